"""Board: what is free while a schedule is built, and the schedule itself. All arrays are made once and used again."""

from typing import NamedTuple

import numpy as np

from planner.solver.search.compiled.arrays import DONE, NONE, Arrays, Days, Floats, Ints, Table, table
from planner.solver.search.compiled.jit import inner
from planner.solver.search.compiled.purses import Purses


class Board(NamedTuple):
    """The state of one decoding. Tables have a row for each task, head and so on of `Arrays`.

    Attributes:
        free: Percent left on each day in; `jump`: a day in, at or after which something may be left.
        touched: Days in at the front of each row that may differ from a clear board.
        tasks_at, projects_at: Tasks and projects on each day of resources with limits (no rows if there are none).
        tasks: `mode` (NONE: not placed), `start`, `end`, `block`; `waiting`: predecessors still to be placed.
        heads: `who`: candidate or NONE, `first` day and exclusive end `after`, of the modes chosen.
        options: Scratch for the candidates of one mode: `start` and `end`; `scores` in days.
        due, due_new, left: Ticks due by group and stretch; scratch.
        money: Ticks of money of each project.
        heap: Scratch for the order of tasks.
        order: Tasks in the order in which they are placed; `counts`: `ORDERED` of them, and others, see there.
        reach: A day before which each project cannot end, as far as its tasks are placed.
        fits: Where each resource's work would go, remembered while one mode is staffed from one start.
        hand_tasks, hand_heads, hand_order: The schedule in hand; `hand_position`: where each task is in its order.
    """

    free: Days
    jump: Days
    touched: Ints
    tasks_at: Days
    projects_at: Days
    tasks: Table
    heads: Table
    options: Table
    scores: Floats
    due: Ints
    due_new: Ints
    left: Ints
    money: Ints
    heap: Ints
    order: Ints
    counts: Ints
    reach: Ints
    fits: Table
    hand_tasks: Table
    hand_heads: Table
    hand_order: Ints
    hand_position: Ints


ORDERED, IRREGULAR, HAND_ORDERED, HAND_IRREGULAR, STAMP = range(5)
"""Of `Board.counts`: tasks in `order`, whether one was placed before all that it waits for; both of the schedule in
hand; and a number for each staffing."""


def new_board(arrays: Arrays, purses: Purses) -> Board:
    """Return a clear board."""
    resources, days = arrays.capacity.shape
    limited = resources if bool((arrays.resources.most_tasks + arrays.resources.most_projects).any()) else 0
    most = int(_candidates_of(arrays).max(initial=1))
    tasks = table(len(arrays.tasks), {"mode": NONE, "start": 0, "end": 0, "block": 0, "waiting": 0})
    heads = table(len(arrays.heads), {"who": NONE, "first": 0, "after": 0})
    return Board(
        free=arrays.capacity.copy(),
        jump=np.tile(np.arange(days + 1, dtype=np.int32), (resources, 1)),
        touched=np.zeros(resources, np.int64),
        tasks_at=np.zeros((limited, arrays.horizon), np.int32),
        projects_at=np.zeros((limited, arrays.horizon), np.int32),
        tasks=tasks,
        heads=heads,
        options=table(most, {"start": 0, "end": 0}),
        scores=np.zeros(most),
        due=np.zeros(int(purses.due_from[-1]), np.int64),
        due_new=np.zeros(int(purses.due_from[-1]), np.int64),
        left=np.zeros(len(purses.available), np.int64),
        money=np.zeros(len(arrays.projects), np.int64),
        heap=np.zeros(len(arrays.tasks) + 1, np.int64),
        order=np.zeros(len(arrays.tasks), np.int64),
        counts=np.zeros(5, np.int64),
        reach=np.zeros(len(arrays.projects), np.int64),
        fits=table(resources, {"stamp": 0, "rate": 0, "worked": 0, "first": 0, "after": 0}),
        hand_tasks=tasks.copy(),
        hand_heads=heads.copy(),
        hand_order=np.zeros(len(arrays.tasks), np.int64),
        hand_position=np.full(len(arrays.tasks), NONE, np.int64),
    )


