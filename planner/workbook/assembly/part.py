"""Part: what hangs together of a program some of whose cells could not be read."""

from collections.abc import Sequence
from dataclasses import replace

from planner.domain.ids import ProjectId
from planner.domain.program import Program
from planner.domain.project import Project
from planner.domain.work import Task
from planner.whatif.scenario import Scenario
from planner.workbook.assembly.register import Register
from planner.workbook.schema import ChangeSheetRow, FundRow, PersonRow, PoolRow, ProjectRow, TaskRow
from planner.workbook.tables import Tables

_NAMED = (ProjectRow, TaskRow, PersonRow, PoolRow, FundRow)
"""Rows of what changes may name."""


def sound_part(program: Program, tables: Tables, register: Register) -> Program:
    """Return the projects and tasks that were read in full, with the links and pins between what there is.

    What refers to something that was not read, or does not exist, is left out with all that refers to it in turn.
    """
    sound = {row.values.id for row in tables.rows(ProjectRow) if not row.is_faulty}
    projects = tuple(_among(project, sound) for project in program.projects if project.id in sound)
    tasks = tuple(
        _pinned(program, task) for task in program.tasks if task.project in sound and _is_whole(task, register)
    )
    known = {task.id for task in tasks}
    links = tuple(link for link in program.dependencies if link.predecessor in known and link.successor in known)
    return replace(program, projects=projects, tasks=tasks, dependencies=links)


def ids_in_doubt(part: Program, tables: Tables, scenarios: Sequence[Scenario]) -> frozenset[str] | None:
    """Return the ids that are written somewhere but are not in the part, those of changes that were not read too.

    None if any may be in doubt, because the id of a row cannot be read.
    """
    if any(tables.unsure_id(row_type) is not None for row_type in _NAMED):
        return None
    known = {*part.project_by_id, *part.task_by_id, *part.resource_by_id, *part.fund_by_id}
    written = {id_ for row_type in _NAMED for id_ in tables.ids(row_type)}
    read = {change.source for scenario in scenarios for change in scenario.changes}
    places = [row.place for row in tables.rows(ChangeSheetRow) if row.source("kind") not in read]
    written |= {cell.text.strip() for place in places for cell in place.cells.values()}
    return frozenset(written - known)


def _among(project: Project, sound: set[ProjectId]) -> Project:
    return replace(project, only_with=tuple(other for other in project.only_with if other in sound))


def _is_whole(task: Task, register: Register) -> bool:
    """Tell whether all ways to do a task were read, and that which is fixed is one of them."""
    modes = {mode.id for mode in task.modes}
    return modes >= set(register.modes.get(task.id, ())) and (task.pins.mode is None or task.pins.mode in modes)


def _pinned(program: Program, task: Task) -> Task:
    pins = tuple(pin for pin in task.pins.resources if pin.resource in program.resource_by_id)
    return replace(task, pins=replace(task.pins, resources=pins))
