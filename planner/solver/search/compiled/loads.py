"""Loads: the work of the schedule in hand, person by person, to be balanced."""

import numpy as np

from planner.solver.search.compiled.arrays import DONE, EFFORT, NONE, SUPPORT, Arrays, Ints, Table, table
from planner.solver.search.compiled.balance import Loads


def loads_of(arrays: Arrays, tasks: Table, heads: Table, earliest: Ints) -> Loads:
    """Return the work of people in a schedule. Support and what has a pin stay with who does them.

    Args:
        tasks: Mode of each task, as on the board.
        heads: Who fills each head, likewise.
        earliest: Day before which each task cannot begin.
    """
    is_planned = (tasks.mode != NONE) & (arrays.tasks.stage != DONE)
    filled = np.flatnonzero(_of_modes(arrays, tasks.mode[is_planned]) & (heads.who != NONE))
    filled = filled[arrays.resources.is_person[arrays.candidates.resource[heads.who[filled]]] == 1]
    task, who = arrays.heads.task[filled], heads.who[filled]
    mode = tasks.mode[task]
    is_support = arrays.modes.kind[mode] == SUPPORT
    columns = {
        "head": filled,
        "task": task,
        "earliest": earliest[task],
        "tail": arrays.tasks.tail[task],
        "stays": is_support | (arrays.modes.pin_from[mode] < arrays.modes.pin_to[mode]),
        "who": who,
        "best": who,
        "resource": arrays.candidates.resource[who],
        "next": NONE,
        "previous": NONE,
    }
    loads = Loads(
        works=table(len(filled), columns),
        people=table(len(arrays.resources), {"first": NONE, "works": 0, "deliver": 0}),
        days=_days(arrays),
        room=table(len(filled) + 1, {"ready": 0, "days": 0, "tail": 0}),
        state=np.zeros(3, np.int64),
    )
    for work, resource in enumerate(loads.works.resource):
        _add(loads, work, resource)
    return loads


def _of_modes(arrays: Arrays, modes: Ints) -> "np.ndarray[tuple[int], np.dtype[np.bool_]]":
    """Tell of each head whether it belongs to one of these modes."""
    ends = np.zeros(len(arrays.heads) + 1, np.int64)
    np.add.at(ends, arrays.modes.head_from[modes], 1)
    np.add.at(ends, arrays.modes.head_to[modes], -1)
    return np.asarray(np.cumsum(ends)[:-1] > 0)


def _add(loads: Loads, work: int, resource: int) -> None:
    first = loads.people.first[resource]
    loads.works.next[work], loads.people.first[resource] = first, work
    if first != NONE:
        loads.works.previous[first] = work
    loads.people.works[resource] += 1


def _days(arrays: Arrays) -> Ints:
    """Return the days that each candidate takes if they do nothing else meanwhile."""
    modes = np.repeat(np.arange(len(arrays.modes)), arrays.modes.head_to - arrays.modes.head_from)
    heads = np.repeat(np.arange(len(arrays.heads)), arrays.heads.candidate_to - arrays.heads.candidate_from)
    mode, rows = modes[heads], arrays.candidates
    worked = np.where(arrays.modes.kind[mode] == EFFORT, rows.worked, arrays.modes.length[mode])
    most = np.maximum(1, arrays.capacity.max(axis=1, initial=1))[rows.resource]
    return np.asarray(-(-worked * rows.rate // most), np.int64)
