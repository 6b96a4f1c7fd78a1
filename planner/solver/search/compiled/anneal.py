"""Anneal: simulated annealing over recipes, goals compared in order.

Method: Kirkpatrick et al. 1983; over priorities and modes of multi-project schedules as in Asta et al., "Combining
Monte-Carlo and hyper-heuristic methods for the multi-mode resource-constrained multi-project scheduling
problem" (2016).
"""

from typing import NamedTuple

import numpy as np

from planner.solver.search.compiled.arrays import NONE, Arrays, Floats, Ints, Table
from planner.solver.search.compiled.board import HAND_ORDERED, IRREGULAR, ORDERED, Board, keep_in_hand, reorder_hand
from planner.solver.search.compiled.changed import changed_places
from planner.solver.search.compiled.decode import NO_LIMIT, SAME, decode
from planner.solver.search.compiled.goals import goal_value, is_dated
from planner.solver.search.compiled.jit import entry, inner
from planner.solver.search.compiled.log import Log, take_back
from planner.solver.search.compiled.moves import justify, move
from planner.solver.search.compiled.purses import Purses
from planner.solver.search.compiled.recipe import Recipe

_LEARNS = 1 / 16
"""Part of the moves that are decoded to their end, to learn what moves cost."""
_SPREADS = 1 / 16
"""Part of the moves after which others are looked at where there are many candidates."""
_JUSTIFIED = 0.03
"""Part of the moves that justify."""
_LATER_GOALS = 20.0
"""How much hotter it is for goals after the first: they must not hold it in one place."""
_MOST_COST = 2.0**60
_LEFT, _SAME, _TAKEN = range(3)
"""What comes of a move."""


class Shot(NamedTuple):
    """A schedule in hand, kept: as in `Board`, with the projects selected and what it reaches in each goal."""

    tasks: Table
    heads: Table
    order: Ints
    counts: Ints
    selected: Ints
    values: Ints


def new_shot(board: Board, recipe: Recipe, goals: int) -> Shot:
    """Return room for a schedule."""
    return Shot(
        tasks=board.tasks.copy(),
        heads=board.heads.copy(),
        order=board.order.copy(),
        counts=board.counts.copy(),
        selected=recipe.selected.copy(),
        values=np.zeros(goals, np.int64),
    )


@entry
def evaluate(arrays: Arrays, purses: Purses, board: Board, recipe: Recipe, values: Ints) -> int:
    """Decode a recipe and write what it reaches in each goal; return a task that finds no place, or NONE."""
    misfit = decode(arrays, purses, board, recipe, 0, len(arrays.tasks), NO_LIMIT)
    if misfit == NONE:
        keep_in_hand(board)
        for n in range(len(arrays.goals)):
            values[n] = goal_value(arrays, board, recipe, arrays.goals[n])
    return misfit


@entry
def is_less(first: Ints, second: Ints) -> bool:
    """Compare goals in order."""
    for n in range(len(first)):
        if first[n] != second[n]:
            return bool(first[n] < second[n])
    return False


@entry
def copy_shot(board: Board, recipe: Recipe, values: Ints, shot: Shot) -> None:
    """Keep the schedule on the board."""
    shot.tasks[:], shot.heads[:] = board.tasks, board.heads
    shot.order[:], shot.counts[:] = board.order, board.counts
    shot.selected[:], shot.values[:] = recipe.selected, values


@entry
def show_shot(board: Board, shot: Shot) -> None:
    """Let a schedule kept be the one in hand."""
    board.tasks[:], board.heads[:] = shot.tasks, shot.heads
    board.order[:] = shot.order
    board.counts[ORDERED], board.counts[IRREGULAR] = shot.counts[ORDERED], shot.counts[IRREGULAR]
    keep_in_hand(board)


