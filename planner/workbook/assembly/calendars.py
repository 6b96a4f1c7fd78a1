"""Calendars: weekdays, public holidays of a country, days off."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from planner.domain.calendar import EVERY_WEEKDAY, Calendar
from planner.domain.ids import CalendarId
from planner.workbook.assembly.register import unique
from planner.workbook.findings import Findings
from planner.workbook.row import Row
from planner.workbook.schema import CalendarRow, HolidayRow, ProgramRow
from planner.workbook.tables import Tables


def build_calendars(tables: Tables, program: Row[ProgramRow] | None, findings: Findings) -> tuple[Calendar, ...]:
    """Build the calendars of sheet Calendars; Monday to Friday if there are none."""
    rows = unique(tables.rows(CalendarRow), lambda row: row.id, "id", "calendar", findings)
    years = () if program is None else years_of(program.values.first, program.values.last)
    calendars = [_calendar(row, years, findings) for row in rows]
    wanted = None if program is None else program.values.calendar
    if not calendars or (wanted == EVERY_WEEKDAY.id and all(c.id != wanted for c in calendars)):
        calendars.append(EVERY_WEEKDAY)
    return tuple(calendars)


def main_calendar(program: Row[ProgramRow], calendars: tuple[Calendar, ...], findings: Findings) -> CalendarId:
    """Return the program's calendar: the one it names, or the only one."""
    if program.values.calendar is not None:
        return program.values.calendar
    if len(calendars) > 1 and all(calendar.id != EVERY_WEEKDAY.id for calendar in calendars):
        names = ", ".join(f'"{calendar.id}"' for calendar in calendars)
        findings.problem(program.source("calendar"), "Calendar is empty", f"Say which one counts: {names}")
    ids = [calendar.id for calendar in calendars]
    return EVERY_WEEKDAY.id if EVERY_WEEKDAY.id in ids else ids[0]


def add_holidays(
    tables: Tables, calendars: tuple[Calendar, ...], main: CalendarId, findings: Findings
) -> tuple[Calendar, ...]:
    """Add the rows of sheet Holidays to their calendars."""
    by_id = {calendar.id: calendar for calendar in calendars}
    rows = unique(tables.rows(HolidayRow), lambda row: (row.calendar or main, row.day), "day", "day", findings)
    for row in rows:
        calendar = by_id.get(row.values.calendar or main)
        if calendar is None:
            continue
        by_id[calendar.id] = _with_day(calendar, row.values.day, worked=row.values.worked)
    return tuple(by_id.values())


def public_holidays(country: str, region: str | None, years: Iterable[int]) -> frozenset[date]:
    """Return a country's public holidays.

    Raises:
        NotImplementedError: If the country or region is not known.
    """
    import holidays  # noqa: PLC0415 - slow, and only some programs name a country

    return frozenset(holidays.country_holidays(country, subdiv=region, years=list(years)))


def years_of(first: date, last: date) -> tuple[int, ...]:
    """Return the years whose public holidays are added: those of the program."""
    return tuple(range(first.year, last.year + 1))


def _with_day(calendar: Calendar, day: date, *, worked: bool) -> Calendar:
    if worked:
        worked_days = calendar.worked_holidays | {day}
        return replace(calendar, days_off=calendar.days_off - {day}, worked_holidays=worked_days)
    return replace(calendar, days_off=calendar.days_off | {day})


def _calendar(row: Row[CalendarRow], years: tuple[int, ...], findings: Findings) -> Calendar:
    values = row.values
    days_off: frozenset[date] = frozenset()
    if values.country is not None:
        try:
            days_off = public_holidays(values.country, values.region, years)
        except NotImplementedError:
            where = f'"{values.country}"' + (f' with region "{values.region}"' if values.region else "")
            source = row.source("region" if values.region else "country")
            findings.problem(source, f"no public holidays are known for {where}", "Use codes such as DE and BY")
        else:
            span = f"{min(years)} to {max(years)}" if years else "no year"
            what = f"the {len(days_off)} public holidays of {values.country} {values.region or ''}".rstrip()
            findings.assume(row.source("country"), f"{what} from {span} are days off")
    elif values.region is not None:
        findings.problem(row.source("region"), "Region is given without a country", "Fill in Country")
    return Calendar(
        id=values.id,
        name=values.name,
        weekdays=values.weekdays,
        days_off=days_off,
        country=values.country,
        region=values.region,
        source=row.source("id"),
    )
