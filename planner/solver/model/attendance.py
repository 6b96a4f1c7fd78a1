"""Attendance: on which days a candidate can work a head. Shared by people and pools.

Leave is written with three Booleans for each head and run of days away: the run lies before, inside or after the work,
and the end is start + days worked + lengths of the runs inside.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from ortools.sat.python.cp_model import CpModel, Domain, IntVar

from planner.domain.work import WorkKind
from planner.solver.instance.program import Instance
from planner.solver.instance.resources import Away, ResourceData
from planner.solver.instance.work import Candidate
from planner.solver.model.expression import bounds
from planner.solver.model.heads import HeadVars
from planner.solver.model.variables import ModeVars, TaskVars, Variables


@dataclass(frozen=True, slots=True)
class _Choice:
    """A candidate for a head, with its literal and resource."""

    task: TaskVars
    mode: ModeVars
    head: HeadVars
    candidate: Candidate
    literal: IntVar
    resource: ResourceData


def attend(model: CpModel, instance: Instance, variables: Variables, *, people: bool) -> None:
    """Let each chosen person (or pool) work on days they are there, and skip the others where the kind allows."""
    for choice in _choices(instance, variables):
        if choice.resource.is_person is people:
            if choice.mode.data.kind is WorkKind.EFFORT:
                _skip_days_away(model, variables, choice)
            else:
                _be_there(model, variables, choice)


def _choices(instance: Instance, variables: Variables) -> Iterator[_Choice]:
    for task in variables.tasks:
        for mode in task.modes:
            for head in mode.own_heads:
                for candidate, literal in zip(head.data.candidates, head.choose, strict=True):
                    yield _Choice(task, mode, head, candidate, literal, instance.resources[candidate.resource])


def _be_there(model: CpModel, variables: Variables, choice: _Choice) -> None:
    starts = list(_allowed_starts(choice))
    if not starts:
        model.add_bool_and(~choice.literal)
        return
    domain = Domain.from_values(starts)
    model.add_linear_expression_in_domain(choice.task.block, domain).only_enforce_if(choice.literal)
    if choice.head.first.index != choice.head.start.index:
        _trim(model, variables, choice)


def _skip_days_away(model: CpModel, variables: Variables, choice: _Choice) -> None:
    marks, literal, head = variables.marks, choice.literal, choice.head
    skipped = []
    for run in runs_in(choice.resource, choice.task):
        inside = marks.overlaps(head.start, head.end, run.first, run.end)
        model.add_bool_or(~literal, ~inside, ~marks.at_least(head.start, run.first))
        model.add_bool_or(~literal, ~inside, marks.at_least(head.end, run.end + 1))
        skipped.append(run.length * inside)
    model.add(head.end == head.start + choice.candidate.worked + sum(skipped)).only_enforce_if(literal)


def runs_in(resource: ResourceData, task: TaskVars) -> Iterator[Away]:
    """Yield the runs of days away that touch a task's window."""
    for run in resource.away:
        if run.end > task.window.earliest and run.first < task.window.latest:
            yield run


def block_starts(task: TaskVars, mode: ModeVars) -> range:
    """Return the starts that a block of a mode may have."""
    if mode.data.span is not None:
        return range(mode.data.span[0], mode.data.span[0] + 1)
    return range(max(0, task.window.earliest), task.window.latest - mode.data.length + 1)


def _allowed_starts(choice: _Choice) -> Iterator[int]:
    """Yield the starts from which the rate fits: on every day of the block, of support on every day not away."""
    capacity, rate, length = choice.resource.capacity, choice.candidate.rate, choice.mode.data.length
    of_no_days = rate if choice.mode.data.kind is WorkKind.DURATION else 0
    may_skip = choice.mode.data.kind is WorkKind.SUPPORT and not choice.head.data.must_cover
    for start in block_starts(choice.task, choice.mode):
        offered = capacity[start : start + length]
        days = [level for level in offered if level or not may_skip]
        if len(offered) == length and min(days, default=of_no_days) >= rate:
            yield start


def _trim(model: CpModel, variables: Variables, choice: _Choice) -> None:
    """Trim the span of support to the first and last day on which its resource is there."""
    first, last = {}, {}
    low, high = bounds(choice.task.block)
    for start in range(low, high + 1):
        days = range(max(0, start), min(start + choice.mode.data.length, len(choice.resource.capacity)))
        there = [day for day in days if choice.resource.capacity[day]]
        first[start] = there[0] if there else start
        last[start] = there[-1] + 1 if there else start
    for variable, table in ((choice.head.first, first), (choice.head.last, last)):
        value = variables.marks.function(choice.task.block, table)
        model.add(variable == value).only_enforce_if(choice.literal)
