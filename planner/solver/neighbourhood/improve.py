"""Improve: one part of the schedule after the other is planned again; what is no worse is kept."""

from collections.abc import Callable
from concurrent.futures import FIRST_COMPLETED, Executor, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from random import Random
from threading import Event
from time import monotonic

from planner.solver.cpsat import Limits
from planner.solver.instance.program import Instance
from planner.solver.neighbourhood.adaptation import Adaptation
from planner.solver.neighbourhood.candidates import Narrowing
from planner.solver.neighbourhood.choices import Scene, choices_for
from planner.solver.neighbourhood.goals import Found, optimise
from planner.solver.neighbourhood.incumbent import Incumbent
from planner.solver.neighbourhood.part import Part, cut_out
from planner.solver.neighbourhood.ties import Ties
from planner.solver.schedule import Schedule
from planner.solver.search.annealing import Extent
from planner.solver.search.value import value_of

_SECONDS_OF_A_PART = 1.0
_STEPS_OF_A_PART = 20
_SECONDS_BETWEEN = 1.0
"""Least time between two schedules that are told; the last one always is."""
_MOST_FAULTS = 5
"""Parts in a row that may end in an error before the search gives up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Effort:
    """How many parts are planned side by side, by one CP-SAT worker each, and the seed of all random choices."""

    workers: int
    seed: int


@dataclass(frozen=True, slots=True)
class _Try:
    """A part that is being planned again, by the choice of this number."""

    choice: int
    part: Part
    depth: int
    limits: Limits


@dataclass(frozen=True, slots=True)
class _Result:
    """What came of a try, and how much of the usual limit it took."""

    found: Found
    effort: float


class Improvement:
    """A large neighbourhood search from a schedule in hand. With a limit of steps it repeats.

    Attributes:
        steps: Spent so far.
        faults: What went wrong in parts that were given up.
    """

    def __init__(
        self, instance: Instance, *, effort: Effort, stop: Event, on_better: Callable[[Schedule], bool]
    ) -> None:
        """Prepare.

        Args:
            stop: Set it to end with the best schedule so far.
            on_better: Told of better schedules, the last one always, from the calling thread; false if it is refused.
        """
        self._instance, self._effort, self._stop, self._on_better = instance, effort, stop, on_better
        self._ties, self._random = Ties(instance), Random(effort.seed)
        self._faults_in_a_row = 0
        self.steps = 0
        self.faults: list[Exception] = []

    def run(self, first: Schedule, extent: Extent) -> Schedule:
        """Better a schedule until the extent is over; return the best."""
        self._hold(first, value_of(self._instance, first))
        self._told, self._told_at = (first, self._values), monotonic()
        if self._incumbent.movable:
            self._choices = choices_for(self._scene())
            self._adaptation = Adaptation(len(self._choices), len(self._values), self._random)
            self._better_parts(extent)
            self._tell()
        return self._incumbent.schedule

    def _scene(self) -> Scene:
        return Scene(self._ties, self._incumbent, self._random)

    def _better_parts(self, extent: Extent) -> None:
        """Plan parts side by side; of steps there is an order only if one part follows the other."""
        sides = self._effort.workers if extent.steps is None else 1
        running: dict[Future[_Result], _Try] = {}
        with ThreadPoolExecutor(max_workers=sides) as pool:
            while not self._is_over(extent) and self._faults_in_a_row < _MOST_FAULTS:
                for _ in range(sides - len(running)):
                    self._begin(pool, running, extent)
                done, _ = wait(running, return_when=FIRST_COMPLETED)
                for future in done:
                    self._end(future, running.pop(future))
        for future, one in running.items():
            self._end(future, one)

    def _begin(self, pool: Executor, running: dict[Future[_Result], _Try], extent: Extent) -> None:
        """Choose a part and have it planned again."""
        try:
            one = self._chosen(extent)
        except Exception as fault:
            self._give_up(fault)
        else:
            running[pool.submit(self._plan_again, one)] = one

    def _chosen(self, extent: Extent) -> _Try:
        number = self._adaptation.pick()
        freed = self._choices[number](self._scene(), self._adaptation.size(number))
        part = cut_out(self._ties, self._incumbent, freed, Narrowing(self._ties, self._incumbent, self._random))
        return _Try(number, part, self._adaptation.depth, self._limits(extent))

    def _plan_again(self, one: _Try) -> _Result:
        began = monotonic()
        found = optimise(one.part.instance, one.part.schedule, one.depth, one.limits, self._stop)
        is_timed = one.limits.steps is None
        effort = (monotonic() - began) / _SECONDS_OF_A_PART if is_timed else found.steps / _STEPS_OF_A_PART
        return _Result(found, effort)

    def _end(self, future: Future[_Result], one: _Try) -> None:
        """Take what came of a part, and learn from it; give the part up if it ended in an error."""
        try:
            result = future.result()
            before = self._values, self._incumbent.schedule
            if result.found.schedule is not None:
                self._take(one.part.merged(result.found.schedule))
        except Exception as fault:
            self._give_up(fault)
            return
        self._faults_in_a_row = 0
        self.steps += max(1, result.found.steps)
        self._adaptation.learn(
            one.choice,
            better=_first_difference(before[0], self._values),
            is_other=self._incumbent.schedule is not before[1],
            is_settled=result.found.is_settled,
            effort=result.effort,
        )

    def _give_up(self, fault: Exception) -> None:
        self.faults.append(fault)
        self._faults_in_a_row += 1
        self.steps += 1

    def _take(self, schedule: Schedule) -> None:
        """Keep a schedule that is no worse; tell it now or later if it is better."""
        if schedule == self._incumbent.schedule:
            return
        values = value_of(self._instance, schedule)
        if values <= self._values:
            self._hold(schedule, values)
            if monotonic() - self._told_at > _SECONDS_BETWEEN:
                self._tell()

    def _hold(self, schedule: Schedule, values: tuple[int, ...]) -> None:
        self._incumbent, self._values = Incumbent(self._instance, schedule), values

    def _tell(self) -> None:
        """Tell the schedule if it is better than the last one told; if it is refused, go on from that one."""
        if self._values < self._told[1]:
            if self._on_better(self._incumbent.schedule):
                self._told = self._incumbent.schedule, self._values
            else:
                self._hold(*self._told)
        self._told_at = monotonic()

    def _limits(self, extent: Extent) -> Limits:
        """Return the limits of the next part: of time only where the extent has no steps, so that these repeat."""
        seconds, steps = None, None
        if extent.until is not None:
            seconds = min(_SECONDS_OF_A_PART, max(0.0, extent.until - monotonic()))
        if extent.steps is not None:
            steps = max(1, min(_STEPS_OF_A_PART, extent.steps - self.steps))
        return Limits(seconds=seconds, steps=steps, workers=1, seed=self._random.randrange(1, 10_000))

    def _is_over(self, extent: Extent) -> bool:
        late = extent.until is not None and monotonic() >= extent.until
        return late or (extent.steps is not None and self.steps >= extent.steps) or self._stop.is_set()


def _first_difference(before: tuple[int, ...], after: tuple[int, ...]) -> int | None:
    """Return the number of the first goal in which two schedules differ; None if there is none."""
    return next((number for number, pair in enumerate(zip(before, after, strict=True)) if pair[0] != pair[1]), None)
