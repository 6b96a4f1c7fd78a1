"""The slow truth about tiny programs: the best plan by trying all of them.

An implementation of `docs/model.md` that shares nothing with the solver, the checker or the measures but the domain.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from math import prod

from planner.domain.goals import Goal
from planner.domain.plan import Assignment, Baseline, Plan, ScheduledTask
from planner.domain.program import Program
from tests.oracle.items import Item, Stock
from tests.oracle.search import Budget, Limit, Search, demands_of
from tests.oracle.selections import selections

STEPS = 100_000
"""Search steps after which a program counts as too large; a second or two."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Best:
    """What the best plan reaches.

    Attributes:
        values: Best value of each goal of the program, in order, among the plans that keep the earlier goals' limits.
        worst: The value down to which later goals may make each goal worse.
        plan: A plan within all limits that has the best value of the last goal.
    """

    values: tuple[Decimal, ...]
    worst: tuple[Decimal, ...]
    plan: Plan


def best(program: Program, baseline: Baseline | None = None, *, steps: int = STEPS) -> Best | None:
    """Return the best values of all goals in order; None if no sound plan exists.

    Raises:
        TooLarge: If that takes more than `steps` search steps.
    """
    stock = Stock(program, baseline)
    searches = _searches(program, stock, baseline, Budget(steps))
    values: list[Decimal] = []
    limits: list[Limit] = []
    found: tuple[Search, list[Item]] | None = None
    for goal in program.goals:
        reached, found = _least(searches, goal, limits, found)
        if reached is None or found is None:
            return None
        values.append(_turned(goal, reached))
        limits.append(Limit(goal=goal.kind, most=reached + goal.slack(reached)))
    if found is None:
        raise ValueError("a program needs a goal")
    worst = tuple(_turned(goal, limit.most) for goal, limit in zip(program.goals, limits, strict=True))
    return Best(values=tuple(values), worst=worst, plan=plan_of(stock, *found))


def best_keeping(
    program: Program, goal: Goal, kept: Sequence[tuple[Goal, Decimal]], baseline: Baseline | None = None
) -> Decimal | None:
    """Return the best value of one goal among the plans that are no worse than given values in other goals."""
    stock = Stock(program, baseline)
    limits = [Limit(goal=other.kind, most=_turned(other, value)) for other, value in kept]
    reached, _ = _least(_searches(program, stock, baseline, Budget(STEPS)), goal, limits, None)
    return None if reached is None else _turned(goal, reached)


def sound_plans(program: Program, *, steps: int = STEPS) -> Iterator[Plan]:
    """Yield every sound plan, with one split of the spending each.

    Raises:
        TooLarge: Once more than `steps` search steps were taken.
    """
    stock = Stock(program, None)
    for search in _searches(program, stock, None, Budget(steps)):
        for items in search.plans(lambda _: True):
            yield plan_of(stock, search, items)


def size(program: Program) -> int:
    """Return how many ways there are to place all tasks before any rule between tasks is looked at."""
    return prod(max(1, len(items)) for items in Stock(program, None).items.values())


def _searches(program: Program, stock: Stock, baseline: Baseline | None, budget: Budget) -> list[Search]:
    return [Search(program, stock, baseline, chosen, budget) for chosen in selections(program)]


def _least(
    searches: Sequence[Search], goal: Goal, limits: Sequence[Limit], found: tuple[Search, list[Item]] | None
) -> tuple[Decimal | None, tuple[Search, list[Item]] | None]:
    """Find the least value of a goal; a plan known to keep the limits is what has to be beaten."""
    value = None if found is None else found[0].value(goal.kind, found[1])
    for search in searches:
        better = search.best(goal.kind, limits, value)
        if better is not None:
            value, found = better[0], (search, better[1])
    return value, found


def _turned(goal: Goal, value: Decimal) -> Decimal:
    return -value if goal.kind.is_maximised else value


def plan_of(stock: Stock, search: Search, items: Sequence[Item]) -> Plan:
    spending = stock.funds.split(demands_of(items))
    assert spending is not None
    return Plan(selected=search.chosen, tasks=tuple(scheduled(stock, item) for item in items), spending=spending)


def scheduled(stock: Stock, item: Item) -> ScheduledTask:
    days, placement = stock.days, item.placement
    return ScheduledTask(
        task=item.task,
        mode=placement.mode.id,
        start=days.day(item.start),
        end=days.day(item.end),
        assignments=tuple(
            Assignment(
                requirement=head.requirement,
                resource=head.resource,
                skill=head.skill,
                rate=head.rate,
                start=days.day(head.start),
                end=days.day(head.end),
                person_days=head.person_days,
                cost=head.person_days * stock.rate(head.resource),
            )
            for head in placement.heads
        ),
    )
