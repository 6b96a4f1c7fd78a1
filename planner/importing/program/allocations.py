"""Allocations: rows that say who works on what from when to when, with which share, as support over that span."""

from collections.abc import Container, Sequence
from datetime import date
from itertools import chain, count

from planner.domain.work import WorkKind
from planner.importing.fields import Field, Shape
from planner.importing.program.draft import Draft
from planner.importing.program.fact import Fact, assumed
from planner.importing.program.people import People, name_in
from planner.importing.program.projects import Projects, as_id
from planner.importing.program.record import Record
from planner.importing.program.sources import parts_of
from planner.importing.program.tasks import Lists
from planner.importing.rows.units import working_days
from planner.importing.understand import Understanding
from planner.workbook.schema import TaskRow


def read_allocations(
    files: Sequence[Understanding], projects: Projects, people: People, lists: Lists, draft: Draft
) -> None:
    """Add a support task for each row of an allocation list."""
    for part in parts_of(files, Shape.ALLOCATIONS):
        for record in draft.records(part):
            _read(record, projects, people, lists, draft)


def _read(record: Record, projects: Projects, people: People, lists: Lists, draft: Draft) -> None:
    first = record.day(Field.FROM) or record.day(Field.START)
    last = record.day(Field.TO) or record.day(Field.FINISH)
    share = record.fact(Field.SHARE)
    if first is None or last is None or share is None:
        what = "the allocation lacks a first day, a last day or a share"
        draft.findings.problem(record.source, what, "Fill it in, or leave the row out")
        return
    if any(fact.is_faulty for fact in (first, last, share)):
        return
    if not isinstance(first.value, date) or not isinstance(last.value, date) or last.value < first.value:
        draft.findings.problem(last.source, "the last day lies before the first", "Swap or mend the dates")
        return
    if share.value == 0:
        draft.findings.ignore(share.source, "a share of nothing was left out")
        return
    written = name_in(record)
    name = people.names.person(written)
    role = record.text(Field.ROLE) or (people.roles.get(name, "") if name is not None else "")
    project, named = projects.of(record)
    about = record.text(Field.TASK) or role or written
    id_ = _free(as_id(f"{project}/{written or role} from {first.value:%Y-%m-%d}"), lists.taken)
    lists.taken.add(id_)
    days = working_days(first.value, last.value)
    source = record.source
    need = (
        {"skill": Fact(value=people.skill(role), source=source)}
        if role
        else {"resource": _who(written, people, record)}
    )
    facts = {
        "project": Fact(value=project, source=named),
        "id": Fact(value=id_, source=source),
        "name": Fact(value=about, source=source),
        "kind": assumed(WorkKind.SUPPORT, source, "an allocation over a span is support"),
        "duration": assumed(days, last.source, f"{days} working days from first to last day"),
        "share": share.with_value(min(100, max(5, int(str(share.value))))),
        "release": first,
        "first_as_sent": first,
        "last_as_sent": last,
        "people_as_sent": None if name is None else Fact(value=(as_id(name),), source=source),
        **need,
    }
    draft.add(TaskRow, facts, source)


def _free(wanted: str, taken: Container[str]) -> str:
    """Return the id, or the first with a number behind it that no other task has."""
    numbered = (f"{wanted} ({number})" for number in count(2))
    return next(id_ for id_ in chain((wanted,), numbered) if id_ not in taken)


def _who(written: str, people: People, record: Record) -> Fact:
    known = people.names.person(written)
    if known is None:
        people.placeholders.setdefault(as_id(written), record.source)
    return Fact(value=as_id(known or written), source=record.source)
