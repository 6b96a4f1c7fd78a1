"""Calendars of appointments become rows of leave, and of appointments that are none."""

from datetime import date

import pytest

from planner.workbook.formats import ical
from tests.workbook.formats.sheets import records_of

_TODAY = date(2026, 6, 1)


def _event(*lines, summary="Vacation", start="VALUE=DATE:20260706", end="VALUE=DATE:20260718"):
    texts = ["BEGIN:VEVENT", "UID:1", f"SUMMARY:{summary}", f"DTSTART;{start}".replace(";:", ":")]
    if end:
        texts.append(f"DTEND;{end}".replace(";:", ":"))
    return [*texts, *lines, "END:VEVENT"]


def _text(*events, head=()):
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test//", *head]
    return "\r\n".join([*lines, *(line for event in events for line in event), "END:VCALENDAR", ""])


def _read(*events, head=(), encoding="utf-8"):
    file = ical.read("leave.ics", _text(*events, head=head).encode(encoding), today=_TODAY)
    assert file.refused is None, file.refused
    return file


def _leave(*events, head=()):
    return records_of(_read(*events, head=head), "Leave")


def _dates(*events):
    return [(row["From"], row["To"]) for row in _leave(*events)]


def test_whole_days_are_leave_and_the_end_is_not_among_them():
    organizer = "ORGANIZER;CN=Ann Meyer:mailto:ann@example.org"
    assert _leave(_event(organizer), head=["X-WR-CALNAME:Team away"]) == [
        {
            "Person": "Ann Meyer",
            "From": date(2026, 7, 6),
            "To": date(2026, 7, 17),
            "Reason": "Vacation",
            "All day": "yes",
            "Summary": "Vacation",
            "Organizer": "Ann Meyer",
            "Calendar": "Team away",
            "Person taken from": "organizer",
            "Shown as": "busy",
        }
    ]


@pytest.mark.parametrize(
    ("start", "end", "lines", "dates"),
    [
        ("VALUE=DATE:20260706", "", (), (6, 6)),
        ("VALUE=DATE:20260706", "VALUE=DATE:20260706", (), (6, 6)),
        ("VALUE=DATE:20260706", "", ("DURATION:P5D",), (6, 10)),
        (":20260706T000000", ":20260708T000000", (), (6, 7)),
        (":20260706T120000", ":20260708T120000", (), (6, 8)),
    ],
)
def test_days_from_first_to_last(start, end, lines, dates):
    first, last = dates
    assert _dates(_event(*lines, start=start, end=end)) == [(date(2026, 7, first), date(2026, 7, last))]


def test_hours_are_appointments_and_no_leave():
    file = _read(_event(summary="Review", start=":20260706T090000", end=":20260706T103000"))
    assert [grid.name for grid in file.grids] == ["Appointments"]
    row = records_of(file, "Appointments")[0]
    assert (row["From"], row["To"], row["Hours"], row["All day"]) == (date(2026, 7, 6), date(2026, 7, 6), 1.5, "no")


@pytest.mark.parametrize(
    ("summary", "person", "reason"),
    [
        ("Ann Meyer - vacation", "Ann Meyer", "vacation"),
        ("Ann – Annual Leave", "Ann", "Annual Leave"),
        ("Urlaub: Jörg Weiß", "Jörg Weiß", "Urlaub"),
        ("Ann (out of office)", "Ann", "out of office"),
        ("Ann-Marie O'Neil OOO", "Ann-Marie O'Neil", "OOO"),
        ("PTO Ann", "Ann", "PTO"),
        ("Meyer\\, Ann - sick", "Meyer, Ann", "sick"),
    ],
)
def test_a_title_can_name_the_person(summary, person, reason):
    row = _leave(_event("ORGANIZER;CN=The Boss:mailto:boss@example.org", summary=summary))[0]
    assert (row["Person"], row["Reason"], row["Person taken from"]) == (person, reason, "summary")


@pytest.mark.parametrize("summary", ["Christmas Holiday", "Vacation", "Bank holiday", "kick-off - Harbour", "Day off"])
def test_a_title_that_names_nobody_is_a_reason(summary):
    row = _leave(_event(summary=summary))[0]
    assert (row.get("Person"), row["Reason"]) == (None, summary)


