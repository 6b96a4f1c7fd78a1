"""Capacity: the rates worked on a day add up to at most what a resource offers. Shared by people and pools.

Days away need nothing: work that spans them pauses, and whatever meets there meets on a worked day too. Days with some
but too little capacity are blocked to the level below the peak.
"""

from itertools import groupby

from ortools.sat.python.cp_model import CpModel, IntervalVar

from planner.solver.instance.program import Instance
from planner.solver.instance.resources import ResourceData
from planner.solver.model.variables import Variables


def keep_capacity(model: CpModel, instance: Instance, variables: Variables, *, people: bool) -> None:
    """Add one cumulative for each person (or pool) that more than their capacity could be asked of."""
    asked: dict[int, list[tuple[IntervalVar, int]]] = {}
    for task in variables.tasks:
        for mode in task.modes:
            for head in mode.heads:
                for candidate, interval in zip(head.data.candidates, head.intervals, strict=True):
                    asked.setdefault(candidate.resource, []).append((interval, candidate.rate))
    for index, work in asked.items():
        resource = instance.resources[index]
        if resource.is_person is people:
            _keep(model, instance, resource, work)


def _keep(model: CpModel, instance: Instance, resource: ResourceData, work: list[tuple[IntervalVar, int]]) -> None:
    peak = max(resource.levels)
    blocked = _blocked(model, instance, resource, peak)
    everything = work + blocked
    model.add_cumulative([interval for interval, _ in everything], [rate for _, rate in everything], peak)


def _blocked(model: CpModel, instance: Instance, resource: ResourceData, peak: int) -> list[tuple[IntervalVar, int]]:
    """Block what days between 0 and the peak lack."""
    blocked = []
    day = instance.now
    for level, run in groupby(resource.capacity[instance.now :]):
        length = len(list(run))
        if 0 < level < peak:
            interval = model.new_fixed_size_interval_var(day, length, f"lacks[{resource.id},{day}]")
            blocked.append((interval, peak - level))
        day += length
    return blocked
