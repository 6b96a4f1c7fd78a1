"""Read: the flat arrays of an instance whose tasks are all plain."""

from collections.abc import Iterable, Sequence, Sized
from heapq import heapify, heappop, heappush
from itertools import accumulate, pairwise
from typing import Any

import numpy as np

from planner.domain.goals import GoalKind
from planner.solver.instance.program import Instance
from planner.solver.search.activity_list.work import Days, Work
from planner.solver.search.compiled.arrays import Arrays
from planner.solver.search.compiled.purses import Purses


def read_work(instance: Instance, arrays: Arrays, purses: Purses) -> Work:
    """Write a plain instance as flat arrays."""
    tasks, modes = arrays.tasks, arrays.modes
    order = topological(instance)
    ways = [[way for way in range(row.mode_from, row.mode_to) if _has_room(arrays, way)] for row in tasks]
    chosen = [way for row in ways for way in row]
    needs = [_needs(arrays, way) for way in chosen]
    expenses = [_expenses(purses, modes[way].cost_from, modes[way].cost_to) for way in chosen]
    mode_from = _offsets(ways)
    before = [arrays.into[row.into_from : row.into_to] for row in tasks]
    after = [arrays.out[row.out_from : row.out_to] for row in tasks]
    shortest = [int(modes.length[row].min(initial=arrays.horizon)) for row in ways]
    spenders = _spenders(mode_from, expenses, len(purses.total))
    tail, tail_of_all = _tails(arrays, order, shortest, within=True), _tails(arrays, order, shortest, within=False)
    return Work(
        capacity=np.ascontiguousarray(arrays.capacity, np.int32).reshape(-1),
        days=arrays.capacity.shape[1],
        mode_from=mode_from,
        number=_days(way - row.mode_from for row, those in zip(tasks, ways, strict=True) for way in those),
        length=_days(modes.length[chosen]),
        need_from=_offsets(needs),
        pool=_days(resource * arrays.capacity.shape[1] for row in needs for resource, _ in row),
        amount=_days(amount for row in needs for _, amount in row),
        spend_from=_offsets(expenses),
        purse=_days(purse for row in expenses for purse, _ in row),
        spent=np.array([amount for row in expenses for _, amount in row], np.int64),
        purse_total=purses.total,
        purse_from=_offsets(spenders),
        purse_task=_days(task for row in spenders for task in row),
        release=_days(tasks.earliest),
        latest=_days(tasks.latest),
        before_from=_offsets(before),
        before=_days(link.task for row in before for link in row),
        lag=_days(link.lag for row in before for link in row),
        after_from=_offsets(after),
        after=_days(link.task for row in after for link in row),
        after_lag=_days(link.lag for row in after for link in row),
        project=_days(tasks.project),
        project_from=_offsets([project.tasks for project in instance.projects]),
        project_task=_days(arrays.project_task),
        tail=_days(tail),
        tail_of_all=_days(tail_of_all),
        soonest=_soonest(arrays, order, shortest, tail),
        due=_days(arrays.projects.due),
        task_due=_days(tasks.due),
        choosy=_days(task for task, row in enumerate(ways) if len(row) > 1),
        **_goals(instance, arrays),
    )


def topological(instance: Instance, urgency: Sequence[float] | None = None) -> list[int]:
    """Return all tasks, each after its predecessors, the most urgent (lowest) of those that can come next first."""
    urgent = [0.0] * len(instance.tasks) if urgency is None else urgency
    waits = [0] * len(instance.tasks)
    after: list[list[int]] = [[] for _ in instance.tasks]
    for link in instance.links:
        waits[link.successor] += 1
        after[link.predecessor].append(link.successor)
    ready = [(urgent[task], task) for task, number in enumerate(waits) if number == 0]
    heapify(ready)
    found = []
    while ready:
        _, task = heappop(ready)
        found.append(task)
        for other in after[task]:
            waits[other] -= 1
            if waits[other] == 0:
                heappush(ready, (urgent[other], other))
    return found


def _days(values: Iterable[Any]) -> Days:
    return np.array(list(values), np.int32)


