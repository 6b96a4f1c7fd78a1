"""A project begins later."""

from datetime import date

import pytest

from planner.domain.ids import ProjectId
from planner.whatif.changes.change import ChangeError
from planner.whatif.changes.delay import DelayProject
from planner.whatif.changes.pins import Pin
from tests.whatif.launch import DESIGN, MAKE, MARCH_DEMAND, SELL, launch


def test_untouched_tasks_wait_for_the_date():
    program = DelayProject(project=MAKE, until=date(2027, 2, 1)).apply(launch())
    assert program.project_by_id[MAKE].release == date(2027, 2, 1)


def test_a_later_release_date_stays():
    late = DelayProject(project=MAKE, until=date(2027, 3, 1)).apply(launch())
    assert DelayProject(project=MAKE, until=date(2027, 2, 1)).apply(late) == late


@pytest.mark.parametrize(
    ("until", "month"),
    [
        (date(2027, 2, 10), date(2027, 3, 1)),
        (date(2027, 3, 1), date(2027, 3, 1)),
        (date(2027, 3, 2), date(2027, 4, 1)),
        (date(2027, 5, 1), date(2027, 5, 1)),
        (date(2027, 5, 3), date(2027, 5, 1)),
        (date(2027, 5, 4), date(2027, 6, 1)),
    ],
)
def test_month_demand_moves_by_as_few_months_as_the_date_asks_for(until, month):
    task = DelayProject(project=SELL, until=until).apply(launch()).task_by_id[MARCH_DEMAND]
    assert task.month == month
    assert task.name == f"dev, {month:%Y-%m}"


def test_month_demand_moves_by_the_months_given():
    task = DelayProject(project=SELL, months=2).apply(launch()).task_by_id[MARCH_DEMAND]
    assert task.month == date(2027, 5, 1)


def test_it_says_until_when():
    assert DelayProject(project=SELL, months=2).describe(launch()) == (
        "Sell it is delayed: its month demand moves by 2 months"
    )
    assert DelayProject(project=SELL, until=date(2027, 5, 3), months=1).describe(launch()) == (
        "Sell it begins not before 3 May 2027; its month demand moves by 1 month"
    )


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (DelayProject(project=ProjectId("cell"), months=1), 'no project "cell". Perhaps you mean "sell"'),
        (DelayProject(project=SELL), "needs a date or months"),
        (DelayProject(project=SELL, months=-1), "a delay cannot be negative"),
        (DelayProject(project=MAKE, months=1), '"make" has no month demand'),
        (DelayProject(project=SELL, months=4), '4 months later "dev, 2027-03" lies after the program\'s last date'),
    ],
)
def test_what_cannot_be_says_why(change, message):
    with pytest.raises(ChangeError) as raised:
        change.apply(launch())
    assert message in str(raised.value)


def test_a_start_pinned_before_the_date_is_a_contradiction():
    pinned = Pin(task=DESIGN, start=date(2027, 1, 11)).apply(launch())
    with pytest.raises(ChangeError, match='"design" is pinned to start on 11 January 2027, before the delay is over'):
        DelayProject(project=MAKE, until=date(2027, 2, 1)).apply(pinned)
    assert DelayProject(project=MAKE, until=date(2027, 1, 11)).apply(pinned).project_by_id[MAKE].release
