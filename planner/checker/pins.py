"""Pins: what is decided already, and what has happened already, stays as it is."""

from collections.abc import Iterator

from planner.checker.legible import LegiblePlan, LegibleTask
from planner.checker.remaining_span import remaining_span
from planner.checker.violation import Violation
from planner.checker.words import day_named, task_named
from planner.domain.plan import Assignment
from planner.domain.remaining import Stage, actual_end, actual_start
from planner.domain.work import Mode, ResourcePin, WorkKind

RULE = "pins"


def check_pins(legible: LegiblePlan) -> Iterator[Violation]:
    """Report pinned modes, starts and resources that are not kept, and facts that are changed."""
    for task in legible.tasks:
        yield from _mode(legible, task)
        yield from _start(legible, task)
        yield from _facts(legible, task)
        for pin in task.task.pins.resources:
            yield from _resource(legible, task, pin)


def _mode(legible: LegiblePlan, task: LegibleTask) -> Iterator[Violation]:
    pinned = task.task.pins.mode
    if pinned is not None and task.scheduled.mode != pinned:
        yield _violation(legible, task, f"is pinned to mode {pinned}, but is done in mode {task.scheduled.mode}")


def _start(legible: LegiblePlan, task: LegibleTask) -> Iterator[Violation]:
    pinned = task.task.pins.start
    if pinned is None or task.stage is not Stage.UNTOUCHED:
        return
    if task.scheduled.start != legible.calendar.at_or_after(pinned):
        text = f"is pinned to start on {day_named(pinned)}, but starts on {day_named(task.scheduled.start)}"
        yield _violation(legible, task, text)


def _facts(legible: LegiblePlan, task: LegibleTask) -> Iterator[Violation]:
    if task.stage is Stage.UNTOUCHED:
        return
    start = actual_start(legible.program, task.task)
    if task.scheduled.start != start:
        text = f"has started on {day_named(start)}, but the plan says {day_named(task.scheduled.start)}"
        yield _violation(legible, task, text)
    if task.stage is Stage.DONE:
        end = actual_end(legible.program, task.task)
        if task.scheduled.end != end:
            says = day_named(legible.calendar.before(task.scheduled.end))
            text = f"was done on {day_named(legible.calendar.before(end))}, but the plan says {says}"
            yield _violation(legible, task, text)


def _resource(legible: LegiblePlan, task: LegibleTask, pin: ResourcePin) -> Iterator[Violation]:
    if task.stage is Stage.DONE or _has_no_days(legible, task):
        return
    if not any(_keeps(task.mode, assignment, pin) for assignment in task.scheduled.assignments):
        named = task.mode.requirement(pin.requirement) if pin.requirement is not None else None
        where = f" on requirement {named.id}" if named is not None else ""
        yield _violation(legible, task, f"has {pin.resource} pinned{where}, but they are not on it")


def _keeps(mode: Mode, assignment: Assignment, pin: ResourcePin) -> bool:
    anywhere = pin.requirement is None or mode.requirement(pin.requirement) is None
    return assignment.resource == pin.resource and (anywhere or assignment.requirement == pin.requirement)


def _has_no_days(legible: LegiblePlan, task: LegibleTask) -> bool:
    return task.mode.kind is WorkKind.SUPPORT and not legible.calendar.days(*remaining_span(legible, task))


def _violation(legible: LegiblePlan, task: LegibleTask, what: str) -> Violation:
    message = f"{task_named(legible.program, task.task.id)} {what}"
    return Violation(rule=RULE, tasks=(task.task.id,), message=message)
