"""ICal: calendars of appointments (.ics), read to the sheets Leave, of whole days, and Appointments, of hours."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

from planner.workbook.formats.attempt import attempt
from planner.workbook.formats.days_off import LEAVE, LEAVE_TITLES
from planner.workbook.formats.ical_parts.appointment import Appointment
from planner.workbook.formats.ical_parts.diary import Diary, read_diary
from planner.workbook.formats.ical_parts.occurrences import Window, repeated
from planner.workbook.formats.ical_parts.person import absent
from planner.workbook.formats.records import LOOKS, MOST_ROWS, Value, lay_out, tidy, with_rows, yes_no
from planner.workbook.grid import GridFile
from planner.workbook.package import RefusedError

_APPOINTMENTS = "Appointments"
_TITLES = (*LEAVE_TITLES, "All day", "Hours", "Summary", "Organizer", "Calendar", "Person taken from", "Shown as")
_Entry = tuple[Appointment, str]


def read(name: str, content: bytes, *, today: date | None = None) -> GridFile:
    """Read a file; what is wrong with it as a whole becomes `refused`, never an exception.

    Args:
        today: What comes again is listed from a year before this date to three after it; the present day if None.
    """
    window = Window.around(today or datetime.now(tz=UTC).date())
    return attempt(name, content, lambda name, content: _convert(name, content, window))


def _convert(name: str, content: bytes, window: Window) -> GridFile:
    diary = read_diary(content)
    if not diary.entries:
        raise RefusedError("the calendar has no event", "Export it again, with the dates of the whole year")
    remarks = [("", what) for what in _of_the_file(diary)]
    entries: list[_Entry] = []
    for (appointment, calendar), moved in _with_moved(diary):
        found = repeated(appointment, moved, window)
        entries += [(time, calendar) for time in found.times]
        if found.remark:
            remarks.append(("", f'"{appointment.summary}" {found.remark}'))
        if len(entries) > MOST_ROWS:
            remarks.append(("", f"only the first {MOST_ROWS:,} dates were read"))
            break
    entries.sort(key=lambda entry: (entry[0].start, entry[0].summary))
    grids = with_rows(
        lay_out(LEAVE, _TITLES, (_row(*entry) for entry in entries if entry[0].is_of_days)),
        lay_out(_APPOINTMENTS, _TITLES, (_row(*entry) for entry in entries if not entry[0].is_of_days)),
    )
    return GridFile(name, grids, looks=LOOKS, remarks=tuple(remarks))


def _with_moved(diary: Diary) -> Iterator[tuple[_Entry, list[datetime]]]:
    """Yield what is not cancelled, each with the starts for which other events of the same name stand."""
    moved: dict[str, list[datetime]] = {}
    for appointment, _ in diary.entries:
        if appointment.replaces is not None and appointment.uid:
            moved.setdefault(appointment.uid, []).append(appointment.replaces)
    for entry in diary.entries:
        if not entry[0].is_cancelled:
            yield entry, moved.get(entry[0].uid, []) if entry[0].replaces is None else []


def _row(appointment: Appointment, calendar: str) -> list[Value]:
    found = absent(appointment, calendar)
    hours = None if appointment.is_all_day else (appointment.end - appointment.start).total_seconds() / 3600
    return [
        found.person,
        appointment.start.date(),
        appointment.last_day,
        found.reason,
        yes_no(appointment.is_all_day),
        tidy(hours, 2),
        appointment.summary,
        appointment.organizer,
        calendar,
        found.source,
        "free" if appointment.is_free else "busy",
    ]


def _of_the_file(diary: Diary) -> Iterator[str]:
    if not diary.is_complete:
        yield "the mark of the file's end is missing: it may have been cut short"
    cancelled = sum(appointment.is_cancelled for appointment, _ in diary.entries)
    if cancelled:
        yield f"{cancelled} cancelled events were left out"
    for title in diary.unreadable:
        yield f'event "{title}" has no date that can be read and was left out'
    for what, count in diary.left_out.items():
        yield f"{count} {what} were left out: only events are read"
    if diary.letters == "cp1252":
        yield "letters were read as those of Western European Windows; look whether names are spelled rightly"
    if diary.has_unzoned_utc:
        yield "times are those of UTC: the calendar does not say in which time zone it is kept"
