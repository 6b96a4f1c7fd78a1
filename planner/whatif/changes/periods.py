"""Periods: capacity by date, rewritten for a span."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from planner.domain.people import CapacityPeriod
from planner.whatif.changes.change import Change

_ONE_DAY = timedelta(days=1)


def with_capacity(
    periods: Iterable[CapacityPeriod], first: date | None, last: date | None, capacity: int
) -> tuple[CapacityPeriod, ...]:
    """Return periods that say `capacity` from `first` to `last`, both inclusive, and what they said elsewhere."""
    kept = [part for period in periods for part in _outside(period, first, last)]
    new = CapacityPeriod(first=first, last=last, capacity=capacity)
    return tuple(sorted((*kept, new), key=lambda period: period.first or date.min))


def check_order(change: Change, first: date | None, last: date | None) -> None:
    """Raise the problem that a span ends before it begins."""
    if first is not None and last is not None and last < first:
        raise change.problem(
            "the last date is before the first", "Let the last date not be before the first", at="last"
        )


def _outside(period: CapacityPeriod, first: date | None, last: date | None) -> Iterator[CapacityPeriod]:
    if first is not None and (period.first is None or period.first < first):
        before = first - _ONE_DAY
        yield replace(period, last=before if period.last is None else min(before, period.last))
    if last is not None and (period.last is None or period.last > last):
        after = last + _ONE_DAY
        yield replace(period, first=after if period.first is None else max(after, period.first))
