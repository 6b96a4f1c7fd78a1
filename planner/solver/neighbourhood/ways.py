"""Ways: the modes and candidates that a task keeps in a part, and the numbers they have in the whole."""

from dataclasses import dataclass, replace

from planner.solver.instance.work import ModeData, TaskData
from planner.solver.schedule import Placed


@dataclass(frozen=True, slots=True)
class Ways:
    """A task with some of its modes, and in these some of the candidates of each head.

    Attributes:
        modes: Position of each mode in the whole.
        candidates: For each of these modes and its heads, positions of the candidates in the whole, ascending.
    """

    task: TaskData
    modes: tuple[int, ...]
    candidates: tuple[tuple[tuple[int, ...], ...], ...]

    def inward(self, placed: Placed) -> Placed:
        """Number a place in the whole as the part does; its mode and candidates must be among those kept."""
        mode = self.modes.index(placed.mode)
        heads = tuple(
            None if filled is None else replace(filled, candidate=kept.index(filled.candidate))
            for kept, filled in zip(self.candidates[mode], placed.heads, strict=True)
        )
        return replace(placed, mode=mode, heads=heads)

    def outward(self, placed: Placed) -> Placed:
        """Number a place in the part as the whole does."""
        heads = tuple(
            None if filled is None else replace(filled, candidate=kept[filled.candidate])
            for kept, filled in zip(self.candidates[placed.mode], placed.heads, strict=True)
        )
        return replace(placed, mode=self.modes[placed.mode], heads=heads)


def keep(task: TaskData, modes: tuple[int, ...], candidates: tuple[tuple[tuple[int, ...], ...], ...]) -> Ways:
    """Cut a task down to these modes and candidates."""
    kept = tuple(_cut(task.modes[mode], heads) for mode, heads in zip(modes, candidates, strict=True))
    return Ways(replace(task, modes=kept), modes, candidates)


def _cut(mode: ModeData, candidates: tuple[tuple[int, ...], ...]) -> ModeData:
    if all(len(kept) == len(head.candidates) for kept, head in zip(candidates, mode.heads, strict=True)):
        return mode
    heads = tuple(
        replace(head, candidates=tuple(head.candidates[number] for number in kept))
        for head, kept in zip(mode.heads, candidates, strict=True)
    )
    return replace(mode, heads=heads)
