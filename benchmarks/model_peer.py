"""The product's one constraint model alone: no construction, no search, no hint; what the rest of the engine adds."""

from dataclasses import dataclass, field
from decimal import Decimal
from threading import Event

from benchmarks.case import Case
from benchmarks.peer import Answer, checked
from planner.domain.goals import GoalKind
from planner.domain.outcome import GoalResult, Status
from planner.domain.plan import Plan
from planner.domain.program import Program
from planner.measures.goals import measure
from planner.solver.budget import Budget
from planner.solver.cpsat import Verdict
from planner.solver.instance.program import Instance, compile_program
from planner.solver.lexicographic import Lexicographic
from planner.solver.model.build import build_model
from planner.solver.options import Options
from planner.solver.schedule import Schedule, plan_of


def model(case: Case, options: Options) -> Answer:
    """Solve a case's program goal by goal with CP-SAT; building the model counts as time, too."""
    run = _Run(case.program, Budget(options, Event()))
    instance = compile_program(case.program)
    verdict = Lexicographic(run, instance, build_model(instance)).run(None)
    if run.plan is None:
        status = Status.INFEASIBLE if verdict is Verdict.IMPOSSIBLE else Status.UNKNOWN
        return Answer(status=str(status), solution=None)
    goals = run.results(run.plan)
    proved = all(goal.is_proved for goal in goals)
    first = goals[0]
    bound = None if first.bound is None else float(-first.bound if first.kind.is_maximised else first.bound)
    return Answer(
        status=str(Status.OPTIMAL if proved else Status.FEASIBLE),
        solution=case.from_plan(run.plan),
        bound=bound,
        problems=checked(case.program, run.plan),
    )


@dataclass
class _Run:
    """The running solve, as the goals see it: keeps the last plan."""

    program: Program
    budget: Budget
    plan: Plan | None = None
    bounds: dict[GoalKind, Decimal] = field(default_factory=dict)
    reached: dict[GoalKind, Decimal] = field(default_factory=dict)

    def keep(self, instance: Instance, schedule: Schedule) -> bool:
        """Keep a schedule's plan, if funds can pay for it."""
        plan = plan_of(instance, schedule)
        if plan is not None:
            self.plan = plan
        return plan is not None

    def report(self, goal: GoalKind | None, value: Decimal | None, bound: Decimal | None, by: str) -> None:
        """Nobody watches."""

    def learn(self, kind: GoalKind, bound: Decimal) -> None:
        """Learn a goal's bound; each goal has its turn once."""
        self.bounds[kind] = bound

    def results(self, plan: Plan) -> list[GoalResult]:
        """Return each goal's value and bound."""
        return [
            GoalResult(
                kind=goal.kind,
                value=measure(self.program, plan, goal.kind),
                bound=self.bounds.get(goal.kind),
                reached=self.reached.get(goal.kind) if goal.tolerance or goal.tolerance_percent else None,
            )
            for goal in self.program.goals
        ]
