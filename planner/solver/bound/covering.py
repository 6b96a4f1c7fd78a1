"""Covering: what deliveries cost at least so that all work of crowds has room between any two days.

Each term is delivered in some cell of a grid of days. For a set of resources and two days the work that lies between
them in any plan, given the cells, must fit: a later cell takes work out. This is a knapsack-cover row over "not before
day g" variables, with coefficients cut at what is needed (Carr, Fleischer, Leung and Phillips 2000). Rows are added
where the linear relaxation breaks them; its dual values, rounded to whole numbers, prove a bound exactly.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import gcd

import numpy as np
from numpy.typing import NDArray
from ortools.linear_solver import pywraplp

from planner.solver.bound.crowd import Crowd, Whole
from planner.solver.bound.tardiness import Term

Real = NDArray[np.float64]

_MOST_COLUMNS = 1600
_FEWEST_COLUMNS = 8
"""Of one term."""
_MOST_ENDS = 250
_MOST_ROUNDS = 40
_ROWS_OF_CROWD = 8
"""Rows added in one round for each crowd, and for all of them."""
_ROWS_OF_ROUND = 80
_LEAST_GAIN = 0.0005
"""Part of the value by which a round must raise it; two in a row that do not are the last."""
_TOLERANCE = 1e-4
_BITS = 40


def least_tardiness(
    terms: Sequence[Term], crowds: Sequence[Crowd], horizon: int, is_over: Callable[[], bool] = lambda: False
) -> int:
    """Return what terms cost together at least, past what their due dates account for.

    Args:
        terms: Whose due dates are no earlier than what they can reach alone.
        crowds: Over the same terms.
        is_over: Asked before each round.
    """
    if not terms or not crowds:
        return 0
    relaxation = _Relaxation(terms, _grids(terms, crowds, horizon))
    ends = np.unique(np.linspace(1, horizon, min(_MOST_ENDS, horizon)).astype(np.int64))
    idle = 0
    for _ in range(_MOST_ROUNDS):
        rows = list(_broken(relaxation, crowds, ends))
        if not rows or is_over():
            break
        before = relaxation.value
        if not relaxation.add(rows):
            break
        idle = idle + 1 if relaxation.value - before <= _LEAST_GAIN * relaxation.value else 0
        if idle > 1:
            break
    return relaxation.proved()


@dataclass(frozen=True, slots=True)
class _Row:
    """Sum of `factors` × variables ≥ `need`; all whole."""

    need: int
    factors: Whole


class _Relaxation:
    """The linear relaxation. Variable k of a term says that it is delivered on or after day `grid[k + 1]`.

    Attributes:
        grids: Of each term its days, ascending from its due date.
        places: Of each term the columns of its variables.
        spent: Values of the variables.
        value: In parts of the largest weight.
    """

    def __init__(self, terms: Sequence[Term], grids: Sequence[Whole]) -> None:
        self.terms, self.grids = terms, grids
        counts = np.cumsum([0, *(len(grid) - 1 for grid in grids)])
        self.places = [slice(first, end) for first, end in pairwise(counts.tolist())]
        self._prices = [
            term.weight * step for term, grid in zip(terms, grids, strict=True) for step in np.diff(grid).tolist()
        ]
        self._most = max(term.weight for term in terms)
        self._rows: list[_Row] = []
        self._constraints: list[pywraplp.Constraint] = []
        self._solver = pywraplp.Solver.CreateSolver("GLOP")
        self._variables = [self._solver.NumVar(0, 1, "") for _ in self._prices]
        self._duals: list[float] = []
        self.spent: Real = np.zeros(len(self._prices))
        self.value = 0.0
        for place in self.places:
            for sooner, later in pairwise(self._variables[place]):
                self._solver.Add(sooner >= later)
        objective = self._solver.Objective()
        for variable, price in zip(self._variables, self._prices, strict=True):
            objective.SetCoefficient(variable, price / self._most)
        objective.SetMinimization()

    def add(self, rows: Sequence[_Row]) -> bool:
        """Add rows and solve again; tell whether that came to an end."""
        for row in rows:
            constraint = self._solver.Constraint(1.0, self._solver.infinity())
            for column in np.flatnonzero(row.factors).tolist():
                constraint.SetCoefficient(self._variables[column], float(row.factors[column]) / row.need)
            self._constraints.append(constraint)
        self._rows += rows
        if self._solver.Solve() != pywraplp.Solver.OPTIMAL:
            return False
        self.spent = np.array([variable.solution_value() for variable in self._variables])
        self._duals = [constraint.dual_value() for constraint in self._constraints]
        self.value = self._solver.Objective().Value()
        return True

    def proved(self) -> int:
        """Return the value that the dual values prove, whatever they are worth: whole sums of the weights."""
        total, left = 0, [price << _BITS for price in self._prices]
        for row, dual in zip(self._rows, self._duals, strict=False):
            factor = int(max(0.0, dual) * self._most / row.need * (1 << _BITS))
            if factor:
                total += factor * row.need
                for column in np.flatnonzero(row.factors).tolist():
                    left[column] -= factor * int(row.factors[column])
        for place in self.places:
            least = spent = 0
            for price in left[place]:
                spent += price
                least = min(least, spent)
            total += least
        whole = gcd(*(term.weight for term in self.terms))
        return max(0, -(-total // (whole << _BITS)) * whole)


def _grids(terms: Sequence[Term], crowds: Sequence[Crowd], horizon: int) -> list[Whole]:
    """Return days from each due date to where all work is done, the further off the wider apart."""
    count = max(_FEWEST_COLUMNS, _MOST_COLUMNS // len(terms))
    last = min(horizon + 1, max(crowd.last for crowd in crowds))
    grids = []
    for term in terms:
        span = max(1, last - term.due)
        steps = np.unique(np.rint(np.geomspace(1, span, min(count, span))).astype(np.int64))
        grids.append(term.due + np.concatenate(([0], steps)))
    return grids


def _broken(relaxation: _Relaxation, crowds: Sequence[Crowd], ends: Whole) -> Iterator[_Row]:
    """Yield rows for the work that has the least room."""
    shares = [-np.diff(np.concatenate(([1.0], relaxation.spent[place], [0.0]))) for place in relaxation.places]
    found = []
    for crowd in crowds:
        excess = _excess(relaxation, crowd, shares, ends)
        worst = excess.argmax(axis=1)
        most = excess[np.arange(len(worst)), worst]
        for start in np.argsort(-most, kind="stable")[:_ROWS_OF_CROWD]:
            if most[start] > _TOLERANCE:
                found.append((float(most[start]), crowd, int(start), int(ends[worst[start]])))
    found.sort(key=lambda one: -one[0])
    for _, crowd, start, end in found[:_ROWS_OF_ROUND]:
        row = _row(relaxation, crowd, start, end)
        if row is not None:
            yield row


def _excess(relaxation: _Relaxation, crowd: Crowd, shares: Sequence[Real], ends: Whole) -> Real:
    """Return by start and end which part of the work between them has no room; negative where all has."""
    work: Real = np.zeros((len(crowd.starts), len(ends)))
    for grid, share, table in zip(relaxation.grids, shares, crowd.tables, strict=True):
        if table is not None:
            for cell in np.flatnonzero(share[:-1] > _TOLERANCE):
                work += share[cell] * table.work(grid[cell + 1] - 1 - ends)
    room = crowd.supply[ends][None, :] - crowd.supply[crowd.starts][:, None]
    excess: Real = (work - np.where(ends[None, :] > crowd.starts[:, None], room, np.inf)) / np.maximum(1.0, work)
    return excess


def _row(relaxation: _Relaxation, crowd: Crowd, start: int, end: int) -> _Row | None:
    """Return the row for the work between two days: what later cells take out must come to what has no room."""
    works = []
    for grid, table in zip(relaxation.grids, crowd.tables, strict=True):
        cells = np.zeros(len(grid), dtype=np.int64)
        if table is not None:
            cells[:-1] = table.work(grid[1:] - 1 - end)[start]
        works.append(cells)
    need = int(sum(cells[0] for cells in works)) - int(crowd.supply[end] - crowd.supply[crowd.starts[start]])
    if need <= 0:
        return None
    return _Row(need, np.concatenate([np.diff(np.minimum(cells[0] - cells, need)) for cells in works]))
