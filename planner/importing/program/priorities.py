"""Priorities: matrices that score projects on criteria, whichever of the two lies across, and lists of scores."""

from collections.abc import Iterator, Sequence

from planner.importing.fields import Field, Shape
from planner.importing.program.as_written import cell_in
from planner.importing.program.draft import Draft
from planner.importing.program.fact import Fact
from planner.importing.program.matrix import Matrix
from planner.importing.program.objectives import Objectives
from planner.importing.program.projects import Projects
from planner.importing.program.record import Record
from planner.importing.program.scored_projects import ScoredProjects
from planner.importing.program.sources import parts_of
from planner.importing.program.sums import sums_in
from planner.importing.program.weights import is_weights, weight_in
from planner.importing.understand import Understanding
from planner.importing.values.numbers import read_number
from planner.importing.values.reading import Read

_PROJECT = (Field.PROJECT, Field.PROJECT_ID)
_CRITERION = (Field.CRITERION, Field.OBJECTIVE)
_SCORES = (Field.SCORE, *_CRITERION)


def read_priorities(files: Sequence[Understanding], projects: Projects, draft: Draft) -> None:
    """Add rows for the objectives and scores of all matrices; projects that stand in them alone are added too."""
    scored, objectives = ScoredProjects(projects), Objectives(draft)
    for part in parts_of(files, Shape.PRIORITIES):
        matrix = Matrix(part, scored, objectives, draft)
        has_projects, has_criteria = matrix.columns(*_PROJECT), matrix.columns(*_CRITERION)
        if has_criteria and not has_projects:
            _read_criteria_down(matrix)
        elif has_criteria and _is_list(matrix):
            _read_list(matrix)
        else:
            _read_projects_down(matrix)
    objectives.add()


def _read_projects_down(matrix: Matrix) -> None:
    """Read a matrix with a row for each project and a column for each criterion."""
    records = matrix.records()
    weighing = [record for record in records if is_weights(record)]
    scoring = [record for record in records if not is_weights(record)]
    criteria = dict(_criteria(matrix, scoring, weighing))
    columns = [column for column in matrix.columns(*_SCORES) if column.number in criteria]
    matrix.say_left_out(*_PROJECT, *_SCORES)
    given = {
        criteria[column.number][0]: fact
        for record in weighing[:1]
        for column in columns
        if (fact := matrix.number(record, column)) is not None
    }
    matrix.objectives.weigh(given or {id_: fact for id_, fact in criteria.values() if fact is not None})
    for record in scoring:
        project = matrix.projects.of(record)
        for column in columns:
            if project is not None:
                matrix.score(record, column, project, criteria[column.number][0])


def _criteria(
    matrix: Matrix, scoring: Sequence[Record], weighing: Sequence[Record]
) -> Iterator[tuple[int, tuple[str, Fact | None]]]:
    """Yield the columns that are criteria, by number: the objective's id, and the weight that its title holds."""
    columns = matrix.columns(*_SCORES)
    values = {column.number: [matrix.value(record, column) for record in scoring] for column in columns}
    weights = {column.number: matrix.value(weighing[0], column) for column in columns} if weighing else {}
    sums = sums_in(columns, values, weights)
    for column in columns:
        source = matrix.title_source(column)
        if column.number in sums:
            what = f'column "{column.title}" was left out: it is worked out from the others'
            matrix.draft.findings.ignore(source, what)
            continue
        title, weight = weight_in(column.title)
        id_ = matrix.objectives.met(title or f"criterion {column.number}", source)
        yield column.number, (id_, None if weight is None else Fact(value=weight, source=source))


def _is_list(matrix: Matrix) -> bool:
    """Tell whether each row names a project and, in words, a criterion."""
    column = matrix.columns(*_CRITERION)[0]
    cells = [cell for record in matrix.records() if (cell := cell_in(record, column)) is not None]
    return bool(cells) and not any(isinstance(read_number(cell), Read) for cell in cells)


def _read_list(matrix: Matrix) -> None:
    """Read a list with a row for each score."""
    matrix.say_left_out(*_PROJECT, *_SCORES, Field.WEIGHT)
    given: dict[str, Fact] = {}
    for record in matrix.records():
        objective, project = _objective(matrix, record, given), matrix.projects.of(record)
        for column in matrix.columns(Field.SCORE)[:1]:
            if objective is not None and project is not None:
                matrix.score(record, column, project, objective)
    matrix.objectives.weigh(given)


def _read_criteria_down(matrix: Matrix) -> None:
    """Read a matrix with a row for each criterion, and a column for each project if it scores any."""
    matrix.say_left_out(*_SCORES, Field.WEIGHT)
    given: dict[str, Fact] = {}
    columns = matrix.columns(Field.SCORE)
    projects = {column.number: matrix.projects.titled(column.title, matrix.title_source(column)) for column in columns}
    for record in matrix.records():
        objective = _objective(matrix, record, given)
        for column in columns:
            if objective is not None:
                matrix.score(record, column, projects[column.number], objective)
    matrix.objectives.weigh(given)


def _objective(matrix: Matrix, record: Record, given: dict[str, Fact]) -> str | None:
    """Return the objective that a row names, and keep the weight that stands beside it."""
    of = next((of for of in _CRITERION if record.says(of)), None)
    if of is None:
        return None
    objective = matrix.objectives.met(record.text(of), record.source_of(of))
    for column in matrix.columns(Field.WEIGHT)[:1]:
        weight = matrix.number(record, column)
        if weight is not None:
            given.setdefault(objective, weight)
    return objective
