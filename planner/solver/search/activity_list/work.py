"""Work: an instance as flat arrays, if its tasks have fixed durations and take from pools alone."""

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Days = NDArray[np.int32]
Flags = NDArray[np.int8]
Floats = NDArray[np.float64]
Number = int | np.integer[Any]


class Work(NamedTuple):
    """An instance of T tasks, M modes, R pools, P projects, K purses, H days and G goals. Ragged lists have offsets.

    Attributes:
        capacity: Percent of each pool on each day, row after row (R × H).
        days: H.
        mode_from: First mode of each task (T + 1), those left out that need more than there ever is.
        number: Position of each mode among those that the instance has for its task.
        length: Days of each mode.
        need_from: First need of each mode (M + 1); `pool`: where its pool's row begins; `amount`: percent taken a day.
        spend_from: First expense of each mode (M + 1); `purse` and `spent` of each.
        purse_total: What is in each purse; `purse_from`, `purse_task`: tasks that can choose what to spend of it.
        release, latest: First day of each task's window, and its exclusive end (T).
        before_from, before, lag: Predecessors of each task and the days between their ends and its start.
        after_from, after, after_lag: Successors likewise.
        project: Of each task (T); `project_from`, `project_task`: tasks of each project.
        tail: Least days from a task's end to the end of its project (T); `tail_of_all`: to the end of everything.
        soonest: A day before which no schedule ends each project (P).
        due: Of each project (P), `task_due` of each task.
        is_makespan: Whether each goal is the end of everything (G); the others are sums over projects and tasks of
            `rate` (G × P) and `task_rate` (G × T) for each day after the due date, and `constant` (G).
        choosy: Tasks with several modes.
    """

    capacity: Days
    days: int
    mode_from: Days
    number: Days
    length: Days
    need_from: Days
    pool: Days
    amount: Days
    spend_from: Days
    purse: Days
    spent: Ints
    purse_total: Ints
    purse_from: Days
    purse_task: Days
    release: Days
    latest: Days
    before_from: Days
    before: Days
    lag: Days
    after_from: Days
    after: Days
    after_lag: Days
    project: Days
    project_from: Days
    project_task: Days
    tail: Days
    tail_of_all: Days
    soonest: Days
    due: Days
    task_due: Days
    is_makespan: Flags
    rate: Ints
    task_rate: Ints
    constant: Ints
    choosy: Days
