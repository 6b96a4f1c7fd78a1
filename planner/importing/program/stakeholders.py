"""Stakeholders: rows of registers of those whom a project concerns."""

from collections.abc import Sequence

from planner.importing.fields import Field, Shape
from planner.importing.program.as_written import notes_of, texts_of
from planner.importing.program.descriptive import Descriptive
from planner.importing.program.draft import Draft
from planner.importing.program.projects import Projects
from planner.importing.program.record import Record
from planner.importing.program.sources import parts_of
from planner.importing.understand import Understanding
from planner.workbook.schema import StakeholderRow

_NAMES = (Field.STAKEHOLDER, Field.PERSON, Field.PEOPLE, Field.ORGANISATION, Field.TEAM)
_TEXTS = {
    "organisation": (Field.ORGANISATION, Field.TEAM),
    "role": (Field.ROLE,),
    "interest": (Field.INTEREST,),
    "influence": (Field.INFLUENCE,),
    "attitude": (Field.ATTITUDE,),
    "email": (Field.EMAIL,),
}


def read_stakeholders(files: Sequence[Understanding], projects: Projects, draft: Draft) -> None:
    """Add a row for each stakeholder of all registers; the projects must have been met before."""
    known = Descriptive(projects, draft)
    for record in draft.every_record(parts_of(files, Shape.STAKEHOLDERS)):
        _read(record, known)


def _read(record: Record, known: Descriptive) -> None:
    named, named_in = texts_of(record, {"name": _NAMES})
    name = named["name"]
    if name is None:
        known.draft.findings.ignore(record.source, "the row names nobody and was left out")
        return
    facts, used = texts_of(record, _TEXTS)
    project = known.project(record)
    used |= {Field.PROJECT, Field.PROJECT_ID} if project is not None else set()
    id_ = known.id(name, project, record)
    facts |= {
        "id": id_,
        "name": None if id_.value == name.value else name,
        "project": project,
        "notes": notes_of(record, {*used, *named_in, Field.NUMBER}),
    }
    known.draft.add(StakeholderRow, facts, record.source)
