"""Links: dependencies, from column Predecessors and sheet Dependencies."""

import re
from collections.abc import Container, Iterator

from planner.domain.ids import TaskId
from planner.domain.work import Dependency, DependencyKind
from planner.workbook.assembly.register import Register, as_a_list, between_commas
from planner.workbook.findings import Findings
from planner.workbook.row import Row
from planner.workbook.schema import DependencyRow, TaskRow
from planner.workbook.tables import Tables

_KIND = "|".join(DependencyKind)
_LINK = re.compile(rf"(?P<id>.+?)\s*(?P<kind>{_KIND})\s*((?P<lag>[+-]\s*\d+)\s*d?)?", re.IGNORECASE)
_BARE_LAG = re.compile(r"(?P<id>.+?)\s*[+-]\s*\d+\s*d?", re.IGNORECASE)
_HOW = "Write T1; T2FS+3; T4SS-2d"


def build_links(tables: Tables, register: Register, findings: Findings) -> tuple[Dependency, ...]:
    """Build all dependencies: those of the tasks' rows first. A row whose id stands above already has none."""
    rows = tables.rows(TaskRow)
    first = {row.values.id: row for row in reversed(rows)}
    links = [link for row in rows for link in _of_task(row, register, findings) if first[row.values.id] is row]
    links += [link for row in tables.rows(DependencyRow) for link in _of_row(row, register, findings)]
    return tuple(links)


def read_link(text: str, tasks: Container[str]) -> tuple[TaskId, DependencyKind, int]:
    """Read `T2FS+3` as task, kind and lag; a text that is an id as it stands is just that."""
    match = _LINK.fullmatch(text)
    if text in tasks or match is None:
        return TaskId(text), DependencyKind.FS, 0
    lag = int((match["lag"] or "0").replace(" ", ""))
    return TaskId(match["id"]), DependencyKind(match["kind"].upper()), lag


def write_link(link: Dependency) -> str:
    """Write a dependency as `T2FS+3`, or as the id alone."""
    if link.kind is DependencyKind.FS and link.lag == 0:
        return link.predecessor
    return f"{link.predecessor}{link.kind}" + (f"{link.lag:+d}" if link.lag else "")


def _of_task(row: Row[TaskRow], register: Register, findings: Findings) -> Iterator[Dependency]:
    source = row.source("predecessors")
    for text in row.values.predecessors:
        predecessor, kind, lag = read_link(text, register.tasks.names)
        parts = [] if predecessor in register.tasks.names else between_commas(text)
        bare = _BARE_LAG.fullmatch(predecessor)
        if predecessor not in register.tasks.names and bare is not None and bare["id"] in register.tasks.names:
            findings.problem(source, f'"{text}" gives a lag without a kind', _HOW)
        elif parts and all(read_link(part, register.tasks.names)[0] in register.tasks.names for part in parts):
            findings.problem(source, f'there is no task "{text}"', as_a_list(parts))
        elif register.tasks.check(predecessor, source, findings):
            yield Dependency(predecessor=predecessor, successor=row.values.id, kind=kind, lag=lag, source=source)


def _of_row(row: Row[DependencyRow], register: Register, findings: Findings) -> Iterator[Dependency]:
    values = row.values
    known = [
        register.tasks.check(values.predecessor, row.source("predecessor"), findings),
        register.tasks.check(values.successor, row.source("successor"), findings),
    ]
    if all(known):
        fields = {name: getattr(values, name) for name in DependencyRow.model_fields}
        yield Dependency(**fields, source=row.source("predecessor"))
