"""Costs: every amount still to come, on the day it falls on, reckoned once more from dates and raw calendars."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_DOWN, Decimal

from planner.checker.legible import LegibleHead, LegiblePlan, LegibleTask
from planner.domain.ids import ProjectId
from planner.domain.plan import first_shown, last_shown
from planner.domain.remaining import Stage, remaining_amount
from planner.domain.units import Category, Money
from planner.domain.work import Cost, CostTiming

_CENT = Decimal("0.01")


@dataclass(frozen=True, slots=True, kw_only=True)
class CostToCome:
    """An amount of one category that falls on one day."""

    project: ProjectId
    category: Category
    day: date
    amount: Money


def costs_to_come(legible: LegiblePlan) -> Iterator[CostToCome]:
    """Yield the labour and the other costs of all legible tasks that are not done."""
    for task in legible.tasks:
        if task.stage is Stage.DONE:
            continue
        labour = legible.program.labour_category(task.task, task.mode)
        for head in task.heads:
            for day, amount in _labour(head):
                yield CostToCome(project=task.task.project, category=labour, day=day, amount=amount)
        for cost in task.mode.costs:
            for day, amount in _other(legible, task, cost):
                yield CostToCome(project=task.task.project, category=cost.category or labour, day=day, amount=amount)


def _labour(head: LegibleHead) -> Iterator[tuple[date, Money]]:
    left = head.assignment.person_days
    for day in head.worked:
        given = min(left, Decimal(head.assignment.rate) / 100)
        left -= given
        yield day, given * head.resource.rate


def _other(legible: LegiblePlan, task: LegibleTask, cost: Cost) -> Iterator[tuple[date, Money]]:
    start, end = task.scheduled.start, task.scheduled.end
    amount = remaining_amount(task.task, task.mode, cost)
    if cost.timing is CostTiming.START:
        yield first_shown(legible.calendar, start, end, legible.program.start), amount
        return
    to_come = legible.calendar.days(start if task.stage is Stage.UNTOUCHED else legible.program.now, end)
    if cost.timing is CostTiming.END or not to_come:
        yield last_shown(legible.calendar, start, end, legible.program.start), amount
        return
    before = Decimal(0)
    for number, day in enumerate(to_come, start=1):
        so_far = (amount * number / len(to_come)).quantize(_CENT, ROUND_DOWN)
        yield day, so_far - before
        before = so_far
