"""Construct: restarts and a local search over what schedules are built from.

Where tasks find no place they become more urgent in the next try ("squeaky wheel", Joslin and Clements 1999); once
schedules are complete, random changes of a recipe are kept if they do not make it worse.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random

from planner.solver.instance.program import Instance
from planner.solver.schedule import Schedule
from planner.solver.search.decode import Decoded, Decoder, Recipe
from planner.solver.search.moves import Moves
from planner.solver.search.selection import keeps_rules
from planner.solver.search.value import value_of

_TRIES_BEFORE_RESTART = 25
"""Steps without progress after which a search begins anew."""
_TAKES_WORSE = 0.3
"""Chance of going on from a try that placed fewer tasks."""


@dataclass(frozen=True, slots=True)
class Constructed:
    """The best complete schedule found.

    Attributes:
        schedule: None if no try placed every task of the selected projects.
        most_placed: Highest number of tasks that found a place in one try.
        misfits: Tasks without a place in that try.
        steps: Schedules built.
    """

    schedule: Schedule | None
    most_placed: int
    misfits: tuple[int, ...]
    steps: int


class Construction:
    """A local search over recipes."""

    def __init__(self, instance: Instance, *, seed: int) -> None:
        """Begin a search."""
        self._instance, self._random = instance, Random(seed)
        self._decoder = Decoder(instance)
        self._moves = Moves(instance, self._random)
        self._best: tuple[tuple[int, ...], Schedule] | None = None
        self._closest: Decoded | None = None

    def run(self, *, is_over: Callable[[int, bool], bool]) -> Constructed:
        """Build schedules until `is_over(number built, whether one is complete)`; at least one is built."""
        built = 0
        for _ in self._tries():
            built += 1
            if is_over(built, self._best is not None):
                break
        closest = self._closest
        return Constructed(
            schedule=self.best,
            most_placed=0 if closest is None else len(closest.schedule.placed),
            misfits=() if closest is None else closest.misfits,
            steps=built,
        )

    @property
    def best(self) -> Schedule | None:
        """The best complete schedule so far."""
        return None if self._best is None else self._best[1]

    def _tries(self) -> Iterator[None]:
        """Build one schedule after the other."""
        first = True
        while True:
            recipe = self._moves.start(plain=first)
            current = self._build(recipe)
            yield
            first, idle = False, 0
            while idle < _TRIES_BEFORE_RESTART:
                changed = self._moves.mend(recipe, current) if current.misfits else self._moves.vary(recipe)
                decoded = self._build(changed)
                yield
                rank, before = self._rank(decoded), self._rank(current)
                idle = 0 if rank < before else idle + 1
                if rank <= before or (current.misfits and self._random.random() < _TAKES_WORSE):
                    recipe, current = changed, decoded

    def _build(self, recipe: Recipe) -> Decoded:
        decoded = self._decoder.decode(recipe)
        if self._closest is None or self._misfit(decoded) < self._misfit(self._closest):
            self._closest = decoded
        if not decoded.misfits and keeps_rules(self._instance, recipe.selected):
            value = value_of(self._instance, decoded.schedule)
            if self._best is None or value < self._best[0]:
                self._best = value, decoded.schedule
        return decoded

    def _misfit(self, decoded: Decoded) -> tuple[int, int]:
        return len(decoded.misfits), -len(decoded.schedule.placed)

    def _rank(self, decoded: Decoded) -> tuple[int, ...]:
        if decoded.misfits:
            return (len(decoded.misfits),)
        return (0, *value_of(self._instance, decoded.schedule))
