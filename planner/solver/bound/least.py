"""Least: what a task costs, misses, changes and takes of people at the very least, if it is planned."""

from collections.abc import Iterator
from dataclasses import dataclass

from planner.domain.work import CostTiming, WorkKind
from planner.solver.bills import CENT
from planner.solver.bound.heads_and_tails import Heads
from planner.solver.bound.ways import staffed
from planner.solver.instance.program import Instance
from planner.solver.instance.work import Candidate, Head, ModeData, TaskData


@dataclass(frozen=True, slots=True)
class Prices:
    """What counts: ticks of money at `money` each, hundredths of a person-day of unmet support at `unmet` each."""

    money: int
    unmet: int


def least_sum(instance: Instance, task: TaskData, prices: Prices) -> int:
    """Return the least sum of what a task costs and misses, over its modes; each head is filled at its best."""
    return min((_of_mode(instance, task, mode, prices) for mode in task.modes), default=0)


def least_changes(instance: Instance, task: TaskData, heads: Heads) -> int:
    """Return the changes against the baseline that a plan with the task has at least."""
    assert instance.baseline is not None
    before = instance.baseline.get(task.index)
    if task.is_done:
        return 0
    if before is None:
        return 1
    moved_end = before.end is not None and not heads.end[task.index] <= before.end <= task.latest
    changes = int(moved_end or _starts_elsewhere(task, before.start, heads))
    known = before.resources
    by_mode = (
        int(before.mode not in (None, mode.id)) + (0 if known is None else _new_people(instance, task, mode, known))
        for mode in task.modes
    )
    return changes + min(by_mode, default=0)


def least_people(instance: Instance, task: TaskData) -> int:
    """Return how many heads of a task people fill at least."""
    return min((sum(_staffed_by_people(instance, task, mode)) for mode in task.modes), default=0)


def _of_mode(instance: Instance, task: TaskData, mode: ModeData, prices: Prices) -> int:
    total = prices.money * sum(
        cost.amount // CENT * CENT if cost.timing is CostTiming.EVENLY else cost.amount
        for cost in mode.costs
        if cost.category not in instance.counted
    )
    for heads, able in staffed(task, mode):
        total += _of_heads(instance, _Asked(task, mode, tuple(heads), able), prices)
    return total


@dataclass(frozen=True, slots=True)
class _Asked:
    """Equal heads of a mode, and who can fill them."""

    task: TaskData
    mode: ModeData
    heads: tuple[Head, ...]
    able: tuple[Candidate, ...]


def _of_heads(instance: Instance, asked: _Asked, prices: Prices) -> int:
    """Sum the cheapest different people for equal heads; a pool may fill any number of them."""
    mode, count = asked.mode, len(asked.heads)
    labour = Prices(0 if mode.labour in instance.counted else prices.money, prices.unmet)
    best: dict[int, int] = {}
    for candidate in asked.able:
        is_support = mode.kind is WorkKind.SUPPORT
        value = _covering(instance, asked, candidate, labour) if is_support else labour.money * candidate.cost
        best[candidate.resource] = min(best.get(candidate.resource, value), value)
    values: list[int] = []
    for resource, value in best.items():
        values += [value] * (1 if instance.resources[resource].is_person else count)
    if asked.heads[0].may_stay_empty:
        values += [prices.unmet * asked.heads[0].demanded * mode.length] * count
    return sum(sorted(values)[:count])


def _covering(instance: Instance, asked: _Asked, candidate: Candidate, prices: Prices) -> int:
    """Return what a support head costs with a candidate, or without: each day covered changes it by as much."""
    mode, head = asked.mode, asked.heads[0]
    start = asked.task.pinned_start if mode.span is None else mode.span[0]
    covered = mode.length
    if start is not None:
        covered -= instance.resources[candidate.resource].away_in(start, start + mode.length)
    by_day = prices.money * candidate.day_cost - prices.unmet * min(head.demanded, candidate.rate)
    nobody = prices.unmet * head.demanded * mode.length
    is_covered = start is not None or head.must_cover
    return nobody + by_day * covered if is_covered else nobody + min(0, by_day * covered)


def _starts_elsewhere(task: TaskData, before: int | None, heads: Heads) -> bool:
    if before is None:
        return False
    if task.start is not None:
        return before != task.start
    pinned = task.pinned_start is not None and before != task.pinned_start
    return pinned or not heads.start[task.index] <= before <= task.latest


def _new_people(instance: Instance, task: TaskData, mode: ModeData, known: frozenset[int]) -> int:
    """Count heads that only people can fill who were not on the task before."""
    return sum(
        len(heads)
        for heads, able in staffed(task, mode)
        if not heads[0].may_stay_empty
        and all(instance.resources[c.resource].is_person and c.resource not in known for c in able)
    )


def _staffed_by_people(instance: Instance, task: TaskData, mode: ModeData) -> Iterator[int]:
    for heads, able in staffed(task, mode):
        if not heads[0].may_stay_empty and all(instance.resources[c.resource].is_person for c in able):
            yield len(heads)
