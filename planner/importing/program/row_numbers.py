"""Row numbers: predecessors that name rows by where they stand, as planning tools do that show no ids."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from planner.domain.work import DependencyKind
from planner.importing.fields import Field
from planner.importing.program.record import Record
from planner.importing.program.tasks import Listed
from planner.importing.values.link_text import LinkText

ENOUGH = 0.8
"""Part of the links that the dates must keep."""
_MARKS = (Field.TASK_ID, Field.WBS, Field.NUMBER)


@dataclass(frozen=True, slots=True, kw_only=True)
class RowNumbers:
    """The rows of a task list by their numbers.

    Attributes:
        because: In words, how they were counted and why so.
    """

    rows: Mapping[str, Listed]
    because: str


def row_numbers(listed: Sequence[Listed]) -> RowNumbers | None:
    """Return the rows by number, if no column marks them, all links are numbers, and one way to count goes with them.

    Rows are counted from the first one below the header, or as the sheet counts them. Where the dates do not tell these
    apart nothing is taken for granted.
    """
    links = [(link, one) for one in listed for link in _links(one.record)]
    is_marked = any(one.record.says(of) for one in listed for of in _MARKS)
    if not links or is_marked or not all(link.ref.isdecimal() for link, _ in links):
        return None
    tried = [
        (_fitting(links, _counted(listed, number)), words, number)
        for words, number in (
            ("from the first row below the header", _from_the_header),
            ("as the sheet does", _of_sheet),
        )
    ]
    tried.sort(key=lambda one: -one[0])
    (best, words, number), (other, _, _) = tried
    if best <= other or best < ENOUGH * len(links):
        return None
    because = f"predecessors are numbers of rows, counted {words}: {best} of {len(links)} go with the dates"
    return RowNumbers(rows=_counted(listed, number), because=because)


def _links(record: Record) -> tuple[LinkText, ...]:
    value = record.value(Field.PREDECESSORS, tuple)
    return () if value is None else value


def _counted(listed: Sequence[Listed], number: Callable[[Record], int]) -> dict[str, Listed]:
    return {str(number(one.record)): one for one in listed}


def _from_the_header(record: Record) -> int:
    return record.row.number - record.table.header_rows[-1] if record.table.header_rows else 0


def _of_sheet(record: Record) -> int:
    return record.row.number


def _fitting(links: Sequence[tuple[LinkText, Listed]], rows: Mapping[str, Listed]) -> int:
    """Count the links that the dates keep; none if a link leads nowhere, to its own row or to one above that."""
    befores = [rows.get(link.ref) for link, _ in links]
    if any(before is None or set(before.ids) & set(one.ids) for before, (_, one) in zip(befores, links, strict=True)):
        return 0
    return sum(_is_kept(link, before, one) for before, (link, one) in zip(befores, links, strict=True) if before)


def _is_kept(link: LinkText, before: Listed, after: Listed) -> bool:
    """Tell whether the dates keep a link, and follow closely enough to come from it."""
    starts = link.kind in (DependencyKind.SS, DependencyKind.SF)
    first = _day(before.record, Field.START if starts else Field.FINISH)
    then = _day(after.record, Field.START if link.kind in (DependencyKind.FS, DependencyKind.SS) else Field.FINISH)
    if first is None or then is None:
        return False
    return first <= then if starts or link.kind is DependencyKind.FF else first < then


def _day(record: Record, of: Field) -> date | None:
    return record.value(of, date)
