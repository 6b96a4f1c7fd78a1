"""Real projects as a program: a day stands for a period, single units are people, others pools, and back."""

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from benchmarks.case import Key, Solution, key_of, task_id
from benchmarks.sets.days import DAY_ZERO, EVERY_DAY, date_of, day_of, last_before
from benchmarks.sets.real import RealActivity, RealPortfolio, Use
from benchmarks.sets.real_horizon import real_horizon
from benchmarks.sets.real_resources import funds, people, pools, resource_id, units_category
from planner.domain.goals import Goal, GoalKind
from planner.domain.ids import ModeId, ProjectId, RequirementId
from planner.domain.plan import Plan
from planner.domain.program import Program
from planner.domain.project import Project
from planner.domain.units import Money
from planner.domain.work import Cost, CostTiming, Dependency, DependencyKind, Mode, Pins, Requirement, Task, WorkKind
from planner.measures.spending import dated_costs

_MODE = ModeId("0")
_WHOLE = 100


def real_program(portfolio: RealPortfolio) -> Program:
    """Write real projects as a program: total delay first if there are several, then the makespan."""
    last = last_before(real_horizon(portfolio))
    goals = (GoalKind.TOTAL_DELAY, GoalKind.MAKESPAN) if len(portfolio.projects) > 1 else (GoalKind.MAKESPAN,)
    return Program(
        name=portfolio.name,
        first=DAY_ZERO,
        last=last,
        status_date=DAY_ZERO,
        calendar=EVERY_DAY.id,
        calendars=(EVERY_DAY,),
        projects=tuple(
            Project(id=ProjectId(str(p)), name=project.name, due=last_before(project.baseline_end))
            for p, project in enumerate(portfolio.projects)
        ),
        tasks=tuple(_task(portfolio, key, activity) for key, activity in portfolio.activities.items()),
        dependencies=tuple(
            Dependency(
                predecessor=task_id(link.predecessor),
                successor=task_id(link.successor),
                kind=DependencyKind(link.kind),
                lag=link.lag,
            )
            for link in portfolio.links
        ),
        people=tuple(people(portfolio)),
        pools=tuple(pools(portfolio)),
        funds=tuple(funds(portfolio, last)),
        stated_goals=tuple(Goal(kind=kind) for kind in goals),
    )


def real_solution(portfolio: RealPortfolio, plan: Plan) -> Solution:
    """Read starts off a plan of the portfolio's program, and the price of activities and resources as it has them."""
    program = real_program(portfolio)
    money = [cost for cost in dated_costs(program, plan) if cost.category not in program.counted_categories]
    cost: dict[Key, Decimal] = dict.fromkeys(portfolio.activities, Decimal(0))
    for item in money:
        cost[key_of(item.task)] += item.amount
    starts = {key_of(scheduled.task): day_of(scheduled.start) for scheduled in plan.tasks}
    return Solution(start=starts, mode=dict.fromkeys(starts, 0), cost=cost, paid=_paid(program, plan))


def _paid(program: Program, plan: Plan) -> dict[int, Decimal]:
    """Return the money for each resource: what its people or units cost, and uses with prices of their own."""
    paid: dict[int, Decimal] = defaultdict(Decimal)
    for scheduled in plan.tasks:
        for given in scheduled.assignments:
            paid[int(given.resource)] += given.cost
        for other in program.task_by_id[scheduled.task].modes[0].costs:
            if other.name and other.category not in program.counted_categories:
                paid[int(other.name)] += other.amount
    return dict(paid)


def _task(portfolio: RealPortfolio, key: Key, activity: RealActivity) -> Task:
    mode = Mode(
        id=_MODE,
        kind=WorkKind.DURATION,
        duration=activity.duration,
        requirements=tuple(r for use in activity.uses for r in _requirements(portfolio, activity, use)),
        costs=tuple(_costs(portfolio, activity)),
    )
    return Task(
        id=task_id(key),
        project=ProjectId(str(key[0])),
        name=activity.name,
        modes=(mode,),
        deadline=None if activity.deadline is None else last_before(activity.deadline),
        pins=Pins(start=None if activity.locked is None else date_of(activity.locked)),
    )


def _requirements(portfolio: RealPortfolio, activity: RealActivity, use: Use) -> Iterator[Requirement]:
    """Yield the whole units that a use takes, then the part of one."""
    if activity.duration == 0 or not portfolio.resources[use.resource].is_limited:
        return
    heads, part = divmod(use.percent, _WHOLE)
    resource = resource_id(use.resource)
    if heads:
        yield Requirement(id=RequirementId(f"{resource}"), resource=resource, heads=heads)
    if part:
        yield Requirement(id=RequirementId(f"{resource} part"), resource=resource, share=part)


def _costs(portfolio: RealPortfolio, activity: RealActivity) -> Iterator[Cost]:
    """Yield the activity's own costs and those of uses that no rate per unit-day can say."""
    if activity.fixed_cost:
        yield Cost(amount=Money(activity.fixed_cost))
    if activity.running_cost:
        yield Cost(amount=Money(activity.running_cost), timing=CostTiming.EVENLY)
    for use in activity.uses:
        if use.resource not in portfolio.rates and use.cost(activity.duration):
            yield Cost(amount=Money(use.cost(activity.duration)), name=str(use.resource))
        category = units_category(portfolio, use.resource)
        if category is not None:
            yield Cost(amount=use.units, category=category, name=str(use.resource))
