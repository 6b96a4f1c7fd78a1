"""Builders for people, pools and calendars, so that a team reads like a staff list."""

from collections.abc import Iterable
from datetime import date

from planner.domain.calendar import Calendar
from planner.domain.ids import CalendarId, ResourceId, SkillId
from planner.domain.people import CapacityPeriod, Leave, Person, Pool, Skill
from planner.domain.units import Money
from planner.workbook.assembly.calendars import public_holidays


def skills(text: str) -> tuple[Skill, ...]:
    """Read `firmware 3, electronics` as skills with levels; without a number the level is 1."""
    return tuple(_skill(part.strip()) for part in text.split(",") if part.strip())


def leave(text: str) -> tuple[Leave, ...]:
    """Read `2027-02-15..2027-02-19 skiing; 2027-08-09..2027-08-20 summer` as leave."""
    return tuple(_leave(part.strip()) for part in text.split(";") if part.strip())


def periods(text: str) -> tuple[CapacityPeriod, ...]:
    """Read `..2027-01-10 0; 2027-01-11..2027-03-31 60` as capacity by date, in percent or units."""
    return tuple(_period(part.strip()) for part in text.split(";") if part.strip())


def person(
    short: str,
    name: str,
    role: str,
    knows: str,
    rate: int,
    *,
    team: str,
    calendar: str | None = None,
    capacity: int = 100,
    by_date: str = "",
    away: str = "",
    max_tasks: int | None = None,
    max_projects: int | None = None,
    email: str = "",
    notes: str = "",
) -> Person:
    """Build a person from one line of a staff list; `rate` is whole money per day."""
    return Person(
        id=ResourceId(short),
        name=name,
        role=role,
        skills=skills(knows),
        rate=Money(rate),
        team=team,
        calendar=None if calendar is None else CalendarId(calendar),
        capacity=capacity,
        capacity_periods=periods(by_date),
        leave=leave(away),
        max_tasks=max_tasks,
        max_projects=max_projects,
        email=email,
        notes=notes,
    )


def pool(short: str, name: str, units: int, rate: int, *, knows: str = "", by_date: str = "", notes: str = "") -> Pool:
    """Build a pool; `rate` is whole money per unit and day."""
    return Pool(
        id=ResourceId(short),
        name=name,
        units=units,
        rate=Money(rate),
        skills=skills(knows),
        capacity_periods=periods(by_date),
        notes=notes,
    )


def country_calendar(short: str, name: str, country: str, region: str | None, years: Iterable[int]) -> Calendar:
    """Build a Monday-to-Friday calendar without the public holidays of a country or region."""
    days_off = public_holidays(country, region, years)
    return Calendar(id=CalendarId(short), name=name, country=country, region=region, days_off=days_off)


def _skill(text: str) -> Skill:
    name, _, level = text.rpartition(" ")
    return Skill(id=SkillId(name), level=int(level)) if level.isdigit() else Skill(id=SkillId(text))


def _leave(text: str) -> Leave:
    span, _, reason = text.partition(" ")
    first, _, last = span.partition("..")
    return Leave(first=date.fromisoformat(first), last=date.fromisoformat(last or first), reason=reason)


def _period(text: str) -> CapacityPeriod:
    span, _, capacity = text.partition(" ")
    first, _, last = span.partition("..")
    return CapacityPeriod(
        first=date.fromisoformat(first) if first else None,
        last=date.fromisoformat(last) if last else None,
        capacity=int(capacity),
    )
