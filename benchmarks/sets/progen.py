"""Files of the generator ProGen (Kolisch, Sprecher and Drexl 1995): `.sm` with one mode, `.mm` with several."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.sets.portfolio import ActivityMode, demands_of


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgenFile:
    """One project as the file has it.

    Attributes:
        successors: Of each job, numbers from 0.
        modes: Of each job; demands count renewable resources first, then the others.
        capacities: Of all resources in that order.
        renewable: How many of them are renewable.
    """

    successors: tuple[tuple[int, ...], ...]
    modes: tuple[tuple[ActivityMode, ...], ...]
    capacities: tuple[int, ...]
    renewable: int


def read_progen(path: Path) -> ProgenFile:
    """Read an `.sm` or `.mm` file.

    Raises:
        ValueError: If a section or a count in it is not as expected.
    """
    text = path.read_text(encoding="latin-1")
    renewable = _count(text, "renewable", path)
    resources = renewable + _count(text, "nonrenewable", path)
    links = _rows(text, "PRECEDENCE RELATIONS", path)
    successors = tuple(tuple(job - 1 for job in row[3:]) for row in links)
    modes = tuple(_modes(_rows(text, "REQUESTS/DURATIONS", path), resources))
    capacities = next(_rows(text, "RESOURCEAVAILABILITIES", path), [])
    if len(capacities) != resources or len(modes) != len(successors):
        raise ValueError(f"{path}: jobs or resources do not add up; is it a ProGen file?")
    return ProgenFile(successors=successors, modes=modes, capacities=tuple(capacities), renewable=renewable)


def _count(text: str, name: str, path: Path) -> int:
    found = re.search(rf"- {name}\s*:\s*(\d+)", text)
    if found is None:
        raise ValueError(f"{path}: no line `- {name} : count`; is it a ProGen file?")
    return int(found.group(1))


def _rows(text: str, section: str, path: Path) -> Iterator[list[int]]:
    """Yield the rows of numbers between a section's title and the next line of stars."""
    _, title, rest = text.partition(section)
    if not title:
        raise ValueError(f"{path}: no section {section}; is it a ProGen file?")
    for line in rest.splitlines()[1:]:
        if line.startswith("***"):
            return
        words = line.split()
        if words and all(word.isdigit() for word in words):
            yield [int(word) for word in words]


def _modes(rows: Iterator[list[int]], resources: int) -> Iterator[tuple[ActivityMode, ...]]:
    """Yield the modes of each job; a job's first row leads with its number, the others with the mode's."""
    modes: list[ActivityMode] = []
    for row in rows:
        if len(row) == resources + 3 and modes:
            yield tuple(modes)
            modes = []
        duration, *units = row[-resources - 1 :]
        modes.append(ActivityMode(duration=duration, demands=demands_of(units)))
    yield tuple(modes)
