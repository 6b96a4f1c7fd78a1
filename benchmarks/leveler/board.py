"""The leveler's board: what everyone still has free on each working day."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from math import ceil

from planner.domain.ids import ResourceId
from planner.domain.people import Person, Pool, Resource
from planner.domain.program import Program
from planner.domain.work import FULL_SHARE, Mode, Requirement


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """Heads of a requirement that one person or pool holds.

    Attributes:
        heads: More than one of a pool only.
        days: Days worked, by position on the board.
    """

    requirement: Requirement
    resource: ResourceId
    rate: int
    heads: int
    days: tuple[int, ...]


class Board:
    """Free capacity by resource and working day, in percent of a full-time day."""

    def __init__(self, program: Program) -> None:
        """Take all working days from the status date on."""
        self.days: list[date] = program.working_calendar.days(program.now, program.end)
        self._program = program
        resources = program.resource_by_id
        self._offered = {id_: [program.capacity_on(r, day) for day in self.days] for id_, r in resources.items()}
        self._free = {id_: list(offered) for id_, offered in self._offered.items()}

    def staff(self, mode: Mode, start: int) -> list[Held] | None:
        """Return who could do the mode from a day on, whoever would be done first; None if that cannot be."""
        offers = [self._offers(requirement, mode, start) for requirement in mode.requirements]
        slots = [n for n, requirement in enumerate(mode.requirements) for _ in range(_holders(requirement))]
        holders: dict[ResourceId, int] = {}
        if not all(_fill(slot, slots, offers, holders, set()) for slot in range(len(slots))):
            return None
        return [offers[slots[slot]][resource] for resource, slot in holders.items()]

    def take(self, held: list[Held]) -> None:
        """Put people and pools to work."""
        for one in held:
            for day in one.days:
                self._free[one.resource][day] -= one.rate * one.heads

    def _offers(self, requirement: Requirement, mode: Mode, start: int) -> dict[ResourceId, Held]:
        """Return who could hold a head, whoever would be done first at the head."""
        offers = (self._offer(resource, requirement, mode, start) for resource in self._able(requirement))
        possible = [offer for offer in offers if offer is not None]
        return {offer.resource: offer for offer in sorted(possible, key=lambda offer: offer.days[-1:])}

    def _able(self, requirement: Requirement) -> Iterator[Resource]:
        """Yield the named resource, or the people with the skill; pools are used only where they are named."""
        if requirement.resource is not None:
            yield self._program.resource_by_id[requirement.resource]
        elif requirement.skill is not None:
            for person in self._program.people:
                if person.level(requirement.skill) >= requirement.level:
                    yield person

    def _offer(self, resource: Resource, requirement: Requirement, mode: Mode, start: int) -> Held | None:
        offered = self._offered[resource.id]
        if start >= len(offered) or offered[start] == 0:
            return None
        rate = min(requirement.share, offered[start]) if isinstance(resource, Person) else requirement.share
        if rate < (requirement.least_share or 0):
            return None
        heads = requirement.heads if isinstance(resource, Pool) else 1
        effort = requirement.effort
        if effort is None:
            days = self._block(resource.id, rate * heads, range(start, start + (mode.duration or 0)))
        else:
            days = self._worked(resource.id, rate, start, ceil(effort * FULL_SHARE / rate))
        if days is None:
            return None
        return Held(requirement=requirement, resource=resource.id, rate=rate, heads=heads, days=days)

    def _block(self, resource: ResourceId, load: int, days: range) -> tuple[int, ...] | None:
        """Return the days if there is room on all of them."""
        free = self._free[resource]
        return tuple(days) if days.stop <= len(free) and all(free[day] >= load for day in days) else None

    def _worked(self, resource: ResourceId, load: int, start: int, count: int) -> tuple[int, ...] | None:
        """Return so many days from `start` on, days away left out; None if another of them lacks room."""
        days: list[int] = []
        for day in range(start, len(self.days)):
            if self._offered[resource][day] == 0:
                continue
            if self._free[resource][day] < load:
                return None
            days.append(day)
            if len(days) == count:
                return tuple(days)
        return None


def _holders(requirement: Requirement) -> int:
    """Return how many different resources hold the heads: a named pool holds all of them."""
    return requirement.heads if requirement.resource is None else 1


def _fill(
    slot: int,
    slots: list[int],
    offers: list[dict[ResourceId, Held]],
    holders: dict[ResourceId, int],
    tried: set[ResourceId],
) -> bool:
    """Give a slot to somebody, who may leave another slot to somebody else (augmenting path, Kuhn 1955)."""
    for resource in offers[slots[slot]]:
        if resource in tried:
            continue
        tried.add(resource)
        if resource not in holders or _fill(holders[resource], slots, offers, holders, tried):
            holders[resource] = slot
            return True
    return False
