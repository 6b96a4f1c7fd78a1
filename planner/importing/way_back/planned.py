"""Planned: what a plan says of one row of a task list, in the words of its sender."""

from dataclasses import dataclass
from datetime import date

from planner.domain.ids import ResourceId, TaskId
from planner.domain.plan import Plan, ScheduledTask, first_shown, last_shown
from planner.domain.program import Program
from planner.domain.remaining import Stage, stage
from planner.domain.units import Percent
from planner.importing.way_back.task_lists import TaskLine

DONE = "it is done"
UNKNOWN = "the program has no such task any more"
_NOT_SELECTED = "its project is not part of the plan"
_NOT_PLANNED = "the plan says nothing of it"
_NO_PARTS = "none of its parts is planned"

People = tuple[tuple[ResourceId, str, Percent], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """When a row is done and by whom.

    Attributes:
        first: First day, inclusive; of a milestone its day. None if nothing is planned.
        last: Last day, inclusive.
        has_begun: Whether its start is a fact already.
        people: Who still works on it, in the order of their names; None where that is not planned: of summaries, and of
            tasks that need nobody.
        why_not: Why nothing is planned, in words; empty if something is.
    """

    first: date | None = None
    last: date | None = None
    has_begun: bool = False
    is_milestone: bool = False
    people: People | None = None
    why_not: str = ""


def planned_of(line: TaskLine, program: Program, plan: Plan) -> Planned:
    """Return what a plan says of a row that is a task or a summary of tasks."""
    if line.row.is_summary:
        return _summary(line.tasks, program, plan)
    task = program.task_by_id.get(line.tasks[0])
    if task is None:
        return Planned(why_not=UNKNOWN)
    if stage(task) is Stage.DONE:
        return Planned(why_not=DONE)
    scheduled = plan.task_by_id.get(task.id)
    if scheduled is None:
        return Planned(why_not=_NOT_SELECTED if task.project not in plan.selected else _NOT_PLANNED)
    first, last = _shown(program, scheduled)
    return Planned(
        first=first,
        last=last,
        has_begun=stage(task) is Stage.STARTED,
        is_milestone=task.is_milestone,
        people=_people(program, scheduled),
    )


def _summary(tasks: tuple[TaskId, ...], program: Program, plan: Plan) -> Planned:
    parts = [plan.task_by_id[task] for task in tasks if task in plan.task_by_id and task in program.task_by_id]
    if not parts:
        return Planned(why_not=_NO_PARTS)
    if all(stage(program.task_by_id[part.task]) is Stage.DONE for part in parts):
        return Planned(why_not=DONE)
    spans = [_shown(program, part) for part in parts]
    return Planned(first=min(first for first, _ in spans), last=max(last for _, last in spans))


def _shown(program: Program, scheduled: ScheduledTask) -> tuple[date, date]:
    span = scheduled.start, scheduled.end
    calendar = program.working_calendar
    return first_shown(calendar, *span, program.start), last_shown(calendar, *span, program.start)


def _people(program: Program, scheduled: ScheduledTask) -> People | None:
    rates: dict[ResourceId, Percent] = {}
    for one in scheduled.assignments:
        rates[one.resource] = max(one.rate, rates.get(one.resource, 0))
    if not rates:
        return None
    known = program.resource_by_id
    people = ((id_, known[id_].name or id_ if id_ in known else id_, rate) for id_, rate in rates.items())
    return tuple(sorted(people, key=lambda one: one[1].casefold()))
