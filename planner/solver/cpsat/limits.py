"""Limits of a run, and a solver that keeps them."""

from dataclasses import dataclass

from ortools.sat.python import cp_model

from planner.solver.model.tiers import LARGEST_ROW

SECONDS_PER_STEP = 0.01
"""Deterministic time in a step."""
_LARGE = 8_000
"""Variables past which presolve is kept short: probing them all takes longer than it saves."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Limits of one run.

    Attributes:
        seconds: Wall time; None is no limit.
        steps: Hundredths of a second of deterministic time; with them the run repeats exactly.
        is_plain: Search without presolve: slow, and so independent a second opinion as can be had.
        is_brief: Keep presolve short: of a model that is settled in tenths of a second it takes most of the time.
        fix_hints: Keep every hinted variable at its hint.
    """

    seconds: float | None = None
    steps: int | None = None
    workers: int = 8
    seed: int = 1
    gap: float = 0.0
    is_plain: bool = False
    is_brief: bool = False
    fix_hints: bool = False


def solver_for(model: cp_model.CpModel, limits: Limits) -> cp_model.CpSolver:
    """Return a solver with its parameters set."""
    solver = _solver(limits)
    if not limits.is_plain:
        _suit_presolve(solver, model, is_brief=limits.is_brief)
    return solver


def _solver(limits: Limits) -> cp_model.CpSolver:
    solver = cp_model.CpSolver()
    parameters = solver.parameters
    parameters.num_workers = limits.workers
    parameters.random_seed = limits.seed
    parameters.relative_gap_limit = limits.gap
    parameters.catch_sigint_signal = False
    # or presolve replaces variables by their encodings, and a hint that does not fit these ends in an error, which in
    # one of CP-SAT's own threads ends the whole process (or-tools issues 5091 and 5288)
    parameters.keep_all_feasible_solutions_in_presolve = True
    parameters.fix_variables_to_their_hinted_value = limits.fix_hints
    if limits.seconds is not None:
        parameters.max_time_in_seconds = max(0.0, limits.seconds)
    if limits.steps is not None:
        parameters.max_deterministic_time = limits.steps * SECONDS_PER_STEP
        parameters.interleave_search = True
    if limits.is_plain:
        parameters.cp_model_presolve = False
    return solver


def _suit_presolve(solver: cp_model.CpSolver, model: cp_model.CpModel, *, is_brief: bool) -> None:
    """Keep presolve short for large models, or if asked to, and away from where large numbers have led it astray."""
    parameters, variables = solver.parameters, model.proto.variables
    if is_brief or len(variables) > _LARGE:
        parameters.cp_model_probing_level = 0
        parameters.symmetry_level = 0
        parameters.max_presolve_iterations = 1
    if any(list(variable.domain)[-1] > LARGEST_ROW for variable in variables):
        # presolve puts small rows together again, and looking for one within another then adds up in 32 bits (#5293)
        parameters.presolve_inclusion_work_limit = 0
