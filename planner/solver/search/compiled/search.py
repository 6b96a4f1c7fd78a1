"""Search: one compiled local search, driven in short runs so that it can be stopped and told of better schedules."""

from collections.abc import Callable
from copy import deepcopy
from itertools import count
from random import Random

import numpy as np

from planner.solver.instance.program import Instance
from planner.solver.schedule import Filled, Placed, Schedule
from planner.solver.search.compiled.anneal import (
    Shot,
    anneal,
    copy_recipe,
    copy_shot,
    evaluate,
    is_less,
    new_shot,
    show_shot,
)
from planner.solver.search.compiled.arrays import NONE, Arrays, Floats, Ints
from planner.solver.search.compiled.board import new_board
from planner.solver.search.compiled.fill_purses import fill_purses
from planner.solver.search.compiled.flatten import flatten
from planner.solver.search.compiled.imitate import imitate
from planner.solver.search.compiled.loosen import loosen
from planner.solver.search.compiled.moves import draw_modes, log_for
from planner.solver.search.compiled.purses import Purses
from planner.solver.search.compiled.recipe import new_recipe
from planner.solver.search.compiled.relent import make_urgent
from planner.solver.search.compiled.structs import arrays_struct, board_struct, purses_struct, recipe_struct
from planner.solver.search.guide import guide_of
from planner.solver.search.priorities import latest_starts
from planner.solver.search.selection import allowed_selection

_TRIES_BEFORE_RESTART = 25


