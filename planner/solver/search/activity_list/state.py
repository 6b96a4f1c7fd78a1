"""State: the activity list in hand, a changed one that is tried beside it, and the board that both are built on."""

from typing import NamedTuple

import numpy as np

from planner.solver.search.activity_list.work import Days, Flags, Floats, Ints, Work


class State(NamedTuple):
    """A list in hand, with its schedule on the board, and one that is tried. Names as in `Work`.

    Attributes:
        free: Percent left of each pool on each day (R × H).
        order, position: The list, and where each task is in it (T).
        mode, start, end: Of each task (T), numbers of modes as in `Work`.
        try_order, try_mode, try_start, try_end: The same of the list tried; equal to those in hand between moves.
        left: What is left in each purse under the modes tried.
        reach: A day before which each project cannot end, as far as the list tried is placed (P).
        marks: Scratch, all 0 between moves (T); `scratch`: of no meaning between moves (T).
        changed: Tasks whose mode the move changed; `size`: how many there are, in its one place.
        values, try_values: What both reach in each goal (G).
        units, learned: By how much a move usually makes each goal worse, and from how many moves that is known (G).
    """

    free: Days
    order: Days
    position: Days
    mode: Days
    start: Days
    end: Days
    try_order: Days
    try_mode: Days
    try_start: Days
    try_end: Days
    left: Ints
    reach: Days
    marks: Flags
    scratch: Days
    changed: Days
    size: Days
    values: Ints
    try_values: Ints
    units: Floats
    learned: Ints


def new_state(work: Work) -> State:
    """Return a state with nothing on its board."""
    tasks, goals = len(work.release), len(work.is_makespan)
    days = [np.zeros(tasks, np.int32) for _ in range(8)]
    return State(
        free=work.capacity.copy(),
        order=days[0],
        position=days[1],
        mode=work.mode_from[:-1].copy(),
        start=days[2],
        end=days[3],
        try_order=days[4],
        try_mode=work.mode_from[:-1].copy(),
        try_start=days[5],
        try_end=days[6],
        left=work.purse_total.copy(),
        reach=np.zeros(len(work.due), np.int32),
        marks=np.zeros(tasks, np.int8),
        scratch=days[7],
        changed=np.zeros(tasks + 200, np.int32),
        size=np.zeros(1, np.int32),
        values=np.zeros(goals, np.int64),
        try_values=np.zeros(goals, np.int64),
        units=np.ones(goals),
        learned=np.zeros(goals, np.int64),
    )
