"""Anneal: simulated annealing over recipes, goals compared in order.

Method: Kirkpatrick et al. 1983; over priorities and modes of multi-project schedules as in Asta et al., "Combining
Monte-Carlo and hyper-heuristic methods for the multi-mode resource-constrained multi-project scheduling
problem" (2016).
"""

from typing import NamedTuple

import numpy as np

from planner.solver.search.compiled.arrays import NONE, Arrays, Floats, Ints, Table
from planner.solver.search.compiled.board import Board
from planner.solver.search.compiled.decode import decode
from planner.solver.search.compiled.goals import goal_value
from planner.solver.search.compiled.jit import entry, inner
from planner.solver.search.compiled.moves import Log, move, take_back
from planner.solver.search.compiled.purses import Purses
from planner.solver.search.compiled.recipe import Recipe


class Shot(NamedTuple):
    """A schedule taken off the board: as in `Board`, with the projects selected and what it reaches in each goal."""

    tasks: Table
    heads: Table
    selected: Ints
    values: Ints


def new_shot(board: Board, recipe: Recipe, goals: int) -> Shot:
    """Return room for a schedule."""
    return Shot(board.tasks.copy(), board.heads.copy(), recipe.selected.copy(), np.zeros(goals, np.int64))


@entry
def evaluate(arrays: Arrays, purses: Purses, board: Board, recipe: Recipe, values: Ints) -> int:
    """Decode a recipe and write what it reaches in each goal; return a task that finds no place, or NONE."""
    misfit = decode(arrays, purses, board, recipe)
    if misfit == NONE:
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
    """Take the schedule on the board."""
    shot.tasks[:], shot.heads[:] = board.tasks, board.heads
    shot.selected[:], shot.values[:] = recipe.selected, values


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
    for _ in range(steps):
        recipe.spread[0] += 1
        if not move(arrays, purses, recipe, log):
            take_back(recipe, log)
            continue
        if decode(arrays, purses, board, recipe) != NONE:
            take_back(recipe, log)
            continue
        goal = _first_difference(arrays, board, recipe, current, values)
        if goal != NONE and values[goal] > current[goal]:
            by = values[goal] - current[goal]
            worse[goal] += 1
            units[goal] += (by - units[goal]) / min(worse[goal], 1000)
            if temperature <= 0.0 or np.random.random() >= np.exp(-by / (units[goal] * temperature)):
                take_back(recipe, log)
                continue
        if goal != NONE:
            for n in range(goal + 1, len(arrays.goals)):
                values[n] = goal_value(arrays, board, recipe, arrays.goals[n])
            current[:] = values
            if is_less(current, best.values):
                copy_shot(board, recipe, current, best)
                copy_recipe(recipe, best_recipe)
                found += 1
    return found