class CompiledSearch:
    """A simulated annealing from a schedule. Not for use by two threads at once.

    Attributes:
        has_schedule: Whether there is a best schedule yet.
        best: The best schedule as arrays; `then` is the recipe that made it.
        recipe: The one that is decoded next.
        given: Instance, funds and board, as compiled code takes them.
    """

    def __init__(self, instance: Instance, *, seed: int, flat: tuple[Arrays, Purses] | None = None) -> None:
        """Prepare.

        Args:
            flat: The instance written into arrays already. They are copied: threads that count references to the same
                arrays wait for each other.
        """
        self._instance, self._random = instance, Random(seed)
        self.arrays, purses = deepcopy((flatten(instance), fill_purses(instance)) if flat is None else flat)
        board, self.recipe = new_board(self.arrays, purses), new_recipe(self.arrays)
        goals = len(self.arrays.goals)
        self.best = new_shot(board, self.recipe, goals)
        self._log = log_for(self.arrays)
        self._current = np.zeros(goals, np.int64)
        self._units, self._worse = np.ones(goals), np.zeros(goals, np.int64)
        self.given = arrays_struct(self.arrays), purses_struct(purses), board_struct(board)
        self._now, self.then = recipe_struct(self.recipe), recipe_struct(new_recipe(self.arrays))
        self.has_schedule = False

    def begin(self, schedule: Schedule) -> bool:
        """Begin from a schedule: freely staffed, or with those of its people who matter; False if neither works."""
        imitate(self._instance, self.arrays, guide_of(schedule), self.recipe)
        misfit = self.decode()
        wanted = self.recipe.wanted.copy()
        self.recipe.wanted[:] = NONE
        values = self._current.copy()
        freely = evaluate(*self.given, self._now, self._current)
        if freely == NONE and (misfit != NONE or not is_less(values, self._current)):
            self._take()
            return True
        self.recipe.wanted[:], self._current[:] = wanted, values
        if misfit == NONE:
            loosen(self)
            self.go_back()
        return misfit == NONE

    def follow(self, schedule: Schedule) -> bool:
        """Begin with the order and modes of a schedule but whatever people, even if that is worse; else from it.

        Moves of a recipe that wants nobody bring other tasks along, and soon make up for what that costs at first.
        """
        imitate(self._instance, self.arrays, guide_of(schedule), self.recipe)
        self.recipe.wanted[:] = NONE
        return self.decode() == NONE or self.begin(schedule)

    def construct(self, *, is_over: Callable[[], bool]) -> bool:
        """Look for a first schedule by urgency; what finds no place becomes more urgent; False if none was found."""
        urgency = np.array(latest_starts(self._instance))
        selected = allowed_selection(self._instance, random=self._random)
        if selected is None:
            return False
        self.recipe.selected[list(selected)] = 1
        self.recipe.priority[:] = urgency
        for number in count():
            misfit = self.decode()
            if misfit == NONE:
                return True
            if is_over():
                return False
            if number % _TRIES_BEFORE_RESTART == _TRIES_BEFORE_RESTART - 1:
                self.recipe.priority[:] = urgency + [self._random.gauss(0, 4.0) for _ in urgency]
            if number % _TRIES_BEFORE_RESTART in (0, _TRIES_BEFORE_RESTART - 1) and self.arrays.several_modes.size:
                tries = 100 * len(self.arrays.several_modes)
                draw_modes(*self.given[:2], self._now, tries, self._random.getrandbits(31))
            make_urgent(self.arrays, self.recipe, misfit, random=self._random)
        return False

    def decode(self) -> int:
        """Build the schedule of the recipe and keep it if it is the best; return a task without a place, or NONE."""
        misfit = evaluate(*self.given, self._now, self._current)
        if misfit == NONE:
            self._take()
        return int(misfit)

    @property
    def can_rank(self) -> bool:
        """Whether urgency decides its schedules: decoding takes the mode that ends first where a recipe says none."""
        return True

    def place_by(self, urgency: Floats, selected: frozenset[int]) -> tuple[int, ...] | None:
        """Build the schedule in which tasks with less come first, with whatever people; keep it if it is the best."""
        self.recipe.priority[:], self.recipe.wanted[:], self.recipe.selected[:] = urgency, NONE, 0
        self.recipe.selected[list(selected)] = 1
        return tuple(int(value) for value in self._current) if self.decode() == NONE else None

    def place_with(self, urgency: Floats, wanted: Ints) -> tuple[int, ...] | None:
        """Build the schedule in which tasks with less come first; keep it if it is the best.

        Args:
            wanted: A candidate for each head, or NONE.

        Returns:
            What it reaches in each goal; None if a task finds no place.
        """
        self.recipe.priority[:], self.recipe.wanted[:] = urgency, wanted
        return tuple(int(value) for value in self._current) if self.decode() == NONE else None

    def is_as_good(self) -> bool:
        """Decode the recipe, and keep it as that of the best schedule if it makes one that is no worse."""
        misfit = evaluate(*self.given, self._now, self._current)
        if misfit != NONE or is_less(self.best.values, self._current):
            return False
        self._keep()
        return True

    @property
    def blocks(self) -> Ints:
        """First day of each task's work in the best schedule."""
        return self.best.tasks.block

    def go_back(self) -> None:
        """Go back to the recipe of the best schedule."""
        copy_recipe(self.then, self._now)
        self._current[:] = self.best.values
        show_shot(self.given[2], self.best)

    def _take(self) -> None:
        if not self.has_schedule or is_less(self._current, self.best.values):
            self._keep()

    def _keep(self) -> None:
        copy_shot(self.given[2], self._now, self._current, self.best)
        copy_recipe(self._now, self.then)
        self.has_schedule = True

    def run(self, steps: int, temperature: float) -> bool:
        """Make a number of moves; return whether a better schedule was found."""
        found = anneal(
            *self.given, self._now, self._log, self._current, self.best, self.then, self._units, self._worse,
            temperature, steps, self._random.getrandbits(31),
        )  # fmt: skip
        return bool(found)

    def go_on_from(self, other: "CompiledSearch") -> None:
        """Go on from the best recipe of another search of the same instance."""
        for mine, theirs in zip(self.best, other.best, strict=True):
            mine[:] = theirs
        copy_recipe(other.then, self.then)
        self.go_back()

    @property
    def values(self) -> tuple[int, ...]:
        """What the best schedule reaches in each goal; less is better."""
        return tuple(int(value) for value in self.best.values)

    def schedule(self) -> Schedule:
        """Return the best schedule."""
        return _schedule(self._instance, self.arrays, self.best)


def _schedule(instance: Instance, arrays: Arrays, shot: Shot) -> Schedule:
    selected = frozenset(int(n) for n in shot.selected.nonzero()[0])
    placed = {
        task.index: _placed(arrays, shot, task.index, is_done=task.is_done)
        for task in instance.tasks
        if task.project in selected
    }
    return Schedule(selected=selected, placed=placed)


def _placed(arrays: Arrays, shot: Shot, task: int, *, is_done: bool) -> Placed:
    row = shot.tasks[task]
    start, end, block = int(row.start), int(row.end), int(row.block)
    if is_done:
        return Placed(mode=0, start=start, end=end, block=block)
    heads: list[Filled | None] = []
    for head in range(arrays.modes[row.mode].head_from, arrays.modes[row.mode].head_to):
        chosen, filled = shot.heads[head], None
        if chosen.who != NONE:
            candidate = int(chosen.who - arrays.heads[head].candidate_from)
            filled = Filled(candidate, int(chosen.first), int(chosen.after))
        heads += [filled] * int(arrays.heads[head].heads)
    mode = int(row.mode - arrays.tasks[task].mode_from)
    return Placed(mode=mode, start=start, end=end, block=block, heads=tuple(heads))
