"""Header: which rows name the columns of a table, and what they say above each."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from planner.importing.detect.segments import Segment, header_cells, segments
from planner.importing.detect.view import SheetView
from planner.importing.detect.words import FEWEST_DATES, Words, words_of
from planner.importing.vocabulary import RowKind, Vocabulary
from planner.workbook.grid import Cell, CellType, Look

MOST_ROWS = 3
SURE_ALONE = 3
"""So many sure words make a header whatever else stands there."""
_LIKELY_PART = 0.4
_ODD_PART = 0.2
_FEWEST_COLUMNS = 2
_FIRST_YEAR, _LAST_YEAR = 1990, 2100


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """The header of a table.

    Attributes:
        rows: From top to bottom, side by side.
        columns: From left to right, those without a title too.
        titles: What the rows say above each column, top first; merged titles stand above each of their columns.
        words: How many of its cells are words for columns.
    """

    rows: tuple[int, ...]
    columns: Segment
    titles: Mapping[int, tuple[Cell, ...]]
    words: int

    @property
    def last(self) -> int:
        """The row that the first row of data follows."""
        return self.rows[-1]


def headers_in(view: SheetView, row: int, vocabulary: Vocabulary, taken: Collection[tuple[int, int]]) -> list[Header]:
    """Return the headers that begin in a row, left to right.

    Args:
        taken: Places that belong to tables already found.
    """
    found: list[Header] = []
    if row in view.hidden_rows or _is_remark(view, row, vocabulary):
        return found
    for segment in segments(view, row, taken):
        words = _words(view, row, segment, vocabulary)
        if is_header(view, row, segment, words):
            found.append(_grown(view, row, segment, vocabulary, taken))
    return found


def is_header(view: SheetView, row: int, columns: Segment, words: Words) -> bool:
    """Tell whether a row names the columns below it: by its words, by periods, or by its look alone."""
    if len(words.odd) > _ODD_PART * words.count:
        return _heads_two_dates(view, row, columns, words)
    if sum(1 for column in view.row(row) if column in columns) < _FEWEST_COLUMNS:
        return False
    named = len(words.likely)
    if len(words.sure) >= SURE_ALONE or (
        len(words.periods) >= FEWEST_DATES and named + len(words.texts) <= words.count
    ):
        return _has_rows(view, row, columns) or len(words.sure) >= SURE_ALONE
    if not _has_rows(view, row, columns):
        return False
    if 0 < len(words.periods) < FEWEST_DATES and _heads_numbers(view, row, words.periods):
        named += len(words.periods)
    if words.sure and named >= _FEWEST_COLUMNS and named >= _LIKELY_PART * words.count:
        return True
    cells = sum(1 for column in view.row(row) if column in columns)
    stands_out = cells >= _FEWEST_COLUMNS and _stands_out(view, row, columns)
    return stands_out and (bool(words.sure) or not words.odd) and _is_unlike_below(view, row, columns)


def _heads_two_dates(view: SheetView, row: int, columns: Segment, words: Words) -> bool:
    """Tell whether a row ends with two dates that head numbers: a grid of two periods beside titles that are sure."""
    dates = [cell for column, cell in view.row(row).items() if column in columns and cell.type is CellType.DATE]
    if not words.sure or len(dates) != _TWO or {cell.column for cell in dates} != words.odd:
        return False
    first, second = sorted(dates, key=lambda cell: cell.column)
    is_rising = first.column + 1 == second.column and str(first.value) < str(second.value)
    return is_rising and _heads_numbers(view, row, words.odd)


def _heads_numbers(view: SheetView, row: int, columns: Collection[int]) -> bool:
    """Tell whether numbers alone stand right below some cells, one at least."""
    below = [cell for column in columns if (cell := view.at(row + 1, column)) is not None]
    return bool(below) and all(cell.type in (CellType.NUMBER, CellType.PERCENT) for cell in below)


_TWO = 2


def _is_remark(view: SheetView, row: int, vocabulary: Vocabulary) -> bool:
    """Tell whether a row says something of the sheet, such as "do not delete this row"."""
    return any(vocabulary.row_kind(cell.text) is RowKind.NOTE for cell in view.row(row).values() if _is_text(cell))


def _is_text(cell: Cell) -> bool:
    return cell.type is CellType.TEXT


def same_header(view: SheetView, row: int, header: Header) -> bool:
    """Tell whether a row says the header again, as on each printed page."""
    same = 0
    for column, cell in view.row(row).items():
        if column in header.columns:
            titles = header.titles.get(column)
            if not titles or titles[-1].text.strip() != cell.text.strip():
                return False
            same += 1
    return same > 1


def _words(view: SheetView, row: int, columns: Segment, vocabulary: Vocabulary) -> Words:
    return words_of([cell for cell in header_cells(view, row) if cell.column in columns], vocabulary)


def _grown(
    view: SheetView, row: int, columns: Segment, vocabulary: Vocabulary, taken: Collection[tuple[int, int]]
) -> Header:
    """Take in the rows above and below that belong to the header."""
    rows = [row]
    while len(rows) < MOST_ROWS and _continues(view, rows[-1] + 1, columns, vocabulary, above=rows[-1]):
        rows.append(rows[-1] + 1)
    while len(rows) < MOST_ROWS and _is_merged_into(view, rows[0], rows[-1] + 1, columns):
        rows.append(rows[-1] + 1)
    while len(rows) < MOST_ROWS and _groups(view, rows[0] - 1, columns):
        rows.insert(0, rows[0] - 1)
    columns = _widened(view, rows[-1], _together(view, rows, columns, taken))
    titles = {column: _titles(view, rows, column) for column in columns}
    words = max(len(_words(view, number, columns, vocabulary).likely) for number in rows)
    return Header(rows=tuple(rows), columns=columns, titles=titles, words=words)


def _together(view: SheetView, rows: Collection[int], columns: Segment, taken: Collection[tuple[int, int]]) -> Segment:
    """Return the columns of a header, with those that only one of its other rows joins to them."""
    for row in rows:
        for segment in segments(view, row, taken):
            if set(segment) & set(columns):
                columns = tuple(range(min(columns[0], segment[0]), max(columns[-1], segment[-1]) + 1))
    return columns


def _is_merged_into(view: SheetView, top: int, row: int, columns: Segment) -> bool:
    """Tell whether a title of a header is merged downwards into a row."""
    areas = (view.merge_at(row, column) for column in columns)
    return any(area is not None and top <= area.top < row for area in areas)


def _continues(view: SheetView, row: int, columns: Segment, vocabulary: Vocabulary, *, above: int) -> bool:
    """Tell whether a row below a header names columns more closely: more words, or finer periods."""
    words = _words(view, row, columns, vocabulary)
    before = _words(view, above, columns, vocabulary)
    if words.count < _FEWEST_COLUMNS or not _has_rows(view, row, columns):
        return False
    if _parts_merges(view, row, columns, above=above) or _names_parts(view, row, columns, above=above):
        return True
    if len(words.periods) >= FEWEST_DATES and len(words.periods) >= len(before.periods) and before.periods:
        return not words.odd and len(words.periods) > _LIKELY_PART * words.count
    if _is_grid(before) and not _has_merges(view, above, columns):
        beside = [cell for column, cell in view.row(row).items() if column not in before.periods]
        if not words_of(beside, vocabulary).sure:
            return False
    is_finer = len(words.likely) > len(before.likely) or _has_merges(view, above, columns)
    return is_finer and bool(words.sure) and not words.odd and len(words.likely) >= _LIKELY_PART * words.count


def _is_grid(words: Words) -> bool:
    """Tell whether a row names a period for each of several columns side by side: what is below is theirs."""
    count = len(words.periods)
    return count >= FEWEST_DATES and max(words.periods) - min(words.periods) + 1 == count


def _parts_merges(view: SheetView, row: int, columns: Segment, *, above: int) -> bool:
    """Tell whether a row says the same words again and again below merged titles: plan and actual of each month."""
    cells = [cell for column, cell in view.row(row).items() if column in columns]
    areas = [view.merge_at(above, cell.column) for cell in cells]
    is_below = all(area is not None and area.right > area.left and area.bottom == above for area in areas)
    texts = [cell.text.strip() for cell in cells]
    is_again = len(set(texts)) > 1 and all(texts.count(text) > 1 for text in texts)
    return is_below and is_again and all(map(_is_text, cells))


def _names_parts(view: SheetView, row: int, columns: Segment, *, above: int) -> bool:
    """Tell whether a row names each column below merged titles, as people below "days per person"; numbers follow."""
    areas = {area for column in columns if (area := view.merge_at(above, column)) is not None}
    parted = [
        n for area in areas if area.bottom == above for n in range(area.left, area.right + 1) if area.right > area.left
    ]
    named = [view.at(row, column) for column in parted]
    below = [cell for column in parted if (cell := view.at(row + 1, column)) is not None]
    is_named = bool(named) and all(cell is not None and _is_text(cell) for cell in named)
    return is_named and bool(below) and not any(map(_is_text, below))


def _groups(view: SheetView, row: int, columns: Segment) -> bool:
    """Tell whether a row above a header gathers its columns: titles merged over some, or years over months."""
    cells = [cell for column, cell in view.row(row).items() if column in columns]
    is_year = len(cells) == 1 and cells[0].type is CellType.NUMBER and _may_group(cells[0])
    if len(cells) < _FEWEST_COLUMNS and not is_year and not _has_merges(view, row, columns, whole=False):
        return False
    return bool(cells) and all(_may_group(cell) for cell in cells) and _has_gaps(view, row, columns)


def _may_group(cell: Cell) -> bool:
    if cell.type is CellType.NUMBER:
        return float(cell.value).is_integer() and _FIRST_YEAR <= float(cell.value) <= _LAST_YEAR
    return cell.type is CellType.TEXT and len(str(cell.value)) <= LONGEST_GROUP


LONGEST_GROUP = 40
"""Letters of a title over several columns."""


def _has_gaps(view: SheetView, row: int, columns: Segment) -> bool:
    """Tell whether a row leaves columns blank that the header below names: then it gathers, and is no table's row."""
    filled = sum(1 for column in columns if column in view.row(row))
    return filled < len(columns)


