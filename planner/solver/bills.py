"""Bills: what a placed task costs, by category and stretch, in ticks."""

import itertools
from bisect import bisect_right
from collections.abc import Iterator

from planner.domain.units import Category
from planner.domain.work import CostTiming, WorkKind
from planner.solver.instance.program import Instance
from planner.solver.instance.resources import TICKS
from planner.solver.instance.work import Candidate, ModeData, OtherCost, TaskData
from planner.solver.schedule import Filled, Placed, covered_days

CENT = TICKS // 100


def task_bills(instance: Instance, task: TaskData, placed: Placed) -> Iterator[tuple[Category, int, int]]:
    """Yield category, day and ticks of everything a placed task costs; labour once per stretch it is worked in."""
    if task.is_done:
        return
    mode = task.modes[placed.mode]
    for head, filled in zip(mode.heads, placed.heads, strict=True):
        if filled is not None:
            for day, amount in _labour(instance, mode, head.candidates[filled.candidate], filled):
                yield mode.labour, day, amount
    for cost in mode.costs:
        for day, amount in _other(instance, task, placed, cost):
            yield cost.category, day, amount


def stretch_of(instance: Instance, category: Category, day: int) -> int:
    """Return the number of the stretch of a funded category that covers a day."""
    return bisect_right([stretch.first for stretch in instance.stretches[category]], day) - 1


def shown_day(start: int, end: int) -> int:
    """Return the last day people see of a span: the day before its end; of a milestone at the start day 0."""
    return end if start == end and end <= 0 else end - 1


def even_by(amount: int, done: int, days: int) -> int:
    """Return the ticks of an even cost that have fallen due after `done` of `days` days: cut to the cent."""
    return amount // CENT * done // days * CENT


def _labour(instance: Instance, mode: ModeData, candidate: Candidate, filled: Filled) -> Iterator[tuple[int, int]]:
    rate = candidate.day_cost
    if not rate:
        return
    paid = 0
    total = rate * covered_days(instance, candidate, filled.start, filled.end)
    if mode.kind is not WorkKind.SUPPORT:
        total = candidate.cost
    for first, end in _pieces(instance, mode.labour, filled.start, filled.end):
        due = min(total, rate * covered_days(instance, candidate, filled.start, end))
        if due > paid:
            yield first, due - paid
        paid = due


def _other(instance: Instance, task: TaskData, placed: Placed, cost: OtherCost) -> Iterator[tuple[int, int]]:
    start = placed.start
    if cost.timing is CostTiming.START:
        yield (start if start < placed.end else shown_day(start, placed.end)), cost.amount
        return
    first = instance.now if task.is_started else start
    days = placed.end - first
    if cost.timing is CostTiming.END or days <= 0:
        yield shown_day(start, placed.end), cost.amount
        return
    paid = 0
    for begin, end in _pieces(instance, cost.category, first, placed.end):
        due = even_by(cost.amount, end - first, days)
        yield begin, due - paid
        paid = due


def _pieces(instance: Instance, category: Category, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut `[start, end)` at the stretches of a category; one piece where no fund names it."""
    cuts = [stretch.first for stretch in instance.stretches.get(category, ()) if start < stretch.first < end]
    edges = [start, *cuts, end]
    yield from itertools.pairwise(edges)
