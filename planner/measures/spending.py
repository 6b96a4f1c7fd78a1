"""Costs of a plan by the day they fall on, and the stretches of time that funds cut."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_DOWN, Decimal

from planner.domain.ids import ProjectId, TaskId
from planner.domain.plan import Plan, ScheduledTask, first_shown, last_shown
from planner.domain.program import Program
from planner.domain.remaining import Stage, remaining_amount, stage
from planner.domain.units import Category, Money
from planner.domain.work import Cost, CostTiming, Mode, Task
from planner.measures.load import days_of_work

_CENT = Decimal("0.01")
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedCost:
    """An amount of one category that falls on one day; labour or another cost."""

    project: ProjectId
    task: TaskId
    category: Category
    day: date
    amount: Money
    is_labour: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Dates `first` to `last`, both inclusive, between two cuts made by funds' periods."""

    first: date
    last: date

    def covers(self, day: date) -> bool:
        """Tell whether `day` lies in the stretch."""
        return self.first <= day <= self.last


def dated_costs(program: Program, plan: Plan) -> Iterator[DatedCost]:
    """Yield all costs that are still to come, each on the day it falls on. Done tasks have none."""
    for scheduled in plan.tasks:
        task = program.task_by_id[scheduled.task]
        mode = task.mode(scheduled.mode)
        if mode is None or stage(task) is Stage.DONE:
            continue
        labour = program.labour_category(task, mode)
        for assignment in scheduled.assignments:
            rate = program.resource_by_id[assignment.resource].rate
            for work in days_of_work(program, scheduled, assignment) if rate else ():
                if work.given:
                    yield _item(task, labour, work.day, work.given * rate, is_labour=True)
        for cost in mode.costs:
            for day, amount in _falls_on(program, scheduled, task, mode, cost):
                if amount:
                    yield _item(task, cost.category or labour, day, amount, is_labour=False)


def total_cost(program: Program, plan: Plan, project: ProjectId | None = None) -> Money:
    """Return the money still to be spent, of one project or of all; counted categories are no money."""
    return sum(
        (
            cost.amount
            for cost in dated_costs(program, plan)
            if cost.category not in program.counted_categories and project in (None, cost.project)
        ),
        Decimal(0),
    )


def spent_to_date(program: Program, project: ProjectId) -> Money:
    """Return the cost to date of a project's tasks."""
    return sum((task.progress.spent for task in program.tasks_by_project[project]), Decimal(0))


def stretches(program: Program, category: Category) -> tuple[Stretch, ...]:
    """Cut the program's dates where a period of a fund of `category` begins or has ended."""
    cuts = {program.first, program.last + _ONE_DAY}
    for fund in program.funds:
        if fund.category == category:
            cuts |= {fund.first, fund.last + _ONE_DAY}
    inside = sorted(cut for cut in cuts if program.first <= cut <= program.last + _ONE_DAY)
    return tuple(Stretch(first=first, last=after - _ONE_DAY) for first, after in itertools.pairwise(inside))


def _falls_on(
    program: Program, scheduled: ScheduledTask, task: Task, mode: Mode, cost: Cost
) -> Iterator[tuple[date, Money]]:
    amount = remaining_amount(task, mode, cost)
    calendar = program.working_calendar
    span = scheduled.start, scheduled.end
    if cost.timing is CostTiming.START:
        yield first_shown(calendar, *span, program.start), amount
        return
    start = program.now if stage(task) is Stage.STARTED else scheduled.start
    days = calendar.days(start, scheduled.end)
    if cost.timing is CostTiming.END or not days:
        yield last_shown(calendar, *span, program.start), amount
        return
    paid = Decimal(0)
    for number, day in enumerate(days, start=1):
        due_by_now = (amount * number / len(days)).quantize(_CENT, ROUND_DOWN)
        yield day, due_by_now - paid
        paid = due_by_now


def _item(task: Task, category: Category, day: date, amount: Money, *, is_labour: bool) -> DatedCost:
    return DatedCost(project=task.project, task=task.id, category=category, day=day, amount=amount, is_labour=is_labour)
