"""Goals: what a good plan is, in order of importance."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class GoalKind(StrEnum):
    """What is measured. Each has one function in `planner.measures.goals` and one in the solver."""

    NET_VALUE = "net value"
    """Benefit of the selected projects less cost of delay, in money; more is better."""
    LEFT_OUT = "projects left out"
    """Number of may-do projects that are not selected; the first goal where no project states a benefit."""
    UNMET_SUPPORT = "unmet support"
    """Person-days of support that nobody covers."""
    COST = "cost"
    """Money still to be spent: labour and other costs of the selected projects."""
    LEAST_CHANGE = "least change"
    """Tasks moved, modes changed and people newly put on a task, against the baseline; a count."""
    STEADINESS = "steadiness"
    """People per task plus projects per person and week, summed; a count."""
    MAKESPAN = "makespan"
    """Working days from the program's first day to the end of the last task."""
    TOTAL_DELAY = "total project delay"
    """Working days after their due dates, summed over the selected projects, unweighted."""
    WEIGHTED_TARDINESS = "weighted tardiness"
    """Cost of delay alone, in money."""
    FAIR_LOAD = "fair load"
    """Load of the most loaded person in tenths of a percent of what they offer from the status date on."""
    ALL_IN_MONEY = "all in money"
    """Net value less cost less the price of unmet support, as one sum; more is better."""

    @property
    def is_maximised(self) -> bool:
        """Whether more is better."""
        return self in (GoalKind.NET_VALUE, GoalKind.ALL_IN_MONEY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """One goal and how much of it later goals may give up.

    Attributes:
        tolerance: Absolute, in the goal's own unit.
        tolerance_percent: Percent of the best value reached; the larger of the two tolerances counts.
    """

    kind: GoalKind
    tolerance: Decimal = Decimal(0)
    tolerance_percent: Decimal = Decimal(0)

    def slack(self, best: Decimal) -> Decimal:
        """Return how much worse than `best` a later goal may make this one."""
        return max(self.tolerance, abs(best) * self.tolerance_percent / 100)


DEFAULT_GOALS = (
    Goal(kind=GoalKind.NET_VALUE),
    Goal(kind=GoalKind.UNMET_SUPPORT),
    Goal(kind=GoalKind.COST),
    Goal(kind=GoalKind.LEAST_CHANGE),
    Goal(kind=GoalKind.STEADINESS),
)
