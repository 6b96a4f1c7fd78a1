"""Remarks: input problems of each severity, in few words."""

from planner.domain.ids import ProjectId
from planner.domain.problem import InputProblem, Severity
from planner.domain.program import Program
from planner.domain.project import Project, SelectionRule
from planner.domain.source import Source
from planner.domain.work import Task


def problem(source: Source | None, what: str, advice: str = "") -> InputProblem:
    """Say what must be mended."""
    return InputProblem(source=source, what=what, advice=advice)


def warning(source: Source | None, what: str, advice: str = "") -> InputProblem:
    """Say what is worth a look."""
    return InputProblem(source=source, what=what, advice=advice, severity=Severity.WARNING)


def assumption(source: Source | None, what: str, advice: str = "") -> InputProblem:
    """Say what is taken for granted."""
    return InputProblem(source=source, what=what, advice=advice, severity=Severity.ASSUMPTION)


def blocker(program: Program, project: ProjectId, source: Source | None, what: str, advice: str = "") -> InputProblem:
    """Say what keeps a project from being done: a problem if it must be, else a warning."""
    if program.project_by_id[project].selection is SelectionRule.MUST:
        return problem(source, what, advice)
    return warning(source, f"{what}, so that project {called(program.project_by_id[project])} cannot be done", advice)


def called(thing: Task | Project) -> str:
    """Return id and name of a task or project, as people are told of it."""
    return f'"{thing.id}"' + (f" ({thing.name})" if thing.name and thing.name != thing.id else "")
