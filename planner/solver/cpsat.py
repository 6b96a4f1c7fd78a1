"""The one place that runs CP-SAT: limits, stopping, statuses, and a guard against rows that are too large."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from math import isfinite
from queue import SimpleQueue
from threading import Event, Thread
from time import monotonic

from ortools.sat.python import cp_model

from planner.solver.model.tiers import LARGEST_ROW

_POLL = 0.05
"""Seconds between looks at the stop request."""
_DETERMINISTIC_PER_STEP = 0.01
_LARGE = 8_000
"""Variables past which presolve is kept short: probing them all takes longer than it saves."""


class Verdict(Enum):
    """What a run says of a model. Four things that must never be taken for one another."""

    BEST = "best"
    """A solution that is proved best."""
    FOUND = "found"
    """A solution."""
    IMPOSSIBLE = "impossible"
    """Proof that there is none."""
    NOTHING = "nothing"
    """Neither within the limit."""


class BadModelError(Exception):
    """The model is not valid: a defect of the planner, never of the input."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Limits of one run.

    Attributes:
        seconds: Wall time; None is no limit.
        steps: Hundredths of a second of deterministic time; with them the run repeats exactly.
        is_plain: Search without presolve: slow, and so independent a second opinion as can be had.
        fix_hints: Keep every hinted variable at its hint.
    """

    seconds: float | None = None
    steps: int | None = None
    workers: int = 8
    seed: int = 1
    gap: float = 0.0
    is_plain: bool = False
    fix_hints: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """What a run found.

    Attributes:
        values: One for each variable, by index; None without a solution.
        objective: Of the solution; None without one or without an objective.
        bound: No solution is better; None without an objective.
        steps: Deterministic time spent, in steps.
    """

    verdict: Verdict
    values: tuple[int, ...] | None
    objective: int | None
    bound: int | None
    steps: int


News = tuple[int | None, int | None]
"""The best objective and the best bound so far; None where none is known."""
OnBetter = Callable[[int | None, int | None], None]
"""Told the news."""


def run(
    model: cp_model.CpModel, limits: Limits, *, stop: Event | None = None, on_better: OnBetter | None = None
) -> Answer:
    """Solve a model.

    CP-SAT runs in a thread of its own, so that signals reach the caller; the callbacks only put numbers into a queue.

    Raises:
        BadModelError: If CP-SAT refuses the model, or a row's coefficients sum past 2³¹.
    """
    fault = model.validate()
    if fault:
        raise BadModelError(fault)
    _assert_small_rows(model)
    solver = _solver(limits)
    if not limits.is_plain:
        _suit_presolve(solver, model)
    news: SimpleQueue[News] = SimpleQueue()
    has_objective = model.has_objective()
    if has_objective and on_better is not None:
        solver.best_bound_callback = lambda bound: news.put((None, _up(bound) if isfinite(bound) else None))
    watcher = _Watcher(news, has_objective=has_objective)
    thread = Thread(target=lambda: solver.solve(model, watcher), daemon=True)
    thread.start()
    _wait(thread, solver, stop, news, on_better)
    return _answer(model, solver)


def _suit_presolve(solver: cp_model.CpSolver, model: cp_model.CpModel) -> None:
    """Keep presolve short for large models, and away from where large numbers have led it astray."""
    parameters, variables = solver.parameters, model.proto.variables
    if len(variables) > _LARGE:
        parameters.cp_model_probing_level = 0
        parameters.symmetry_level = 0
        parameters.max_presolve_iterations = 1
    if any(list(variable.domain)[-1] > LARGEST_ROW for variable in variables):
        # presolve puts small rows together again, and looking for one within another then adds up in 32 bits (#5293)
        parameters.presolve_inclusion_work_limit = 0


def _solver(limits: Limits) -> cp_model.CpSolver:
    solver = cp_model.CpSolver()
    parameters = solver.parameters
    parameters.num_workers = limits.workers
    parameters.random_seed = limits.seed
    parameters.relative_gap_limit = limits.gap
    parameters.catch_sigint_signal = False
    parameters.fix_variables_to_their_hinted_value = limits.fix_hints
    if limits.seconds is not None:
        parameters.max_time_in_seconds = max(0.0, limits.seconds)
    if limits.steps is not None:
        parameters.max_deterministic_time = limits.steps * _DETERMINISTIC_PER_STEP
        parameters.interleave_search = True
    if limits.is_plain:
        parameters.cp_model_presolve = False
    return solver


def _wait(
    thread: Thread,
    solver: cp_model.CpSolver,
    stop: Event | None,
    news: SimpleQueue[News],
    on_better: OnBetter | None,
) -> None:
    """Wait for the run; pass on news, to the last; repeat a request to stop until it is heard."""
    known: News = (None, None)
    is_over = False
    while not is_over:
        thread.join(_POLL)
        is_over = not thread.is_alive()
        if stop is not None and stop.is_set():
            solver.stop_search()
        latest = _latest(news, known)
        if latest != known and on_better is not None:
            on_better(*latest)
        known = latest


def _latest(news: SimpleQueue[News], known: News) -> News:
    """Return the last objective and bound in the queue; what is not in it stays as known."""
    objective, bound = known
    while not news.empty():
        better, tighter = news.get()
        objective = objective if better is None else better
        bound = bound if tighter is None else tighter
    return objective, bound


def _answer(model: cp_model.CpModel, solver: cp_model.CpSolver) -> Answer:
    response = solver.response_proto
    steps = round(response.deterministic_time / _DETERMINISTIC_PER_STEP)
    status = response.status
    if status in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        objective = bound = None
        verdict = Verdict.FOUND
        if model.has_objective():
            objective, bound = round(response.objective_value), _up(response.best_objective_bound)
        if status == cp_model.OPTIMAL and objective == bound:
            verdict = Verdict.BEST
        return Answer(verdict, tuple(response.solution), objective, bound, steps)
    if status == cp_model.INFEASIBLE:
        return Answer(Verdict.IMPOSSIBLE, None, None, None, steps)
    if status == cp_model.UNKNOWN:
        return Answer(Verdict.NOTHING, None, None, _bound_of_nothing(model, response.best_objective_bound), steps)
    raise BadModelError(f"CP-SAT answers {solver.status_name(status)}: {response.solution_info}")


def _bound_of_nothing(model: cp_model.CpModel, reported: float) -> int | None:
    """Return the bound of a run without a solution: the 0 of one that ended before it had any is no bound."""
    if not model.has_objective():
        return None
    if reported and isfinite(reported):
        return _up(reported)
    objective, variables = model.proto.objective, model.proto.variables
    terms = zip(objective.vars, objective.coeffs, strict=True)
    least = sum(factor * list(variables[index].domain)[0 if factor > 0 else -1] for index, factor in terms)
    return _up(least + objective.offset)


def _up(bound: float) -> int:
    """Round a lower bound on a whole number up, past the noise of a float."""
    return -int(-(bound - 1e-6) // 1)


def _assert_small_rows(model: cp_model.CpModel) -> None:
    """Refuse rows in which 32-bit sums could overflow (or-tools issue 5293)."""
    for constraint in model.proto.constraints:
        if constraint.has_linear() and sum(abs(c) for c in constraint.linear.coeffs) > LARGEST_ROW:
            raise BadModelError(f"a row's coefficients sum past 2³¹: {constraint.name or constraint}")
    if model.has_objective() and sum(abs(c) for c in model.proto.objective.coeffs) > LARGEST_ROW:
        raise BadModelError("the objective's coefficients sum past 2³¹")


class _Watcher(cp_model.CpSolverSolutionCallback):
    """Reports better solutions; it only puts numbers into a queue, since an error in a callback would be lost."""

    def __init__(self, news: SimpleQueue[News], *, has_objective: bool) -> None:
        super().__init__()
        self._news, self._has_objective, self._began = news, has_objective, monotonic()

    def on_solution_callback(self) -> None:
        """Report the objective."""
        if self._has_objective:
            self._news.put((round(self.objective_value), None))
