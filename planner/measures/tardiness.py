"""Tardiness: working days after a due date, and what they cost."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from planner.domain.ids import ProjectId, TaskId
from planner.domain.plan import Plan
from planner.domain.program import Program
from planner.domain.units import DAYS_PER_WEEK, Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Tardiness:
    """How late a project, or one of its tasks, is against its due date.

    Attributes:
        task: None for the project's own due date.
        days: Working days after the due date; 0 if on time.
        cost: Days × the project's cost of delay ÷ 5.
    """

    project: ProjectId
    task: TaskId | None
    due: date
    days: int
    cost: Money


def project_start(program: Program, plan: Plan, project: ProjectId) -> date | None:
    """Return the first start among the project's scheduled tasks."""
    tasks = (plan.task_by_id.get(task.id) for task in program.tasks_by_project[project])
    return min((task.start for task in tasks if task is not None), default=None)


def project_end(program: Program, plan: Plan, project: ProjectId) -> date | None:
    """Return the exclusive end of the project's last task; None if it is not selected or has no tasks."""
    tasks = (plan.task_by_id.get(task.id) for task in program.tasks_by_project[project])
    return max((task.end for task in tasks if task is not None), default=None)


def days_late(program: Program, due: date, end: date) -> int:
    """Count the working days after `due`'s own exclusive end until `end`."""
    calendar = program.working_calendar
    return max(0, calendar.count(calendar.after(due), end))


def all_tardiness(program: Program, plan: Plan) -> Iterator[Tardiness]:
    """Yield one row for each due date of a selected project and of its tasks, late or not."""
    for project in program.projects:
        if project.id not in plan.selected:
            continue
        end = project_end(program, plan, project.id)
        if project.due is not None and end is not None:
            yield _row(program, project.id, None, project.due, end)
        for task in program.tasks_by_project[project.id]:
            scheduled = plan.task_by_id.get(task.id)
            if task.due is not None and scheduled is not None:
                yield _row(program, project.id, task.id, task.due, scheduled.end)


def cost_of_delay(program: Program, plan: Plan) -> Money:
    """Return what all tardiness costs."""
    return sum((row.cost for row in all_tardiness(program, plan)), Decimal(0))


def _row(program: Program, project: ProjectId, task: TaskId | None, due: date, end: date) -> Tardiness:
    days = days_late(program, due, end)
    cost = days * program.project_by_id[project].delay_rate / DAYS_PER_WEEK
    return Tardiness(project=project, task=task, due=due, days=days, cost=cost)
