"""Purse: whether the funds of a category can pay what has been put on the board so far."""

from collections import defaultdict
from dataclasses import dataclass, field

from ortools.graph.python import max_flow

from planner.domain.units import Category
from planner.solver.instance.program import Instance

Payers = tuple[int, ...]
"""Funds, by position, that may pay some project."""
Due = tuple[Payers, int]
"""Who may pay, and the stretch in which it falls due."""


@dataclass
class Purse:
    """Ticks due of one category. Projects that the same funds may pay are one."""

    instance: Instance
    category: Category
    due: dict[Due, int] = field(default_factory=lambda: defaultdict(int))
    _payers: dict[int, Payers] = field(default_factory=dict)

    def payers(self, project: int) -> Payers:
        """Return the funds that may pay a project, those that lapse first before others."""
        if project not in self._payers:
            funds = self.instance.funds
            self._payers[project] = tuple(
                sorted(self.instance.payers(self.category, project), key=lambda n: max(funds[n].stretches, default=-1))
            )
        return self._payers[project]

    def add(self, bills: dict[Due, int]) -> None:
        """Take what falls due."""
        for due, amount in bills.items():
            self.due[due] += amount

    def can_pay(self, bills: dict[Due, int]) -> bool:
        """Tell whether the funds can pay new bills besides what is due already."""
        together = dict(self.due)
        for due, amount in bills.items():
            together[due] = together.get(due, 0) + amount
        return self._is_paid_greedily(together) or self._is_paid_by_flow(together)

    def _is_paid_greedily(self, bills: dict[Due, int]) -> bool:
        """Pay those with the fewest payers first, from the fund that lapses first: enough if it succeeds."""
        left = {number: fund.available for number, fund in enumerate(self.instance.funds)}
        for (payers, stretch), amount in sorted(bills.items(), key=lambda item: (len(item[0][0]), item[0][1])):
            owed = amount
            for number in payers:
                if stretch in self.instance.funds[number].stretches:
                    part = min(owed, left[number])
                    left[number] -= part
                    owed -= part
            if owed:
                return False
        return True

    def _is_paid_by_flow(self, bills: dict[Due, int]) -> bool:
        flow = max_flow.SimpleMaxFlow()
        source, sink, funds = 0, 1, self.instance.funds
        for number in {number for payers, _ in bills for number in payers}:
            flow.add_arc_with_capacity(source, 2 + number, funds[number].available)
        for position, ((payers, stretch), amount) in enumerate(bills.items()):
            node = 2 + len(funds) + position
            flow.add_arc_with_capacity(node, sink, amount)
            for number in payers:
                if stretch in funds[number].stretches:
                    flow.add_arc_with_capacity(2 + number, node, amount)
        return bool(flow.solve(source, sink) == flow.OPTIMAL and flow.optimal_flow() == sum(bills.values()))
