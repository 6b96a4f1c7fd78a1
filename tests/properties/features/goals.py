"""Features of goals: another order, tolerances, and each further goal first."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from planner.domain.goals import Goal, GoalKind
from tests.properties.draft import Draft


def first_goal(kind: GoalKind) -> Callable[[Draft], None]:
    """Return the feature that this goal comes first."""

    def goal(draft: Draft) -> None:
        if kind is GoalKind.ALL_IN_MONEY:
            draft.price = draft.decimal("80", "0", "300")
        rest = [other for other in draft.goals if other.kind is not kind]
        draft.goals = [Goal(kind=kind), *rest[: draft.number(1, 4)]]

    goal.__doc__ = f"Goal {kind} comes first."
    return goal


def tolerances(draft: Draft) -> None:
    """Earlier goals may be given up a little for later ones."""
    order = [draft.goals.pop(draft.number(0, len(draft.goals) - 1)) for _ in range(min(3, len(draft.goals)))]
    draft.goals = [_tolerant(draft, goal) for goal in order]


def _tolerant(draft: Draft, goal: Goal) -> Goal:
    tolerance, percent = draft.pick((("0", "10"), ("1", "0"), ("50", "0"), ("0", "33.3"), ("0.5", "5")))
    return replace(goal, tolerance=Decimal(tolerance), tolerance_percent=Decimal(percent))
