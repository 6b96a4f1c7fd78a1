"""Annealing: two compiled searches side by side, cooled together, stoppable at any moment.

Each search runs in a thread of its own. They learn of each other's best schedule at fixed parts of the whole run, so
that with a budget of steps the result repeats.
"""

from collections.abc import Callable
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import dataclass
from itertools import count
from time import monotonic
from typing import Any, Protocol

from planner.solver.instance.program import Instance
from planner.solver.schedule import Schedule
from planner.solver.search.activity_list.fits import is_plain
from planner.solver.search.activity_list.read import read_work
from planner.solver.search.activity_list.search import ListSearch
from planner.solver.search.compiled.fill_purses import fill_purses
from planner.solver.search.compiled.flatten import flatten
from planner.solver.search.compiled.search import CompiledSearch
from planner.solver.search.value import value_of

MOVES_PER_STEP = 100
"""Moves that count as one step of the budget."""
_SEARCHES = 2
_HOT = 0.15
"""Temperature at the beginning, in moves' usual worsening."""
_WARM = 0.01
"""The same where the searches begin from a schedule that was good before the program changed."""
_TRIES_BESIDE = 25
"""Schedules built afresh to see whether such a schedule is still a good one."""
_MEETINGS = (0.3, 0.5, 0.7, 0.85)
"""Parts of the run after which the worst search goes on from the best schedule."""
_SECONDS_OF_A_RUN = 0.1
_FIRST_MOVES = 100
_SECONDS_BETWEEN = 1.0
"""Least time between two schedules that are told; the last one always is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Extent:
    """How long to search: until a moment (of `time.monotonic`), a number of steps, or whichever comes first."""

    until: float | None
    steps: int | None


class LocalSearch(Protocol):
    """One local search of an instance, driven in short runs. Not for use by two threads at once."""

    def begin(self, schedule: Schedule) -> bool:
        """Begin from a schedule; False if that does not work."""

    def follow(self, schedule: Schedule) -> bool:
        """Begin with the order and modes of a schedule but whatever people, even if that is worse; else from it."""

    def construct(self, *, is_over: Callable[[], bool]) -> bool:
        """Look for a first schedule; False if none was found."""

    def run(self, moves: int, temperature: float) -> bool:
        """Make a number of moves; return whether a better schedule was found."""

    def go_on_from(self, other: Any) -> None:  # noqa: ANN401 (a search of the same kind)
        """Go on from the best schedule of another search of the same instance and kind."""

    @property
    def values(self) -> tuple[int, ...]:
        """What the best schedule reaches in each goal; less is better."""

    def schedule(self) -> Schedule:
        """Return the best schedule."""


class Annealing:
    """A simulated annealing of one instance."""

    def __init__(
        self, instance: Instance, *, seed: int, is_stopped: Callable[[], bool], on_better: Callable[[Schedule], object]
    ) -> None:
        """Prepare.

        Args:
            is_stopped: Asked between runs of about a tenth of a second.
            on_better: Told of each better schedule, from the calling thread.
        """
        self._instance, self._searches = instance, _searches(instance, seed)
        self._is_stopped, self._on_better = is_stopped, on_better
        self._told: tuple[int, ...] | None = None
        self._told_at = self._telling = 0.0
        self.steps = 0

    def run(self, first: Schedule | None, extent: Extent, *, is_warm: bool = False) -> None:
        """Search from a schedule, or from the first one found.

        Args:
            is_warm: The schedule was made of an earlier plan. All searches stay near it, unless one built afresh is
                better.
        """
        begun = monotonic()
        if first is not None:
            self._told = value_of(self._instance, first)
        with ThreadPoolExecutor(max_workers=_SEARCHES) as pool:
            tries = _TRIES_BESIDE if is_warm else None
            has_begun = list(pool.map(lambda n: self._begin(n, first, extent, tries), range(_SEARCHES)))
            searches = [search for search, has in zip(self._searches, has_begun, strict=True) if has]
            self._tell_the_best(searches)
            hottest = _WARM if is_warm and self._gather(searches) else _HOT
            try:
                self._cool(pool, searches, extent, begun, hottest)
            finally:
                self._tell_the_best(searches)

    def _gather(self, searches: list[LocalSearch]) -> bool:
        """Let all searches go on from the first one, if none has anything better."""
        is_best = bool(searches) and searches[0].values == min(search.values for search in searches)
        for search in searches[1:] if is_best else ():
            search.go_on_from(searches[0])
        return is_best

    def _cool(self, pool: Executor, searches: list[LocalSearch], extent: Extent, begun: float, hottest: float) -> None:
        """Run the searches side by side, colder and colder, until the extent is over."""
        moves, meetings = _FIRST_MOVES, list(_MEETINGS)
        while searches and not self._is_over(extent):
            part = self._part(begun, extent)
            if meetings and part >= meetings[0]:
                meetings.pop(0)
                self._meet(searches)
            temperature, started = hottest * (1 - part) ** 2, monotonic()
            news = self._news(searches) if started - self._told_at > _SECONDS_BETWEEN else None
            now = moves if news is None or extent.steps is not None else self._moves_while_telling(moves, extent)
            runs = [pool.submit(_run, search, now, temperature) for search in searches]
            try:
                if news is not None:
                    self._tell(*news)
            finally:
                took = max(run.result() for run in runs)
            self.steps += len(searches) * now // MOVES_PER_STEP
            if extent.steps is None:
                moves = max(10, int(now * min(2.0, _SECONDS_OF_A_RUN / max(1e-4, took))))

    def _moves_while_telling(self, moves: int, extent: Extent) -> int:
        """Return as many moves as take no longer than telling a schedule did the last time, nor than there is time."""
        left = self._telling if extent.until is None else min(self._telling, extent.until - monotonic())
        return int(moves * max(1.0, left / _SECONDS_OF_A_RUN))

    def _begin(self, number: int, first: Schedule | None, extent: Extent, tries: int | None) -> bool:
        """Let the first search begin from a schedule, of a plan before with its people, and the others afresh.

        Args:
            tries: Schedules to build afresh where there was a plan before; None where there was not.
        """
        search = self._searches[number]
        if number == 0 and first is not None and (search.follow(first) if tries is None else search.begin(first)):
            return True
        built = count(1)
        found = search.construct(is_over=lambda: self._is_over(extent) or next(built) == tries)
        return found or (first is not None and search.begin(first))

    def _is_over(self, extent: Extent) -> bool:
        late = extent.until is not None and monotonic() >= extent.until
        return late or (extent.steps is not None and self.steps >= extent.steps) or self._is_stopped()

    def _part(self, begun: float, extent: Extent) -> float:
        """Return how much of the run is over."""
        parts = [0.0]
        if extent.until is not None:
            parts.append((monotonic() - begun) / max(1e-6, extent.until - begun))
        if extent.steps is not None:
            parts.append(self.steps / max(1, extent.steps))
        return min(1.0, max(parts))

    def _meet(self, searches: list[LocalSearch]) -> None:
        best, worst = (pick(searches, key=lambda search: search.values) for pick in (min, max))
        if best.values < worst.values:
            worst.go_on_from(best)

    def _news(self, searches: list[LocalSearch]) -> tuple[tuple[int, ...], Schedule] | None:
        """Return the best schedule with its values, if it is better than what was told."""
        best = min(searches, key=lambda search: search.values, default=None)
        if best is None or (self._told is not None and best.values >= self._told):
            return None
        return best.values, best.schedule()

    def _tell(self, values: tuple[int, ...], schedule: Schedule) -> None:
        began = monotonic()
        self._told = values
        self._on_better(schedule)
        self._told_at = monotonic()
        self._telling = self._told_at - began

    def _tell_the_best(self, searches: list[LocalSearch]) -> None:
        news = self._news(searches)
        if news is not None:
            self._tell(*news)


def _run(search: LocalSearch, moves: int, temperature: float) -> float:
    """Make a number of moves; return the seconds that they took."""
    began = monotonic()
    search.run(moves, temperature)
    return monotonic() - began


def _searches(instance: Instance, seed: int) -> list[LocalSearch]:
    """Return searches over activity lists, where these can say all there is to say, or else over recipes."""
    flat, seeds = (flatten(instance), fill_purses(instance)), [seed * 1000 + number for number in range(_SEARCHES)]
    if is_plain(instance, *flat):
        work = read_work(instance, *flat)
        return [ListSearch(instance, seed=one, work=work) for one in seeds]
    return [CompiledSearch(instance, seed=one, flat=flat) for one in seeds]
