"""Units: what bare numbers of effort and duration count, by their title or by the dates beside them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from planner.importing.values.length import Length
from planner.importing.values.length_words import LengthUnit
from planner.importing.values.reading import Conventions

FEWEST_ROWS = 4
ROWS_LOOKED_AT = 300
"""Of a long list, spread over all of it."""
ENOUGH = 0.7
"""Part of the rows whose dates a unit must explain to be taken without asking."""
CLEARLY = 0.25
"""By how much it must be better than any other unit."""
_NEAR = Decimal("0.2")
_ONE = Decimal(1)
_WEEK = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A row with a bare number and both dates.

    Attributes:
        heads: How many people work on it; 1 where nothing says so.
    """

    number: Decimal
    first: date
    last: date
    heads: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitFound:
    """A unit that the dates show.

    Attributes:
        per_head: Whether the number is what each one gives; otherwise all share it.
        because: In words: `finish − start goes with weeks, shared by the heads, on 27 of 29 rows`.
    """

    unit: LengthUnit
    per_head: bool
    because: str


def unit_by_dates(spans: Sequence[Span], conventions: Conventions) -> UnitFound | None:
    """Return the unit in which the numbers explain the dates; None if none does clearly."""
    if len(spans) < FEWEST_ROWS:
        return None
    spans = spans[:: max(1, len(spans) // ROWS_LOOKED_AT)]
    shared = any(span.heads > 1 for span in spans)
    tried = [
        (_explained(spans, unit, conventions, per_head=per_head), per_head, unit)
        for unit in (LengthUnit.DAYS, LengthUnit.WEEKS, LengthUnit.HOURS)
        for per_head in ((True, False) if shared else (True,))
    ]
    tried.sort(key=lambda one: -one[0])
    best, per_head, unit = tried[0]
    others = [count for count, _, other in tried if other is not unit]
    if best < ENOUGH * len(spans) or best - max(others) < CLEARLY * len(spans):
        return None
    how = "" if per_head else ", shared by the heads,"
    because = f"from start to finish it goes with {unit}{how} on {best} of {len(spans)} rows"
    return UnitFound(unit=unit, per_head=per_head, because=because)


def working_days(first: date, last: date) -> int:
    """Count Monday to Friday from first to last, both inclusive."""
    days = (last - first).days + 1
    weeks, rest = divmod(max(0, days), 7)
    extra = (first + timedelta(days=7 * weeks + n) for n in range(rest))
    return weeks * _WEEK + sum(1 for day in extra if day.weekday() < _WEEK)


def _explained(spans: Iterable[Span], unit: LengthUnit, conventions: Conventions, *, per_head: bool) -> int:
    return sum(1 for span in spans if _explains(span, unit, conventions, per_head=per_head))


def _explains(span: Span, unit: LengthUnit, conventions: Conventions, *, per_head: bool) -> bool:
    days = Length(span.number, unit).in_days(conventions) / (1 if per_head else span.heads)
    actual = working_days(span.first, span.last)
    return abs(days - actual) <= max(_ONE, _NEAR * days)
