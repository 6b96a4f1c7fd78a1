"""Priorities: matrices that score projects on criteria, whichever of the two lies across."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from planner.domain.source import Source
from planner.importing.fields import Field, Shape
from planner.importing.program.descriptive import cell_in, place_in
from planner.importing.program.draft import Draft
from planner.importing.program.fact import Fact
from planner.importing.program.objectives import Objectives
from planner.importing.program.projects import Projects
from planner.importing.program.record import Record
from planner.importing.program.scored_projects import ScoredProjects
from planner.importing.program.sources import Part, parts_of
from planner.importing.program.sums import sums_in
from planner.importing.program.weights import is_weights, weight_in
from planner.importing.table import ColumnMeaning
from planner.importing.understand import Understanding
from planner.importing.values.numbers import read_number
from planner.importing.values.placeholders import is_placeholder
from planner.importing.values.reading import Fault, Read
from planner.importing.values.words import read_scale

_PROJECT = (Field.PROJECT, Field.PROJECT_ID)
_CRITERION = (Field.CRITERION, Field.OBJECTIVE)
_KEPT = frozenset({*_PROJECT, *_CRITERION, Field.SCORE, Field.WEIGHT, Field.NUMBER, Field.OTHER})


@dataclass(frozen=True, slots=True)
class _Matrix:
    """A matrix and what its scores are gathered in."""

    part: Part
    projects: ScoredProjects
    objectives: Objectives
    draft: Draft

    def records(self) -> list[Record]:
        return list(self.part.records(self.draft.findings))

    def columns(self, *fields: Field) -> list[ColumnMeaning]:
        return [column for column in self.part.table.columns if column.field in fields]

    def title_source(self, column: ColumnMeaning) -> Source:
        return Source(file=self.part.file.file, sheet=self.part.table.sheet, text=column.title)


def read_priorities(files: Sequence[Understanding], projects: Projects, draft: Draft) -> None:
    """Add rows for the objectives and scores of all matrices; projects in them alone are added too."""
    scored, objectives = ScoredProjects(projects), Objectives(draft)
    for part in parts_of(files, Shape.PRIORITIES):
        matrix = _Matrix(part, scored, objectives, draft)
        has_projects, has_criteria = matrix.columns(*_PROJECT), matrix.columns(*_CRITERION)
        if has_criteria and not has_projects:
            _read_criteria_down(matrix)
        elif has_criteria and _is_list(matrix):
            _read_list(matrix)
        else:
            _read_projects_down(matrix)
        _say_left_out(matrix)
    objectives.add()


def _read_projects_down(matrix: _Matrix) -> None:
    """Read a matrix with a row for each project and a column for each criterion."""
    records = matrix.records()
    weighing = [record for record in records if is_weights(record)]
    scoring = [record for record in records if record not in weighing]
    criteria = dict(_criteria(matrix, scoring, weighing))
    given = {
        criteria[column.number][0]: fact
        for record in weighing[:1]
        for column in matrix.columns(Field.SCORE, *_CRITERION)
        if column.number in criteria and (fact := _number(record, column)) is not None
    }
    titled = {id_: fact for id_, fact in criteria.values() if fact is not None}
    matrix.objectives.weigh(given or titled)
    for record in scoring:
        project = matrix.projects.of(record)
        for column in matrix.columns(Field.SCORE, *_CRITERION):
            if project is not None and column.number in criteria:
                _score(matrix, record, column, project, criteria[column.number][0])


def _criteria(
    matrix: _Matrix, scoring: Sequence[Record], weighing: Sequence[Record]
) -> Iterator[tuple[int, tuple[str, Fact | None]]]:
    """Yield the columns that are criteria, by number: the objective's id, and the weight that its title holds."""
    columns = matrix.columns(Field.SCORE, *_CRITERION)
    values = {column.number: [_value(record, column) for record in scoring] for column in columns}
    weights = {column.number: _value(weighing[0], column) for column in columns} if weighing else {}
    sums = sums_in(columns, values, weights)
    for column in columns:
        source = matrix.title_source(column)
        if column.number in sums:
            what = f'column "{column.title}" was left out: it is worked out from the others'
            matrix.draft.findings.ignore(source, what)
            continue
        title, weight = weight_in(column.title.rpartition(" / ")[2] if weighing else column.title)
        id_ = matrix.objectives.met(title or f"criterion {column.number}", source)
        yield column.number, (id_, None if weight is None else Fact(value=weight, source=source))


