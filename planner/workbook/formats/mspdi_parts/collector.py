"""Collector: gathers the records of a Microsoft Project XML file while its tags go by."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from planner.workbook.formats.mspdi_parts.record import Record
from planner.workbook.formats.mspdi_parts.wanted import WANTED

PROJECT = "Project"
_SECTION, _RECORD, _CHILD = 2, 3, 4
"""Depths of a section such as Tasks, of a record in it, of a child of a record; the root's is 1."""


@dataclass(slots=True)
class _Open:
    """An element whose end has not come yet."""

    name: str
    texts: dict[str, str] = field(default_factory=dict)
    parts: dict[str, list[Record]] = field(default_factory=dict)
    has_children: bool = False


class Collector:
    """Takes the tags of a file, in order.

    Attributes:
        letters: The text since the last tag: whoever parses puts it here.
        root: Name of the outermost element; empty before it comes.
    """

    def __init__(self) -> None:
        self.letters: list[str] = []
        self.root = ""
        self._depth = 0
        self._skipped_from = 0
        """Depth of the element that is passed over with all that it holds; 0 outside of one."""
        self._open: list[_Open] = []
        self._project: dict[str, str] = {}
        self._taken: list[tuple[str, Record]] = []

    @property
    def project(self) -> Record:
        """What the file says of the project as a whole."""
        return Record(self._project)

    def taken(self) -> Iterator[tuple[str, Record]]:
        """Hand over the records that are complete, each with the name of its section, and forget them."""
        found, self._taken = self._taken, []
        yield from found

    def start(self, tag: str, _: object = None) -> None:
        """Take the start of an element; written for speed, since a file has a million of them."""
        depth = self._depth = self._depth + 1
        if self._skipped_from:
            return
        name = tag.rpartition(":")[2] if ":" in tag else tag
        if depth >= _RECORD and not self._is_wanted(depth, name):
            self._skipped_from = depth
            return
        self.letters.clear()
        if depth > 1:
            self._open[-1].has_children = True
        else:
            self.root = name
        self._open.append(_Open(name))

    def end(self, _: object = None) -> None:
        """Take the end of the element that started last."""
        depth = self._depth
        self._depth = depth - 1
        if not self._skipped_from:
            self._close(self._open.pop(), depth)
        elif depth == self._skipped_from:
            self._skipped_from = 0

    def _is_wanted(self, depth: int, name: str) -> bool:
        if depth > _CHILD:
            return True
        section = self._open[_SECTION - 1].name
        if depth == _RECORD:
            return section in WANTED
        names = WANTED[section]
        return names is None or name in names

    def _close(self, element: _Open, depth: int) -> None:
        text = "" if element.has_children else "".join(self.letters).strip()
        if depth == _RECORD:
            self._taken.append((self._open[-1].name, _record(element)))
        elif element.has_children:
            if depth > _RECORD:
                self._open[-1].parts.setdefault(element.name, []).append(_record(element))
        elif text and depth > 1:
            texts = self._project if depth == _SECTION else self._open[-1].texts
            texts.setdefault(element.name, text)


def _record(element: _Open) -> Record:
    return Record(element.texts, {name: tuple(parts) for name, parts in element.parts.items()})
