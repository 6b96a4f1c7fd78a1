"""Fit: where a candidate's work goes on a row of free capacity. All searches jump past what conflicts."""

from collections.abc import Sequence


def fit_effort(
    free: Sequence[int], capacity: Sequence[int], *, rate: int, worked: int, start: int, latest: int
) -> tuple[int, int] | None:
    """Find the first span from `start` on that holds `worked` days at `rate`, days away skipped.

    Returns:
        First day worked and exclusive end (at most `latest`), or None.
    """
    day = start
    while day < latest:
        if free[day] < rate:
            day += 1
            continue
        first, left = day, worked
        while left and day < latest:
            if free[day] >= rate:
                left -= 1
            elif capacity[day]:
                break
            day += 1
        if not left:
            return first, day
        if day >= latest:
            return None
        day += 1
    return None


def fit_block(free: Sequence[int], *, rate: int, length: int, start: int, latest: int) -> int | None:
    """Find the first start from `start` on of `length` days in a row with `rate` free, ended by `latest`."""
    first = day = start
    while day - first < length:
        if day >= latest:
            return None
        day += 1
        if free[day - 1] < rate:
            first = day
    return first if first + length <= latest else None


def support_span(
    free: Sequence[int], capacity: Sequence[int], *, rate: int, start: int, end: int
) -> tuple[int, int] | None:
    """Return the span between the first and last day in `[start, end)` on which a resource is there; None if busy."""
    first, last = None, start
    for day in range(start, end):
        if capacity[day]:
            if free[day] < rate:
                return None
            first = day if first is None else first
            last = day
    return None if first is None else (first, last + 1)
