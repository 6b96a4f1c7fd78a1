"""Work by person: tasks of lists whose columns stand for people, with what each of them does in the cells."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from planner.importing.fields import Field
from planner.importing.program.amounts import days_of
from planner.importing.program.fact import Fact
from planner.importing.program.needs import Facts, known_people, needs_of
from planner.importing.program.people import People
from planner.importing.program.record import Record
from planner.importing.program.stretches import stepped
from planner.importing.program.work_size import is_milestone
from planner.importing.program.written_names import person_of
from planner.importing.rows.units import working_days
from planner.importing.values.length import Length
from planner.importing.values.people import Named

_HUNDREDTH = Decimal("0.01")
_HUNDRED = Decimal(100)
_NEAR = Decimal("0.05")
"""Of a stated effort, by which the sum of what people do may differ from it."""


@dataclass(frozen=True, slots=True)
class WorkByPerson:
    """What the people of a row do.

    Attributes:
        needs: A kind of people and their effort each.
        people: Those who are known.
    """

    needs: tuple[Facts, ...]
    people: tuple[str, ...]


def work_by_person(record: Record, people: People) -> WorkByPerson | None:
    """Return what a row says of its people; None if the table has no columns of people, or the row is blank there."""
    found = [(named, effort) for named, effort in _efforts(record) if effort.is_faulty or effort.value]
    if not found or is_milestone(record, None, None):
        return None
    needs: list[Facts] = []
    for named, effort in found:
        for need in needs_of(record, people, (named,), heads=Decimal(1)):
            needs.append({**need.facts, "effort": effort})
    _compare(record, [effort for _, effort in found])
    return WorkByPerson(tuple(needs), known_people([named for named, _ in found], people))


def _efforts(record: Record) -> Iterator[tuple[Named, Fact]]:
    for column in record.table.columns:
        named = person_of(column)
        fact = None if named is None else record.amount(column.number, Field.WORK_OF)
        if named is None or fact is None:
            continue
        if isinstance(fact.value, Length):
            days = days_of(fact.value, fact.source, record, record.conventions).quantize(_HUNDREDTH, ROUND_HALF_UP)
            yield named, fact.with_value(days)
        elif isinstance(fact.value, int):
            yield named, _of_share(record, named, fact, fact.value)


def _of_share(record: Record, named: Named, fact: Fact, share: int) -> Fact:
    """Return the effort that a share of somebody's time makes over the days of a task."""
    first, last = (None if day is None else day.value for day in record.span())
    duration = record.value(Field.DURATION, Length)
    if duration is not None:
        days = duration.in_days(record.conventions)
    elif isinstance(first, date) and isinstance(last, date):
        days = Decimal(working_days(first, last))
    else:
        what = f"{share} % of {named.name} says nothing without dates or a duration"
        record.findings.problem(fact.source, what, "Give the task dates, or write days")
        return Fact(value=None, source=fact.source, cell=fact.cell)
    effort = (days * stepped(share) / _HUNDRED).quantize(_HUNDREDTH, ROUND_HALF_UP) if share else Decimal(0)
    return fact.with_value(effort, f"{share} % in {days.normalize():f} working days")


def _compare(record: Record, efforts: list[Fact]) -> None:
    """Say where an effort of the row is not the sum of what its people do."""
    stated = record.fact(Field.EFFORT)
    parts = [effort.value for effort in efforts if isinstance(effort.value, Decimal)]
    if stated is None or not isinstance(stated.value, Length) or len(parts) < len(efforts):
        return
    whole, total = stated.value.in_days(record.conventions), sum(parts, Decimal(0))
    if abs(whole - total) > _NEAR * whole:
        what = f"{whole.normalize():f} days are not the sum of the people's {total.normalize():f}: the sum was taken"
        record.findings.warn(stated.source, what, "Mend one of them")
