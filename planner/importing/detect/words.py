"""Words: what single cells of a row say about whether the row is a header."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from planner.importing.detect.initials import months_by_initials
from planner.importing.detect.weekdays import weekdays_of
from planner.importing.fields import Field
from planner.importing.values.periods import read_period
from planner.importing.values.reading import Conventions, Fault
from planner.importing.vocabulary import Vocabulary
from planner.workbook.grid import Cell, CellType

LIKELY = 0.6
SURE = 0.85
LONGEST_TITLE = 60
"""Letters; longer texts are sentences."""
FEWEST_DATES = 3
"""So many dates side by side that rise are the header of a grid; a row of data has a start and an end."""
_ANY = Conventions(year=2032)
"""A year with a 29 February and a week 53."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What the cells of one row are.

    Attributes:
        likely: Columns whose text is probably a word of the vocabulary.
        sure: Those of them where there is hardly a doubt.
        periods: Columns that name a day, week, month, quarter or year, a day of the week beside others, or are
            numbered one after the other.
        texts: Columns with other short texts.
        odd: Columns that no header has: numbers, single dates, sentences, errors.
    """

    likely: frozenset[int]
    sure: frozenset[int]
    periods: frozenset[int]
    texts: frozenset[int]
    odd: frozenset[int]

    @property
    def count(self) -> int:
        """How many cells there are."""
        return len(self.likely) + len(self.periods) + len(self.texts) + len(self.odd)


def words_of(cells: Sequence[Cell], vocabulary: Vocabulary) -> Words:
    """Sort the cells of a row by what they may be in a header."""
    periods = period_columns(cells) | weekdays_of(cells).keys()
    likely, sure, texts, odd = set(), set(), set(), set()
    for cell in cells:
        if cell.column in periods:
            continue
        score = best_score(cell, vocabulary)
        if score is None:
            odd.add(cell.column)
        elif score >= LIKELY:
            likely.add(cell.column)
            sure |= {cell.column} if score >= SURE else set()
        else:
            texts.add(cell.column)
    return Words(
        likely=frozenset(likely),
        sure=frozenset(sure),
        periods=periods,
        texts=frozenset(texts),
        odd=frozenset(odd),
    )


def best_score(cell: Cell, vocabulary: Vocabulary) -> float | None:
    """Return how well a cell's text is a word for a column; None if it can be no title at all."""
    text = str(cell.value).strip()
    if cell.type is not CellType.TEXT or len(text) > LONGEST_TITLE:
        return None
    meanings = [meaning for meaning in vocabulary.meanings(text) if meaning.field is not Field.OTHER]
    return meanings[0].score if meanings else 0.0


def period_columns(cells: Sequence[Cell]) -> frozenset[int]:
    """Return the columns that stand for stretches of time: by name, rising dates, numbers in a row, or initials."""
    weekdays = weekdays_of(cells)
    named = {cell.column for cell in cells if cell.column not in weekdays and is_named_period(cell)}
    dates = _rising([cell for cell in cells if cell.type is CellType.DATE])
    return frozenset(named | dates | _numbered(cells) | months_by_initials(cells).keys())


def is_named_period(cell: Cell) -> bool:
    """Tell whether a cell names a day, week, month, quarter or year in words."""
    return cell.type is CellType.TEXT and len(str(cell.value)) < LONGEST_TITLE and _reads_as_period(cell)


def _reads_as_period(cell: Cell) -> bool:
    return not isinstance(read_period(cell, _ANY), Fault)


def _rising(cells: Sequence[Cell]) -> set[int]:
    days = [str(cell.value) for cell in cells]
    is_rising = all(one < other for one, other in pairwise(days))
    return {cell.column for cell in cells} if len(days) >= FEWEST_DATES and is_rising else set()


def _numbered(cells: Sequence[Cell]) -> set[int]:
    """Return columns numbered 1, 2, 3 … or 2026, 2027 …, side by side."""
    numbers = [cell for cell in cells if cell.type is CellType.NUMBER]
    runs: list[list[Cell]] = []
    for cell in numbers:
        before = runs[-1][-1] if runs else None
        follows = before is not None and cell.column == before.column + 1 and cell.value == _next(before)
        if follows:
            runs[-1].append(cell)
        else:
            runs.append([cell])
    return {cell.column for run in runs if len(run) > FEWEST_DATES for cell in run}


def _next(cell: Cell) -> float:
    return float(cell.value) + 1
