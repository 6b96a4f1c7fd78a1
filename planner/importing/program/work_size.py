"""Work size: how much a row of a task list asks for: its effort, its duration, or the days between its dates."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from planner.domain.source import Source
from planner.domain.work import FULL_SHARE
from planner.importing.fields import Field
from planner.importing.program.amounts import days_of
from planner.importing.program.fact import Fact, assumed
from planner.importing.program.record import Record
from planner.importing.program.stretches import stepped
from planner.importing.rows.units import working_days
from planner.importing.values.length import Length
from planner.importing.values.reading import Conventions


@dataclass(slots=True)
class Size:
    """How much there is to do.

    Attributes:
        effort: Person-days in all; None if only a duration is known.
        per_head: Whether the effort is what each head gives.
        days: Working days; None if only an effort is known.
    """

    source: Fact | None = None
    effort: Decimal | None = None
    per_head: bool = False
    days: Decimal | None = None
    notes: list[str] = field(default_factory=list)


def size_of(record: Record, conventions: Conventions, heads: int) -> Size:
    """Return how much a row says there is to do, for so many heads."""
    size = Size()
    effort, duration = record.fact(Field.EFFORT), record.fact(Field.DURATION)
    for fact in (effort, duration):
        if fact is not None and fact.is_faulty:
            return Size(source=fact)
    if effort is not None and isinstance(effort.value, Length):
        size.source, size.effort = effort, days_of(effort.value, effort.source, record, conventions)
        size.per_head = record.table.per_head.get(Field.EFFORT, False) and heads > 1
    if duration is not None and isinstance(duration.value, Length):
        days = days_of(duration.value, duration.source, record, conventions)
        shared = record.table.per_head.get(Field.DURATION) is False or duration.value.is_effort is True
        if shared and size.effort is None:
            size.source, size.effort = duration, days
            size.notes.append("the dates show that those at work share it" if heads > 1 else "")
        else:
            size.source, size.days = size.source or duration, days
    if size.source is None:
        _size_by_dates(record, size)
    return size


def _size_by_dates(record: Record, size: Size) -> None:
    first, last = (None if fact is None else fact.value for fact in record.span())
    if not isinstance(first, date) or not isinstance(last, date) or last < first:
        return
    days = Decimal(working_days(first, last))
    if first == last and not record.says(Field.PEOPLE) and not record.says(Field.START):
        days = Decimal(0)
    size.days = days
    source = record.source_of(Field.FINISH)
    size.source = assumed(days, source, f"{days} working days from start to finish")
    record.findings.assume(source, f"no effort or duration is given: {days} working days from start to finish")


def is_milestone(record: Record, days: Decimal | None, effort: Decimal | None) -> bool:
    """Tell whether a row is a point in time: by its mark, its kind, or a length of nothing."""
    marked = record.value(Field.MILESTONE, bool)
    if marked is not None:
        return marked
    kind = record.text(Field.KIND).casefold()
    if any(word in kind for word in _MILESTONE_WORDS) or _lists_milestones(record):
        return True
    size = effort if effort is not None else days
    return size is not None and size == 0


def _lists_milestones(record: Record) -> bool:
    """Tell whether a list names milestones by its title and has no column for how much there is to do."""
    column = record.table.column(Field.TASK)
    sizes = (Field.EFFORT, Field.DURATION, Field.START, Field.PERIOD)
    is_titled = column is not None and any(word in column.title.casefold() for word in _MILESTONE_WORDS)
    return is_titled and all(record.table.column(of) is None for of in sizes)


_MILESTONE_WORDS = ("milestone", "meilenstein", "jalon", "hito", "marco", "milepæl", "マイルストーン", "마일스톤")


def place_of(record: Record) -> Source:
    """Return the cell that should say how much a task is, if anything stands there; else the place of the row."""
    of = next((of for of in (Field.EFFORT, Field.DURATION) if record.says(of)), None)
    return record.source if of is None else record.source_of(of)


def each_of(size: Size, heads: int) -> tuple[Decimal, str]:
    """Return the person-days of each head, and what was taken for granted."""
    if size.effort is None:
        days = size.days or Decimal(0)
        return days, "a duration was taken as the work of each who is on it"
    if size.per_head or heads <= 1:
        return size.effort, ""
    each = size.effort / heads
    return each, f"{size.effort.normalize():f} person-days were shared out evenly among {heads}"


def share_of(size: Size, each: Decimal) -> int | None:
    """Return the share of a day that spreads an effort over a longer duration."""
    if size.effort is None or not size.days or each >= size.days:
        return None
    return stepped(each / size.days * FULL_SHARE)
