"""As written: what the cells of a row say in their sender's own words, for what no plan uses but people read."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from planner.importing.fields import Field
from planner.importing.program.fact import Fact
from planner.importing.program.record import Record
from planner.importing.table import ColumnMeaning
from planner.importing.values.placeholders import says_nothing
from planner.importing.values.plain import tidy
from planner.workbook.findings import Findings
from planner.workbook.grid import Cell, cell_name

STATUS = (Field.RAG, Field.STATUS, Field.ACHIEVED, Field.NEXT)
"""What a status is put together from, in this order."""


def text_of(record: Record, of: Field) -> Fact | None:
    """Return the text of a field with its line breaks; None if its cell is blank."""
    cell = record.row.cells.get(of)
    text = "" if cell is None else tidy(cell.text)
    return Fact(value=text, source=record.source_of(of), cell=cell) if text else None


def texts_of(record: Record, targets: Mapping[str, Sequence[Field]]) -> tuple[dict[str, Fact | None], set[Field]]:
    """Return for each target the first of its fields that is filled, and which fields were taken."""
    facts: dict[str, Fact | None] = {}
    taken: set[Field] = set()
    for target, fields in targets.items():
        of = next((of for of in fields if of not in taken and text_of(record, of) is not None), None)
        facts[target] = None if of is None else text_of(record, of)
        taken |= {of} if of is not None else set()
    return facts, taken


def value_of(record: Record, of: Field) -> Fact | None:
    """Return what a cell says; one that cannot be read is a warning, and its text is left to the notes."""
    found = Findings()
    fact = replace(record, findings=found, known={}).fact(of)
    if fact is None or not fact.is_faulty:
        record.findings.extend(found.all)
        return fact
    for problem in found.all:
        record.findings.warn(problem.source, problem.what, "It was kept in the notes; mend it if it matters")
    return None


def status_in(record: Record) -> str:
    """Return the status that a row reports: its colour, and what was done and comes next; empty without any."""
    return "; ".join(str(fact.value) for of in STATUS if (fact := text_of(record, of)) is not None)


def cell_in(record: Record, column: ColumnMeaning) -> Cell | None:
    """Return the cell of a row in a column, of fields that stand in several columns too."""
    row, of = record.row, column.field
    if of is Field.OTHER:
        return row.others.get(column.number)
    is_first = row.places.get(of) == place_in(record, column)
    return row.cells[of] if is_first else row.amount_cells.get(column.number)


def place_in(record: Record, column: ColumnMeaning) -> str:
    """Return the name of the cell of a row in a column."""
    row, number = record.row.number, column.number
    return cell_name(row, number) if record.table.on_its_side else cell_name(number, row)


def notes_of(record: Record, used: Collection[Field]) -> Fact | None:
    """Return what a row says beside the fields that are used, each with its column's title, as notes."""
    lines = list(dict.fromkeys(_rest(record, used)))
    return Fact(value="\n".join(lines), source=record.source_of(Field.NOTES)) if lines else None


def _rest(record: Record, used: Collection[Field]) -> Iterator[str]:
    for column in record.table.columns:
        cell = cell_in(record, column)
        if cell is not None and not (column.field in used and cell is record.row.cells.get(column.field)):
            yield from _line(column, cell)


def unknown_of(record: Record) -> Iterator[str]:
    """Yield what a row says in columns that nobody knows, each with its column's title."""
    for column in record.table.columns:
        cell = record.row.others.get(column.number)
        if cell is not None:
            yield from _line(column, cell)


def _line(column: ColumnMeaning, cell: Cell) -> Iterator[str]:
    text, title = tidy(cell.text), " ".join(column.title.split())
    if text and not says_nothing(text):
        yield text if column.field is Field.NOTES or not title else f"{title}: {text}"
