"""Search: one local search over activity lists, driven in short runs so that it can be stopped at any moment."""

from collections.abc import Callable
from copy import deepcopy
from itertools import count
from random import Random

import numpy as np

from planner.solver.instance.program import Instance
from planner.solver.schedule import Filled, Placed, Schedule
from planner.solver.search.activity_list.anneal import anneal, begin, begin_by, clear, settle_modes
from planner.solver.search.activity_list.read import topological
from planner.solver.search.activity_list.state import new_state
from planner.solver.search.activity_list.structs import state_struct, work_struct
from planner.solver.search.activity_list.work import Days, Floats, Work
from planner.solver.search.priorities import latest_starts

_TRIES_BEFORE_RESTART = 25
_JUSTIFIED = 0.02
"""Part of the moves that justify."""


class ListSearch:
    """A simulated annealing over activity lists. Not for use by two threads at once.

    Attributes:
        has_schedule: Whether there is a best schedule yet.
        best: Its list, modes, dates and values.
    """

    def __init__(self, instance: Instance, *, seed: int, work: Work) -> None:
        """Prepare.

        Args:
            work: The instance as flat arrays. They are copied: threads that count references to the same arrays wait
                for each other.
        """
        self._instance, self._random = instance, Random(seed)
        self._plain = deepcopy(work)
        self._state, self.best = new_state(self._plain), new_state(self._plain)
        self._given = work_struct(self._plain), state_struct(self._state)
        self._best = state_struct(self.best)
        self._justified = _JUSTIFIED if (work.lag >= 0).all() else 0.0
        self.has_schedule = False

    def begin(self, schedule: Schedule) -> bool:
        """Begin from a schedule's order and modes; False if they do not make a schedule again."""
        starts = [float(schedule.placed[task].start) for task in range(len(self._instance.tasks))]
        modes = [self._way(task, schedule.placed[task].mode) for task in range(len(self._instance.tasks))]
        return self._place(topological(self._instance, starts), np.array(modes, np.int32))

    def follow(self, schedule: Schedule) -> bool:
        """Begin from a schedule: there are no people to choose."""
        return self.begin(schedule)

    def _way(self, task: int, mode: int) -> int:
        """Return the number among all modes of one of a task's."""
        first, stop = self._plain.mode_from[task], self._plain.mode_from[task + 1]
        return int(first + np.searchsorted(self._plain.number[first:stop], mode))

    def construct(self, *, is_over: Callable[[], bool]) -> bool:
        """Look for a first schedule by urgency; what finds no place becomes more urgent; False if none was found."""
        if (np.diff(self._plain.mode_from) == 0).any():
            return False  # a task needs more than there ever is, whatever its mode
        urgency = np.array(latest_starts(self._instance))
        urgent = urgency.copy()
        modes = self._draw_modes()
        for number in count(1):
            order = topological(self._instance, urgent.tolist())
            if self._place(order, modes):
                return True
            if is_over():
                return False
            if number % _TRIES_BEFORE_RESTART == 0:
                urgent[:] = urgency + [self._random.gauss(0, 4.0) for _ in urgency]
                modes = self._draw_modes()
            self._make_urgent(urgent, order[self._misfit], self._random.choice((5.0, 20.0, 80.0)))
        return False

    def _draw_modes(self) -> Days:
        """Draw modes, quick ones as a rule, that the purses can pay if such are found."""
        plain, state = self._plain, self._state
        for task in range(len(state.try_mode)):
            ways = range(plain.mode_from[task], plain.mode_from[task + 1])
            state.try_mode[task] = min(ways, key=lambda way: (plain.length[way], self._random.random()))
        self._count_purses()
        settle_modes(*self._given, 100 * len(state.try_mode), self._random.getrandbits(31))
        return state.try_mode.copy()

    def _count_purses(self) -> None:
        plain, state = self._plain, self._state
        state.left[:] = plain.purse_total
        for way in state.try_mode:
            part = slice(plain.spend_from[way], plain.spend_from[way + 1])
            np.subtract.at(state.left, plain.purse[part], plain.spent[part])

    def _place(self, order: list[int], modes: Days) -> bool:
        """Build a list's schedule; False, with `_misfit` the position of what finds no place, if there is none."""
        clear(*self._given)
        self._state.try_order[:], self._state.try_mode[:] = order, modes
        self._count_purses()
        if (self._state.left < 0).any():
            self._misfit = 0
            return False
        self._misfit = begin(*self._given)
        if self._misfit < len(order):
            return False
        self._take()
        return True

    @property
    def can_rank(self) -> bool:
        """Whether urgency decides its schedules: a list says the modes too, and until they are good it says little."""
        return not len(self._plain.choosy)

    def place_by(self, urgency: Floats, selected: frozenset[int]) -> tuple[int, ...] | None:  # noqa: ARG002
        """Build the schedule in which tasks with less come first, with the modes in hand, and keep it if it is best.

        All projects are selected here.
        """
        if begin_by(*self._given, urgency) < len(urgency):
            self.go_back()
            return None
        self._take()
        return tuple(int(value) for value in self._state.values)

    def go_back(self) -> None:
        """Take the best schedule in hand again."""
        self.go_on_from(self)

    def _make_urgent(self, urgent: Floats, task: int, by: float) -> None:
        """Place a task, and all before it, earlier."""
        found, stack, plain = {task}, [task], self._plain
        while stack:
            one = stack.pop()
            before = set(plain.before[plain.before_from[one] : plain.before_from[one + 1]].tolist()) - found
            found |= before
            stack += before
        urgent[list(found)] -= by

    def _take(self) -> None:
        if not self.has_schedule or tuple(self._state.values) < tuple(self.best.values):
            for name in ("order", "mode", "start", "end", "values"):
                getattr(self.best, name)[:] = getattr(self._state, name)
            self.has_schedule = True

    def run(self, moves: int, temperature: float) -> bool:
        """Make a number of moves; return whether a better schedule was found."""
        return bool(anneal(*self._given, self._best, temperature, moves, self._justified, self._random.getrandbits(31)))

    def go_on_from(self, other: "ListSearch") -> None:
        """Go on from the best list of another search of the same instance."""
        self._place(other.best.order.tolist(), other.best.mode)

    @property
    def values(self) -> tuple[int, ...]:
        """What the best schedule reaches in each goal; less is better."""
        return tuple(int(value) for value in self.best.values)

    def schedule(self) -> Schedule:
        """Return the best schedule."""
        selected = frozenset(range(len(self._instance.projects)))
        return Schedule(
            selected=selected, placed={task.index: self._placed(task.index) for task in self._instance.tasks}
        )

    def _placed(self, task: int) -> Placed:
        start, end = int(self.best.start[task]), int(self.best.end[task])
        mode = int(self._plain.number[self.best.mode[task]])
        heads = (Filled(0, start, end),) * len(self._instance.tasks[task].modes[mode].heads)
        return Placed(mode=mode, start=start, end=end, block=start, heads=heads)
