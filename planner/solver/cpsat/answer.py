"""Answer: what a run says of a model, with every status matched."""

from dataclasses import dataclass
from enum import Enum
from math import isfinite

from ortools.sat.python import cp_model

from planner.solver.cpsat.limits import SECONDS_PER_STEP


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


def answer_of(model: cp_model.CpModel, solver: cp_model.CpSolver) -> Answer:
    """Read what a solver has found.

    Raises:
        BadModelError: If CP-SAT refuses the model.
    """
    response = solver.response_proto
    steps = round(response.deterministic_time / SECONDS_PER_STEP)
    status, bound = response.status, None
    if model.has_objective():
        bound = _bound(model, response.best_objective_bound, is_sure=response.status == cp_model.OPTIMAL)
    if status in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        objective = round(response.objective_value) if model.has_objective() else None
        verdict = Verdict.BEST if status == cp_model.OPTIMAL and objective == bound else Verdict.FOUND
        return Answer(verdict, tuple(response.solution), objective, bound, steps)
    if status == cp_model.INFEASIBLE:
        return Answer(Verdict.IMPOSSIBLE, None, None, None, steps)
    if status == cp_model.UNKNOWN:
        return Answer(Verdict.NOTHING, None, None, bound, steps)
    raise BadModelError(f"CP-SAT answers {solver.status_name(status)}: {response.solution_info}")


def _bound(model: cp_model.CpModel, reported: float, *, is_sure: bool) -> int:
    """Return a bound on the objective: where a run ended before it had any, 0 is reported; the domains give one."""
    if is_sure or (reported and isfinite(reported)):
        return round_up(reported)
    objective, variables = model.proto.objective, model.proto.variables
    terms = zip(objective.vars, objective.coeffs, strict=True)
    least = sum(factor * list(variables[index].domain)[0 if factor > 0 else -1] for index, factor in terms)
    return round_up(least + objective.offset)


def round_up(bound: float) -> int:
    """Round a lower bound on a whole number up, past the noise of a float."""
    return -int(-(bound - 1e-6) // 1)
