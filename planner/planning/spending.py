"""Spending worked out anew, for a plan whose costs were changed by hand."""

from dataclasses import replace

from planner.domain.plan import Plan
from planner.domain.program import Program
from planner.solver.instance.program import compile_program
from planner.solver.spending import split_spending


def paid_anew(program: Program, plan: Plan) -> Plan | None:
    """Return the plan with its costs split over the funds again; None if the funds cannot pay for it.

    The plan must obey all rules but those on funds.
    """
    spending = split_spending(compile_program(program), plan)
    return None if spending is None else replace(plan, spending=spending)