def _has_merges(view: SheetView, row: int, columns: Segment, *, whole: bool = True) -> bool:
    areas = {area for column in columns if (area := view.merge_at(row, column)) is not None and area.right > area.left}
    if whole:
        return bool(areas)
    return any(not (area.left <= columns[0] and area.right >= columns[-1]) for area in areas)


def _widened(view: SheetView, row: int, columns: Segment) -> Segment:
    """Add the columns on both sides that the header's last row names, or that hold something in most rows below."""
    left, right = columns[0], columns[-1]
    while left > 1 and _belongs(view, row, left - 1):
        left -= 1
    while _belongs(view, row, right + 1):
        right += 1
    return tuple(range(left, right + 1))


def _belongs(view: SheetView, row: int, column: int) -> bool:
    """Tell whether a column beside a header has a title in its last row, or holds something in most rows below."""
    rows = _rows_below(view, row)
    filled = sum(1 for number in rows if column in view.row(number))
    title = view.at(row, column)
    return bool(rows) and ((title is not None and title.type is CellType.TEXT and filled > 0) or filled * 2 > len(rows))


def _rows_below(view: SheetView, row: int) -> list[int]:
    """Return the rows that follow a header until the first blank one, some at the most."""
    rows = []
    for number in range(row + 1, row + 1 + _LOOKED_AT):
        if not view.row(number):
            break
        rows.append(number)
    return rows


