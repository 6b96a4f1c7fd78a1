"""People come and go."""

from datetime import date
from decimal import Decimal

import pytest

from planner.domain.ids import ResourceId, SkillId
from planner.domain.people import Person, Skill
from planner.domain.work import Pins
from planner.whatif.changes.change import ChangeError
from planner.whatif.changes.people import Hire, RemovePerson
from tests.builders import MONDAY, day
from tests.whatif.launch import ANA, BENCH, PROGRESSING, launch

DEV = Skill(id=SkillId("dev"), level=2)
EVA = ResourceId("eva")


def hired(**more) -> Person:
    change = Hire(person=EVA, skills=(DEV,), **more)
    eva = change.apply(launch()).resource_by_id[EVA]
    assert isinstance(eva, Person)
    return eva


def test_hire_is_there_between_the_dates_only():
    eva = hired(first=day(3), last=day(5), capacity=80, rate=Decimal(300), name="Eva")
    assert [eva.capacity_on(day(n)) for n in range(2, 7)] == [0, 80, 80, 80, 0]
    assert (eva.name, eva.rate, eva.level(SkillId("dev"))) == ("Eva", Decimal(300), 2)


def test_hire_without_dates_is_there_all_the_time():
    assert hired().capacity_periods == ()


def test_hire_says_who_what_when_and_at_what_price():
    change = Hire(person=EVA, name="Eva Lind", skills=(DEV,), first=date(2027, 3, 1), capacity=80, rate=Decimal(1300))
    assert change.describe() == "Eva Lind joins with dev:2 from 1 March 2027 at 80 % for 1,300 a day"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (Hire(person=ANA, skills=(DEV,)), 'there is a person or pool "ana" already'),
        (Hire(person=BENCH, skills=(DEV,)), 'there is a person or pool "bench" already'),
        (Hire(person=EVA, skills=(Skill(id=SkillId("dew")),)), 'no task needs skill "dew" and nobody has it'),
        (Hire(person=EVA, skills=(DEV,), first=day(3), last=day(2)), "nobody can go before they come"),
        (Hire(person=EVA, skills=(DEV,), capacity=120), "120 is no percent of full-time"),
        (RemovePerson(person=ResourceId("ann")), 'the program has no person "ann". Perhaps you mean "ana"'),
        (RemovePerson(person=BENCH), '"bench" is a pool; "remove person" is for people'),
    ],
)
def test_what_cannot_be_says_why(change, message):
    with pytest.raises(ChangeError) as raised:
        change.apply(launch())
    assert message in str(raised.value)


def test_whoever_leaves_is_away_from_the_date_on_and_no_longer_pinned():
    program = RemovePerson(person=ANA, first=day(12)).apply(launch())
    ana = program.resource_by_id[ANA]
    assert [program.capacity_on(ana, day(n)) for n in (4, 11, 12, 100)] == [100, 100, 0, 0]
    assert program.task_by_id[PROGRESSING].pins == Pins()


def test_leaving_without_a_date_is_leaving_at_once():
    program = RemovePerson(person=ANA).apply(launch())
    assert program.capacity_on(program.resource_by_id[ANA], MONDAY) == 0


def test_leaving_is_said_by_name_where_the_program_is_known():
    change = RemovePerson(person=ANA, first=date(2027, 3, 1))
    assert change.describe(launch()) == "Ana Silva leaves on 1 March 2027"
    assert change.describe() == "ana leaves on 1 March 2027"
