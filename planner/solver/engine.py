"""The engine: a constructed plan first, then the model, goal by goal; the best plan survives whatever happens."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from threading import Event

from ortools.sat.python.cp_model import CpModel

from planner.domain.goals import GoalKind
from planner.domain.outcome import EarliestDelivery, GoalResult, Outcome, Status, Stop
from planner.domain.plan import Baseline, Plan
from planner.domain.program import Program
from planner.measures.goals import measure
from planner.solver import large
from planner.solver.bound import Beside, Learnt, is_least
from planner.solver.budget import Budget
from planner.solver.cold import compilation_for
from planner.solver.cpsat import Limits, Verdict, run
from planner.solver.instance.program import Instance, compile_program
from planner.solver.lexicographic import Lexicographic
from planner.solver.model.build import BuiltModel, build_model
from planner.solver.model.reading import read_schedule
from planner.solver.options import Options
from planner.solver.progress import OnProgress, Progress
from planner.solver.schedule import Schedule, plan_of
from planner.solver.search.compilation import Compilation
from planner.solver.search.construct import Constructed, Construction
from planner.solver.search.resume import resume
from planner.solver.search.settle import settle
from planner.solver.size import is_constructible, is_large, is_provable

_STEPS_WITH_PLAN = 40
"""Schedules constructed if the first ones succeed; the model does better with the time."""
_STEPS_WITHOUT = 4000
_SHARE_OF_TIME = 0.4
"""Part of the time limit that construction may take to find a first plan; `_WITH_PLAN` to better one."""
_SHARE_OF_TIME_WITH_PLAN = 0.05
_SECONDS_BEFORE_SEARCH = 0.5
"""Seconds of construction, whatever the limit, where the compiled search waits: it finds and betters plans sooner."""
_SHARE_OF_STEPS = 0.25
_PATIENCE = 5.0
"""Seconds of what is left of the time limit that a finished solve waits for bounds and dates."""
_BY_MODEL = "a calculation over all plans at once"
_ROUNDED = "Some amounts are too large to be reckoned to the cent, so little is proved of this program."
_UNCONFIRMED = "One run found that no plan obeys all rules; the limit came before a second run could confirm it."


def solve(
    program: Program,
    *,
    options: Options,
    baseline: Baseline | None = None,
    previous: Plan | None = None,
    on_progress: OnProgress | None = None,
    stop: Event | None = None,
) -> Outcome:
    """Plan a program.

    Args:
        baseline: What *least change* is measured against.
        previous: A plan of the program before it was changed, to begin from; it may break any rule.
        on_progress: Called from the calling thread whenever something better is known.
        stop: Set it, from any thread, to end with the best plan so far.

    Raises:
        ValueError: If an amount or effort is finer than the grid.
    """
    return _Solve(program, Budget(options, stop or Event()), baseline, previous, on_progress).outcome()


@dataclass
class _Solve:
    """One running solve.

    Attributes:
        lacks: Remarks on what had no part in the plan, of no interest once it is proved best.
    """

    program: Program
    budget: Budget
    baseline: Baseline | None
    previous: Plan | None
    on_progress: OnProgress | None
    beside: Beside | None = None
    compilation: Compilation = field(default_factory=lambda: Compilation(()))
    is_large: bool = False
    is_warm: bool = False
    schedule: Schedule | None = None
    plan: Plan | None = None
    remarks: list[str] = field(default_factory=list)
    lacks: list[str] = field(default_factory=list)
    bounds: dict[GoalKind, Decimal] = field(default_factory=dict)
    because: dict[GoalKind, str] = field(default_factory=dict)
    earliest: tuple[EarliestDelivery, ...] = ()
    reached: dict[GoalKind, Decimal] = field(default_factory=dict)
    judged: tuple[Schedule | None, bool] = (None, False)

    def outcome(self) -> Outcome:
        """Solve and say what came of it."""
        instance = compile_program(self.program, baseline=self.baseline)
        self.is_large = is_large(instance)
        if self.is_large:
            self.compilation = compilation_for(instance, self.budget, is_resumed=self.previous is not None)
        if self.previous is not None:
            self._resume(instance, self.previous)
        is_to_construct = self.plan is None and (is_constructible(instance) or not self.compilation.is_done)
        constructed = self._construct(instance) if is_to_construct else Constructed(None, 0, (), 0)
        if not self.budget.is_over():
            self.beside = Beside(instance)
            if self.is_large:
                large.better(self, instance)
        is_settled = self.is_large and self.is_settled(instance)
        if self.budget.is_over() or is_settled or not is_provable(instance):
            return self._finish(self.budget.why(), constructed)
        if self.beside is not None:
            self._learn(self.beside.learnt)
        built = build_model(instance)
        verdict = Lexicographic(self, instance, built).run(self.schedule)
        if self.schedule is not None:
            self.keep(instance, settle(instance, self.schedule))
        if not built.is_complete:
            why = self.budget.why() if self.budget.is_over() else Stop.ROUNDED
            finished = self._finish(why, constructed)
            is_proved = finished.status is Status.OPTIMAL
            return finished if is_proved else replace(finished, remarks=(_ROUNDED, *finished.remarks))
        if verdict is Verdict.IMPOSSIBLE and self.plan is None:
            return self._second_opinion(instance, built, constructed)
        return self._finish(self.budget.why(), constructed)

    def report(self, goal: GoalKind | None, value: Decimal | None, bound: Decimal | None, by: str) -> None:
        """Tell whoever watches."""
        if self.on_progress is not None:
            seconds = self.budget.seconds()
            self.on_progress(Progress(seconds=seconds, goal=goal, value=value, bound=bound, found_by=by))

    def learn(self, kind: GoalKind, bound: Decimal, because: str = _BY_MODEL) -> None:
        """Learn a bound of a goal; the tightest counts, and of equal ones the latest."""
        known = self.bounds.get(kind, bound)
        if bound <= known if kind.is_maximised else bound >= known:
            self.bounds[kind], self.because[kind] = bound, because

    def is_settled(self, instance: Instance) -> bool:
        """Tell whether the plan in hand is known to be the best; with a budget of steps, never, so that they repeat."""
        if self.schedule is None or self.beside is None or self.budget.options.steps is not None:
            return False
        if self.beside.least and self.schedule is not self.judged[0]:
            self.judged = self.schedule, is_least(self.beside.least, instance, self.schedule)
        return self.judged[1] and self.judged[0] is self.schedule

    def keep(self, instance: Instance, schedule: Schedule) -> bool:
        """Keep a schedule's plan, if funds can pay for it."""
        plan = plan_of(instance, schedule)
        if plan is not None:
            self.schedule, self.plan = schedule, plan
        return plan is not None

    def keep_and_tell(self, instance: Instance, schedule: Schedule, by: str) -> bool:
        """Keep a schedule and say what it reaches in the first goal."""
        if not self.keep(instance, schedule) or self.plan is None:
            return False
        goal = self.program.goals[0].kind if self.program.goals else None
        value = None if goal is None else self._measured(self.plan, goal)
        self.report(goal, value, None, by)
        return True

    def _resume(self, instance: Instance, previous: Plan) -> None:
        """Begin from what the earlier plan still says."""
        steps = self.budget.steps

        def is_over(built: int) -> bool:
            self.budget.steps = steps + built
            return self.budget.is_over()

        try:
            schedule = resume(instance, previous, seed=self.budget.options.seed, is_over=is_over)
        except Exception as error:
            self.remarks.append(f"Nothing could be made of the earlier plan ({error}).")
            return
        if schedule is not None:
            self.keep_and_tell(instance, schedule, "earlier plan")
            self.is_warm = self.plan is not None

    def _construct(self, instance: Instance) -> Constructed:
        """Build schedules: a few if they succeed, many if none does."""
        construction = Construction(instance, seed=self.budget.options.seed)

        def is_over(built: int, has_schedule: bool) -> bool:
            if has_schedule and self.plan is None and construction.best is not None:
                self.keep_and_tell(instance, construction.best, "construction")
            return self._is_constructed_enough(built, has_schedule=has_schedule)

        constructed = construction.run(is_over=is_over)
        self.budget.steps += constructed.steps
        if constructed.schedule is not None:
            self.keep_and_tell(instance, constructed.schedule, "construction")
        return constructed

    def _is_constructed_enough(self, built: int, *, has_schedule: bool) -> bool:
        seconds, steps = self.budget.options.time_limit, self.budget.options.steps
        late = seconds is not None and self.budget.seconds() > self._seconds_of_construction(seconds, has_schedule)
        many = built >= (_STEPS_WITH_PLAN if has_schedule else _STEPS_WITHOUT)
        spent = steps is not None and built >= max(1, int(steps * _SHARE_OF_STEPS))
        return late or many or spent or self.budget.stop.is_set()

    def _seconds_of_construction(self, limit: float, has_schedule: bool) -> float:
        if not has_schedule and not self.compilation.is_done:
            return limit
        if self.is_large and self.compilation.is_done:
            return min(limit * _SHARE_OF_TIME_WITH_PLAN, _SECONDS_BEFORE_SEARCH)
        return limit * (_SHARE_OF_TIME_WITH_PLAN if has_schedule else _SHARE_OF_TIME)

    def _measured(self, plan: Plan, goal: GoalKind) -> Decimal:
        return measure(self.program, plan, goal, baseline=self.baseline)

    def _values(self, plan: Plan) -> dict[GoalKind, Decimal]:
        return {goal.kind: self._measured(plan, goal.kind) for goal in self.program.goals}

    def _results(self, values: Mapping[GoalKind, Decimal]) -> tuple[GoalResult, ...]:
        return tuple(
            GoalResult(
                kind=goal.kind,
                value=values[goal.kind],
                bound=self.bounds.get(goal.kind),
                reached=self.reached.get(goal.kind) if goal.tolerance or goal.tolerance_percent else None,
                because=self.because.get(goal.kind, ""),
            )
            for goal in self.program.goals
        )

    def _learn_beside(self, *, is_proved: bool) -> None:
        """Learn what has been worked out beside the search, or is soon; of a plan proved best nothing but dates."""
        if self.beside is None:
            return
        left = self.budget.left()
        patience = 0.0 if self.budget.stop.is_set() else None if left is None else min(left, _PATIENCE)
        if is_proved:
            self.earliest = self.beside.dates(timeout=patience)
        else:
            self._learn(self.beside.result(timeout=patience))
        self.beside.end()

    def _learn(self, learnt: Learnt) -> None:
        for kind, bound in learnt.bounds().items():
            self.learn(kind, bound, learnt.because[kind])
        self.earliest = learnt.earliest

    def _finish(self, why: Stop, constructed: Constructed) -> Outcome:
        left = self.budget.left()
        if self.beside is not None and left is not None and left < _PATIENCE:
            self.beside.end()
        values = {} if self.plan is None else self._values(self.plan)
        self._learn_beside(is_proved=self.plan is not None and _is_proved(self._results(values)))
        if self.plan is None:
            remarks = (*_how_far(self.program, constructed), *self.remarks, *self.lacks)
            seconds = self.budget.seconds()
            return Outcome(
                status=Status.UNKNOWN, plan=None, seconds=seconds, stop=why, remarks=remarks, earliest=self.earliest
            )
        goals = self._results(values)
        proved = _is_proved(goals)
        return Outcome(
            status=Status.OPTIMAL if proved else Status.FEASIBLE,
            plan=self.plan,
            goals=goals,
            seconds=self.budget.seconds(),
            stop=Stop.PROVED if proved else why,
            remarks=tuple(self.remarks if proved else self.remarks + self.lacks),
            earliest=self.earliest,
        )

    def _second_opinion(self, instance: Instance, built: BuiltModel, constructed: Constructed) -> Outcome:
        """Believe that there is no plan only if a second run, without presolve and with another seed, agrees."""
        second = run(built.model, self._plain_limits(built.model), stop=self.budget.stop)
        self.budget.steps += second.steps
        if second.verdict is Verdict.IMPOSSIBLE:
            seconds = self.budget.seconds()
            return Outcome(status=Status.INFEASIBLE, plan=None, seconds=seconds, stop=Stop.INFEASIBLE)
        if second.values is not None:  # the first run was wrong; the plan is checked like any other
            self.keep(instance, read_schedule(built.variables, second.values))
            return self._finish(self.budget.why(), constructed)
        outcome = self._finish(self.budget.why(), constructed)
        return replace(outcome, remarks=(_UNCONFIRMED, *outcome.remarks))

    def _plain_limits(self, model: CpModel) -> Limits:
        model.clear_objective()
        model.clear_hints()
        return Limits(
            seconds=self.budget.left(),
            steps=self.budget.steps_left(),
            workers=self.budget.options.workers,
            seed=self.budget.options.seed + 1,
            is_plain=True,
        )


def _is_proved(goals: Iterable[GoalResult]) -> bool:
    return all(goal.is_proved for goal in goals)


def _how_far(program: Program, constructed: Constructed) -> tuple[str, ...]:
    total = constructed.most_placed + len(constructed.misfits)
    names = [str(program.tasks[index].id) for index in constructed.misfits[:5]]
    more = "" if len(constructed.misfits) <= len(names) else f" and {len(constructed.misfits) - len(names)} more"
    if not names:
        return ("No plan was found within the limit.",)
    return (
        f"The closest try placed {constructed.most_placed} of {total} tasks; no place was found for "
        f"{', '.join(names)}{more}.",
    )
