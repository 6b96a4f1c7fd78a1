"""Incomplete: what no file says and no program can do without; a program workbook without it is not planned either."""

from collections.abc import Iterator

from planner.domain.problem import InputProblem, Severity
from planner.workbook.complete import unfilled
from planner.workbook.schema import PersonRow, ProgramRow, ProjectRow, TaskRow
from planner.workbook.schema.column import SheetRow
from planner.workbook.tables import Tables

_MISSING: dict[type[SheetRow], tuple[str, str]] = {
    ProjectRow: ("no file names a project", "Name files that hold a plan"),
    TaskRow: ("no file lists a task", "Name a file with a task list"),
    PersonRow: (
        "no file says who does the work: there are neither people nor roles",
        'Add a list of people (columns "Person", "Role"), or name people or roles beside the tasks, and import again',
    ),
}


def missing_parts(tables: Tables) -> Iterator[InputProblem]:
    """Yield what has to be added before the program can be planned; nothing if the files say nothing at all."""
    if not any(tables.is_filled(kind) for kind in tables.by_type if kind is not ProgramRow):
        return
    for needed, *_ in unfilled(tables):
        if needed in _MISSING:
            what, advice = _MISSING[needed]
            advice = f"{advice}; or fill in sheet {needed.sheet} of the program workbook"
            yield InputProblem(source=None, what=what, advice=advice, severity=Severity.PROBLEM)
