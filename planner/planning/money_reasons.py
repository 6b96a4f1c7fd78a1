"""Money reasons: which funds or caps alone stand in the way of any plan, and by how much.

Tried once it is known that a plan exists where there is money enough: the funds of one category, or one project's cap,
are given up at a time, and the cheapest plan is looked for.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from threading import Event
from time import monotonic

from planner.checker import check
from planner.domain.goals import Goal, GoalKind
from planner.domain.money import Fund
from planner.domain.outcome import Outcome
from planner.domain.plan import Plan
from planner.domain.program import Program
from planner.domain.project import Project
from planner.domain.units import ZERO, Category, Money
from planner.measures.spending import dated_costs, spent_to_date, total_cost
from planner.solver.engine import solve
from planner.solver.options import Options

_MOST_TRIED = 8
_FUNDS_NAMED = 4


@dataclass(frozen=True, slots=True)
class _Purse:
    """Money that is limited: the funds of a category, or what one project may cost.

    Attributes:
        what: As the end of "It is enough to raise …".
        without: The program without its limit.
        needed: What a plan takes from it.
    """

    what: str
    without: Program
    holds: Money
    unit: str
    needed: Callable[[Plan], Money]


def money_reasons(program: Program, *, options: Options, stop: Event | None = None) -> Iterator[str]:
    """Say which purses are enough to raise alone, and what the cheapest plan then takes from them.

    Args:
        options: The time limit is for all solves together, steps are for each.
    """
    began, purses = monotonic(), [*_categories(program), *_caps(program)][:_MOST_TRIED]
    known = []
    for number, purse in enumerate(purses):
        share = options
        if options.time_limit is not None:
            left = max(0.0, options.time_limit - (monotonic() - began))
            share = replace(options, time_limit=left / (len(purses) - number))
        outcome = solve(purse.without, options=share, stop=stop)
        if outcome.plan is not None and not any(check(purse.without, outcome.plan)):
            known.append(f"It is enough to raise {purse.what}: {_lack(purse, outcome, outcome.plan)}.")
    if not known:
        known.append("Raising the funds of one category, or one cap, alone was not seen to help.")
    yield from known


def _lack(purse: _Purse, outcome: Outcome, plan: Plan) -> str:
    is_proved = any(goal.kind is GoalKind.COST and goal.is_proved for goal in outcome.goals)
    which = "the plan that costs least in all" if is_proved else "the cheapest plan found"
    needed, more = purse.needed(plan), purse.needed(plan) - purse.holds
    if more <= 0:
        all_of_it = f"{_amount(needed, purse.unit)} of {_amount(purse.holds, purse.unit)}"
        return f"{which} takes {all_of_it}, but not when, or for what, it may be spent"
    return f"{which} takes {_amount(needed, purse.unit)}, {_amount(more, purse.unit)} more than there is"


def _categories(program: Program) -> Iterator[_Purse]:
    for category in sorted(program.funded_categories):
        funds = [fund for fund in program.funds if fund.category == category]
        others = tuple(fund for fund in program.funds if fund.category != category)
        yield _Purse(
            what=f"the funds of {category} ({_named(funds)})",
            without=_cheapest(replace(program, funds=others)),
            holds=sum((fund.available for fund in funds if _still_pays(program, fund)), ZERO),
            unit=next((fund.unit for fund in funds if fund.unit), program.currency),
            needed=partial(_costs_of, program, category),
        )


def _caps(program: Program) -> Iterator[_Purse]:
    for project in program.projects:
        if project.budget_cap is not None:
            uncapped = tuple(replace(p, budget_cap=None) if p is project else p for p in program.projects)
            yield _Purse(
                what=f'the cap of project "{project.id}"',
                without=_cheapest(replace(program, projects=uncapped)),
                holds=project.budget_cap,
                unit=program.currency,
                needed=partial(_project_costs, program, project),
            )


def _cheapest(program: Program) -> Program:
    return replace(program, stated_goals=(Goal(kind=GoalKind.COST),))


def _costs_of(program: Program, category: Category, plan: Plan) -> Money:
    return sum((cost.amount for cost in dated_costs(program, plan) if cost.category == category), ZERO)


def _project_costs(program: Program, project: Project, plan: Plan) -> Money:
    return total_cost(program, plan, project.id) + spent_to_date(program, project.id)


def _still_pays(program: Program, fund: Fund) -> bool:
    return fund.first <= program.last and (fund.carry_over or fund.last >= program.now)


def _named(funds: list[Fund]) -> str:
    names = [f'"{fund.id}"' for fund in funds[:_FUNDS_NAMED]]
    more = [f"{len(funds) - _FUNDS_NAMED} more"] if len(funds) > _FUNDS_NAMED else []
    return ", ".join([*names, *more])


def _amount(amount: Money, unit: str) -> str:
    return f"{amount:,.{0 if amount == int(amount) else 2}f} {unit}"
