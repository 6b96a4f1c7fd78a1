"""Tardiness of several projects together: those that need the same people cannot all be first.

For a set of resources the work of all dated projects is a transportation problem from work to days: each percent-day
lies on one day, no day holds more than the set offers, none lies before its head, and unit costs make every project
pay at most its tardiness (`unit_costs`). Its least cost bounds the sum. Different sets may each take the tardiness of
other due dates, or a part of each one's weight, and their bounds add up.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import gcd

import numpy as np
from numpy.typing import NDArray
from ortools.graph.python.min_cost_flow import SimpleMinCostFlow

from planner.solver.bound.energy import Energy, ResourceSet
from planner.solver.bound.heads_and_tails import Heads
from planner.solver.bound.unit_costs import unit_costs

_SCALE_BITS = 10
_WEIGHT_BITS = 20
_MOST_ARCS = 60_000
_MOST_ARCS_OF_ALL = 2_000_000
"""Of all sets that are tried together."""


@dataclass(frozen=True, slots=True)
class Term:
    """A due date that costs `weight` for each day after it.

    Attributes:
        due: Exclusive end; raised to the earliest possible one, as what that costs is known already.
        tasks: Tasks that are all done when what has the due date ends.
    """

    weight: int
    due: int
    tasks: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Job:
    """Work of one head and with the same terms, in percent-days."""

    first: int
    terms: tuple[int, ...]
    amount: int


def summed_tardiness(terms: Sequence[Term], energy: Energy, heads: Heads, horizon: int) -> int:
    """Return what all terms cost together at least, past what their raised due dates account for already."""
    open_terms = [term for term in terms if term.weight > 0 and term.due <= horizon]
    sets = energy.sets(sorted({task for term in open_terms for task in term.tasks}))
    jobs = sum(len(term.tasks) for term in open_terms)
    most = _MOST_ARCS_OF_ALL // max(1, min(_MOST_ARCS, jobs * horizon))
    sets = sorted(sets, key=lambda by: (-len(by), sorted(by)))[: max(3, most)]
    found = {by: _of_set(open_terms, by, energy, heads, horizon) for by in sets}
    together = max((least.cost for least in found.values()), default=0)
    return max(together, _apart(open_terms, found, lambda some, by: _of_set(some, by, energy, heads, horizon)))


def _apart(
    terms: Sequence[Term],
    found: dict[ResourceSet, "_Least"],
    least_of: Callable[[Sequence[Term], ResourceSet], "_Least"],
) -> int:
    """Let one set after the other take the terms that it has work of, if it leaves some for the others."""
    total, left = 0, set(terms)
    while found:
        by = max(found, key=lambda by: (found[by].terms < left, found[by].cost, sorted(by)))
        taken = found.pop(by)
        total += taken.cost
        left -= taken.terms
        touched = [other for other, least in found.items() if least.terms & taken.terms]
        some = [term for term in terms if term in left]
        found |= {other: least_of(some, other) for other in touched}
        found = {other: least for other, least in found.items() if least.cost}
    return total


@dataclass(frozen=True, slots=True)
class _Least:
    """The least cost of those terms that a set has work of."""

    cost: int
    terms: frozenset[Term]


def _of_set(terms: Sequence[Term], by: ResourceSet, energy: Energy, heads: Heads, horizon: int) -> _Least:
    """Return what the terms cost at least, as far as it comes from work of one set: whole days of their weights."""
    supply = energy.supply(by)
    if not terms:
        return _Least(0, frozenset())
    jobs, width = _coarse_enough(_jobs(terms, by, energy, heads, horizon), horizon)
    unit = max(1, max(term.weight for term in terms) >> _WEIGHT_BITS)
    amounts = [0] * len(terms)
    for job in jobs:
        for number in job.terms:
            amounts[number] += job.amount
    costs = np.zeros((len(terms), horizon + 1), dtype=np.int64)
    for number, (term, amount) in enumerate(zip(terms, amounts, strict=True)):
        if amount:
            costs[number] = unit_costs(amount, (term.weight // unit) << _SCALE_BITS, term.due, supply)
    paid = _flow(jobs, costs, supply, width)
    whole = gcd(*(term.weight for term in terms))
    cost = -(-int(paid.sum()) * unit // (whole << _SCALE_BITS)) * whole
    return _Least(cost, frozenset(term for term, amount in zip(terms, amounts, strict=True) if amount))


def _jobs(terms: Sequence[Term], by: ResourceSet, energy: Energy, heads: Heads, horizon: int) -> list[_Job]:
    of_task: dict[int, list[int]] = {}
    for number, term in enumerate(terms):
        for task in term.tasks:
            of_task.setdefault(task, []).append(number)
    amounts: dict[tuple[int, tuple[int, ...]], int] = {}
    for task, numbers in of_task.items():
        amount = energy.amount(task, by)
        if amount:
            key = min(heads.start[task], horizon), tuple(numbers)
            amounts[key] = amounts.get(key, 0) + amount
    return [_Job(first, numbers, amount) for (first, numbers), amount in sorted(amounts.items())]


def _coarse_enough(jobs: Sequence[_Job], horizon: int) -> tuple[list[_Job], int]:
    """Put days together, and the jobs that begin on them, where there would be too many arcs; tell how many days."""
    width = 1
    while True:
        amounts: dict[tuple[int, tuple[int, ...]], int] = {}
        for job in jobs:
            key = job.first // width * width, job.terms
            amounts[key] = amounts.get(key, 0) + job.amount
        arcs = sum((horizon - first) // width + 1 for first, _ in amounts)
        if arcs <= _MOST_ARCS or width > horizon:
            return [_Job(first, terms, amount) for (first, terms), amount in sorted(amounts.items())], width
        width += 1 + width // 4


def _flow(jobs: Sequence[_Job], costs: NDArray[np.int64], supply: Sequence[int], width: int) -> NDArray[np.int64]:
    """Return what each term pays at the least sum."""
    horizon = len(supply) - 1
    bins = [supply[min(first + width, horizon)] - supply[first] for first in range(0, horizon, width)]
    everything = sum(job.amount for job in jobs)
    price = costs[:, np.minimum(np.arange(len(bins) + 1) * width, horizon)]
    flow, sink = SimpleMinCostFlow(), len(jobs) + len(bins) + 1
    arcs = []
    for number, job in enumerate(jobs):
        flow.set_node_supply(number, job.amount)
        days = np.arange(job.first // width, len(bins) + 1)
        unit_price = price[list(job.terms)].sum(axis=0)[days]
        ends = np.full(len(days), number), len(jobs) + days
        arcs.append(flow.add_arcs_with_capacity_and_unit_cost(*ends, np.full(len(days), job.amount), unit_price))
    for number, offered in enumerate((*bins, everything)):
        flow.add_arc_with_capacity_and_unit_cost(len(jobs) + number, sink, offered, 0)
    flow.set_node_supply(sink, -everything)
    paid = np.zeros(len(costs), dtype=np.int64)
    if flow.solve() == flow.OPTIMAL:
        for job, numbers in zip(jobs, arcs, strict=True):
            days = np.arange(job.first // width, len(bins) + 1)
            paid[list(job.terms)] += price[list(job.terms)][:, days] @ flow.flows(numbers)
    return paid
