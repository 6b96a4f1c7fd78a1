"""Availability: nobody works more than they offer on any day, or on more tasks or projects at once than they allow."""

from dataclasses import dataclass

from ortools.sat.python.cp_model import CpModel, IntervalVar, IntVar

from planner.solver.instance.program import Instance
from planner.solver.instance.resources import ResourceData
from planner.solver.model.attendance import attend
from planner.solver.model.capacity import keep_capacity
from planner.solver.model.variables import Variables


def add_availability(model: CpModel, instance: Instance, variables: Variables) -> None:
    """Keep every person within their dated capacity and limits."""
    attend(model, instance, variables, people=True)
    keep_capacity(model, instance, variables, people=True)
    for resource in instance.resources:
        if resource.max_tasks is not None:
            work = _work_of(variables, resource)
            model.add_cumulative([w.interval for w in work], [1] * len(work), resource.max_tasks)
        if resource.max_projects is not None:
            _limit_projects(model, resource, _work_of(variables, resource))


@dataclass(frozen=True, slots=True)
class _Work:
    """A piece of work that someone may be chosen for."""

    project: int
    literal: IntVar
    interval: IntervalVar
    first: IntVar
    last: IntVar


def _work_of(variables: Variables, resource: ResourceData) -> list[_Work]:
    return [
        _Work(task.data.project, literal, interval, head.first, head.last)
        for task in variables.tasks
        for mode in task.modes
        for head in mode.heads
        for candidate, literal, interval in zip(head.data.candidates, head.choose, head.intervals, strict=True)
        if candidate.resource == resource.index and candidate.worked
    ]


def _limit_projects(model: CpModel, resource: ResourceData, work: list[_Work]) -> None:
    """Count, whenever a piece of work begins, the other projects that someone is on at that moment."""
    assert resource.max_projects is not None
    for one in work:
        busy: dict[int, IntVar] = {}
        for other in work:
            if other.project == one.project:
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
