"""Stretches: for how long a person's time is booked with the same share: runs of equal numbers, or a span of a list."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

from planner.domain.work import FULL_SHARE, SHARE_STEP
from planner.importing.program.draft import Draft
from planner.importing.program.fact import Fact
from planner.importing.program.grid_cells import Amount
from planner.importing.program.grid_unit import percent_of
from planner.importing.rows.units import working_days

_ONE_DAY = timedelta(days=1)
_ONE = Decimal(1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A span of days with one share of a person's time.

    Attributes:
        first: A date, with its cell.
        last: A date, inclusive.
        share: Percent of full-time, from 5 to 100 in steps of 5.
    """

    first: Fact
    last: Fact
    share: Fact

    @property
    def days(self) -> tuple[date, date]:
        """The first and the last day."""
        first, last = self.first.value, self.last.value
        assert isinstance(first, date)
        assert isinstance(last, date)
        return first, last


def stretches_of(amounts: Iterable[Amount], unit: str, draft: Draft) -> list[Stretch]:
    """Return the runs of equal shares among the numbers under the periods of a row; nothing is booked where it is 0."""
    return joined([one for amount in amounts if (one := _stretch(amount, unit, draft)) is not None])


def joined(stretches: Iterable[Stretch]) -> list[Stretch]:
    """Return stretches by their first day; those of one share without a working day between them are one."""
    runs: list[Stretch] = []
    for one in sorted(stretches, key=lambda stretch: stretch.days):
        if runs and runs[-1].share.value == one.share.value and _follows(runs[-1], one):
            runs[-1] = replace(runs[-1], last=one.last)
        else:
            runs.append(one)
    return runs


def cut(stretch: Stretch, *, first: date | None = None, last: date | None = None, why: str = "") -> Stretch | None:
    """Return what of a stretch lies from one day to another; None if nothing does.

    Args:
        why: What is said of a day that was cut.
    """
    begin, end = stretch.days
    if (first is not None and end < first) or (last is not None and begin > last):
        return None
    if first is not None and begin < first:
        stretch = replace(stretch, first=stretch.first.with_value(first, why))
    if last is not None and end > last:
        stretch = replace(stretch, last=stretch.last.with_value(last, why))
    return stretch if working_days(*stretch.days) else None


def share_on(stretches: Sequence[Stretch], first: date, last: date) -> Decimal:
    """Return the percent that stretches book on the working days from one day to another, on average."""
    days = max(1, working_days(first, last))
    parts = [(one, cut(one, first=first, last=last)) for one in stretches]
    return sum((Decimal(str(one.share.value)) * working_days(*part.days) / days for one, part in parts if part), _ZERO)


_ZERO = Decimal(0)


def stepped(percent: Decimal | int) -> int:
    """Return a share in the steps that shares are written in; what is above nothing stays above it."""
    steps = int((Decimal(percent) / SHARE_STEP).quantize(_ONE, ROUND_HALF_UP))
    return min(FULL_SHARE, max(SHARE_STEP, steps * SHARE_STEP))


def _stretch(amount: Amount, unit: str, draft: Draft) -> Stretch | None:
    percent = percent_of(amount, unit)
    if percent == 0:
        return None
    said = f"{amount.number.normalize():f} is {percent} % of full-time"
    if percent < 0:
        draft.findings.problem(amount.source, said, "Write 0 or more")
        return None
    if percent > FULL_SHARE:
        draft.findings.warn(amount.source, f"{said}: 100 % was taken", "Name a second person, or book less")
    share = stepped(percent)
    note = f"{percent} % was rounded to {share} %" if share != percent and percent <= FULL_SHARE else ""
    if note:
        draft.findings.assume(amount.source, note)
    days = (Fact(value=day, source=amount.source) for day in (amount.period.first, amount.period.last))
    first, last = days
    return Stretch(first=first, last=last, share=Fact(value=share, source=amount.source).with_value(share, note))


def _follows(one: Stretch, other: Stretch) -> bool:
    before, after = one.days[1], other.days[0]
    return before < after and working_days(before + _ONE_DAY, after - _ONE_DAY) == 0
