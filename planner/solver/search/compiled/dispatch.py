"""Dispatch: when work that is shared out begins if the next task is always that which can begin first.

What is wanted is an order: links count towards the start of what waits; rates and limits not at all. Decoding minds all
rules.
"""

from heapq import heapify, heappop, heappush
from typing import NamedTuple

import numpy as np

from planner.solver.search.compiled.arrays import DONE, NONE, Arrays, Floats, Ints, Table
from planner.solver.search.compiled.balance import Loads

_BETWEEN = 1e-5
"""Days by which a place in the order counts among tasks that begin on the same day."""


class Dispatched(NamedTuple):
    """Of each task the day on which it begins, and before that the day on which all that it waits for is done."""

    starts: Floats
    ready: Ints


def dispatch(arrays: Arrays, loads: Loads, tasks: Table, earliest: Ints) -> Dispatched:
    """Begin one task after the other; of those that can begin on the same day that with the longest tail comes first.

    Args:
        tasks: A schedule as on the board, for how long tasks take that none of the works belong to.
        earliest: Day before which each task cannot begin; of done tasks, their end.
    """
    return _Dispatching(arrays, loads, tasks, earliest).run()


class _Dispatching:
    """Tasks that are about to begin."""

    def __init__(self, arrays: Arrays, loads: Loads, tasks: Table, earliest: Ints) -> None:
        best, is_idle = loads.works.best, (tasks.mode == NONE) | (arrays.tasks.stage == DONE)
        self._arrays, self._tail = arrays, arrays.tasks.tail.tolist()
        self._length = np.where(is_idle, 0, tasks.end - tasks.block).tolist()
        self._works: list[list[tuple[int, int]]] = [[] for _ in self._tail]
        doing = zip(loads.works.task, arrays.candidates.resource[best].tolist(), loads.days[best].tolist(), strict=True)
        for task, resource, days in doing:
            self._works[task].append((resource, days))
        self._ready, self._free = earliest.tolist(), [0] * len(loads.people)
        self._waiting = (arrays.tasks.into_to - arrays.tasks.into_from).tolist()
        self._queue = [self._turn(task) for task, number in enumerate(self._waiting) if not number]

    def run(self) -> Dispatched:
        starts, begun = np.zeros(len(self._tail)), 0
        heapify(self._queue)
        while self._queue or self._free_one():
            day, _, task = heappop(self._queue)
            first = max([day, *(self._free[resource] for resource, _ in self._works[task])])
            if first > day:
                self._queue_again(task, first)
                continue
            starts[task] = first + _BETWEEN * begun
            begun += 1
            self._release(task, first, self._done(task, first))
        return Dispatched(starts, np.array(self._ready, np.int64))

    def _free_one(self) -> bool:
        """Let the task that could begin first wait no longer, where links go round; False if none waits."""
        waiting = [self._turn(task) for task, number in enumerate(self._waiting) if number > 0]
        if waiting:
            self._queue.append(min(waiting))
            self._waiting[min(waiting)[2]] = 0
        return bool(waiting)

    def _turn(self, task: int) -> tuple[int, int, int]:
        return self._ready[task], -self._tail[task], task

    def _queue_again(self, task: int, day: int) -> None:
        heappush(self._queue, (day, -self._tail[task], task))

    def _done(self, task: int, first: int) -> int:
        """Let those who work on a task work from a day on; return the exclusive end."""
        for resource, days in self._works[task]:
            self._free[resource] = self._end(resource, first, days)
        return max((self._free[resource] for resource, _ in self._works[task]), default=first + self._length[task])

    def _end(self, resource: int, first: int, days: int) -> int:
        """Return the exclusive end of a number of days in from a day on; a day for each beyond the last."""
        if not days:
            return first
        in_all = int(self._arrays.resources.in_all[resource])
        last = int(self._arrays.in_before[resource, min(first, self._arrays.horizon)]) + days
        if last > in_all:
            return max(first, self._arrays.horizon) + last - in_all
        return int(self._arrays.days_in[resource, last - 1]) + 1

    def _release(self, task: int, first: int, end: int) -> None:
        """Let what waits for a task wait for one less."""
        rows = self._arrays.tasks
        for n in range(rows.out_from[task], rows.out_to[task]):
            link = self._arrays.out[n]
            after = int(link.task)
            self._ready[after] = max(self._ready[after], (end if link.from_end else first) + int(link.lag))
            self._waiting[after] -= 1
            if not self._waiting[after]:
                heappush(self._queue, self._turn(after))
