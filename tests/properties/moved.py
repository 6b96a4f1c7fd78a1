"""Moved: the same program told differently, so that its optimum must be the same."""

from collections.abc import Sequence
from dataclasses import fields, is_dataclass, replace
from datetime import date, timedelta
from random import Random
from typing import TypeVar, cast

from planner.domain.plan import Plan
from planner.domain.program import Program
from planner.domain.remaining import Stage, stage
from planner.domain.work import Pins, ResourcePin, Task

T = TypeVar("T")
WEEK = timedelta(days=7)


def week_later(value: T) -> T:
    """Return a domain object with every date in it a week later."""
    if isinstance(value, date):
        return cast(T, value + WEEK)
    if is_dataclass(value) and not isinstance(value, type):
        changes = {f.name: week_later(getattr(value, f.name)) for f in fields(value) if f.init}
        return replace(value, **changes)
    if isinstance(value, tuple):
        return cast(T, tuple(week_later(part) for part in value))
    if isinstance(value, frozenset):
        return cast(T, frozenset(week_later(part) for part in value))
    return value


def in_another_order(program: Program, random: Random) -> Program:
    """Return a program whose tables are in another order."""

    def shuffled(rows: Sequence[T]) -> tuple[T, ...]:
        return tuple(random.sample(rows, len(rows)))

    return replace(
        program,
        projects=shuffled(program.projects),
        tasks=tuple(_with_modes_in_another_order(task, random) for task in shuffled(program.tasks)),
        dependencies=shuffled(program.dependencies),
        people=shuffled(program.people),
        pools=shuffled(program.pools),
        funds=shuffled(program.funds),
        calendars=shuffled(program.calendars),
    )


def _with_modes_in_another_order(task: Task, random: Random) -> Task:
    modes = random.sample(task.modes, len(task.modes))
    orders = [tuple(random.sample(mode.requirements, len(mode.requirements))) for mode in modes]
    pairs = zip(modes, orders, strict=True)
    return replace(task, modes=tuple(replace(mode, requirements=order) for mode, order in pairs))


def pinned_to(program: Program, plan: Plan) -> Program:
    """Return a program in which everything that a plan says of its tasks is pinned."""
    return replace(program, tasks=tuple(_pinned(task, plan) for task in program.tasks))


def _pinned(task: Task, plan: Plan) -> Task:
    scheduled = plan.task_by_id.get(task.id)
    if scheduled is None or stage(task) is Stage.DONE:
        return task
    free = stage(task) is Stage.UNTOUCHED and task.month is None
    pins = tuple(ResourcePin(resource=h.resource, requirement=h.requirement) for h in scheduled.assignments)
    return replace(task, pins=Pins(start=scheduled.start if free else None, mode=scheduled.mode, resources=pins))