def _is_list(matrix: _Matrix) -> bool:
    """Tell whether each row names a project and a criterion in words."""
    column = matrix.columns(*_CRITERION)[0]
    cells = [cell for record in matrix.records() if (cell := cell_in(record, column)) is not None]
    return bool(cells) and not any(isinstance(read_number(cell), Read) for cell in cells)


def _read_list(matrix: _Matrix) -> None:
    """Read a list with a row for each score."""
    given: dict[str, Fact] = {}
    for record in matrix.records():
        objective, project = _objective(matrix, record), matrix.projects.of(record)
        if objective is None or project is None:
            continue
        weight = _in_column(matrix, record, Field.WEIGHT)
        if weight is not None:
            given.setdefault(objective, weight)
        for column in matrix.columns(Field.SCORE)[:1]:
            _score(matrix, record, column, project, objective)
    matrix.objectives.weigh(given)


def _read_criteria_down(matrix: _Matrix) -> None:
    """Read a matrix with a row for each criterion, and a column for each project if it scores any."""
    given: dict[str, Fact] = {}
    columns = matrix.columns(Field.SCORE)
    projects = {column.number: matrix.projects.titled(column.title, matrix.title_source(column)) for column in columns}
    for record in matrix.records():
        objective = _objective(matrix, record)
        if objective is None:
            continue
        weight = _in_column(matrix, record, Field.WEIGHT)
        if weight is not None:
            given.setdefault(objective, weight)
        for column in columns:
            _score(matrix, record, column, projects[column.number], objective)
    matrix.objectives.weigh(given)


def _objective(matrix: _Matrix, record: Record) -> str | None:
    of = next((of for of in _CRITERION if record.says(of)), None)
    return None if of is None else matrix.objectives.met(record.text(of), record.source_of(of))


def _in_column(matrix: _Matrix, record: Record, of: Field) -> Fact | None:
    column = next(iter(matrix.columns(of)), None)
    return None if column is None else _number(record, column)


def _score(matrix: _Matrix, record: Record, column: ColumnMeaning, project: Fact, objective: str) -> None:
    fact, cell = _number(record, column), cell_in(record, column)
    if fact is not None:
        matrix.objectives.score(project, objective, fact)
    elif cell is not None and not is_placeholder(cell.text):
        source = Source(file=record.file, sheet=record.table.sheet, cell=place_in(record, column), text=cell.text)
        what = f'"{column.title}" holds "{cell.text}", which is no score, and was left out'
        matrix.draft.findings.warn(source, what, "Type a number, or low, medium, high")


def _value(record: Record, column: ColumnMeaning) -> Decimal | None:
    fact = _number(record, column)
    return fact.value if fact is not None and isinstance(fact.value, Decimal) else None


def _number(record: Record, column: ColumnMeaning) -> Fact | None:
    """Return a cell as a number; a word such as `high` as its place from 1 to 5."""
    cell = cell_in(record, column)
    if cell is None:
        return None
    source = Source(file=record.file, sheet=record.table.sheet, cell=place_in(record, column), text=cell.text)
    reading = record.resolver.value(record.table, column.field, read_number(cell, record.conventions))
    if isinstance(reading, Fault):
        scale = read_scale(cell)
        if not isinstance(scale, Read):
            return None
        reading = Read(Decimal(scale.value), scale.note)
    return Fact(value=reading.value, source=source, cell=cell).with_value(reading.value, reading.note)


def _say_left_out(matrix: _Matrix) -> None:
    for column in matrix.part.table.columns:
        if column.field not in _KEPT:
            what = f'column "{column.title}" ({column.field}) was left out: objectives and scores alone were taken'
            matrix.draft.findings.ignore(matrix.title_source(column), what)
