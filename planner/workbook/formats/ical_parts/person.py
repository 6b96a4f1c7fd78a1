"""Person: whose absence an event is, as far as it says so."""

import re
from dataclasses import dataclass

from planner.workbook.formats.ical_parts.appointment import Appointment

_SURE = """
vacation vacations ooo pto sick sickness krank krankheit krankgemeldet urlaub jahresurlaub sonderurlaub elternzeit
mutterschutz congé congés vacances maladie vacaciones ferie ferien parental maternity paternity annual sabbatical
"""
_WITH_A_MARK = """
holiday holidays leave off away absent absence abwesend abwesenheit frei out office of day days day's the on is at
medical unpaid
"""
_WORDS_OF_LEAVE = frozenset(_SURE.split())
_WORDS_BESIDE = frozenset(_WITH_A_MARK.split())
_MARK = re.compile(r"\s+[-–—|/]+\s+|\s*[:–—|]\s+|\s*[()\[\]]\s*")
_WORD = re.compile(r"[^\W\d_][\w'\u2019.-]*")
_MOST_WORDS = 4
"""Of a person's name."""


@dataclass(frozen=True, slots=True)
class Absent:
    """Who is absent and why.

    Attributes:
        person: Empty if nobody is named.
        source: Where the name stands: `summary`, `attendee`, `organizer`, `name of the calendar`.
        reason: The event's title, without the person.
    """

    person: str
    source: str
    reason: str


def absent(appointment: Appointment, calendar: str) -> Absent:
    """Return who an event is about: whom its title names, its only guest, who made it, whose calendar it is in."""
    person, reason = _named(appointment.summary)
    reason = reason or appointment.categories
    if person:
        return Absent(person, "summary", reason)
    if len(appointment.attendees) == 1:
        return Absent(appointment.attendees[0], "attendee", reason)
    if appointment.organizer:
        return Absent(appointment.organizer, "organizer", reason)
    return Absent(calendar, "name of the calendar" if calendar else "", reason)


def _named(summary: str) -> tuple[str, str]:
    """Return person and reason of titles such as `Ann - vacation`, `Urlaub: Ann Meyer` and `Ann OOO`."""
    parts = [part.strip() for part in _MARK.split(summary) if part.strip()]
    reasons = [part for part in parts if _is_reason(part)]
    others = [part for part in parts if part not in reasons]
    if reasons and len(others) == 1 and _is_name(others[0]):
        return others[0], ", ".join(reasons)
    return _beside(summary) if len(parts) == 1 else ("", summary)


def _beside(summary: str) -> tuple[str, str]:
    """Tell a name from words of leave before or behind it, where no mark stands between them."""
    words = summary.split()
    for cut in range(1, len(words)):
        first, second = " ".join(words[:cut]), " ".join(words[cut:])
        for name, reason in ((first, second), (second, first)):
            if _is_reason(reason) and _is_name(name) and _words(reason) & _WORDS_OF_LEAVE:
                return name, reason
    return "", summary


def _is_reason(text: str) -> bool:
    words = _words(text)
    return bool(words) and words <= _WORDS_OF_LEAVE | _WORDS_BESIDE


def _is_name(text: str) -> bool:
    words = text.split()
    if not 0 < len(words) <= _MOST_WORDS or _words(text) & (_WORDS_OF_LEAVE | _WORDS_BESIDE):
        return False
    return all(_WORD.fullmatch(word.strip(",")) for word in words) and any(word[0].isupper() for word in words)


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[\w'\u2019]+", text.casefold()))
