"""Alone: a mode of one head takes its best candidate. It is common, so it has a short way with arrays at hand."""

import numpy as np

from planner.solver.search.compiled.arrays import EFFORT, NONE, SUPPORT, Arrays
from planner.solver.search.compiled.board import Board
from planner.solver.search.compiled.fit import fit_block, fit_effort
from planner.solver.search.compiled.jit import inner
from planner.solver.search.compiled.recipe import Recipe

FAR = 1e18
"""Score of a candidate that does not fit."""
_ALIKE = 1e-6
"""Days by which scores of equals may differ, for they are sums of fractions."""
MOST = 12
"""Candidates looked at for one head before the rest is looked at only if none of them fits."""


@inner
def is_alone(arrays: Arrays, mode: int) -> bool:
    """Tell whether a mode has one head, not of support, and nobody is pinned to it."""
    row = arrays.modes[mode]
    return row.head_to - row.head_from == 1 and row.pin_from == row.pin_to and row.kind != SUPPORT


@inner
def dearness(arrays: Arrays, mode: int, candidate: int) -> float:
    """Return a candidate's cost as a part of that of the dearest of the mode."""
    row = arrays.candidates[candidate]
    cost = row.cost if arrays.modes[mode].kind != SUPPORT else row.day_cost
    return cost / max(1.0, float(arrays.modes[mode].dearest))


@inner
def fill_alone(
    arrays: Arrays, board: Board, recipe: Recipe, mode: int, start: int, latest: int, project: int
) -> int:  # fmt: skip
    """Fill the head with who ends first, counting liking and thrift; return the first day worked, or NONE.

    Nobody is followed beyond the day from which on they could no longer be the best.
    """
    head = arrays.modes[mode].head_from
    begin, stop, filled = arrays.heads[head].candidate_from, arrays.heads[head].candidate_to, board.heads[head]
    usual, wanted = board.hand_heads[head].who, recipe.wanted[head]
    if wanted != NONE:
        begin, stop = wanted, wanted + 1
    number = stop - begin
    offset = (recipe.spread[0] * 7919 + head * 104729) % number if number > MOST else 0
    is_usual = begin <= usual < stop
    liking, thrift, candidates, best = recipe.liking, recipe.thrift[0], arrays.candidates, FAR
    filled.who = NONE
    for step in range(-is_usual, number):
        if step + is_usual >= MOST and best < FAR:
            break
        candidate = usual if step < 0 else begin + (offset + step) % number
        if step >= 0 and candidate == usual:
            continue
        extra = liking[candidates[candidate].resource]
        if thrift != 0.0:
            extra += thrift * dearness(arrays, mode, candidate)
        until = latest
        if best < FAR:  # of equals the first one wins, in whatever order they are looked at
            until = int(np.floor(best - extra + _ALIKE))
            until = min(latest, until - (candidate > filled.who and until >= best - extra - _ALIKE))
        first, after = _fit(arrays, board, mode, head, candidate, start, until, project)
        if first != NONE:
            best = after + extra
            filled.who, filled.first, filled.after = candidate, first, after
    return filled.first if filled.who != NONE else NONE


@inner
def _fit(
    arrays: Arrays, board: Board, mode: int, head: int, candidate: int, start: int, latest: int, project: int
) -> tuple[int, int]:
    row, limits = arrays.candidates[candidate], arrays.resources[arrays.candidates[candidate].resource]
    resource, rate = row.resource, row.rate * arrays.heads[head].heads
    is_effort, length = arrays.modes[mode].kind == EFFORT, arrays.modes[mode].length
    if limits.most_tasks or limits.most_projects or (is_effort and row.worked == 0) or (not is_effort and length == 0):
        if is_effort:
            return fit_effort(arrays, board, resource, rate, row.worked, start, latest, project)
        return fit_block(arrays, board, resource, rate, length, start, latest, project)
    days = row.worked if is_effort else length
    days_in, free, jump = arrays.days_in[resource], board.free[resource], board.jump[resource]
    index, stop = arrays.in_before[resource, start], limits.in_all
    while True:
        while jump[index] != index:
            jump[index] = jump[jump[index]]
            index = jump[index]
        last = index + days - 1
        if last >= stop or days_in[last] >= latest:
            return NONE, NONE
        at = last
        if not is_effort and days_in[last] - days_in[index] >= days:
            while days_in[at] - days_in[at - 1] == 1:
                at -= 1
            index = at
            continue
        while at >= index and free[at] >= rate:
            at -= 1
        if at < index:
            return int(days_in[index]), int(days_in[last]) + 1
        index = at + 1
