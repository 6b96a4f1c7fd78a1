"""Diary: the calendars of a file, their events, and what else they hold."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event

from planner.workbook.formats.ical_parts.appointment import Appointment, appointment_of, attribute
from planner.workbook.package import RefusedError

_AGAIN = "Export the calendar again as .ics (iCalendar)"
_LEFT_OUT = {"VTODO": "to-dos", "VJOURNAL": "journal entries", "VFREEBUSY": "lists of free and busy times"}


@dataclass(slots=True)
class Diary:
    """A file.

    Attributes:
        entries: Events, each with the name of its calendar; the name is empty if the calendar has none.
        unreadable: Titles of events without a start that can be read.
        left_out: How many there are of what is no event, by its name in the plural.
        letters: How its letters are written.
        is_complete: Whether the mark of its end was there.
        has_unzoned_utc: Whether a time is in UTC and its calendar does not say in which zone it is kept.
    """

    entries: list[tuple[Appointment, str]] = field(default_factory=list)
    unreadable: list[str] = field(default_factory=list)
    left_out: Counter[str] = field(default_factory=Counter)
    letters: str = "utf-8"
    is_complete: bool = True
    has_unzoned_utc: bool = False


def read_diary(content: bytes) -> Diary:
    """Read a file.

    Raises:
        RefusedError: If it is no calendar file, or damaged.
    """
    text, letters = _decoded(content)
    if "BEGIN:VCALENDAR" not in text.upper():
        raise RefusedError("the file is no calendar: it does not begin with BEGIN:VCALENDAR", _AGAIN)
    diary = Diary(letters=letters, is_complete=text.rstrip().upper().endswith("END:VCALENDAR"))
    for calendar in _calendars(text, is_complete=diary.is_complete):
        name, zone = str(calendar.get("X-WR-CALNAME", "")).strip(), _zone(calendar)
        for event in calendar.walk("VEVENT"):
            if isinstance(event, Event):
                _add(diary, event, name, zone)
        diary.left_out.update(
            _LEFT_OUT[component.name] for component in calendar.subcomponents if component.name in _LEFT_OUT
        )
    return diary


def _calendars(text: str, *, is_complete: bool) -> list[Calendar]:
    damaged = RefusedError("the calendar breaks off or is damaged", _AGAIN)
    try:
        found = Calendar.from_ical(text, multiple=True)
    except (ValueError, KeyError, IndexError, TypeError, AttributeError, OverflowError) as problem:
        raise damaged from problem
    components = found if isinstance(found, list) else [found]
    calendars = [component for component in components if isinstance(component, Calendar)]
    if not calendars and not is_complete:
        raise damaged
    return calendars


def _add(diary: Diary, event: Event, calendar: str, zone: tzinfo | None) -> None:
    appointment = appointment_of(event, zone)
    if appointment is None:
        diary.unreadable.append(str(event.get("SUMMARY", "")).strip() or "without a title")
        return
    diary.entries.append((appointment, calendar))
    moment = attribute(event.get("DTSTART"), "dt")
    if zone is None and isinstance(moment, datetime) and moment.tzinfo in {UTC, ZoneInfo("UTC")}:
        diary.has_unzoned_utc = True


def _zone(calendar: Calendar) -> tzinfo | None:
    """Return the zone that a calendar is kept in; None if it does not say, or says one that nobody knows."""
    name = str(calendar.get("X-WR-TIMEZONE", "")).strip()
    try:
        return ZoneInfo(name) if name else None
    except (ValueError, OSError, KeyError):
        return None


def _decoded(content: bytes) -> tuple[str, str]:
    try:
        return content.decode("utf-8-sig"), "utf-8"
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace"), "cp1252"
