"""Evidence: what the cells of a column look like, whatever its title says."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from math import inf

from planner.importing.detect.block import Block
from planner.importing.values.dates import read_date
from planner.importing.values.heads import counts_people
from planner.importing.values.lengths import read_length
from planner.importing.values.money import read_money
from planner.importing.values.numbers import read_number
from planner.importing.values.placeholders import is_placeholder
from planner.importing.values.reading import Conventions, Fault
from planner.importing.values.words import read_rag, read_status, read_yes_no
from planner.workbook.grid import Cell, CellType

ROWS_LOOKED_AT = 300
"""Of a long column, spread over all of it."""
LONGEST_ID = 20
LONGEST_NAME = 60
_ANY = Conventions(day_first=True, decimal_comma=False, year=2000)
_LETTERS = re.compile(r"[^\W\d_]")
_ID = re.compile(r"[A-Za-z]{0,12}[-_. #]?\d+([-_.]\d+)*[A-Za-z]?")
_LINK = re.compile(r"[\w.\-]{1,20}\s*([A-Za-z]{2})?\s*([+\-\u2212]\s*\d+([.,]\d+)?\s*\w{0,6})?")
_LINK_KINDS = frozenset(
    {"FS", "SS", "FF", "SF", "EA", "AA", "EE", "AE", "FD", "DD", "DF", "FC", "CC", "CF", "TI", "II", "TT", "IT"}
)
_SEPARATED = re.compile(r"[;,/\n]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Of a column, in parts of its filled cells from 0 to 1.

    Attributes:
        filled: Of the rows that were looked at.
        distinct: Different texts, in parts of the filled cells.
        small: Whole numbers from 1 to 99.
        counted: Numbers with a word for people.
        fractions: Numbers from 0 to 1.
        percents: Cells that Excel or their text calls percentages.
        lengths: Numbers with a unit of time.
        amounts: Numbers with a sign or name of money.
        names: Texts that may name people.
        ids: Short marks with a number, or whole numbers.
        links: Marks of other rows, alone or several in a cell.
        sentences: Texts of several words.
    """

    filled: float = 0.0
    distinct: float = 0.0
    dates: float = 0.0
    numbers: float = 0.0
    small: float = 0.0
    counted: float = 0.0
    fractions: float = 0.0
    percents: float = 0.0
    lengths: float = 0.0
    amounts: float = 0.0
    names: float = 0.0
    ids: float = 0.0
    links: float = 0.0
    texts: float = 0.0
    sentences: float = 0.0
    statuses: float = 0.0
    colours: float = 0.0
    marks: float = 0.0
    emails: float = 0.0
    link_kinds: float = 0.0
    faults: float = 0.0

    @property
    def is_empty(self) -> bool:
        """Whether no cell is filled."""
        return self.filled == 0


def evidence_of(block: Block, column: int) -> Evidence:
    """Look at the cells of a column of a block."""
    rows = spread(block.rows)
    cells = [cell for row in rows if (cell := block.at(row, column)) is not None]
    if not cells:
        return Evidence()
    told = [cell for cell in cells if not is_placeholder(cell.text)] or cells
    return Evidence(
        filled=len(cells) / len(rows),
        distinct=len({cell.text.strip() for cell in told}) / len(told),
        dates=_part(told, _is_date),
        numbers=_part(told, _is_number),
        small=_part(told, _is_small),
        counted=_part(told, lambda cell: _is_text(cell) and counts_people(cell.text)),
        fractions=_part(told, _is_fraction),
        percents=_part(told, _is_percent),
        lengths=_part(told, _is_length),
        amounts=_part(told, _is_amount),
        names=_part(told, _is_name),
        ids=_part(told, _is_id),
        links=_part(told, _is_link),
        texts=_part(told, _is_text),
        sentences=_part(told, _is_sentence),
        statuses=_part(told, lambda cell: _is_text(cell) and _says_status(cell.text)),
        colours=_part(told, lambda cell: _is_text(cell) and _says_colour(cell.text)),
        marks=_part(told, lambda cell: _says_yes_no(cell.text)),
        emails=_part(told, lambda cell: "@" in cell.text and "." in cell.text),
        link_kinds=_part(told, lambda cell: cell.text.strip().upper() in _LINK_KINDS),
        faults=_part(told, lambda cell: cell.type in (CellType.ERROR, CellType.FORMULA)),
    )


