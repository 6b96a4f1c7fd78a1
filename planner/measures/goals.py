"""The value of each goal, one small function each."""

from collections.abc import Callable
from decimal import Decimal

from planner.domain.goals import GoalKind
from planner.domain.plan import Baseline, Plan
from planner.domain.program import Program
from planner.domain.project import SelectionRule
from planner.domain.units import Money
from planner.measures.change import plan_changes
from planner.measures.fair_load import highest_utilisation
from planner.measures.spending import total_cost
from planner.measures.steadiness import unsteadiness
from planner.measures.support import total_unmet
from planner.measures.tardiness import all_tardiness, cost_of_delay


def net_value(program: Program, plan: Plan) -> Money:
    """Benefit of the selected projects less cost of delay."""
    benefits = (project.benefit for project in program.projects if project.id in plan.selected)
    return sum((benefit for benefit in benefits if benefit is not None), Decimal(0)) - cost_of_delay(program, plan)


def left_out(program: Program, plan: Plan) -> int:
    """May-do projects that are not selected."""
    return sum(p.selection is SelectionRule.MAY and p.id not in plan.selected for p in program.projects)


def makespan(program: Program, plan: Plan) -> int:
    """Working days from the program's first day to the end of the last task; 0 without tasks."""
    ends = [task.end for task in plan.tasks]
    return max(0, program.working_calendar.count(program.start, max(ends))) if ends else 0


def total_delay(program: Program, plan: Plan) -> int:
    """Working days after the projects' own due dates, unweighted."""
    return sum(row.days for row in all_tardiness(program, plan) if row.task is None)


def all_in_money(program: Program, plan: Plan) -> Money:
    """Net value less cost less the price of unmet support."""
    unmet = total_unmet(program, plan) * program.unmet_support_price
    return net_value(program, plan) - total_cost(program, plan) - unmet


_MEASURES: dict[GoalKind, Callable[[Program, Plan], Decimal | int]] = {
    GoalKind.NET_VALUE: net_value,
    GoalKind.LEFT_OUT: left_out,
    GoalKind.UNMET_SUPPORT: total_unmet,
    GoalKind.COST: total_cost,
    GoalKind.STEADINESS: unsteadiness,
    GoalKind.MAKESPAN: makespan,
    GoalKind.TOTAL_DELAY: total_delay,
    GoalKind.WEIGHTED_TARDINESS: cost_of_delay,
    GoalKind.FAIR_LOAD: highest_utilisation,
    GoalKind.ALL_IN_MONEY: all_in_money,
}


def measure(program: Program, plan: Plan, goal: GoalKind, *, baseline: Baseline | None = None) -> Decimal:
    """Return the plan's value in one goal; *least change* is 0 without a baseline."""
    if goal is GoalKind.LEAST_CHANGE:
        return Decimal(0 if baseline is None else sum(1 for _ in plan_changes(program, plan, baseline)))
    return Decimal(_MEASURES[goal](program, plan))
