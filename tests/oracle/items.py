"""Items: placements ready to be combined, with their loads packed into one integer each."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from planner.domain.ids import ProjectId, ResourceId, TaskId
from planner.domain.people import Person
from planner.domain.plan import Baseline
from planner.domain.program import Program
from tests.oracle.days import Days
from tests.oracle.footprint import Footprint, footprint
from tests.oracle.funds import Demand, Funds
from tests.oracle.heads import Staff
from tests.oracle.placements import Placement, Placements

_FIELD = 16
_GUARD = 1 << (_FIELD - 1)
"""Loads and capacities stay below it, so that no field borrows from its neighbour."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A placement with everything the search asks of it.

    Attributes:
        load: Percent per resource and day, and tasks per person and day, each in a field of its own.
        presence: One bit in the field of each person and day on which an assignment spans the day.
    """

    placement: Placement
    task: TaskId
    project: ProjectId
    start: int
    end: int
    foot: Footprint
    load: int
    presence: int
    demands: Mapping[Demand, Decimal]


class Packing:
    """Where the load of each resource and day lies in the packed integer, and how much fits."""

    def __init__(self, staff: Staff) -> None:
        self._place: dict[tuple[str, ResourceId, int], int] = {}
        self._room = self._guards = self._project_room = self._project_guards = 0
        for resource in staff.resources:
            limited = isinstance(resource, Person)
            tasks = resource.max_tasks if isinstance(resource, Person) else None
            projects = resource.max_projects if isinstance(resource, Person) else None
            for day, capacity in enumerate(staff.offer(resource.id)):
                self._reserve("load", resource.id, day, capacity)
                if limited:
                    place = self._reserve("tasks", resource.id, day, _GUARD - 1 if tasks is None else tasks)
                    self._project_room |= (_GUARD + (_GUARD - 1 if projects is None else projects)) << place
                    self._project_guards |= _GUARD << place

    def _reserve(self, what: str, name: ResourceId, day: int, limit: int) -> int:
        place = len(self._place) * _FIELD
        self._place[what, name, day] = place
        self._room |= (limit + _GUARD) << place
        self._guards |= _GUARD << place
        return place

    def load(self, placement: Placement) -> int:
        """Pack what a placement takes on each day."""
        total = self.presence(placement)
        for head in placement.heads:
            for day in head.days:
                total += head.rate << self._place["load", head.resource, day]
        return total

    def presence(self, placement: Placement) -> int:
        """Pack the days that the assignments of people span."""
        spanned = 0
        for head in placement.heads:
            for day in range(head.start, head.end) if head.is_person else ():
                spanned |= 1 << self._place["tasks", head.resource, day]
        return spanned

    def fits(self, load: int) -> bool:
        """Tell whether nobody has too much to do, or too many tasks, on any day."""
        return (self._room - load) & self._guards == self._guards

    def fits_projects(self, presences: Iterable[int]) -> bool:
        """Tell whether nobody is on too many projects on any day, given the packed days of each project."""
        return (self._project_room - sum(presences)) & self._project_guards == self._project_guards


class Stock:
    """The items of every task of a program."""

    def __init__(self, program: Program, baseline: Baseline | None) -> None:
        self.days = Days(program)
        staff = Staff(program, self.days)
        self.packing = Packing(staff)
        self.funds = Funds(program)
        self._placements = Placements(program, self.days, staff)
        self._program, self._baseline = program, baseline
        self.items = {task.id: self._items(self._placements.of(task)) for task in program.tasks}

    def item(self, placement: Placement) -> Item:
        """Work out what a placement takes."""
        foot = footprint(self._program, self.days, placement, self._baseline)
        project = placement.task.project
        return Item(
            placement=placement,
            task=placement.task.id,
            project=project,
            start=placement.start,
            end=placement.end,
            foot=foot,
            load=self.packing.load(placement),
            presence=self.packing.presence(placement),
            demands=self.funds.demands(project, foot.costs),
        )

    def rate(self, resource: ResourceId) -> Decimal:
        """Return what a full day of a resource costs."""
        return self._program.resource_by_id[resource].rate

    def _items(self, placements: list[Placement]) -> tuple[Item, ...]:
        items = (self.item(placement) for placement in placements)
        return tuple(sorted((i for i in items if self.packing.fits(i.load)), key=lambda i: (i.end, i.foot.money)))
