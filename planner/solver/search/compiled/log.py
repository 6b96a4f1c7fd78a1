"""Log: what a move changes in a recipe, kept so that it can be taken back."""

from typing import NamedTuple

import numpy as np

from planner.solver.search.compiled.arrays import Floats, Ints
from planner.solver.search.compiled.jit import inner
from planner.solver.search.compiled.recipe import Recipe

PRIORITY, MODE, WANTED, LIKING, THRIFT, SELECTED, SHIFT = range(7)
"""Fields of a recipe."""


class Log(NamedTuple):
    """What the last move changed: field, position and the value before, and how many there are (in `size[0]`)."""

    field: Ints
    position: Ints
    before: Floats
    size: Ints


def new_log(most: int) -> Log:
    """Return an empty log for as many changes."""
    return Log(np.zeros(most, np.int64), np.zeros(most, np.int64), np.zeros(most), np.zeros(1, np.int64))


@inner
def _get(recipe: Recipe, field: int, position: int) -> float:
    if field == PRIORITY:
        return recipe.priority[position]
    if field == MODE:
        return float(recipe.mode[position])
    if field == WANTED:
        return float(recipe.wanted[position])
    if field == LIKING:
        return recipe.liking[position]
    if field == THRIFT:
        return recipe.thrift[0]
    return float(recipe.selected[position] if field == SELECTED else recipe.shift[position])


@inner
def _write(recipe: Recipe, field: int, position: int, value: float) -> None:
    if field == PRIORITY:
        recipe.priority[position] = value
    elif field == MODE:
        recipe.mode[position] = int(value)
    elif field == WANTED:
        recipe.wanted[position] = int(value)
    elif field == LIKING:
        recipe.liking[position] = value
    elif field == THRIFT:
        recipe.thrift[0] = value
    elif field == SELECTED:
        recipe.selected[position] = int(value)
    else:
        recipe.shift[position] = int(value)


@inner
def change(recipe: Recipe, log: Log, field: int, position: int, value: float) -> None:
    """Change a field of a recipe, and note what it was."""
    size = log.size[0]
    log.field[size], log.position[size] = field, position
    log.before[size] = _get(recipe, field, position)
    log.size[0] = size + 1
    _write(recipe, field, position, value)


@inner
def take_back(recipe: Recipe, log: Log) -> None:
    """Undo the last move."""
    for n in range(log.size[0] - 1, -1, -1):
        _write(recipe, log.field[n], log.position[n], log.before[n])
    log.size[0] = 0
