"""Remake: a schedule close to an earlier plan, task by task; what fits no more is placed anew."""

from collections.abc import Callable
from dataclasses import replace
from random import Random

from planner.solver.instance.program import Instance
from planner.solver.instance.work import TaskData
from planner.solver.schedule import Placed, Schedule
from planner.solver.search.board import Board
from planner.solver.search.decode import Decoder, Recipe
from planner.solver.search.guide import Guide
from planner.solver.search.moves import Moves
from planner.solver.search.narrow import narrowed, widened
from planner.solver.search.value import value_of

_TRIES = 20
"""Schedules built each way until one is complete."""


def remake(instance: Instance, guide: Guide, *, random: Random, is_over: Callable[[int], bool]) -> Schedule | None:
    """Build schedules by a guide, once on the same days if possible and once as early as possible; return the better.

    A task that finds no place becomes more urgent, and its people and mode are chosen anew.

    Args:
        is_over: Told how many were built; asked before each but the first.
    """
    built, found, moves = 0, list[Schedule](), Moves(instance, random)
    for keeps_days in (True, False):
        decoder, recipe = _Decoder(instance, guide, keeps_days=keeps_days), _recipe(instance, guide, moves)
        for _ in range(_TRIES):
            if built and is_over(built):
                break
            built += 1
            decoded = decoder.decode(recipe)
            if not decoded.misfits:
                found.append(decoded.schedule)
                break
            recipe = moves.mend(recipe, decoded)
    return min(found, key=lambda schedule: value_of(instance, schedule), default=None)


def _recipe(instance: Instance, guide: Guide, moves: Moves) -> Recipe:
    """Return the recipe by urgency with the order, shifts and projects of the guide."""
    recipe = moves.start(plain=True)
    priority, shift = list(recipe.priority), list(recipe.shift)
    for index, wish in guide.wishes.items():
        task = instance.tasks[index]
        priority[index] = wish.block
        if task.is_month and wish.mode is not None:
            shift[task.project] = task.modes[wish.mode].shift
    return replace(recipe, selected=guide.selected, priority=tuple(priority), shift=tuple(shift))


class _Decoder(Decoder):
    """Places tasks as wished for, or freely where that is impossible."""

    def __init__(self, instance: Instance, guide: Guide, *, keeps_days: bool) -> None:
        super().__init__(instance)
        self._guide, self._keeps_days = guide, keeps_days

    def _best_place(self, board: Board, task: TaskData, placed: dict[int, Placed], recipe: Recipe) -> Placed | None:
        found = self._place_as_wished(board, task, placed, recipe)
        return found or super()._best_place(board, task, placed, recipe)

    def _place_as_wished(
        self, board: Board, task: TaskData, placed: dict[int, Placed], recipe: Recipe
    ) -> Placed | None:
        wish = self._guide.wishes.get(task.index)
        mode = None if wish is None else wish.mode
        if wish is None or mode is None or (task.is_month and task.modes[mode].shift != recipe.shift[task.project]):
            return None
        bounds = self.bounds(task, placed)
        if self._keeps_days and not task.is_month and task.pinned_start is None:
            bounds = replace(bounds, earliest=max(bounds.earliest, wish.block))
        found = self._affordable(board, narrowed(task, wish, mode), 0, bounds, recipe.taste)
        return None if found is None else widened(found, wish, mode)
