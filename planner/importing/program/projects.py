"""Projects: which project each table and row belongs to, and what is said of it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import PurePath

from planner.domain.source import Source
from planner.importing.fields import Field, Shape
from planner.importing.program.as_written import status_in
from planner.importing.program.draft import Draft
from planner.importing.program.fact import Fact
from planner.importing.program.names import folded
from planner.importing.program.record import Record
from planner.importing.program.sources import Part, parts_of
from planner.importing.understand import Understanding
from planner.importing.values.money import Amount
from planner.workbook.findings import Findings
from planner.workbook.row import Row
from planner.workbook.schema import ProjectRow

_LONGEST_ID = 40
_NOT_IN_ID = str.maketrans({";": ",", "\n": " ", "\r": " "})


@dataclass(slots=True)
class Projects:
    """The projects met so far.

    Attributes:
        ids: By folded name or id.
        of_files: Id of the project that a file is about, by the file's name.
        has_list: Whether a list of projects was read, so that one it does not name may be a slip.
    """

    draft: Draft
    ids: dict[str, str] = field(default_factory=dict)
    of_files: dict[str, str] = field(default_factory=dict)
    facts: dict[str, dict[str, Fact | None]] = field(default_factory=dict)
    has_list: bool = False

    def of(self, record: Record) -> tuple[str, Source]:
        """Return the project that a row belongs to, by its own cell or by its file."""
        for of in (Field.PROJECT, Field.PROJECT_ID):
            if text := record.text(of):
                source = record.source_of(of)
                return self.met(text, source), source
        source = Source(file=record.file, sheet=record.table.sheet)
        return self._of_file(record.file, source), source

    def met(self, name: str, source: Source, *, id_: str = "") -> str:
        """Return the id of a project, which is added if nobody has named it before."""
        known = self.ids.get(folded(id_)) if id_ else None
        known = known or self.ids.get(folded(name))
        if known is None:
            known = as_id(id_ or name)
            self.facts[known] = {
                "id": Fact(value=known, source=source),
                "name": Fact(value=name, source=source),
            }
            if self.has_list and source.cell is not None:
                what = f'project "{name}" stands in no list of projects, and was added'
                self.draft.findings.warn(source, what, "Mend it, or add it to the list")
        elif name not in (known, self.name(known)) and folded(name) == folded(self.name(known)):
            self.draft.findings.assume(source, f'project "{name}" was read as "{self.name(known)}"')
        self.ids.setdefault(folded(name), known)
        self.ids.setdefault(folded(known), known)
        return known

    def name(self, id_: str) -> str:
        """Return the name of a project."""
        fact = self.facts[id_].get("name")
        return id_ if fact is None else str(fact.value)

    def _of_file(self, file: str, source: Source) -> str:
        if file not in self.of_files:
            name = PurePath(file).stem
            self.of_files[file] = self.met(name, source)
            what = f'no project is named; the file\'s name was taken: "{name}"'
            self.draft.findings.assume(source, what, "Name the project in a column, or above the table")
        return self.of_files[file]


def as_id(text: str) -> str:
    """Turn a text into an id: without semicolons and line breaks, and not too long."""
    return " ".join(text.translate(_NOT_IN_ID).split())[:_LONGEST_ID].strip()


def read_projects(files: Sequence[Understanding], draft: Draft, known: Iterable[Row[ProjectRow]] = ()) -> Projects:
    """Read what lists of projects, status reports and forms say; other projects are met later.

    Args:
        known: Projects that sheets may name by their ids or names.
    """
    projects = Projects(draft)
    for row in known:
        projects.met(row.values.name or row.values.id, row.source("id"), id_=row.values.id)
    for part in parts_of(files, Shape.PROJECTS, Shape.STATUS):
        for record in draft.records(part):
            _read(projects, part, record)
    projects.has_list = any(not part.table.on_its_side and part.table.rows for part in parts_of(files, Shape.PROJECTS))
    return projects


def _read(projects: Projects, part: Part, record: Record) -> None:
    name, mark = record.text(Field.PROJECT), record.text(Field.PROJECT_ID)
    if not name and not mark:
        if not part.table.on_its_side:
            return
        id_ = projects.of(record)[0]
    else:
        source = record.source_of(Field.PROJECT if name else Field.PROJECT_ID)
        id_ = projects.met(name or mark, source, id_=mark)
    is_alone = len(part.table.rows) == 1
    if is_alone and part.table.on_its_side:
        projects.of_files.setdefault(record.file, id_)
    facts = projects.facts[id_]
    for of, target in _DIRECT.items():
        fact = record.fact(of)
        if fact is not None and facts.get(target) is None:
            facts[target] = fact
    for of, target in _PEOPLE.items():
        if (text := record.text(of)) and facts.get(target) is None:
            facts[target] = Fact(value=text, source=record.source_of(of))
    for of, target in _MONEY.items():
        fact = record.fact(of)
        if fact is not None and facts.get(target) is None:
            facts[target] = fact if not isinstance(fact.value, Amount) else fact.with_value(_cents(fact.value.value))
    if facts.get("status") is None and (said := status_in(record)):
        facts["status"] = Fact(
            value=said, source=record.source_of(Field.RAG if record.says(Field.RAG) else Field.STATUS)
        )


_DIRECT = {Field.RELEASE: "release", Field.DUE: "due", Field.FINISH: "due", Field.DEADLINE: "deadline"}
_PEOPLE = {Field.MANAGER: "manager", Field.SPONSOR: "sponsor", Field.NOTES: "notes"}
_MONEY = {Field.BENEFIT: "benefit", Field.BUDGET: "budget_cap"}
_CENT = Decimal("0.01")


def _cents(value: Decimal) -> Decimal:
    return value.quantize(_CENT)


def add_projects(projects: Projects) -> None:
    """Add a row for each project that was met."""
    for facts in projects.facts.values():
        first = facts["id"]
        source = Source(file="") if first is None else first.source
        projects.draft.add(ProjectRow, _kept(facts, projects.draft.findings), source)


def _kept(facts: Mapping[str, Fact | None], findings: Findings) -> dict[str, Fact | None]:
    """Return the facts; a negative amount of money is said to be none."""
    kept = dict(facts)
    for name in _MONEY.values():
        fact = kept.get(name)
        if fact is not None and isinstance(fact.value, Decimal) and fact.value < 0:
            findings.problem(fact.source, f"{name} is negative: {fact.value}", "Mend it or empty it")
            kept[name] = None
    return kept
