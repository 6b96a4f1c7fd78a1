"""Annealing: two compiled searches side by side, cooled together, stoppable at any moment.

Each search runs in a thread of its own. They learn of each other's best schedule at fixed parts of the whole run, so
that with a budget of steps the result repeats.
"""

from collections.abc import Callable, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import dataclass, replace
from itertools import count
from threading import Event
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
from planner.solver.search.preparation import Preparation, preparation_for
from planner.solver.search.rank import Ranked
from planner.solver.search.value import value_of

MOVES_PER_STEP = 100
"""Moves that count as one step of the budget."""
_SEARCHES = 2
_HOT = 0.05
"""Temperature at the beginning, in moves' usual worsening."""
_HOT_OF_PREPARATION, _PREPARED = 0.2, 0.03
"""The same while searches are prepared, and after that: hotter, single tasks would lose what was won before."""
_WARM = 0.01
"""The same where the searches begin from a schedule that was good before the program changed."""
_SHARE_OF_PREPARATION, _SHARE_OF_WARM_PREPARATION = 0.3, 0.7
"""Most of the run that goes to preparing searches; the second where one of them stays near an earlier plan."""
_TRIES_BESIDE = 25
"""Schedules built afresh to see whether such a schedule is still a good one."""
_MEETINGS = (0.3, 0.5, 0.7, 0.85)
"""Parts of the run after which the worst search goes on from the best schedule."""
_MEETINGS_OF_PREPARATION = (0.5,)
_SECONDS_OF_A_RUN = 0.1
_FIRST_MOVES = 10
_TELLINGS_LEFT = 2
"""Times that telling a schedule took which are left at the end: the last one is told, and the checker looks at it."""
_SECONDS_BETWEEN = 1.0
"""Least time between two schedules that are told; the last one always is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Extent:
    """How long to search: until a moment (of `time.monotonic`), a number of steps, or whichever comes first."""

    until: float | None
    steps: int | None


@dataclass(frozen=True, slots=True)
class _Course:
    """A part of the run that is cooled from beginning to end: when it began, after how many steps, and its extent."""

    begun: float
    steps: int
    extent: Extent

    def part(self, steps: int) -> float:
        """Return how much of it is over after a number of steps."""
        parts = [0.0]
        if self.extent.until is not None:
            parts.append((monotonic() - self.begun) / max(1e-6, self.extent.until - self.begun))
        if self.extent.steps is not None:
            parts.append((steps - self.steps) / max(1, self.extent.steps - self.steps))
        return min(1.0, max(parts))


class Runner(Protocol):
    """What is cooled: a local search, or something on top of one."""

    def run(self, moves: int, temperature: float) -> bool:
        """Make a number of moves; return whether a better schedule was found."""

    @property
    def values(self) -> tuple[int, ...]:
        """What the best schedule reaches in each goal; less is better."""

    def schedule(self) -> Schedule:
        """Return the best schedule."""

    def go_on_from(self, other: Any) -> None:  # noqa: ANN401 (a search of the same kind)
        """Go on from the best schedule of another search of the same instance and kind."""


class LocalSearch(Runner, Ranked, Protocol):
    """One local search of an instance, driven in short runs. Not for use by two threads at once."""

    def begin(self, schedule: Schedule) -> bool:
        """Begin from a schedule; False if that does not work."""

    def follow(self, schedule: Schedule) -> bool:
        """Begin with the order and modes of a schedule but whatever people, even if that is worse; else from it."""

    def construct(self, *, is_over: Callable[[], bool]) -> bool:
        """Look for a first schedule; False if none was found."""


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
        self._instance, self._seed, self._searches = instance, seed, _searches(instance, seed)
        self._is_stopped, self._on_better = is_stopped, on_better
        self._told: tuple[int, ...] | None = None
        self._told_at = self._telling = 0.0
        self._moves, self._repeats = 0, False

    @property
    def steps(self) -> int:
        """Steps made, of all searches together."""
        return self._moves // MOVES_PER_STEP

    def run(self, first: Schedule | None, extent: Extent, *, is_warm: bool = False) -> None:
        """Search from a schedule, or from the first one found.

        Args:
            is_warm: The schedule was made of an earlier plan. All searches stay near it, unless one built afresh is
                better.
        """
        self._repeats = extent.steps is not None
        if first is not None:
            self._told = value_of(self._instance, first)
        with ThreadPoolExecutor(max_workers=_SEARCHES) as pool:
            tries = _TRIES_BESIDE if is_warm else None
            has_begun = list(pool.map(lambda n: self._begin(n, first, extent, tries), range(_SEARCHES)))
            searches = [search for search, has in zip(self._searches, has_begun, strict=True) if has]
            self._tell_the_best(searches)
            until = None if extent.until is None else extent.until - self.reserve
            extent = replace(extent, until=until)
            try:
                hottest = self._prepare(pool, searches, extent, is_warm=is_warm and self._gather(searches))
                course = _Course(monotonic(), self.steps, extent)
                self._cool(pool, searches, course, [hottest] * len(searches), _MEETINGS)
            finally:
                self._tell_the_best(searches)

    @property
    def reserve(self) -> float:
        """Seconds to leave at the end for what the last schedule still needs."""
        return _TELLINGS_LEFT * self._telling

    def _gather(self, searches: list[LocalSearch]) -> bool:
        """Let all searches go on from the first one, if none has anything better."""
        is_best = bool(searches) and searches[0].values == min(search.values for search in searches)
        for search in searches[1:] if is_best else ():
            search.go_on_from(searches[0])
        return is_best

    def _prepare(self, pool: Executor, searches: list[LocalSearch], extent: Extent, *, is_warm: bool) -> float:
        """Settle what single moves would not find, if that is of use; return how hot single tasks are moved after it.

        Args:
            is_warm: All searches have made a schedule of an earlier plan. The first stays near it meanwhile.
        """
        preparation = preparation_for(self._instance, searches[1:] if is_warm else searches)
        if preparation is None:
            return _WARM if is_warm else _HOT
        runners: list[Runner] = [*searches[:1]] if is_warm else []
        prepared = range(len(runners), len(searches))
        runners += pool.map(lambda n: preparation.begin(searches[n], self._seed + n, is_warm), prepared)
        hottest = [_WARM, *(_HOT_OF_PREPARATION for _ in prepared)] if is_warm else [_HOT_OF_PREPARATION] * len(runners)
        meetings = () if is_warm else _MEETINGS_OF_PREPARATION
        share = _SHARE_OF_WARM_PREPARATION if is_warm else _SHARE_OF_PREPARATION
        self._cool(pool, runners, self._course_of(preparation, extent, share), hottest, meetings)
        for search in searches:
            search.go_back()
        self._meet(searches)
        return _WARM if is_warm else _PREPARED

    def _course_of(self, preparation: Preparation, extent: Extent, share: float) -> _Course:
        now, most = monotonic(), _SEARCHES * preparation.moves // MOVES_PER_STEP
        until = None if extent.until is None else now + share * (extent.until - now)
        if extent.steps is not None:
            most = min(most, int(share * (extent.steps - self.steps)))
        return _Course(now, self.steps, Extent(until=until, steps=self.steps + most))

    def _cool(
        self, pool: Executor, runners: Sequence[Runner], course: _Course, hottest: Sequence[float],
        meet_at: Sequence[float],
    ) -> None:  # fmt: skip
        """Run searches side by side, colder and colder, until a course is over.

        Args:
            hottest: How hot each of them is at first.
            meet_at: Parts of the course after which the worst search goes on from the best schedule.
        """
        moves, meetings = MOVES_PER_STEP if self._repeats else _FIRST_MOVES, list(meet_at)
        while runners and not self._is_over(course.extent):
            part = course.part(self.steps)
            if meetings and part >= meetings[0]:
                meetings.pop(0)
                self._meet(runners)
            temperatures = [hot * (1 - part) ** 2 for hot in hottest]
            news = self._news(runners) if monotonic() - self._told_at > _SECONDS_BETWEEN else None
            is_told = Event()
            if news is None or self._repeats:
                is_told.set()
            jobs = zip(runners, temperatures, strict=True)
            runs = [pool.submit(_run, *job, moves, is_told, course.extent.until) for job in jobs]
            try:
                if news is not None:
                    self._tell(*news)
            finally:
                is_told.set()
                made, took = zip(*(run.result() for run in runs), strict=True)
            self._moves += sum(made)
            if not self._repeats:
                moves = max(1, int(moves * min(2.0, _SECONDS_OF_A_RUN / max(1e-4, *took))))

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

    def _meet(self, searches: Sequence[Runner]) -> None:
        best, worst = (pick(searches, key=lambda search: search.values) for pick in (min, max))
        if best.values < worst.values:
            worst.go_on_from(best)

    def _news(self, searches: Sequence[Runner]) -> tuple[tuple[int, ...], Schedule] | None:
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

    def _tell_the_best(self, searches: Sequence[Runner]) -> None:
        news = self._news(searches)
        if news is not None:
            self._tell(*news)


def _run(
    search: Runner, temperature: float, moves: int, is_told: Event, until: float | None
) -> tuple[int, float]:  # fmt: skip
    """Make a number of moves, and as many again until news are told or it is late.

    Returns:
        How many were made, and the seconds that each such number took.
    """
    began, made = monotonic(), 0
    while not made or not (is_told.is_set() or (until is not None and monotonic() >= until)):
        search.run(moves, temperature)
        made += moves
    return made, (monotonic() - began) * moves / made


def _searches(instance: Instance, seed: int) -> list[LocalSearch]:
    """Return searches over activity lists, where these can say all there is to say, or else over recipes."""
    flat, seeds = (flatten(instance), fill_purses(instance)), [seed * 1000 + number for number in range(_SEARCHES)]
    if is_plain(instance, *flat):
        work = read_work(instance, *flat)
        return [ListSearch(instance, seed=one, work=work) for one in seeds]
    return [CompiledSearch(instance, seed=one, flat=flat) for one in seeds]
