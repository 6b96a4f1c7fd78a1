"""Four scenarios of the sample side by side: as it stands, with a hire, without sales, and one without a plan."""

from decimal import Decimal
from functools import cache

from planner.domain.ids import ProjectId, ResourceId, ScenarioId, SkillId
from planner.domain.outcome import GoalResult, Outcome, Status, Stop
from planner.domain.people import Skill
from planner.domain.program import Program
from planner.measures.goals import measure
from planner.planning.solve import CheckedOutcome
from planner.whatif.apply import apply_scenario
from planner.whatif.changes.people import Hire
from planner.whatif.changes.selection import ForceOut
from planner.whatif.comparison import Comparison, compare
from planner.whatif.planned import PlannedScenario
from planner.whatif.scenario import Scenario
from tests.report.greedy import greedy_plan
from tests.report.sample import sample_program

HIRE = Hire(
    person=ResourceId("ivo"),
    name="Ivo Marin",
    skills=(Skill(id=SkillId("translation")), Skill(id=SkillId("writing"))),
    rate=Decimal(450),
)
SCENARIOS = (
    Scenario(id=ScenarioId("hire"), name="Hire a translator", changes=(HIRE,)),
    Scenario(id=ScenarioId("no-sales"), name="Without sales", changes=(ForceOut(project=ProjectId("SAL")),)),
    Scenario(id=ScenarioId("none"), name="Everything at once"),
)


@cache
def compared() -> Comparison:
    """Compare them; the plans are greedy, the last scenario is called infeasible."""
    program = sample_program()
    planned = [_planned(None, program)]
    planned += [_planned(one, apply_scenario(program, SCENARIOS, one.id)) for one in SCENARIOS[:2]]
    nothing = Outcome(
        status=Status.INFEASIBLE, plan=None, seconds=2.5, stop=Stop.INFEASIBLE, remarks=("Nobody can do it all.",)
    )
    planned.append(PlannedScenario(scenario=SCENARIOS[2], program=program, checked=CheckedOutcome(outcome=nothing)))
    return compare(planned, SCENARIOS)


def _planned(scenario: Scenario | None, program: Program) -> PlannedScenario:
    plan = greedy_plan(program)
    goals = tuple(
        GoalResult(kind=goal.kind, value=value, bound=value if number == 1 else None)
        for number, goal in enumerate(program.goals)
        for value in (measure(program, plan, goal.kind),)
    )
    outcome = Outcome(status=Status.FEASIBLE, plan=plan, goals=goals, seconds=1.0, stop=Stop.STEP_LIMIT)
    return PlannedScenario(scenario=scenario, program=program, checked=CheckedOutcome(outcome=outcome))
