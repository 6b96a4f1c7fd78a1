"""Frame: first and last date, status date, currency: what the program as a whole needs and no PM's sheet says."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from planner.domain.source import Source
from planner.importing.fields import Field, Shape
from planner.importing.program.draft import Draft
from planner.importing.program.fact import Fact, assumed
from planner.importing.program.sources import parts_of
from planner.importing.questions import DecisionKind, Option
from planner.importing.understand import Understanding
from planner.importing.values.money import Amount
from planner.importing.values.words import StatusWord
from planner.workbook.findings import Findings
from planner.workbook.schema import ProgramRow

_PLANNED = (Field.START, Field.FINISH, Field.RELEASE, Field.DUE, Field.DEADLINE, Field.FROM, Field.TO)
_ACTUAL = (Field.ACTUAL_START, Field.ACTUAL_FINISH)
_ROOM = timedelta(days=365)
"""After the last date that anybody names, or more: plans that level people end later than those that overload them."""
_LONGEST = timedelta(days=365)
_CURRENCY = "EUR"
_DONE = 100
_LETTERS = 3
_STATUS_DATE = "status date"


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """The span of a program."""

    first: date
    last: date
    status_date: date


def frame_of(files: Sequence[Understanding], draft: Draft, *, today: date) -> Frame:
    """Return first, last and status date by the dates in the files, and ask about the status date."""
    happened = max(_happened(files, draft), default=None)
    reported = max((day for day in _days(files, draft, (Field.DATE,), Shape.STATUS) if day <= today), default=None)
    every = {*_days(files, draft, (*_PLANNED, *_ACTUAL)), *_periods(files)} or {today, today + _LONGEST}
    first, last = min(every), max(every)
    likely = max((day for day in (happened, reported) if day is not None), default=None)
    if likely is None:
        likely = today if first <= today <= last else first
    others = [day for day in (_given(draft), today if likely < today <= last else None) if day is not None]
    options = dict.fromkeys([likely, *others, first])
    source = Source(file=files[0].file if files else "")
    answer = draft.ask(
        _STATUS_DATE,
        source,
        "of which day are the plans? Nothing that has not begun is planned before it.",
        [Option(answer=day.isoformat(), consequence=f"work is planned from {day} on") for day in options],
        kind=DecisionKind.STATUS_DATE,
    )
    return Frame(first=first, last=last + _room(first, last), status_date=date.fromisoformat(answer))


def _given(draft: Draft) -> date | None:
    """Return the status date that a profile gives: any day may be one."""
    try:
        return date.fromisoformat(draft.answer_given(_STATUS_DATE) or "")
    except ValueError:
        return None


def stated_frame(program: ProgramRow | None) -> Frame | None:
    """Return the span that a program workbook states; None without one."""
    if program is None:
        return None
    return Frame(first=program.first, last=program.last, status_date=program.status_date)


def add_frame(frame: Frame, name: str, files: Sequence[Understanding], draft: Draft) -> None:
    """Add the program itself."""
    source = Source(file=files[0].file if files else "")
    months = round((frame.last - frame.first).days / 30)
    facts = {
        "name": Fact(value=name, source=source),
        "first": assumed(frame.first, source, "the first date that any of the files names"),
        "last": assumed(
            frame.last, source, "as long again, a year at least, after the last date that any of the files names"
        ),
        "status_date": assumed(frame.status_date, source, "see question: status date"),
        "currency": assumed(_currency(files), source, "the currency that the files name most, or EUR"),
    }
    draft.findings.assume(source, f"the program is planned from {frame.first} to {frame.last}, {months} months")
    draft.add(ProgramRow, facts, source)


def _room(first: date, last: date) -> timedelta:
    return max(_ROOM, last - first)


def _happened(files: Sequence[Understanding], draft: Draft) -> Iterator[date]:
    """Yield the days on which something happened: actual dates, and planned ones of what is reported as begun."""
    for record in draft.every_record(parts_of(files, Shape.TASKS)):
        status = record.value(Field.STATUS, StatusWord)
        progress = record.value(Field.PROGRESS, int) or 0
        is_done = status is StatusWord.DONE or progress >= _DONE
        fields = list(_ACTUAL)
        if is_done and record.day(Field.ACTUAL_FINISH) is None:
            fields.append(Field.FINISH)
        if (is_done or progress > 0 or status is StatusWord.IN_PROGRESS) and record.day(Field.ACTUAL_START) is None:
            fields.append(Field.START)
        yield from (day for of in fields if (day := record.value(of, date)) is not None)


def _days(files: Sequence[Understanding], draft: Draft, fields: Sequence[Field], *only: Shape) -> Iterator[date]:
    shapes = only or (Shape.TASKS, Shape.PROJECTS, Shape.ALLOCATIONS)
    for record in draft.every_record(parts_of(files, *shapes)):
        has_weeks = record.table.shape is Shape.ALLOCATIONS and bool(record.row.amounts)
        said = replace(record, findings=Findings(), known={}) if has_weeks else record
        yield from (day for of in fields if (day := said.value(of, date)) is not None)


def _periods(files: Sequence[Understanding]) -> Iterator[date]:
    for part in parts_of(files, Shape.DEMAND, Shape.CAPACITY, Shape.ALLOCATIONS):
        for column in part.table.columns:
            if column.period is not None:
                yield from (column.period.first, column.period.last)


def _currency(files: Sequence[Understanding]) -> str:
    seen: Counter[str] = Counter()
    for file in files:
        for table in file.used:
            for row in table.rows:
                for reading in row.values.values():
                    value = getattr(reading, "value", None)
                    if isinstance(value, Amount) and value.currency is not None and len(value.currency) == _LETTERS:
                        seen[value.currency] += 1
    return seen.most_common(1)[0][0] if seen else _CURRENCY
