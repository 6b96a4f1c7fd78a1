"""Plans made by hand, as if they had come out of planning."""

from decimal import Decimal

from planner.domain.goals import GoalKind
from planner.domain.ids import ModeId, ProjectId, RequirementId, ResourceId, ScenarioId, SkillId, TaskId
from planner.domain.outcome import GoalResult, Outcome, Status, Stop
from planner.domain.plan import Assignment, Baseline, Plan, ScheduledTask, Spending
from planner.domain.program import Program
from planner.planning.solve import CheckedOutcome
from planner.whatif.changes.change import Change
from planner.whatif.planned import PlannedScenario
from planner.whatif.scenario import Scenario
from tests.builders import day


def worked(task: str, first: int, days: int, *people: str, mode: str = "M", rate: int = 0) -> ScheduledTask:
    """Schedule a task from working day `first`, each person full-time on all its days at `rate` a day."""
    return ScheduledTask(
        task=TaskId(task),
        mode=ModeId(mode),
        start=day(first),
        end=day(first + days),
        assignments=tuple(
            Assignment(
                requirement=RequirementId("R"),
                resource=ResourceId(person),
                skill=SkillId("dev"),
                rate=100,
                start=day(first),
                end=day(first + days),
                person_days=Decimal(days),
                cost=Decimal(days * rate),
            )
            for person in people
        ),
    )


def a_plan(program: Program, *tasks: ScheduledTask, spending: tuple[Spending, ...] = ()) -> Plan:
    """Plan these tasks; their projects are the selected ones."""
    selected = frozenset(program.task_by_id[task.task].project for task in tasks)
    return Plan(selected=selected, tasks=tasks, spending=spending)


def reached(goal: GoalKind, value: float, bound: float | None) -> GoalResult:
    """State what was reached in a goal."""
    return GoalResult(kind=goal, value=Decimal(value), bound=None if bound is None else Decimal(bound))


def planned(
    program: Program,
    plan: Plan | None,
    *goals: GoalResult,
    name: str | None = None,
    changes: tuple[Change, ...] = (),
    baseline: Baseline | None = None,
    status: Status = Status.FEASIBLE,
) -> PlannedScenario:
    """Wrap a plan as the outcome of a scenario; without a name as that of the program as it stands."""
    outcome = Outcome(status=status, plan=plan, goals=goals, seconds=1.0, stop=Stop.TIME_LIMIT)
    scenario = None if name is None else Scenario(id=ScenarioId(name), changes=changes)
    checked = CheckedOutcome(outcome=outcome, baseline=baseline)
    return PlannedScenario(scenario=scenario, program=program, checked=checked)


P, Q = ProjectId("P"), ProjectId("Q")
