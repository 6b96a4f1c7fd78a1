"""Footprint: what a placement takes and what it is worth, worked out once for every placement."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_DOWN, Decimal

from planner.domain.ids import ResourceId
from planner.domain.plan import Baseline
from planner.domain.program import Program
from planner.domain.remaining import Stage, remaining_amount, remaining_days, stage
from planner.domain.units import Category
from planner.domain.work import Cost, CostTiming, WorkKind
from tests.oracle.days import Days
from tests.oracle.placements import Placement

_CENT = Decimal("0.01")
ZERO = Decimal(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Footprint:
    """What a placement costs, misses and changes.

    Attributes:
        costs: Every cost still to come, by category and date.
        money: Their sum over the categories that count money.
        days_late: Working days after the task's own due date.
        weeks: Person and week of every week that an assignment spans.
        given: Person-days given by each person.
        changes: Differences from the baseline.
    """

    costs: dict[tuple[Category, date], Decimal]
    money: Decimal
    days_late: int
    unmet: Decimal
    people: int
    weeks: frozenset[tuple[ResourceId, int]]
    given: dict[ResourceId, Decimal]
    changes: int


def footprint(program: Program, days: Days, placement: Placement, baseline: Baseline | None) -> Footprint:
    """Work out what a placement takes."""
    people = [head for head in placement.heads if head.is_person]
    costs: dict[tuple[Category, date], Decimal] = {}
    for category, day, amount in _costs(program, days, placement):
        costs[category, day] = costs.get((category, day), ZERO) + amount
    due = placement.task.due
    return Footprint(
        costs=costs,
        money=sum((a for (c, _), a in costs.items() if c not in program.counted_categories), ZERO),
        days_late=0 if due is None else max(0, placement.end - days.until_date(due)),
        unmet=_unmet(placement),
        people=len(people),
        weeks=frozenset((h.resource, days.week(day)) for h in people for day in range(h.start, h.end)),
        given={head.resource: head.person_days for head in people},
        changes=0 if baseline is None else _changes(days, placement, baseline),
    )


def _costs(program: Program, days: Days, placement: Placement) -> Iterator[tuple[Category, date, Decimal]]:
    task, mode = placement.task, placement.mode
    if stage(task) is Stage.DONE:
        return
    labour = program.labour_category(task, mode)
    for head in placement.heads:
        rate = program.resource_by_id[head.resource].rate
        yield from ((labour, days.day(day), given * rate) for day, given in zip(head.days, head.given, strict=True))
    for cost in mode.costs:
        amount = remaining_amount(task, mode, cost)
        for day, part in _falls_on(days, placement, cost, amount):
            yield cost.category or labour, day, part


def _falls_on(days: Days, placement: Placement, cost: Cost, amount: Decimal) -> Iterator[tuple[date, Decimal]]:
    span = range(placement.work_start, placement.end)
    if cost.timing is CostTiming.START:
        yield days.first_shown(placement.start, placement.end), amount
    elif cost.timing is CostTiming.END or not span:
        yield days.last_shown(placement.end), amount
    else:
        paid = ZERO
        for number, day in enumerate(span, start=1):
            reached = (amount * number / len(span)).quantize(_CENT, ROUND_DOWN)
            yield days.day(day), reached - paid
            paid = reached


def _unmet(placement: Placement) -> Decimal:
    """Sum over heads and days of the span what is missing; no head makes up for another."""
    if placement.mode.kind is not WorkKind.SUPPORT or stage(placement.task) is Stage.DONE:
        return ZERO
    started = stage(placement.task) is Stage.STARTED
    length = remaining_days(placement.task, placement.mode) if started else placement.end - placement.start
    unmet = ZERO
    for requirement in placement.mode.requirements:
        demanded = Decimal(requirement.demanded_share) / 100
        unmet += demanded * requirement.heads * length
        for head in placement.heads:
            if head.requirement == requirement.id:
                unmet -= min(demanded, Decimal(head.rate) / 100) * len(head.days)
    return unmet


def _changes(days: Days, placement: Placement, baseline: Baseline) -> int:
    if stage(placement.task) is Stage.DONE:
        return 0
    before = baseline.task_by_id.get(placement.task.id)
    if before is None:
        return 1
    moved = before.start not in (None, days.day(placement.start)) or before.end not in (None, days.day(placement.end))
    other_mode = before.mode not in (None, placement.mode.id)
    working = {head.resource for head in placement.heads}
    return moved + other_mode + (0 if before.resources is None else len(working - before.resources))
