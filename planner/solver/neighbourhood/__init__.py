"""Neighbourhoods: parts of a program planned again by CP-SAT while the rest of a schedule stays as it is.

Large neighbourhood search (Shaw 1998; for scheduling Godard, Laborie and Nuijten 2005): which part comes next and how
large it is learns from what helped (adaptive, Ropke and Pisinger 2006).
"""

from planner.solver.neighbourhood.improve import Effort, Improvement

__all__ = ["Effort", "Improvement"]
