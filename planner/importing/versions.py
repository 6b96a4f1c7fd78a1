"""Versions: which sheets of a file hold the plan, and which hold older copies of it or are hidden."""

from collections.abc import Sequence
from dataclasses import dataclass

from planner.importing.detect.view import SheetView
from planner.importing.fields import Field, Shape
from planner.importing.mapping.shape import Mapped
from planner.importing.vocabulary import Vocabulary

SAME_PLAN = 0.5
"""Part of a list's names that stand in another one too, from which the two are versions of one plan."""
_FEWEST_NAMES = 3
OLDER = "an older copy, by the name of its sheet"
ASSIGNED = "who works on which task stands in the list of tasks, too"
_ASSIGNMENTS = "assignments"
"""Sheet of a plan of Microsoft Project or Primavera."""
HIDDEN = "its sheet is hidden"
OURS = ("Planner remarks", "Planner plan")
"""How the sheets begin that are added to copies given back to project managers."""


@dataclass(frozen=True, slots=True)
class Version:
    """A task list that says much the same as others in its file.

    Attributes:
        others: Positions of the other versions.
    """

    position: int
    others: tuple[int, ...]


def set_aside(view: SheetView, vocabulary: Vocabulary) -> str | None:
    """Return why a whole sheet is no part of the plan; None if it is."""
    if view.name.startswith(OURS):
        return "it was written here, into a copy that was given back"
    if view.grid.is_hidden:
        return HIDDEN
    return OLDER if vocabulary.is_old_copy(view.name) else None


def versions_of(mapped: Sequence[Mapped]) -> list[Version]:
    """Gather task lists that say much the same; of each group the fullest comes first.

    Args:
        mapped: All tables of a file that are not set aside.
    """
    names = {n: names for n, one in enumerate(mapped) if len(names := _names(one)) >= _FEWEST_NAMES}
    groups: list[list[int]] = []
    for position in names:
        group = next((g for g in groups if any(_is_same(names[position], names[other]) for other in g)), None)
        if group is None:
            groups.append([position])
        else:
            group.append(position)
    found = []
    for group in groups:
        best = max(group, key=lambda n: (len(mapped[n].block.rows), mapped[n].score))
        if len(group) > 1:
            found.append(Version(best, tuple(n for n in group if n != best)))
    return found


def assignments_in(mapped: Sequence[Mapped]) -> list[int]:
    """Return the positions of tables on sheets of assignments that only name tasks which another list has."""
    names = [_names(one) for one in mapped]
    return [
        position
        for position, one in enumerate(mapped)
        if one.block.view.name.casefold() == _ASSIGNMENTS
        and names[position]
        and any(names[position] <= others for other, others in enumerate(names) if other != position)
    ]


def _names(one: Mapped) -> frozenset[str]:
    column = one.column(Field.TASK) or one.column(Field.PHASE)
    if one.shape is not Shape.TASKS or column is None:
        return frozenset()
    cells = (one.block.at(row, column.number) for row in one.block.rows)
    return frozenset(" ".join(cell.text.casefold().split()) for cell in cells if cell is not None)


def _is_same(names: frozenset[str], others: frozenset[str]) -> bool:
    return len(names & others) >= SAME_PLAN * min(len(names), len(others))
