"""Comments: the planner's words on a cell, below those of its owner, and taken off again the next time."""

from math import ceil

from openpyxl.cell.cell import Cell
from openpyxl.comments import Comment
from openpyxl.worksheet.worksheet import Worksheet

from planner.importing.way_back.texts import cells_of
from planner.sheets.text import clean_text

AUTHOR = "planner"
_LINE = f"――― {AUTHOR} ―――"
"""Between the words of the cell's owner and ours."""
_WIDTH, _LETTERS, _LINE_HEIGHT, _ROOM = 320, 46, 17, 16
"""Pixels of a box, letters that fit on one of its lines, pixels of a line, and around all."""
_MOST = 4_000
"""Letters of our part; all of it stands on a sheet too."""


def add_comment(cell: Cell, text: str) -> None:
    """Put a comment on a cell; one that is there already stays above it, with a line between."""
    ours = clean_text(text if len(text) <= _MOST else text[: _MOST - 1] + "…")
    theirs = cell.comment
    if theirs is None:
        _put(cell, ours, AUTHOR)
    elif theirs.author == AUTHOR and _LINE not in theirs.text:
        _put(cell, f"{theirs.text}\n{ours}", AUTHOR)
    else:
        between = "\n" if _LINE in theirs.text else f"\n{_LINE}\n"
        _put(cell, f"{theirs.text.rstrip()}{between}{ours}", theirs.author)


def remove_comments(sheet: Worksheet) -> None:
    """Take off what earlier copies put on the cells of a sheet, and give the boxes of others room for their text."""
    for cell in cells_of(sheet):
        if cell.comment is not None:
            _without_ours(cell, cell.comment)


def _without_ours(cell: Cell, comment: Comment) -> None:
    theirs = comment.text.partition(_LINE)[0].rstrip() if _LINE in comment.text else comment.text
    if comment.author == AUTHOR and _LINE not in comment.text:
        cell.comment = None
    else:
        _put(cell, theirs, comment.author)


def _put(cell: Cell, text: str, author: str) -> None:
    lines = sum(max(1, ceil(len(line) / _LETTERS)) for line in text.split("\n"))
    cell.comment = None
    cell.comment = Comment(text, author, height=lines * _LINE_HEIGHT + _ROOM, width=_WIDTH)
