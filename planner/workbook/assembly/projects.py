"""Projects, their scores, objectives and goals."""

from planner.domain.goals import DEFAULT_GOALS, Goal
from planner.domain.ids import ProjectId
from planner.domain.project import Objective, Project
from planner.workbook.assembly.register import Register, unique
from planner.workbook.findings import Findings
from planner.workbook.row import Row
from planner.workbook.schema import GoalRow, ObjectiveRow, ProjectRow, ScoreRow
from planner.workbook.tables import Tables


def build_projects(tables: Tables, register: Register, findings: Findings) -> tuple[Project, ...]:
    """Build all projects."""
    scores = _scores(tables, register, findings)
    rows = unique(tables.rows(ProjectRow), lambda row: row.id, "id", "project", findings)
    return tuple(_project(row, scores.get(row.values.id, ()), register, findings) for row in rows)


def build_objectives(tables: Tables, findings: Findings) -> tuple[Objective, ...]:
    """Build all objectives."""
    rows = unique(tables.rows(ObjectiveRow), lambda row: row.id, "id", "objective", findings)
    return tuple(Objective(id=r.values.id, name=r.values.name, weight=r.values.weight) for r in rows)


def build_goals(tables: Tables, findings: Findings) -> tuple[Goal, ...]:
    """Build the goals in order; the usual ones if none is given."""
    rows = unique(tables.rows(GoalRow), lambda row: row.kind, "kind", "goal", findings)
    for row in rows:
        for field in ("tolerance", "tolerance_percent"):
            if getattr(row.values, field) < 0:
                findings.problem(row.source(field), "the tolerance is negative", "Type 0 or more")
    goals = tuple(
        Goal(kind=r.values.kind, tolerance=r.values.tolerance, tolerance_percent=r.values.tolerance_percent)
        for r in rows
    )
    return goals or DEFAULT_GOALS


def _scores(tables: Tables, register: Register, findings: Findings) -> dict[ProjectId, tuple[tuple[str, int], ...]]:
    rows = unique(tables.rows(ScoreRow), lambda row: (row.project, row.objective), "project", "score", findings)
    scores: dict[ProjectId, tuple[tuple[str, int], ...]] = {}
    for row in rows:
        register.projects.check(row.values.project, row.source("project"), findings)
        register.objectives.check(row.values.objective, row.source("objective"), findings)
        pair = (row.values.objective, row.values.score)
        scores[row.values.project] = (*scores.get(row.values.project, ()), pair)
    return scores


def _project(
    row: Row[ProjectRow], scores: tuple[tuple[str, int], ...], register: Register, findings: Findings
) -> Project:
    values = row.values
    for other in values.only_with:
        register.projects.check(other, row.source("only_with"), findings)
        if other == values.id:
            findings.problem(row.source("only_with"), f'project "{other}" names itself', "Remove it from Only with")
    fields = {name: getattr(values, name) for name in ProjectRow.model_fields}
    places = row.places("release", "due", "deadline")
    return Project(**fields, scores=scores, source=row.source("id"), places=places)
