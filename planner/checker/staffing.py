"""Staffing: every head is filled by somebody who can do it, at a rate they may work at; nobody else is assigned."""

from collections import Counter
from collections.abc import Iterator

from planner.checker.legible import LegibleHead, LegiblePlan, LegibleTask
from planner.checker.remaining_span import remaining_span
from planner.checker.violation import Violation
from planner.checker.words import day_named, resource_named, task_named
from planner.domain.ids import TaskId
from planner.domain.people import Person, Resource
from planner.domain.plan import Assignment
from planner.domain.remaining import Stage
from planner.domain.work import SHARE_STEP, Requirement, WorkKind

RULE = "staffing"
_MOST_NAMED = 5
"""Days that a message names; of more it gives the number."""


def check_staffing(legible: LegiblePlan) -> Iterator[Violation]:
    """Report heads that are empty, held twice or by the wrong people or rates, and assignments to no head at all."""
    for task in legible.tasks:
        yield from _nobody_else(legible, task)
        if task.stage is Stage.DONE:
            continue
        for requirement in task.mode.requirements:
            yield from _heads_filled(legible, task, requirement)
        for head in task.heads:
            yield from _fits(legible, head)
        yield from _one_head_each(legible, task)


def _nobody_else(legible: LegiblePlan, task: LegibleTask) -> Iterator[Violation]:
    for assignment in task.scheduled.assignments:
        fault = _no_head(legible, task, assignment)
        if fault is not None:
            yield _violation(legible, task.task.id, fault)


def _no_head(legible: LegiblePlan, task: LegibleTask, assignment: Assignment) -> str | None:
    if assignment.resource not in legible.program.resource_by_id:
        return f"is given to {assignment.resource}, who is neither a person nor a pool of the program"
    if task.stage is Stage.DONE:
        return f"is done, but {assignment.resource} is assigned to it"
    if task.mode.requirement(assignment.requirement) is None:
        where = f"requirement {assignment.requirement}, which mode {task.mode.id} does not have"
        return f"has {assignment.resource} on {where}"
    return None


def _heads_filled(legible: LegiblePlan, task: LegibleTask, requirement: Requirement) -> Iterator[Violation]:
    held = sum(assignment.requirement == requirement.id for assignment in task.scheduled.assignments)
    may_stay_empty = task.mode.kind is WorkKind.SUPPORT and not requirement.must_staff
    if task.mode.kind is WorkKind.SUPPORT and not legible.calendar.days(*remaining_span(legible, task)):
        may_stay_empty = True
    if held > requirement.heads or (held < requirement.heads and not may_stay_empty):
        text = f"has {held} of {requirement.heads} heads of requirement {requirement.id} filled"
        yield _violation(legible, task.task.id, text)
    if task.mode.kind is WorkKind.SUPPORT and requirement.must_staff:
        for head in task.heads_of(requirement):
            yield from _covers_each_day(legible, task, head)


def _covers_each_day(legible: LegiblePlan, task: LegibleTask, head: LegibleHead) -> Iterator[Violation]:
    demanded, who = head.requirement.demanded_share, resource_named(head.resource)
    if head.assignment.rate < demanded:
        text = f"must be staffed at {demanded} %, but {who} gives only {head.assignment.rate} %"
        yield _violation(legible, task.task.id, text)
    missing = [day for day in legible.calendar.days(*remaining_span(legible, task)) if day not in head.worked]
    if missing:
        days = ", ".join(day_named(day) for day in missing[:_MOST_NAMED])
        days += f" and {len(missing) - _MOST_NAMED} more days" if len(missing) > _MOST_NAMED else ""
        yield _violation(legible, task.task.id, f"must be staffed every day, but {who} is not there on {days}")


def _fits(legible: LegiblePlan, head: LegibleHead) -> Iterator[Violation]:
    who, requirement = resource_named(head.resource), head.requirement
    if not can_do(head.resource, requirement):
        text = f"needs {_asked(requirement)}, which {who} is not"
        yield _violation(legible, head.task.id, text)
    if head.assignment.skill != requirement.skill:
        text = f"asks for skill {requirement.skill or 'none'}, but {who} is down for {head.assignment.skill or 'none'}"
        yield _violation(legible, head.task.id, text)
    if not may_work_at(legible, head.resource, requirement, head.assignment.rate):
        yield _violation(
            legible, head.task.id, f"may not have {who} at {head.assignment.rate} %: {_shares(requirement)}"
        )


def can_do(resource: Resource, requirement: Requirement) -> bool:
    """Tell whether a resource is a candidate: the one that is named, or one with the skill at the level or above."""
    if requirement.resource is not None:
        return resource.id == requirement.resource
    return any(skill.id == requirement.skill and skill.level >= max(1, requirement.level) for skill in resource.skills)


def may_work_at(legible: LegiblePlan, resource: Resource, requirement: Requirement, rate: int) -> bool:
    """Tell whether a rate is the ceiling, a step of the range, or a level of the resource's own capacity within it."""
    if rate == requirement.share:
        return True
    if not 0 < rate < requirement.share:
        return False
    if requirement.least_share is None:
        return rate in legible.days.levels(resource)
    if rate < requirement.least_share:
        return False
    return (rate - requirement.least_share) % SHARE_STEP == 0 or rate in legible.days.levels(resource)


def _one_head_each(legible: LegiblePlan, task: LegibleTask) -> Iterator[Violation]:
    for resource_id, held in Counter(a.resource for a in task.scheduled.assignments).items():
        resource = legible.program.resource_by_id.get(resource_id)
        if held > 1 and isinstance(resource, Person):
            text = f"has {resource_named(resource)} on {held} heads; a person holds at most one"
            yield _violation(legible, task.task.id, text)


def _asked(requirement: Requirement) -> str:
    if requirement.resource is not None:
        return str(requirement.resource)
    return f"someone with skill {requirement.skill} at level {requirement.level} or above"


def _shares(requirement: Requirement) -> str:
    if requirement.least_share is None:
        return f"{requirement.share} % is asked, or a capacity of their own below it"
    steps = f"{requirement.least_share} to {requirement.share} % in steps of {SHARE_STEP}"
    return f"{steps} is asked, or a capacity of their own"


def _violation(legible: LegiblePlan, task: TaskId, what: str) -> Violation:
    return Violation(rule=RULE, tasks=(task,), message=f"{task_named(legible.program, task)} {what}")
