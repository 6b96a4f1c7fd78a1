"""Plan scenarios: each in turn, the first as the reference of the others."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from threading import Event

from planner.domain.ids import ScenarioId
from planner.domain.plan import Baseline, Plan, baseline_of
from planner.domain.problem import InputProblem, Severity
from planner.domain.program import Program
from planner.planning.baseline import as_sent_baseline
from planner.planning.review import review
from planner.planning.solve import make_plan
from planner.solver.options import Options
from planner.solver.progress import OnProgress
from planner.whatif.apply import apply_scenario, dates_to_go_by
from planner.whatif.changes.change import ChangeError
from planner.whatif.planned import PlannedScenario
from planner.whatif.scenario import Scenario, chain

Watch = Callable[[Scenario | None], OnProgress]
"""Told which scenario is about to be planned, None for the program as it stands; returns who is told its progress."""


def plan_scenarios(
    program: Program,
    scenarios: Sequence[Scenario],
    ids: Sequence[ScenarioId | None],
    *,
    options: Options,
    baseline: Baseline | None = None,
    done: Sequence[PlannedScenario] = (),
    watch: Watch | None = None,
    stop: Event | None = None,
) -> list[PlannedScenario]:
    """Apply, review and plan scenarios one after the other.

    The first is the reference: without a baseline the others stay as close to its plan as their goals allow, and what
    they freeze or pause is judged by the dates as sent or else by that plan. Planning begins from the reference's plan,
    or from that of the nearest scenario it builds on that is planned already.

    Args:
        ids: Of the scenarios to plan, in order; None is the program as it stands.
        options: The limits hold for each scenario.
        baseline: An approved plan that all stay close to.
        done: Scenarios planned already: they come first, and the first of them is the reference.
        stop: Ends the running solve with the best plan so far; scenarios that were not begun are left out.

    Raises:
        ChangeError: Before anything is planned, with the problems of all scenarios.
    """
    turn = _Turn(program=program, scenarios=scenarios, options=options, watch=watch, stop=stop)
    turn.check(ids, dates_to_go_by(program, baseline))
    planned = list(done)
    for id_ in ids:
        if stop is not None and stop.is_set():
            break
        planned.append(turn.plan(id_, baseline, planned))
    return planned


@dataclass(frozen=True, kw_only=True)
class _Turn:
    """What stays the same from scenario to scenario."""

    program: Program
    scenarios: Sequence[Scenario]
    options: Options
    watch: Watch | None
    stop: Event | None

    def check(self, ids: Sequence[ScenarioId | None], baseline: Baseline) -> None:
        """Raise all problems of all scenarios together."""
        problems: list[InputProblem] = []
        for id_ in ids:
            try:
                changed = self._applied(id_, baseline)
            except ChangeError as error:
                problems += error.problems
                continue
            problems += (problem for problem in review(changed) if problem.severity is Severity.PROBLEM)
        if problems:
            raise ChangeError(*dict.fromkeys(problems))

    def plan(
        self, id_: ScenarioId | None, given: Baseline | None, planned: Sequence[PlannedScenario]
    ) -> PlannedScenario:
        """Plan one scenario after others."""
        first = planned[0].plan if planned else None
        reference = None if first is None else baseline_of(first)
        scenario = next((one for one in self.scenarios if one.id == id_), None)
        program = self._applied(id_, given or as_sent_baseline(self.program) or reference)
        baseline = given or reference
        listen = None if self.watch is None else self.watch(scenario)
        checked = make_plan(
            program,
            options=self.options,
            baseline=baseline,
            previous=self._nearest_plan(id_, planned) or first,
            on_progress=listen,
            stop=self.stop,
        )
        return PlannedScenario(scenario=scenario, program=program, checked=checked)

    def _nearest_plan(self, id_: ScenarioId | None, planned: Sequence[PlannedScenario]) -> Plan | None:
        """Return the plan of the last scenario that this one builds on; None if none of them has a plan."""
        plans = {one.scenario.id: one.plan for one in planned if one.scenario is not None}
        bases = () if id_ is None else chain(self.scenarios, id_)
        return next((plan for base in reversed(bases) if (plan := plans.get(base.id)) is not None), None)

    def _applied(self, id_: ScenarioId | None, baseline: Baseline | None) -> Program:
        if id_ is None:
            return self.program
        return apply_scenario(self.program, self.scenarios, id_, baseline=baseline)
