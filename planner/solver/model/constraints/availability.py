"""Availability: nobody works more than they offer on any day, or on more tasks or projects at once than they allow."""

from collections.abc import Iterator
from dataclasses import dataclass

from ortools.sat.python.cp_model import CpModel, IntervalVar, IntVar

from planner.solver.instance.program import Instance
from planner.solver.instance.resources import ResourceData
from planner.solver.model.attendance import attend
from planner.solver.model.capacity import keep_capacity, taken
from planner.solver.model.crews import bound_crews
from planner.solver.model.expression import bounds
from planner.solver.model.heads import HeadVars
from planner.solver.model.variables import TaskVars, Variables


def add_availability(model: CpModel, instance: Instance, variables: Variables) -> None:
    """Keep every person within their dated capacity and limits."""
    attend(model, instance, variables, people=True)
    keep_capacity(model, instance, variables, people=True)
    bound_crews(model, instance, variables)
    for resource in instance.resources:
        if resource.max_tasks is not None:
            _limit_tasks(model, instance, variables, resource)
        if resource.max_projects is not None:
            work = [*_work_of(variables, resource), *_held_work(model, instance, resource)]
            _limit_projects(model, resource, work)


@dataclass(frozen=True, slots=True)
class _Work:
    """A piece of work that someone may be chosen for, or that stays."""

    project: int
    literal: IntVar
    first: IntVar
    last: IntVar

    def may_be_on_at(self, first: IntVar) -> bool:
        """Tell whether the work may span a day that `first` can be."""
        low, high = bounds(first)
        return bounds(self.first)[0] <= high and bounds(self.last)[1] > low


def _limit_tasks(model: CpModel, instance: Instance, variables: Variables, resource: ResourceData) -> None:
    assert resource.max_tasks is not None
    counts = [0] * instance.horizon
    for span in instance.held.of(resource.index):
        for day in range(span.first, span.end):
            counts[day] += 1
    asks = [(interval, 1) for _, _, _, interval in _asked(variables, resource)]
    asks += taken(model, counts, f"on_tasks[{resource.id}")
    model.add_cumulative([interval for interval, _ in asks], [count for _, count in asks], resource.max_tasks)


def _work_of(variables: Variables, resource: ResourceData) -> list[_Work]:
    return [
        _Work(task.data.project, literal, head.first, head.last)
        for task, head, literal, _ in _asked(variables, resource)
    ]


def _held_work(model: CpModel, instance: Instance, resource: ResourceData) -> list[_Work]:
    always = model.new_constant(1)
    return [
        _Work(span.project, always, model.new_constant(span.first), model.new_constant(span.end))
        for span in instance.held.of(resource.index)
    ]


def _asked(variables: Variables, resource: ResourceData) -> Iterator[tuple[TaskVars, HeadVars, IntVar, IntervalVar]]:
    """Yield each head that the resource may fill for a day or more."""
    for task in variables.tasks:
        for mode in task.modes:
            for head in mode.heads:
                for candidate, literal, interval in zip(head.data.candidates, head.choose, head.intervals, strict=True):
                    if candidate.resource == resource.index and candidate.worked:
                        yield task, head, literal, interval


def _limit_projects(model: CpModel, resource: ResourceData, work: list[_Work]) -> None:
    """Count, whenever a piece of work begins, the other projects that someone is on at that moment."""
    assert resource.max_projects is not None
    for one in work:
        busy: dict[int, IntVar] = {}
        for other in work:
            if other.project == one.project or not other.may_be_on_at(one.first):
                continue
            if other.project not in busy:
                busy[other.project] = model.new_bool_var(f"busy[{resource.id},{one.literal.name},{other.project}]")
            is_over = model.new_bool_var("")
            is_later = model.new_bool_var("")
            model.add(other.last <= one.first).only_enforce_if(is_over)
            model.add(other.first > one.first).only_enforce_if(is_later)
            model.add_bool_or(~one.literal, ~other.literal, is_over, is_later, busy[other.project])
        if len(busy) >= resource.max_projects:
            model.add(sum(busy.values()) <= resource.max_projects - 1).only_enforce_if(one.literal)
