"""Rows: a change as one flat row, for sheet Changes and for scenario files."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import cast

from planner.domain.problem import InputProblem
from planner.domain.source import Source
from planner.whatif.changes.change import Cell, Change, ChangeError, Column, cells, required, stated
from planner.whatif.changes.forms import Value, Written, read, written
from planner.whatif.changes.periods import check_order
from planner.whatif.changes.registry import kind_named


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeRow:
    """A change as people write it: the kind and the few cells this kind needs; the others are empty.

    Attributes:
        kind: Name of the kind, as in `planner.whatif.changes.registry.KINDS`.
        resource: Id of a person or pool.
        first: First date, inclusive.
        last: Last date, inclusive.
        number: An amount, a rate, units, days, months or a level: what the kind counts.
        percent: In percent: 80 is 80 %.
        name: Name of what is added, or the reason.
        text: What no other column says: skills, a category, a mode.
        source: The row.
        places: The cells, by column.
    """

    kind: str
    project: str | None = None
    task: str | None = None
    resource: str | None = None
    fund: str | None = None
    first: date | None = None
    last: date | None = None
    number: Decimal | None = None
    percent: Decimal | None = None
    name: str | None = None
    text: str | None = None
    source: Source | None = field(default=None, compare=False)
    places: Mapping[str, Source] = field(default_factory=dict, compare=False)

    def written(self, column: Column) -> Written | None:
        """Return what is written in a column; None if nothing is."""
        value: Written | None = getattr(self, column)
        return None if value == "" else value

    def place(self, column: str) -> Source | None:
        """Return the cell of a column, or the row where that is not known."""
        return self.places.get(column, self.source)


def column_name(cell: Cell) -> str:
    """Name the place of a value as a sheet does: `column Person or pool`."""
    return f"column {cell.column.label}"


def key_name(cell: Cell) -> str:
    """Name the place of a value as a scenario file does: `key person`."""
    return f"key {cell.key}"


def change_of(row: ChangeRow, *, naming: Callable[[Cell], str] = column_name) -> Change:
    """Read a row.

    Args:
        naming: How problems name the place of a value.

    Raises:
        ChangeError: With all problems of the row: an unknown kind, a missing cell, one that this kind does not take.
    """
    kind = kind_named(row.kind, row.place("kind"))
    return _build(kind, _values(kind, row, naming), row)


def row_of(change: Change) -> ChangeRow:
    """Write a change as a row, defaults left empty; `change_of` reads it back as an equal change."""
    given: dict[str, Written] = {}
    for name, cell in stated(change).items():
        text = written(getattr(change, name), cell.form)
        if text is not None:
            given[cell.column] = text
    make = cast(Callable[..., ChangeRow], ChangeRow)
    return make(kind=change.kind, source=change.source, **given)


def rows_of(changes: Iterable[Change]) -> tuple[ChangeRow, ...]:
    """Write changes as rows, in their order."""
    return tuple(row_of(change) for change in changes)


def _build(kind: type[Change], values: Mapping[str, Value], row: ChangeRow) -> Change:
    places = {name: row.places[cell.column] for name, cell in cells(kind).items() if cell.column in row.places}
    make = cast(Callable[..., Change], kind)
    try:
        change = make(source=row.source, places=places, **values)
    except ValueError as error:
        raise ChangeError(InputProblem(source=row.source, what=f'"{kind.kind}": {error}')) from error
    check_order(change, row.first, row.last)
    return change


def _values(kind: type[Change], row: ChangeRow, naming: Callable[[Cell], str]) -> dict[str, Value]:
    problems = [*_missing(kind, row, naming), *_unused(kind, row)]
    values: dict[str, Value] = {}
    for name, cell in cells(kind).items():
        text = row.written(cell.column)
        if text is None:
            continue
        try:
            values[name] = read(text, cell.form)
        except ValueError as error:
            what = f'"{kind.kind}" cannot read {naming(cell)}: {error}'
            advice = f"Write {cell.form.value}: {cell.help}"
            problems.append(InputProblem(source=row.place(cell.column), what=what, advice=advice))
    if problems:
        raise ChangeError(*problems)
    return values


def _missing(kind: type[Change], row: ChangeRow, naming: Callable[[Cell], str]) -> Iterable[InputProblem]:
    known = cells(kind)
    for name in sorted(required(kind), key=list(known).index):
        if row.written(known[name].column) is None:
            what = f'"{kind.kind}" needs {naming(known[name])}: {known[name].help}'
            yield InputProblem(source=row.place(known[name].column), what=what)


def _unused(kind: type[Change], row: ChangeRow) -> Iterable[InputProblem]:
    used = {cell.column for cell in cells(kind).values()}
    for column in Column:
        if column not in used and row.written(column) is not None:
            what = f'"{kind.kind}" does not use column {column.label}, which says "{row.written(column)}"'
            yield InputProblem(source=row.place(column), what=what, advice="Empty the cell or choose another kind")