def spread(rows: tuple[int, ...]) -> tuple[int, ...]:
    """Return some rows from top to bottom, all if they are not many."""
    step = max(1, len(rows) // ROWS_LOOKED_AT)
    return rows[::step]


def _part(cells: list[Cell], test: object) -> float:
    assert callable(test)
    return sum(1 for cell in cells if test(cell)) / len(cells)


def _is_text(cell: Cell) -> bool:
    return cell.type is CellType.TEXT


def _is_date(cell: Cell) -> bool:
    if cell.type in (CellType.DATE, CellType.MOMENT):
        return True
    return cell.type is CellType.TEXT and _reads_date(cell.text)


@lru_cache(maxsize=50_000)
def _reads_date(text: str) -> bool:
    return not isinstance(read_date(Cell(1, CellType.TEXT, text), _ANY), Fault)


def _is_number(cell: Cell) -> bool:
    return cell.type in (CellType.NUMBER, CellType.PERCENT) or (_is_text(cell) and _reads_number(cell.text))


@lru_cache(maxsize=50_000)
def _reads_number(text: str) -> bool:
    return not isinstance(read_number(Cell(1, CellType.TEXT, text), _ANY), Fault)


_MOST_SMALL = 99


def as_float(cell: Cell) -> float:
    """Return a cell's number; one of hundreds of digits is beyond all limits."""
    try:
        return float(cell.value)
    except OverflowError:
        return inf


def _is_small(cell: Cell) -> bool:
    if cell.type is CellType.NUMBER:
        return 1 <= as_float(cell) <= _MOST_SMALL and as_float(cell).is_integer()
    return _is_text(cell) and cell.text.strip().isdecimal() and 1 <= int(cell.text) <= _MOST_SMALL


def _is_fraction(cell: Cell) -> bool:
    return cell.type in (CellType.NUMBER, CellType.PERCENT) and 0 <= as_float(cell) <= 1


def _is_percent(cell: Cell) -> bool:
    return cell.type is CellType.PERCENT or (_is_text(cell) and cell.text.rstrip().endswith(("%", "\uff05")))


def _is_length(cell: Cell) -> bool:
    return _is_text(cell) and _has_digit(cell.text) and _reads_length(cell.text)


@lru_cache(maxsize=50_000)
def _reads_length(text: str) -> bool:
    return not _reads_number(text) and not isinstance(read_length(text, _ANY), Fault)


def _is_amount(cell: Cell) -> bool:
    return _is_text(cell) and _has_digit(cell.text) and _reads_amount(cell.text)


@lru_cache(maxsize=50_000)
def _reads_amount(text: str) -> bool:
    if _reads_number(text) or _reads_length(text):
        return False
    return not isinstance(read_money(Cell(1, CellType.TEXT, text), _ANY), Fault)


_MOST_WORDS_IN_NAME = 4


def _is_name(cell: Cell) -> bool:
    """Tell whether a text may name people: few words with letters, each part without digits."""
    text = cell.text.strip()
    if not _is_text(cell) or len(text) > LONGEST_NAME or _has_digit(text):
        return False
    parts = [part.strip() for part in _SEPARATED.split(text) if part.strip()]
    return all(_LETTERS.search(part) and len(part.split()) <= _MOST_WORDS_IN_NAME for part in parts)


def _is_id(cell: Cell) -> bool:
    if cell.type is CellType.NUMBER:
        return as_float(cell) >= 0
    return _is_text(cell) and len(cell.text) <= LONGEST_ID and _ID.fullmatch(cell.text.strip()) is not None


def _is_link(cell: Cell) -> bool:
    if cell.type is CellType.NUMBER:
        return True
    parts = [part.strip() for part in _SEPARATED.split(cell.text) if part.strip()]
    return _is_text(cell) and all(_LINK.fullmatch(part) and _has_digit(part) for part in parts)


_FEWEST_WORDS = 3


def _is_sentence(cell: Cell) -> bool:
    return _is_text(cell) and (len(cell.text.split()) >= _FEWEST_WORDS or len(cell.text) > LONGEST_NAME)


@lru_cache(maxsize=10_000)
def _says_status(text: str) -> bool:
    return not isinstance(read_status(text), Fault)


@lru_cache(maxsize=10_000)
def _says_colour(text: str) -> bool:
    return not isinstance(read_rag(text), Fault)


@lru_cache(maxsize=10_000)
def _says_yes_no(text: str) -> bool:
    return not isinstance(read_yes_no(text), Fault)


def _has_digit(text: str) -> bool:
    return any(character.isdigit() for character in text)


def all_texts(block: Block, columns: Iterable[int]) -> list[str]:
    """Return the texts of some columns of a block."""
    cells = (block.at(row, column) for column in columns for row in block.rows)
    return [str(cell.value) for cell in cells if cell is not None and cell.type is CellType.TEXT]
