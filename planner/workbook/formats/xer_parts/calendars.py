"""Calendars: weekly patterns and days off of a P6 export, and the leave of its people."""

from collections.abc import Iterator

from planner.workbook.formats.days_off import joined, leave_row, stretch_row, weekday_row
from planner.workbook.formats.records import Value
from planner.workbook.formats.xer_parts.schedule import Schedule
from planner.workbook.formats.xer_parts.tables import Row
from planner.workbook.formats.xer_parts.work_calendar import stretches_of, week_of

_OF_RESOURCES = "CA_Rsrc"


def calendar_rows(schedule: Schedule) -> Iterator[list[Value]]:
    """Yield the weekly pattern of each calendar, then what differs from it; leave is left to `leave_rows`."""
    people = _people(schedule)
    for key, calendar in schedule.calendars.items():
        name, packed = calendar.get("clndr_name", ""), calendar.get("clndr_data", "")
        yield from (weekday_row(name, rule) for rule in week_of(packed))
        for found in joined(stretches_of(packed)):
            if not (key in people and found.is_off):
                yield stretch_row(name, found)


def leave_rows(schedule: Schedule) -> Iterator[list[Value]]:
    """Yield the days off of calendars that one resource has for itself."""
    for key, person in _people(schedule).items():
        packed = schedule.calendars[key].get("clndr_data", "")
        yield from (leave_row(person, found) for found in joined(stretches_of(packed)) if found.is_off)


def _people(schedule: Schedule) -> dict[str, str]:
    """Return whose each calendar is, of the resources' calendars that only one of them has."""
    users = schedule.tables.grouped("RSRC", "clndr_id")
    return {
        key: users[key][0].get("rsrc_name", "")
        for key, calendar in schedule.calendars.items()
        if _is_personal(calendar) and len(users.get(key, ())) == 1
    }


def _is_personal(calendar: Row) -> bool:
    return calendar.get("clndr_type") == _OF_RESOURCES
