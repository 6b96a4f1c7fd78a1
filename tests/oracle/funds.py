"""Funds: whether, and how, the funds of a program can pay dated costs; an exact transport problem."""

from collections import deque
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

from planner.domain.ids import FundId, ProjectId
from planner.domain.money import Fund
from planner.domain.plan import Spending
from planner.domain.program import Program
from planner.domain.units import Category
from tests.oracle.footprint import ZERO

Demand = tuple[ProjectId, Category, date, date]
"""Costs of a project, of one category, in one stretch of dates (both inclusive)."""


class Funds:
    """Answers which split of the spending pays given costs, and remembers the answers."""

    def __init__(self, program: Program) -> None:
        self._funds = program.funds
        self._stretch = {
            category: dict(_stretches(program, category)) for category in {fund.category for fund in program.funds}
        }
        self._known: dict[frozenset[tuple[Demand, Decimal]], bool] = {}

    def demands(self, project: ProjectId, costs: Mapping[tuple[Category, date], Decimal]) -> dict[Demand, Decimal]:
        """Sum a project's dated costs by funded category and stretch."""
        found: dict[Demand, Decimal] = {}
        for (category, day), amount in costs.items():
            if category in self._stretch and amount:
                first, last = self._stretch[category][day]
                key = project, category, first, last
                found[key] = found.get(key, ZERO) + amount
        return found

    def can_pay(self, demands: Mapping[Demand, Decimal]) -> bool:
        """Tell whether the funds can pay all of the costs."""
        key = frozenset(demands.items())
        if key not in self._known:
            self._known[key] = self.split(demands) is not None
        return self._known[key]

    def split(self, demands: Mapping[Demand, Decimal]) -> tuple[Spending, ...] | None:
        """Return who pays what, None if the funds do not suffice: augmenting paths from cost to fund."""
        paid: dict[tuple[Demand, FundId], Decimal] = {}
        left = {fund.id: fund.available for fund in self._funds}
        for demand, amount in demands.items():
            missing = amount
            while missing > 0:
                path = self._path(demand, demands, paid, left)
                if path is None:
                    return None
                missing -= _push(path, missing, paid, left)
        return tuple(
            Spending(fund=fund, project=project, category=category, first=first, last=last, amount=amount)
            for ((project, category, first, last), fund), amount in paid.items()
            if amount
        )

    def _path(
        self,
        demand: Demand,
        demands: Iterable[Demand],
        paid: Mapping[tuple[Demand, FundId], Decimal],
        left: Mapping[FundId, Decimal],
    ) -> list[tuple[Demand, FundId]] | None:
        """Find hops (cost, fund that is to pay more of it); each later cost is one that the fund before it gives up."""
        queue: deque[tuple[Demand, list[tuple[Demand, FundId]]]] = deque([(demand, [])])
        seen = set()
        while queue:
            here, path = queue.popleft()
            for fund in self._funds:
                if fund.id in seen or not _may_pay(fund, here):
                    continue
                seen.add(fund.id)
                longer = [*path, (here, fund.id)]
                if left[fund.id] > 0:
                    return longer
                queue.extend((other, longer) for other in demands if paid.get((other, fund.id), ZERO) > 0)
        return None


def _push(
    path: list[tuple[Demand, FundId]],
    missing: Decimal,
    paid: dict[tuple[Demand, FundId], Decimal],
    left: dict[FundId, Decimal],
) -> Decimal:
    given_up = [(later[0], hop[1]) for hop, later in pairwise(path)]
    amount = min([missing, left[path[-1][1]], *(paid[pair] for pair in given_up)])
    for pair in path:
        paid[pair] = paid.get(pair, ZERO) + amount
    for pair in given_up:
        paid[pair] -= amount
    left[path[-1][1]] -= amount
    return amount


def _may_pay(fund: Fund, demand: Demand) -> bool:
    project, category, first, last = demand
    eligible = fund.category == category and (not fund.projects or project in fund.projects)
    return eligible and fund.first <= first and (fund.carry_over or last <= fund.last)


def _stretches(program: Program, category: Category) -> Iterable[tuple[date, tuple[date, date]]]:
    """Yield each date of the program with its stretch: dates that every fund of the category treats alike."""
    one = timedelta(days=1)
    begins = {fund.first for fund in program.funds if fund.category == category}
    begins |= {fund.last + one for fund in program.funds if fund.category == category}
    all_dates = [program.first + one * n for n in range((program.last - program.first).days + 1)]
    current: list[date] = []
    for day in [*all_dates, None]:
        if current and (day is None or day in begins):
            yield from ((old, (current[0], current[-1])) for old in current)
            current = []
        if day is not None:
            current.append(day)
