"""Two versions of a plan, as program workbooks and as imports."""

from collections.abc import Callable
from pathlib import Path

import openpyxl

from planner.importing.differences.earlier import read_earlier
from planner.importing.differences.since import Since
from planner.importing.differences.update import Update
from planner.importing.output.workbook import write_imported
from planner.importing.profile import Profile
from planner.importing.program.assemble import Imported, assemble
from planner.importing.understand import understand
from planner.workbook.grid import GridFile
from tests.importing.program.sheets import PLAN, TODAY, a_file, imported

Edit = Callable[[openpyxl.Workbook], None]


def plan(changes: dict[tuple[int, int], object] | None = None, *, rows=PLAN, **sheets) -> GridFile:
    """Return the plan with other cells, by row and column of its list, both counted from 0."""
    changed = [list(row) for row in rows]
    for (row, column), value in (changes or {}).items():
        changed[row][column] = value
    return a_file("plan.xlsx", Plan=changed, **sheets)


def an_import(*files: GridFile, today=TODAY) -> Imported:
    """Import files."""
    return imported(*(files or (plan(),))) if today is TODAY else _assembled(files, today)


def _assembled(files, today, amend=None):
    understood = [understand(file, profile=Profile(), today=today) for file in files]
    return assemble(understood, name="Launch", profile=Profile(), today=today, amend=amend)


def written(folder: Path, edit: Edit | None = None, *files: GridFile) -> Path:
    """Write the program workbook of an import, and let somebody edit it."""
    path = folder / "program.xlsx"
    write_imported(path, an_import(*files))
    edit_workbook(path, edit)
    return path


def edit_workbook(path: Path, edit: Edit | None) -> None:
    """Let somebody edit a workbook."""
    if edit is not None:
        book = openpyxl.load_workbook(path)
        edit(book)
        book.save(path)


def enter(sheet: str, row: int, **cells: object) -> Edit:
    """Return an edit that fills cells of a row by the titles of their columns, blanks written as `_`."""

    def edit(book: openpyxl.Workbook) -> None:
        titles = [cell.value for cell in book[sheet][1]]
        for title, value in cells.items():
            book[sheet].cell(row, titles.index(title.replace("_", " ")) + 1).value = value  # type: ignore[assignment]

    return edit


def together(*edits: Edit) -> Edit:
    """Return one edit of several."""

    def edit(book: openpyxl.Workbook) -> None:
        for one in edits:
            one(book)

    return edit


def updated(path: Path, *files: GridFile) -> tuple[Imported, Since]:
    """Import files on top of an earlier program workbook."""
    earlier = read_earlier(path)
    assert not earlier.problems
    update = Update(earlier)
    after = _assembled(files or (plan(),), TODAY, update)
    return after, update.since(after)
