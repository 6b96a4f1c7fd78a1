"""Tasks: the leaves of task lists as rows of sheet Tasks, with what their summaries say."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from planner.domain.source import Source
from planner.importing.fields import Field, Shape
from planner.importing.program.draft import Draft
from planner.importing.program.fact import Fact, assumed
from planner.importing.program.names import folded
from planner.importing.program.people import People
from planner.importing.program.projects import Projects, as_id
from planner.importing.program.record import Record
from planner.importing.program.sources import Part, parts_of
from planner.importing.program.work import Facts, Work, work_of
from planner.importing.understand import Understanding
from planner.importing.values.length import Length
from planner.importing.values.money import Amount
from planner.importing.values.words import StatusWord
from planner.workbook.schema import CostRow, RequirementRow, TaskRow

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


def read_tasks(files: Sequence[Understanding], projects: Projects, people: People, draft: Draft) -> Lists:
    """Add a row for each task of all task lists."""
    lists = Lists()
    parts = parts_of(files, Shape.TASKS)
    clashing = _clashing_marks(parts)
    for part in parts:
        lists.by_table.append(_read_list(part, projects, people, draft, lists, clashing))
    return lists


def _clashing_marks(parts: Sequence[Part]) -> frozenset[str]:
    """Return the ids that several lists use, or that are bare numbers: they need their project's id before them."""
    seen: dict[str, int] = {}
    for part in parts:
        marks = {cell.text.strip() for row in part.table.rows if (cell := row.cells.get(Field.TASK_ID)) is not None}
        for mark in marks:
            seen[mark] = seen.get(mark, 0) + 1
    return frozenset(mark for mark, count in seen.items() if count > 1 or mark.replace(".", "").isdecimal())


def _read_list(
    part: Part, projects: Projects, people: People, draft: Draft, lists: Lists, clashing: frozenset[str]
) -> list[Listed]:
    listed: list[tuple[Record, str, list[str]]] = []
    above: list[tuple[str, list[str]]] = []
    repeated = _repeated_names(part)
    for record in draft.records(part):
        depth = record.row.depth
        del above[depth:]
        if _is_left_out(record):
            continue
        project, source = projects.of(record)
        if record.row.is_summary:
            ids: list[str] = []
            listed.append((record, project, ids))
            above.append((record.text(Field.TASK), ids))
            continue
        if not _is_task(record):
            continue
        names = [name for name, _ in above]
        id_ = _id(record, project, names, lists, clashing, is_repeated=_name(record) in repeated)
        lists.taken.add(id_)
        _add(record, id_, (project, source), names, people, draft, part, is_repeated=_name(record) in repeated)
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


def _repeated_names(part: Part) -> frozenset[str]:
    seen: dict[str, int] = {}
    for row in part.table.rows:
        cell = row.cells.get(Field.TASK)
        if cell is not None and not row.is_summary:
            name = " ".join(cell.text.split())
            seen[name] = seen.get(name, 0) + 1
    return frozenset(name for name, count in seen.items() if count > 1)


def _id(
    record: Record,
    project: str,
    names: Sequence[str],
    lists: Lists,
    clashing: frozenset[str],
    *,
    is_repeated: bool,
) -> str:
    """Return an id that is unique and stays the same when rows are added: the sender's own, or one made of names."""
    mark = record.text(Field.TASK_ID) or record.text(Field.WBS)
    if mark:
        wanted = f"{project}-{mark}" if mark in clashing or not record.says(Field.TASK_ID) else mark
    else:
        above = f"{names[-1]} " if names and is_repeated else ""
        wanted = f"{project}-{above}{_name(record)}"
    wanted = as_id(wanted)
    number, id_ = 1, wanted
    while id_ in lists.taken:
        number += 1
        id_ = f"{wanted} ({number})"
    return id_


def _add(
    record: Record,
    id_: str,
    project: tuple[str, Source],
    names: Sequence[str],
    people: People,
    draft: Draft,
    part: Part,
    *,
    is_repeated: bool,
) -> None:
    work = work_of(record, people, part.file.conventions)
    name = _name(record)
    full = f"{names[-1]}: {name}" if is_repeated and names else name
    named_by = Field.TASK if record.says(Field.TASK) else Field.TASK_ID
    facts: Facts = {
        "project": Fact(value=project[0], source=project[1]),
        "id": Fact(value=id_, source=record.source_of(Field.TASK_ID)),
        "name": Fact(value=full, source=record.source_of(named_by)),
        **work.facts,
        "release": record.day(Field.RELEASE),
        "due": record.day(Field.DUE),
        "deadline": record.day(Field.DEADLINE),
        "notes": _notes(record),
        **_as_sent(record, work),
        **_progress(record, draft),
        **_estimate(record, part),
    }
    row = draft.add(TaskRow, facts, record.source_of(named_by))
    if row is None:
        return
    for other in work.others:
        draft.add(RequirementRow, {"task": Fact(value=id_, source=record.source), **other}, record.source)
    _add_cost(record, id_, draft)


