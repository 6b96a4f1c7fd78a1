"""Booked weeks: rows of lists with first day, last day and share that say the same again week by week at their right.

The weeks are the finer statement: they hold as far as they reach, and the list's own span before and after them.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

from planner.importing.fields import Field
from planner.importing.program.draft import Draft
from planner.importing.program.fact import Fact
from planner.importing.program.grid_cells import Amount, amounts, period_of
from planner.importing.program.grid_unit import DAYS, FTE, HOURS, PERCENT, percent_of, unit_of
from planner.importing.program.record import Record
from planner.importing.program.sources import Part
from planner.importing.program.stretches import Stretch, cut, joined, share_on, stepped, stretches_of
from planner.importing.questions import Option
from planner.importing.rows.units import working_days
from planner.importing.values.length import Length
from planner.importing.values.period import Period
from planner.workbook.findings import Findings

THE_WEEKS, THE_SPAN = "the columns of periods", "first day, last day and share"
_ONE_DAY = timedelta(days=1)
_NEAR = Decimal(5)
"""Percent by which a week may differ from the share of its row: shares are written in such steps."""


@dataclass(frozen=True, slots=True)
class BookedWeeks:
    """The periods at the right of a list.

    Attributes:
        periods: In the order of the sheet.
        unit: What the numbers below them count.
    """

    part: Part
    draft: Draft
    periods: tuple[Period, ...]
    unit: str

    def of(self, record: Record) -> list[Stretch] | None:
        """Return the stretches of a row whose periods hold numbers; None if they hold none."""
        cells = list(amounts(record, self.part, self.draft))
        if not cells:
            return None
        weekly = stretches_of(cells, self.unit, self.draft)
        if not any(map(self.part.table.column, (Field.FROM, Field.START))):
            return weekly
        listed = listed_span(replace(record, findings=Findings(), known={}))
        if isinstance(listed, str):
            what = f"{listed}: the numbers under the periods were taken"
            self.draft.findings.warn(record.source, what, "Mend the cell, or fill in more periods")
            return weekly
        if self._differs(record, listed, cells) == THE_SPAN:
            return [listed] if listed.share.value else []
        before = cut(listed, last=self.periods[0].first - _ONE_DAY, why="periods follow")
        after = cut(listed, first=self.periods[-1].last + _ONE_DAY, why="periods stand before it")
        return joined([one for one in (before, *weekly, after) if one is not None and one.share.value])

    def _differs(self, record: Record, listed: Stretch, cells: Sequence[Amount]) -> str:
        """Say where the periods of a row contradict its span, and ask which of the two holds."""
        said = {cell.period: cell for cell in cells}
        for period in self.periods:
            cell = said.get(period)
            weekly = Decimal(0 if cell is None else percent_of(cell, self.unit))
            expected = share_on([listed], period.first, period.last)
            if abs(weekly - expected) <= _NEAR:
                continue
            source = record.source if cell is None else cell.source
            first, last = listed.days
            what = (
                f"{weekly:f} % from {period.first} to {period.last} contradicts "
                f"the row's {listed.share.value} % from {first} to {last}"
            )
            self.draft.findings.warn(source, what, "Mend one of the two")
            return self._ask(record, what)
        return THE_WEEKS

    def _ask(self, record: Record, what: str) -> str:
        return self.draft.ask(
            f"periods and spans of {self.part.table.sheet}",
            record.source,
            f"{what}: which of the two holds, here and in other rows?",
            [
                Option(answer=THE_WEEKS, consequence="they hold as far as they reach"),
                Option(answer=THE_SPAN, consequence="the columns of periods are left out"),
            ],
        )


def booked_weeks(part: Part, draft: Draft) -> BookedWeeks | None:
    """Return the periods at the right of a list; None if it has none with numbers below them."""
    found = [period_of(column, part) for column in part.table.columns if column.field is Field.PERIOD]
    periods = tuple(sorted((period for period in found if period is not None), key=lambda one: one.first))
    if not periods or not any(row.amounts for row in part.table.rows):
        return None
    return BookedWeeks(part, draft, periods, _unit(part, draft))


def listed_span(record: Record) -> Stretch | str:
    """Return the span and share that a row says; why it says none otherwise."""
    first = record.day(Field.FROM) or record.day(Field.START)
    last = record.day(Field.TO) or record.day(Field.FINISH)
    share = record.fact(Field.SHARE) or _share_of_effort(record, first, last)
    if first is None or last is None or share is None:
        return "the allocation lacks a first day, a last day or a share"
    if not isinstance(first.value, date) or not isinstance(last.value, date) or not isinstance(share.value, int):
        return "the first day, the last day or the share cannot be read"
    if last.value < first.value:
        return "the last day lies before the first"
    return Stretch(first=first, last=last, share=share.with_value(stepped(share.value)) if share.value else share)


def _share_of_effort(record: Record, first: Fact | None, last: Fact | None) -> Fact | None:
    """Return the share that days or hours of work are of a full-time person's over the span; None without them."""
    effort = record.fact(Field.EFFORT)
    if effort is None or first is None or last is None or not isinstance(effort.value, Length):
        return effort if effort is not None and effort.is_faulty else None
    if not isinstance(first.value, date) or not isinstance(last.value, date):
        return None
    days, full = effort.value.in_days(record.conventions), working_days(first.value, last.value)
    share = int((100 * days / max(1, full)).quantize(Decimal(1), ROUND_HALF_UP))
    said = f"{days.normalize():f} of {full} working days from {first.value} to {last.value} is {share} %"
    if share > _FULL:
        record.findings.warn(effort.source, f"{said}: more than full-time", "Mend it, or name more people")
    return effort.with_value(share, said)


_FULL = 100


def _unit(part: Part, draft: Draft) -> str:
    """Return what the numbers count: as the shares of their rows show, else by a title or a question."""
    silent = Draft({})
    pairs: list[tuple[Amount, Decimal]] = []
    for record in draft.records(part):
        listed = listed_span(replace(record, findings=silent.findings, known={}))
        if isinstance(listed, Stretch):
            cells = amounts(replace(record, findings=silent.findings), part, silent)
            pairs += [(cell, share_on([listed], cell.period.first, cell.period.last)) for cell in cells]
    bare = [(cell, share) for cell, share in pairs if not cell.is_percent and share and cell.number]
    counts = {unit: sum(abs(percent_of(cell, unit) - share) <= _NEAR for cell, share in bare) for unit in _UNITS}
    best = max(_UNITS, key=lambda unit: counts[unit])
    if bare and 2 * counts[best] > len(bare) and list(counts.values()).count(counts[best]) == 1:
        what = f"the numbers under the periods are {best}: {counts[best]} of {len(bare)} go with the share of their row"
        draft.findings.assume(bare[0][0].source, what)
        return best
    return unit_of(part, draft)


_UNITS = (PERCENT, FTE, DAYS, HOURS)