@entry
def copy_recipe(source: Recipe, target: Recipe) -> None:
    """Write one recipe over another."""
    target.selected[:], target.priority[:], target.mode[:] = source.selected, source.priority, source.mode
    target.shift[:], target.wanted[:], target.thrift[:] = source.shift, source.wanted, source.thrift
    target.liking[:], target.spread[:] = source.liking, source.spread


@inner
def _first_difference(arrays: Arrays, board: Board, recipe: Recipe, current: Ints, values: Ints) -> int:
    """Write goals of the board until one differs from the current one; return which, or NONE if they are equal."""
    for n in range(len(arrays.goals)):
        values[n] = goal_value(arrays, board, recipe, arrays.goals[n])
        if values[n] != current[n]:
            return n
    return NONE


@entry
def anneal(
    arrays: Arrays, purses: Purses, board: Board, recipe: Recipe, log: Log, current: Ints, best: Shot,
    best_recipe: Recipe, units: Floats, worse: Ints, temperature: float, steps: int, seed: int,
) -> int:  # fmt: skip
    """Make a number of moves at one temperature.

    Args:
        current: What the recipe reaches; changed with it.
        best: Best schedule so far; `best_recipe` made it.
        units: By how much a move usually makes each goal worse; learned on the way.
        worse: How many moves each of them was learned from.
        temperature: In those units; a move that is worse by as much is taken with probability 1/e.
        seed: Of this run's random numbers.

    Returns:
        How often a better schedule was found.
    """
    np.random.seed(seed)
    found = 0
    values = current.copy()
    if len(values) == 0:
        return found
    for _ in range(steps):
        if np.random.random() < _JUSTIFIED:
            justify(arrays, board, recipe, log)
        elif not move(arrays, purses, recipe, log):
            take_back(recipe, log)
            continue
        spread = recipe.spread[0]
        recipe.spread[1] += 1
        ease = -temperature * np.log(1.0 - np.random.random())
        came = _try(arrays, purses, board, recipe, log, current, values, units, worse, ease)
        if came == _LEFT:
            take_back(recipe, log)
            recipe.spread[0] = spread
        if came != _TAKEN:
            continue
        keep_in_hand(board)
        current[:] = values
        if is_less(current, best.values):
            copy_shot(board, recipe, current, best)
            copy_recipe(recipe, best_recipe)
            found += 1
    return found


@inner
def _try(
    arrays: Arrays, purses: Purses, board: Board, recipe: Recipe, log: Log, current: Ints, values: Ints, units: Floats,
    worse: Ints, ease: float,
) -> int:  # fmt: skip
    """Decode a changed recipe, if that can change the schedule, and write its values.

    Args:
        ease: By how much it may be worse, in `units`.

    Returns:
        `_TAKEN` if it is no worse than the current one, or not too much; `_SAME` if the schedule is the one in hand;
        `_LEFT` otherwise.
    """
    first, last = changed_places(arrays, board, recipe, log)
    if first == board.counts[HAND_ORDERED]:
        return _SAME
    if arrays.has_many and np.random.random() < _SPREADS:
        recipe.spread[0] += 1
        first, last = 0, len(arrays.tasks)
    limit = current[0] + np.int64(min(_MOST_COST, ease * units[0]))
    learns = np.random.random() < _LEARNS or not is_dated(arrays.goals[0])
    misfit = decode(arrays, purses, board, recipe, first, last, NO_LIMIT if learns else limit)
    if misfit == SAME:
        reorder_hand(board, first)
        return _SAME
    if misfit != NONE:
        return _LEFT
    goal = _first_difference(arrays, board, recipe, current, values)
    if goal == NONE:
        return _TAKEN
    by = values[goal] - current[goal]
    if by > 0:
        if learns or goal > 0:
            worse[goal] += 1
            units[goal] += (by - units[goal]) / min(worse[goal], 300)
        if by > ease * units[goal] * (_LATER_GOALS if goal else 1.0):
            return _LEFT
    for n in range(goal + 1, len(arrays.goals)):
        values[n] = goal_value(arrays, board, recipe, arrays.goals[n])
    return _TAKEN
