"""Ods cell: a cell of an OpenDocument spreadsheet while its XML goes by."""

import re
from collections.abc import Mapping

from planner.workbook.xlsx.markup import whole
from planner.workbook.xlsx.remarks import Place
from planner.workbook.xlsx.strings import check_text

CELLS = frozenset({"table:table-cell", "table:covered-table-cell"})
_PARAGRAPHS = frozenset({"text:p", "text:h"})
_MOST_BLANKS = 1_000
_BLANKS = re.compile("[ \t\r\n]+")


class OdsCell:
    """A cell that is open.

    Attributes:
        attributes: Of its tag.
        column: Its number, or the first of several that are alike.
        repeated: How many are alike, side by side.
    """

    def __init__(self, attributes: Mapping[str, str], column: int, place: Place) -> None:
        self.attributes = attributes
        self.column = column
        self.repeated = max(1, whole(attributes.get("table:number-columns-repeated"), 1))
        self._place = place
        self._paragraphs: list[list[str]] = []
        self._is_in_paragraph = False
        self._letters = 0

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take a start tag inside it."""
        if tag in _PARAGRAPHS:
            self._paragraphs.append([])
            self._is_in_paragraph = True
        elif tag == "text:s":
            self._add(" " * min(_MOST_BLANKS, whole(attributes.get("text:c"), 1)))
        elif tag == "text:tab":
            self._add("\t")
        elif tag == "text:line-break":
            self._add("\n")

    def text(self, text: str) -> None:
        """Take a text inside it; line ends of the XML mean nothing."""
        if self._is_in_paragraph:
            plain = _BLANKS.sub(" ", text)
            self._add(plain if self._paragraphs[-1] else plain.lstrip())

    def end(self, tag: str) -> None:
        """Take an end tag inside it."""
        if tag in _PARAGRAPHS:
            self._is_in_paragraph = False

    @property
    def shown(self) -> str:
        """The text that it shows."""
        return "\n".join("".join(pieces) for pieces in self._paragraphs)

    def _add(self, piece: str) -> None:
        if self._is_in_paragraph and piece:
            self._letters += len(piece)
            check_text(self._letters, f"the text of cell {self._place}")
            self._paragraphs[-1].append(piece)
