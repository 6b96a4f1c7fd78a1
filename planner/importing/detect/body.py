"""Body: which rows below a header are a table's own, and which are totals, legends, notes or headers again."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from planner.importing.detect.below import Below
from planner.importing.detect.going_on import above_repeat, heads_more, is_stray, list_inside, until_repeat
from planner.importing.detect.header import Header
from planner.importing.detect.sums import adds_up_group, below_total, sum_rows
from planner.importing.detect.view import SheetView
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
A_LIST = "a list of parts"


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
    walk = _Walk(Below(view=view, header=header, vocabulary=vocabulary, taken=taken, key=key), last=header.last)
    number: int | None = header.last + 1
    while number is not None and number <= view.last_row:
        number = walk.step(number)
    rows, skipped = walk.rows, walk.skipped
    notes = list(_trailing(view, header, rows, key))
    skipped += [Skipped(row=row, why=A_NOTE) for row in notes]
    sums = [row for row in sum_rows(view, rows, header.titles) if row not in notes]
    totals = [one.row for one in skipped if one.why == A_TOTAL]
    if totals and key is not None:
        left = [row for row in rows if row not in notes and row not in sums]
        sums += below_total(view, left, max(totals), header.titles, key)
    skipped += [Skipped(row=row, why=A_TOTAL) for row in sums]
    kept = tuple(row for row in rows if row not in notes and row not in sums)
    return Body(rows=kept, skipped=tuple(sorted(skipped, key=lambda one: one.row)), last=walk.last)


@dataclass(slots=True)
class _Walk:
    """A table as far as its rows were followed.

    Attributes:
        last: The last row that was looked at as part of it.
        group: Its rows since the last total.
    """

    below: Below
    last: int
    rows: list[int] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    group: list[int] = field(default_factory=list)
    blanks: int = 0

    def step(self, number: int) -> int | None:
        """Look at a row, and return the next one to look at; None if the table has ended."""
        cells = self.below.cells(number)
        if not cells:
            self.blanks += 1
            return None if self.blanks > MOST_BLANKS else number + 1
        why = _why_skipped(self.below, number, cells, self.group)
        if why in (A_LEGEND, A_NOTE):
            self._skip(_until_blank(self.below, number), why)
            return None
        if why is None and self.below.may_begin(number, self.blanks):
            inside = list_inside(self.below, number, self.rows)
            return None if inside is None else self._skip(inside, A_LIST)
        if why is None and self.blanks and not self._goes_on(number):
            return self._past_end(number)
        if why is not None:
            return self._skip((number,), why)
        return self._take(number)

    def _past_end(self, number: int) -> int | None:
        """Look past a row that seems to end the table."""
        between = until_repeat(self.below, number, self.rows)
        if between is not None:
            return self._skip_to_repeat(between)
        return self._skip((number,), A_NOTE) if is_stray(self.below, number, self.rows) else None

    def _goes_on(self, number: int) -> bool:
        is_far = self.blanks > FEW_BLANKS or (bool(self.skipped) and self.last == self.skipped[-1].row)
        return self.below.fits(number, self.rows, is_far=is_far) or heads_more(self.below, number, self.rows)

    def _take(self, number: int) -> int:
        self.rows.append(number)
        self.group.append(number)
        self.blanks, self.last = 0, number
        return number + 1

    def _skip(self, numbers: Iterable[int], why: str) -> int:
        for number in numbers:
            if why == A_REPEAT:
                page = list(above_repeat(self.below, number, self.rows))
                self.rows = [row for row in self.rows if row not in page]
                self.skipped += [Skipped(row=row, why=A_NOTE) for row in page]
            self.skipped.append(Skipped(row=number, why=why))
            self.last = number
        self.blanks = 0
        if why != A_LIST:
            self.group = []
        return self.last + 1

    def _skip_to_repeat(self, between: range) -> int:
        """Skip what stands above the header that is said again, but for a heading right above it."""
        filled = [row for row in between if self.below.cells(row)]
        self._skip([row for row in filled if row != between[-1]], A_NOTE)
        if filled[-1] == between[-1]:
            self._take(between[-1])
        self.last, self.blanks = between[-1], 0
        return between[-1] + 1


def _why_skipped(below: Below, row: int, cells: Mapping[int, Cell], group: Sequence[int]) -> str | None:
    """Say why a row is none of the table's own.

    Args:
        group: Rows since the last total.
    """
    if below.is_repeat(row):
        return A_REPEAT
    texts = [str(cell.value) for cell in cells.values() if cell.type is CellType.TEXT]
    kinds = [below.vocabulary.row_kind(text) for text in texts[:_TEXTS_LOOKED_AT]]
    if RowKind.TOTAL in kinds:
        return A_TOTAL
    if RowKind.LEGEND in kinds:
        return A_LEGEND
    if RowKind.NOTE in kinds:
        return A_NOTE
    is_unnamed = below.key is not None and below.key not in cells and not texts
    return A_TOTAL if is_unnamed and adds_up_group(below.view, list(cells.values()), group) else None


_TEXTS_LOOKED_AT = 3


def _until_blank(below: Below, first: int) -> Iterator[int]:
    for row in range(first, below.view.last_row + 1):
        if not below.cells(row):
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
