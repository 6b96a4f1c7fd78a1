"""Understood: the sheet that says what each file, table and column was taken for."""

from collections.abc import Iterator

from planner.importing.fields import Field
from planner.importing.program.assemble import Imported
from planner.importing.table import SentTable
from planner.importing.understand import Understanding
from planner.sheets.book import Book, Value
from planner.sheets.style import WRAPPED
from planner.sheets.table import Column, add_table
from planner.workbook.schema import IMPORT_SHEETS

OWN_FORM = "in the planner's own form, read strictly"
NOTHING = "nothing of a plan"
_UNDERSTOOD = IMPORT_SHEETS[0]
_IMPORT = (
    Column(title="File", width=24),
    Column(title="Sheet", width=18),
    Column(title="Table", width=18, help="What its rows are, or why it was left out."),
    Column(title="Header", width=9, help="Rows that name the columns."),
    Column(title="Rows", width=10, help="First and last row of data."),
    Column(title="Column", width=24, help="As it is titled."),
    Column(title="Taken for", width=18),
    Column(title="How sure", width=9, help="From 0 to 1."),
    Column(title="Because", width=60, style=WRAPPED),
    Column(title="Or else", width=30, help="What it may mean instead. A profile can say so."),
)


def write_import(book: Book, imported: Imported) -> None:
    """Write what each column of each table was taken for, and which files have no such tables, and why."""
    sheet = book.add_sheet(_UNDERSTOOD)
    add_table(sheet, "import", _IMPORT, _understood(imported))
    sheet.set_up_print()


def _understood(imported: Imported) -> Iterator[list[Value]]:
    for file in imported.files:
        if not file.tables:
            yield _file_alone(file.file, f"refused: {file.refused}" if file.refused else NOTHING)
        for position, table in enumerate(file.tables):
            yield from _table(file, position, table)
    for name in imported.template_files:
        yield _file_alone(name, OWN_FORM)


def _file_alone(name: str, how: str) -> list[Value]:
    """Return the row of a file whose tables are not listed."""
    said: list[Value] = [name, None, how]
    return said + [None] * (len(_IMPORT) - len(said))


def _table(file: Understanding, position: int, table: SentTable) -> Iterator[list[Value]]:
    why = file.unused.get(position)
    kind = str(table.shape) if why is None else f"left out: {why}"
    header = (
        "-".join(map(str, dict.fromkeys((table.header_rows[0], table.header_rows[-1])))) if table.header_rows else ""
    )
    rows = f"{table.rows[0].number}-{table.rows[-1].number}" if table.rows else "none"
    for column in table.columns:
        taken = "" if column.field is Field.OTHER else str(column.field)
        if column.period is not None:
            taken = f"{column.period.first} to {column.period.last}"
        others = ", ".join(f"{field} ({score:.2f})" for field, score in column.alternatives)
        yield [
            file.file,
            table.sheet,
            kind,
            header,
            rows,
            column.title,
            taken or "left out",
            column.confidence,
            column.because,
            others,
        ]
