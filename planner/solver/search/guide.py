"""Guide: what an earlier plan says of a program that has changed since: order, modes, people and projects."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from planner.domain.plan import Assignment, Plan, ScheduledTask
from planner.solver.instance.program import Instance
from planner.solver.instance.work import Head, ModeData, TaskData
from planner.solver.schedule import Placed, Schedule
from planner.solver.search.selection import nearest_selection


@dataclass(frozen=True, slots=True)
class Wish:
    """How one task was planned, as far as it can still be done so.

    Attributes:
        block: First day of its (remaining) work, within the program.
        mode: Position among the task's modes; None if it has the earlier one no more.
        heads: Candidate by position of the head, None for one left empty; a head that is not named is free.
    """

    block: int
    mode: int | None
    heads: dict[int, int | None]


@dataclass(frozen=True, slots=True)
class Guide:
    """What a schedule is begun from.

    Attributes:
        selected: Projects, by the rules of selection as far as they can be kept.
        wishes: By task; tasks that are new have none.
    """

    selected: frozenset[int]
    wishes: dict[int, Wish]


def guide_of(schedule: Schedule) -> Guide:
    """Wish for everything as it is in a schedule."""
    wishes = {index: wish_of(placed) for index, placed in schedule.placed.items()}
    return Guide(selected=schedule.selected, wishes=wishes)


def wish_of(placed: Placed) -> Wish:
    """Wish for a task's place, mode and people as they are."""
    heads = {number: None if filled is None else filled.candidate for number, filled in enumerate(placed.heads)}
    return Wish(block=placed.block, mode=placed.mode, heads=heads)


def guide_from(instance: Instance, plan: Plan, *, random: Random) -> Guide:
    """Wish for what a plan has, by the ids that the program still knows; the plan may break any rule."""
    tasks = {task.id: task for task in instance.tasks if not task.is_done}
    projects = frozenset(project.index for project in instance.projects if project.id in plan.selected)
    return Guide(
        selected=nearest_selection(instance, projects, random=random),
        wishes={
            tasks[scheduled.task].index: _wish(instance, tasks[scheduled.task], scheduled)
            for scheduled in plan.tasks
            if scheduled.task in tasks
        },
    )


def _wish(instance: Instance, task: TaskData, scheduled: ScheduledTask) -> Wish:
    starts = [assignment.start for assignment in scheduled.assignments] if task.is_started else []
    block = max(instance.now, bisect_left(instance.days.dates, min(starts, default=scheduled.start)))
    modes = [number for number, mode in enumerate(task.modes) if mode.id == scheduled.mode]
    mode = next((number for number in modes if _begins(task.modes[number], block)), modes[0] if modes else None)
    heads = {} if mode is None else _heads(instance, task.modes[mode].heads, scheduled.assignments)
    return Wish(block=block, mode=mode, heads=heads)


def _begins(mode: ModeData, day: int) -> bool:
    """Tell whether a month's mode, of those for each shift, is the one that begins on a day."""
    return mode.span is not None and mode.span[0] == day


def _heads(instance: Instance, heads: Sequence[Head], assignments: Sequence[Assignment]) -> dict[int, int | None]:
    """Give each head one of its requirement's assignments; those left over were empty."""
    left = {id_: [a for a in assignments if a.requirement == id_] for id_ in {head.requirement for head in heads}}
    found: dict[int, int | None] = {}
    for number, head in enumerate(heads):
        if left[head.requirement]:
            candidate = _candidate(instance, head, left[head.requirement].pop(0))
            if candidate is not None:
                found[number] = candidate
        elif head.may_stay_empty:
            found[number] = None
    return found


def _candidate(instance: Instance, head: Head, assignment: Assignment) -> int | None:
    """Return the candidate of the assignment's resource whose rate is nearest; None if it is no candidate."""
    same = (
        (abs(candidate.rate - assignment.rate), number)
        for number, candidate in enumerate(head.candidates)
        if instance.resources[candidate.resource].id == assignment.resource
    )
    return min(same, default=(0, None))[1]
