"""Workbook: the program workbook of an import, with sheets that say what was understood, asked and left out."""

from pathlib import Path

from planner.importing.differences.sheet import write_since
from planner.importing.differences.since import Since
from planner.importing.output.sheets import write_origins, write_questions, write_remarks
from planner.importing.output.understood import write_import
from planner.importing.program.assemble import Imported
from planner.sheets.book import Book
from planner.workbook.schema import SHEETS
from planner.workbook.schema.column import SheetRow
from planner.workbook.write import Unread, write_rows


def write_imported(path: Path, imported: Imported, since: Since | None = None) -> None:
    """Write what was imported as a program workbook, with what changed since an earlier one if it updates one.

    A cell that could not be read is written as it was, so that it is a problem again whenever the workbook is read.
    """
    rows = {kind: [row.values for row in imported.tables.rows(kind)] for kind in SHEETS}

    def add_sheets(book: Book) -> None:
        if since is not None:
            write_since(book, since)
        write_import(book, imported)
        write_questions(book, imported)
        write_remarks(book, imported)
        write_origins(book, imported)

    write_rows(path, rows, unread=_unread(imported), more=add_sheets)


def _unread(imported: Imported) -> Unread:
    unread: dict[type[SheetRow], dict[tuple[int, str], str]] = {}
    for kind in SHEETS:
        for number, row in enumerate(imported.tables.rows(kind)):
            for name in row.faults:
                cell = row.place.cells[name]
                unread.setdefault(kind, {})[number, name] = cell.text or "?"
    return unread
