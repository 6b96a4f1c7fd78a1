"""A second opinion: every rule once more in plain Python, from dates and raw calendars, without the solver."""

from collections.abc import Callable, Iterator

from planner.checker.availability import check_availability
from planner.checker.completeness import check_completeness
from planner.checker.dates import check_dates
from planner.checker.funds import check_funds
from planner.checker.legible import LegiblePlan
from planner.checker.modes import check_modes
from planner.checker.months import check_months
from planner.checker.pins import check_pins
from planner.checker.pools import check_pools
from planner.checker.precedence import check_precedence
from planner.checker.selection import check_selection
from planner.checker.staffing import check_staffing
from planner.checker.violation import Violation
from planner.domain.plan import Plan
from planner.domain.program import Program

Rule = Callable[[LegiblePlan], Iterator[Violation]]

RULES: tuple[Rule, ...] = (
    check_completeness,
    check_precedence,
    check_modes,
    check_months,
    check_staffing,
    check_availability,
    check_pools,
    check_dates,
    check_pins,
    check_selection,
    check_funds,
)


def check(program: Program, plan: Plan) -> Iterator[Violation]:
    """Yield everything the plan does wrong, however it came about; nothing if it is sound."""
    legible = LegiblePlan(program, plan)
    for rule in RULES:
        yield from rule(legible)
