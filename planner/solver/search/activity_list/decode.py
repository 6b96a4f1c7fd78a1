"""Decode: a serial schedule-generation scheme from any position of an activity list on.

Method: Kolisch and Hartmann, "Heuristic algorithms for the resource-constrained project scheduling problem" (1999), for
the scheme and for activity lists. What stands before the first change of a list keeps its place, and a list that is
sure to be too bad is left before its end.
"""

from planner.solver.search.activity_list.state import State
from planner.solver.search.activity_list.work import Days, Work
from planner.solver.search.compiled.jit import inner

NOWHERE = -1


@inner
def fit(
    free: Days, pool: Days, amount: Days, first: int, stop: int, begin: int, length: int, latest: int
) -> int:  # fmt: skip
    """Return the first start from a day on at which the needs from `first` to `stop` have room, or NOWHERE.

    Days are checked from the last one back: one without room lets the start jump past it.
    """
    need, settled = first, 0
    while settled < stop - first:
        if begin + length > latest:
            return NOWHERE
        row, least, low, moved = pool[need], amount[need], begin, False
        day = begin + length - 1
        while day >= low:
            if free[row + day] < least:
                low, begin, moved = begin + length, day + 1, True
                if begin + length > latest:
                    return NOWHERE
                day = begin + length - 1
            else:
                day -= 1
        settled = 1 if moved else settled + 1
        need = need + 1 if need + 1 < stop else first
    return begin if begin + length <= latest else NOWHERE


@inner
def take(work: Work, free: Days, mode: int, start: int, sign: int) -> None:
    """Take what a mode needs (sign 1), or give it back (sign -1)."""
    length = work.length[mode]
    for need in range(work.need_from[mode], work.need_from[mode + 1]):
        begin, amount = work.pool[need] + start, work.amount[need] * sign
        for day in range(begin, begin + length):
            free[day] -= amount


@inner
def clear_from(work: Work, state: State, first: int) -> None:
    """Take the list in hand off the board, from a position on."""
    free, order, mode, start = state.free, state.order, state.mode, state.start
    for place in range(first, len(order)):
        task = order[place]
        take(work, free, mode[task], start[task], -1)


@inner
def reach_before(work: Work, state: State, first: int) -> int:
    """Write what each project reaches by the tasks before a position; return what the first goal is then at least."""
    reach, order, end, project = state.reach, state.try_order, state.try_end, work.project
    tail, tail_of_all, task_due, task_rate = work.tail, work.tail_of_all, work.task_due, work.task_rate
    reach[:] = work.soonest
    makespan, value = 0, work.constant[0]
    for place in range(first):
        task = order[place]
        reach[project[task]] = max(reach[project[task]], end[task] + tail[task])
        makespan = max(makespan, end[task] + tail_of_all[task])
        value += task_rate[0, task] * max(0, end[task] - task_due[task])
    for one in range(len(reach)):
        makespan = max(makespan, reach[one])
        value += work.rate[0, one] * max(0, reach[one] - work.due[one])
    return makespan if work.is_makespan[0] else value


@inner
def decode_from(work: Work, state: State, first: int, limit: int) -> tuple[int, int, bool]:
    """Place the tasks of the list tried from a position on, those before it being on the board.

    Args:
        limit: Of the first goal; the rest is left as soon as it must be above.

    Returns:
        How many tasks of the list are on the board; the first goal's value, or a bound of it; whether all are placed
        and it is not above the limit.
    """
    value = reach_before(work, state, first)
    order, mode, start, end, free = state.try_order, state.try_mode, state.try_start, state.try_end, state.free
    before_from, before, lag, length = work.before_from, work.before, work.lag, work.length
    need_from, pool, amount, reach, project = work.need_from, work.pool, work.amount, state.reach, work.project
    tail, tail_of_all, due, rate, is_makespan = work.tail, work.tail_of_all, work.due, work.rate, work.is_makespan[0]
    release, latest, task_due, task_rate = work.release, work.latest, work.task_due, work.task_rate
    for place in range(first, len(order)):
        if value > limit:
            return place, value, False
        task = order[place]
        how, begin = mode[task], release[task]
        for link in range(before_from[task], before_from[task + 1]):
            begin = max(begin, end[before[link]] + lag[link])
        begin = fit(free, pool, amount, need_from[how], need_from[how + 1], begin, length[how], latest[task])
        if begin == NOWHERE:
            return place, value, False
        take(work, free, how, begin, 1)
        stop = begin + length[how]
        start[task], end[task] = begin, stop
        one, far = project[task], stop + tail[task]
        if is_makespan:
            value = max(value, stop + tail_of_all[task])
        else:
            value += task_rate[0, task] * max(0, stop - task_due[task])
            if far > reach[one]:
                value += rate[0, one] * (max(0, far - due[one]) - max(0, reach[one] - due[one]))
        reach[one] = max(reach[one], far)
    return len(order), value, value <= limit


@inner
def goal_value(work: Work, state: State, goal: int) -> int:
    """Return what a list tried that is all placed reaches in a goal."""
    value = work.constant[goal]
    if work.is_makespan[goal]:
        for one in range(len(state.reach)):
            value = max(value, state.reach[one])
        return value
    for one in range(len(state.reach)):
        value += work.rate[goal, one] * max(0, state.reach[one] - work.due[one])
    for task in range(len(state.try_end)):
        if work.task_rate[goal, task]:
            value += work.task_rate[goal, task] * max(0, state.try_end[task] - work.task_due[task])
    return value


@inner
def restore_from(work: Work, state: State, first: int, placed: int) -> None:
    """Take the list tried off the board and put the one in hand back, from a position on; forget the changed modes."""
    free, order, mode, start, end = state.free, state.order, state.mode, state.start, state.end
    try_order, try_mode, try_start, try_end = state.try_order, state.try_mode, state.try_start, state.try_end
    for place in range(first, placed):
        take(work, free, try_mode[try_order[place]], try_start[try_order[place]], -1)
    forget_modes(work, state)
    for place in range(first, len(order)):
        task = order[place]
        take(work, free, mode[task], start[task], 1)
        try_order[place], try_start[task], try_end[task] = task, start[task], end[task]


@inner
def forget_modes(work: Work, state: State) -> None:
    """Let the modes tried be those in hand again."""
    for n in range(state.size[0]):
        task = state.changed[n]
        pay(work, state, state.try_mode[task], -1)
        pay(work, state, state.mode[task], 1)
        state.try_mode[task] = state.mode[task]
    state.size[0] = 0


@inner
def pay(work: Work, state: State, mode: int, sign: int) -> None:
    """Pay a mode's expenses from the purses (sign 1), or take them back (sign -1)."""
    for n in range(work.spend_from[mode], work.spend_from[mode + 1]):
        state.left[work.purse[n]] -= work.spent[n] * sign


@inner
def keep_from(state: State, first: int) -> None:
    """Let the list tried be the one in hand, from a position on."""
    order, position, mode, start, end = state.order, state.position, state.mode, state.start, state.end
    for place in range(first, len(order)):
        task = state.try_order[place]
        order[place], position[task], mode[task] = task, place, state.try_mode[task]
        start[task], end[task] = state.try_start[task], state.try_end[task]
    state.size[0] = 0
    state.values[:] = state.try_values
