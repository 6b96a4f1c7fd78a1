"""Moves: random changes of the list tried, each of which keeps every task behind its predecessors."""

import numpy as np

from planner.solver.search.activity_list.decode import forget_modes, pay
from planner.solver.search.activity_list.state import State
from planner.solver.search.activity_list.work import Number, Work
from planner.solver.search.compiled.jit import inner

_OF_MODES, _OF_PROJECTS = 0.4, 0.2
"""Chances of a move's kind, each where there is a choice and those before were not drawn; the rest move one task."""
_TWO_MODES, _MODE_AND_PLACE = 0.4, 0.3
_FORWARD = 0.5
_TRIES = 60
"""Changes of modes tried to bring a purse's expenses within what it holds."""


@inner
def move(work: Work, state: State) -> int:
    """Change the list tried at random; return the first position that is not as before, or T if nothing changed."""
    if len(work.choosy) and np.random.random() < _OF_MODES:
        return _move_modes(work, state)
    if len(work.due) > 1 and np.random.random() < _OF_PROJECTS:
        return _move_project(work, state)
    return _move_task(work, state, np.random.randint(len(state.order)))


@inner
def _far(most: int) -> int:
    """Draw a distance from 1 on, short ones as often as long ones on a scale of logarithms."""
    return int(np.exp(np.random.random() * np.log(most + 1.0)))


@inner
def _move_task(work: Work, state: State, place: int) -> int:
    """Move a task some places forward or back, with what must go before it or after it."""
    tasks = len(state.order)
    far = _far(tasks - 1)
    state.marks[state.order[place]] = 1
    if np.random.random() < _FORWARD:
        return _pull(work, state, max(0, place - far), place)
    return _push(work, state, place, min(tasks - 1, place + far))


@inner
def _move_project(work: Work, state: State) -> int:
    """Move all tasks of a project that stand in one part of the list to its front or to its end."""
    tasks = len(state.order)
    project = np.random.randint(len(work.due))
    far = _far(tasks - 1)
    low = np.random.randint(tasks - far + 1) if far < tasks else 0
    high = min(tasks - 1, low + far)
    for n in range(work.project_from[project], work.project_from[project + 1]):
        place = state.position[work.project_task[n]]
        if low <= place <= high:
            state.marks[work.project_task[n]] = 1
    return _pull(work, state, low, high) if np.random.random() < _FORWARD else _push(work, state, low, high)


@inner
def _pull(work: Work, state: State, low: int, high: int) -> int:
    """Move the marked tasks between two positions, and what must come before them, to the front of that part."""
    order, marks, after_from, after = state.order, state.marks, work.after_from, work.after
    for place in range(high, low - 1, -1):
        task = order[place]
        link, stop = after_from[task], after_from[task + 1]
        while not marks[task] and link < stop:
            marks[task] = marks[after[link]]
            link += 1
    return _part(state, low, high, 1)


@inner
def _push(work: Work, state: State, low: int, high: int) -> int:
    """Move the marked tasks between two positions, and what must come after them, to the end of that part."""
    order, marks, before_from, before = state.order, state.marks, work.before_from, work.before
    for place in range(low, high + 1):
        task = order[place]
        link, stop = before_from[task], before_from[task + 1]
        while not marks[task] and link < stop:
            marks[task] = marks[before[link]]
            link += 1
    return _part(state, low, high, 0)


@inner
def _part(state: State, low: int, high: int, front: int) -> int:
    """Write the part of the list with the tasks marked so in front; clear the marks; return the first change."""
    order, marks, try_order = state.order, state.marks, state.try_order
    place = low
    for mark in (front, 1 - front):
        for n in range(low, high + 1):
            if marks[order[n]] == mark:
                try_order[place] = order[n]
                place += 1
    first = len(order)
    for n in range(high, low - 1, -1):
        marks[order[n]] = 0
        if try_order[n] != order[n]:
            first = n
    return first


@inner
def _move_modes(work: Work, state: State) -> int:
    first = len(state.order)
    task = 0
    for _ in range(1 + (np.random.random() < _TWO_MODES)):
        task = work.choosy[np.random.randint(len(work.choosy))]
        _draw_mode(work, state, task)
    if not repair(work, state, _TRIES):
        forget_modes(work, state)
        return first
    for n in range(state.size[0]):
        if state.try_mode[state.changed[n]] != state.mode[state.changed[n]]:
            first = min(first, state.position[state.changed[n]])
    if np.random.random() < _MODE_AND_PLACE:
        first = min(first, _move_task(work, state, state.position[task]))
    return first


@inner
def _draw_mode(work: Work, state: State, task: int) -> None:
    _set_mode(work, state, task, np.random.randint(work.mode_from[task], work.mode_from[task + 1]))


@inner
def _set_mode(work: Work, state: State, task: int, mode: int) -> None:
    pay(work, state, state.try_mode[task], -1)
    pay(work, state, mode, 1)
    state.try_mode[task] = mode
    state.changed[state.size[0]] = task
    state.size[0] += 1


@inner
def repair(work: Work, state: State, tries: int) -> bool:
    """Draw modes of tasks that spend of an empty purse until none is overdrawn; False if one still is."""
    if len(state.left) == 0:
        return True
    for _ in range(tries):
        purse = np.argmin(state.left)
        if state.left[purse] >= 0:
            return True
        first, stop = work.purse_from[purse], work.purse_from[purse + 1]
        if first == stop:
            return False
        task = work.purse_task[np.random.randint(first, stop)]
        mode = np.random.randint(work.mode_from[task], work.mode_from[task + 1])
        if _spends(work, mode, purse) < _spends(work, state.try_mode[task], purse):
            _set_mode(work, state, task, mode)
    return state.left.min() >= 0


@inner
def _spends(work: Work, mode: int, purse: Number) -> int:
    """Return what a mode spends of a purse."""
    for n in range(work.spend_from[mode], work.spend_from[mode + 1]):
        if work.purse[n] == purse:
            return work.spent[n]
    return 0
