"""Run: one case through the product's engine, checked by the product and verified by the set's own rules."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from math import isclose
from time import perf_counter

from benchmarks.case import Case, Objective, Solution
from planner.checker import check
from planner.domain.goals import GoalKind
from planner.domain.outcome import Outcome
from planner.solver.engine import solve
from planner.solver.options import Options
from planner.solver.progress import Progress

_ROUNDING = 1e-6
"""What two ways of adding up may differ by."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What came of one instance.

    Attributes:
        seconds: Wall time of the solve.
        first_plan: Seconds until the first plan; None without one.
        status: As the engine says it; `unsound` if anything is wrong with the plan.
        objective: Worked out from the solution by the set's own rules; None without a sound plan.
        bound: Of the first value of `objective`; None where none is known.
        problems: What the checker, the set's rules or the engine's own figures have against the plan.
    """

    suite: str
    instance: str
    time_limit: float
    seconds: float
    first_plan: float | None
    status: str
    objective: Objective | None
    bound: float | None
    solution: Solution | None
    problems: tuple[str, ...] = ()

    @property
    def value(self) -> float | None:
        """The first value of a sound plan."""
        return None if self.objective is None else next(iter(self.objective.values()))

    @property
    def is_first_proved(self) -> bool:
        """Tell whether no plan is better in the first value; later ones may still be open."""
        if self.value is None or self.bound is None:
            return False
        return self.value <= self.bound or isclose(self.value, self.bound, rel_tol=_ROUNDING)


def run_case(case: Case, *, suite: str, options: Options) -> Result:
    """Solve a case within `options.time_limit` seconds."""
    firsts: list[float] = []
    began = perf_counter()
    outcome = solve(case.program, options=options, on_progress=_watch_first(firsts, began))
    seconds = perf_counter() - began
    solution = None if outcome.plan is None else case.from_plan(outcome.plan)
    problems = _problems(case, outcome, solution)
    return Result(
        suite=suite,
        instance=case.name,
        time_limit=options.time_limit or 0.0,
        seconds=round(seconds, 2),
        first_plan=round(firsts[0], 2) if firsts else None,
        status="unsound" if problems else str(outcome.status),
        objective=None if solution is None or problems else case.objective(solution),
        bound=_bound(outcome),
        solution=solution,
        problems=problems,
    )


def _watch_first(firsts: list[float], began: float) -> Callable[[Progress], None]:
    def watch(progress: Progress) -> None:
        if progress.value is not None and not firsts:
            firsts.append(perf_counter() - began)

    return watch


def _problems(case: Case, outcome: Outcome, solution: Solution | None) -> tuple[str, ...]:
    if outcome.plan is None or solution is None:
        return ()
    violations = [f"checker, {violation.rule}: {violation.message}" for violation in check(case.program, outcome.plan)]
    wrong = [f"{case.name}: {problem}" for problem in case.verify(solution)]
    return (*violations, *(wrong or _differences(case, outcome, solution)))


def _differences(case: Case, outcome: Outcome, solution: Solution) -> list[str]:
    """Compare the values of the set's own rules with the engine's, goal by goal."""
    said = [_as_cost(goal.value, goal.kind) for goal in outcome.goals]
    return [
        f"{name} is {value:g} by the rules of the set, but the engine says {engine:g}"
        for (name, value), engine in zip(case.objective(solution).items(), said, strict=False)
        if not isclose(value, engine, rel_tol=_ROUNDING, abs_tol=_ROUNDING)
    ]


def _bound(outcome: Outcome) -> float | None:
    """Return the bound of the first goal."""
    goal = outcome.goals[0] if outcome.goals else None
    return None if goal is None or goal.bound is None else _as_cost(goal.bound, goal.kind)


def _as_cost(value: Decimal, kind: GoalKind) -> float:
    """Write a goal's value so that less is better, as all objectives here are."""
    return float(-value if kind.is_maximised else value)
