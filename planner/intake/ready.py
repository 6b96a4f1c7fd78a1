"""Ready: a program as it would be planned, and all that is to know about it first."""

from collections.abc import Sequence
from dataclasses import dataclass

from planner.domain.ids import ScenarioId
from planner.domain.plan import Baseline
from planner.domain.problem import InputProblem, Severity, said_once
from planner.domain.program import Program
from planner.planning.review import review
from planner.whatif.apply import apply_scenario
from planner.whatif.changes.change import ChangeError
from planner.whatif.scenario import Scenario
from planner.workbook.read import Reading

AS_IT_STANDS = "As it stands"
BASE = ScenarioId("base")
"""Names the program as it is, where scenarios are named."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ready:
    """A program after a scenario's changes, reviewed.

    Attributes:
        program: None if there is any problem of severity PROBLEM: then nothing may be planned.
        problems: Problems, warnings and assumptions, those of the files first.
        scenario: None for the program as it is.
    """

    program: Program | None
    problems: tuple[InputProblem, ...]
    scenario: Scenario | None = None

    @property
    def title(self) -> str:
        """Name of the scenario, or of the program as it stands."""
        return AS_IT_STANDS if self.scenario is None else self.scenario.title

    @property
    def scenario_id(self) -> str:
        """Id of the scenario, empty for the program as it is."""
        return "" if self.scenario is None else self.scenario.id

    @property
    def planned(self) -> Program:
        """The program to plan.

        Raises:
            ValueError: If problems forbid it.
        """
        if self.program is None:
            raise ValueError("a program with input problems cannot be planned")
        return self.program


class UnknownScenarioError(ValueError):
    """No scenario has this name; the message names those there are."""


def find_scenario(scenarios: Sequence[Scenario], name: str) -> Scenario | None:
    """Return the scenario with this id or name, upper and lower case alike; None for `base`.

    Raises:
        UnknownScenarioError: If there is none.
    """
    wanted = name.strip().casefold()
    if wanted == BASE:
        return None
    for scenario in scenarios:
        if wanted in (scenario.id.casefold(), scenario.name.casefold()):
            return scenario
    known = ", ".join(f'"{scenario.id}"' for scenario in scenarios)
    raise UnknownScenarioError(f'there is no scenario "{name}"; there are "{BASE}"{", " if known else ""}{known}')


def make_ready(reading: Reading, scenario: Scenario | None = None, *, baseline: Baseline | None = None) -> Ready:
    """Apply a scenario to what was read and review the result as a whole.

    Args:
        baseline: The plan that freezing and pausing go by; None takes the dates as sent.
    """
    if reading.program is None:
        return Ready(program=None, problems=reading.problems, scenario=scenario)
    try:
        program = reading.program
        if scenario is not None:
            program = apply_scenario(program, reading.scenarios, scenario.id, baseline=baseline)
    except ChangeError as error:
        return Ready(program=None, problems=said_once((*reading.problems, *error.problems)), scenario=scenario)
    problems = (*reading.problems, *review(program))
    blocked = any(problem.severity is Severity.PROBLEM for problem in problems)
    return Ready(program=None if blocked else program, problems=problems, scenario=scenario)
