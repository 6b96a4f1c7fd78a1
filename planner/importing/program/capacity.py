"""Capacity: tables of people with periods across, as what they offer by stretch of time, and their days away."""

from collections.abc import Sequence
from datetime import date, timedelta

from planner.domain.source import Source
from planner.importing.fields import Shape
from planner.importing.program.draft import Draft
from planner.importing.program.fact import Fact
from planner.importing.program.grid_cells import amounts, letters
from planner.importing.program.grid_meaning import OFFERED, meant, names_projects
from planner.importing.program.grid_unit import percent_of, unit_of
from planner.importing.program.people import People
from planner.importing.program.projects import as_id
from planner.importing.program.record import Record
from planner.importing.program.sources import Part, parts_of
from planner.importing.program.written_names import name_in
from planner.importing.rows.column_reader import says_away
from planner.importing.rows.units import working_days
from planner.importing.understand import Understanding
from planner.workbook.schema import CapacityRow, LeaveRow

_ONE_DAY = timedelta(days=1)
_MOST_CAPACITY = 200


def read_capacity(files: Sequence[Understanding], people: People, draft: Draft) -> None:
    """Add what people offer, period by period; letters such as U or K are days away."""
    away: set[tuple[str, date]] = set()
    for part in parts_of(files, Shape.CAPACITY):
        is_offered = not _has_numbers(part) or meant(part, draft) == OFFERED
        if not is_offered and not names_projects(part):
            source = Source(file=part.file.file, sheet=part.table.sheet)
            what = "the table says what people are booked for, which the plan works out anew"
            draft.findings.ignore(source, f"{what}; it was left out")
            continue
        unit = unit_of(part, draft) if is_offered else ""
        for record in draft.records(part):
            if is_offered:
                _capacity_of(record, part, unit, people, draft)
            _leave_of(record, part, people, away)


def _capacity_of(record: Record, part: Part, unit: str, people: People, draft: Draft) -> None:
    who = _who(record, people)
    if who is None:
        return
    stretches: list[tuple[date, date, int, Source]] = []
    for amount in amounts(record, part, draft):
        percent = percent_of(amount, unit)
        if not 0 <= percent <= _MOST_CAPACITY:
            what = f"{amount.number.normalize():f} is {percent} % of full-time"
            draft.findings.problem(amount.source, what, f"Write what makes at most {_MOST_CAPACITY} %")
            continue
        last = stretches[-1] if stretches else None
        if last is not None and last[2] == percent and last[1] + _ONE_DAY == amount.period.first:
            stretches[-1] = (last[0], amount.period.last, percent, last[3])
        else:
            stretches.append((amount.period.first, amount.period.last, percent, amount.source))
    for first, last_day, percent, source in stretches:
        facts = {
            "resource": who,
            "first": Fact(value=first, source=source),
            "last": Fact(value=last_day, source=source),
            "capacity": Fact(value=percent, source=source),
        }
        draft.add(CapacityRow, facts, source)


def _leave_of(record: Record, part: Part, people: People, away: set[tuple[str, date]]) -> None:
    """Add the days away that letters say; several rows of one person may say the same ones."""
    who = _who(record, people)
    for first, last, text, source in _away(record, part) if who is not None else ():
        mark = str(who.value if who is not None else ""), first
        if mark in away:
            continue
        away.add(mark)
        facts = {
            "person": who,
            "first": Fact(value=first, source=source),
            "last": Fact(value=last, source=source),
            "reason": Fact(value=text, source=source),
        }
        people.draft.findings.assume(source, f'"{text}" was taken for days away')
        people.draft.add(LeaveRow, facts, source)


def _away(record: Record, part: Part) -> list[tuple[date, date, str, Source]]:
    """Return the stretches of a row with the same letters, without a working day between them."""
    found: list[tuple[date, date, str, Source]] = []
    for period, text, source in letters(record, part):
        last = found[-1] if found else None
        if last is not None and last[2] == text and not working_days(last[1] + _ONE_DAY, period.first - _ONE_DAY):
            found[-1] = (last[0], period.last, text, last[3])
        else:
            found.append((period.first, period.last, text, source))
    return found


def _has_numbers(part: Part) -> bool:
    cells = (cell for row in part.table.rows for cell in row.amount_cells.values())
    return any(not says_away(cell) for cell in cells)


def _who(record: Record, people: People) -> Fact | None:
    name = people.names.person(name_in(record))
    return None if name is None else Fact(value=as_id(name), source=record.source)
