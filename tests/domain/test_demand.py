"""Month demand: full-time equivalents become heads, months shift over the end of the year."""

from datetime import date
from decimal import Decimal

import pytest

from planner.domain.demand import demand_task, demanded_fte, shifted_month
from planner.domain.ids import ProjectId, SkillId
from planner.domain.work import WorkKind


def demand(fte: str, **more):
    month = more.pop("month", date(2027, 3, 17))
    return demand_task(project=ProjectId("P"), skill=SkillId("dev"), month=month, fte=Decimal(fte), **more)


@pytest.mark.parametrize(
    ("fte", "heads"),
    [
        ("0.5", [(1, 50)]),
        ("1", [(1, 100)]),
        ("2.25", [(2, 100), (1, 25)]),
        ("0.024", None),
        ("0.025", [(1, 5)]),
        ("0.97", [(1, 95)]),
        ("0.98", [(1, 100)]),
        ("1.974", [(1, 100), (1, 95)]),
        ("1.98", [(2, 100)]),
    ],
)
def test_whole_heads_and_one_at_the_rest(fte, heads):
    if heads is None:
        with pytest.raises(ValueError, match="rounds to nothing"):
            demand(fte)
        return
    task = demand(fte)
    assert [(r.heads, r.share) for r in task.modes[0].requirements] == heads
    assert demanded_fte(task) == sum(Decimal(number * share) for number, share in heads) / 100


def test_it_is_a_support_task_of_its_month():
    task = demand("1.5", level=3, must_staff=True)
    assert task.month == date(2027, 3, 1)
    assert task.id == "P/dev level 3/2027-03"
    assert task.modes[0].kind is WorkKind.SUPPORT
    assert not task.is_milestone
    assert {(r.skill, r.level, r.must_staff) for r in task.modes[0].requirements} == {("dev", 3, True)}


def test_a_negative_demand_is_refused():
    with pytest.raises(ValueError, match="at least one head"):
        demand("-1")


@pytest.mark.parametrize(
    ("months", "then"),
    [
        (0, date(2027, 11, 1)),
        (1, date(2027, 12, 1)),
        (2, date(2028, 1, 1)),
        (14, date(2029, 1, 1)),
        (-11, date(2026, 12, 1)),
    ],
)
def test_months_shift_over_new_year(months, then):
    assert shifted_month(date(2027, 11, 1), months) == then


def test_demands_of_one_skill_are_told_apart_by_their_levels():
    assert [demand("1", level=level).name for level in (1, 2)] == ["dev, 2027-03", "dev level 2, 2027-03"]
