"""Capacity of people and units of pools, by date."""

import pytest

from planner.domain.ids import ResourceId
from planner.whatif.changes.capacity import ChangeCapacity, ChangePoolUnits
from planner.whatif.changes.change import ChangeError
from tests.builders import day
from tests.whatif.launch import ANA, BEN, BENCH, launch


def test_a_period_is_cut_into_what_held_before():
    program = ChangeCapacity(person=BEN, capacity=50, first=day(2), last=day(6)).apply(launch())
    program = ChangeCapacity(person=BEN, capacity=80, first=day(3), last=day(4)).apply(program)
    ben = program.resource_by_id[BEN]
    assert [program.capacity_on(ben, day(n)) for n in range(1, 9)] == [100, 50, 80, 80, 50, 50, 100, 100]


def test_without_dates_it_holds_all_the_time():
    program = ChangeCapacity(person=BEN, capacity=60).apply(launch())
    ben = program.resource_by_id[BEN]
    assert {program.capacity_on(ben, day(n)) for n in range(100)} == {60}


def test_units_of_a_pool_change_in_a_period():
    program = ChangePoolUnits(pool=BENCH, units=3, first=day(2)).apply(launch())
    bench = program.resource_by_id[BENCH]
    assert [program.capacity_on(bench, day(n)) for n in (1, 2, 99)] == [100, 300, 300]


def test_both_say_who_and_when():
    capacity = ChangeCapacity(person=ANA, capacity=50, first=day(0), last=day(4))
    assert capacity.describe(launch()) == "Ana Silva works at 50 % from 4 January 2027 to 8 January 2027"
    assert ChangePoolUnits(pool=BENCH, units=1, last=day(4)).describe(launch()) == (
        "Test bench has 1 unit until 8 January 2027"
    )


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (ChangeCapacity(person=ResourceId("bem"), capacity=1), 'no person "bem". Perhaps you mean "ben"'),
        (ChangeCapacity(person=BENCH, capacity=1), '"bench" is a pool'),
        (ChangeCapacity(person=BEN, capacity=101), "101 is no percent of full-time"),
        (ChangeCapacity(person=BEN, capacity=1, first=day(2), last=day(1)), "the last date is before the first"),
        (ChangePoolUnits(pool=BEN, units=1), '"ben" is a person'),
        (ChangePoolUnits(pool=ResourceId("banch"), units=1), 'no pool "banch". Perhaps you mean "bench"'),
        (ChangePoolUnits(pool=BENCH, units=-1), "less than no units"),
    ],
)
def test_what_cannot_be_says_why(change, message):
    with pytest.raises(ChangeError) as raised:
        change.apply(launch())
    assert message in str(raised.value)
