"""Descriptive: the project and the id of rows that no plan uses; nothing in them stops a program."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import count
from pathlib import PurePath

from planner.domain.source import Source
from planner.importing.fields import Field
from planner.importing.program.draft import Draft
from planner.importing.program.fact import Fact, assumed
from planner.importing.program.names import folded
from planner.importing.program.projects import Projects, as_id
from planner.importing.program.record import Record
from planner.importing.values.plain import key, words

_WHOLE = words(
    """
    all, all projects, program, programme, portfolio, general, alle, alle projekte, programm, allgemein, tous, toutes,
    tous les projets, general, généraux, général, todos, todas, todos los proyectos, todos os projetos, programa, geral,
    alle prosjekter, generelt, felles, 全体, 全て, すべて, 共通, 전체, 공통
    """
)
_SHORTEST_MENTION = 3
"""Letters of the shortest project that the name of a file or sheet is searched for."""


@dataclass(slots=True)
class Descriptive:
    """What such rows need to know of each other.

    Attributes:
        ids: The ids in use, each with the cell that took it first.
        unknown: Names of projects without a plan that were spoken of already.
    """

    projects: Projects
    draft: Draft
    ids: dict[str, Source] = field(default_factory=dict)
    unknown: set[str] = field(default_factory=set)

    def project(self, record: Record) -> Fact | None:
        """Return the project that a row concerns; None for the program as a whole."""
        of = next((of for of in (Field.PROJECT, Field.PROJECT_ID) if record.says(of)), None)
        if of is None:
            return self._by_file(record)
        source, written = record.source_of(of), record.text(of)
        known = self.projects.ids.get(folded(written))
        if known is not None:
            return Fact(value=known, source=source)
        if key(written) in _WHOLE:
            self.draft.findings.assume(source, f'"{written}" was read as the program as a whole')
        elif written not in self.unknown:
            self.unknown.add(written)
            what = f'no plan of a project "{written}" was sent: its rows were kept for the program as a whole'
            self.draft.findings.warn(source, what, "Write the project as in its plan; the name was kept in the notes")
        return None

    def _by_file(self, record: Record) -> Fact | None:
        source = Source(file=record.file, sheet=record.table.sheet)
        known = self.projects.of_files.get(record.file)
        if known is not None:
            return assumed(known, source, f'the project that the file is about: "{known}"')
        mentioned = {id_ for name, id_ in self.projects.ids.items() if _mentions(record, name)}
        if len(mentioned) != 1:
            return None
        known = mentioned.pop()
        note = f'project "{known}" by the name of the file or sheet'
        self.draft.findings.assume(source, f"the table was taken for {note}", "Name the project in a column")
        return assumed(known, source, note)

    def id(self, wanted: Fact, project: Fact | None, record: Record) -> Fact:
        """Return a free id: the one that is wanted, with its project or file behind it where it is in use."""
        base = as_id(str(wanted.value))
        places = [record.table.sheet, PurePath(record.file).stem]
        places = places if project is None else [str(project.value), *places]
        free = next(one for one in _variants(base, [as_id(place) for place in places]) if one not in self.ids)
        self.ids[free] = wanted.source
        if free == base:
            return wanted.with_value(free)
        note = f'"{base}" stands in {self.ids[base]} already: this one is called "{free}"'
        self.draft.findings.assume(wanted.source, note)
        return wanted.with_value(free, note)


def _mentions(record: Record, name: str) -> bool:
    """Tell whether the name of a row's file or sheet holds that of a project."""
    said, wanted = (
        key(text).replace("_", " ").replace("-", " ") for text in (f"{record.file} {record.table.sheet}", name)
    )
    return len(wanted) >= _SHORTEST_MENTION and f" {wanted} " in f" {said} "


def _variants(base: str, places: Sequence[str]) -> Iterator[str]:
    """Yield an id, the id with each of some places behind it, and then with a number too."""
    yield base
    yield from (f"{base} ({place})" for place in places)
    yield from (f"{base} ({places[0]} {number})" for number in count(2))
