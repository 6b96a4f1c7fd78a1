"""Rows about the program as a whole, its people and its money."""

from collections.abc import Iterator
from datetime import date

from planner.domain.calendar import Calendar
from planner.domain.money import Fund
from planner.domain.people import CapacityPeriod, Person, Pool
from planner.domain.program import Program
from planner.workbook.assembly.calendars import public_holidays, years_of
from planner.workbook.rows.raid import raid_rows
from planner.workbook.schema import (
    CalendarRow,
    CapacityRow,
    FundRow,
    GoalRow,
    HolidayRow,
    LeaveRow,
    ObjectiveRow,
    PersonRow,
    PoolRow,
    ProgramRow,
    SheetRow,
)


def frame_rows(program: Program) -> Iterator[SheetRow]:
    """Yield all rows but those of projects and their work."""
    yield _program(program)
    for goal in program.stated_goals:
        yield GoalRow(kind=goal.kind, tolerance=goal.tolerance, tolerance_percent=goal.tolerance_percent)
    for objective in program.objectives:
        yield ObjectiveRow(id=objective.id, name=objective.name, weight=objective.weight)
    for calendar in program.calendars:
        yield from _calendar(calendar, program)
    for person in program.people:
        yield from _person(person)
    for pool in program.pools:
        yield from _pool(pool)
    for fund in program.funds:
        yield _fund(fund)
    yield from raid_rows(program)


def _program(program: Program) -> ProgramRow:
    return ProgramRow(**{name: getattr(program, name) for name in ProgramRow.model_fields})


def _calendar(calendar: Calendar, program: Program) -> Iterator[SheetRow]:
    yield CalendarRow(**{name: getattr(calendar, name) for name in CalendarRow.model_fields})
    public = frozenset[date]()
    if calendar.country is not None:
        public = public_holidays(calendar.country, calendar.region, years_of(program.first, program.last))
    for day in sorted(calendar.days_off - public):
        yield HolidayRow(calendar=calendar.id, day=day)
    for day in sorted(calendar.worked_holidays | (public - calendar.days_off)):
        yield HolidayRow(calendar=calendar.id, day=day, worked=True)


def _person(person: Person) -> Iterator[SheetRow]:
    yield PersonRow(**{name: getattr(person, name) for name in PersonRow.model_fields})
    for period in person.capacity_periods:
        yield _period(person, period)
    for leave in person.leave:
        yield LeaveRow(person=person.id, first=leave.first, last=leave.last, reason=leave.reason)


def _pool(pool: Pool) -> Iterator[SheetRow]:
    yield PoolRow(**{name: getattr(pool, name) for name in PoolRow.model_fields})
    for period in pool.capacity_periods:
        yield _period(pool, period)


def _period(resource: Person | Pool, period: CapacityPeriod) -> CapacityRow:
    is_person = isinstance(resource, Person)
    return CapacityRow(
        resource=resource.id,
        first=period.first,
        last=period.last,
        capacity=period.capacity if is_person else None,
        units=None if is_person else period.capacity,
    )


def _fund(fund: Fund) -> FundRow:
    fields = {name: getattr(fund, name) for name in FundRow.model_fields if name != "projects"}
    return FundRow(**fields, projects=tuple(sorted(fund.projects)))
