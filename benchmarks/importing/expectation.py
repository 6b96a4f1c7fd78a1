"""Expectation: what the manifest of a folder of hostile files says that becomes of each."""

import csv
import re
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

MANIFEST = "manifest.csv"
SECONDS, MEGABYTES = 5.0, 300.0
"""What a file may take where the manifest names no limit."""
_NUMBER = re.compile(r"\d+")


class Action(StrEnum):
    """What becomes of a file, as a manifest writes it."""

    REJECT = "REJECT"
    ERROR = "ERROR"
    """A cell has to be mended; the others are read."""
    WARN = "WARN"
    ACCEPT = "ACCEPT"


@dataclass(frozen=True, slots=True, kw_only=True)
class Expectation:
    """One line of a manifest.

    Attributes:
        action: None if there is no manifest.
        where: The sheet or the cells that must be named, such as `Tasks!E3` or `Tasks!3:4`; empty for the file alone.
        seconds: Of processor time that it may take.
    """

    file: str
    action: Action | None = None
    where: str = ""
    seconds: float = SECONDS
    megabytes: float = MEGABYTES

    def is_named_in(self, places: Collection[str]) -> bool:
        """Tell whether any of the places is the one to be named: the sheet, and a cell of the same row."""
        return not self.where or any(_is_same(self.where, place) for place in places)


def expectations(folder: Path) -> list[Expectation]:
    """Return a line for each file of a folder: of its manifest, or of what lies there if it has none.

    Raises:
        OSError: If there is no such folder.
    """
    manifest = folder / MANIFEST
    if not manifest.exists():
        return [Expectation(file=path.name) for path in sorted(folder.iterdir()) if path.is_file()]
    with manifest.open(encoding="utf-8", newline="") as lines:
        return [
            Expectation(
                file=line["file"],
                action=Action(line["action"]),
                where=line["where"],
                seconds=float(line["max_s"] or SECONDS),
                megabytes=float(line["max_mb"] or MEGABYTES),
            )
            for line in csv.DictReader(lines)
        ]


def _is_same(wanted: str, place: str) -> bool:
    (sheet, _, cells), (on, _, at) = wanted.partition("!"), place.partition("!")
    return sheet == on and (not cells or not at or bool(_rows(cells) & _rows(at)))


def _rows(cells: str) -> set[int]:
    """Return the first and last row of `E3`, `3:4` or `A2:C9`, and those between."""
    numbers = [int(number) for number in _NUMBER.findall(cells)]
    return set(range(min(numbers), max(numbers) + 1)) if numbers else set()
