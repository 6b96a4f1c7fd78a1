"""Overload: days on which the rates of the heads worked add up to more than a person or pool offers."""

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from planner.checker.legible import LegibleHead, LegiblePlan
from planner.domain.ids import TaskId
from planner.domain.people import Resource
from planner.domain.units import Percent


@dataclass(frozen=True, slots=True, kw_only=True)
class Overload:
    """A run of days on which a resource has the same tasks and the same load above the same capacity.

    Attributes:
        first: First day of the run, `last` the last one, both inclusive.
    """

    resource: Resource
    tasks: tuple[TaskId, ...]
    load: Percent
    capacity: Percent
    first: date
    last: date


def heads_by_resource(
    legible: LegiblePlan, resources: Iterable[Resource]
) -> Iterator[tuple[Resource, list[LegibleHead]]]:
    """Yield each of the resources that has work with its heads."""
    heads: dict[str, list[LegibleHead]] = {}
    for head in legible.heads:
        heads.setdefault(head.resource.id, []).append(head)
    for resource in resources:
        if resource.id in heads:
            yield resource, heads[resource.id]


def overloads(legible: LegiblePlan, resource: Resource, heads: Iterable[LegibleHead]) -> Iterator[Overload]:
    """Yield the runs of days on which a resource gives more than it offers."""
    worked: dict[date, list[LegibleHead]] = {}
    for head in heads:
        for day in head.worked:
            worked.setdefault(day, []).append(head)
    too_much = []
    for day in sorted(worked):
        load = sum(head.assignment.rate for head in worked[day])
        capacity = legible.days.capacity(resource, day)
        if load > capacity:
            too_much.append((day, load, capacity, tuple(dict.fromkeys(head.task.id for head in worked[day]))))
    for (load, capacity, tasks), run in itertools.groupby(too_much, key=lambda found: found[1:]):
        days = [found[0] for found in run]
        yield Overload(resource=resource, tasks=tasks, load=load, capacity=capacity, first=days[0], last=days[-1])
