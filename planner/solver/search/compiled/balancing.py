"""Balancing: who does what so that everybody ends as early as can be, before single tasks are moved.

Moves of single tasks do not find it where nobody has time to spare: each one shifts all that comes after it. Here dates
are left aside at first: work is shared out as if nobody waited for anybody. Then it is dispatched, and shared out anew
with part of the waiting that this showed.
"""

from random import Random
from typing import NamedTuple

import numpy as np

from planner.solver.instance.program import Instance
from planner.solver.instance.windows import windows
from planner.solver.schedule import Schedule
from planner.solver.search.compiled.arrays import DONE, NONE, Arrays, Ints
from planner.solver.search.compiled.balance import balance, begin_balance
from planner.solver.search.compiled.dispatch import dispatch
from planner.solver.search.compiled.loads import loads_of
from planner.solver.search.compiled.search import CompiledSearch

_TEMPERATURE = 1.0
"""In squares of days late."""
_LEAST_MOVES, _MOST_MOVES, _PAIRS = 10, 4_000, 4_000_000
"""Moves of single works in a part of a round; and pairs of one person's works that these compare, at most: a part takes
hundredths of a second however many works everybody has."""
_MOVES_OF_A_WORK, _MOST_PARTS = 500, 60
"""Moves in a round for each work; and its parts at most, so that a schedule is made of it now and then."""
_MOST_TO_ORDER = 500_000
"""Pairs of one person's works, of all people, that are put in order in a fraction of a second."""


class Rounds(NamedTuple):
    """How rounds are made: in how many parts, and moves in each of them."""

    parts: int
    moves: int


def rounds_for(works: int, pairs: float) -> Rounds:
    """Return how rounds are made for so many works, of which so many pairs are of one person."""
    moves = int(_PAIRS / max(1.0, (pairs / max(1, works)) ** 2))
    moves = min(_MOST_MOVES, max(_LEAST_MOVES, moves))
    return Rounds(min(_MOST_PARTS, max(1, -(-_MOVES_OF_A_WORK * works // moves))), moves)


def rounds_of(arrays: Arrays) -> Rounds | None:
    """Return how rounds are made; None if they are of no use.

    They are not where nobody could do somebody else's work, where most work wants several people at once, and where
    somebody has so many works that they are not put in order in the time of a few schedules.
    """
    heads, people = _who_could(arrays)
    able = np.bincount(heads, minlength=len(arrays.heads))
    mode = np.repeat(np.arange(len(arrays.modes)), arrays.modes.head_to - arrays.modes.head_from)
    shared, staffed = (np.bincount(mode[able >= least], minlength=len(arrays.modes)) for least in (2, 1))
    task = arrays.heads.task[heads]
    chance = 1.0 / ((arrays.tasks.mode_to[task] - arrays.tasks.mode_from[task]) * able[heads])
    pairs = float((np.bincount(people, chance) ** 2).sum())
    if 2 * shared[staffed == 1].sum() < max(1, shared.sum()) or pairs > _MOST_TO_ORDER:
        return None
    return rounds_for(round(chance.sum()), pairs)


def _who_could(arrays: Arrays) -> tuple[Ints, Ints]:
    """Return heads and people who could fill them, each pair once."""
    head = np.repeat(np.arange(len(arrays.heads)), arrays.heads.candidate_to - arrays.heads.candidate_from)
    resource = arrays.candidates.resource
    is_person = arrays.resources.is_person[resource] == 1
    pairs = np.unique(np.stack((head[is_person], resource[is_person])), axis=1)
    return pairs[0], pairs[1]


class Balancing:
    """Shares out the work of a search's best schedule, round after round; the search keeps what is better.

    Attributes:
        loads: Who does what at the moment.
    """

    def __init__(self, instance: Instance, search: CompiledSearch, *, seed: int) -> None:
        """Prepare, and begin."""
        self._search, self._random, self._parts = search, Random(seed), 0
        earliest = [max(0, window.earliest) for window in windows(instance)]
        self._earliest = np.where(search.arrays.tasks.stage == DONE, search.best.tasks.end, earliest)
        self._begin()

    def _begin(self) -> None:
        """Begin with who does what in the search's best schedule."""
        best = self._search.best
        self.loads = loads_of(self._search.arrays, best.tasks, best.heads, self._earliest)
        self._ready, self._last = self._earliest, 0
        self._round = rounds_for(len(self.loads.works), int((self.loads.people.works**2).sum()))
        begin_balance(self._search.given[0], self.loads)

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
        self._begin()

    def run(self, moves: int, temperature: float) -> bool:  # noqa: ARG002 (rounds begin anew, as hot as before)
        """Make a number of parts of rounds.

        Returns:
            Whether a better schedule was found.
        """
        before = self._search.values
        for _ in range(moves):
            self.share_out(self._round.moves)
            self._parts += 1
            if self._parts % self._round.parts == 0:
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
