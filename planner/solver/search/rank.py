"""Rank: how urgent whole projects are and which are selected, found before single tasks are moved.

Which project waits for which decides most of a program's delay, and is a handful of numbers. Moves of single tasks do
not find it: each one shifts all that comes after it. Method: a sequence of projects first and of their tasks then, as
in Asta et al., "Combining Monte-Carlo and hyper-heuristic methods for the multi-mode resource-constrained multi-project
scheduling problem" (2016).
"""

from math import exp, log
from random import Random
from typing import Any, NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from planner.solver.instance.program import Instance
from planner.solver.schedule import Schedule
from planner.solver.search.priorities import latest_starts
from planner.solver.search.selection import changed_selection

_SELECTS = 0.2
"""Chance that a move changes which projects are selected, where there is a choice."""
_SWAPS, _STRETCHES = 0.25, 0.1
"""Chances of the other moves' kinds; the rest shift one project."""
_NEAR, _FAR = 0.01, 0.3
"""Least and greatest usual shift, as a part of how long everything takes."""
_STRETCH, _LEAST_STRETCH = 0.3, 0.2
_REMEMBERED = 100
"""Moves from which the usual worsening is known, at most."""


class Ranked(Protocol):
    """A local search that can build a schedule by how urgent its tasks are."""

    @property
    def can_rank(self) -> bool:
        """Whether urgency decides its schedules, and not modes that are yet to be found as well."""

    def place_by(self, urgency: NDArray[np.float64], selected: frozenset[int]) -> tuple[int, ...] | None:
        """Build the schedule in which tasks with less come first, and keep it if it is the best.

        Args:
            urgency: Of each task, in days.
            selected: Projects; they obey the rules of selection.

        Returns:
            What it reaches in each goal; None if a task finds no place.
        """

    def go_back(self) -> None:
        """Take the best schedule in hand again."""

    def go_on_from(self, other: Any) -> None:  # noqa: ANN401 (a search of the same kind)
        """Go on from the best schedule of another search of the same instance and kind."""

    @property
    def values(self) -> tuple[int, ...]:
        """What the best schedule reaches in each goal; less is better."""

    def schedule(self) -> Schedule:
        """Return the best schedule."""


class _Rank(NamedTuple):
    """Days by which each project is less urgent, how much its tasks' latest starts count, and what is selected."""

    shift: NDArray[np.float64]
    stretch: float
    selected: frozenset[int]


class Ranking:
    """A simulated annealing over urgency and selection of projects, on top of a local search that has a schedule."""

    def __init__(self, instance: Instance, search: Ranked, *, seed: int, is_warm: bool = False) -> None:
        """Begin with the order of latest starts; if warm, with projects as the search's best schedule ranks them."""
        self._instance, self._search, self._random = instance, search, Random(seed)
        self._projects = np.array([task.project for task in instance.tasks])
        self._movable = {task.project for task in instance.tasks if not task.is_done}
        schedule = search.schedule()
        placed = schedule.placed
        self._days = max((one.end for one in placed.values()), default=instance.horizon) - instance.days.now
        self._starts = np.array(latest_starts(instance))
        self._rank = _Rank(np.zeros(len(instance.projects)), 1.0, schedule.selected)
        if is_warm:
            self._imitate({task: one.block for task, one in placed.items() if not instance.tasks[task].is_done})
        self._current = self._place(self._rank)
        self._usual, self._worse = 0.0, 0

    @property
    def values(self) -> tuple[int, ...]:
        """What the best schedule reaches in each goal; less is better."""
        return self._search.values

    def schedule(self) -> Schedule:
        """Return the best schedule."""
        return self._search.schedule()

    def run(self, moves: int, temperature: float) -> bool:
        """Make a number of moves; return whether a better schedule was found.

        Args:
            temperature: In moves' usual worsening of the first goal that differs.
        """
        before = self._search.values
        for _ in range(moves):
            moved = self._moved()
            values = self._place(moved)
            if values is not None and self._is_taken(values, temperature):
                self._rank, self._current = moved, values
        return self._search.values < before

    def go_on_from(self, other: "Ranking") -> None:
        """Go on from another ranking of the same instance."""
        self._search.go_on_from(other._search)  # noqa: SLF001 (one of its kind)
        self._rank, self._current = other._rank, other._current  # noqa: SLF001

    def _place(self, rank: _Rank) -> tuple[int, ...] | None:
        return self._search.place_by(self._starts * rank.stretch + rank.shift[self._projects], rank.selected)

    def _imitate(self, blocks: dict[int, int]) -> None:
        """Rank projects as a schedule does, by the straight lines of one slope that are nearest to its starts."""
        tasks, began = list(blocks), np.array(list(blocks.values()), np.float64)
        starts, projects, size = self._starts[tasks], self._projects[tasks], len(self._rank.shift)
        number = np.maximum(1, np.bincount(projects, minlength=size))
        middles = [np.bincount(projects, days, size) / number for days in (starts, began)]
        apart, later = starts - middles[0][projects], began - middles[1][projects]
        stretch = 1.0
        if apart.any():
            stretch = float(np.clip((apart * later).sum() / (apart**2).sum(), _LEAST_STRETCH, 1 / _LEAST_STRETCH))
        self._rank = self._rank._replace(shift=middles[1] - stretch * middles[0], stretch=stretch)

    def _moved(self) -> _Rank:
        """Return what one random move makes of the ranking in hand."""
        if self._random.random() < _SELECTS:
            selected = changed_selection(self._instance, self._rank.selected, random=self._random)
            if selected is not None:
                return self._rank._replace(selected=selected)
        shift, movable = self._rank.shift.copy(), sorted(self._movable & self._rank.selected)
        draw = self._random.random()
        if draw < _STRETCHES:
            return self._rank._replace(stretch=self._rank.stretch * exp(self._random.gauss(0.0, _STRETCH)))
        if draw < _STRETCHES + _SWAPS and len(movable) > 1:
            one, other = self._random.sample(movable, 2)
            shift[[one, other]] = shift[[other, one]]
        elif movable:
            size = self._days * exp(self._random.uniform(log(_NEAR), log(_FAR)))
            shift[self._random.choice(movable)] += self._random.gauss(0.0, size)
        return self._rank._replace(shift=shift)

    def _is_taken(self, values: tuple[int, ...], temperature: float) -> bool:
        """Tell whether values are better in the first goal that differs, or not too much worse."""
        if self._current is None:
            return True
        for mine, now in zip(values, self._current, strict=True):
            if mine > now:
                self._worse += 1
                self._usual += (mine - now - self._usual) / min(self._worse, _REMEMBERED)
                return mine - now <= -temperature * log(1.0 - self._random.random()) * self._usual
            if mine < now:
                return True
        return True
