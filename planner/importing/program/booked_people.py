"""Booked people: what rows of bookings and capacity say of people whom no list of people names: role and cost rate."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from planner.importing.fields import Field
from planner.importing.mapping.roles import is_role
from planner.importing.program.amounts import rate_of
from planner.importing.program.fact import Fact
from planner.importing.program.names import Names
from planner.importing.program.record import Record
from planner.importing.values.people import Named
from planner.workbook.findings import Findings


@dataclass(slots=True)
class Booked:
    """What is said of a person.

    Attributes:
        role: The first that is named.
        rate: The first that is more than nothing; bookings without a price say 0.
    """

    role: Fact | None = None
    rate: Fact | None = None


def booked_people(records: Iterable[Record], names: Names) -> dict[str, Booked]:
    """Return what rows say of the people they are about, by the name each is known by."""
    found: dict[str, Booked] = {}
    for record in records:
        name = names.person(_name(record))
        if name is None or is_role(name):
            continue
        one = found.setdefault(name, Booked())
        _take_role(record, one)
        _take_rate(record, name, one)
    return found


def _name(record: Record) -> str:
    named = record.named(Field.PERSON) or record.named(Field.PEOPLE)
    return named[0].name if len(named) == 1 and isinstance(named[0], Named) else record.text(Field.PERSON_ID)


def _take_role(record: Record, one: Booked) -> None:
    text = record.text(Field.ROLE)
    if not text:
        return
    if one.role is None:
        one.role = Fact(value=text, source=record.source_of(Field.ROLE))
    elif text.casefold() != str(one.role.value).casefold():
        what = f'"{text}" was passed over as a role of this person: "{one.role.value}" stands in {one.role.source}'
        record.findings.assume(record.source_of(Field.ROLE), what)


def _take_rate(record: Record, name: str, one: Booked) -> None:
    found = Findings()
    rate = rate_of(replace(record, findings=found, known={}))
    if rate is None:
        return
    if rate.is_faulty:
        for problem in found.all:
            record.findings.warn(problem.source, problem.what, "The rate was left out; mend it if costs matter")
    elif rate.value:
        record.findings.extend(found.all)
        if one.rate is None:
            one.rate = rate
        elif rate.value != one.rate.value:
            what = f"another rate of {name} was passed over: the first one, in {one.rate.source}, was taken"
            record.findings.assume(rate.source, what)