@pytest.mark.parametrize(
    ("lines", "person", "source"),
    [
        (["ATTENDEE;CN=Bo:mailto:bo@example.org", "ORGANIZER:mailto:boss@example.org"], "Bo", "attendee"),
        (["ATTENDEE:mailto:bo@example.org"], "bo@example.org", "attendee"),
        (["ATTENDEE;CN=Bo:mailto:bo@x.org", "ATTENDEE;CN=Cy:mailto:cy@x.org"], "Ann", "name of the calendar"),
        (["ORGANIZER:mailto:boss@example.org"], "boss@example.org", "organizer"),
        ([], "Ann", "name of the calendar"),
    ],
)
def test_who_it_is_else(lines, person, source):
    row = _leave(_event(*lines), head=["X-WR-CALNAME:Ann"])[0]
    assert (row["Person"], row["Person taken from"]) == (person, source)


@pytest.mark.parametrize(
    ("rule", "dates"),
    [
        ("FREQ=YEARLY;COUNT=3", ["2026-07-06", "2027-07-06", "2028-07-06"]),
        ("FREQ=WEEKLY;UNTIL=20260720", ["2026-07-06", "2026-07-13", "2026-07-20"]),
        ("FREQ=WEEKLY;UNTIL=20260720T000000Z", ["2026-07-06", "2026-07-13", "2026-07-20"]),
        ("FREQ=MONTHLY;BYDAY=1MO;COUNT=2", ["2026-07-06", "2026-08-03"]),
    ],
)
def test_what_comes_again_is_listed_each_time(rule, dates):
    found = _dates(_event(f"RRULE:{rule}", end=""))
    assert found == [(date.fromisoformat(each), date.fromisoformat(each)) for each in dates]


def test_times_that_are_left_out_or_added():
    lines = ["RRULE:FREQ=WEEKLY;COUNT=3", "EXDATE;VALUE=DATE:20260713", "RDATE;VALUE=DATE:20260801"]
    assert [first for first, _ in _dates(_event(*lines, end=""))] == [
        date(2026, 7, 6),
        date(2026, 7, 20),
        date(2026, 8, 1),
    ]


def test_a_time_that_was_moved_or_cancelled_by_itself():
    weekly = _event("RRULE:FREQ=WEEKLY;COUNT=3", end="")
    moved = _event("RECURRENCE-ID;VALUE=DATE:20260713", start="VALUE=DATE:20260714", end="")
    gone = _event("RECURRENCE-ID;VALUE=DATE:20260720", "STATUS:CANCELLED", start="VALUE=DATE:20260720", end="")
    file = _read(weekly, moved, gone)
    assert [row["From"] for row in records_of(file, "Leave")] == [date(2026, 7, 6), date(2026, 7, 14)]
    assert file.remarks == (("", "1 cancelled events were left out"),)


def test_what_comes_again_without_an_end_is_listed_for_three_years():
    file = _read(_event("RRULE:FREQ=WEEKLY", start="VALUE=DATE:20200106", end=""))
    found = records_of(file, "Leave")
    assert (found[0]["From"], found[-1]["From"]) == (date(2025, 6, 2), date(2029, 5, 28))
    what = '"Vacation" comes again without an end: its times from 2025-06-01 to 2029-05-31 were listed'
    assert file.remarks == (("", what),)


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=SECONDLY",
        "INTERVAL=5;FREQ=MINUTELY",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;BYMONTH=13",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
    ],
)
def test_a_rule_that_makes_no_sense_is_listed_once(rule):
    file = _read(_event(f"RRULE:{rule}"))
    assert len(records_of(file, "Leave")) == 1
    assert file.remarks == (("", '"Vacation" comes again by a rule that was not understood: it was listed once'),)


