"""Exit codes of outcomes and comparisons."""

import pytest

from planner.checker.violation import Violation
from planner.cli.comparing import best_code
from planner.cli.exit_code import ExitCode, code_of
from planner.domain.outcome import Outcome, Status, Stop
from planner.domain.plan import Plan
from planner.planning.solve import CheckedOutcome
from planner.whatif.comparison import PlannedScenario
from tests.builders import a_program

EMPTY = Plan(selected=frozenset(), tasks=())
PLANNED = Outcome(status=Status.FEASIBLE, plan=EMPTY, seconds=0.0, stop=Stop.REQUEST)
IMPOSSIBLE = Outcome(status=Status.INFEASIBLE, plan=None, seconds=0.0, stop=Stop.INFEASIBLE)
NOTHING = Outcome(status=Status.UNKNOWN, plan=None, seconds=0.0, stop=Stop.TIME_LIMIT)


def planned(outcome, *violations):
    return PlannedScenario(
        scenario=None, program=a_program(), checked=CheckedOutcome(outcome=outcome, violations=violations)
    )


@pytest.mark.parametrize(
    ("outcome", "code"),
    [(PLANNED, ExitCode.DONE), (IMPOSSIBLE, ExitCode.INFEASIBLE), (NOTHING, ExitCode.NO_PLAN)],
)
def test_a_plan_in_hand_is_done_however_planning_ended(outcome, code):
    assert code_of(outcome) == code


@pytest.mark.parametrize(
    ("outcomes", "code"),
    [
        ([IMPOSSIBLE, PLANNED, NOTHING], ExitCode.DONE),
        ([IMPOSSIBLE, NOTHING], ExitCode.NO_PLAN),
        ([IMPOSSIBLE, IMPOSSIBLE], ExitCode.INFEASIBLE),
    ],
)
def test_a_comparison_is_done_if_any_scenario_has_a_plan(outcomes, code):
    assert best_code([planned(outcome) for outcome in outcomes]) == code


def test_a_plan_that_breaks_rules_is_never_done():
    broken = Violation(rule="dates", message="too late")

    assert best_code([planned(PLANNED), planned(PLANNED, broken)]) == ExitCode.RULES_BROKEN
