"""Crowd: projects whose work wants the same people or pools, and how much of it lies between two days in any plan.

A task with work `amount`, of which a day takes `daily` at most, that does not begin before `head` and must end `after`
days before a delivery C, has at least amount − daily × (s − head)⁺ − daily × (C − after − e)⁺ between the days s and e:
energetic reasoning (Baptiste, Le Pape and Nuijten 1999; cut at will, but no faster than it can be done) with latest
ends that follow from the delivery.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from planner.solver.bound.after import After
from planner.solver.bound.energy import Energy, ResourceSet
from planner.solver.bound.heads_and_tails import Heads
from planner.solver.bound.tardiness import Term

Whole = NDArray[np.int64]

_MOST_ENTRIES = 8_000_000
"""Of all tables together."""
_MOST_STARTS = 60
_MOST_SETS = 24


@dataclass(frozen=True, slots=True)
class Table:
    """Work of one term between two days.

    Attributes:
        least: By start and by days between the end looked at and the delivery, `first` days for the first column.
    """

    first: int
    least: Whole

    def work(self, between: Whole) -> Whole:
        """Return the work by start and, for each of them, number of days between; past the last column it stays 0."""
        column: Whole = np.clip(between - self.first, 0, self.least.shape[1] - 1)
        return self.least[:, column]


@dataclass(frozen=True, slots=True)
class Crowd:
    """What terms ask of one set of resources.

    Attributes:
        supply: Percent-days offered before each day.
        starts: Days from which work is counted.
        tables: By term; None for a term without work.
        last: Day by which all work can be done and delivered if nothing idles.
    """

    supply: Whole
    starts: Whole
    tables: tuple[Table | None, ...]
    last: int


@dataclass(frozen=True, slots=True)
class _Work:
    """Tasks of one term in columns: head, days after, amount, daily."""

    head: Whole
    after: Whole
    amount: Whole
    daily: Whole


def crowds(terms: Sequence[Term], energy: Energy, heads: Heads, after: After) -> Iterator[Crowd]:
    """Yield a crowd for each set of resources that terms ask most of."""
    shares = _shares(terms, after)
    sets = energy.sets(sorted({task for share in shares for task in share}))
    asked = {by: sum(energy.amount(task, by) for share in shares for task in share) for by in sets}
    chosen = sorted((by for by in sets if asked[by]), key=lambda by: (-_load(energy, by, asked[by]), sorted(by)))
    chosen = chosen[:_MOST_SETS]
    works = {by: [_work(share, by, energy, heads) for share in shares] for by in chosen}
    widths = sum(_width(work) for some in works.values() for work in some)
    most = max(2, min(_MOST_STARTS, _MOST_ENTRIES // max(1, widths)))
    for by, some in works.items():
        supply = np.array(energy.supply(by), dtype=np.int64)
        starts = _starts(some, most, len(supply) - 1)
        tables = tuple(_table(work, starts) if len(work.head) else None for work in some)
        furthest = max(int(work.after.max(initial=0)) for work in some)
        last = int(np.searchsorted(supply, supply[starts[0]] + asked[by])) + furthest
        yield Crowd(supply, starts, tables, last)


def _load(energy: Energy, by: ResourceSet, asked: int) -> float:
    return asked / max(1, energy.supply(by)[-1])


def _shares(terms: Sequence[Term], after: After) -> list[dict[int, int]]:
    """Give each task to the term that leaves it the least time: by term its tasks with the days after them."""
    shares: list[dict[int, int]] = [{} for _ in terms]
    best: dict[int, tuple[int, int, int]] = {}
    for number, term in enumerate(terms):
        for task, days in after.days(term.tasks).items():
            found = (term.due - days, -term.weight, number)
            if task not in best or found < best[task]:
                best[task] = found
    for task, (latest, _, number) in sorted(best.items()):
        shares[number][task] = terms[number].due - latest
    return shares


def _work(share: dict[int, int], by: ResourceSet, energy: Energy, heads: Heads) -> _Work:
    rows = [
        (heads.start[task], days, amount, energy.daily(task, by))
        for task, days in share.items()
        if (amount := energy.amount(task, by))
    ]
    return _Work(*np.array(rows, dtype=np.int64).reshape(-1, 4).T)


def _width(work: _Work) -> int:
    """Return how many numbers of days between end and delivery make a difference."""
    if not len(work.head):
        return 0
    return int((work.after + -(-work.amount // work.daily)).max() - work.after.min()) + 1


def _starts(works: Sequence[_Work], most: int, horizon: int) -> Whole:
    """Return the heads of the work; of many some."""
    heads = np.unique(np.minimum(np.concatenate([work.head for work in works]), horizon))
    picked: Whole = heads[np.unique(np.linspace(0, len(heads) - 1, min(most, len(heads))).astype(int))]
    return picked


def _table(work: _Work, starts: Whole) -> Table:
    first = int(work.after.min())
    columns = first + np.arange(_width(work))
    least = np.zeros((len(starts), len(columns)), dtype=np.int64)
    lost = work.daily[:, None] * np.maximum(0, columns[None, :] - work.after[:, None])
    for number, start in enumerate(starts):
        left = work.amount - work.daily * np.maximum(0, start - work.head)
        some = left > 0
        least[number] = np.maximum(0, left[some, None] - lost[some]).sum(axis=0)
    return Table(first, least)
