"""Schedule: the decisions of a plan in the instance's numbers, and the plan they make."""

from dataclasses import dataclass
from decimal import Decimal

from planner.domain.plan import Assignment, Plan, ScheduledTask
from planner.domain.work import WorkKind
from planner.solver.instance.program import Instance
from planner.solver.instance.resources import UNIT
from planner.solver.instance.work import Candidate, ModeData, TaskData
from planner.solver.spending import split_spending


@dataclass(frozen=True, slots=True)
class Filled:
    """A head that is filled: candidate (by position), first day worked and exclusive end."""

    candidate: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Placed:
    """A task with its place in time.

    Attributes:
        mode: Position among the instance's modes; of a done task 0.
        block: First day of the (remaining) work; equals `start` unless the task is started.
        heads: One entry per head of the mode; None is a support head left empty.
    """

    mode: int
    start: int
    end: int
    block: int
    heads: tuple[Filled | None, ...] = ()


@dataclass(frozen=True, slots=True)
class Schedule:
    """Selected projects, and a place for each of their tasks."""

    selected: frozenset[int]
    placed: dict[int, Placed]


def covered_days(instance: Instance, candidate: Candidate, start: int, end: int) -> int:
    """Count the days in `[start, end)` on which the candidate's resource is not away."""
    return end - start - instance.resources[candidate.resource].away_in(start, end)


def given_hundredths(instance: Instance, mode: ModeData, candidate: Candidate, filled: Filled) -> int:
    """Return the hundredths of person-days that a filled head gives."""
    if mode.kind is WorkKind.SUPPORT:
        return candidate.rate * covered_days(instance, candidate, filled.start, filled.end)
    return candidate.given


def plan_of(instance: Instance, schedule: Schedule) -> Plan | None:
    """Write a schedule as a plan with its spending; None if no split of the funds pays for it."""
    plan = Plan(
        selected=frozenset(instance.projects[number].id for number in schedule.selected),
        tasks=tuple(
            _scheduled(instance, instance.tasks[number], placed) for number, placed in sorted(schedule.placed.items())
        ),
    )
    spending = split_spending(instance, plan)
    return None if spending is None else Plan(selected=plan.selected, tasks=plan.tasks, spending=spending)


def _scheduled(instance: Instance, task: TaskData, placed: Placed) -> ScheduledTask:
    source = instance.program.tasks[task.index]
    if task.is_done:
        mode = source.pins.mode or source.modes[0].id
        return ScheduledTask(
            task=task.id, mode=mode, start=instance.days.date(placed.start), end=instance.days.date(placed.end)
        )
    data = task.modes[placed.mode]
    assignments = tuple(
        _assignment(instance, task, data, number, filled)
        for number, filled in enumerate(placed.heads)
        if filled is not None
    )
    return ScheduledTask(
        task=task.id,
        mode=data.id,
        start=instance.days.date(placed.start),
        end=instance.days.date(placed.end),
        assignments=assignments,
    )


def _assignment(instance: Instance, task: TaskData, mode: ModeData, number: int, filled: Filled) -> Assignment:
    head = mode.heads[number]
    candidate = head.candidates[filled.candidate]
    resource = instance.program.resource_by_id[instance.resources[candidate.resource].id]
    source = instance.program.tasks[task.index].mode(mode.id)
    requirement = None if source is None else source.requirement(head.requirement)
    person_days = Decimal(given_hundredths(instance, mode, candidate, filled)) / UNIT
    return Assignment(
        requirement=head.requirement,
        resource=resource.id,
        skill=None if requirement is None else requirement.skill,
        rate=candidate.rate,
        start=instance.days.date(filled.start),
        end=instance.days.date(filled.end),
        person_days=person_days,
        cost=person_days * resource.rate,
    )
