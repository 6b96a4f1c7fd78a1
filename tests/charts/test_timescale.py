"""How finely time is cut."""

from datetime import date, timedelta
from itertools import pairwise

import pytest

from planner.charts.timescale import Step, timescale
from planner.domain.calendar import EVERY_WEEKDAY
from tests.builders import MONDAY, day


@pytest.mark.parametrize(
    ("last", "step"),
    [(day(65), Step.DAY), (day(66), Step.WEEK), (date(2030, 1, 20), Step.WEEK), (date(2030, 2, 20), Step.MONTH)],
)
def test_the_step_follows_the_length(last, step):
    assert timescale(EVERY_WEEKDAY, MONDAY, last).step is step


@pytest.mark.parametrize("length", [0, 3, 60, 400, 3000])
def test_every_working_day_lies_in_exactly_one_slot(length):
    last = MONDAY + timedelta(days=length)
    slots = timescale(EVERY_WEEKDAY, MONDAY, last).slots
    for working in EVERY_WEEKDAY.days(MONDAY, last + timedelta(days=1)):
        assert sum(slot.touches(working, working) for slot in slots) == 1


def test_months_follow_each_other():
    slots = timescale(EVERY_WEEKDAY, date(2027, 1, 31), date(2031, 3, 1)).slots
    assert [(slot.first.year, slot.first.month) for slot in slots[:13]][-1] == (2028, 1)
    assert all(after.first == before.last + timedelta(days=1) for before, after in pairwise(slots))


def test_weeks_are_named_by_their_mondays():
    slots = timescale(EVERY_WEEKDAY, day(2), day(90)).slots
    assert (slots[0].first, slots[0].label, slots[0].group) == (MONDAY, "4", "Jan 2027")
