"""Body: which rows below a header are a table's own, and which are totals, legends, notes or headers again."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from planner.importing.detect.header import SURE_ALONE, Header, same_header
from planner.importing.detect.sums import sum_rows
from planner.importing.detect.view import SheetView
from planner.importing.detect.words import SURE, best_score
from planner.importing.table import Skipped
from planner.importing.vocabulary import RowKind, Vocabulary
from planner.workbook.grid import Cell, CellType

MOST_BLANKS = 8
"""Blank rows inside a table; more of them end it."""
FEW_BLANKS = 1
"""Blank rows after which a row need not be full to go on with the table, unless a total stands before them."""
FEW_COLUMNS = 3
"""Columns of a table in which a row with one cell is nothing unusual."""
LONGEST_NAME = 120
"""Letters of what may stand alone in a row of a table; longer it is a remark."""
A_TOTAL = "a total"
A_REPEAT = "the header again"
A_LEGEND = "a legend"
A_NOTE = "a note"


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """The rows of a table.

    Attributes:
        last: The last row that was looked at as part of it, skipped ones too.
    """

    rows: tuple[int, ...]
    skipped: tuple[Skipped, ...]
    last: int


def body_of(
    view: SheetView, header: Header, vocabulary: Vocabulary, taken: Collection[tuple[int, int]], key: int | None
) -> Body:
    """Follow the rows below a header until the table ends.

    Args:
        taken: Places that belong to tables already found.
        key: The column that names what a row is; None if no title says so.
    """
    rows: list[int] = []
    skipped: list[Skipped] = []
    blanks, last = 0, header.last
    for number in range(header.last + 1, view.last_row + 1):
        cells = _cells(view, number, header, taken)
        if not cells:
            blanks += 1
            if blanks > MOST_BLANKS:
                break
            continue
        why = _why_skipped(view, number, cells, header, vocabulary)
        if why in (A_LEGEND, A_NOTE):
            skipped += [Skipped(row=row, why=why) for row in _until_blank(view, number, header, taken)]
            last = skipped[-1].row
            break
        if why is None and _stands_apart(view, number, cells, blanks) and _begins_another(cells, vocabulary):
            break
        is_far = blanks > FEW_BLANKS or (bool(skipped) and last == skipped[-1].row)
        if blanks and why is None and not _fits(view, cells, rows, key, is_far=is_far):
            break
        blanks, last = 0, number
        if why is None:
            rows.append(number)
        else:
            skipped.append(Skipped(row=number, why=why))
    notes = list(_trailing(view, header, rows, key))
    skipped += [Skipped(row=row, why=A_NOTE) for row in notes]
    sums = [row for row in sum_rows(view, rows, header.titles) if row not in notes]
    skipped += [Skipped(row=row, why=A_TOTAL) for row in sums]
    kept = tuple(row for row in rows if row not in notes and row not in sums)
    return Body(rows=kept, skipped=tuple(sorted(skipped, key=lambda one: one.row)), last=last)


def _cells(view: SheetView, row: int, header: Header, taken: Collection[tuple[int, int]]) -> dict[int, Cell]:
    cells = view.row(row)
    return {column: cells[column] for column in cells if column in header.titles and (row, column) not in taken}


def _why_skipped(
    view: SheetView, row: int, cells: Mapping[int, Cell], header: Header, vocabulary: Vocabulary
) -> str | None:
    if same_header(view, row, header):
        return A_REPEAT
    texts = [str(cell.value) for cell in cells.values() if cell.type is CellType.TEXT]
    kinds = [vocabulary.row_kind(text) for text in texts[:_TEXTS_LOOKED_AT]]
    if RowKind.TOTAL in kinds:
        return A_TOTAL
    if RowKind.LEGEND in kinds:
        return A_LEGEND
    return A_NOTE if RowKind.NOTE in kinds else None


_TEXTS_LOOKED_AT = 3


def _stands_apart(view: SheetView, row: int, cells: Mapping[int, Cell], blanks: int) -> bool:
    """Tell whether a row may be a header at all: blank rows stand above it, or it looks unlike the row above."""
    if blanks:
        return True
    above = view.row(row - 1)
    looks = {(cell.look, above[column].look) for column, cell in cells.items() if column in above}
    return any(one != other for one, other in looks)


def _begins_another(cells: Mapping[int, Cell], vocabulary: Vocabulary) -> bool:
    """Tell whether a row is the header of the next table: words alone, most of them sure."""
    if len(cells) < SURE_ALONE or any(cell.type is not CellType.TEXT for cell in cells.values()):
        return False
    scores = [best_score(cell, vocabulary) or 0.0 for cell in cells.values()]
    sure = sum(1 for score in scores if score >= SURE)
    return sure >= SURE_ALONE and sure * 2 >= len(scores)


def _fits(view: SheetView, cells: Mapping[int, Cell], rows: Collection[int], key: int | None, *, is_far: bool) -> bool:
    """Tell whether a row after a blank one goes on with the table: it has the key, and types like those above."""
    if not rows:
        return True
    if key is not None and key not in cells:
        return False
    alike = unlike = 0
    for column, cell in cells.items():
        kinds = {_kind(above) for row in list(rows)[-_ROWS_COMPARED:] if (above := view.at(row, column)) is not None}
        alike += _kind(cell) in kinds
        unlike += bool(kinds) and _kind(cell) not in kinds
    if is_far and len(cells) == 1:
        return False
    usual = sorted(len(view.row(row)) for row in rows)[len(rows) // 2]
    return alike > unlike and (alike > 1 or len(cells) == 1) and (not is_far or len(cells) * 2 > usual)


_ROWS_COMPARED = 40


def _kind(cell: Cell) -> str:
    """Return what a cell looks like: a date, a number (also one in a text), or words."""
    if cell.type in (CellType.DATE, CellType.MOMENT):
        return "date"
    if cell.type is not CellType.TEXT:
        return "number"
    letters = sum(map(str.isalpha, cell.text))
    return "number" if any(map(str.isdigit, cell.text)) and letters <= _FEW_LETTERS else "words"


_FEW_LETTERS = 3
"""In a text that is a number with its unit."""


def _until_blank(view: SheetView, first: int, header: Header, taken: Collection[tuple[int, int]]) -> Iterator[int]:
    for row in range(first, view.last_row + 1):
        if not _cells(view, row, header, taken):
            return
        yield row


def _trailing(view: SheetView, header: Header, rows: Collection[int], key: int | None) -> Iterator[int]:
    """Yield the last rows that are remarks below the table: one text, outside the key column or a long one."""
    if len(header.columns) == 1:
        return
    usual = sorted(len(view.row(row)) for row in rows)[len(rows) // 2] if rows else 0
    first = view.at(min(rows), key) if rows and key is not None else None
    named = "" if first is None else first.text.strip()
    for row in reversed(list(rows)):
        cells = [cell for column, cell in view.row(row).items() if column in header.titles]
        is_alone = len(cells) == 1 and cells[0].type is CellType.TEXT
        is_apart = not view.row(row - 1) and len(header.columns) > FEW_COLUMNS
        if is_apart and len(cells) * 2 < usual:
            yield row
            continue
        is_name = is_alone and cells[0].column == key and not _is_remark(cells[0].text.strip(), named)
        if not is_alone or (is_name and not is_apart):
            return
        yield row


def _is_remark(text: str, above: str) -> bool:
    """Tell whether a text that stands alone below a table is no name: too long, a footnote, or a whole sentence.

    Args:
        above: The name in the first row: a list whose names all begin with a star has no footnotes.
    """
    words = text.split()
    is_sentence = text.endswith(".") and len(words) >= _SENTENCE
    is_footnote = text.startswith(_FOOTNOTES) and len(words) > 1 and not above.startswith(_FOOTNOTES)
    return len(text) > LONGEST_NAME or is_sentence or is_footnote


_SENTENCE = 5
"""Words that make a sentence, if a full stop ends it."""
_FOOTNOTES = ("*", "†", "‡", "¹", "²", "³", "※")
