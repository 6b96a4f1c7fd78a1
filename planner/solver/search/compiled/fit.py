"""Fit: where a candidate's work goes. Windows are looked at from their right end: what conflicts is jumped past."""

from planner.solver.search.compiled.arrays import NONE, Arrays
from planner.solver.search.compiled.board import Board, is_held, skip_full
from planner.solver.search.compiled.jit import inner


@inner
def last_conflict(arrays: Arrays, board: Board, resource: int, amount: int, first: int, last: int, project: int) -> int:
    """Return the last day in of a window, both ends included, on which a task of a project cannot have percent."""
    row = board.free[resource]
    limits = arrays.resources[resource]
    if limits.most_tasks == 0 and limits.most_projects == 0:
        for index in range(last, first - 1, -1):
            if row[index] < amount:
                return index
        return NONE
    for index in range(last, first - 1, -1):
        if row[index] < amount:
            return index
        day = arrays.days_in[resource, index]
        if 0 < limits.most_tasks <= board.tasks_at[resource, day]:
            return index
        is_full = 0 < limits.most_projects <= board.projects_at[resource, day]
        if is_full and not is_held(arrays, board, resource, project, day, day + 1, NONE):
            return index
    return NONE


@inner
def fit_effort(
    arrays: Arrays, board: Board, resource: int, rate: int, worked: int, start: int, latest: int, project: int
) -> tuple[int, int]:
    """Return first day and exclusive end of the first `worked` days in a row, days away skipped; NONE if none."""
    index = arrays.in_before[resource, start]
    while True:
        index = skip_full(board, resource, index)
        last = index + max(worked, 1) - 1
        if last >= arrays.resources[resource].in_all or arrays.days_in[resource, last] >= latest:
            return NONE, NONE
        conflict = last_conflict(arrays, board, resource, rate, index, last, project)
        if conflict == NONE:
            first = int(arrays.days_in[resource, index])
            return first, int(arrays.days_in[resource, last]) + 1 if worked else first
        index = conflict + 1


@inner
def fit_block(
    arrays: Arrays, board: Board, resource: int, rate: int, length: int, start: int, latest: int, project: int
) -> tuple[int, int]:
    """Return first day and exclusive end of the first `length` days in a row without a day away; NONE if none."""
    if length == 0:
        return (start, start) if start <= latest else (NONE, NONE)
    index = arrays.in_before[resource, start]
    while True:
        index = skip_full(board, resource, index)
        last = index + length - 1
        if last >= arrays.resources[resource].in_all or arrays.days_in[resource, last] >= latest:
            return NONE, NONE
        if arrays.days_in[resource, last] - arrays.days_in[resource, index] >= length:
            index = _after_gap(arrays, resource, index, last)
            continue
        conflict = last_conflict(arrays, board, resource, rate, index, last, project)
        if conflict == NONE:
            return int(arrays.days_in[resource, index]), int(arrays.days_in[resource, last]) + 1
        index = conflict + 1


@inner
def _after_gap(arrays: Arrays, resource: int, first: int, last: int) -> int:
    """Return the first day in after the last days away in a window that has some."""
    index = last
    while index > first and arrays.days_in[resource, index] - arrays.days_in[resource, index - 1] == 1:
        index -= 1
    return index


@inner
def fit_support(
    arrays: Arrays, board: Board, resource: int, rate: int, start: int, end: int, project: int
) -> tuple[int, int]:
    """Return the span between the first and the last day in of `[start, end)`; NONE if there is none or it is taken."""
    begin, stop = arrays.in_before[resource, start], arrays.in_before[resource, end]
    if begin == stop or last_conflict(arrays, board, resource, rate, begin, stop - 1, project) != NONE:
        return NONE, NONE
    return int(arrays.days_in[resource, begin]), int(arrays.days_in[resource, stop - 1]) + 1
