"""Relent: change a recipe whose decoding left a task without a place."""

from random import Random

import numpy as np

from planner.solver.instance.program import Instance
from planner.solver.search.compiled.arrays import NONE, Arrays
from planner.solver.search.compiled.recipe import Recipe
from planner.solver.search.selection import keeps_rules, nearest_selection

_BOOSTS = (5.0, 20.0, 80.0)
"""Days by which a task without a place is placed earlier."""
_PART_FREED = 0.1
"""Part of the other tasks that are freed, too, where that was not enough."""
_THRIFTS = (0.0, 1.0, 10.0, 1000.0)
_DROPS = 0.3
"""Chance of leaving out the project of a task without a place, where it may be."""


def make_urgent(arrays: Arrays, recipe: Recipe, task: int, *, random: Random) -> None:
    """Place a task, and all before it, earlier."""
    found, stack = {task}, [task]
    while stack:
        row = arrays.tasks[stack.pop()]
        before = {int(arrays.into[n].task) for n in range(row.into_from, row.into_to)} - found
        found |= before
        stack += before
    recipe.priority[list(found)] -= random.choice(_BOOSTS)


def free(arrays: Arrays, recipe: Recipe, task: int) -> None:
    """Let a task be done in any mode by anybody."""
    row = arrays.tasks[task]
    recipe.mode[task] = NONE
    if row.mode_from < row.mode_to:
        heads = arrays.modes[row.mode_from].head_from, arrays.modes[row.mode_to - 1].head_to
        recipe.wanted[heads[0] : heads[1]] = NONE


def free_some(instance: Instance, arrays: Arrays, recipe: Recipe, task: int, *, random: Random) -> None:
    """Free a random part of all tasks, with another thrift, and perhaps leave out the project of the misfit."""
    for other in range(len(arrays.tasks)):
        if random.random() < _PART_FREED:
            free(arrays, recipe, other)
    recipe.thrift[0] = random.choice(_THRIFTS)
    if random.random() < _DROPS:
        selected = frozenset(int(number) for number in recipe.selected.nonzero()[0])
        without = nearest_selection(instance, selected - {instance.tasks[task].project}, random=random)
        if without != selected and keeps_rules(instance, without):
            recipe.selected[:] = np.isin(np.arange(len(recipe.selected)), list(without))
