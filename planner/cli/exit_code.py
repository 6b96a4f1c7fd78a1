"""Exit codes: what a script may rely on."""

from enum import IntEnum

import typer

from planner.domain.outcome import Outcome, Status


class ExitCode(IntEnum):
    """How a command ended."""

    DONE = 0
    DEFECT = 1
    """Something the planner did not foresee."""
    USAGE = 2
    """The command line asks for something that is not there, or cannot be written."""
    INPUT_PROBLEMS = 3
    INFEASIBLE = 4
    NO_PLAN = 5
    """Neither a plan nor a proof within the limit."""
    RULES_BROKEN = 6
    """The checked plan breaks rules."""
    INTERRUPTED = 130
    """Ctrl-C before there was anything to write, or twice."""


_WITHOUT_PLAN = {Status.INFEASIBLE: ExitCode.INFEASIBLE, Status.UNKNOWN: ExitCode.NO_PLAN}


def code_of(outcome: Outcome) -> ExitCode:
    """Return the exit code of an outcome."""
    return ExitCode.DONE if outcome.plan is not None else _WITHOUT_PLAN[outcome.status]


def leave(code: ExitCode) -> typer.Exit:
    """Return what to raise to end the command with this code."""
    return typer.Exit(code=int(code))
