"""What the options of the command line mean to the solver."""

from decimal import Decimal

import pytest

from planner.cli.limits import limits


@pytest.mark.parametrize(
    ("time_limit", "steps", "seconds"), [(None, None, 60.0), (None, 100, None), (5.0, None, 5.0), (5.0, 100, 5.0)]
)
def test_steps_alone_have_no_time_limit(time_limit, steps, seconds):
    assert limits(time_limit=time_limit, gap=0, workers=8, seed=1, steps=steps).time_limit == seconds


def test_the_gap_is_exact():
    assert limits(time_limit=1, gap=0.01, workers=8, seed=1, steps=None).gap == Decimal("0.01")
