"""Run: CP-SAT in a thread of its own, watched and stopped from outside."""

from collections.abc import Callable
from dataclasses import replace
from math import isfinite
from queue import SimpleQueue
from threading import Event, Thread

from ortools.sat.python import cp_model

from planner.solver.cpsat.answer import Answer, BadModelError, answer_of, round_up
from planner.solver.cpsat.limits import Limits, solver_for
from planner.solver.model.tiers import LARGEST_ROW

_POLL = 0.05
"""Seconds between looks at the stop request."""

News = tuple[int | None, int | None]
"""The best objective and the best bound so far; None where none is known."""
OnBetter = Callable[[int | None, int | None], None]
"""Told the news."""


def run(
    model: cp_model.CpModel, limits: Limits, *, stop: Event | None = None, on_better: OnBetter | None = None
) -> Answer:
    """Solve a model.

    CP-SAT runs in a thread of its own, so that signals reach the caller; the callbacks only put numbers into a queue.
    A run that CP-SAT itself ends in an error is tried once more without presolve, where such errors have come from.

    Raises:
        BadModelError: If CP-SAT refuses the model or fails, or a row's coefficients sum past 2³¹.
    """
    fault = model.validate()
    if fault:
        raise BadModelError(fault)
    _assert_small_rows(model)
    solver = solver_for(model, limits)
    news: SimpleQueue[News] = SimpleQueue()
    has_objective = model.has_objective()
    if has_objective and on_better is not None:
        solver.best_bound_callback = lambda bound: news.put((None, round_up(bound) if isfinite(bound) else None))
    watcher = _Watcher(news, has_objective=has_objective)
    faults: list[Exception] = []
    thread = Thread(target=lambda: _search(solver, model, watcher, faults), daemon=True)
    thread.start()
    _wait(thread, solver, stop, news, on_better)
    if not faults:
        return answer_of(model, solver)
    if limits.is_plain:
        raise BadModelError(f"CP-SAT ended in an error: {faults[0]}") from faults[0]
    return run(model, replace(limits, is_plain=True), stop=stop, on_better=on_better)


def _search(solver: cp_model.CpSolver, model: cp_model.CpModel, watcher: "_Watcher", faults: list[Exception]) -> None:
    """Solve; keep an error for the caller's thread, whatever CP-SAT throws."""
    try:
        solver.solve(model, watcher)
    except Exception as fault:
        faults.append(fault)


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
        self._news, self._has_objective = news, has_objective

    def on_solution_callback(self) -> None:
        """Report the objective."""
        if self._has_objective:
            self._news.put((round(self.objective_value), None))
