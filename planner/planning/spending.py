"""Plans edited by hand, checked; where their costs changed, the spending is worked out anew."""

from dataclasses import dataclass, replace

from planner.checker import check
from planner.checker.funds import RULE
from planner.checker.legible import LegiblePlan
from planner.checker.violation import Violation
from planner.domain.plan import Plan
from planner.domain.program import Program
from planner.solver.instance.program import compile_program
from planner.solver.spending import split_spending


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedEdit:
    """A plan that may have been edited by hand, and what the checker says of it.

    Attributes:
        plan: As given, or with its spending worked out anew.
        remark: What is to know about its spending, in a sentence; empty if it fits.
    """

    plan: Plan
    violations: tuple[Violation, ...]
    remark: str = ""


def check_edited(program: Program, plan: Plan) -> CheckedEdit:
    """Check a plan; where its spending does not fit its costs, split them anew if the funds can pay.

    The plan may break any other rule, and name what the program does not have.
    """
    violations = tuple(check(program, plan))
    if not _of_funds(violations):
        return CheckedEdit(plan=plan, violations=violations)
    anew = paid_anew(program, plan)
    if anew is None:
        remark = "Sheet Spending no longer fits the plan, and the funds cannot pay for it."
        return CheckedEdit(plan=plan, violations=violations, remark=remark)
    with_anew = tuple(check(program, anew))
    if _of_funds(with_anew) >= _of_funds(violations):
        return CheckedEdit(plan=plan, violations=violations)
    remark = "Sheet Spending no longer fits the plan; it was worked out again."
    return CheckedEdit(plan=anew, violations=with_anew, remark=remark)


def paid_anew(program: Program, plan: Plan) -> Plan | None:
    """Return the plan with its costs split over the funds again; None if the funds cannot pay for it.

    Counts the parts that are legible, as the checker does.
    """
    tasks = tuple(
        replace(task.scheduled, assignments=tuple(head.assignment for head in task.heads))
        for task in LegiblePlan(program, plan).tasks
    )
    spending = split_spending(compile_program(program), replace(plan, tasks=tasks))
    return None if spending is None else replace(plan, spending=spending)


def _of_funds(violations: tuple[Violation, ...]) -> int:
    return sum(violation.rule == RULE for violation in violations)
