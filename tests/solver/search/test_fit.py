"""Fit: the first place on a row of free capacity; checked against trying every day."""

import itertools

import pytest

from planner.solver.search.fit import fit_block, fit_effort, support_span

CAPACITY = (100, 100, 0, 50, 100, 0, 0, 100, 100, 100)


def first_effort(free, capacity, rate, worked, start, latest):
    """Try every first day in turn."""
    for first in range(start, latest):
        if free[first] < rate:
            continue
        left = worked
        for day in range(first, latest):
            if capacity[day] == 0:
                continue
            if free[day] < rate:
                break
            left -= 1
            if not left:
                return first, day + 1
    return None


BUSY = [(), (0,), (4,), (1, 7), (0, 1, 3, 4), (9,)]


@pytest.mark.parametrize("busy", BUSY)
def test_effort_goes_where_the_first_day_that_works_is(busy):
    free = tuple(0 if day in busy else level for day, level in enumerate(CAPACITY))
    for rate, worked, start, latest in itertools.product((30, 50, 100), (1, 2, 4), range(0, 9, 2), (6, 10)):
        found = fit_effort(free, CAPACITY, rate=rate, worked=worked, start=start, latest=latest)
        assert found == first_effort(free, CAPACITY, rate, worked, start, latest)


@pytest.mark.parametrize("busy", BUSY)
def test_a_block_goes_where_the_first_run_of_free_days_is(busy):
    free = tuple(0 if day in busy else level for day, level in enumerate(CAPACITY))
    for rate, length, start, latest in itertools.product((30, 50, 100), (0, 1, 2, 3), range(0, 9, 2), (6, 10)):
        tried = (
            first
            for first in range(start, latest - length + 1)
            if all(level >= rate for level in free[first : first + length])
        )
        assert fit_block(free, rate=rate, length=length, start=start, latest=latest) == next(tried, None)


@pytest.mark.parametrize(
    ("start", "end", "span"),
    [(0, 3, (0, 2)), (2, 8, (3, 8)), (5, 7, None), (5, 8, (7, 8)), (0, 10, (0, 10)), (3, 3, None)],
)
def test_support_is_trimmed_to_the_days_there(start, end, span):
    assert support_span(CAPACITY, CAPACITY, rate=50, start=start, end=end) == span


def test_support_needs_its_rate_on_every_day_there():
    assert support_span(CAPACITY, CAPACITY, rate=60, start=2, end=8) is None
    assert support_span(CAPACITY, CAPACITY, rate=60, start=4, end=8) == (4, 8)
