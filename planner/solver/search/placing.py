"""Placing: the first place a task can take on the board."""

from collections.abc import Iterator
from dataclasses import dataclass

from planner.domain.work import WorkKind
from planner.solver.instance.program import Instance
from planner.solver.instance.work import ModeData, TaskData
from planner.solver.schedule import Filled, Placed
from planner.solver.search.board import Board
from planner.solver.search.staffing import Staffing, Taste


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """Where a task may lie.

    Attributes:
        last_start: Latest start.
        least_end: Earliest exclusive end.
        latest: Latest exclusive end.
    """

    earliest: int
    last_start: int
    least_end: int
    latest: int


def place(
    instance: Instance, board: Board, task: TaskData, *, mode: int, bounds: Bounds, taste: Taste
) -> Placed | None:
    """Find the first place of a task in a mode within its bounds."""
    data = task.modes[mode]
    staffing = Staffing(instance, board, task, data, taste)
    for start in _starts(task, data, bounds.earliest):
        placed = _place_from(staffing, task, mode, start, bounds)
        if placed is not None:
            return placed
    return None


def _starts(task: TaskData, mode: ModeData, earliest: int) -> Iterator[int]:
    """Yield where to begin looking: the only possible start where there is one."""
    if mode.span is not None:
        if mode.span[0] >= earliest:
            yield mode.span[0]
    elif task.pinned_start is not None:
        if task.pinned_start >= earliest:
            yield task.pinned_start
    else:
        yield earliest


def _place_from(staffing: Staffing, task: TaskData, mode: int, start: int, bounds: Bounds) -> Placed | None:
    data = task.modes[mode]
    is_fixed = data.span is not None or task.pinned_start is not None
    separate = task.is_started and data.kind is WorkKind.EFFORT
    while start + data.length <= bounds.latest and start <= bounds.last_start:
        filled = staffing.fill(start, bounds.latest, together=not separate)
        if filled is None or (is_fixed and isinstance(filled, int)):
            return None
        if isinstance(filled, int):
            start = filled
            continue
        end = _end(data, filled, start)
        if end >= bounds.least_end:
            first = task.start if task.start is not None else start
            return Placed(mode=mode, start=first, end=end, block=start, heads=filled)
        if is_fixed:
            return None
        start += 1 if data.kind is WorkKind.EFFORT else bounds.least_end - end
    return None


def _end(mode: ModeData, heads: tuple[Filled | None, ...], start: int) -> int:
    if mode.kind is WorkKind.EFFORT:
        return max(filled.end for filled in heads if filled is not None)
    return start + mode.length
