"""Days: what people and pools offer on each, looked up once per check."""

from datetime import date

from planner.domain.ids import ResourceId
from planner.domain.people import Resource
from planner.domain.program import Program
from planner.domain.units import Percent


class OfferedDays:
    """Capacities by day, from the raw calendars; remembers what it has looked up for the length of one check."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._capacity: dict[ResourceId, dict[date, Percent]] = {}
        self._levels: dict[ResourceId, frozenset[Percent]] = {}

    def capacity(self, resource: Resource, day: date) -> Percent:
        """Return what a person or pool offers on `day` in percent; 0 is away."""
        known = self._capacity.setdefault(resource.id, {})
        if day not in known:
            known[day] = self._program.capacity_on(resource, day)
        return known[day]

    def worked(self, resource: Resource, start: date, end: date) -> tuple[date, ...]:
        """Return the working days in `[start, end)` on which a resource is not away."""
        days = self._program.working_calendar.days(start, end)
        return tuple(day for day in days if self.capacity(resource, day) > 0)

    def levels(self, resource: Resource) -> frozenset[Percent]:
        """Return every capacity a resource has on a working day from `now` to the program's end."""
        if resource.id not in self._levels:
            days = self._program.working_calendar.days(self._program.now, self._program.end)
            self._levels[resource.id] = frozenset(self.capacity(resource, day) for day in days)
        return self._levels[resource.id]
