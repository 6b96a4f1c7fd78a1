"""Calendars: weekly patterns and days off of a Microsoft Project file, and the leave of its people."""

import re
from collections.abc import Iterator
from datetime import date

from planner.workbook.formats.days_off import (
    WEEKDAYS,
    Stretch,
    WeekdayRule,
    joined,
    leave_row,
    stretch_row,
    weekday_row,
)
from planner.workbook.formats.mspdi_parts.plan import Plan
from planner.workbook.formats.mspdi_parts.record import Record, day
from planner.workbook.formats.mspdi_parts.recurrence import days_of
from planner.workbook.formats.records import Value

_TIME = re.compile(r"(\d{1,2}):(\d{2})")
_EXCEPTION = 0
"""The type of a weekday that is none: Project 2003 and older write exceptions so."""


def calendar_rows(plan: Plan) -> Iterator[list[Value]]:
    """Yield the weekly pattern of each calendar, then what differs from it; leave is left to `leave_rows`."""
    people = _people(plan)
    for calendar in plan.calendars:
        name = calendar.text("Name")
        yield from (weekday_row(name, rule) for rule in _week(calendar))
        stretches = joined(_stretches(calendar))
        is_own = calendar.text("UID") in people
        yield from (stretch_row(name, found) for found in stretches if not (is_own and found.is_off))


def leave_rows(plan: Plan) -> Iterator[list[Value]]:
    """Yield the days off that a resource has for itself."""
    people = _people(plan)
    for calendar in plan.calendars:
        if person := people.get(calendar.text("UID")):
            yield from (leave_row(person, found) for found in joined(_stretches(calendar)) if found.is_off)


def _people(plan: Plan) -> dict[str, str]:
    """Return whose each calendar is, of those that are made for one resource."""
    bases = {calendar.text("UID") for calendar in plan.calendars if calendar.is_on("IsBaseCalendar")}
    owners = ((resource.text("CalendarUID"), resource.text("Name")) for resource in plan.resources)
    return {calendar: name for calendar, name in owners if calendar not in bases}


def _week(calendar: Record) -> Iterator[WeekdayRule]:
    for weekday in calendar.under("WeekDays", "WeekDay"):
        if rule := _weekday(weekday):
            yield rule
    for week in calendar.under("WorkWeeks", "WorkWeek"):
        first, last = _period(week)
        for weekday in week.under("WeekDays", "WeekDay"):
            if rule := _weekday(weekday):
                yield WeekdayRule(rule.weekday, rule.hours, first, last, week.text("Name"))


def _weekday(weekday: Record) -> WeekdayRule | None:
    number = weekday.whole("DayType") or _EXCEPTION
    if not 1 <= number <= len(WEEKDAYS):
        return None
    return WeekdayRule(WEEKDAYS[number - 1], _hours(weekday))


def lost_exceptions(plan: Plan) -> Iterator[tuple[str, str]]:
    """Yield the names of calendar and exception where an exception comes again by a rule that cannot be read."""
    for calendar in plan.calendars:
        for exception, days in _exceptions(calendar):
            if days is None:
                yield calendar.text("Name"), exception.text("Name")


def _stretches(calendar: Record) -> Iterator[Stretch]:
    for exception, days in _exceptions(calendar):
        yield from (Stretch(first, last, exception.text("Name"), _hours(exception)) for first, last in days or ())


def _exceptions(calendar: Record) -> Iterator[tuple[Record, list[tuple[date, date]] | None]]:
    """Yield what differs from the weekly pattern, in whichever of two ways it is written; newer files have both."""
    exceptions = calendar.under("Exceptions", "Exception") or tuple(
        weekday for weekday in calendar.under("WeekDays", "WeekDay") if weekday.whole("DayType") == _EXCEPTION
    )
    for exception in exceptions:
        first, last = _period(exception)
        if first and last:
            yield exception, days_of(exception, first, last)


def _period(record: Record) -> tuple[date | None, date | None]:
    period = next(iter(record.under("TimePeriod")), Record())
    return day(period.text("FromDate")), day(period.text("ToDate"))


def _hours(weekday: Record) -> float:
    """Return the hours worked on a day; 0 on one that is off."""
    if not weekday.is_on("DayWorking", otherwise=bool(weekday.parts.get("WorkingTimes"))):
        return 0
    times = weekday.under("WorkingTimes", "WorkingTime")
    return sum(_length(time.text("FromTime"), time.text("ToTime")) for time in times)


def _length(start: str, end: str) -> float:
    """Return the hours between `08:00:00` and `12:00:00`; midnight at the end is the day's end."""
    first, last = _hour(start), _hour(end)
    return 0 if first is None or last is None else (last or 24) - first


def _hour(text: str) -> float | None:
    match = _TIME.match(text)
    return int(match[1]) + int(match[2]) / 60 if match else None
