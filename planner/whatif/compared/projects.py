"""Projects and milestones side by side: when, how late, at what cost."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from planner.domain.ids import ProjectId, TaskId
from planner.domain.plan import Plan, first_shown, last_shown
from planner.domain.program import Program
from planner.domain.units import Money
from planner.measures.spending import total_cost
from planner.measures.tardiness import all_tardiness, days_late, project_end, project_start
from planner.whatif.planned import PlannedScenario


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectCell:
    """One project in one scenario.

    Attributes:
        first_day: First day people see; None if it is not selected or has no tasks.
        last_day: Last day people see.
        days_late: Working days of its last task after its due date; 0 without one.
        delay_cost: Cost of delay of all its due dates, those of tasks included.
        cost: Money still to be spent.
        later_by: Working days its end is later than in the reference; negative is earlier; None if either has no end.
    """

    is_selected: bool
    first_day: date | None
    last_day: date | None
    due: date | None
    days_late: int
    delay_cost: Money
    cost: Money
    later_by: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectRow:
    """One project of all scenarios."""

    project: ProjectId
    name: str
    manager: str
    cells: tuple[ProjectCell | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MilestoneCell:
    """One milestone in one scenario.

    Attributes:
        day: The day people see.
        later_by: Working days later than in the reference; None if either does not have it.
    """

    day: date
    due: date | None
    days_late: int
    later_by: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class MilestoneRow:
    """One milestone of all scenarios; a cell is None, too, where its project is not selected or it is dropped."""

    task: TaskId
    name: str
    project: ProjectId
    cells: tuple[MilestoneCell | None, ...]


def compare_projects(planned: Sequence[PlannedScenario]) -> tuple[ProjectRow, ...]:
    """Return a row for each project."""
    projects = {project.id: project for one in planned for project in one.program.projects}
    return tuple(
        ProjectRow(
            project=project.id,
            name=project.name,
            manager=project.manager,
            cells=tuple(_project_cell(one, planned[0], project.id) for one in planned),
        )
        for project in projects.values()
    )


def compare_milestones(planned: Sequence[PlannedScenario]) -> tuple[MilestoneRow, ...]:
    """Return a row for each milestone of any scenario."""
    milestones = {task.id: task for one in planned for task in one.program.tasks if task.is_milestone}
    return tuple(
        MilestoneRow(
            task=task.id,
            name=task.name,
            project=task.project,
            cells=tuple(_milestone_cell(one, planned[0], task.id) for one in planned),
        )
        for task in milestones.values()
    )


def days_later(program: Program, before: date | None, after: date | None) -> int | None:
    """Return how many working days `after` is later than `before`; None if either is missing."""
    return None if before is None or after is None else program.working_calendar.count(before, after)


def _project_cell(one: PlannedScenario, reference: PlannedScenario, project: ProjectId) -> ProjectCell | None:
    if one.plan is None or project not in one.program.project_by_id:
        return None
    start, end = project_start(one.program, one.plan, project), project_end(one.program, one.plan, project)
    shown = (None, None) if start is None or end is None else _shown(one.program, start, end)
    late = [row for row in all_tardiness(one.program, one.plan) if row.project == project]
    before = None if reference.plan is None else _end_if_known(reference.program, reference.plan, project)
    return ProjectCell(
        is_selected=project in one.plan.selected,
        first_day=shown[0],
        last_day=shown[1],
        due=one.program.project_by_id[project].due,
        days_late=sum(row.days for row in late if row.task is None),
        delay_cost=sum((row.cost for row in late), Money(0)),
        cost=total_cost(one.program, one.plan, project),
        later_by=None if one is reference else days_later(one.program, before, end),
    )


def _milestone_cell(one: PlannedScenario, reference: PlannedScenario, task: TaskId) -> MilestoneCell | None:
    scheduled = None if one.plan is None else one.plan.task_by_id.get(task)
    if scheduled is None:
        return None
    before = None if reference.plan is None else reference.plan.task_by_id.get(task)
    due = one.program.task_by_id[task].due
    return MilestoneCell(
        day=_shown(one.program, scheduled.start, scheduled.end)[1],
        due=due,
        days_late=0 if due is None else days_late(one.program, due, scheduled.end),
        later_by=None if one is reference else days_later(one.program, before.end if before else None, scheduled.end),
    )


def _end_if_known(program: Program, plan: Plan, project: ProjectId) -> date | None:
    return project_end(program, plan, project) if project in program.project_by_id else None


def _shown(program: Program, start: date, end: date) -> tuple[date, date]:
    calendar = program.working_calendar
    return first_shown(calendar, start, end, program.start), last_shown(calendar, start, end, program.start)
