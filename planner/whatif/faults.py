"""Faults of scenarios: what keeps them from being planned, whether or not anyone plans them now."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from planner.domain.problem import InputProblem, Severity
from planner.domain.program import Program
from planner.whatif.apply import apply_change, dates_to_go_by
from planner.whatif.changes.change import Change, ChangeError, UnknownError, cells
from planner.whatif.scenario import Scenario, chain


def scenario_faults(
    program: Program, scenarios: Sequence[Scenario], *, in_doubt: Collection[str] | None = None
) -> Iterator[InputProblem]:
    """Yield, as warnings and each once, the problems of changes that cannot be applied.

    Scenarios that build on what is not there are left to the reader.

    Args:
        in_doubt: None for a whole program. Of a part of one only unknown names are said, and these ids are not known
            to be unknown.
    """
    told = set()
    for scenario in scenarios:
        for problem in _of_scenario(program, scenarios, scenario, in_doubt):
            if (problem.source, problem.what) not in told:
                told.add((problem.source, problem.what))
                advice = ". ".join(
                    filter(None, (problem.advice, f'Scenario "{scenario.id}" cannot be planned until this is mended'))
                )
                yield replace(problem, advice=advice, severity=Severity.WARNING)


def _of_scenario(
    program: Program, scenarios: Sequence[Scenario], scenario: Scenario, in_doubt: Collection[str] | None
) -> Iterator[InputProblem]:
    try:
        changes = [change for one in chain(scenarios, scenario.id) for change in one.changes]
    except ChangeError:
        return
    baseline = dates_to_go_by(program, None)
    for change in changes:
        try:
            program = apply_change(program, change, baseline=baseline)
        except ChangeError as error:
            if in_doubt is None or (isinstance(error, UnknownError) and _named(change).isdisjoint(in_doubt)):
                yield from error.problems


def _named(change: Change) -> set[str]:
    """Return all texts of a change that may be ids."""
    values = [getattr(change, name) for name in cells(type(change))]
    parts = (part for value in values for part in (value if isinstance(value, tuple) else (value,)))
    return {part for part in parts if isinstance(part, str)}
