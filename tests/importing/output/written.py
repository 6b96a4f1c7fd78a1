"""The program workbook of an import as it was written, sheet by sheet."""

import openpyxl

from planner.importing.output.workbook import write_imported


def written(folder, imported, since=None):
    """Write the program workbook and open it."""
    path = folder / "program.xlsx"
    write_imported(path, imported, since)
    return openpyxl.load_workbook(path)


def records(book, sheet):
    """Return the rows of a sheet by their titles, without blank cells."""
    titles, *rows = book[sheet].iter_rows(values_only=True)
    pairs = (dict(zip(titles, row, strict=True)) for row in rows)
    return [{title: value for title, value in row.items() if value is not None} for row in pairs if any(row.values())]
