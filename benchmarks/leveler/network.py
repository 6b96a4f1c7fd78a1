"""The network of a program's tasks: links both ways, an order along them, and each task's slack."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import ceil

from planner.domain.ids import TaskId
from planner.domain.program import Program
from planner.domain.work import FULL_SHARE, Mode, Task

Links = Mapping[TaskId, list[tuple[TaskId, int]]]
"""Other task and lag, by task."""


@dataclass(frozen=True, kw_only=True)
class Network:
    """Links from end to start, by successor and by predecessor."""

    before: Links
    after: Links


@dataclass(frozen=True, kw_only=True)
class Slack:
    """By links and due dates alone, in working days.

    Attributes:
        earliest: Start with all predecessors at their earliest.
        latest: Start that just keeps the project's due date, or without one its earliest end.
    """

    earliest: Mapping[TaskId, int]
    latest: Mapping[TaskId, int]

    def total(self, task: TaskId) -> int:
        """Return how far a task may slip from its earliest start; negative if it is late already."""
        return self.latest[task] - self.earliest[task]


def network_of(program: Program) -> Network:
    """Return the program's links."""
    before: dict[TaskId, list[tuple[TaskId, int]]] = {task.id: [] for task in program.tasks}
    after: dict[TaskId, list[tuple[TaskId, int]]] = {task.id: [] for task in program.tasks}
    for link in program.dependencies:
        before[link.successor].append((link.predecessor, link.lag))
        after[link.predecessor].append((link.successor, link.lag))
    return Network(before=before, after=after)


def slack_of(program: Program, network: Network, modes: Mapping[TaskId, Mode]) -> Slack:
    """Work out slack by a forward and a backward pass (critical path method, Kelley and Walker 1959)."""
    length = {task: _length(mode) for task, mode in modes.items()}
    order = list(in_order(network, dict.fromkeys(network.before, 0)))
    earliest: dict[TaskId, int] = {}
    for task in order:
        ends = [earliest[before] + length[before] + lag for before, lag in network.before[task]]
        earliest[task] = max([release_of(program, program.task_by_id[task]), *ends])
    due = _due(program, {task: earliest[task] + length[task] for task in order})
    latest: dict[TaskId, int] = {}
    for task in reversed(order):
        latest[task] = min([due[task], *(latest[after] - lag for after, lag in network.after[task])]) - length[task]
    return Slack(earliest=earliest, latest=latest)


def in_order(network: Network, rank: Mapping[TaskId, int]) -> Iterator[TaskId]:
    """Yield each task after its predecessors; of those that may come, the one of the lowest rank."""
    waiting = {task: len(before) for task, before in network.before.items()}
    ready = [task for task, count in waiting.items() if count == 0]
    while ready:
        task = min(ready, key=lambda one: rank[one])
        ready.remove(task)
        yield task
        for after, _ in network.after[task]:
            waiting[after] -= 1
            if waiting[after] == 0:
                ready.append(after)


def release_of(program: Program, task: Task) -> int:
    """Return the first working day, counted from the status date, on which the task may start."""
    releases = (task.release, program.project_by_id[task.project].release)
    calendar, now = program.working_calendar, program.now
    return max([0, *(calendar.count(now, calendar.at_or_after(day)) for day in releases if day is not None)])


def _due(program: Program, ends: Mapping[TaskId, int]) -> dict[TaskId, int]:
    """Return the exclusive end by which each task's project is due."""
    calendar = program.working_calendar
    due = {p.id: calendar.count(program.now, calendar.after(p.due)) for p in program.projects if p.due is not None}
    for project in program.projects:
        if project.id not in due:
            due[project.id] = max((ends[task.id] for task in program.tasks_by_project[project.id]), default=0)
    return {task.id: due[task.project] for task in program.tasks}


def _length(mode: Mode) -> int:
    efforts = [ceil(r.effort * FULL_SHARE / r.share) for r in mode.requirements if r.effort is not None]
    return max([mode.duration or 0, *efforts])
