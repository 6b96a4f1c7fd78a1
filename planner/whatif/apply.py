"""Apply a scenario: the program as it would be."""

from collections.abc import Sequence

from planner.domain.ids import ScenarioId
from planner.domain.plan import Baseline
from planner.domain.problem import InputProblem
from planner.domain.program import Program
from planner.planning.baseline import as_sent_baseline
from planner.whatif.changes.change import BaselineChange, Change, ChangeError
from planner.whatif.scenario import Scenario, chain


def apply_scenario(
    program: Program, scenarios: Sequence[Scenario], id: ScenarioId, *, baseline: Baseline | None = None
) -> Program:
    """Return the program after all changes of a scenario and of those it builds on, base first, in order.

    Args:
        baseline: The plan that freezing and pausing go by; None takes the dates in the project managers' own sheets.

    Raises:
        ChangeError: With the problems of all changes that cannot be applied.
    """
    changes = [change for scenario in chain(scenarios, id) for change in scenario.changes]
    return apply_changes(program, changes, baseline=baseline)


def apply_changes(program: Program, changes: Sequence[Change], *, baseline: Baseline | None = None) -> Program:
    """Return the program after some changes, applied in order; raises the problems of all of them together."""
    problems: list[InputProblem] = []
    for change in changes:
        try:
            program = apply_change(program, change, baseline=baseline)
        except ChangeError as error:
            problems += error.problems
    if problems:
        raise ChangeError(*problems)
    return program


def apply_change(program: Program, change: Change, *, baseline: Baseline | None = None) -> Program:
    """Return the program after one change; raises its problems."""
    if isinstance(change, BaselineChange) and baseline is not None:
        return change.apply_against(program, baseline)
    return change.apply(program)


def dates_to_go_by(program: Program, baseline: Baseline | None) -> Baseline:
    """Return what changes that keep a plan go by before there is a reference's plan; an empty one holds for any."""
    return baseline or as_sent_baseline(program) or Baseline(tasks=())
