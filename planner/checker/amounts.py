"""Amounts: person-days and cost of each head are what its mode, its rate and its days make them (family modes)."""

from collections.abc import Iterator
from decimal import Decimal

from planner.checker.legible import LegibleHead, LegiblePlan, LegibleTask, has_numbers
from planner.checker.violation import Violation
from planner.checker.words import amount_named, resource_named, task_named
from planner.domain.ids import TaskId
from planner.domain.remaining import remaining_effort
from planner.domain.units import PersonDays
from planner.domain.work import WorkKind


def unreadable_amounts(legible: LegiblePlan) -> Iterator[Violation]:
    """Report person-days and costs that nobody can reckon with."""
    for row in legible.plan.tasks:
        for assignment in row.assignments:
            if not has_numbers(assignment):
                text = (
                    f"states person-days {assignment.person_days} and cost {assignment.cost} for {assignment.resource}"
                )
                yield _violation(legible, row.task, f"{text}; both must be plain numbers")


def wrong_amounts(legible: LegiblePlan, task: LegibleTask) -> Iterator[Violation]:
    """Report heads of a task whose person-days or cost do not follow from their days and rate."""
    for head in task.heads:
        stated, needed = head.assignment.person_days, _person_days(legible, task, head)
        who = resource_named(head.resource)
        if stated != needed:
            text = f"counts {amount_named(stated)} person-days of {who} instead of {amount_named(needed)}"
            yield _violation(legible, task.task.id, text)
        cost = stated * head.resource.rate
        if head.assignment.cost != cost:
            text = (
                f"has {who} cost {amount_named(head.assignment.cost)}; {amount_named(stated)} person-days at "
                f"{amount_named(head.resource.rate)} a day are {amount_named(cost)}"
            )
            yield _violation(legible, task.task.id, text)


def _person_days(legible: LegiblePlan, task: LegibleTask, head: LegibleHead) -> PersonDays:
    if task.mode.kind is WorkKind.EFFORT:
        return remaining_effort(task.task, task.mode, head.requirement)
    days = len(head.worked)
    if task.mode.kind is WorkKind.DURATION:
        days = legible.calendar.count(head.assignment.start, head.assignment.end)
    return Decimal(head.assignment.rate * days) / 100


def _violation(legible: LegiblePlan, task: TaskId, what: str) -> Violation:
    return Violation(rule="modes", tasks=(task,), message=f"{task_named(legible.program, task)} {what}")
