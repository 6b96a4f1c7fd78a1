"""Descriptive: rows that no plan uses are kept as their senders wrote them; nothing in them stops a program."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import PurePath

from planner.domain.source import Source
from planner.importing.fields import Field
from planner.importing.program.draft import Draft
from planner.importing.program.fact import Fact, assumed
from planner.importing.program.names import folded
from planner.importing.program.projects import Projects, as_id
from planner.importing.program.record import Record
from planner.importing.table import ColumnMeaning
from planner.importing.values.placeholders import says_nothing
from planner.importing.values.plain import key, tidy, words
from planner.workbook.findings import Findings
from planner.workbook.grid import Cell, cell_name

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


def text_of(record: Record, of: Field) -> Fact | None:
    """Return the text of a field with its line breaks; None if its cell is blank."""
    cell = record.row.cells.get(of)
    text = "" if cell is None else tidy(cell.text)
    return Fact(value=text, source=record.source_of(of), cell=cell) if text else None


def texts_of(record: Record, targets: Mapping[str, Sequence[Field]]) -> tuple[dict[str, Fact | None], set[Field]]:
    """Return for each target the first of its fields that is filled, and which fields were taken."""
    facts: dict[str, Fact | None] = {}
    taken: set[Field] = set()
    for target, fields in targets.items():
        of = next((of for of in fields if of not in taken and text_of(record, of) is not None), None)
        facts[target] = None if of is None else text_of(record, of)
        taken |= {of} if of is not None else set()
    return facts, taken


def value_of(record: Record, of: Field) -> Fact | None:
    """Return what a cell says; one that cannot be read is a warning, and its text is left to the notes."""
    found = Findings()
    fact = replace(record, findings=found, known={}).fact(of)
    if fact is None or not fact.is_faulty:
        record.findings.extend(found.all)
        return fact
    for problem in found.all:
        record.findings.warn(problem.source, problem.what, "It was kept in the notes; mend it if it matters")
    return None


def cell_in(record: Record, column: ColumnMeaning) -> Cell | None:
    """Return the cell of a row in a column, of fields that stand in several columns too."""
    row, of = record.row, column.field
    is_first = row.places.get(of) == place_in(record, column)
    return row.cells[of] if is_first else row.amount_cells.get(column.number)


def place_in(record: Record, column: ColumnMeaning) -> str:
    """Return the name of the cell of a row in a column."""
    row, number = record.row.number, column.number
    return cell_name(row, number) if record.table.on_its_side else cell_name(number, row)


def notes_of(record: Record, used: Collection[Field]) -> Fact | None:
    """Return what a row says beside the fields that are used, each with its column's title, as notes."""
    lines = list(dict.fromkeys(_rest(record, used)))
    return Fact(value="\n".join(lines), source=record.source_of(Field.NOTES)) if lines else None


def _rest(record: Record, used: Collection[Field]) -> Iterator[str]:
    for column in record.table.columns:
        cell = cell_in(record, column)
        if cell is None or (column.field in used and cell is record.row.cells.get(column.field)):
            continue
        text, title = tidy(cell.text), " ".join(column.title.split())
        if text and not says_nothing(text):
            yield text if column.field is Field.NOTES or not title else f"{title}: {text}"


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
