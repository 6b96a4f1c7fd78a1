"""Bars: what a Gantt chart shows of a plan, whoever draws it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from planner.domain.plan import Baseline, Plan, ScheduledTask, first_shown, last_shown, resources_of
from planner.domain.program import Program
from planner.domain.project import Project
from planner.domain.remaining import Stage, stage
from planner.domain.work import Task
from planner.measures.tardiness import days_late


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A scheduled task as a bar, or as a mark for a milestone. All dates are shown days, inclusive.

    Attributes:
        due: The due date it misses by most, its own or its project's; its own if it misses none.
        days_late: Working days after `due`, 0 if it is on time.
        was: First and last day in the baseline if they are others, else None.
        who: Names of those who still work on it.
        is_unstaffed: Whether it asks for people or pools and has none: support that nobody covers.
    """

    project: Project
    task: Task
    first: date
    last: date
    is_mark: bool
    stage: Stage
    due: date | None
    days_late: int
    was: tuple[date, date] | None
    who: tuple[str, ...]
    is_unstaffed: bool

    @property
    def name(self) -> str:
        """The task's name, or its id where it has none."""
        return self.task.name or self.task.id


def bars(program: Program, plan: Plan, baseline: Baseline | None = None) -> Iterator[Bar]:
    """Yield a bar for every scheduled task, by project in the program's order, then by date."""
    for project in program.projects:
        scheduled = (plan.task_by_id.get(task.id) for task in program.tasks_by_project[project.id])
        found = [_bar(program, project, task, baseline) for task in scheduled if task is not None]
        yield from sorted(found, key=lambda bar: (bar.first, bar.last))


def _bar(program: Program, project: Project, scheduled: ScheduledTask, baseline: Baseline | None) -> Bar:
    task = program.task_by_id[scheduled.task]
    first, last = _shown(program, scheduled.start, scheduled.end)
    due, late = _lateness(program, project, task, scheduled.end)
    was = _before(program, task, baseline)
    return Bar(
        project=project,
        task=task,
        first=first,
        last=last,
        is_mark=scheduled.start == scheduled.end,
        stage=stage(task),
        due=due,
        days_late=late,
        was=None if was == (first, last) else was,
        who=tuple(sorted(program.resource_by_id[r].name or r for r in resources_of(scheduled))),
        is_unstaffed=_is_unstaffed(task, scheduled),
    )


def _is_unstaffed(task: Task, scheduled: ScheduledTask) -> bool:
    mode = task.mode(scheduled.mode)
    asks = mode is not None and bool(mode.requirements) and stage(task) is not Stage.DONE
    return asks and not scheduled.assignments and scheduled.start < scheduled.end


def _lateness(program: Program, project: Project, task: Task, end: date) -> tuple[date | None, int]:
    dues = [due for due in (task.due, project.due) if due is not None]
    late = max(((days_late(program, due, end), due) for due in dues), default=None)
    if late is not None and late[0]:
        return late[1], late[0]
    return task.due, 0


def _before(program: Program, task: Task, baseline: Baseline | None) -> tuple[date, date] | None:
    before = None if baseline is None else baseline.task_by_id.get(task.id)
    if before is None or before.start is None or before.end is None:
        return None
    return _shown(program, before.start, before.end)


def _shown(program: Program, start: date, end: date) -> tuple[date, date]:
    calendar = program.working_calendar
    return first_shown(calendar, start, end, program.start), last_shown(calendar, start, end, program.start)
