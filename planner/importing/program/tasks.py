"""Tasks: the rows of task lists, their ids, and the tasks below each summary."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from planner.importing.fields import Field, Shape
from planner.importing.program.colours import working_colours
from planner.importing.program.draft import Draft
from planner.importing.program.fact import Fact
from planner.importing.program.further_lines import Lines, lines_of
from planner.importing.program.names import folded
from planner.importing.program.people import People
from planner.importing.program.projects import Projects, as_id
from planner.importing.program.record import Record
from planner.importing.program.sources import Part, parts_of
from planner.importing.program.task_row import TaskNames, add_task
from planner.importing.understand import Understanding
from planner.importing.values.words import StatusWord

_DONE = 100
_CENT = Decimal("0.01")
_HUNDREDTH = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Listed:
    """A row of a task list that became a task, or a summary of such rows.

    Attributes:
        ids: Of the task, or of all tasks below the summary.
    """

    record: Record
    project: str
    ids: tuple[str, ...]


@dataclass(slots=True)
class Lists:
    """All rows of all task lists, for links to refer to.

    Attributes:
        by_table: In the order of the rows, by the table's position.
        taken: Ids of tasks that are in use.
    """

    by_table: list[list[Listed]] = field(default_factory=list)
    taken: set[str] = field(default_factory=set)


@dataclass(slots=True)
class _Reading:
    """What the reading of task lists goes by.

    Attributes:
        clashing: Ids that need their project's before them.
    """

    projects: Projects
    people: People
    draft: Draft
    clashing: frozenset[str]
    lists: Lists = field(default_factory=Lists)


def read_tasks(files: Sequence[Understanding], projects: Projects, people: People, draft: Draft) -> Lists:
    """Add a row for each task of all task lists."""
    parts = parts_of(files, Shape.TASKS)
    reading = _Reading(projects, people, draft, _clashing_marks(parts))
    for part in parts:
        reading.lists.by_table.append(_read_list(part, reading))
    return reading.lists


def _clashing_marks(parts: Sequence[Part]) -> frozenset[str]:
    """Return the ids that several lists use, or that are bare numbers: they need their project's id before them."""
    seen: dict[str, int] = {}
    for part in parts:
        marks = {cell.text.strip() for row in part.table.rows if (cell := row.cells.get(Field.TASK_ID)) is not None}
        for mark in marks:
            seen[mark] = seen.get(mark, 0) + 1
    return frozenset(mark for mark, count in seen.items() if count > 1 or mark.replace(".", "").isdecimal())


def _read_list(part: Part, reading: _Reading) -> list[Listed]:
    listed: list[tuple[Record, str, list[str]]] = []
    above: list[tuple[str, list[str]]] = []
    every = list(lines_of(reading.draft.records(part, working_colours(reading.draft, part))))
    repeated = _repeated_names(every)
    for lines in every:
        record = lines.first
        depth = record.row.depth
        del above[depth:]
        if _is_left_out(record):
            continue
        project, source = reading.projects.of(record)
        if record.row.is_summary:
            ids: list[str] = []
            listed.append((record, project, ids))
            above.append((_name(record), ids))
            continue
        if not _is_task(record):
            continue
        group = above[-1][0] if above and _name(record) in repeated else ""
        id_ = _id(record, project, group, reading)
        reading.lists.taken.add(id_)
        name = f"{group}: {_name(record)}" if group else _name(record)
        task = TaskNames(id=id_, name=name, project=Fact(value=project, source=source))
        add_task(lines, task, reading.people, reading.draft)
        listed.append((record, project, [id_]))
        for _, below in above:
            below.append(id_)
    return [Listed(record, project, tuple(ids)) for record, project, ids in listed]


def _is_task(record: Record) -> bool:
    return record.says(Field.TASK) or record.says(Field.TASK_ID) or record.says(Field.PHASE)


def _is_left_out(record: Record) -> bool:
    status = record.row.values.get(Field.STATUS)
    is_cancelled = getattr(status, "value", None) is StatusWord.CANCELLED
    if is_cancelled:
        record.findings.ignore(record.source_of(Field.STATUS), f'"{_name(record)}" is cancelled and was left out')
    return is_cancelled


def _name(record: Record) -> str:
    return record.text(Field.TASK) or record.text(Field.PHASE) or record.text(Field.TASK_ID)


def _repeated_names(every: Iterable[Lines]) -> frozenset[str]:
    rows = [lines.first for lines in every if not lines.first.row.is_summary]
    seen = Counter(record.text(Field.TASK) for record in rows if record.says(Field.TASK))
    return frozenset(name for name, count in seen.items() if count > 1)


def _id(record: Record, project: str, group: str, reading: _Reading) -> str:
    """Return an id that is unique and stays the same when rows are added: the sender's own, or one made of names."""
    mark = record.mark(Field.TASK_ID) or record.mark(Field.WBS)
    if mark:
        wanted = f"{project}-{mark}" if mark in reading.clashing or not record.says(Field.TASK_ID) else mark
    else:
        wanted = f"{project}-{group} {_name(record)}" if group else f"{project}-{_name(record)}"
    wanted = as_id(wanted)
    number, id_ = 1, wanted
    while id_ in reading.lists.taken:
        number += 1
        id_ = f"{wanted} ({number})"
    return id_


def marks_in(listed: Sequence[Listed]) -> Mapping[str, Listed]:
    """Return the rows of a list by what may refer to them: ids, WBS numbers, row numbers, names."""
    found: dict[str, Listed] = {}
    for of in (Field.TASK_ID, Field.WBS, Field.NUMBER, Field.TASK):
        for one in listed:
            text = one.record.text(of) if of in (Field.NUMBER, Field.TASK) else one.record.mark(of)
            if text:
                found.setdefault(folded(text), one)
    return found


def every_task(lists: Lists) -> Iterator[Listed]:
    """Yield all rows of all lists."""
    for listed in lists.by_table:
        yield from listed
