"""Workload: all that is asked of one person or pool as sent, day by day and week by week."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from planner.domain.ids import TaskId
from planner.domain.people import Resource
from planner.domain.units import Percent
from planner.planning.as_sent.ask import Ask
from planner.planning.as_sent.levelling import Levelled, level
from planner.planning.as_sent.offers import Offers


@dataclass(frozen=True, kw_only=True)
class Workload:
    """What is asked of a resource.

    Work that may be spread is taken to be spread evenly over what the resource offers between the task's dates.
    """

    resource: Resource
    asks: tuple[Ask, ...]
    offers: Offers

    @cached_property
    def fixed(self) -> tuple[Ask, ...]:
        """Asks for each of their days."""
        return tuple(ask for ask in self.asks if ask.daily is not None)

    @cached_property
    def free(self) -> tuple[Ask, ...]:
        """Asks that may be spread and have at least one day to be spread over."""
        return tuple(ask for ask in self.asks if ask.daily is None and self.offered(ask.start, ask.end))

    @cached_property
    def taken(self) -> dict[int, Percent]:
        """Percent taken by fixed asks on each day on which the resource is not away."""
        taken: dict[int, Percent] = {}
        capacity = self.offers.of(self.resource)
        for ask in self.fixed:
            for day in range(ask.start, ask.end):
                if capacity[day]:
                    taken[day] = taken.get(day, 0) + (ask.daily or 0)
        return taken

    @cached_property
    def room(self) -> list[Percent]:
        """What is left on each day beside the fixed asks."""
        room = list(self.offers.of(self.resource))
        for day, taken in self.taken.items():
            room[day] = max(0, room[day] - taken)
        return room

    @cached_property
    def levelled(self) -> Levelled:
        """Whether the work that may be spread fits beside the rest."""
        return level(self.room, self.free, [ask.amount for ask in self.free])

    def offered(self, start: int, end: int) -> int:
        """Return the percent-days offered on days `[start, end)`."""
        return self.offers.total(self.resource, start, end)

    def away(self, start: int, end: int) -> int:
        """Count the days on which nothing is offered."""
        return sum(offer == 0 for offer in self.offers.of(self.resource)[start:end])

    def free_share(self, ask: Ask, start: int, end: int) -> float:
        """Return the percent-days that an ask takes on days `[start, end)` if it is spread evenly."""
        return evenly(self, ask, max(start, ask.start), min(end, ask.end))

    def shares(self, start: int, end: int) -> Iterator[tuple[Ask, float]]:
        """Yield what each ask takes on days `[start, end)`, if anything."""
        capacity = self.offers.of(self.resource)
        for ask in self.fixed:
            days = range(max(start, ask.start), min(end, ask.end))
            present = sum(capacity[day] > 0 for day in days)
            if present:
                yield ask, float(present * (ask.daily or 0))
        for ask in self.free:
            share = self.free_share(ask, start, end)
            if share:
                yield ask, share


def evenly(workload: Workload, ask: Ask, start: int, end: int) -> float:
    """Spread an ask in proportion to what is offered between its dates."""
    if start >= end:
        return 0.0
    return ask.amount * workload.offered(start, end) / workload.offered(ask.start, ask.end)


def by_task(shares: Sequence[tuple[Ask, float]]) -> dict[TaskId, float]:
    """Add up percent-days by task, the most first."""
    sums: dict[TaskId, float] = {}
    for ask, share in shares:
        sums[ask.sent.task.id] = sums.get(ask.sent.task.id, 0.0) + share
    return dict(sorted(sums.items(), key=lambda item: (-item[1], item[0])))
