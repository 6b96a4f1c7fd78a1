"""Links: predecessors and successors, by whatever they refer to other rows with."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import ROUND_HALF_UP, Decimal
from itertools import islice

from planner.domain.source import Source
from planner.domain.work import DependencyKind
from planner.importing.fields import Field, Shape
from planner.importing.program.draft import Draft
from planner.importing.program.fact import Fact
from planner.importing.program.names import folded
from planner.importing.program.record import Record
from planner.importing.program.row_numbers import row_numbers
from planner.importing.program.sources import parts_of
from planner.importing.program.tasks import Listed, Lists, every_task, marks_in
from planner.importing.understand import Understanding
from planner.importing.values.length import Length
from planner.importing.values.length_words import LengthUnit
from planner.importing.values.link_text import LinkText, read_link
from planner.importing.values.reading import Read
from planner.workbook.schema import DependencyRow

_Known = Mapping[str, Listed]
_CHAIN = 2_000
"""Links that a pair of summaries may stand for; more of them say too little."""


@dataclass(slots=True)
class _Reading:
    """What the reading of links goes by.

    Attributes:
        everywhere: Tasks by what refers to one of them alone in all files.
        seen: Links that are there already: predecessor, successor and kind.
    """

    draft: Draft
    everywhere: _Known
    seen: set[tuple[str, str, str]] = field(default_factory=set)


def read_links(files: Sequence[Understanding], lists: Lists, draft: Draft) -> None:
    """Add a row for each dependency of all task lists and dependency lists."""
    reading = _Reading(draft, _everywhere(lists))
    for listed in lists.by_table:
        own = _own_marks(listed, draft)
        for one in listed:
            for of in (Field.PREDECESSORS, Field.SUCCESSORS):
                for link, source in _links(one.record, of):
                    others = _all_meant(link.ref, own, reading.everywhere)
                    if not others:
                        _unknown(link, source, own, draft)
                    for other in others:
                        before, after = (other, one) if of is Field.PREDECESSORS else (one, other)
                        _add(before, after, link, source, reading)
    for record in draft.every_record(parts_of(files, Shape.LINKS)):
        _of_list(record, reading)


def _own_marks(listed: Sequence[Listed], draft: Draft) -> _Known:
    """Return the rows of a list by what its own links may refer to."""
    numbered = row_numbers(listed)
    if numbered is None:
        return marks_in(listed)
    first = next(one.record for one in listed if one.record.says(Field.PREDECESSORS))
    draft.findings.assume(first.source_of(Field.PREDECESSORS), numbered.because)
    return numbered.rows


def _everywhere(lists: Lists) -> _Known:
    """Return the rows of all lists by what refers to one of them alone."""
    found: dict[str, Listed] = {}
    twice: set[str] = set()
    for one in every_task(lists):
        for of in (Field.TASK_ID, Field.TASK):
            mark = folded(one.record.text(of))
            if mark in found and found[mark] is not one:
                twice.add(mark)
            found.setdefault(mark, one)
    return {mark: one for mark, one in found.items() if mark and mark not in twice}


def _links(record: Record, of: Field) -> Iterator[tuple[LinkText, Source]]:
    """Yield the links of a row with their cells, of all columns that the list has for them."""
    first = record.row.cells.get(of)
    columns = [column.number for column in record.table.columns if column.field is of]
    others = [number for number in columns if record.row.amount_cells.get(number) is not first]
    facts = (record.fact(of), *(record.amount(number, of) for number in others))
    for fact in facts:
        if fact is not None and isinstance(fact.value, tuple):
            for link in fact.value:
                yield link, fact.source


def _all_meant(ref: str, own: _Known, everywhere: _Known) -> list[Listed]:
    """Return the row that a text refers to, or all of those that it names with something between them."""
    whole = _meant(ref, own, everywhere)
    if whole is not None:
        return [whole]
    parts = [_meant(part, own, everywhere) for part in _BETWEEN.split(ref)]
    known = [part for part in parts if part is not None]
    return known if len(known) == len(parts) else []


_BETWEEN = re.compile(r"\s*[,/&+\uff0c]\s*|\s+(?:and|und|et|y|e|og)\s+")


def _meant(ref: str, own: _Known, everywhere: _Known) -> Listed | None:
    mark = folded(ref)
    short, long = (folded(other) for other in (ref.removesuffix(".0"), f"{ref}.0"))
    return own.get(mark) or own.get(short) or everywhere.get(mark) or own.get(long)


def _unknown(link: LinkText, source: Source, own: _Known, draft: Draft) -> None:
    few = ", ".join(
        f'"{one.record.text(Field.TASK_ID) or one.record.text(Field.TASK)}"' for one in islice(own.values(), 3)
    )
    what = f'"{link.text}" refers to "{link.ref}", which is no task of this table, or of several files'
    draft.findings.problem(source, what, f"Write an id or a name of a task, such as {few}" if few else "")


def _add(before: Listed, after: Listed, link: LinkText, source: Source, reading: _Reading) -> None:
    """Add a link; one from or to a summary holds for all tasks below it."""
    draft, seen = reading.draft, reading.seen
    pairs = [(one, other) for one in before.ids for other in after.ids]
    if len(pairs) > _CHAIN:
        draft.findings.warn(source, f'"{link.text}" joins two summaries with too many tasks below them', "Link tasks")
        return
    if len(pairs) > 1:
        draft.findings.assume(source, f'"{link.text}" was taken for each task below the summary')
    for one, other in pairs:
        key = (one, other, str(link.kind))
        if key in seen:
            continue
        seen.add(key)
        facts = {
            "predecessor": Fact(value=one, source=source),
            "successor": Fact(value=other, source=source),
            "kind": Fact(value=DependencyKind(str(link.kind)), source=source),
            "lag": Fact(value=_lag(link, after.record), source=source),
        }
        draft.add(DependencyRow, facts, source)


def _lag(link: LinkText, record: Record) -> int:
    """Return a lag in whole working days."""
    if link.is_percent_lag or not link.lag:
        return 0
    size = Length(abs(link.lag), link.lag_unit or LengthUnit.DAYS, is_elapsed=link.is_elapsed).in_days(
        record.conventions
    )
    days = int(size.quantize(Decimal(1), ROUND_HALF_UP))
    return -days if link.lag < 0 else days


def _stated_kind(record: Record) -> DependencyKind | None:
    """Return the kind of dependency that a row of a list says in a column of its own."""
    text = record.text(Field.LINK_KIND)
    found = read_link(f"1{text}", DependencyKind.FS, record.conventions) if text else None
    return found.value.kind if isinstance(found, Read) else None


def _of_list(record: Record, reading: _Reading) -> None:
    """Read a row of a list of dependencies, one link each."""
    kind, lag = _stated_kind(record), record.value(Field.LAG, Length)
    for written, source in _links(record, Field.PREDECESSORS):
        before = written if kind is None else replace(written, kind=kind)
        before = before if lag is None else replace(before, lag=lag.amount, lag_unit=lag.unit)
        for after, _ in _links(record, Field.SUCCESSORS):
            ends = [_meant(link.ref, {}, reading.everywhere) for link in (before, after)]
            if ends[0] is None or ends[1] is None:
                _unknown(before if ends[0] is None else after, source, {}, reading.draft)
            else:
                _add(ends[0], ends[1], before, source, reading)
