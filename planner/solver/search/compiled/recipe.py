"""Recipe: what a schedule is built from, as arrays that moves change in place."""

from typing import NamedTuple

import numpy as np

from planner.solver.search.compiled.arrays import NONE, Arrays, Floats, Ints

NOBODY = -2
"""Wanted for a head that is to stay empty."""


_LEAST = 0.9
"""Days, less than one, by which the most versatile resource seems later."""


class Recipe(NamedTuple):
    """What a schedule is built from.

    Attributes:
        selected: 1 for each project that is selected (P).
        priority: Lower is placed earlier (T).
        mode: Mode of each task, or NONE for that which ends first (T).
        shift: Months of shift of each project (P).
        wanted: Candidate that each head is to have, NONE for the best, or NOBODY (H).
        thrift: Days of delay accepted to save the dearest candidate's cost of a mode (1).
        liking: Days added to the end of each resource's work when candidates are compared (R).
        spread: Where among many candidates a decoding begins to look, for a head alone and for several (2).
    """

    selected: Ints
    priority: Floats
    mode: Ints
    shift: Ints
    wanted: Ints
    thrift: Floats
    liking: Floats
    spread: Ints


def new_recipe(arrays: Arrays) -> Recipe:
    """Return a recipe that selects nothing and prefers nothing."""
    projects, tasks = len(arrays.projects), len(arrays.tasks)
    return Recipe(
        selected=np.zeros(projects, np.int64),
        priority=np.zeros(tasks, np.float64),
        mode=np.full(tasks, NONE, np.int64),
        shift=np.zeros(projects, np.int64),
        wanted=np.full(len(arrays.heads), NONE, np.int64),
        thrift=np.zeros(1, np.float64),
        liking=_versatility(arrays),
        spread=np.zeros(2, np.int64),
    )


def _versatility(arrays: Arrays) -> Floats:
    """Return the part of a day by which each resource seems later: of equals the least versatile goes first."""
    could = np.bincount(arrays.candidates.resource, minlength=len(arrays.resources)).astype(np.float64)
    return _LEAST * could / max(1.0, could.max(initial=0.0))
