"""Completing: the workbook that the program manager adds, in the planner's form: what no sheet that was sent says."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from planner.domain.ids import ModeId
from planner.domain.work import Task
from planner.workbook.rows.frame import frame_rows
from planner.workbook.rows.scenarios import scenario_rows
from planner.workbook.rows.work import project_rows, task_rows
from planner.workbook.schema import (
    CapacityRow,
    CostRow,
    DependencyRow,
    FundRow,
    LeaveRow,
    ModeRow,
    PersonRow,
    RequirementRow,
    SheetRow,
    TaskRow,
)
from planner.workbook.schema.work import MAIN_MODE
from planner.workbook.write import sorted_rows, write_rows
from scenarios.programs.launch.messy.french import by_month
from scenarios.programs.launch.messy.sent_task import PROGRAM
from scenarios.programs.launch.questions import LAUNCH_QUESTIONS

_ONE_ASSIGNEE = frozenset({"DES", "CAF", "TOU"})
"""Projects whose files have one skill for each task."""
_OWN_TASKS_ONLY = frozenset({"CAF", "TOU"})
"""Projects whose files cannot refer to tasks of others."""


def write_completing(path: Path) -> None:
    """Write the workbook, with the sheets that have rows."""
    rows = sorted_rows(_rows())
    write_rows(path, rows, sheets=list(rows))


def _rows() -> Iterator[SheetRow]:
    yield from _frame()
    for project in PROGRAM.projects:
        yield from project_rows(project)
    yield from _decisions(PROGRAM.tasks)
    yield from _ways(PROGRAM.tasks)
    yield from _links()
    yield from scenario_rows(LAUNCH_QUESTIONS)


def _frame() -> Iterator[SheetRow]:
    """Yield what holds the program together; people and money come from personnel and finance."""
    by_months = {str(person.id) for person in PROGRAM.people if by_month(person)}
    pools = {str(pool.id) for pool in PROGRAM.pools}
    for row in frame_rows(PROGRAM):
        match row:
            case LeaveRow() | FundRow():
                continue
            case CapacityRow() if row.resource not in pools and (row.resource in by_months or not row.capacity):
                continue
            case PersonRow():
                names = ("id", "name", "calendar", "max_tasks", "max_projects")
                yield PersonRow(**{name: getattr(row, name) for name in names})
            case _:
                yield row


def _decisions(tasks: Iterable[Task]) -> Iterator[TaskRow]:
    """Yield what was decided about tasks, and who else is on those whose file names one person."""
    for task in tasks:
        pins, first = task.pins, next(iter(task.modes[0].requirements), None)
        resources = () if task.as_sent is None else task.as_sent.resources
        facts = {
            "pinned_start": pins.start,
            "pinned_mode": pins.mode,
            "pinned_resources": tuple(pin.resource for pin in pins.resources),
            "least_share": None if first is None else first.least_share,
            "people_as_sent": resources if task.project in _ONE_ASSIGNEE and len(resources) > 1 else (),
        }
        if any(facts.values()):
            yield TaskRow.model_validate({"project": task.project, "id": task.id, **facts})


def _ways(tasks: Iterable[Task]) -> Iterator[SheetRow]:
    """Yield further ways to do tasks, costs besides labour, and people that a file has no room for."""
    firsts = {(task.id, task.modes[0].id) for task in tasks}
    for row in task_rows(tuple(tasks), {}):
        match row:
            case CostRow() if (row.task, row.mode) in firsts:
                yield row.model_copy(update={"mode": MAIN_MODE})
            case ModeRow() | RequirementRow() if (row.task, _mode_of(row)) in firsts and not _has_no_room(row):
                continue
            case CostRow() | ModeRow() | RequirementRow():
                yield row


def _mode_of(row: ModeRow | RequirementRow) -> ModeId | None:
    return row.id if isinstance(row, ModeRow) else row.mode


def _has_no_room(row: ModeRow | RequirementRow) -> bool:
    """Tell whether a file that names one skill for each task cannot say this; pools stand among its resources."""
    project = PROGRAM.task_by_id[row.task].project
    is_pool = row.resource is not None and project in _OWN_TASKS_ONLY
    return isinstance(row, RequirementRow) and project in _ONE_ASSIGNEE and not is_pool


def _links() -> Iterator[DependencyRow]:
    """Yield optional links, and those between projects whose files know their own tasks only."""
    for link in PROGRAM.dependencies:
        projects = [PROGRAM.task_by_id[one].project for one in (link.predecessor, link.successor)]
        if link.optional or (projects[1] in _OWN_TASKS_ONLY and projects[0] != projects[1]):
            yield DependencyRow(**{name: getattr(link, name) for name in DependencyRow.model_fields})
