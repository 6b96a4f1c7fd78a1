"""Calendars: tables on their side whose dates stand below one another, with a column for each person or role."""

from collections.abc import Iterator, Sequence

from planner.importing.detect.block import Block
from planner.importing.detect.view import SheetView
from planner.importing.detect.words import LIKELY, best_score, is_named_period
from planner.importing.fields import Field, Shape
from planner.importing.values.names import is_full_name
from planner.importing.values.role_words import role_in
from planner.importing.vocabulary import Vocabulary
from planner.workbook.grid import Cell, CellType

FEWEST_DATES = 3
_FEWEST_PEOPLE = 2
_MOST_GAP = 3
"""Rows from one date to the next, and from the names to the first date."""
_LONGEST_CODE = 12
_LONGEST_MARK = 5
_PLACES = 3
"""Columns at the left in which periods may be named."""
_WHO = frozenset({Field.PERSON, Field.PEOPLE, Field.ROLE, Field.TEAM})
_CALENDARS = frozenset({Shape.CAPACITY, Shape.LEAVE})


def calendars(view: SheetView, vocabulary: Vocabulary) -> Iterator[Block]:
    """Yield the calendars of a sheet: what people offer, or when they are away, day by day or month by month."""
    for column in _columns(view):
        for run in _runs(view, column):
            block = _block(view, column, run, vocabulary)
            if block is not None:
                yield block


def _columns(view: SheetView) -> list[int]:
    """Return the columns that begin with dates or periods, from left to right."""
    cells: dict[int, list[Cell]] = {}
    for number in sorted(view.rows):
        for column, cell in view.row(number).items():
            if cell.type is CellType.DATE or (column <= _PLACES and cell.type is CellType.TEXT):
                cells.setdefault(column, []).append(cell)
    return [column for column in sorted(cells) if len(cells[column]) >= FEWEST_DATES]


def _runs(view: SheetView, column: int) -> Iterator[list[int]]:
    """Yield the stretches of rows with rising dates, or with periods that differ."""
    run: list[int] = []
    texts: list[str] = []
    for number in sorted(view.rows):
        cell = view.at(number, column)
        if cell is None:
            continue
        is_date = cell.type is CellType.DATE
        is_next = not run or number - run[-1] <= _MOST_GAP
        goes_on = is_next and (not texts or (str(cell.value) > texts[-1] if is_date else cell.text not in texts))
        if goes_on and (is_date or (column <= _PLACES and is_named_period(cell))):
            run.append(number)
            texts.append(str(cell.value))
        elif run:
            if len(run) >= FEWEST_DATES:
                yield run
            run, texts = [], []
    if len(run) >= FEWEST_DATES:
        yield run


def _block(view: SheetView, column: int, run: Sequence[int], vocabulary: Vocabulary) -> Block | None:
    kinds = {view.row(number)[column].type for number in run}
    above = next((number for number in range(run[0] - 1, run[0] - 1 - _MOST_GAP, -1) if view.row(number)), None)
    if above is None or len(kinds) > 1 or not all(_begins(view, number, column) for number in run):
        return None
    names = {c: cell for c, cell in view.row(above).items() if c > column and _may_name(cell, vocabulary)}
    people = tuple(c for c in sorted(names) if _is_column_of(names[c], [view.at(number, c) for number in run]))
    cells = [cell for c in people for number in run if (cell := view.at(number, c)) is not None]
    texts = [names[c].text.strip() for c in people]
    if len(people) < _FEWEST_PEOPLE or not cells or not _are_people(texts, cells, view, vocabulary):
        return None
    titles = {number: view.row(number)[column] for number in run}
    return Block(
        view=view,
        header_rows=(column,),
        columns=(above, *run),
        titles={number: cell.text.strip() for number, cell in titles.items()},
        title_cells={number: (cell,) for number, cell in titles.items()},
        rows=people,
        on_its_side=True,
    )


def _begins(view: SheetView, row: int, column: int) -> bool:
    """Tell whether nothing but a number or a short mark, such as a weekday, stands before the date of a row."""
    return all(len(cell.text.strip()) <= _LONGEST_MARK for other, cell in view.row(row).items() if other < column)


def _may_name(cell: Cell, vocabulary: Vocabulary) -> bool:
    """Tell whether a cell may name somebody: a text that is no word for a column, or a role."""
    if cell.type is not CellType.TEXT or any(map(str.isdigit, cell.text)):
        return False
    score = best_score(cell, vocabulary)
    if score is not None and score < LIKELY:
        return True
    return bool(role_in(cell.text.strip())) or any(one.field in _WHO for one in vocabulary.meanings(cell.text)[:1])


def _is_column_of(name: Cell, cells: Sequence[Cell | None]) -> bool:
    """Tell whether cells are amounts of the one named above them; a name that stands in them again is no title."""
    return all(_is_amount(cell) and (cell is None or cell.text != name.text) for cell in cells)


def _is_amount(cell: Cell | None) -> bool:
    if cell is None or cell.type in (CellType.NUMBER, CellType.PERCENT):
        return True
    text = cell.text.strip()
    is_number = any(map(str.isdigit, text)) and sum(map(str.isalpha, text)) <= 1
    return cell.type is CellType.TEXT and (is_number or (text.isalpha() and len(text) <= _LONGEST_CODE))


def _are_people(texts: Sequence[str], cells: Sequence[Cell], view: SheetView, vocabulary: Vocabulary) -> bool:
    """Tell people from figures such as sales: by their full names, roles, letters for leave, or the sheet's name."""
    looks = sum(is_full_name(text) or bool(role_in(text)) for text in texts)
    letters = sum(cell.type is CellType.TEXT and cell.text.strip().isalpha() for cell in cells)
    is_named = not _CALENDARS.isdisjoint(vocabulary.shape_hints(view.name))
    return 2 * looks >= len(texts) or 2 * letters > len(cells) or is_named
