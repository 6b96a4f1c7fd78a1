"""Goals side by side, and which differences are news."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from planner.domain.goals import GoalKind
from planner.domain.outcome import GoalResult
from planner.measures.goals import measure
from planner.whatif.planned import PlannedScenario


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalCell:
    """What one scenario reaches in one goal.

    Attributes:
        result: Value, bound and gap.
        difference: Value less the reference's; None for the reference and where the two cannot be compared.
        is_better: Whether the difference is for the better; None without a difference.
        is_within_gap: Whether the difference may be noise: it is no larger than what the worse of the two plans may
            still be away from its best, so the order of the two scenarios is not proved.
    """

    result: GoalResult
    difference: Decimal | None = None
    is_better: bool | None = None
    is_within_gap: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalRow:
    """One goal of all scenarios."""

    goal: GoalKind
    cells: tuple[GoalCell | None, ...]


def compare_goals(planned: Sequence[PlannedScenario]) -> tuple[GoalRow, ...]:
    """Return a row for each goal that any scenario has, in the reference's order of importance."""
    goals = dict.fromkeys(goal.kind for one in planned for goal in one.program.goals)
    return tuple(GoalRow(goal=goal, cells=_cells(planned, goal)) for goal in goals)


def _cells(planned: Sequence[PlannedScenario], goal: GoalKind) -> tuple[GoalCell | None, ...]:
    results = [_result(one, goal) for one in planned]
    reference = results[0]
    cells: list[GoalCell | None] = []
    for one, result in zip(planned, results, strict=True):
        comparable = goal is not GoalKind.LEAST_CHANGE or one.baseline == planned[0].baseline
        if result is None:
            cells.append(None)
        elif one is planned[0] or reference is None or not comparable:
            cells.append(GoalCell(result=result))
        else:
            cells.append(_compared(result, reference))
    return tuple(cells)


def _result(one: PlannedScenario, goal: GoalKind) -> GoalResult | None:
    """Return what was reached; a goal that the scenario does not pursue is measured all the same."""
    if one.plan is None:
        return None
    reached = next((result for result in one.outcome.goals if result.kind is goal), None)
    if reached is not None:
        return reached
    value = measure(one.program, one.plan, goal, baseline=one.baseline)
    return GoalResult(kind=goal, value=value, bound=None)


def _compared(result: GoalResult, reference: GoalResult) -> GoalCell:
    difference = result.value - reference.value
    if not difference:
        return GoalCell(result=result, difference=difference)
    is_better = (difference > 0) is result.kind.is_maximised
    worse, better = (reference, result) if is_better else (result, reference)
    return GoalCell(
        result=result, difference=difference, is_better=is_better, is_within_gap=_may_reach(worse, better.value)
    )


def _may_reach(result: GoalResult, value: Decimal) -> bool:
    """Tell whether, for all that is known, a plan with this value may exist for the scenario of `result`."""
    if result.bound is None:
        return True
    return result.bound >= value if result.kind.is_maximised else result.bound <= value
