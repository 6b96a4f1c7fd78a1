"""Real projects: activities with links of all kinds, resources in parts of units, and what all of it costs."""

from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal
from functools import cached_property

from benchmarks.case import Key

_HUNDRED = Decimal(100)
_CENT = Decimal("0.01")
_FINEST = Decimal("0.0001")
"""What money is rounded to that is finer than any price needs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RealResource:
    """What activities use.

    Attributes:
        units: Whole units, of a renewable resource at any time, of a consumable once; None is no limit.
        stored_cost: What the file says all its uses cost together.
    """

    name: str
    units: int | None
    is_renewable: bool = True
    stored_cost: Decimal = Decimal(0)

    @property
    def is_limited(self) -> bool:
        """Whether it is renewable and there is only so much of it: a person or a pool."""
        return self.is_renewable and self.units is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """An activity's use of a resource.

    Attributes:
        resource: Its index.
        units: Of the resource; parts of one are common.
        rate: Money for a unit and period.
        is_once: `rate` is for a unit, however long the activity takes.
    """

    resource: int
    units: Decimal
    rate: Decimal
    is_once: bool = False

    @property
    def percent(self) -> int:
        """Hundredths of a unit, rounded up."""
        return int((self.units * _HUNDRED).to_integral_value(ROUND_CEILING))

    @property
    def is_rate(self) -> bool:
        """Whether the price is a rate in cents for each whole percent of a unit and period."""
        return not self.is_once and self.percent == self.units * _HUNDRED and self.rate == self.rate.quantize(_CENT)

    def cost(self, duration: int) -> Decimal:
        """Return what it costs over `duration` periods, to a ten-thousandth."""
        return (self.units * self.rate * (1 if self.is_once else duration)).quantize(_FINEST)


@dataclass(frozen=True, slots=True, kw_only=True)
class RealActivity:
    """A piece of work.

    Attributes:
        duration: Periods.
        fixed_cost: Money besides its resources', however long it takes; to the cent.
        running_cost: Money besides its resources', for all its periods together; to the cent.
        locked: Period in which it must start.
        deadline: Exclusive end that it must not pass.
    """

    name: str
    duration: int
    uses: tuple[Use, ...] = ()
    fixed_cost: Decimal = Decimal(0)
    running_cost: Decimal = Decimal(0)
    locked: int | None = None
    deadline: int | None = None

    @property
    def cost(self) -> Decimal:
        """What the activity costs with all that it uses."""
        return self.fixed_cost + self.running_cost + sum((use.cost(self.duration) for use in self.uses), Decimal(0))


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A precedence between two activities.

    Attributes:
        kind: FS, SS, FF or SF.
        lag: Periods; negative is a lead.
    """

    predecessor: Key
    successor: Key
    kind: str
    lag: int

    def earliest_start(self, start: int, predecessor: int, successor: int) -> int:
        """Return where the successor may start if the predecessor does at `start`; the others are durations."""
        from_end = predecessor if self.kind[0] == "F" else 0
        to_end = successor if self.kind[1] == "F" else 0
        return start + from_end + self.lag - to_end


@dataclass(frozen=True, slots=True, kw_only=True)
class RealProject:
    """One project.

    Attributes:
        baseline_end: Exclusive end of its baseline, in periods from its start.
    """

    name: str
    activities: tuple[RealActivity, ...]
    baseline_end: int


@dataclass(frozen=True, kw_only=True)
class RealPortfolio:
    """An instance: a project, or several that begin together and share resources.

    Attributes:
        hours: Working hours of a period.
    """

    name: str
    hours: int
    projects: tuple[RealProject, ...]
    resources: tuple[RealResource, ...]
    links: tuple[Link, ...]

    @cached_property
    def activities(self) -> dict[Key, RealActivity]:
        """Every activity by project and number, in file order."""
        return {
            (p, a): activity for p, project in enumerate(self.projects) for a, activity in enumerate(project.activities)
        }

    @cached_property
    def rates(self) -> dict[int, Decimal]:
        """The resources with one rate for all their uses, and the rate; uses of others have prices of their own."""
        uses = [use for activity in self.activities.values() for use in activity.uses]
        rates: dict[int, set[Decimal]] = {}
        for use in uses:
            rates.setdefault(use.resource, set()).add(use.rate)
        own = {use.resource for use in uses if not use.is_rate}
        return {
            index: rate
            for index, (rate, *others) in rates.items()
            if self.resources[index].is_limited and index not in own and not others
        }

    @cached_property
    def stored_budget(self) -> Decimal:
        """What the file says everything costs: activities' own costs and the totals of resources."""
        own = (activity.fixed_cost + activity.running_cost for activity in self.activities.values())
        return sum(own, Decimal(0)) + sum((resource.stored_cost for resource in self.resources), Decimal(0))

    @cached_property
    def order(self) -> tuple[Key, ...]:
        """The activities, predecessors first (Kahn 1962).

        Raises:
            ValueError: If a link names an activity that does not exist or links form a circle.
        """
        waiting = dict.fromkeys(self.activities, 0)
        for link in self.links:
            if link.predecessor not in waiting or link.successor not in waiting:
                raise ValueError(f"{self.name}: {link} names an activity that does not exist")
            waiting[link.successor] += 1
        ready = [key for key, count in waiting.items() if count == 0]
        for key in ready:
            for link in self.links_from.get(key, ()):
                waiting[link.successor] -= 1
                if waiting[link.successor] == 0:
                    ready.append(link.successor)
        if len(ready) < len(waiting):
            raise ValueError(f"{self.name}: the links form a circle")
        return tuple(ready)

    @cached_property
    def links_from(self) -> dict[Key, list[Link]]:
        """Links by predecessor."""
        links: dict[Key, list[Link]] = {}
        for link in self.links:
            links.setdefault(link.predecessor, []).append(link)
        return links
