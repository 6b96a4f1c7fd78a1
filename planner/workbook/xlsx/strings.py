"""Strings: the texts that the cells of a workbook share."""

from collections.abc import Sequence
from dataclasses import dataclass
from xml.parsers.expat import XMLParserType

from planner.workbook.package import Package, RefusedError
from planner.workbook.xlsx.markup import LocalNames, go_through, whole
from planner.workbook.xlsx.text import LONGEST_ESCAPED, MOST_LETTERS, decoded

MOST_STRINGS = 1_000_000
MOST_LETTERS_IN_ALL = 20_000_000
"""Of all texts of a file, and of all cells of a sheet, each time a cell shows one."""
_SMALLEST = len("<si/>")
_SHORTEN = "Shorten its texts"


@dataclass(frozen=True, slots=True)
class Strings:
    """Shared texts, in the order by which cells name them.

    Attributes:
        changed: Positions of those that control characters were taken out of.
    """

    texts: Sequence[str] = ()
    changed: frozenset[int] = frozenset()


def strings_of(package: Package, part: str | None) -> Strings:
    """Read the shared texts.

    Raises:
        RefusedError: If they are more, or longer, than Excel and we can hold, or fewer than the file could ever hold.
    """
    if part is None:
        return Strings()
    reader = _Reader(package.size(part))
    go_through(package.pieces(part), f"part {part}", reader.attach)
    return Strings(reader.strings, frozenset(reader.changed))


def check_text(letters: int, what: str, limit: int = MOST_LETTERS) -> None:
    """Refuse a text that is too long.

    Args:
        what: Which it is, for the message.
    """
    if letters > limit:
        raise RefusedError(f"{what} is longer than {MOST_LETTERS:,} letters", _SHORTEN)


class _Reader:
    def __init__(self, size: int) -> None:
        self.strings: list[str] = []
        self.changed: set[int] = set()
        self._size = size
        self._names = LocalNames()
        self._pieces: list[str] = []
        self._letters = self._letters_in_all = 0
        self._is_text = self._is_phonetic = False

    def attach(self, parser: XMLParserType) -> None:
        parser.StartElementHandler = self.start
        parser.EndElementHandler = self.end
        parser.CharacterDataHandler = self.text

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        match self._names[tag]:
            case "t":
                self._is_text = not self._is_phonetic
            case "rPh":
                self._is_phonetic = True
            case "si":
                self._pieces, self._letters = [], 0
            case "sst":
                self._check_count(attributes.get("uniqueCount", "0"))

    def end(self, tag: str) -> None:
        match self._names[tag]:
            case "t":
                self._is_text = False
            case "rPh":
                self._is_phonetic = False
            case "si":
                self._close()

    def text(self, piece: str) -> None:
        if self._is_text:
            self._letters += len(piece)
            check_text(self._letters, "a text of the file", LONGEST_ESCAPED)
            self._pieces.append(piece)

    def _close(self) -> None:
        value, is_changed = decoded("".join(self._pieces))
        check_text(len(value), "a text of the file")
        if is_changed:
            self.changed.add(len(self.strings))
        self.strings.append(value)
        self._letters_in_all += len(value)
        if self._letters_in_all > MOST_LETTERS_IN_ALL:
            raise RefusedError(f"the texts of the file have more than {MOST_LETTERS_IN_ALL:,} letters", _SHORTEN)
        if len(self.strings) > MOST_STRINGS:
            what = f"the file has more than {MOST_STRINGS:,} different texts"
            raise RefusedError(what, "Copy the cells you need into a new workbook")

    def _check_count(self, count: str) -> None:
        if len(count) > len(str(self._size)) or whole(count, 0) > self._size // _SMALLEST:
            what = f"the file claims to share {count[:20]} texts, and has no room for so many"
            raise RefusedError(what, "Open it in Excel and save it as .xlsx")
