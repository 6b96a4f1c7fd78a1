"""Resume: a compiled search from an earlier plan of the program, whatever of it still holds."""

from collections.abc import Callable
from random import Random

import numpy as np

from planner.solver.instance.program import Instance
from planner.solver.search.compiled.arrays import NONE
from planner.solver.search.compiled.imitate import imitate
from planner.solver.search.compiled.relent import free, free_some, make_urgent
from planner.solver.search.compiled.search import CompiledSearch
from planner.solver.search.guide import Guide
from planner.solver.search.priorities import latest_starts

_TRIES = 500
"""Schedules built one way until one is complete."""
_TRIES_BEFORE_MORE = 25
"""Of these, how many change only what finds no place."""
_ROUNDS = 40
"""Schedules built with others in place of those for whom tasks now wait."""
_PLACES, _MOST_NEW = 12, 8
"""Places in the order that are tried for a new project, and new projects that are tried so."""
_PARTS = (0.03, 0.1, 0.3, 1.0)
"""Parts of the late tasks that are freed at once."""


def resume(
    instance: Instance, search: CompiledSearch, guide: Guide, *, random: Random, is_over: Callable[[int], bool]
) -> bool:
    """Begin from an earlier plan: with its people, with its modes only, and with its order only; False if in vain.

    Args:
        is_over: Told how many schedules were built; asked after each that is not complete.
    """
    return _Resuming(instance, search, guide, random, is_over).run()


class _Resuming:
    """A search that is about to begin."""

    def __init__(
        self, instance: Instance, search: CompiledSearch, guide: Guide, random: Random, is_over: Callable[[int], bool]
    ) -> None:
        self._instance, self._search, self._guide, self._random = instance, search, guide, random
        self._is_over, self._built = is_over, 0

    def run(self) -> bool:
        for kept in ("people", "modes", "order"):
            self._imitate()
            if kept != "people":
                self._search.recipe.wanted[:] = NONE
            if kept == "order":
                self._search.recipe.mode[:] = NONE
            self._relent()
            if kept == "people" and self._search.has_schedule:
                self._insert()
                self._hasten()
        return self._search.has_schedule

    def _imitate(self) -> None:
        recipe = self._search.recipe
        recipe.priority[:] = latest_starts(self._instance)
        recipe.thrift[0] = 0.0
        imitate(self._instance, self._search.arrays, self._guide, recipe)

    def _relent(self) -> None:
        """Change the recipe until it places every task: what finds no place is freed first, then more urgent."""
        arrays, recipe, freed = self._search.arrays, self._search.recipe, set[int]()
        for number in range(1, 1 + _TRIES):
            misfit = self._decode()
            if misfit == NONE or self._is_over(self._built):
                return
            if misfit in freed:
                make_urgent(arrays, recipe, misfit, random=self._random)
            free(arrays, recipe, misfit)
            freed.add(misfit)
            if number % _TRIES_BEFORE_MORE == 0:
                free_some(self._instance, arrays, recipe, misfit, random=self._random)

    def _insert(self) -> None:
        """Put each new project where it does least harm: the plan says how urgent others turned out, and not it."""
        recipe, blocks = self._search.recipe, [wish.block for wish in self._guide.wishes.values()]
        for tasks in self._new_projects()[:_MOST_NEW] if blocks else ():
            self._search.go_back()
            after_first = recipe.priority[tasks] - recipe.priority[tasks].min()
            for day in np.quantile(blocks, np.linspace(0.0, 1.0, _PLACES)):
                if self._is_over(self._built):
                    return
                recipe.priority[tasks] = day + after_first
                self._decode()

    def _new_projects(self) -> list[list[int]]:
        """Return the tasks of each selected project of which the plan says nothing, the dearest to delay first."""
        known = {self._instance.tasks[index].project for index in self._guide.wishes}
        new = [project for project in self._instance.projects if project.index in self._guide.selected - known]
        open_tasks = [
            [n for n in p.tasks if not self._instance.tasks[n].is_done] for p in sorted(new, key=lambda p: -p.day_rate)
        ]
        return [tasks for tasks in open_tasks if tasks]

    def _hasten(self) -> None:
        """Free tasks that now begin later than they did, some at a time, as long as that makes the best one better."""
        tasks, blocks = list(self._guide.wishes), [wish.block for wish in self._guide.wishes.values()]
        for _ in range(_ROUNDS):
            self._search.go_back()
            late = np.array(tasks)[self._search.best.tasks.block[tasks] > blocks].tolist() if tasks else []
            if not late or self._is_over(self._built):
                return
            for task in self._random.sample(late, k=max(1, int(self._random.choice(_PARTS) * len(late)))):
                free(self._search.arrays, self._search.recipe, task)
            self._decode()

    def _decode(self) -> int:
        self._built += 1
        return self._search.decode()
