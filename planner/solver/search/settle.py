"""Settle: where no goal decides, everything begins as early as the same people allow.

Each task in turn is taken off the board and put where it fits first with the modes, people and rates that were chosen;
the move is kept if no goal gets worse. (A last run of CP-SAT with all choices fixed does the same, but has crashed.)
"""

from dataclasses import replace

from planner.solver.instance.program import Instance
from planner.solver.instance.work import TaskData
from planner.solver.schedule import Placed, Schedule
from planner.solver.search.board import Board, clear_board
from planner.solver.search.decode import Decoder
from planner.solver.search.guide import wish_of
from planner.solver.search.narrow import narrowed, widened
from planner.solver.search.placing import place
from planner.solver.search.staffing import Taste
from planner.solver.search.value import value_of

_PASSES = 2
"""Times that all tasks are looked at: an earlier end makes room for others."""
_TRIES = 3
"""Places tried for one task: the first may cost more, or end what someone steadily does."""
_MOST_MOVES = 400
"""Moves judged in all, so that settling a large program takes seconds."""


def settle(instance: Instance, schedule: Schedule) -> Schedule:
    """Return the schedule with every task as early as possible, no worse in any goal."""
    return _Settling(instance, schedule).run()


class _Settling:
    """A schedule that is being settled."""

    def __init__(self, instance: Instance, schedule: Schedule) -> None:
        self._instance, self._schedule = instance, schedule
        self._decoder = Decoder(instance)
        self._taste = Taste(
            thrift=0.0, liking=(0.0,) * len(instance.resources), scarcity=(0.0,) * len(instance.resources)
        )
        self._values = value_of(instance, schedule)
        self._moves_left = _MOST_MOVES
        self._board = self._filled_board()

    def run(self) -> Schedule:
        """Move tasks, those that begin first before others, until nothing moves any more."""
        for _ in range(_PASSES):
            before = self._schedule
            for index in sorted(before.placed, key=lambda index: (before.placed[index].block, index)):
                task = self._instance.tasks[index]
                if not (task.is_done or task.is_month or task.pinned_start is not None):
                    self._move(task)
            if self._schedule is before:
                break
        return self._schedule

    def _filled_board(self) -> Board:
        board = clear_board(self._instance)
        for index, placed in self._schedule.placed.items():
            board.put(self._instance.tasks[index], placed)
        return board

    def _move(self, task: TaskData) -> None:
        """Put a task where it fits first, unless it costs a goal anything."""
        now = self._schedule.placed[task.index]
        self._board.lift(task, now)
        found = self._earlier(task, now)
        self._board.put(task, found)

    def _earlier(self, task: TaskData, now: Placed) -> Placed:
        bounds = self._decoder.bounds(task, self._schedule.placed)
        wish = wish_of(now)
        same = narrowed(task, wish, now.mode)
        for _ in range(_TRIES):
            found = place(self._instance, self._board, same, mode=0, bounds=bounds, taste=self._taste)
            if found is None or not _is_earlier(found, now) or not self._moves_left:
                return now
            moved = widened(found, wish, now.mode)
            if self._board.can_pay(task, moved) and self._is_no_worse(task, moved):
                return moved
            bounds = replace(bounds, earliest=found.block + 1)
        return now

    def _is_no_worse(self, task: TaskData, placed: Placed) -> bool:
        """Judge a move, and keep it if no goal gets worse."""
        self._moves_left -= 1
        moved = replace(self._schedule, placed={**self._schedule.placed, task.index: placed})
        values = value_of(self._instance, moved)
        if any(after > before for after, before in zip(values, self._values, strict=True)):
            return False
        self._schedule, self._values = moved, values
        return True


def _is_earlier(found: Placed, now: Placed) -> bool:
    return (found.end, found.block) < (now.end, now.block) and found.block <= now.block
