"""Allocations: rows that say who works on what from when to when, with which share, as support over that span."""

from collections.abc import Sequence

from planner.importing.fields import Field, Shape
from planner.importing.program.booked_weeks import BookedWeeks, booked_weeks, listed_span
from planner.importing.program.record import Record
from planner.importing.program.sources import parts_of
from planner.importing.program.support import Support
from planner.importing.understand import Understanding

_NAMES = frozenset({Field.PERSON, Field.PEOPLE, Field.PROJECT})
_SPAN = (Field.FROM, Field.START, Field.TO, Field.FINISH, Field.SHARE, Field.EFFORT)


def read_allocations(files: Sequence[Understanding], support: Support) -> None:
    """Add a support task for each row of an allocation list, or for each run of equal load at its right."""
    for part in parts_of(files, Shape.ALLOCATIONS):
        weeks = booked_weeks(part, support.draft)
        for record in support.draft.records(part):
            _read(record, weeks, support)


def _read(record: Record, weeks: BookedWeeks | None, support: Support) -> None:
    findings = support.draft.findings
    stretches = weeks.of(record) if weeks is not None else None
    if stretches is not None:
        support.add(record, stretches)
        return
    listed = listed_span(record)
    if isinstance(listed, str):
        if record.row.cells.keys() <= _NAMES:
            findings.ignore(record.source, "the row holds a name alone and was left out")
        elif not any(fact.is_faulty for of in _SPAN if (fact := record.fact(of)) is not None):
            source = record.source if "lacks" in listed else record.source_of(Field.TO)
            findings.problem(source, listed, "Fill it in and mend it, or leave the row out")
    elif listed.share.value == 0:
        findings.ignore(listed.share.source, "a share of nothing was left out")
    else:
        support.add(record, [listed])
