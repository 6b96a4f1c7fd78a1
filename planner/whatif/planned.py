"""Planned scenario: a scenario with what came of planning it."""

from dataclasses import dataclass

from planner.domain.outcome import Outcome
from planner.domain.plan import Baseline, Plan
from planner.domain.program import Program
from planner.planning.solve import CheckedOutcome
from planner.whatif.scenario import Scenario


@dataclass(frozen=True, kw_only=True)
class PlannedScenario:
    """A scenario, the program after its changes and the outcome of planning it.

    Attributes:
        scenario: None for the program as it stands.
        program: After the scenario's changes.
    """

    scenario: Scenario | None
    program: Program
    checked: CheckedOutcome

    @property
    def title(self) -> str:
        """Name of the scenario, or of the program as it stands."""
        return "As it stands" if self.scenario is None else self.scenario.title

    @property
    def outcome(self) -> Outcome:
        """What came of planning."""
        return self.checked.outcome

    @property
    def plan(self) -> Plan | None:
        """The plan, if there is one."""
        return self.checked.outcome.plan

    @property
    def baseline(self) -> Baseline | None:
        """What *least change* was measured against; None if there was nothing."""
        return self.checked.baseline
