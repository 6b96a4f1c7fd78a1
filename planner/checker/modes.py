"""Modes: a task is done in one of its modes and takes exactly the days, person-days and money that the mode says."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import ROUND_CEILING

from planner.checker.amounts import unreadable_amounts, wrong_amounts
from planner.checker.legible import LegibleHead, LegiblePlan, LegibleTask
from planner.checker.remaining_span import remaining_span
from planner.checker.violation import Violation
from planner.checker.words import amount_named, day_named, days_counted, resource_named, span_named, task_named
from planner.domain.ids import TaskId
from planner.domain.remaining import Stage, remaining_days, remaining_effort
from planner.domain.work import WorkKind

RULE = "modes"


def check_modes(legible: LegiblePlan) -> Iterator[Violation]:
    """Report every task whose mode does not exist, or whose spans, person-days or costs are not those of its mode."""
    for row in legible.plan.tasks:
        known = legible.program.task_by_id.get(row.task)
        if known is not None and known.mode(row.mode) is None:
            modes = ", ".join(mode.id for mode in known.modes)
            yield _violation(legible, row.task, f"is done in mode {row.mode}, but has only: {modes}")
    yield from unreadable_amounts(legible)
    for task in legible.tasks:
        if task.stage is not Stage.DONE:
            yield from _SPAN_CHECKS[task.mode.kind](legible, task)
            yield from wrong_amounts(legible, task)


def _effort(legible: LegiblePlan, task: LegibleTask) -> Iterator[Violation]:
    for head in task.heads:
        yield from _effort_head(legible, task, head)
    latest = max((head.assignment.end for head in task.heads), default=task.scheduled.end)
    all_there = len(task.heads) >= sum(requirement.heads for requirement in task.mode.requirements)
    if latest > task.scheduled.end or (all_there and latest != task.scheduled.end):
        last, work = legible.calendar.before(task.scheduled.end), legible.calendar.before(latest)
        yield _split(legible, task, f"ends on {day_named(last)}, but the last of its work is on {day_named(work)}")


def _effort_head(legible: LegiblePlan, task: LegibleTask, head: LegibleHead) -> Iterator[Violation]:
    start, end = head.assignment.start, head.assignment.end
    who = resource_named(head.resource)
    if task.stage is Stage.UNTOUCHED and start != task.scheduled.start:
        first = day_named(task.scheduled.start)
        yield _split(legible, task, f"begins on {first}, but {who} begins to work on it on {day_named(start)}")
    if start == end:
        yield _violation(legible, task.task.id, f"gives {who} no day to work")
        return
    for day, which in ((start, "first"), (legible.calendar.before(end), "last")):
        if legible.days.capacity(head.resource, day) == 0:
            yield _violation(
                legible, task.task.id, f"has {who} away on the {which} day of their work, {day_named(day)}"
            )
    if head.assignment.rate > 0:
        effort = remaining_effort(task.task, task.mode, head.requirement)
        needed = int((effort * 100 / head.assignment.rate).to_integral_value(ROUND_CEILING))
        if len(head.worked) != needed:
            text = (
                f"has {who} work for {days_counted(len(head.worked))} ({span_named(legible.calendar, start, end)}), "
                f"but {amount_named(effort)} person-days at {head.assignment.rate} % take {days_counted(needed)}"
            )
            yield _violation(legible, task.task.id, text)


def _duration(legible: LegiblePlan, task: LegibleTask) -> Iterator[Violation]:
    yield from _length(legible, task)
    start, end = remaining_span(legible, task)
    for head in task.heads:
        who, own = resource_named(head.resource), head.assignment
        if (own.start, own.end) != (start, end):
            stated, right = (span_named(legible.calendar, *span) for span in ((own.start, own.end), (start, end)))
            yield _split(legible, task, f"is on {right}, but {who} is at work on {stated}")
        away = [d for d in legible.calendar.days(own.start, own.end) if legible.days.capacity(head.resource, d) == 0]
        if away:
            days = ", ".join(day_named(day) for day in away)
            yield _violation(legible, task.task.id, f"needs {who} on each of its days, but they are away on {days}")


def _support(legible: LegiblePlan, task: LegibleTask) -> Iterator[Violation]:
    yield from _length(legible, task)
    start, end = remaining_span(legible, task)
    for head in task.heads:
        who, own = resource_named(head.resource), head.assignment
        there = legible.days.worked(head.resource, start, end)
        if not there:
            span = span_named(legible.calendar, start, end)
            yield _violation(legible, task.task.id, f"is given to {who}, who is away on all of its days ({span})")
        elif (own.start, own.end) != (there[0], legible.calendar.after(there[-1])):
            right = span_named(legible.calendar, there[0], legible.calendar.after(there[-1]))
            stated = span_named(legible.calendar, own.start, own.end)
            yield _split(legible, task, f"has {who} at work on {stated}, but they are there on {right}")


def _length(legible: LegiblePlan, task: LegibleTask) -> Iterator[Violation]:
    if task.stage is not Stage.UNTOUCHED or task.task.month is not None:
        return
    length = legible.calendar.count(task.scheduled.start, task.scheduled.end)
    needed = remaining_days(task.task, task.mode)
    if length != needed:
        text = f"takes {days_counted(length)}, but mode {task.mode.id} takes {days_counted(needed)}"
        yield _violation(legible, task.task.id, text)


def _violation(legible: LegiblePlan, task: TaskId, what: str) -> Violation:
    return Violation(rule=RULE, tasks=(task,), message=f"{task_named(legible.program, task)} {what}")


def _split(legible: LegiblePlan, task: LegibleTask, what: str) -> Violation:
    return replace(_violation(legible, task.task.id, what), is_split=True)


_SPAN_CHECKS: dict[WorkKind, Callable[[LegiblePlan, LegibleTask], Iterator[Violation]]] = {
    WorkKind.EFFORT: _effort,
    WorkKind.DURATION: _duration,
    WorkKind.SUPPORT: _support,
}
