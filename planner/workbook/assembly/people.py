"""People and pools, with their capacity and leave."""

from itertools import combinations
from typing import TypeVar

from rapidfuzz.distance import OSA

from planner.domain.ids import ResourceId
from planner.domain.people import CapacityPeriod, Leave, Person, Pool
from planner.domain.source import Source
from planner.workbook.assembly.register import Register, report_twice, unique
from planner.workbook.findings import Findings
from planner.workbook.row import Row
from planner.workbook.schema import CapacityRow, LeaveRow, PersonRow, PoolRow
from planner.workbook.tables import Tables

Named = TypeVar("Named", CapacityRow, LeaveRow)
_SHORTEST_NAME = 5
_Periods = dict[ResourceId, tuple[CapacityPeriod, ...]]


def build_people(tables: Tables, register: Register, findings: Findings) -> tuple[Person, ...]:
    """Build all people."""
    rows = unique(tables.rows(PersonRow), lambda row: row.id, "id", "person", findings)
    periods = _periods(tables, register, findings)
    leave = _leave(tables, register, findings)
    return tuple(_person(row, periods, leave, register, findings) for row in rows)


def build_pools(tables: Tables, register: Register, findings: Findings) -> tuple[Pool, ...]:
    """Build all pools."""
    rows = unique(tables.rows(PoolRow), lambda row: row.id, "id", "pool", findings)
    people = {row.values.id: row for row in tables.rows(PersonRow)}
    for row in rows:
        if (person := people.get(row.values.id)) is not None:
            report_twice(row.source("id"), person.source("id"), f'the id "{row.values.id}"', findings)
    periods = _periods(tables, register, Findings())
    return tuple(_pool(row, periods) for row in rows)


def find_twins(tables: Tables, findings: Findings) -> None:
    """Warn of people whose names differ by a slip only."""
    rows: list[Row[PersonRow] | Row[PoolRow]] = [*tables.rows(PersonRow), *tables.rows(PoolRow)]
    for one, other in combinations(rows, 2):
        if one.values.id != other.values.id and _are_alike(_name(one.values), _name(other.values)):
            first, second = one.source("id"), other.source("id")
            what = f'"{_name(other.values)}" may be the same as "{_name(one.values)}" in {_short(first, second)}'
            findings.warn(second, what, "If they are one, keep one row and use its id everywhere")


def _name(row: PersonRow | PoolRow) -> str:
    return row.name or row.id


def _are_alike(name: str, other: str) -> bool:
    one, two = (" ".join(text.casefold().split()) for text in (name, other))
    if one == two:
        return True
    if min(len(one), len(two)) < _SHORTEST_NAME or _digits(one) != _digits(two):
        return False
    return OSA.distance(one, two, score_cutoff=1) == 1


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))


def _short(place: Source, seen_from: Source) -> str:
    return f"{place.sheet}!{place.cell}" if place.file == seen_from.file else str(place)


def _periods(tables: Tables, register: Register, findings: Findings) -> _Periods:
    periods: _Periods = {}
    for row in tables.rows(CapacityRow):
        values = row.values
        is_in_order = _is_in_order(row, findings)
        if not register.resources.check(values.resource, row.source("resource"), findings) or row.is_faulty:
            continue
        amount, field, other = _amount(row, is_person=values.resource in register.people)
        if row.says(other):
            what = "Units belong to pools" if other == "units" else "a capacity in percent belongs to people"
            findings.problem(row.source(other), what, "Move the number to the other column")
        if amount is None:
            findings.problem(
                row.source(field), "the row says no capacity", "Fill in Capacity (people) or Units (pools)"
            )
        elif is_in_order:
            period = CapacityPeriod(first=values.first, last=values.last, capacity=amount, source=row.source(field))
            periods[values.resource] = (*periods.get(values.resource, ()), period)
    return periods


def _amount(row: Row[CapacityRow], *, is_person: bool) -> tuple[int | None, str, str]:
    if is_person:
        return row.values.capacity, "capacity", "units"
    return row.values.units, "units", "capacity"


def _leave(tables: Tables, register: Register, findings: Findings) -> dict[ResourceId, tuple[Leave, ...]]:
    leave: dict[ResourceId, tuple[Leave, ...]] = {}
    for row in tables.rows(LeaveRow):
        values = row.values
        is_in_order = _is_in_order(row, findings)
        if values.person not in register.people and values.person in register.resources.names:
            what = f'"{values.person}" is a pool; only people have leave'
            findings.problem(row.source("person"), what, "Say its units on sheet Capacity")
        elif register.resources.check(values.person, row.source("person"), findings) and is_in_order:
            away = Leave(
                first=values.first, last=values.last or values.first, reason=values.reason, source=row.source("first")
            )
            leave[values.person] = (*leave.get(values.person, ()), away)
    return leave


def _is_in_order(row: Row[Named], findings: Findings) -> bool:
    first, last = row.values.first, row.values.last
    if first is None or last is None or first <= last:
        return True
    findings.problem(row.source("last"), f"To ({last}) lies before From ({first})", "Swap or mend the dates")
    return False


def _person(
    row: Row[PersonRow],
    periods: _Periods,
    leave: dict[ResourceId, tuple[Leave, ...]],
    register: Register,
    findings: Findings,
) -> Person:
    values = row.values
    if values.calendar is not None:
        register.calendars.check(values.calendar, row.source("calendar"), findings)
    fields = {name: getattr(values, name) for name in PersonRow.model_fields}
    return Person(
        **fields,
        capacity_periods=periods.get(values.id, ()),
        leave=leave.get(values.id, ()),
        source=row.source("id"),
    )


def _pool(row: Row[PoolRow], periods: _Periods) -> Pool:
    fields = {name: getattr(row.values, name) for name in PoolRow.model_fields}
    return Pool(**fields, capacity_periods=periods.get(row.values.id, ()), source=row.source("id"))
