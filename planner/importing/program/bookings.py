"""Bookings: grids of people and projects with periods across, as support over runs of equal load."""

from collections.abc import Sequence

from planner.importing.fields import Field, Shape
from planner.importing.program.grid_cells import amounts
from planner.importing.program.grid_meaning import BOOKED, PROJECTS, meant, names_projects
from planner.importing.program.grid_unit import unit_of
from planner.importing.program.record import Record
from planner.importing.program.sources import Part, parts_of
from planner.importing.program.stretches import stretches_of
from planner.importing.program.support import Support
from planner.importing.understand import Understanding

_WHO = (Field.PERSON, Field.PEOPLE, Field.PERSON_ID, Field.ROLE)


def read_bookings(files: Sequence[Understanding], support: Support) -> None:
    """Add support for each run of equal load of a person in a project; loads in several projects add up."""
    for part in parts_of(files, Shape.CAPACITY):
        if not names_projects(part) or meant(part, support.draft) != BOOKED:
            continue
        unit = unit_of(part, support.draft)
        for record in support.draft.records(part):
            if not record.row.is_summary:
                _read(record, part, unit, support)


def _read(record: Record, part: Part, unit: str, support: Support) -> None:
    draft = support.draft
    if not any(map(record.says, PROJECTS)):
        if any(amounts(record, part, draft)):
            what = "the numbers are of no project and were left out"
            draft.findings.warn(record.source, what, "Name the project, unless they are a sum")
    elif not any(map(record.says, _WHO)):
        draft.findings.warn(record.source, "the booking names nobody and was left out", "Name the person")
    else:
        support.add(record, stretches_of(amounts(record, part, draft), unit, draft))