def _notes(record: Record) -> Fact | None:
    text = record.text(Field.NOTES)
    return Fact(value=text, source=record.source_of(Field.NOTES)) if text else None


def _as_sent(record: Record, work: Work) -> Facts:
    first, last = record.span()
    facts: Facts = {"first_as_sent": first, "last_as_sent": last}
    if first is not None and last is None and "duration" in work.facts:
        fact = work.facts["duration"]
        facts["last_as_sent"] = first if fact is not None and fact.value == 0 else None
    if work.people:
        of = Field.PEOPLE if record.says(Field.PEOPLE) else Field.OWNER
        facts["people_as_sent"] = Fact(value=tuple(map(as_id, work.people)), source=record.source_of(of))
    return facts


def _progress(record: Record, draft: Draft) -> Facts:
    """Return what has happened; a task reported as done without dates was done on those it was planned for."""
    facts: Facts = {
        "started": record.day(Field.ACTUAL_START),
        "finished": record.day(Field.ACTUAL_FINISH),
        "progress": _percent(record),
    }
    remaining = record.fact(Field.REMAINING)
    if remaining is not None and isinstance(remaining.value, Length):
        days = remaining.value.in_days(record.conventions).quantize(_HUNDREDTH)
        facts["remaining"] = remaining.with_value(days)
    status = record.fact(Field.STATUS)
    percent = 0 if facts["progress"] is None else facts["progress"].value
    is_done = (status is not None and status.value is StatusWord.DONE) or percent == _DONE
    if is_done:
        source = record.source_of(Field.STATUS if record.says(Field.STATUS) else Field.PROGRESS)
        facts["progress"] = facts["progress"] or assumed(_DONE, source, "it is reported as done")
        facts["remaining"] = None
    has_begun = is_done or percent or (status is not None and status.value is StatusWord.IN_PROGRESS)
    for name, of, wanted in (("started", Field.START, has_begun), ("finished", Field.FINISH, is_done)):
        planned = record.day(of)
        if facts[name] is None and wanted and planned is not None and isinstance(planned.value, date):
            note = f"reported as {'done' if is_done else 'begun'}, without an actual date: the planned one was taken"
            facts[name] = planned.with_value(planned.value, note)
            draft.findings.assume(planned.source, note)
    return facts


def _percent(record: Record) -> Fact | None:
    fact = record.fact(Field.PROGRESS)
    if fact is None or fact.is_faulty or not isinstance(fact.value, int | Decimal):
        return fact if fact is not None and fact.is_faulty else None
    return fact.with_value(int(fact.value)) if fact.value else None


def _estimate(record: Record, part: Part) -> Facts:
    facts: Facts = {}
    for name, of in (
        ("optimistic", Field.OPTIMISTIC),
        ("likely", Field.LIKELY),
        ("pessimistic", Field.PESSIMISTIC),
    ):
        fact = record.fact(of)
        if fact is not None and isinstance(fact.value, Length):
            days = fact.value.in_days(part.file.conventions).quantize(_HUNDREDTH)
            fact = fact.with_value(days)
        facts[name] = fact
    return facts if all(fact is not None for fact in facts.values()) else {}


def _add_cost(record: Record, id_: str, draft: Draft) -> None:
    fact = record.fact(Field.COST)
    if fact is None or not isinstance(fact.value, Amount) or fact.value.value <= 0:
        return
    category = record.text(Field.CATEGORY).casefold()
    facts = {
        "task": Fact(value=id_, source=record.source),
        "name": Fact(value="cost as sent", source=fact.source),
        "amount": fact.with_value(fact.value.value.quantize(_CENT)),
        "category": Fact(value=category, source=record.source_of(Field.CATEGORY)) if category else None,
    }
    draft.add(CostRow, facts, fact.source)


def marks_in(listed: Sequence[Listed]) -> Mapping[str, Listed]:
    """Return the rows of a list by what may refer to them: ids, WBS numbers, row numbers, names."""
    found: dict[str, Listed] = {}
    for of in (Field.TASK_ID, Field.WBS, Field.NUMBER, Field.TASK):
        for one in listed:
            text = one.record.text(of)
            if text:
                found.setdefault(folded(text), one)
    return found


def every_task(lists: Lists) -> Iterator[Listed]:
    """Yield all rows of all lists."""
    for listed in lists.by_table:
        yield from listed
