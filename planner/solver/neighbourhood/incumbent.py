"""Incumbent: the best schedule so far, with what parts of it take, looked up by task or resource."""

from functools import cached_property

from planner.domain.units import Category
from planner.solver.bills import stretch_of, task_bills
from planner.solver.instance.held import HeldSpan
from planner.solver.instance.program import Instance
from planner.solver.instance.work import TaskData
from planner.solver.schedule import Placed, Schedule, given_hundredths

Bill = tuple[Category, int, int]
"""Category, stretch (-1 where no fund names the category) and ticks."""


class Incumbent:
    """A schedule, and what its tasks take."""

    def __init__(self, instance: Instance, schedule: Schedule) -> None:
        """Keep a schedule; everything else is worked out when it is asked for."""
        self.instance, self.schedule = instance, schedule

    @cached_property
    def movable(self) -> list[int]:
        """The tasks that are placed and not done, by index."""
        return sorted(index for index in self.schedule.placed if not self.instance.tasks[index].is_done)

    @cached_property
    def spans(self) -> dict[int, list[tuple[int, HeldSpan]]]:
        """By resource, the tasks it works on with its work on them."""
        spans: dict[int, list[tuple[int, HeldSpan]]] = {}
        for index in self.movable:
            task, placed = self.instance.tasks[index], self.schedule.placed[index]
            for head, filled in zip(task.modes[placed.mode].heads, placed.heads, strict=True):
                if filled is not None and filled.start < filled.end:
                    candidate = head.candidates[filled.candidate]
                    span = HeldSpan(task.project, candidate.rate, filled.start, filled.end)
                    spans.setdefault(candidate.resource, []).append((index, span))
        return spans

    @cached_property
    def workers(self) -> dict[int, list[int]]:
        """By task, the resources that work on it."""
        workers: dict[int, list[int]] = {}
        for resource, works in self.spans.items():
            for index, _ in works:
                workers.setdefault(index, []).append(resource)
        return workers

    @cached_property
    def bills(self) -> dict[int, list[Bill]]:
        """By task, what it costs."""
        return {index: [*self._bills(index)] for index in self.movable}

    def _bills(self, index: int) -> list[Bill]:
        bills = task_bills(self.instance, self.instance.tasks[index], self.schedule.placed[index])
        return [
            (category, stretch_of(self.instance, category, day) if category in self.instance.stretches else -1, amount)
            for category, day, amount in bills
        ]

    @cached_property
    def given(self) -> dict[int, list[tuple[int, int]]]:
        """By task, the people on it with the hundredths of person-days that they give."""
        return {index: self._given(self.instance.tasks[index], self.schedule.placed[index]) for index in self.movable}

    def _given(self, task: TaskData, placed: Placed) -> list[tuple[int, int]]:
        mode = task.modes[placed.mode]
        found = []
        for head, filled in zip(mode.heads, placed.heads, strict=True):
            if filled is not None:
                candidate = head.candidates[filled.candidate]
                if self.instance.resources[candidate.resource].is_person:
                    found.append((candidate.resource, given_hundredths(self.instance, mode, candidate, filled)))
        return found
