"""Fill list: the wishes of one task list written into its sheet, in place where that can be, else in added columns."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.utils import coordinate_to_tuple, get_column_letter
from openpyxl.utils.datetime import WINDOWS_EPOCH
from openpyxl.worksheet.formula import ArrayFormula, DataTableFormula
from openpyxl.worksheet.worksheet import Worksheet

from planner.importing.fields import Field
from planner.importing.way_back.added_columns import TITLES, added_column
from planner.importing.way_back.comments import add_comment
from planner.importing.way_back.date_cells import DateColumn, shown
from planner.importing.way_back.texts import cell_in, write_text
from planner.importing.way_back.wanted import Wanted
from planner.importing.way_back.wishes import Wish
from planner.whatif.changes.wording import counted

FORMULA = "holds a formula"
_MERGED = "is part of merged cells"


@dataclass(frozen=True, slots=True)
class Kept:
    """A wish whose own cell was not written."""

    wish: Wish
    why: str


@dataclass(slots=True)
class FilledList:
    """What became of the wishes of a task list.

    Attributes:
        written: Cells with a new value.
        kept: Wishes that could not be written in their own cell.
        said: What is to know, in sentences.
    """

    written: int = 0
    kept: list[Kept] = field(default_factory=list)
    said: list[str] = field(default_factory=list)


def fill_list(sheet: Worksheet, wanted: Wanted) -> FilledList:
    """Write planned starts, finishes and people."""
    filled = FilledList()
    for of in (Field.START, Field.FINISH, Field.PEOPLE):
        if wanted.of(of):
            _fill_field(sheet, wanted, of, filled)
    if wanted.has_grid:
        filled.said.append(f"Bars and amounts under the calendar of sheet {wanted.sheet} were not redrawn")
    return filled


def _fill_field(sheet: Worksheet, wanted: Wanted, of: Field, filled: FilledList) -> None:
    wishes = wanted.of(of)
    placed = [(cell_of(sheet, wish.place), wish) for wish in wishes if wish.place is not None]
    epoch = sheet.parent.epoch if sheet.parent is not None else WINDOWS_EPOCH
    cells = [(cell, wish) for cell, wish in placed if cell is not None]
    column = DateColumn(cells, day_first=wanted.day_first, epoch=epoch)
    kept = []
    for cell, wish in placed:
        why = "" if wish.stays else _in_the_way(cell)
        if why:
            kept.append(Kept(wish, why))
        elif cell is not None and not wish.stays:
            _write(cell, wish, column)
            filled.written += 1
    filled.kept += kept
    _say_of_summaries(wanted, kept, filled)
    leaves = [one for one in kept if not one.wish.is_summary]
    if not leaves and placed:
        return
    if wanted.on_its_side:
        filled.said.append(f"{TITLES[of]}: no row was added to sheet {wanted.sheet}, whose table lies on its side")
        return
    letter = get_column_letter(_add(sheet, wanted, of, column))
    filled.written += len(wishes)
    filled.said.append(
        f'Column {letter} "{TITLES[of]}" was added to sheet {wanted.sheet}: {_why_added(wanted, leaves)}'
    )


def _write(cell: Cell, wish: Wish, column: DateColumn) -> None:
    before = shown(cell)
    if isinstance(wish.new, date):
        column.write(cell, wish)
    else:
        write_text(cell, wish.new)
    add_comment(cell, f"was {before}")


def _add(sheet: Worksheet, wanted: Wanted, of: Field, column: DateColumn) -> int:
    """Write all wishes for a field into an added column, so that it can be read as a whole; return its number."""
    number = added_column(sheet, wanted, of)
    for wish in wanted.of(of):
        cell = cell_in(sheet, wish.number, number)
        if isinstance(wish.new, date):
            column.write_true(cell, wish.new)
        else:
            write_text(cell, wish.new)
    return number


def _why_added(wanted: Wanted, leaves: Sequence[Kept]) -> str:
    if not leaves:
        return "the table has no column for it"
    first = leaves[0]
    cells, title = counted(len(leaves), "cell"), wanted.titles[first.wish.of]
    return f'{cells} of "{title}" may show something else than planned: the first, {first.wish.place}, {first.why}'


def _say_of_summaries(wanted: Wanted, kept: Sequence[Kept], filled: FilledList) -> None:
    summaries = [one for one in kept if one.wish.is_summary and one.why == FORMULA]
    if summaries:
        title = wanted.titles[summaries[0].wish.of]
        cells = counted(len(summaries), "summary row")
        filled.said.append(f'"{title}" of {cells} on sheet {wanted.sheet} is a formula and works itself out')


def cell_of(sheet: Worksheet, place: str | None) -> Cell | None:
    """Return a cell that can hold a value of its own; None in the midst of merged ones."""
    if place is None:
        return None
    row, column = coordinate_to_tuple(place)
    cell = sheet.cell(row, column)
    return None if isinstance(cell, MergedCell) else cell


def _in_the_way(cell: Cell | None) -> str:
    if cell is None:
        return _MERGED
    is_formula = cell.data_type == "f" or isinstance(cell.value, ArrayFormula | DataTableFormula)
    return FORMULA if is_formula else ""
