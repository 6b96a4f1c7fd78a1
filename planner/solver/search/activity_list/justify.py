"""Justify: shift all tasks to the right as far as nothing ends later, then to the left again.

Method: double justification, Valls, Ballestín and Quintanilla, "Justification and RCPSP: a technique that pays" (2005).
Each project keeps its end on the way to the right, so no goal that dates decide can become worse.
"""

import numpy as np

from planner.solver.search.activity_list.decode import (
    NOWHERE,
    clear_from,
    decode_from,
    goal_value,
    keep_from,
    restore_from,
    take,
)
from planner.solver.search.activity_list.state import State
from planner.solver.search.activity_list.work import Days, Work
from planner.solver.search.compiled.jit import inner

NO_LIMIT = 2**62


@inner
def fit_back(
    free: Days, pool: Days, amount: Days, first: int, stop: int, end: int, length: int, earliest: int
) -> int:  # fmt: skip
    """Return the last end, not after a day, at which the needs from `first` to `stop` have room, or NOWHERE."""
    need, settled = first, 0
    while settled < stop - first:
        if end - length < earliest:
            return NOWHERE
        row, least, high, moved = pool[need], amount[need], end, False
        day = end - length
        while day < high:
            if free[row + day] < least:
                high, end, moved = end - length, day, True
                if end - length < earliest:
                    return NOWHERE
                day = end - length
            else:
                day += 1
        settled = 1 if moved else settled + 1
        need = need + 1 if need + 1 < stop else first
    return end if end - length >= earliest else NOWHERE


@inner
def justify(work: Work, state: State) -> None:
    """Justify the schedule in hand to the right and to the left; it is no worse afterwards."""
    tasks = len(state.order)
    clear_from(work, state, 0)
    if not _shift_right(work, state):
        restore_from(work, state, 0, 0)
        return
    for place in range(tasks):
        task = state.order[place]
        take(work, state.free, state.mode[task], state.try_start[task], -1)
    state.try_order[:] = state.order[np.argsort(state.try_start[state.order], kind="mergesort")]
    placed, _, fits = decode_from(work, state, 0, state.values[0])
    if not fits:
        restore_from(work, state, 0, placed)
        return
    for goal in range(len(state.values)):
        state.try_values[goal] = goal_value(work, state, goal)
        if state.try_values[goal] > state.values[goal]:
            restore_from(work, state, 0, placed)
            return
    keep_from(state, 0)


@inner
def _shift_right(work: Work, state: State) -> bool:
    """Place all tasks as late as nothing that matters ends later; False, and a clear board, if one has no place."""
    order, end, mode, try_start, try_end = state.order, state.end, state.mode, state.try_start, state.try_end
    last = state.scratch
    _last_ends(work, state, last)
    by_end = np.argsort(end[order], kind="mergesort")
    for n in range(len(order) - 1, -1, -1):
        task = order[by_end[n]]
        stop = last[task]
        for link in range(work.after_from[task], work.after_from[task + 1]):
            stop = min(stop, try_start[work.after[link]] - work.after_lag[link])
        how = mode[task]
        stop = fit_back(
            state.free, work.pool, work.amount, work.need_from[how], work.need_from[how + 1], stop, work.length[how],
            work.release[task],
        )  # fmt: skip
        if stop == NOWHERE:
            for m in range(n + 1, len(order)):
                done = order[by_end[m]]
                take(work, state.free, mode[done], try_start[done], -1)
            return False
        try_start[task], try_end[task] = stop - work.length[how], stop
        take(work, state.free, how, try_start[task], 1)
    return True


@inner
def _last_ends(work: Work, state: State, last: Days) -> None:
    """Write the last end of each task that makes nothing worse: that of its project, or its own where that counts."""
    reach = state.reach
    reach[:] = 0
    for task in range(len(last)):
        reach[work.project[task]] = max(reach[work.project[task]], state.end[task])
    makespan = reach.max()
    for task in range(len(last)):
        last[task] = min(work.latest[task], _last_end(work, state, task, makespan))


@inner
def _last_end(work: Work, state: State, task: int, makespan: int) -> int:
    one, last = work.project[task], makespan
    for goal in range(len(work.is_makespan)):
        if work.task_rate[goal, task]:
            last = min(last, max(state.end[task], work.task_due[task]))
        if work.rate[goal, one]:
            last = min(last, max(state.reach[one], work.due[one]))
    return last
