"""Appointment: an event of a calendar file in plain values, its times as the clocks of the calendar show them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from icalendar import Event, Parameters, vRecur
from icalendar.error import BrokenCalendarProperty

_FREE = {"TRANSPARENT", "FREE"}
_BUSY = "X-MICROSOFT-CDO-BUSYSTATUS"
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointment:
    """An event.

    Attributes:
        start: Without a zone; midnight for all-day events.
        end: Exclusive.
        is_all_day: Whether it has dates and no times.
        attendees: Names, or addresses where no name is written.
        rule: How it comes again, as the format writes it; empty if it does not.
        besides: Further starts.
        but_not: Starts that are left out.
        replaces: The start of the repetition that this event stands for instead; None for all others.
    """

    uid: str
    summary: str
    start: datetime
    end: datetime
    is_all_day: bool
    organizer: str = ""
    attendees: tuple[str, ...] = ()
    categories: str = ""
    is_free: bool = False
    is_cancelled: bool = False
    rule: str = ""
    besides: tuple[datetime, ...] = ()
    but_not: tuple[datetime, ...] = ()
    replaces: datetime | None = None

    @property
    def is_of_days(self) -> bool:
        """Whether it takes whole days: without times, or a day and longer."""
        return self.is_all_day or self.end - self.start >= _DAY

    @property
    def last_day(self) -> date:
        """The last date that it touches."""
        return max(self.start, self.end - timedelta(microseconds=1)).date()


def appointment_of(event: Event, zone: tzinfo | None) -> Appointment | None:
    """Return an event in plain values; None if it has no start that can be read.

    Args:
        zone: Of the calendar; times in UTC are turned to it.
    """
    raw = _date_of(event.get("DTSTART"))
    if raw is None:
        return None
    start, is_all_day = _local(raw, zone), not isinstance(raw, datetime)
    return Appointment(
        uid=str(event.get("UID", "")),
        summary=str(event.get("SUMMARY", "")).strip(),
        start=start,
        end=max(start, _end(event, start, zone, is_all_day=is_all_day)),
        is_all_day=is_all_day,
        organizer=next(_names(event.get("ORGANIZER")), ""),
        attendees=tuple(_names(event.get("ATTENDEE"))),
        categories=_categories(event),
        is_free={str(event.get("TRANSP", "")).upper(), str(event.get(_BUSY, "")).upper()} & _FREE != set(),
        is_cancelled=str(event.get("STATUS", "")).upper() == "CANCELLED",
        rule=_rule(event),
        besides=tuple(_listed(event.get("RDATE"), zone)),
        but_not=tuple(_listed(event.get("EXDATE"), zone)),
        replaces=_moved(event, zone),
    )


def _end(event: Event, start: datetime, zone: tzinfo | None, *, is_all_day: bool) -> datetime:
    """Return the exclusive end: as written, or after the length written, or a day or no time later."""
    end = _date_of(event.get("DTEND"))
    length = attribute(event.get("DURATION"), "dt")
    if end is not None:
        return _local(end, zone)
    if isinstance(length, timedelta):
        return later(start, length)
    return later(start, _DAY if is_all_day else timedelta())


def later(start: datetime, length: timedelta) -> datetime:
    """Return a moment after another; the last one there is if there is none."""
    try:
        return start + length
    except OverflowError:
        return datetime.max  # noqa: DTZ901 - times here have no zone


def _local(moment: date | datetime, zone: tzinfo | None) -> datetime:
    """Return what the clocks show; a date is its midnight."""
    if not isinstance(moment, datetime):
        return datetime.combine(moment, time())
    if zone is not None and moment.tzinfo is not None and moment.utcoffset() == UTC.utcoffset(None):
        moment = moment.astimezone(zone)
    return moment.replace(tzinfo=None)


def _moved(event: Event, zone: tzinfo | None) -> datetime | None:
    moment = _date_of(event.get("RECURRENCE-ID"))
    return None if moment is None else _local(moment, zone)


def attribute(value: object, name: str) -> object:
    """Return what a property of an event holds; None if it is missing or could not be read."""
    try:
        return getattr(value, name, None)
    except BrokenCalendarProperty:
        return None


def _date_of(value: object) -> date | datetime | None:
    found = attribute(value, "dt")
    return found if isinstance(found, date) else None


def _listed(value: object, zone: tzinfo | None) -> Iterator[datetime]:
    """Yield the moments of EXDATE or RDATE, which may stand once or several times."""
    for each in value if isinstance(value, list) else [value]:
        for moment in _parts(each, "dts"):
            if (found := _date_of(moment)) is not None:
                yield _local(found, zone)


def _names(value: object) -> Iterator[str]:
    """Yield the names of the people in a property, which may stand once or several times."""
    for each in value if isinstance(value, list) else [value]:
        if each:
            params = attribute(each, "params")
            name = str(params.get("CN", "")).strip() if isinstance(params, Parameters) else ""
            yield name or str(each).removeprefix("mailto:").removeprefix("MAILTO:").strip()


def _categories(event: Event) -> str:
    found = event.get("CATEGORIES")
    each = found if isinstance(found, list) else [found] if found else []
    return ", ".join(str(name) for part in each for name in _parts(part, "cats"))


def _parts(value: object, name: str) -> Iterable[object]:
    found = attribute(value, name)
    return found if isinstance(found, list | tuple) else ()


def _rule(event: Event) -> str:
    """Return how an event comes again, as it is written even if that cannot be read."""
    rule = event.get("RRULE")
    return rule.to_ical().decode() if isinstance(rule, vRecur) else str(rule or "")
