"""Windows: the days between which each task must lie, from dates and links alone."""

from dataclasses import dataclass

from planner.domain.project import SelectionRule
from planner.domain.work import WorkKind
from planner.solver.instance.links import Link
from planner.solver.instance.program import Instance
from planner.solver.instance.work import Head, ModeData, TaskData


@dataclass(frozen=True, slots=True)
class Window:
    """Bounds on the start of the (remaining) work and on its end; no room if `first_end` lies after `latest`."""

    earliest: int
    latest: int
    shortest: int

    @property
    def last_start(self) -> int:
        """Latest start that leaves room for the shortest way to do it."""
        return self.latest - self.shortest

    @property
    def first_end(self) -> int:
        """Earliest possible end."""
        return self.earliest + self.shortest


def shortest_length(mode: ModeData) -> int:
    """Return the fewest days a mode can take."""
    return max((mode.length, *(_quickest(head) for head in mode.heads)))


def shortest(task: TaskData) -> int:
    """Return the fewest days a task can take; 0 for a done one."""
    return min((shortest_length(mode) for mode in task.modes), default=0)


def windows(instance: Instance) -> tuple[Window, ...]:
    """Propagate dates along the links until nothing changes."""
    length = [shortest(task) for task in instance.tasks]
    early = [task.earliest if task.end is None else task.end for task in instance.tasks]
    late = [task.latest if task.end is None else task.end for task in instance.tasks]
    for task in instance.tasks:
        if task.pinned_start is not None:
            early[task.index] = max(early[task.index], task.pinned_start)
    for _ in range(len(instance.tasks) + 1):
        before = (*early, *late)
        for link in instance.links:
            _tighten(instance, link, length, early, late)
        if before == (*early, *late):
            break
    return tuple(Window(*bounds) for bounds in zip(early, late, length, strict=True))


def _tighten(instance: Instance, link: Link, length: list[int], early: list[int], late: list[int]) -> None:
    before, after = instance.tasks[link.predecessor], instance.tasks[link.successor]
    i, j = link.predecessor, link.successor
    if _surely_with(instance, before, after):
        from_end = before.end if before.end is not None else early[i] + length[i]
        from_start = before.start if before.start is not None else early[i]
        bound = (from_end if link.from_end else from_start) + link.lag
        if not link.to_end:
            early[j] = max(early[j], min(bound, instance.horizon + 1))
        elif not after.is_started and all(mode.kind is not WorkKind.EFFORT for mode in after.modes):
            longest = max((mode.length for mode in after.modes), default=0)
            early[j] = max(early[j], min(bound - longest, instance.horizon + 1))
    if _surely_with(instance, after, before) and before.end is None:
        begun = late[j] - length[j] if after.start is None else after.start
        held = late[j] if link.to_end else begun
        if link.from_end:
            late[i] = min(late[i], max(held - link.lag, -1))
        elif not before.is_started and all(mode.kind is not WorkKind.EFFORT for mode in before.modes):
            longest = max((mode.length for mode in before.modes), default=0)
            late[i] = min(late[i], max(held - link.lag + longest, -1))


def _surely_with(instance: Instance, first: TaskData, second: TaskData) -> bool:
    """Tell whether the first task is planned whenever the second is."""
    project = instance.projects[first.project]
    return (
        first.project == second.project
        or project.rule is SelectionRule.MUST
        or first.project in instance.projects[second.project].needs
    )


def _quickest(head: Head) -> int:
    return 0 if head.may_stay_empty else min((c.worked for c in head.candidates), default=0)
