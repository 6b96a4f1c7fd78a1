"""Destructive bounds: suppose that a part is delivered by a day, and look for a contradiction.

Heads and tails leave a task no room, or work that only some can do does not fit between its head and its tail. The
largest refuted day, plus one, bounds every plan (Klein and Scholl 1999).
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from planner.solver.bound.energy import Energy, Job, ResourceSet, overrun
from planner.solver.bound.heads_and_tails import Heads, Network, Tails, tails

IsOver = Callable[[], bool]

_MOST_IN_CORE = 600
_MOST_COMPANIONS = 1000


@dataclass(frozen=True, slots=True)
class Found:
    """What was found of some targets.

    Attributes:
        end: Exclusive end that no plan with the targets can undercut; None if no plan has them at all.
        by: The resources whose work refuted the day before; None if links and calendars did.
    """

    end: int | None
    by: ResourceSet | None


@dataclass(frozen=True, slots=True)
class _Part:
    """Tasks that are planned together, some of which are asked to end early.

    Attributes:
        core: Targets and what comes before them.
        companions: Others that are planned as well and keep their own latest ends.
        asked: For each set of resources the core's tasks that need it, with percent-days.
    """

    targets: frozenset[int]
    core: tuple[int, ...]
    companions: tuple[int, ...]
    asked: dict[ResourceSet, tuple[tuple[int, int], ...]]


class Destructive:
    """Tests days for targets of one program; what does not depend on the target is worked out once."""

    def __init__(self, network: Network, energy: Energy, heads: Heads, is_over: IsOver = lambda: False) -> None:
        """Prepare.

        Args:
            is_over: Asked before each target; what is not tested any more is known by its head alone.
        """
        self._network, self._energy, self._heads, self._is_over = network, energy, heads, is_over
        always = sorted(t.index for t in network.instance.tasks if t.project in network.certain.always)
        self._always = always
        limits = tails(network, always, {}, heads)
        self.is_impossible = limits is None
        self._limits = Tails({}, {}) if limits is None else limits
        self._pressed = sorted((end, task) for task, end in self._limits.end.items() if end < network.instance.horizon)

    def earliest_end(self, targets: Iterable[int], together: frozenset[int]) -> Found:
        """Return when the targets can all be done at the earliest, if these projects, all certain ones too, are."""
        asked = frozenset(targets)
        least = max((self._heads.end[task] for task in asked), default=0)
        horizon = self._network.instance.horizon
        if all(map(self._is_done, asked)):
            return Found(least, None)
        if least > horizon or self.is_impossible:
            return Found(None, None)
        return Found(least, None) if self._is_over() else self._search(self._part(asked, together), least, horizon)

    def _search(self, part: _Part, least: int, horizon: int) -> Found:
        """Double the step until a day stands, then halve what is left between it and the last refuted one."""
        low, step, by = least - 1, 1, None
        high = None
        while high is None or low + 1 < high:
            middle = min(low + step, horizon) if high is None else (low + high) // 2
            refuted = self._refute(part, middle)
            if refuted is None:
                high = middle
            elif middle == horizon:
                return Found(None, refuted.by)
            else:
                low, by, step = middle, refuted.by, 2 * step
        return Found(high, by)

    def _part(self, targets: frozenset[int], together: frozenset[int]) -> _Part:
        core = self._before(targets, together)
        asked = {}
        for by in self._energy.sets(core):
            amounts = tuple((task, amount) for task in core if (amount := self._energy.amount(task, by)))
            if amounts:
                asked[by] = amounts
        few = len(self._always) <= _MOST_COMPANIONS
        inside = set(core)
        companions = tuple(task for _, task in self._pressed if task not in inside) if few else ()
        return _Part(targets, core, companions, asked)

    def _before(self, targets: frozenset[int], together: frozenset[int]) -> tuple[int, ...]:
        """Return the targets and what is planned before them, as far as there is room for it."""
        core = dict.fromkeys(sorted(targets))
        open_ones = list(core)
        while open_ones and len(core) < _MOST_IN_CORE:
            for link in self._network.into[open_ones.pop()]:
                before = link.predecessor
                if before not in core and self._network.instance.tasks[before].project in together:
                    core[before] = None
                    open_ones.append(before)
        return tuple(core)

    def _refute(self, part: _Part, day: int) -> Found | None:
        """Return what shows that the targets do not all end by a day; None if nothing does."""
        latest = {task: self._limits.end[task] for task in part.core if task in self._limits.end}
        latest |= {task: min(day, latest.get(task, day)) for task in part.targets if not self._is_done(task)}
        if any(self._heads.end[task] > day for task in part.targets):
            return Found(day, None)
        found = tails(self._network, part.core, latest, self._heads)
        if found is None:
            return Found(day, None)
        for by, amounts in part.asked.items():
            jobs = [Job(self._heads.start[task], found.end[task], amount) for task, amount in amounts]
            last = max(job.end for job in jobs)
            jobs += self._of_companions(part, by, last)
            if overrun(jobs, self._energy.supply(by)) is not None:
                return Found(day, by)
        return None

    def _of_companions(self, part: _Part, by: ResourceSet, last: int) -> list[Job]:
        """Return the work of other tasks that must be done by the last end asked for; later work can wait."""
        jobs = []
        for task in part.companions:
            end = self._limits.end[task]
            if end <= last and (amount := self._energy.amount(task, by)):
                jobs.append(Job(self._heads.start[task], end, amount))
        return jobs

    def _is_done(self, task: int) -> bool:
        return self._network.instance.tasks[task].is_done
