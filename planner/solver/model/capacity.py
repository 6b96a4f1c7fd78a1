"""Capacity: the rates worked on a day add up to at most what a resource offers. Shared by people and pools.

Days away need nothing: work that spans them pauses, and whatever meets there meets on a worked day too. Days with some
but too little capacity are blocked to the level below the peak.
"""

from itertools import groupby

from ortools.sat.python.cp_model import CpModel, IntervalVar

from planner.solver.instance.program import Instance
from planner.solver.instance.resources import ResourceData
from planner.solver.model.variables import Variables

_Ask = tuple[IntervalVar, int]
"""When something is asked of a resource, and how much."""


def keep_capacity(model: CpModel, instance: Instance, variables: Variables, *, people: bool) -> None:
    """Add one cumulative for each person (or pool) that more than their capacity could be asked of."""
    asked: dict[int, dict[int, _Ask]] = {}
    for task in variables.tasks:
        for mode in task.modes:
            for head in mode.heads:
                for candidate, interval in zip(head.data.candidates, head.intervals, strict=True):
                    asks = asked.setdefault(candidate.resource, {})
                    _, rate = asks.get(interval.index, (interval, 0))
                    asks[interval.index] = interval, rate + candidate.rate  # heads that go together share an interval
    for index, work in asked.items():
        resource = instance.resources[index]
        if resource.is_person is people:
            _keep(model, instance, resource, list(work.values()))


def _keep(model: CpModel, instance: Instance, resource: ResourceData, work: list[_Ask]) -> None:
    peak = max(resource.levels)
    everything = work + taken(model, _lacking(instance, resource, peak), f"lacks[{resource.id}")
    model.add_cumulative([interval for interval, _ in everything], [rate for _, rate in everything], peak)


def _lacking(instance: Instance, resource: ResourceData, peak: int) -> list[int]:
    """Return what each day lacks to the peak, if it is not away: by its level, and by work that stays."""
    lacking = [peak - level if 0 < level < peak else 0 for level in resource.capacity]
    lacking[: instance.now] = [0] * instance.now
    for span in instance.held.of(resource.index):
        for day in range(span.first, span.end):
            lacking[day] += span.rate
    return lacking


def taken(model: CpModel, amounts: list[int], name: str) -> list[_Ask]:
    """Return fixed intervals that take these amounts on each day from day 0 on."""
    intervals = []
    day = 0
    for amount, run in groupby(amounts):
        length = len(list(run))
        if amount:
            intervals.append((model.new_fixed_size_interval_var(day, length, f"{name},{day}]"), amount))
        day += length
    return intervals
