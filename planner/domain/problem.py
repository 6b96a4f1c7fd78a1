"""Input problems: what is wrong with a cell, and what to do about it."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from planner.domain.source import Source


class Severity(StrEnum):
    """Whether planning can go on."""

    PROBLEM = "problem"
    """Must be mended first."""
    WARNING = "warning"
    """Planning goes on; worth a look."""
    ASSUMPTION = "assumption"
    """What was taken for granted where the input is silent."""
    IGNORED = "ignored"
    """Input that was not used."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InputProblem:
    """One thing to know about the input, in the program manager's words.

    Attributes:
        source: The file, sheet and cell; None where no cell can be named.
        what: What is wrong: `task "API" needs skill "Rust", which nobody has`.
        advice: What to do: `Add it on sheet People or change the task`.
    """

    source: Source | None
    what: str
    advice: str = ""
    severity: Severity = Severity.PROBLEM

    def __str__(self) -> str:
        """Write place, fault and advice as one line: `plan.xlsx, Tasks!D14: … . …`."""
        place = f"{self.source}: " if self.source is not None else ""
        stop = "" if self.what.endswith("?") else "."
        return f"{place}{self.what}{stop}" + (f" {self.advice}." if self.advice else "")


def said_once(problems: Iterable[InputProblem]) -> tuple[InputProblem, ...]:
    """Return the problems in their order; of those that say the same of the same place only the gravest."""
    order = tuple(Severity)
    gravest: dict[tuple[Source | None, str], InputProblem] = {}
    for problem in problems:
        said = gravest.setdefault((problem.source, problem.what), problem)
        if order.index(problem.severity) < order.index(said.severity):
            gravest[problem.source, problem.what] = problem
    return tuple(gravest.values())
