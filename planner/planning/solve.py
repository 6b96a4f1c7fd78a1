"""Solve and check: no plan leaves without a second opinion."""

from dataclasses import dataclass, replace
from threading import Event

from planner.checker import check
from planner.checker.violation import Violation
from planner.domain.outcome import Outcome, Status
from planner.domain.plan import Baseline, Plan
from planner.domain.program import Program
from planner.planning.baseline import as_sent_baseline
from planner.planning.reasons import reasons
from planner.solver.engine import solve
from planner.solver.options import Options
from planner.solver.progress import OnProgress

_SECONDS_FOR_REASONS = 5.0
"""Least time for saying what stands in the way, though the limit may be reached."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedOutcome:
    """An outcome with what the checker says of its plan.

    Attributes:
        violations: Rules the plan breaks. Any is a defect of the planner and is shown as such.
        baseline: What *least change* was measured against; None if there was nothing.
    """

    outcome: Outcome
    violations: tuple[Violation, ...] = ()
    baseline: Baseline | None = None


def make_plan(
    program: Program,
    *,
    options: Options,
    baseline: Baseline | None = None,
    previous: Plan | None = None,
    on_progress: OnProgress | None = None,
    stop: Event | None = None,
) -> CheckedOutcome:
    """Plan a program and have the plan checked.

    Args:
        baseline: What *least change* is measured against; None takes the as-sent dates, where there are any.
        previous: A plan of the program before it was changed, to begin from; it may break any rule.
        on_progress: Called from the solving thread, now and then.
        stop: Set it to end the solve with the best plan so far.
    """
    against = as_sent_baseline(program) if baseline is None else baseline
    outcome = solve(program, options=options, baseline=against, previous=previous, on_progress=on_progress, stop=stop)
    if outcome.status is Status.INFEASIBLE:
        known = reasons(program, options=_what_is_left(options, outcome.seconds), stop=stop)
        outcome = replace(outcome, remarks=(*outcome.remarks, *known))
    violations = () if outcome.plan is None else tuple(check(program, outcome.plan))
    return CheckedOutcome(outcome=outcome, violations=violations, baseline=against)


def _what_is_left(options: Options, seconds: float) -> Options:
    """Give the search for reasons what is left of the time limit, and a few seconds at least."""
    if options.time_limit is None:
        return options
    return replace(options, time_limit=max(_SECONDS_FOR_REASONS, options.time_limit - seconds))
