"""Balancing: who does what so that everybody ends as early as can be, before single tasks are moved.

Moves of single tasks do not find it where nobody has time to spare: each one shifts all that comes after it. Here dates
are left aside at first: work is shared out as if nobody waited for anybody. Then it is dispatched, and shared out anew
with part of the waiting that this showed.
"""

from random import Random

import numpy as np

from planner.solver.instance.program import Instance
from planner.solver.instance.windows import windows
from planner.solver.schedule import Schedule
from planner.solver.search.compiled.arrays import DONE, NONE
from planner.solver.search.compiled.balance import balance, begin_balance
from planner.solver.search.compiled.dispatch import dispatch
from planner.solver.search.compiled.loads import loads_of
from planner.solver.search.compiled.search import CompiledSearch

_TEMPERATURE = 1.0
"""In squares of days late."""
_MOVES, _MOVES_OF_A_WORK = 4_000, 500
"""Moves of single works made at once, about as long as a schedule takes; and in a round for each work."""


def parts_of_round(works: int) -> int:
    """Return in how many parts a round is made."""
    return -(-_MOVES_OF_A_WORK * works // _MOVES)


class Balancing:
    """Shares out the work of a search's best schedule, round after round; the search keeps what is better.

    Attributes:
        loads: Who does what at the moment.
    """

    def __init__(self, instance: Instance, search: CompiledSearch, *, seed: int) -> None:
        """Begin with who does what in the search's best schedule."""
        self._search, self._random, self._parts = search, Random(seed), 0
        tasks, earliest = search.best.tasks, [max(0, window.earliest) for window in windows(instance)]
        self._earliest = np.where(search.arrays.tasks.stage == DONE, tasks.end, earliest)
        self.loads = loads_of(search.arrays, tasks, search.best.heads, self._earliest)
        self._ready, self._last, self._round = self._earliest, 0, max(1, parts_of_round(len(self.loads.works)))
        begin_balance(search.given[0], self.loads)

    @property
    def values(self) -> tuple[int, ...]:
        """What the best schedule reaches in each goal; less is better."""
        return self._search.values

    def schedule(self) -> Schedule:
        """Return the best schedule."""
        return self._search.schedule()

    def go_on_from(self, other: "Balancing") -> None:
        """Go on from the best schedule of another balancing of the same instance."""
        self._search.go_on_from(other._search)  # noqa: SLF001 (one of its kind)

    def run(self, moves: int, temperature: float) -> bool:  # noqa: ARG002 (rounds begin anew, as hot as before)
        """Make a number of parts of rounds.

        Returns:
            Whether a better schedule was found.
        """
        before = self._search.values
        for _ in range(moves):
            self.share_out(_MOVES)
            self._parts += 1
            if self._parts % self._round == 0:
                self._place()
                self._wait()
        return self._search.values < before

    def share_out(self, moves: int) -> None:
        """Make a number of moves of single works."""
        balance(self._search.given[0], self.loads, _TEMPERATURE, moves, self._random.getrandbits(31))

    def _place(self) -> None:
        """Build the schedule in which the works are done as they are shared out; remember the waiting of the best."""
        works, arrays = self.loads.works, self._search.arrays
        dispatched = dispatch(arrays, self.loads, self._search.best.tasks, self._earliest)
        wanted = np.full(len(arrays.heads), NONE, np.int64)
        wanted[works.head] = works.best
        values = self._search.place_with(dispatched.starts, wanted)
        if values is not None and (not self._last or values[0] <= self._last):
            self._ready, self._last = dispatched.ready, values[0]

    def _wait(self) -> None:
        """Let part of the waiting count from now on."""
        task, part = self.loads.works.task, self._random.random()
        waits = np.maximum(0, self._ready - self._earliest)
        self.loads.works.earliest[:] = (self._earliest + part * waits)[task]
        begin_balance(self._search.given[0], self.loads)
