"""Remains: what those tasks take that stay while others are planned again."""

from collections.abc import Sequence

from planner.domain.goals import GoalKind
from planner.domain.units import Category
from planner.solver.instance.held import Held, HeldSpan
from planner.solver.instance.work import TaskData
from planner.solver.neighbourhood.incumbent import Incumbent

_WEEK = 7
"""Days around the free tasks whose work still counts: steadiness asks who is on a project in a week."""


class Remains:
    """The tasks of an incumbent that are not free."""

    def __init__(self, incumbent: Incumbent, free: frozenset[int]) -> None:
        """Look at them."""
        self._incumbent, self._instance, self._free = incumbent, incumbent.instance, free
        self._stays = [index for index in incumbent.movable if index not in free]

    def held(self, tasks: Sequence[TaskData], billed: set[Category]) -> Held:
        """Return what they take of what the tasks of a part, which draw on these categories, may ask for."""
        return Held(self._spans([task for task in tasks if not task.is_done]), self._given(), self._bills(billed))

    def _spans(self, tasks: Sequence[TaskData]) -> dict[int, tuple[HeldSpan, ...]]:
        """Return the work of those who may work on the part's tasks, where these may lie."""
        first = min((task.earliest for task in tasks), default=0) - _WEEK
        end = max((task.latest for task in tasks), default=0) + _WEEK
        heads = [head for task in tasks for mode in task.modes for head in mode.heads]
        resources = {candidate.resource for head in heads for candidate in head.candidates}
        spans = self._incumbent.spans
        return {
            resource: tuple(
                span
                for index, span in spans[resource]
                if index not in self._free and span.end > first and span.first < end
            )
            for resource in sorted(resources & spans.keys())
        }

    def _given(self) -> dict[int, int]:
        """Sum what people give, if a goal asks."""
        given: dict[int, int] = {}
        if any(goal.kind is GoalKind.FAIR_LOAD for goal in self._instance.program.goals):
            for index in self._stays:
                for resource, amount in self._incumbent.given[index]:
                    given[resource] = given.get(resource, 0) + amount
        return given

    def _bills(self, categories: set[Category]) -> dict[tuple[Category, int, int], int]:
        """Sum what funds must pay in these categories."""
        bills: dict[tuple[Category, int, int], int] = {}
        if categories.isdisjoint(self._instance.stretches):
            return bills
        for index in self._stays:
            for category, stretch, amount in self._incumbent.bills[index]:
                if category in categories and category in self._instance.stretches:
                    key = category, self._instance.tasks[index].project, stretch
                    bills[key] = bills.get(key, 0) + amount
        return bills
