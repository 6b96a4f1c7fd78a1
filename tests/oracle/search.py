"""Search: the best way to combine one placement for each task; exhaustive, skipping only what is hopeless.

Nothing is assumed about good plans: no task is shifted left, no choice is left out. A branch is cut only where a rule
is broken already, or where even the best that each open task could add on its own cannot beat what was found.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from planner.domain.goals import GoalKind
from planner.domain.ids import ProjectId
from planner.domain.plan import Baseline
from planner.domain.program import Program
from planner.domain.work import Dependency, DependencyKind
from tests.oracle.footprint import ZERO
from tests.oracle.funds import Demand
from tests.oracle.items import Item, Stock
from tests.oracle.selections import says_nothing
from tests.oracle.values import Values, Worth, best_worth, worth

_PREDECESSOR_END = (DependencyKind.FS, DependencyKind.FF)
_SUCCESSOR_START = (DependencyKind.FS, DependencyKind.SS)


class TooLarge(Exception):  # noqa: N818 -- not an error: the program is beyond what enumeration can answer
    """The program has too many plans to enumerate."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """A goal's value (less is better) that a plan may not exceed."""

    goal: GoalKind
    most: Decimal


class Budget:
    """Counts search steps and gives up after too many; the count, not the clock, so that runs repeat."""

    def __init__(self, steps: int) -> None:
        self.left = steps

    def spend(self) -> None:
        """Take one step."""
        self.left -= 1
        if self.left < 0:
            raise TooLarge


class Search:
    """All plans of one selection of projects."""

    def __init__(
        self, program: Program, stock: Stock, baseline: Baseline | None, chosen: frozenset[ProjectId], budget: Budget
    ) -> None:
        self._stock, self._budget = stock, budget
        self.chosen = chosen
        tasks = [task for task in program.tasks if task.project in chosen]
        self._order = sorted((task.id for task in tasks), key=lambda task: len(stock.items[task]))
        self._values = Values(program, stock, baseline, chosen)
        self._links = [
            link
            for link in program.dependencies
            if {program.task_by_id[link.predecessor].project, program.task_by_id[link.successor].project} <= chosen
            and not says_nothing(link, program.task_by_id[link.successor])
        ]
        caps = {p.id: p.budget_cap for p in program.projects if p.id in chosen}
        spent = {p: sum((task.progress.spent for task in tasks if task.project == p), ZERO) for p in chosen}
        self._caps = {p: cap - spent[p] for p, cap in caps.items() if cap is not None}
        self.is_hopeless = any(not stock.items[task] for task in self._order) or any(c < 0 for c in self._caps.values())

    def best(self, goal: GoalKind, limits: Sequence[Limit], beat: Decimal | None) -> tuple[Decimal, list[Item]] | None:
        """Return the least value of `goal` below `beat` within the limits, and a plan that has it."""
        if self.is_hopeless:
            return None
        value, kept = self._values.of(goal), [(self._values.of(limit.goal), limit.most) for limit in limits]
        reached: list[tuple[Decimal, list[Item]]] = []

        def hopeful(worths: Sequence[Worth]) -> bool:
            target = reached[-1][0] if reached else beat
            if target is not None and value(worths) >= target:
                return False
            return all(measure(worths) <= most for measure, most in kept)

        for items in self.plans(hopeful):
            reached.append((value([worth(item) for item in items]), items))
        return reached[-1] if reached else None

    def value(self, goal: GoalKind, items: Sequence[Item]) -> Decimal:
        """Return what a complete plan is worth in a goal; less is better."""
        return self._values.of(goal)([worth(item) for item in items])

    def plans(self, hopeful: Callable[[Sequence[Worth]], bool]) -> Iterator[list[Item]]:
        """Yield every sound combination whose parts were all hopeful when reached."""
        if self.is_hopeless:
            return
        open_worths = [best_worth(self._stock.items[task]) for task in self._order]
        yield from self._extend([], [], 0, open_worths, hopeful)

    def _extend(
        self,
        items: list[Item],
        worths: list[Worth],
        load: int,
        open_worths: list[Worth],
        hopeful: Callable[[Sequence[Worth]], bool],
    ) -> Iterator[list[Item]]:
        depth = len(items)
        if not hopeful([*worths, *open_worths[depth:]]):
            return
        if depth == len(self._order):
            yield items
            return
        for item in self._stock.items[self._order[depth]]:
            self._budget.spend()
            if self._stock.packing.fits(load + item.load) and self.keeps_rules([*items, item]):
                yield from self._extend([*items, item], [*worths, worth(item)], load + item.load, open_worths, hopeful)

    def keeps_rules(self, items: list[Item]) -> bool:
        """Tell whether the items go together, whatever else is added; loads apart."""
        return (
            self._keeps_links(items)
            and self._keeps_shifts(items)
            and self._keeps_project_limits(items)
            and self._keeps_money(items)
        )

    def _keeps_links(self, items: list[Item]) -> bool:
        placed = {item.task: item for item in items}
        return all(
            _holds(link, placed[link.predecessor], placed[link.successor])
            for link in self._links
            if link.predecessor in placed and link.successor in placed
        )

    def _keeps_shifts(self, items: list[Item]) -> bool:
        shifts = {(item.project, item.placement.shift) for item in items if item.placement.shift is not None}
        return len(shifts) == len({project for project, _ in shifts})

    def _keeps_project_limits(self, items: list[Item]) -> bool:
        presences: dict[ProjectId, int] = {}
        for item in items:
            presences[item.project] = presences.get(item.project, 0) | item.presence
        return self._stock.packing.fits_projects(presences.values())

    def _keeps_money(self, items: list[Item]) -> bool:
        money = {
            project: cap - sum(i.foot.money for i in items if i.project == project)
            for project, cap in self._caps.items()
        }
        return all(left >= 0 for left in money.values()) and self._stock.funds.can_pay(demands_of(items))


def demands_of(items: Sequence[Item]) -> Mapping[Demand, Decimal]:
    """Sum what the funds have to pay for the items."""
    total: dict[Demand, Decimal] = {}
    for item in items:
        for demand, amount in item.demands.items():
            total[demand] = total.get(demand, ZERO) + amount
    return total


def _holds(link: Dependency, predecessor: Item, successor: Item) -> bool:
    before = predecessor.end if link.kind in _PREDECESSOR_END else predecessor.start
    after = successor.start if link.kind in _SUCCESSOR_START else successor.end
    return after >= before + link.lag
