"""Delimiter: what parts the cells of a text table, told by how even its rows become."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, pairwise

_CANDIDATES = "\t;|,"
"""Those that sentences and numbers hold least often come first."""
_SAMPLE_ROWS = 300
_SAMPLE_LETTERS = 200_000
_SAID = re.compile(r"sep=([^\w\r\n\"])[\r\n]", re.IGNORECASE)
_UNEVEN = 0.5
"""What a row counts that is parted, but into another number of cells than most."""

Record = list[str]


@dataclass(frozen=True, slots=True)
class Delimiter:
    """How a text table parts its cells.

    Attributes:
        mark: The character between cells.
        skips_blanks: Whether a blank follows each, which belongs to no cell.
        is_sure: Whether some row is parted by nothing that a sentence or a number would hold too.
        rows: How many rows of the sample it parts alike; halves stand for rows that it parts otherwise.
        evenness: `rows` in parts of all rows of the sample that are not blank.
        is_said: Whether the first line says it (`sep=;`); that line is no row then.
    """

    mark: str
    skips_blanks: bool = False
    is_sure: bool = True
    rows: float = 0
    evenness: float = 0
    is_said: bool = False


def delimiter_of(text: str) -> Delimiter:
    """Return what parts the cells of a text."""
    if said := _SAID.match(text):
        return Delimiter(said[1], is_said=True)
    sample = text[:_SAMPLE_LETTERS]
    tried = [_tried(sample, mark) for mark in _CANDIDATES]
    return max(tried, key=lambda found: (found.is_sure, found.rows))


def _tried(sample: str, mark: str) -> Delimiter:
    records = list(islice(_records(sample, mark), _SAMPLE_ROWS))
    parted = [record for record in records if len(record) > 1]
    if not parted:
        return Delimiter(mark, is_sure=False)
    ((width, even), *_) = Counter(map(len, parted)).most_common(1)
    rows = even + _UNEVEN * (len(parted) - even)
    is_sure = any(len(record) == width and _is_sure(record, mark) for record in parted)
    skips_blanks = not is_sure and all(cell.startswith(" ") for record in parted for cell in record[1:] if cell)
    return Delimiter(mark, skips_blanks=skips_blanks, is_sure=is_sure, rows=rows, evenness=rows / len(records))


def _records(sample: str, mark: str) -> Iterator[Record]:
    try:
        for record in csv.reader(io.StringIO(sample, newline=""), delimiter=mark):
            if any(cell.strip() for cell in record):
                yield record
    except csv.Error:  # a cell longer than the library reads: what was parted so far must do
        return


def _is_sure(record: Record, mark: str) -> bool:
    """Tell whether no sentence (", ") and no number ("1,5") would hold the marks between the texts of a row."""
    pairs = [(left, right) for left, right in pairwise(record) if left and right]
    return bool(pairs) and not any(
        right.startswith(" ") or (mark == "," and left[-1].isdigit() and right[0].isdigit()) for left, right in pairs
    )
