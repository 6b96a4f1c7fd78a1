"""Changed: a drawn program after what-if changes, and plans that no longer fit."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from planner.domain.ids import ModeId, ProjectId, ResourceId, TaskId
from planner.domain.plan import Plan, ScheduledTask
from planner.domain.program import Program
from planner.whatif.apply import apply_change
from planner.whatif.changes.capacity import ChangeCapacity
from planner.whatif.changes.change import Change, ChangeError
from planner.whatif.changes.dates import MoveDeadline, MoveDueDate, MoveProgramEnd
from planner.whatif.changes.delay import DelayProject
from planner.whatif.changes.effort import ScaleEffort
from planner.whatif.changes.leave import AddLeave
from planner.whatif.changes.money import ChangeFund
from planner.whatif.changes.people import RemovePerson
from planner.whatif.changes.scope import DropTasks
from planner.whatif.changes.selection import ForceIn, ForceOut, MakeOptional

Draw = Callable[[st.SearchStrategy[Any]], Any]
NOBODY = ResourceId("nobody")


@st.composite
def changed(draw: Draw, program: Program) -> Program:
    """Draw one to three changes that can be applied, and apply them."""
    for _ in range(draw(st.integers(1, 3))):
        try:
            program = apply_change(program, draw(_changes(program)))
        except ChangeError:
            continue
    return program


def _changes(program: Program) -> st.SearchStrategy[Change]:
    days = st.sampled_from(list(program.working_calendar.days(program.first, program.last + timedelta(days=1))))
    people = st.sampled_from([person.id for person in program.people] or [NOBODY])
    projects = st.sampled_from([project.id for project in program.projects])
    tasks = st.sampled_from([task.id for task in program.tasks])
    percent = st.sampled_from([Decimal(-50), Decimal(-10), Decimal(100)])
    kinds = [
        st.builds(RemovePerson, person=people, first=days),
        st.builds(AddLeave, person=people, first=days, last=st.just(program.last)),
        days.flatmap(lambda day: st.builds(AddLeave, person=people, first=st.just(day), last=st.just(day))),
        st.builds(ChangeCapacity, person=people, capacity=st.sampled_from([50, 100])),
        st.builds(ScaleEffort, project=projects, by_percent=percent),
        st.builds(ScaleEffort, task=tasks, by_percent=percent),
        st.builds(DropTasks, tasks=st.lists(tasks, min_size=1, max_size=2, unique=True).map(tuple)),
        st.builds(DelayProject, project=projects, until=days),
        st.builds(MoveDeadline, task=tasks, to=days),
        st.builds(MoveDueDate, project=projects, to=days),
        st.builds(MoveProgramEnd, to=days),
        *(st.builds(kind, project=projects) for kind in (ForceIn, ForceOut, MakeOptional)),
    ]
    if program.funds:
        funds = st.sampled_from([fund.id for fund in program.funds])
        kinds.append(st.builds(ChangeFund, fund=funds, by_percent=percent))
    return st.one_of(kinds)


@st.composite
def spoilt(draw: Draw, program: Program, plan: Plan) -> Plan:
    """Draw a plan that names what does not exist and breaks rules: days, people, modes and projects at random."""
    projects = [*(project.id for project in program.projects), ProjectId("gone")]
    tasks = tuple(draw(_spoilt(program, scheduled)) for scheduled in plan.tasks)
    gone = replace(tasks[0], task=TaskId("gone")) if tasks else None
    return Plan(
        selected=draw(st.frozensets(st.sampled_from(projects))),
        tasks=tuple(draw(st.permutations([*tasks, gone] if gone is not None else tasks))),
    )


@st.composite
def _spoilt(draw: Draw, program: Program, scheduled: ScheduledTask) -> ScheduledTask:
    resources = [*program.resource_by_id, NOBODY]
    days = st.dates(program.first - timedelta(days=9), program.last + timedelta(days=9))
    assignments = [
        replace(assignment, resource=draw(st.sampled_from(resources)), rate=draw(st.integers(0, 200)), start=draw(days))
        for assignment in scheduled.assignments
        for _ in range(draw(st.integers(0, 2)))
    ]
    return replace(
        scheduled,
        mode=draw(st.sampled_from([scheduled.mode, ModeId("gone")])),
        start=draw(days),
        end=draw(days),
        assignments=tuple(assignments),
    )
