"""Skill shortages: work that names nobody, against what is left of the people who could do it."""

from decimal import Decimal

import pytest

from planner.domain.people import Leave
from planner.planning.as_sent.review import check_as_sent
from tests.builders import a_person, a_program, day
from tests.planning.as_sent.sent import effort

ANA, BEA = a_person("Ana"), a_person("Bea")


def shortages(*tasks, people=(ANA, BEA)):
    return check_as_sent(a_program(*tasks, people=people, days=20)).skill_shortages


FITS = {
    "one each": [effort("A", 5, 0, 4), effort("B", 5, 0, 4)],
    "beside named work": [effort("A", 5, 0, 4, "Ana"), effort("B", 5, 0, 4)],
    "named work can wait": [effort("A", 5, 0, 9, "Ana"), effort("B", 10, 0, 4)],
    "somebody's own overload takes nothing from others": [effort("A", 50, 0, 4, "Ana"), effort("B", 5, 0, 4)],
}


@pytest.mark.parametrize("tasks", FITS.values(), ids=FITS)
def test_enough_people_are_no_shortage(tasks):
    assert shortages(*tasks) == ()


def test_what_the_people_with_the_skill_cannot_give_is_short():
    (found,) = shortages(effort("A", 4, 0, 4, "Ana"), effort("B", 8, 0, 4))
    assert (found.skill, found.first, found.last, found.tasks) == ("dev", day(0), day(4), ("B",))
    assert (found.needed, found.available, found.missing, found.people) == (8, 6, 2, 2)


def test_leave_makes_a_skill_short():
    away = a_person("Bea", leave=(Leave(first=day(0), last=day(4)),))
    (found,) = shortages(effort("A", 6, 0, 4), people=(ANA, away))
    assert (found.needed, found.available) == (6, 5)


def test_a_skill_that_nobody_has_is_short_of_all_of_it():
    (found,) = shortages(effort("A", Decimal("2.5"), 0, 4, skill="ops"))
    assert (found.skill, found.needed, found.available, found.people) == ("ops", Decimal("2.5"), 0, 0)


def test_shortages_of_weeks_that_overlap_are_one():
    (found,) = shortages(*(effort(f"T{n}", 10, n, n + 4) for n in range(5)))
    assert (found.first, found.last, found.needed, found.available) == (day(0), day(8), 50, 18)
