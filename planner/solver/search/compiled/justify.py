"""Justify: how late every task in hand could be, with its people, before anything ends later than it does.

Method: the shift to the right of double justification, Valls, Ballestín and Quintanilla, "Justification and RCPSP: a
technique that pays" (2005). Decoding in the order of these late starts is the shift back to the left.
"""

import numpy as np

from planner.solver.search.compiled.arrays import DONE, EFFORT, NONE, SUPPORT, Arrays, Ints
from planner.solver.search.compiled.board import Board, clear
from planner.solver.search.compiled.jit import inner


@inner
def late_starts(arrays: Arrays, board: Board) -> Ints:
    """Return how late each task in hand can start (T): each project, and each task with a due date, keeps its end.

    The board is clear before it and used up afterwards. Work of each head is shifted by itself, so a task of several
    heads may not be able to start as late in truth; an order is all that is made of it.
    """
    clear(arrays, board)
    hand, tasks = board.hand_tasks, len(arrays.tasks)
    late, late_end, ends = np.zeros(tasks, np.int64), np.zeros(tasks, np.int64), np.zeros(tasks, np.int64)
    for task in range(tasks):
        late[task], late_end[task], ends[task] = hand[task].block, hand[task].end, hand[task].end
    limit = _limits(arrays, board)
    for task in np.argsort(-ends, kind="mergesort"):
        if hand[task].mode == NONE or arrays.tasks[task].stage == DONE:
            continue
        stop = max(hand[task].end, _last_end(arrays, board, task, limit))
        for n in range(arrays.tasks[task].out_from, arrays.tasks[task].out_to):
            link = arrays.out[n]
            if hand[link.task].mode != NONE:
                bound = (late_end[link.task] if link.to_end else late[link.task]) - link.lag
                if not link.from_end:
                    bound += hand[task].end - hand[task].block
                stop = min(stop, bound)
        late[task] = _shift(arrays, board, task, max(stop, hand[task].end))
        late_end[task] = max(late[task] + hand[task].end - hand[task].block, hand[task].end)
    return late


@inner
def _limits(arrays: Arrays, board: Board) -> Ints:
    """Return a day on which each project may end as well as on the one in hand."""
    limit, makespan = np.zeros(len(arrays.projects), np.int64), 0
    for task in range(len(arrays.tasks)):
        if board.hand_tasks[task].mode != NONE:
            project, end = arrays.tasks[task].project, board.hand_tasks[task].end
            limit[project], makespan = max(limit[project], end), max(makespan, end)
    for project in range(len(limit)):
        due = arrays.projects[project].due
        limit[project] = makespan if due == NONE else min(makespan, max(limit[project], due))
    return limit


@inner
def _last_end(arrays: Arrays, board: Board, task: int, limit: Ints) -> int:
    last, due = min(limit[arrays.tasks[task].project], arrays.tasks[task].latest), arrays.tasks[task].due
    return min(last, max(due, board.hand_tasks[task].end)) if due != NONE else last


@inner
def _shift(arrays: Arrays, board: Board, task: int, stop: int) -> int:
    """Take what a task's people and pools do as late as there is room before a day; return its first day."""
    mode, begin = board.hand_tasks[task].mode, stop
    kind, length = arrays.modes[mode].kind, arrays.modes[mode].length
    if kind == SUPPORT:
        return board.hand_tasks[task].block
    for head in range(arrays.modes[mode].head_from, arrays.modes[mode].head_to):
        who = board.hand_heads[head].who
        if who < 0:
            continue
        row = arrays.candidates[who]
        days, rate = row.worked if kind == EFFORT else length, row.rate * arrays.heads[head].heads
        first = _last_room(arrays, board, row.resource, rate, days, stop)
        if first == NONE:
            begin = min(begin, board.hand_tasks[task].block)
            continue
        for index in range(first, first + days):
            board.free[row.resource, index] -= rate
        board.touched[row.resource] = max(board.touched[row.resource], first + days)
        if days:
            begin = min(begin, arrays.days_in[row.resource, first])
    return min(begin, stop - length) if kind != EFFORT else begin


@inner
def _last_room(arrays: Arrays, board: Board, resource: int, rate: int, days: int, stop: int) -> int:
    """Return the first of the last `days` days in, in a row before a day, that have room, or NONE."""
    free, last = board.free[resource], arrays.in_before[resource, stop] - 1
    while last - days + 1 >= 0:
        index = last - days + 1
        while index <= last and free[index] >= rate:
            index += 1
        if index > last:
            return last - days + 1
        last = index - 1
    return NONE
