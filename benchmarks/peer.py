"""A peer: another way to solve a case, for values side by side."""

from collections.abc import Callable
from dataclasses import dataclass

from benchmarks.case import Case, Solution
from planner.checker import check
from planner.domain.plan import Plan
from planner.domain.program import Program
from planner.solver.options import Options


class UnsupportedError(Exception):
    """A peer cannot solve this kind of case; the message says what it lacks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a peer came up with.

    Attributes:
        status: In its own words.
        bound: Of the first value of the case's objective; None where it gives none.
        problems: What the checker has against its plan, if it made one.
    """

    status: str
    solution: Solution | None
    bound: float | None = None
    problems: tuple[str, ...] = ()


Peer = Callable[[Case, Options], Answer]
"""Solves a case within the options' time limit; raises UnsupportedError."""


def checked(program: Program, plan: Plan) -> tuple[str, ...]:
    """Return what the checker has against a plan, in words."""
    return tuple(f"checker, {violation.rule}: {violation.message}" for violation in check(program, plan))
