"""Ragged lists as one array and offsets."""

from collections.abc import Iterable, Sequence
from itertools import accumulate

import numpy as np

from planner.solver.search.compiled.arrays import NONE, Ints


def ints(values: Iterable[int | None]) -> Ints:
    """Return an array; None becomes NONE."""
    return np.array([NONE if value is None else int(value) for value in values], dtype=np.int64)


def offsets(lengths: Iterable[int]) -> Ints:
    """Return where each list begins, and at last where the last one ends."""
    return np.array([0, *accumulate(lengths)], dtype=np.int64)


def span(name: str, lengths: Iterable[int]) -> dict[str, Ints]:
    """Return the columns `<name>_from` and `<name>_to` of lists of these lengths."""
    cuts = offsets(lengths)
    return {f"{name}_from": cuts[:-1], f"{name}_to": cuts[1:]}


def flat(rows: Sequence[Sequence[int]]) -> Ints:
    """Return the lists one after the other."""
    return ints(value for row in rows for value in row)
