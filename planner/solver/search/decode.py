"""Decode: a serial schedule-generation scheme. Tasks are placed one by one, in the order of their priorities.

Method: Kolisch, "Serial and parallel resource-constrained project scheduling methods revisited" (1996), with the
staffing done while a task is placed.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from heapq import heapify, heappop, heappush

from planner.solver.instance.links import Link
from planner.solver.instance.program import Instance
from planner.solver.instance.work import TaskData
from planner.solver.schedule import Placed, Schedule
from planner.solver.search.board import Board, clear_board
from planner.solver.search.placing import Bounds, place
from planner.solver.search.staffing import Taste


@dataclass(frozen=True, slots=True)
class Recipe:
    """What a schedule is built from.

    Attributes:
        priority: One number for each task; lower is placed earlier.
        mode_liking: One number for each task and mode, in days added to its end.
        shift: Months of shift for each project with month tasks.
    """

    selected: frozenset[int]
    priority: tuple[float, ...]
    mode_liking: tuple[tuple[float, ...], ...]
    shift: tuple[int, ...]
    taste: Taste


@dataclass(frozen=True, slots=True)
class Decoded:
    """A schedule, or as much of one as could be built.

    Attributes:
        misfits: Tasks that found no place, in the order they were met.
    """

    schedule: Schedule
    misfits: tuple[int, ...]


class Decoder:
    """Builds schedules of one instance."""

    def __init__(self, instance: Instance) -> None:
        """Prepare what all schedules share."""
        self._instance = instance
        self._into: list[list[Link]] = [[] for _ in instance.tasks]
        self._out_of: list[list[Link]] = [[] for _ in instance.tasks]
        for link in instance.links:
            self._into[link.successor].append(link)
            self._out_of[link.predecessor].append(link)
        self._cheap = Taste(
            thrift=1e6, liking=(0.0,) * len(instance.resources), scarcity=(0.0,) * len(instance.resources)
        )

    def decode(self, recipe: Recipe) -> Decoded:
        """Build the schedule that a recipe describes."""
        board, placed, misfits = clear_board(self._instance), dict[int, Placed](), list[int]()
        tasks = [task for task in self._instance.tasks if task.project in recipe.selected]
        for task in tasks:
            if task.is_done and task.start is not None and task.end is not None:
                placed[task.index] = Placed(mode=0, start=task.start, end=task.end, block=task.start)
        open_tasks = [task for task in tasks if not task.is_done]
        for task in self._ordered(open_tasks, placed, recipe.priority):
            found = self._best_place(board, task, placed, recipe)
            if found is None:
                misfits.append(task.index)
                continue
            board.put(task, found)
            placed[task.index] = found
        return Decoded(Schedule(selected=recipe.selected, placed=placed), tuple(misfits))

    def _ordered(
        self, tasks: Iterable[TaskData], placed: dict[int, Placed], priority: tuple[float, ...]
    ) -> Iterable[TaskData]:
        """Yield tasks whose predecessors have been yielded, the most urgent first; pinned starts before all."""
        waiting = {t.index: sum(link.predecessor not in placed for link in self._into[t.index]) for t in tasks}
        for index in waiting:
            waiting[index] -= sum(
                link.predecessor not in waiting and link.predecessor not in placed for link in self._into[index]
            )
        pinned = [task for task in tasks if task.pinned_start is not None]
        yield from sorted(pinned, key=lambda task: priority[task.index])
        early = {task.index for task in pinned}
        ready = [(priority[index], index) for index, count in waiting.items() if count == 0]
        heapify(ready)
        done: set[int] = set()
        while len(done) < len(waiting):
            if not ready:  # links that go round between starts and ends: take the most urgent of them
                stuck = min((i for i in waiting if i not in done), key=lambda i: priority[i])
                heappush(ready, (priority[stuck], stuck))
            _, index = heappop(ready)
            if index in done:
                continue
            done.add(index)
            if index not in early:
                yield self._instance.tasks[index]
            for link in self._out_of[index]:
                if link.successor in waiting:
                    waiting[link.successor] -= 1
                    if waiting[link.successor] == 0:
                        heappush(ready, (priority[link.successor], link.successor))

    def _best_place(self, board: Board, task: TaskData, placed: dict[int, Placed], recipe: Recipe) -> Placed | None:
        bounds = self.bounds(task, placed)
        best: tuple[float, Placed] | None = None
        for number, mode in enumerate(task.modes):
            if task.is_month and mode.shift != recipe.shift[task.project]:
                continue
            found = self._affordable(board, task, number, bounds, recipe.taste)
            if found is not None:
                score = found.end + recipe.mode_liking[task.index][number]
                if best is None or score < best[0]:
                    best = score, found
        return None if best is None else best[1]

    def _affordable(self, board: Board, task: TaskData, mode: int, bounds: Bounds, taste: Taste) -> Placed | None:
        """Place a task where funds can pay: with the people preferred, with the cheapest, or in a later stretch."""
        for start in self._openings(task, mode, bounds.earliest):
            for choice in (taste, self._cheap):
                found = place(
                    self._instance, board, task, mode=mode, bounds=replace(bounds, earliest=start), taste=choice
                )
                if found is None:
                    break
                if board.can_pay(task, found):
                    return found
        return None

    def _openings(self, task: TaskData, mode: int, earliest: int) -> list[int]:
        data = task.modes[mode]
        categories = {data.labour} | {cost.category for cost in data.costs}
        later = {
            stretch.first
            for category in categories
            for stretch in self._instance.stretches.get(category, ())
            if earliest < stretch.first < task.latest
        }
        return [earliest, *sorted(later)]

    def bounds(self, task: TaskData, placed: dict[int, Placed]) -> Bounds:
        """Return what the tasks already placed allow: predecessors, and successors with pinned starts."""
        earliest, least_end, latest, last_start = task.earliest, 0, task.latest, task.latest
        for link in self._into[task.index]:
            before = placed.get(link.predecessor)
            if before is None:
                continue
            bound = (before.end if link.from_end else before.start) + link.lag
            if link.to_end:
                least_end = max(least_end, bound)
            elif not task.is_started:
                earliest = max(earliest, bound)
        for link in self._out_of[task.index]:
            after = placed.get(link.successor)
            if after is not None:
                bound = (after.end if link.to_end else after.start) - link.lag
                if link.from_end:
                    latest = min(latest, bound)
                else:
                    last_start = min(last_start, bound)
        return Bounds(earliest=earliest, last_start=last_start, least_end=least_end, latest=latest)
