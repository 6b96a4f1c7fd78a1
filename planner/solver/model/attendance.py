"""Attendance: on which days a candidate can work a head. Shared by people and pools.

Leave is written with three Booleans for each head and run of days away: the run lies before, inside or after the work,
and the end is start + days worked + lengths of the runs inside.
"""

from collections.abc import Iterator

from ortools.sat.python.cp_model import CpModel, Domain, IntVar

from planner.domain.work import WorkKind
from planner.solver.instance.program import Instance
from planner.solver.instance.resources import Away, ResourceData
from planner.solver.instance.work import Candidate
from planner.solver.model.variables import HeadVars, ModeVars, TaskVars, Variables


def attend(model: CpModel, instance: Instance, variables: Variables, *, people: bool) -> None:
    """Let each chosen person (or pool) work on days they are there, and skip the others where the kind allows."""
    for task in variables.tasks:
        for mode in task.modes:
            for head in mode.heads:
                for candidate, literal in zip(head.data.candidates, head.choose, strict=True):
                    resource = instance.resources[candidate.resource]
                    if resource.is_person is people:
                        _attend(model, variables, task, mode, head, _Choice(candidate, literal, resource))


class _Choice:
    """A candidate with its literal and resource."""

    def __init__(self, candidate: Candidate, literal: IntVar, resource: ResourceData) -> None:
        self.candidate, self.literal, self.resource = candidate, literal, resource


def _attend(
    model: CpModel, variables: Variables, task: TaskVars, mode: ModeVars, head: HeadVars, choice: _Choice
) -> None:
    if mode.data.kind is WorkKind.EFFORT:
        _skip_days_away(model, variables, task, head, choice)
        return
    starts = list(_allowed_starts(task, mode, head, choice))
    if not starts:
        model.add_bool_and(~choice.literal)
        return
    domain = Domain.from_values(starts)
    model.add_linear_expression_in_domain(task.block, domain).only_enforce_if(choice.literal)
    if mode.data.kind is WorkKind.SUPPORT and head.first.index != head.start.index:
        _trim(model, variables, task, mode, head, choice)


def _skip_days_away(model: CpModel, variables: Variables, task: TaskVars, head: HeadVars, choice: _Choice) -> None:
    marks, literal = variables.marks, choice.literal
    skipped = []
    for run in runs_in(choice.resource, task):
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


def _allowed_starts(task: TaskVars, mode: ModeVars, head: HeadVars, choice: _Choice) -> Iterator[int]:
    """Yield the starts from which the rate fits: on every day of the block, of support on every day not away."""
    capacity, rate, length = choice.resource.capacity, choice.candidate.rate, mode.data.length
    may_skip = mode.data.kind is WorkKind.SUPPORT and not head.data.must_cover
    for start in block_starts(task, mode):
        days = [level for level in capacity[start : start + length] if level or not may_skip]
        if days and len(capacity[start : start + length]) == length and min(days) >= rate:
            yield start


def _trim(
    model: CpModel, variables: Variables, task: TaskVars, mode: ModeVars, head: HeadVars, choice: _Choice
) -> None:
    """Trim the span of support to the first and last day on which its resource is there."""
    first, last = {}, {}
    low, high = _bounds(task.block)
    for start in range(low, high + 1):
        days = range(max(0, start), min(start + mode.data.length, len(choice.resource.capacity)))
        there = [day for day in days if choice.resource.capacity[day]]
        first[start] = there[0] if there else start
        last[start] = there[-1] + 1 if there else start
    for variable, table in ((head.first, first), (head.last, last)):
        value = variables.marks.function(task.block, table)
        model.add(variable == value).only_enforce_if(choice.literal)


def _bounds(variable: IntVar) -> tuple[int, int]:
    domain = variable.proto.domain
    return domain[0], domain[-1]
