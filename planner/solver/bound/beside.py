"""Beside: bounds worked out in a thread of their own, while the search is looking for plans."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from threading import Event, Thread

from planner.domain.goals import GoalKind
from planner.domain.outcome import EarliestDelivery
from planner.solver.bound.because import because
from planner.solver.bound.dates import earliest_deliveries
from planner.solver.bound.delay import Delays
from planner.solver.bound.delivery import know
from planner.solver.bound.goals import bounds_from
from planner.solver.instance.program import Instance
from planner.solver.instance.resources import TICKS, UNIT
from planner.solver.schedule import Schedule
from planner.solver.search.value import VALUES

_MONEY = (GoalKind.NET_VALUE, GoalKind.COST, GoalKind.WEIGHTED_TARDINESS, GoalKind.ALL_IN_MONEY)


@dataclass(frozen=True, slots=True)
class Learnt:
    """What is known by now; empty at first.

    Attributes:
        least: The least that each goal's minimised whole number can be.
        because: What that rests on.
        earliest: Deliveries that no plan undercuts.
    """

    least: Mapping[GoalKind, int] = field(default_factory=dict)
    because: Mapping[GoalKind, str] = field(default_factory=dict)
    earliest: tuple[EarliestDelivery, ...] = ()

    def bounds(self) -> dict[GoalKind, Decimal]:
        """Return each goal's bound in its own unit."""
        return {kind: in_unit(kind, least) for kind, least in self.least.items()}


class Beside:
    """The bounds of all goals and the earliest deliveries, from the moment they are known.

    Attributes:
        learnt: What is known so far.
    """

    def __init__(self, instance: Instance) -> None:
        """Begin."""
        self.learnt, self._is_dated, self._is_enough = Learnt(), Event(), Event()
        self._thread = Thread(target=self._work, args=(instance,), daemon=True)
        self._thread.start()

    def _work(self, instance: Instance) -> None:
        try:
            known = know(instance, self._is_enough.is_set)
            earliest = tuple(earliest_deliveries(known))
            self.learnt = Learnt(earliest=earliest)
        finally:
            self._is_dated.set()
        delays = Delays(known)
        self.learnt = Learnt(bounds_from(known, delays), because(delays), earliest)
        if not known.is_impossible:
            delays = delays.with_crowds([goal.kind for goal in instance.program.goals], self._is_enough.is_set)
            self.learnt = Learnt(bounds_from(known, delays), because(delays), earliest)

    def end(self) -> None:
        """Look for nothing stronger any more."""
        self._is_enough.set()

    @property
    def least(self) -> Mapping[GoalKind, int]:
        """The least that each goal's minimised whole number can be; empty until it is known."""
        return self.learnt.least

    def result(self, *, timeout: float | None) -> Learnt:
        """Return what is known; not more than in `timeout` seconds from now, the last of which it takes to sum up."""
        if timeout is not None:
            self._thread.join(timeout / 2)
            self.end()
        self._thread.join(None if timeout is None else timeout / 2)
        return self.learnt

    def dates(self, *, timeout: float | None) -> tuple[EarliestDelivery, ...]:
        """Return the deliveries alone; not more than in `timeout` seconds from now."""
        self._is_dated.wait(timeout)
        return self.learnt.earliest


def is_least(least: Mapping[GoalKind, int], instance: Instance, schedule: Schedule) -> bool:
    """Tell whether a schedule reaches the least that each of the program's goals can be."""
    kinds = [goal.kind for goal in instance.program.goals]
    return all(kind in least and VALUES[kind](instance, schedule) <= least[kind] for kind in kinds)


def in_unit(kind: GoalKind, least: int) -> Decimal:
    """Return the bound of a goal, given as the least that its minimised whole number can be, in the goal's own unit."""
    if kind in _MONEY:
        value = Decimal(least) / TICKS
    elif kind is GoalKind.UNMET_SUPPORT:
        value = Decimal(least) / UNIT
    else:
        value = Decimal(least)
    return -value if kind.is_maximised else value
