"""Heads and tails: how early each task can begin and end, and how late it may, if it is planned at all.

Longest paths over the links (Roy 1962; Carlier 1982 for the terms), where a task takes as long as calendars, leave and
the fastest of those who can do it require at that time of the year.
"""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass

from planner.solver.bound.certain import Certain
from planner.solver.bound.ways import AllWays, Ways
from planner.solver.instance.links import Link
from planner.solver.instance.program import Instance


@dataclass(frozen=True, slots=True)
class Heads:
    """Lower bounds for each task that hold in every plan that has it.

    Attributes:
        start: First day of the (remaining) work; past the horizon if there is no way to do it.
        end: Exclusive end, likewise.
        because: The predecessor that holds the task back; None where its own dates do.
    """

    start: list[int]
    end: list[int]
    because: list[int | None]


class Network:
    """The tasks with their ways, and the links that hold whenever one of their ends is planned."""

    def __init__(self, instance: Instance, certain: Certain) -> None:
        self.instance, self.certain = instance, certain
        self.beyond = instance.horizon + 1
        all_ways = AllWays(instance)
        nothing = Ways([], [], [], None)
        self.ways = [nothing if task.is_done else all_ways.of(task) for task in instance.tasks]
        self.into: list[list[Link]] = [[] for _ in instance.tasks]
        self.out_of: list[list[Link]] = [[] for _ in instance.tasks]
        for link in instance.links:
            self.into[link.successor].append(link)
            self.out_of[link.predecessor].append(link)

    def is_certain(self, other: int, task: int) -> bool:
        """Tell whether another task is planned whenever a task is."""
        tasks = self.instance.tasks
        return tasks[other].project in self.certain.alongside[tasks[task].project]

    def heads(self) -> Heads:
        """Return the heads of all tasks."""
        heads = Heads([], [], [None] * len(self.instance.tasks))
        for task in self.instance.tasks:
            earliest = max(task.earliest, task.pinned_start or 0) if task.end is None else task.end
            heads.start.append(earliest)
            heads.end.append(earliest)
        self._push(heads, range(len(self.instance.tasks)))
        return heads

    def raised(self, heads: Heads, ends: dict[int, int]) -> None:
        """Raise the ends of some tasks to what else is known of them, and all that follow."""
        for task, end in ends.items():
            heads.end[task] = max(heads.end[task], min(end, self.beyond))
        self._push(heads, ends)

    def _push(self, heads: Heads, changed: Iterable[int]) -> None:
        """Work out tasks again, and those after them, until nothing changes; ends since no head passes `beyond`."""
        queue = deque(changed)
        waiting = set(queue)
        while queue:
            task = queue.popleft()
            waiting.discard(task)
            before = heads.start[task], heads.end[task]
            self._settle(heads, task)
            for link in self.out_of[task]:
                after = link.successor
                if self._hold_back(heads, link) and after not in waiting:
                    waiting.add(after)
                    queue.append(after)
            if before != (heads.start[task], heads.end[task]) and task not in waiting:
                waiting.add(task)
                queue.append(task)

    def _settle(self, heads: Heads, task: int) -> None:
        """Move a task to the first day on which it can begin, and its end behind that."""
        data, ways = self.instance.tasks[task], self.ways[task]
        if data.is_done:
            return
        start = heads.start[task]
        heads.start[task] = ways.first_start[start] if start < self.beyond else self.beyond
        end = self.beyond
        if heads.start[task] < self.beyond:
            end = max(heads.end[task], ways.first_end[heads.start[task]])
            if ways.longest is not None:
                heads.start[task] = max(heads.start[task], end - ways.longest)
        if end > data.latest or (data.pinned_start is not None and heads.start[task] > data.pinned_start):
            heads.start[task] = end = self.beyond
        heads.end[task] = end

    def _hold_back(self, heads: Heads, link: Link) -> bool:
        """Apply a link; tell whether it moved its successor."""
        i, j = link.predecessor, link.successor
        if not self.is_certain(i, j) or self.instance.tasks[j].is_done:
            return False
        bound = min(self.reached(heads, link) + link.lag, self.beyond)
        side = heads.end if link.to_end else heads.start
        if bound <= side[j]:
            return False
        side[j] = bound
        heads.because[j] = i
        return True

    def reached(self, heads: Heads, link: Link) -> int:
        """Return when the predecessor's end that counts is at the earliest; a fact stays one."""
        task = self.instance.tasks[link.predecessor]
        if link.from_end:
            return heads.end[link.predecessor]
        return heads.start[link.predecessor] if task.start is None else task.start


@dataclass(frozen=True, slots=True)
class Tails:
    """Upper bounds of some tasks: last start of the (remaining) work and latest exclusive end; negative is never."""

    start: dict[int, int]
    end: dict[int, int]


def tails(network: Network, tasks: Iterable[int], latest: dict[int, int], heads: Heads) -> Tails | None:
    """Return how late tasks may be that are planned together, some of them ending by a given day.

    Args:
        tasks: Tasks that are all planned if one of them is.
        latest: Exclusive ends that are asked for.
        heads: As they are known, to see where nothing is left between head and tail.

    Returns:
        None where a task has no room left, so that no plan has such ends.
    """
    among = set(tasks)
    found = Tails({}, {})
    for task in among:
        data = network.instance.tasks[task]
        found.end[task] = min(data.latest if data.end is None else data.end, latest.get(task, data.latest))
        found.start[task] = network.instance.horizon if data.pinned_start is None else data.pinned_start
    queue = deque(sorted(among))
    waiting = set(queue)
    while queue:
        task = queue.popleft()
        waiting.discard(task)
        if not _pull(network, found, heads, task):
            return None
        for link in network.into[task]:
            before = link.predecessor
            if before in among and _hold_forward(network, found, link) and before not in waiting:
                waiting.add(before)
                queue.append(before)
    return found


def _pull(network: Network, found: Tails, heads: Heads, task: int) -> bool:
    """Move a task's last start before its latest end; tell whether there is room left."""
    data = network.instance.tasks[task]
    if data.end is not None:
        return True
    end = min(found.end[task], network.instance.horizon)
    found.start[task] = min(found.start[task], network.ways[task].last_start[end] if end >= 0 else -1)
    longest = network.ways[task].longest
    if longest is not None:
        found.end[task] = min(found.end[task], found.start[task] + longest)
    return heads.start[task] <= found.start[task] and heads.end[task] <= found.end[task]


def _hold_forward(network: Network, found: Tails, link: Link) -> bool:
    """Apply a link backwards; tell whether it moved its predecessor. Facts do not move."""
    i, j = link.predecessor, link.successor
    before, after = network.instance.tasks[i], network.instance.tasks[j]
    if before.end is not None or after.end is not None or (not link.from_end and before.start is not None):
        return False
    bound = (found.end[j] if link.to_end else found.start[j]) - link.lag
    side = found.end if link.from_end else found.start
    if bound >= side[i]:
        return False
    side[i] = bound
    return True
