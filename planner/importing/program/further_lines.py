"""Further lines: rows right below a task that name nothing new and only say who else works on it, and how much."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from planner.importing.fields import Field
from planner.importing.program.record import Record

_WHO = (Field.PEOPLE, Field.ROLE, Field.SKILL)
_WHICH = (Field.TASK_ID, Field.TASK, Field.WBS)


@dataclass(frozen=True, slots=True)
class Lines:
    """A row of a task list, with the rows below it that are part of it."""

    first: Record
    further: list[Record] = field(default_factory=list)


def lines_of(records: Iterable[Record]) -> Iterator[Lines]:
    """Gather the rows of a list: one that repeats id and name of that above, or leaves both blank, is part of it."""
    open_: Lines | None = None
    for record in records:
        if open_ is not None and _is_further(record, open_.first):
            open_.further.append(record)
            continue
        if open_ is not None:
            yield open_
        open_ = Lines(record)
    if open_ is not None:
        yield open_


def _is_further(record: Record, first: Record) -> bool:
    if record.row.is_summary or first.row.is_summary or not any(map(record.says, _WHO)):
        return False
    if record.table.column(Field.TASK) is None or not first.says(Field.TASK):
        return False
    if not any(map(record.says, _WHICH)):
        return True
    has_id = record.says(Field.TASK_ID) and record.says(Field.TASK)
    return has_id and all(record.text(of) == first.text(of) for of in _WHICH)
