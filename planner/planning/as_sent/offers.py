"""Offers: what people and pools offer on each numbered working day."""

from itertools import accumulate

from planner.domain.ids import ResourceId
from planner.domain.people import Resource
from planner.domain.program import Program
from planner.domain.units import Percent
from planner.planning.as_sent.working_days import WorkingDays


class Offers:
    """Capacities in percent by number of working day, looked up once; before `now` nobody offers anything."""

    def __init__(self, program: Program, days: WorkingDays) -> None:
        self.program = program
        self.days = days
        self.now = days.at(program.now)
        self._known: dict[ResourceId, list[Percent]] = {}
        self._sums: dict[ResourceId, list[int]] = {}

    def of(self, resource: Resource) -> list[Percent]:
        """Return what a resource offers on each day; 0 is away."""
        if resource.id not in self._known:
            to_come = (self.program.capacity_on(resource, day) for day in self.days.days[self.now :])
            self._known[resource.id] = [*([0] * self.now), *to_come]
        return self._known[resource.id]

    def total(self, resource: Resource, start: int, end: int) -> int:
        """Return the percent-days (hundredths of person-days) offered on days `[start, end)`."""
        if resource.id not in self._sums:
            self._sums[resource.id] = [0, *accumulate(self.of(resource))]
        return self._sums[resource.id][end] - self._sums[resource.id][start]
