"""Energy: work that only certain people or pools can do, against what these offer.

The relaxation lets work be cut into any pieces and shared by all of the set (the fully elastic relaxation of Baptiste,
Le Pape and Nuijten 1999). Work counts in percent-days as blocked: the rate on each day worked, the last one included.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush

import numpy as np
from numpy.typing import NDArray

from planner.domain.work import WorkKind
from planner.solver.bound.ways import staffed
from planner.solver.instance.program import Instance
from planner.solver.instance.resources import ResourceData
from planner.solver.instance.work import Candidate, ModeData, TaskData

ResourceSet = frozenset[int]

_MOST_SETS = 60
_MOST_PAIRED = 8
"""Sets of a part up to which each two that overlap are also looked at together."""


@dataclass(frozen=True, slots=True)
class Demand:
    """Work of a mode that only a set of resources can do.

    Attributes:
        amount: Percent-days that it blocks at least.
        given: Percent-days that it is given at least; the last day worked may be a partial one.
        daily: Percent-days that it blocks on one day at most.
    """

    by: ResourceSet
    amount: int
    given: int
    daily: int


class Energy:
    """What the modes of all tasks ask of which resources."""

    def __init__(self, instance: Instance) -> None:
        self._instance = instance
        self.demands = [tuple(tuple(_demands(task, mode)) for mode in task.modes) for task in instance.tasks]
        self._rates: dict[ResourceSet, dict[int, set[int]]] = {}
        for task in instance.tasks:
            for mode in task.modes:
                for heads, able in staffed(task, mode):
                    if not heads[0].may_stay_empty:
                        self._note_rates(able)
        self._supplies: dict[ResourceSet, list[int]] = {}
        self._usables: dict[tuple[int, frozenset[int]], NDArray[np.int64]] = {}

    def sets(self, tasks: Iterable[int]) -> list[ResourceSet]:
        """Return sets that tasks ask for, those asked most, and what comes of joining overlapping ones, and all."""
        asked: dict[ResourceSet, int] = {}
        for task in tasks:
            for mode in self.demands[task]:
                for demand in mode:
                    asked[demand.by] = asked.get(demand.by, 0) + demand.amount
        most = sorted(asked, key=lambda by: (-asked[by], sorted(by)))[:_MOST_SETS]
        found = set(most)
        if len(asked) <= _MOST_PAIRED:
            found |= {one | other for one in most for other in most if one & other}
        if asked:
            found.add(frozenset().union(*asked))
        return sorted(found, key=lambda by: (len(by), sorted(by)))

    def amount(self, task: int, by: ResourceSet) -> int:
        """Return the percent-days that a task takes from the set at least, whatever its mode."""
        modes = self.demands[task]
        return min((sum(d.amount for d in mode if d.by <= by) for mode in modes), default=0)

    def given(self, task: int, by: ResourceSet) -> int:
        """Return the percent-days that the set gives to a task at least."""
        modes = self.demands[task]
        return min((sum(d.given for d in mode if d.by <= by) for mode in modes), default=0)

    def daily(self, task: int, by: ResourceSet) -> int:
        """Return the percent-days that a task takes from the set on one day at most, as far as `amount` counts them."""
        modes = self.demands[task]
        return max((sum(d.daily for d in mode if d.by <= by) for mode in modes), default=0)

    def supply(self, by: ResourceSet) -> list[int]:
        """Return the percent-days that a set offers, in rates that it can be asked for, before each day."""
        if by not in self._supplies:
            rates: dict[int, set[int]] = {}
            for asked, known in self._rates.items():
                if asked <= by:
                    for resource, some in known.items():
                        rates.setdefault(resource, set()).update(some)
            days = np.zeros(self._instance.horizon + 1, np.int64)
            for number, some in rates.items():
                days[1:] += self._usable(number, frozenset(some))
            self._supplies[by] = np.cumsum(days).tolist()
        return self._supplies[by]

    def _usable(self, number: int, rates: frozenset[int]) -> NDArray[np.int64]:
        """Return the percent of a resource on each day that whole tasks at these rates can take."""
        if (number, rates) not in self._usables:
            resource = self._instance.resources[number]
            usable = _usable(resource, rates)
            self._usables[number, rates] = np.array([usable[level] for level in resource.capacity], np.int64)
        return self._usables[number, rates]

    def _note_rates(self, able: tuple[Candidate, ...]) -> None:
        known = self._rates.setdefault(frozenset(c.resource for c in able), {})
        for candidate in able:
            known.setdefault(candidate.resource, set()).add(candidate.rate)


@dataclass(frozen=True, slots=True)
class Job:
    """Work between a first day and an exclusive end, in percent-days."""

    first: int
    end: int
    amount: int


def overrun(jobs: Sequence[Job], supply: list[int]) -> int | None:
    """Return the first end that cannot be kept; None if the work fits between its days.

    Work is done in order of its ends, as soon as it is there: if it can be cut at will, this keeps all ends whenever
    anything does (Horn 1974). Position p on the supply is the day before which p percent-days are offered.
    """
    horizon = len(supply) - 1
    arrivals = sorted((supply[min(job.first, horizon)], min(job.end, horizon), job.amount) for job in jobs)
    open_jobs: list[tuple[int, int]] = []
    position = number = 0
    while number < len(arrivals) or open_jobs:
        if not open_jobs:
            position = max(position, arrivals[number][0])
        while number < len(arrivals) and arrivals[number][0] <= position:
            heappush(open_jobs, arrivals[number][1:])
            number += 1
        end, left = heappop(open_jobs)
        until = arrivals[number][0] if number < len(arrivals) else position + left
        done = min(left, until - position)
        position += done
        if position > supply[end]:
            return end
        if done < left:
            heappush(open_jobs, (end, left - done))
    return None


def _demands(task: TaskData, mode: ModeData) -> Iterable[Demand]:
    for heads, able in staffed(task, mode):
        if able and not heads[0].may_stay_empty:
            blocked = min(c.rate * (c.worked if mode.kind is WorkKind.EFFORT else mode.length) for c in able)
            if blocked:
                by = frozenset(c.resource for c in able)
                given, most = min(c.given for c in able), max(c.rate for c in able)
                yield Demand(by, blocked * len(heads), given * len(heads), most * len(heads))


def _usable(resource: ResourceData, rates: frozenset[int]) -> dict[int, int]:
    """Return for each capacity the most of it that whole tasks at these rates can take."""
    most = max(resource.capacity, default=0)
    reachable, tasks = 1, 0
    while resource.max_tasks is None or tasks < resource.max_tasks:
        further = reachable
        for rate in rates:
            further |= reachable << rate
        further &= (1 << (most + 1)) - 1
        if further == reachable:
            break
        reachable, tasks = further, tasks + 1
    return {level: (reachable & ((1 << (level + 1)) - 1)).bit_length() - 1 for level in set(resource.capacity)}
