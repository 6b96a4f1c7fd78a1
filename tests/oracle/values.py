"""Values: what a set of placements is worth in each goal, worked out apart from `planner.measures`."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from math import ceil

from planner.domain.goals import GoalKind
from planner.domain.ids import ProjectId, ResourceId
from planner.domain.people import Person
from planner.domain.plan import Baseline
from planner.domain.program import Program
from planner.domain.project import SelectionRule
from planner.domain.remaining import Stage, stage
from tests.oracle.days import Days
from tests.oracle.footprint import ZERO, Footprint
from tests.oracle.items import Item, Stock


@dataclass(frozen=True, slots=True, kw_only=True)
class Worth:
    """What the goals see of a placement; of a task not placed yet the best that any of its placements has."""

    project: ProjectId
    end: int
    foot: Footprint


def worth(item: Item) -> Worth:
    """Return what the goals see of an item."""
    return Worth(project=item.project, end=item.end, foot=item.foot)


def best_worth(items: Sequence[Item]) -> Worth:
    """Return what no item of a task can beat in any goal."""
    feet = [item.foot for item in items]
    ideal = Footprint(
        costs={},
        money=min(foot.money for foot in feet),
        days_late=min(foot.days_late for foot in feet),
        unmet=min(foot.unmet for foot in feet),
        people=min(foot.people for foot in feet),
        weeks=frozenset(),
        given={},
        changes=min(foot.changes for foot in feet),
    )
    return Worth(project=items[0].project, end=min(item.end for item in items), foot=ideal)


class Values:
    """The value of each goal for a selection of projects, turned so that less is better."""

    def __init__(self, program: Program, stock: Stock, baseline: Baseline | None, chosen: frozenset[ProjectId]) -> None:
        self._program, self._days = program, stock.days
        self._delay = {p.id: p.delay_rate / 5 for p in program.projects}
        self._due = {p.id: stock.days.until_date(p.due) for p in program.projects if p.due and p.id in chosen}
        self._benefit = sum((p.benefit or ZERO for p in program.projects if p.id in chosen), ZERO)
        self._left_out = sum(p.selection is SelectionRule.MAY and p.id not in chosen for p in program.projects)
        self._dropped = _dropped(program, baseline, chosen)
        self._offered = {person.id: _offered(stock.days, person) for person in program.people}

    def of(self, goal: GoalKind) -> Callable[[Sequence[Worth]], Decimal]:
        """Return the function that values a set of placements in one goal."""
        table: dict[GoalKind, Callable[[Sequence[Worth]], Decimal]] = {
            GoalKind.NET_VALUE: lambda worths: self._lateness(worths) - self._benefit,
            GoalKind.LEFT_OUT: lambda _: Decimal(self._left_out),
            GoalKind.UNMET_SUPPORT: self._unmet,
            GoalKind.COST: self._money,
            GoalKind.LEAST_CHANGE: lambda worths: Decimal(self._dropped + sum(w.foot.changes for w in worths)),
            GoalKind.STEADINESS: self._unsteadiness,
            GoalKind.MAKESPAN: lambda worths: Decimal(max([0, *(w.end for w in worths)])),
            GoalKind.TOTAL_DELAY: lambda worths: Decimal(sum(self._days_late(worths).values())),
            GoalKind.WEIGHTED_TARDINESS: self._lateness,
            GoalKind.FAIR_LOAD: self._highest_load,
            GoalKind.ALL_IN_MONEY: self._all_in,
        }
        return table[goal]

    def _days_late(self, worths: Sequence[Worth]) -> dict[ProjectId, int]:
        return {
            project: max([0, *(worth.end - due for worth in worths if worth.project == project)])
            for project, due in self._due.items()
        }

    def _lateness(self, worths: Sequence[Worth]) -> Decimal:
        projects = sum((days * self._delay[project] for project, days in self._days_late(worths).items()), ZERO)
        return projects + sum((w.foot.days_late * self._delay[w.project] for w in worths), ZERO)

    def _unmet(self, worths: Sequence[Worth]) -> Decimal:
        return sum((w.foot.unmet for w in worths), ZERO)

    def _money(self, worths: Sequence[Worth]) -> Decimal:
        return sum((w.foot.money for w in worths), ZERO)

    def _unsteadiness(self, worths: Sequence[Worth]) -> Decimal:
        weeks = {(w.project, *week) for w in worths for week in w.foot.weeks}
        return Decimal(sum(w.foot.people for w in worths) + len(weeks))

    def _highest_load(self, worths: Sequence[Worth]) -> Decimal:
        given: dict[ResourceId, Decimal] = {}
        for item in worths:
            for person, days in item.foot.given.items():
                given[person] = given.get(person, ZERO) + days
        loads = (Fraction(days) * 1000 / Fraction(self._offered[person]) for person, days in given.items())
        return Decimal(max([0, *map(ceil, loads)]))

    def _all_in(self, worths: Sequence[Worth]) -> Decimal:
        missing = self._unmet(worths) * self._program.unmet_support_price
        return self._lateness(worths) - self._benefit + self._money(worths) + missing


def _dropped(program: Program, baseline: Baseline | None, chosen: frozenset[ProjectId]) -> int:
    """Count the tasks of the baseline that are not planned."""
    if baseline is None:
        return 0
    left = (t for t in program.tasks if t.project not in chosen and stage(t) is not Stage.DONE)
    return sum(task.id in baseline.task_by_id for task in left)


def _offered(days: Days, person: Person) -> Decimal:
    return Decimal(sum(days.capacities(person)[days.now :])) / 100