_LOOKED_AT = 12


def _titles(view: SheetView, rows: Collection[int], column: int) -> tuple[Cell, ...]:
    cells = (view.spread(row, column) for row in rows)
    return tuple(dict.fromkeys(cell for cell in cells if cell is not None))


def _has_rows(view: SheetView, row: int, columns: Segment) -> bool:
    """Tell whether the next filled row, at most two below, has something in these columns."""
    return any(column in view.row(number) for number in range(row + 1, row + 4) for column in columns)


def _stands_out(view: SheetView, row: int, columns: Segment) -> bool:
    """Tell whether a row looks like a header: bold or coloured, and the row below is not."""
    below = next((number for number in range(row + 1, row + 3) if view.row(number)), row + 1)
    here, there = _looks(view, row, columns), _looks(view, below, columns)
    return bool(here) and all(map(_is_marked, here)) and not (there and all(map(_is_marked, there)))


def _looks(view: SheetView, row: int, columns: Segment) -> list[Look]:
    return [view.look(cell) for column, cell in view.row(row).items() if column in columns]


def _is_marked(look: Look) -> bool:
    return look.bold or look.fill is not None


def _is_unlike_below(view: SheetView, row: int, columns: Segment) -> bool:
    """Tell whether the texts of a row are all different, and no text of it stands again just below."""
    texts = [cell.text.strip() for column, cell in view.row(row).items() if column in columns]
    below = {
        cell.text.strip() for number in _rows_below(view, row) for c, cell in view.row(number).items() if c in columns
    }
    return len(set(texts)) == len(texts) and not below & set(texts)
