"""Nudges: a plan changed in one place, so that a rule may break."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import Any

from hypothesis import assume
from hypothesis import strategies as st

from planner.domain.plan import Assignment, Plan, ScheduledTask
from planner.domain.program import Program

Draw = Callable[[st.SearchStrategy[Any]], Any]
STEPS = st.sampled_from((1, -1, 2, -2))


@st.composite
def nudged(draw: Draw, program: Program, plan: Plan) -> Plan:
    """Draw a plan that differs from `plan` in one task, or in the projects selected."""
    if not plan.tasks or draw(st.integers(0, 9)) == 9:
        return _with_other_selection(draw, program, plan)
    number = draw(st.integers(0, len(plan.tasks) - 1))
    tasks = list(plan.tasks)
    tasks[number] = draw(st.sampled_from(_TASK_NUDGES))(draw, program, tasks[number])
    return replace(plan, tasks=tuple(tasks))


def _with_other_selection(draw: Draw, program: Program, plan: Plan) -> Plan:
    project = draw(st.sampled_from([project.id for project in program.projects]))
    tasks = tuple(task for task in plan.tasks if program.task_by_id[task.task].project != project)
    return replace(plan, selected=plan.selected ^ {project}, tasks=tasks)


def _moved(draw: Draw, program: Program, task: ScheduledTask) -> ScheduledTask:
    days, shift = draw(STEPS), program.working_calendar.shift
    heads = (replace(h, start=shift(h.start, days), end=shift(h.end, days)) for h in task.assignments)
    return replace(task, start=shift(task.start, days), end=shift(task.end, days), assignments=tuple(heads))


def _one_date(draw: Draw, program: Program, task: ScheduledTask) -> ScheduledTask:
    days, shift = draw(STEPS), program.working_calendar.shift
    if draw(st.booleans()):
        return replace(task, start=shift(task.start, days))
    return replace(task, end=shift(task.end, days))


def _other_mode(draw: Draw, program: Program, task: ScheduledTask) -> ScheduledTask:
    return replace(task, mode=draw(st.sampled_from([mode.id for mode in program.task_by_id[task.task].modes])))


def _without_head(draw: Draw, _: Program, task: ScheduledTask) -> ScheduledTask:
    head = _head(draw, task)
    return replace(task, assignments=tuple(other for other in task.assignments if other is not head))


def _other_head(draw: Draw, program: Program, task: ScheduledTask) -> ScheduledTask:
    head = _head(draw, task)
    changed = draw(st.sampled_from(_HEAD_NUDGES))(draw, program, head)
    return replace(task, assignments=tuple(changed if other is head else other for other in task.assignments))


def _resource(draw: Draw, program: Program, head: Assignment) -> Assignment:
    other = program.resource_by_id[draw(st.sampled_from(sorted(program.resource_by_id)))]
    return replace(head, resource=other.id, cost=head.person_days * other.rate)


def _rate(draw: Draw, program: Program, head: Assignment) -> Assignment:
    rate = draw(st.sampled_from((5, 20, 33, 50, 60, 80, 95, 100)))
    given = draw(st.sampled_from((head.person_days, head.person_days * rate / head.rate)))
    return replace(head, rate=rate, person_days=given, cost=given * program.resource_by_id[head.resource].rate)


def _span(draw: Draw, program: Program, head: Assignment) -> Assignment:
    days, shift = draw(STEPS), program.working_calendar.shift
    if draw(st.booleans()):
        return replace(head, start=shift(head.start, days))
    return replace(head, end=shift(head.end, days))


def _person_days(draw: Draw, program: Program, head: Assignment) -> Assignment:
    given = head.person_days + draw(st.sampled_from((Decimal("0.01"), Decimal(-1), Decimal(1))))
    return replace(head, person_days=given, cost=given * program.resource_by_id[head.resource].rate)


def _head(draw: Draw, task: ScheduledTask) -> Assignment:
    assume(task.assignments)
    head: Assignment = draw(st.sampled_from(task.assignments))
    return head


_TASK_NUDGES = (_moved, _one_date, _other_mode, _without_head, _other_head, _other_head, _other_head)
_HEAD_NUDGES = (_resource, _rate, _span, _person_days)
