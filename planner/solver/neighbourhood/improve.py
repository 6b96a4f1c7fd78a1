"""Improve: one part of the schedule after the other is planned again; what is no worse is kept."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from threading import Event
from time import monotonic

from planner.solver.cpsat import Limits
from planner.solver.instance.program import Instance
from planner.solver.neighbourhood.adaptation import Adaptation
from planner.solver.neighbourhood.candidates import Narrowing
from planner.solver.neighbourhood.choices import Scene, choices_for
from planner.solver.neighbourhood.goals import optimise
from planner.solver.neighbourhood.incumbent import Incumbent
from planner.solver.neighbourhood.part import cut_out
from planner.solver.neighbourhood.ties import Ties
from planner.solver.schedule import Schedule
from planner.solver.search.annealing import Extent
from planner.solver.search.value import value_of

_SECONDS_OF_A_PART = 1.0
_STEPS_OF_A_PART = 100
_SECONDS_BETWEEN = 1.0
"""Least time between two schedules that are told; the last one always is."""
_MOST_FAULTS = 5
"""Parts in a row that may end in an error before the search gives up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Effort:
    """How to run CP-SAT on a part."""

    workers: int
    seed: int


class Improvement:
    """A large neighbourhood search from a schedule in hand.

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
            on_better: Told of better schedules, the last one always; false if it is refused.
        """
        self._instance, self._effort, self._stop, self._on_better = instance, effort, stop, on_better
        self._ties, self._random = Ties(instance), Random(effort.seed)
        self.steps = 0
        self.faults: list[Exception] = []

    def run(self, first: Schedule, extent: Extent) -> Schedule:
        """Better a schedule until the extent is over; return the best."""
        self._hold(first, value_of(self._instance, first))
        self._told, self._told_at = (first, self._values), monotonic()
        if self._incumbent.movable:
            self._choices = choices_for(self._scene())
            self._better_parts(extent)
            self._tell()
        return self._incumbent.schedule

    def _better_parts(self, extent: Extent) -> None:
        adaptation = Adaptation(len(self._choices), len(self._values), self._random)
        faults_in_a_row = 0
        while not self._is_over(extent) and faults_in_a_row < _MOST_FAULTS:
            try:
                self._better_a_part(adaptation, extent)
                faults_in_a_row = 0
            except Exception as fault:
                self.faults.append(fault)
                self.steps += 1
                faults_in_a_row += 1

    def _scene(self) -> Scene:
        return Scene(self._ties, self._incumbent, self._random)

    def _better_a_part(self, adaptation: Adaptation, extent: Extent) -> None:
        """Choose a part, plan it again and learn from what came of it."""
        number = adaptation.pick()
        freed = self._choices[number](self._scene(), adaptation.size(number))
        part = cut_out(self._ties, self._incumbent, freed, Narrowing(self._ties, self._incumbent, self._random))
        found = optimise(part.instance, part.schedule, adaptation.depth, self._limits(extent), self._stop)
        self.steps += max(1, found.steps)
        before = self._values, self._incumbent.schedule
        if found.schedule is not None:
            self._take(part.merged(found.schedule))
        adaptation.learn(
            number,
            better=_first_difference(before[0], self._values),
            is_other=self._incumbent.schedule is not before[1],
            is_settled=found.is_settled,
            effort=found.steps / _STEPS_OF_A_PART,
        )

    def _take(self, schedule: Schedule) -> None:
        """Keep a schedule that is no worse; tell it now or later if it is better."""
        values = value_of(self._instance, schedule)
        if values <= self._values and schedule != self._incumbent.schedule:
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
        return Limits(
            seconds=seconds, steps=steps, workers=self._effort.workers, seed=self._random.randrange(1, 10_000)
        )

    def _is_over(self, extent: Extent) -> bool:
        late = extent.until is not None and monotonic() >= extent.until
        return late or (extent.steps is not None and self.steps >= extent.steps) or self._stop.is_set()


def _first_difference(before: tuple[int, ...], after: tuple[int, ...]) -> int | None:
    """Return the number of the first goal in which two schedules differ; None if there is none."""
    return next((number for number, pair in enumerate(zip(before, after, strict=True)) if pair[0] != pair[1]), None)
