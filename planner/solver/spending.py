"""Spending: which fund pays which cost, as a flow from funds to dated costs."""

from collections.abc import Mapping

from ortools.graph.python import min_cost_flow

from planner.domain.plan import Plan, Spending
from planner.domain.units import Category, Money
from planner.measures.spending import dated_costs, stretches
from planner.solver.instance.program import Instance
from planner.solver.instance.resources import TICKS

Bill = tuple[Category, int, int]
"""Category, project and stretch, by position."""


def pay(instance: Instance, bills: Mapping[Bill, int]) -> dict[tuple[Bill, int], int] | None:
    """Split bills in ticks over the funds (by position); None if they cannot all be paid.

    Of the funds that may pay, those that lapse first are used first.
    """
    owed = {bill: amount for bill, amount in sorted(bills.items()) if amount > 0}
    if not owed:
        return {}
    flow = min_cost_flow.SimpleMinCostFlow()
    fund_node = {number: number for number in range(len(instance.funds))}
    bill_node = {bill: len(fund_node) + position for position, bill in enumerate(owed)}
    arcs = {}
    for bill, amount in owed.items():
        flow.set_node_supply(bill_node[bill], -amount)
        for number in _payers(instance, bill):
            last = max(instance.funds[number].stretches)
            arc = flow.add_arc_with_capacity_and_unit_cost(fund_node[number], bill_node[bill], amount, last)
            arcs[bill, number] = arc
    source = len(fund_node) + len(bill_node)
    for number, fund in enumerate(instance.funds):
        flow.add_arc_with_capacity_and_unit_cost(source, fund_node[number], fund.available, 0)
    flow.set_node_supply(source, sum(owed.values()))
    if flow.solve() != flow.OPTIMAL:
        return None
    return {key: paid for key, arc in arcs.items() if (paid := flow.flow(arc)) > 0}


def split_spending(instance: Instance, plan: Plan) -> tuple[Spending, ...] | None:
    """Split the exact costs of a plan over the funds; None if they cannot all be paid."""
    bills: dict[Bill, int] = {}
    projects = {project.id: project.index for project in instance.projects}
    periods = {c: stretches(instance.program, c) for c in instance.program.funded_categories}
    for cost in dated_costs(instance.program, plan):
        if cost.category in periods:
            number = next((n for n, s in enumerate(periods[cost.category]) if s.covers(cost.day)), None)
            if number is None:
                return None
            bill = cost.category, projects[cost.project], number
            bills[bill] = bills.get(bill, 0) + int(cost.amount * TICKS)
    paid = pay(instance, bills)
    if paid is None:
        return None
    return tuple(
        Spending(
            fund=instance.funds[fund].id,
            project=instance.projects[project].id,
            category=category,
            first=periods[category][number].first,
            last=periods[category][number].last,
            amount=Money(amount) / TICKS,
        )
        for ((category, project, number), fund), amount in sorted(paid.items())
    )


def _payers(instance: Instance, bill: Bill) -> list[int]:
    category, project, stretch = bill
    return [n for n in instance.payers(category, project) if stretch in instance.funds[n].stretches]
