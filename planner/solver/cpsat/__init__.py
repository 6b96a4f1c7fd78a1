"""The one place that runs CP-SAT: limits, stopping, statuses, and a guard against rows that are too large."""

from planner.solver.cpsat.answer import Answer, BadModelError, Verdict
from planner.solver.cpsat.limits import Limits
from planner.solver.cpsat.run import run

__all__ = ["Answer", "BadModelError", "Limits", "Verdict", "run"]
