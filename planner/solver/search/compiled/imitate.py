"""Imitate: the recipe that makes an earlier schedule again."""

from planner.solver.instance.program import Instance
from planner.solver.search.compiled.arrays import NONE, Arrays
from planner.solver.search.compiled.recipe import NOBODY, Recipe
from planner.solver.search.guide import Guide, Wish


def imitate(instance: Instance, arrays: Arrays, guide: Guide, recipe: Recipe) -> None:
    """Write a guide's order, modes and people into a recipe; priorities of tasks without a wish stay."""
    recipe.selected[:] = 0
    recipe.selected[list(guide.selected)] = 1
    recipe.wanted[:], recipe.mode[:] = NONE, NONE
    for index, wish in guide.wishes.items():
        task = instance.tasks[index]
        recipe.priority[index] = wish.block
        if task.is_done or wish.mode is None:
            continue
        mode = int(arrays.tasks[index].mode_from) + wish.mode
        if task.is_month:
            recipe.shift[task.project] = task.modes[wish.mode].shift
        else:
            recipe.mode[index] = mode
        _want(arrays, mode, wish, recipe)


def _want(arrays: Arrays, mode: int, wish: Wish, recipe: Recipe) -> None:
    """Write down whom the heads of a mode are to have; equal heads of one pool are one."""
    number = 0
    for head in range(arrays.modes[mode].head_from, arrays.modes[mode].head_to):
        if number in wish.heads:
            candidate = wish.heads[number]
            recipe.wanted[head] = NOBODY if candidate is None else arrays.heads[head].candidate_from + candidate
        number += int(arrays.heads[head].heads)
