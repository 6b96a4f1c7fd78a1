"""The rules a plan breaks, for assertions."""

from planner.checker import check
from planner.domain.plan import Plan
from planner.domain.program import Program


def broken_rules(program: Program, plan: Plan) -> list[str]:
    """Return the rule family of each violation, each family once, in the checker's order."""
    return list(dict.fromkeys(violation.rule for violation in check(program, plan)))
