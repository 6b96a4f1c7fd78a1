"""Stretches: the spans of time between the days on which a fund of a category begins to pay or has ended."""

from bisect import bisect_right
from datetime import date, timedelta

from planner.domain.program import Program
from planner.domain.units import Category

Dates = tuple[date, date]
"""First and last date of a stretch, both inclusive."""

_ONE_DAY = timedelta(days=1)


def stretches_of(program: Program, category: Category) -> list[Dates]:
    """Cut the program's dates by the periods of the funds of one category, in order of time."""
    after_last = program.last + _ONE_DAY
    funds = [fund for fund in program.funds if fund.category == category]
    cuts = {cut for fund in funds for cut in (fund.first, fund.last + _ONE_DAY)}
    firsts = sorted({program.first, *(cut for cut in cuts if program.first < cut < after_last)})
    return list(zip(firsts, (first - _ONE_DAY for first in (*firsts[1:], after_last)), strict=True))


def stretch_at(stretches: list[Dates], day: date) -> Dates | None:
    """Return the stretch that a date lies in; None outside the program."""
    place = bisect_right(stretches, day, key=lambda stretch: stretch[0]) - 1
    return stretches[place] if place >= 0 and day <= stretches[place][1] else None