def test_what_ended_long_ago_is_left_out_and_said():
    file = _read(_event(summary="Now"), _event("RRULE:FREQ=WEEKLY;COUNT=3", start="VALUE=DATE:20200106", end=""))
    assert [row["Summary"] for row in records_of(file, "Leave")] == ["Now"]
    assert file.remarks == (("", '"Vacation" has no time from 2025-06-01 to 2029-05-31: it was left out'),)


def test_times_in_utc_are_turned_to_the_zone_of_the_calendar():
    event = _event(start=":20260705T220000Z", end=":20260717T220000Z")
    zoned = _read(event, head=["X-WR-TIMEZONE:Europe/Berlin"])
    assert [(row["From"], row["To"]) for row in records_of(zoned, "Leave")] == [(date(2026, 7, 6), date(2026, 7, 17))]
    assert zoned.remarks == ()
    what = "times are those of UTC: the calendar does not say in which time zone it is kept"
    assert _read(event).remarks == (("", what),)


def test_times_with_a_zone_of_their_own_are_as_its_clocks_show():
    row = _leave(_event(start="TZID=America/New_York:20260706T000000", end="TZID=America/New_York:20260708T000000"))[0]
    assert (row["From"], row["To"]) == (date(2026, 7, 6), date(2026, 7, 7))


@pytest.mark.parametrize("line", ["TRANSP:TRANSPARENT", "X-MICROSOFT-CDO-BUSYSTATUS:FREE"])
def test_free_time_is_marked(line):
    assert _leave(_event(line))[0]["Shown as"] == "free"


def test_several_calendars_in_one_file():
    text = _text(_event(), head=["X-WR-CALNAME:Ann"]) + _text(_event(), head=["X-WR-CALNAME:Bo"])
    found = records_of(ical.read("leave.ics", text.encode(), today=_TODAY), "Leave")
    assert [row["Person"] for row in found] == ["Ann", "Bo"]


def test_what_is_no_event_is_said():
    todo = ["BEGIN:VTODO", "UID:2", "SUMMARY:Call", "END:VTODO"]
    undated = ["BEGIN:VEVENT", "UID:3", "SUMMARY:Some day", "END:VEVENT"]
    broken = _event(summary="Odd", start="VALUE=DATE:2026-07", end="")
    assert _read(_event(), todo, undated, broken).remarks == (
        ("", 'event "Some day" has no date that can be read and was left out'),
        ("", 'event "Odd" has no date that can be read and was left out'),
        ("", "1 to-dos were left out: only events are read"),
    )


def test_a_file_without_its_end_is_read_as_far_as_it_goes():
    text = _text(_event()) + _text(_event(summary="Cut")).rpartition("DTEND")[0]
    file = ical.read("leave.ics", text.encode(), today=_TODAY)
    assert len(records_of(file, "Leave")) == 1
    assert file.remarks == (("", "the mark of the file's end is missing: it may have been cut short"),)


def test_letters_of_western_windows():
    file = _read(_event(summary="Jörg - Urlaub"), encoding="cp1252")
    assert records_of(file, "Leave")[0]["Person"] == "Jörg"
    what = "letters were read as those of Western European Windows; look whether names are spelled rightly"
    assert file.remarks == (("", what),)


def test_no_more_rows_than_a_sheet_may_have(monkeypatch):
    monkeypatch.setattr("planner.workbook.formats.ical.MOST_ROWS", 3)
    file = _read(*[_event("RRULE:FREQ=WEEKLY;COUNT=2", end="") for _ in range(9)])
    assert len(records_of(file, "Leave")) == 4
    assert file.remarks == (("", "only the first 3 dates were read"),)


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"", "the file is empty"),
        (b"PK\x03\x04", "the file is no calendar: it does not begin with BEGIN:VCALENDAR"),
        (b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n", "the calendar breaks off or is damaged"),
        (b"BEGIN:VCALENDAR\r\nEND:VEVENT\r\nEND:VEVENT\r\n", "the calendar breaks off or is damaged"),
        (_text().encode(), "the calendar has no event"),
    ],
)
def test_what_cannot_be_read_is_refused_in_words(content, what):
    file = ical.read("leave.ics", content, today=_TODAY)
    assert file.refused == what
    assert file.advice
    assert file.grids == ()
