"""The terminal: results on standard output, everything else on standard error."""

import sys
import unicodedata
from collections.abc import Iterable, Sequence


def printable(text: str) -> str:
    """Return text that cannot steer a terminal: control characters of a workbook's text become spaces."""
    return "".join(" " if unicodedata.category(sign) == "Cc" and sign != "\n" else sign for sign in text)


def say(text: str = "") -> None:
    """Write a line of the result."""
    sys.stdout.write(printable(text) + "\n")
    sys.stdout.flush()


def tell(text: str) -> None:
    """Write a line about the work, to standard error."""
    sys.stderr.write(printable(text) + "\n")
    sys.stderr.flush()


def say_table(rows: Iterable[Sequence[str]], *, right: Sequence[int] = ()) -> None:
    """Write rows in aligned columns; the columns numbered in `right` are aligned to the right."""
    lines = [[printable(cell) for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    for line in lines:
        cells = (
            cell.rjust(width) if number in right else cell.ljust(width)
            for number, (cell, width) in enumerate(zip(line, widths, strict=True))
        )
        sys.stdout.write(f"  {'  '.join(cells).rstrip()}\n")
