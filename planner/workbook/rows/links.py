"""Rows of dependencies: in short on the tasks' rows where that reads back the same, else on sheet Dependencies."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from planner.domain.ids import TaskId
from planner.domain.work import Dependency
from planner.workbook.assembly.links import read_link, write_link
from planner.workbook.schema import DependencyRow
from planner.workbook.schema.texts import SEPARATOR


@dataclass(frozen=True, kw_only=True)
class LinkRows:
    """Dependencies as they are written.

    Attributes:
        short: What stands in column Predecessors, by task id.
        rows: Of sheet Dependencies.
    """

    short: dict[str, list[str]] = field(default_factory=dict)
    rows: tuple[DependencyRow, ...] = ()


def link_rows(links: Sequence[Dependency], successors: Iterable[str], known: frozenset[str]) -> LinkRows:
    """Write dependencies so that they are read back in the same order.

    Args:
        successors: Tasks with a row of sheet Tasks, in its order; only their dependencies can be written in short.
        known: All task ids.
    """
    short = {task: [link for link in links if link.successor == task and is_plain(link, known)] for task in successors}
    in_short = [link for of_task in short.values() for link in of_task]
    rest = [link for link in links if link not in in_short]
    if [*in_short, *rest] != list(links):
        return LinkRows(rows=tuple(map(_row, links)))
    texts = {task: [write_link(link) for link in of_task] for task, of_task in short.items()}
    return LinkRows(short=texts, rows=tuple(map(_row, rest)))


def is_plain(link: Dependency, known: frozenset[str]) -> bool:
    """Tell whether the short form says all there is to say."""
    if link.optional or link.notes or SEPARATOR in link.predecessor:
        return False
    return read_link(write_link(link), known) == (TaskId(link.predecessor), link.kind, link.lag)


def _row(link: Dependency) -> DependencyRow:
    return DependencyRow(**{name: getattr(link, name) for name in DependencyRow.model_fields})
