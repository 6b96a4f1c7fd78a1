"""Initials: months that a header names by their first letters alone, which mean a month only beside others."""

from collections.abc import Sequence
from itertools import pairwise

from planner.workbook.grid import Cell, CellType

FEWEST = 6
"""Letters side by side; fewer of them may be anything, and may stand for several months."""
_YEARS = ("JFMAMJJASOND", "EFMAMJJASOND")
"""In most of the languages that the planner knows, and in Spanish."""
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def months_by_initials(cells: Sequence[Cell]) -> dict[int, str]:
    """Return the month of each column whose title is one letter of a run such as `A M J J A S O N D J F M`."""
    found: dict[int, str] = {}
    for run in _runs(cells):
        letters = "".join(cell.text.strip().upper() for cell in run)
        starts = {start for year in _YEARS for start in range(len(year)) if _goes_on(letters, year, start)}
        if len(run) >= FEWEST and len(starts) == 1:
            first = starts.pop()
            found |= {cell.column: _MONTHS[(first + place) % len(_MONTHS)] for place, cell in enumerate(run)}
    return found


def _runs(cells: Sequence[Cell]) -> list[list[Cell]]:
    letters = [cell for cell in cells if cell.type is CellType.TEXT and len(cell.text.strip()) == 1]
    runs: list[list[Cell]] = [letters[:1]] if letters else []
    for before, cell in pairwise(letters):
        if cell.column == before.column + 1:
            runs[-1].append(cell)
        else:
            runs.append([cell])
    return runs


def _goes_on(letters: str, year: str, start: int) -> bool:
    return all(letter == year[(start + place) % len(year)] for place, letter in enumerate(letters))
