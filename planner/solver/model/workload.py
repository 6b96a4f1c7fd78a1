"""Workload: what all a person does fits into the days until everything is done.

It follows from the rules on each day, but CP-SAT does not see it before it is known who does what.
"""

from itertools import accumulate

from ortools.sat.python.cp_model import CpModel, IntVar

from planner.domain.work import WorkKind
from planner.solver.instance.program import Instance
from planner.solver.instance.resources import ResourceData
from planner.solver.model.expression import Expression, bounds
from planner.solver.model.variables import Variables


def bound_workloads(model: CpModel, instance: Instance, variables: Variables, last: IntVar) -> None:
    """Keep each person's work, but for support, whose days depend on its start, within what they offer before a day.

    Args:
        last: Exclusive end of all that is planned.
    """
    asked: dict[int, list[Expression]] = {}
    for task in variables.tasks:
        for mode in task.modes:
            for head in mode.own_heads if mode.data.kind is not WorkKind.SUPPORT else ():
                for candidate, literal in zip(head.data.candidates, head.choose, strict=True):
                    if instance.resources[candidate.resource].is_person:
                        asked.setdefault(candidate.resource, []).append(candidate.rate * candidate.worked * literal)
    for index, works in asked.items():
        resource = instance.resources[index]
        most = max(resource.levels)
        model.add(sum(works) <= most * last - _missing(resource, instance.now, most, *bounds(last)))


def _missing(resource: ResourceData, now: int, most: int, first: int, last: int) -> int:
    """Return the least percent-days by which a person offers less than `most` on each day before one of these."""
    offered = [0, *accumulate(level if day >= now else 0 for day, level in enumerate(resource.capacity))]
    return min(most * day - offered[min(day, len(resource.capacity))] for day in range(first, last + 1))
