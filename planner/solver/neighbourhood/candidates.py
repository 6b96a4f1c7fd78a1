"""Candidates: who of a large reservoir stays a candidate in a part.

Those at work now, those freest while the task lies where it is, the least versatile, and a random few.
"""

from random import Random

from planner.solver.instance.work import Head, ModeData, TaskData
from planner.solver.neighbourhood.incumbent import Incumbent
from planner.solver.neighbourhood.ties import Ties
from planner.solver.neighbourhood.ways import Ways, keep
from planner.solver.schedule import Placed

_FREEST, _LEAST_VERSATILE, _RANDOM = 3, 1, 2
MOST = 1 + _FREEST + _LEAST_VERSATILE + _RANDOM
"""Resources up to which a requirement keeps all of them."""
_AROUND = 10
"""Days around a task's place that count for how free someone is there."""


class Narrowing:
    """Picks candidates for the tasks of one part."""

    def __init__(self, ties: Ties, incumbent: Incumbent, random: Random) -> None:
        """Look at the schedule of the incumbent."""
        self._ties, self._incumbent, self._random = ties, incumbent, random

    def ways(self, task: TaskData, *, only_now: bool) -> Ways:
        """Return a task with the candidates it keeps; `only_now`: with its present mode alone."""
        placed = self._incumbent.schedule.placed.get(task.index)
        modes = tuple(range(len(task.modes)))
        if only_now and placed is not None:
            modes = (placed.mode,)
        kept = tuple(self._mode(task, number, placed) for number in modes)
        return keep(task, modes, kept)

    def _mode(self, task: TaskData, number: int, placed: Placed | None) -> tuple[tuple[int, ...], ...]:
        """Return the candidates that each head of a mode keeps: the same for equal heads."""
        mode = task.modes[number]
        filled = placed.heads if placed is not None and placed.mode == number else (None,) * len(mode.heads)
        present: dict[str, set[int]] = {}
        for head, fill in zip(mode.heads, filled, strict=True):
            held = present.setdefault(head.requirement, set())
            if fill is not None:
                held.add(head.candidates[fill.candidate].resource)
        kept = {head.requirement: head for head in mode.heads}
        numbers = {name: self._head(task, mode, head, present[name]) for name, head in kept.items()}
        return tuple(numbers[head.requirement] for head in mode.heads)

    def _head(self, task: TaskData, mode: ModeData, head: Head, present: set[int]) -> tuple[int, ...]:
        everybody = tuple(dict.fromkeys(candidate.resource for candidate in head.candidates))
        alike = sum(other.requirement == head.requirement for other in mode.heads)
        if len(everybody) <= MOST + alike:
            return tuple(range(len(head.candidates)))
        chosen = present | {pin.resource for pin in task.pins}
        freest = sorted(everybody, key=lambda resource: (self._taken(task, resource), resource))
        narrow = sorted(everybody, key=lambda resource: (len(self._ties.users[resource]), resource))
        chosen.update(freest[: _FREEST + alike], narrow[: _LEAST_VERSATILE + alike - 1])
        chosen.update(self._random.sample(everybody, _RANDOM))
        return tuple(n for n, candidate in enumerate(head.candidates) if candidate.resource in chosen)

    def _taken(self, task: TaskData, resource: int) -> int:
        """Count the percent-days around a task's place on which a resource works elsewhere or is away."""
        placed = self._incumbent.schedule.placed.get(task.index)
        first, end = (task.earliest, task.latest) if placed is None else (placed.block, placed.end)
        first, end = first - _AROUND, end + _AROUND
        spans = self._incumbent.spans.get(resource, ())
        busy = sum(
            span.rate * max(0, min(end, span.end) - max(first, span.first))
            for other, span in spans
            if other != task.index
        )
        return busy + 100 * self._incumbent.instance.resources[resource].away_in(first, end)
