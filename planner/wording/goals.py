"""Goals in words: values with their units, gaps in percent."""

from decimal import Decimal

from planner.domain.goals import GoalKind
from planner.domain.outcome import GoalResult
from planner.domain.plan import Baseline

_MONEY = {GoalKind.NET_VALUE, GoalKind.COST, GoalKind.WEIGHTED_TARDINESS, GoalKind.ALL_IN_MONEY}
_UNITS = {
    GoalKind.LEFT_OUT: ("project", "projects"),
    GoalKind.UNMET_SUPPORT: ("person-day", "person-days"),
    GoalKind.LEAST_CHANGE: ("change", "changes"),
    GoalKind.STEADINESS: ("person or week", "people and weeks"),
    GoalKind.MAKESPAN: ("working day", "working days"),
    GoalKind.TOTAL_DELAY: ("working day", "working days"),
}
_WHOLE = Decimal(1)
_CENT = Decimal("0.01")
_TENTHS_OF_A_PERCENT = 10
_SMALLEST_GAP_SHOWN = Decimal("0.0005")


def number(value: Decimal) -> str:
    """Write a number with thousands separators, and with cents only where there are any."""
    digits = _WHOLE if value == value.to_integral_value() else _CENT
    return f"{value.quantize(digits):,}"


def goal_value(goal: GoalKind, value: Decimal, currency: str) -> str:
    """Write a goal's value with its unit: `1,250,000 EUR`, `3.5 person-days`, `93.4 %`."""
    if goal in _MONEY:
        return f"{number(value)} {currency}"
    if goal is GoalKind.FAIR_LOAD:
        return f"{number(value / _TENTHS_OF_A_PERCENT)} %"
    one, many = _UNITS[goal]
    return f"{number(value)} {one if value == 1 else many}"


def is_told(goal: GoalKind, baseline: Baseline | None) -> bool:
    """Tell whether a goal says anything: *least change* does not without an earlier plan or dates as sent."""
    return goal is not GoalKind.LEAST_CHANGE or baseline is not None


def bound_text(result: GoalResult, currency: str) -> str:
    """Say what no plan can better: `not below 395,000 EUR, from the cheapest way …`; empty if unknown."""
    if result.bound is None:
        return ""
    beyond = "not above" if result.kind.is_maximised else "not below"
    return f"{beyond} {goal_value(result.kind, result.bound, currency)}, from {result.because}"


def gap_text(result: GoalResult) -> str:
    """Say how far a goal's value may be from the best: `proved best`, `at most 2.5 % off`, `unknown`."""
    if result.is_proved:
        return "proved best"
    if result.gap is None:
        return "unknown"
    if result.gap > 1:
        return "may be more than 100 % off"
    if result.gap < _SMALLEST_GAP_SHOWN:
        return "less than 0.1 % off"
    return f"at most {result.gap * 100:,.1f} % off"