def _candidates_of(arrays: Arrays) -> Ints:
    """Return the number of candidates of each mode, all its heads together."""
    ends = np.append(arrays.heads.candidate_from, len(arrays.candidates))
    return np.asarray(ends[arrays.modes.head_to] - ends[arrays.modes.head_from])


@inner
def clear(arrays: Arrays, board: Board) -> None:
    """Take everything off the board."""
    for resource in range(len(arrays.resources)):
        touched = board.touched[resource]
        for index in range(touched):
            board.free[resource, index] = arrays.capacity[resource, index]
            board.jump[resource, index] = index
        board.touched[resource] = 0
    board.tasks_at[:] = 0
    board.projects_at[:] = 0
    for task in range(len(board.tasks)):
        board.tasks[task].mode = NONE
    board.due[:] = 0
    board.money[:] = 0
    board.reach[:] = 0
    board.counts[ORDERED] = board.counts[IRREGULAR] = 0


@inner
def keep_in_hand(board: Board) -> None:
    """Let the schedule on the board be the one in hand."""
    board.hand_tasks[:], board.hand_heads[:] = board.tasks, board.heads
    board.counts[HAND_ORDERED], board.counts[HAND_IRREGULAR] = board.counts[ORDERED], board.counts[IRREGULAR]
    board.hand_position[:] = NONE
    for place in range(board.counts[ORDERED]):
        board.hand_order[place] = board.order[place]
        board.hand_position[board.order[place]] = place


@inner
def reorder_hand(board: Board, first: int) -> None:
    """Let the schedule in hand have the order on the board, from a place on, as far as that goes."""
    for place in range(first, board.counts[ORDERED]):
        board.hand_order[place] = board.order[place]
        board.hand_position[board.order[place]] = place


@inner
def skip_full(board: Board, resource: int, index: int) -> int:
    """Return the first day in, at or after one, on which anything is left (union-find with path halving)."""
    jump = board.jump[resource]
    while jump[index] != index:
        jump[index] = jump[jump[index]]
        index = jump[index]
    return index


@inner
def take(arrays: Arrays, board: Board, resource: int, amount: int, first: int, after: int) -> None:
    """Take percent on the days in of a span."""
    begin, stop = arrays.in_before[resource, first], arrays.in_before[resource, after]
    free = board.free[resource]
    for index in range(begin, stop):
        free[index] -= amount
        if free[index] == 0:
            board.jump[resource, index] = index + 1
    board.touched[resource] = max(board.touched[resource], stop)


@inner
def is_held(arrays: Arrays, board: Board, resource: int, project: int, first: int, after: int, but: int) -> bool:
    """Tell whether a task of a project other than `but`, placed already, has a resource on a day of a span."""
    for n in range(arrays.projects[project].task_from, arrays.projects[project].task_to):
        task = arrays.project_task[n]
        mode = board.tasks[task].mode
        if mode == NONE or task == but or arrays.tasks[task].stage == DONE:
            continue
        for head in range(arrays.modes[mode].head_from, arrays.modes[mode].head_to):
            held = board.heads[head]
            is_then = held.who != NONE and held.first < after and first < held.after
            if is_then and arrays.candidates[held.who].resource == resource:
                return True
    return False


@inner
def count(arrays: Arrays, board: Board, task: int, resource: int, first: int, after: int) -> None:
    """Count a task, and its project if new, against a resource's limits on each day of a span."""
    project = arrays.tasks[task].project
    is_new = not is_held(arrays, board, resource, project, first, after, task)
    for day in range(first, after):
        board.projects_at[resource, day] += is_new or not is_held(arrays, board, resource, project, day, day + 1, task)
        board.tasks_at[resource, day] += 1
