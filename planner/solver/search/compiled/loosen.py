"""Loosen: let a recipe want only those people whom decoding would not choose anyway.

A recipe that imitates a schedule wants somebody for every head, and then a move of one task cannot bring others along.
"""

from collections import deque
from typing import Protocol

import numpy as np

from planner.solver.search.compiled.arrays import NONE, Arrays, Ints
from planner.solver.search.compiled.recipe import Recipe

_PART = 8
"""Heads that are freed at once, at first; half of them where that costs something."""
_WORK = 400_000
"""Heads decoded in all, so that a large program is not delayed."""


class Search(Protocol):
    """The search whose recipe is loosened.

    Attributes:
        recipe: That of its best schedule, decoded last.
    """

    arrays: Arrays
    recipe: Recipe

    @property
    def blocks(self) -> Ints:
        """First day of each task's work in the best schedule."""

    def is_as_good(self) -> bool:
        """Decode the recipe, and keep it as that of the best schedule if it makes one that is no worse."""


def loosen(search: Search) -> None:
    """Want nobody for a few heads at a time, the earliest first, and go back where the schedule becomes worse."""
    wanted = search.recipe.wanted
    heads = np.flatnonzero(wanted != NONE)
    heads = heads[np.argsort(search.blocks[search.arrays.heads.task[heads]], kind="stable")]
    tries = _WORK // max(1, len(heads))
    size = max(_PART, 2 * len(heads) // max(1, tries))
    parts = deque(heads[n : n + size] for n in range(0, len(heads), size))
    while parts and tries:
        tries -= 1
        part = parts.popleft()
        before = wanted[part]
        wanted[part] = NONE
        if not search.is_as_good():
            wanted[part] = before
            parts.extend(half for half in np.array_split(part, 2) if 0 < len(half) < len(part))
