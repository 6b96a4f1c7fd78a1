"""Anneal: simulated annealing over activity lists and modes, goals compared in order.

Method: Bouleimen and Lecocq, "A new efficient simulated annealing algorithm for the resource-constrained project
scheduling problem and its multiple mode version" (2003). What a move may cost is drawn before it is tried, so that a
list that costs more is left as soon as that is sure.
"""

import numpy as np

from planner.solver.search.activity_list.decode import (
    clear_from,
    decode_from,
    goal_value,
    keep_from,
    restore_from,
)
from planner.solver.search.activity_list.justify import NO_LIMIT, justify
from planner.solver.search.activity_list.moves import move, repair
from planner.solver.search.activity_list.state import State
from planner.solver.search.activity_list.work import Floats, Work
from planner.solver.search.compiled.jit import entry, inner

_LEARNS = 1 / 16
"""Part of the moves that are decoded to their end, to learn what moves cost."""
_LATER_GOALS = 20.0
"""How much hotter it is for goals after the first: they must not hold it in one place."""
_MOST_COST = 2.0**40


@entry
def begin(work: Work, state: State) -> int:
    """Place the list tried, on a clear board, and take it in hand; return T, or the position of what finds no place."""
    placed, _, fits = decode_from(work, state, 0, NO_LIMIT)
    if not fits:
        state.free[:] = work.capacity
        return placed
    for goal in range(len(state.values)):
        state.try_values[goal] = goal_value(work, state, goal)
    keep_from(state, 0)
    return placed


@entry
def begin_by(work: Work, state: State, urgency: Floats) -> int:
    """Begin with the tasks in the order of their urgency, but each behind its predecessors; return as `begin`.

    Args:
        urgency: Of each task (T), changed: at least that of its predecessors.
    """
    order, before_from, before = state.order, work.before_from, work.before
    for place in range(len(order)):  # the list in hand has predecessors in front, which breaks ties as well
        task = order[place]
        for link in range(before_from[task], before_from[task + 1]):
            urgency[task] = max(urgency[task], urgency[before[link]])
    state.try_order[:] = order[np.argsort(urgency[order], kind="mergesort")]
    state.free[:] = work.capacity
    return begin(work, state)


@entry
def clear(work: Work, state: State) -> None:
    """Take everything off the board."""
    state.free[:] = work.capacity


@entry
def settle_modes(work: Work, state: State, tries: int, seed: int) -> bool:
    """Change modes tried at random until no purse is overdrawn; False if one still is."""
    np.random.seed(seed)
    for _ in range(tries):
        settled = repair(work, state, 1)
        state.size[0] = 0
        if settled:
            return True
    return False


@entry
def anneal(work: Work, state: State, best: State, temperature: float, moves: int, justified: float, seed: int) -> int:
    """Make a number of moves at one temperature.

    Args:
        best: Its list, modes, dates and values are the best so far.
        temperature: In moves' usual worsening; a move that is worse by as much is taken with probability 1/e.
        justified: Chance of justifying instead of a move.

    Returns:
        How often a better schedule was found.
    """
    np.random.seed(seed)
    tasks, found = len(state.order), 0
    for _ in range(moves):
        if justified > 0 and np.random.random() < justified:
            justify(work, state)
        else:
            first = move(work, state)
            if first == tasks:
                continue
            _try(work, state, first, temperature)
        if _is_better(state, best):
            _copy(state, best)
            found += 1
    return found


@inner
def _try(work: Work, state: State, first: int, temperature: float) -> None:
    """Decode the list tried from a position on, and take it in hand or go back."""
    ease = -temperature * np.log(1.0 - np.random.random())
    learns = np.random.random() < _LEARNS
    limit = state.values[0] + np.int64(min(_MOST_COST, ease * state.units[0]))
    clear_from(work, state, first)
    placed, _, fits = decode_from(work, state, first, NO_LIMIT if learns else limit)
    if not fits or not _is_taken(work, state, ease, learns):
        restore_from(work, state, first, placed)
        return
    for goal in range(len(state.values)):
        state.try_values[goal] = goal_value(work, state, goal)
    keep_from(state, first)


@inner
def _is_taken(work: Work, state: State, ease: float, learns: bool) -> bool:
    """Tell whether a list tried, all placed, is better in the first goal that differs, or not too much worse."""
    for goal in range(len(state.values)):
        cost = goal_value(work, state, goal) - state.values[goal]
        if cost > 0 and learns:
            state.learned[goal] += 1
            state.units[goal] += (cost - state.units[goal]) / min(state.learned[goal], 300)
        if cost != 0:
            return cost <= ease * state.units[goal] * (_LATER_GOALS if goal else 1.0)
    return True


@inner
def _is_better(state: State, best: State) -> bool:
    for goal in range(len(state.values)):
        if state.values[goal] != best.values[goal]:
            return state.values[goal] < best.values[goal]
    return False


@inner
def _copy(state: State, best: State) -> None:
    best.order[:], best.mode[:], best.values[:] = state.order, state.mode, state.values
    best.start[:], best.end[:] = state.start, state.end