def _offsets(rows: Iterable[Sized]) -> Days:
    return _days([0, *accumulate(len(row) for row in rows)])


def _has_room(arrays: Arrays, mode: int) -> bool:
    """Tell whether the pools that a mode takes from ever have as much."""
    return all(arrays.capacity[resource].max() >= amount for resource, amount in _needs(arrays, mode))


def _needs(arrays: Arrays, mode: int) -> list[tuple[int, int]]:
    """Return the pools that a mode takes from and the percent it takes of each."""
    row = arrays.modes[mode]
    pairs = []
    for head in arrays.heads[row.head_from : row.head_to]:
        candidate = arrays.candidates[head.candidate_from]
        pairs.append((int(candidate.resource), int(candidate.rate * head.heads)))
    return [(resource, amount) for resource, amount in pairs if amount and row.length]


def _expenses(purses: Purses, begin: int, stop: int) -> list[tuple[int, int]]:
    """Return the purses that a mode spends of and how much of each."""
    sums: dict[int, int] = {}
    for cost in purses.costs[begin:stop]:
        if cost.category >= 0:
            sums[int(cost.category)] = sums.get(int(cost.category), 0) + int(cost.amount)
    return sorted(sums.items())


def _spenders(
    mode_from: Days, expenses: Sequence[Sequence[tuple[int, int]]], purses: int
) -> list[list[int]]:  # fmt: skip
    """Return for each purse the tasks that can choose how much to spend of it."""
    found: list[list[int]] = [[] for _ in range(purses)]
    for task, (begin, stop) in enumerate(pairwise(mode_from)):
        modes = [dict(expenses[mode]) for mode in range(begin, stop)]
        for purse in sorted({purse for mode in modes for purse in mode}):
            if len({mode.get(purse, 0) for mode in modes}) > 1:
                found[purse].append(task)
    return found


def _tails(arrays: Arrays, order: Sequence[int], shortest: Sequence[int], *, within: bool) -> list[int]:
    """Return the least days from each task's end to the last end after it, in its own project or anywhere."""
    tails = [0] * len(order)
    for task in reversed(order):
        row = arrays.tasks[task]
        for link in arrays.out[row.out_from : row.out_to]:
            if not within or arrays.tasks[link.task].project == row.project:
                tails[task] = max(tails[task], int(link.lag) + shortest[link.task] + tails[link.task])
    return tails


def _soonest(arrays: Arrays, order: Sequence[int], shortest: Sequence[int], tails: Sequence[int]) -> Days:
    """Return a day before which no schedule ends each project."""
    begins = [int(day) for day in arrays.tasks.earliest]
    ends = [0] * len(arrays.projects)
    for task in order:
        row = arrays.tasks[task]
        for link in arrays.into[row.into_from : row.into_to]:
            begins[task] = max(begins[task], begins[link.task] + shortest[link.task] + int(link.lag))
        ends[row.project] = max(ends[row.project], begins[task] + shortest[task] + tails[task])
    return _days(ends)


def _goals(instance: Instance, arrays: Arrays) -> dict[str, Any]:
    kinds = [goal.kind for goal in instance.program.goals]
    projects, tasks = arrays.projects, arrays.tasks
    has_due, task_has_due = (projects.due >= 0).astype(np.int64), (tasks.due >= 0).astype(np.int64)
    rate = np.zeros((len(kinds), len(projects)), np.int64)
    task_rate = np.zeros((len(kinds), len(tasks)), np.int64)
    constant = np.zeros(len(kinds), np.int64)
    for n, kind in enumerate(kinds):
        if kind is GoalKind.TOTAL_DELAY:
            rate[n] = has_due
        elif kind is not GoalKind.MAKESPAN:
            rate[n], task_rate[n] = projects.day_rate * has_due, projects.day_rate[tasks.project] * task_has_due
        if kind is GoalKind.NET_VALUE:
            constant[n] = -projects.benefit.sum()
    is_makespan = np.array([kind is GoalKind.MAKESPAN for kind in kinds], np.int8)
    return {"is_makespan": is_makespan, "rate": rate, "task_rate": task_rate, "constant": constant}
