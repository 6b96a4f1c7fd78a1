"""Reference: `D14` and `B2:D5` as numbers, counted from 1."""

import re

from planner.workbook.grid import Area

LAST_ROW = 1_048_576
LAST_COLUMN = 16_384
_CELL = re.compile(r"\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})")
_LETTERS = 26


def column_number(letters: str) -> int | None:
    """Return 28 for `AB`; None for what names no column."""
    if not (letters.isascii() and letters.isalpha() and len(letters) <= len("XFD")):
        return None
    number = 0
    for letter in letters.upper():
        number = number * _LETTERS + ord(letter) - ord("A") + 1
    return number if number <= LAST_COLUMN else None


def area_of(reference: str) -> Area | None:
    """Read the borders of a rectangle, in whichever order its corners are named; None if it is none."""
    first, _, last = reference.strip().partition(":")
    corners = [_corner(first), _corner(last or first)]
    if None in corners:
        return None
    (top, left), (bottom, right) = (corner for corner in corners if corner is not None)
    return Area(min(top, bottom), min(left, right), max(top, bottom), max(left, right))


def _corner(name: str) -> tuple[int, int] | None:
    match = _CELL.fullmatch(name)
    column = column_number(match[1]) if match else None
    if match is None or column is None or int(match[2]) > LAST_ROW:
        return None
    return int(match[2]), column


class Columns(dict[str, int]):
    """Column numbers by their letters; 0 for what names none."""

    def __missing__(self, letters: str) -> int:
        number = self[letters] = column_number(letters) or 0
        return number
