"""Dates: nothing planned begins before its release date or now, or ends after its deadline or the program's end."""

from collections.abc import Iterator
from datetime import date

from planner.checker.legible import LegiblePlan, LegibleTask
from planner.checker.remaining_span import remaining_span
from planner.checker.violation import Violation
from planner.checker.words import day_named, task_named
from planner.domain.ids import TaskId
from planner.domain.plan import ScheduledTask
from planner.domain.remaining import Stage, stage
from planner.domain.work import Task, WorkKind

RULE = "dates"


def check_dates(legible: LegiblePlan) -> Iterator[Violation]:
    """Report spans that cannot be read, starts that are too early and ends that are too late."""
    for row in legible.plan.tasks:
        yield from _unreadable(legible, row)
    for row in legible.scheduled.values():
        task = legible.program.task_by_id[row.task]
        if stage(task) is Stage.UNTOUCHED:
            yield from _too_early(legible, task, row)
        if stage(task) is not Stage.DONE:
            yield from _too_late(legible, task, row)
    for planned in legible.tasks:
        if planned.stage is Stage.STARTED:
            yield from _in_the_past(legible, planned)


def _unreadable(legible: LegiblePlan, row: ScheduledTask) -> Iterator[Violation]:
    fault = legible.span_fault(row)
    if fault is not None:
        yield _violation(legible, row.task, fault)
    for assignment in row.assignments:
        fault = legible.span_fault(assignment)
        if fault is not None:
            yield _violation(legible, row.task, f"has work of {assignment.resource} that {fault}")


def _too_early(legible: LegiblePlan, task: Task, row: ScheduledTask) -> Iterator[Violation]:
    project = legible.program.project_by_id[task.project]
    limits: list[tuple[str, date | None]] = [
        ("its release date", task.release),
        (f"the release date of project {project.id}", project.release),
        ("the status date or the program's first day", legible.program.now),
    ]
    for what, limit in limits:
        if limit is not None and row.start < legible.calendar.at_or_after(limit):
            yield _violation(legible, task.id, f"starts on {day_named(row.start)}, before {what}, {day_named(limit)}")


def _too_late(legible: LegiblePlan, task: Task, row: ScheduledTask) -> Iterator[Violation]:
    project = legible.program.project_by_id[task.project]
    limits: list[tuple[str, date | None]] = [
        ("its deadline", task.deadline),
        (f"the deadline of project {project.id}", project.deadline),
        ("the program's last day", legible.program.last),
    ]
    last = legible.calendar.before(row.end)
    for what, limit in limits:
        if limit is not None and row.end > legible.calendar.after(limit):
            yield _violation(legible, task.id, f"ends on {day_named(last)}, after {what}, {day_named(limit)}")


def _in_the_past(legible: LegiblePlan, task: LegibleTask) -> Iterator[Violation]:
    now = legible.program.now
    for head in task.heads:
        if head.assignment.start < now:
            text = f"has remaining work of {head.resource.id} on {day_named(head.assignment.start)}"
            yield _violation(legible, task.task.id, f"{text}, before the status date, {day_named(now)}")
    if task.mode.kind is not WorkKind.EFFORT and remaining_span(legible, task)[0] < now:
        text = f"ends on {day_named(legible.calendar.before(task.scheduled.end))}, too early for what remains of it"
        yield _violation(legible, task.task.id, f"{text} from the status date, {day_named(now)}, on")


def _violation(legible: LegiblePlan, task: TaskId, what: str) -> Violation:
    return Violation(rule=RULE, tasks=(task,), message=f"{task_named(legible.program, task)} {what}")
