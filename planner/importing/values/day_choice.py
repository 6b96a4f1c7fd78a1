"""Choice of the day that a written date means: what conventions, its weekday and the calendar leave of its readings."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from planner.importing.values.date_text import WrittenDate
from planner.importing.values.reading import Choice, Conventions, Doubt, DoubtKind, Fault, Read, Reading
from planner.importing.values.refusal import quoted, taken

EARLIEST, LATEST = date(1990, 1, 1), date(2199, 12, 31)
ADVICE = "Type a date, or text such as 2027-03-31"
_CENTURY = 100
_LAST_SHORT_YEAR = 69
_LEAP = 8
"""Within so many years there is a 29 February."""


@dataclass(frozen=True, slots=True)
class Told:
    """The conventions that dates depend on."""

    day_first: bool | None = None
    year: int | None = None
    likely_years: tuple[int, ...] = ()


def asked_years(likely_years: tuple[int, ...]) -> tuple[int, ...]:
    """Return the years to offer where none is written: those given, or those around today."""
    if likely_years:
        return likely_years
    this = datetime.now(tz=UTC).year
    return (this, this + 1, this - 1, this + 2)


def told_by(conventions: Conventions) -> Told:
    """Return the conventions that dates depend on."""
    return Told(conventions.day_first, conventions.year, conventions.likely_years)


def full_year(year: int, *, is_short: bool) -> int:
    """Return the year that is meant: 00 to 69 are of this century, 70 to 99 of the last."""
    return year if not is_short else year + _CENTURY * (20 if year <= _LAST_SHORT_YEAR else 19)


def within(day: date, text: str) -> Reading[date]:
    """Return the day, or a fault if no program can mean it."""
    if not EARLIEST <= day <= LATEST:
        return Fault(f"holds {quoted(text)}, a date that no program can mean", ADVICE)
    return Read(day)


def day_meant(written: WrittenDate, text: str, told: Told) -> Reading[date]:
    """Return the day that a date means, or the doubt about its order or its year."""
    if written.year is None and told.year is None:
        return _in_years(written, text, told)
    year = told.year if written.year is None else full_year(written.year, is_short=written.is_short)
    days = days_of(written, year or 0)
    if not any(days):
        return Fault(f"holds {quoted(text)}, a day that no calendar has", "Type the day that is meant")
    day, why = _chosen(days, written, told)
    if day is None:
        return Doubt(DoubtKind.DAY_ORDER, _orders(days))
    result = within(day, text)
    if not isinstance(result, Read) or not (why or written.year is None or written.is_short or written.is_odd):
        return result
    return replace(result, note=taken(text, day, why))


def days_of(written: WrittenDate, year: int) -> tuple[date | None, ...]:
    """Return the day of each of its readings; None where the calendar has none."""
    return tuple(_day(year, month, day) for day, month in written.readings)


def _orders(days: tuple[date | None, ...]) -> tuple[Choice[date], ...]:
    answers = zip(("day first", "month first"), days, strict=True)
    return tuple(Choice(answer, day) for answer, day in answers if day)


def _in_years(written: WrittenDate, text: str, told: Told) -> Reading[date]:
    """Return the doubt about the order, which is asked for first, or about the year."""
    years = asked_years(told.likely_years)
    results = [(year, day_meant(written, text, replace(told, year=year))) for year in years]
    if not any(isinstance(result, Read | Doubt) for _, result in results):
        later = range(max(years) + 1, max(years) + 1 + _LEAP)
        results = [(year, day_meant(written, text, replace(told, year=year))) for year in later]
    order = next((result for _, result in results if isinstance(result, Doubt)), None)
    choices = tuple(Choice(str(year), result.value) for year, result in results if isinstance(result, Read))
    return order or (Doubt(DoubtKind.YEAR, choices) if choices else results[0][1])


def _chosen(days: tuple[date | None, ...], written: WrittenDate, told: Told) -> tuple[date | None, str]:
    """Return the day that is meant and why; no day where that is in doubt."""
    possible = tuple(dict.fromkeys(day for day in days if day))
    by_weekday = [day for day in possible if day.weekday() == written.weekday]
    if len(possible) == 1:
        return possible[0], _weekday_differs(possible[0], written) or _only_order(days, written, told)
    if len(by_weekday) == 1:
        return by_weekday[0], "as its weekday says"
    if told.day_first is not None:
        day = days[0 if told.day_first else 1]
        return day, _weekday_differs(day, written) if day else ""
    return (days[0], "day first, as is the custom with points") if written.has_points else (None, "")


def _weekday_differs(day: date, written: WrittenDate) -> str:
    return "" if written.weekday in (None, day.weekday()) else f"which is a {day:%A}"


def _only_order(days: tuple[date | None, ...], written: WrittenDate, told: Told) -> str:
    """Return why only one order of day and month is possible; nothing if that was to be expected."""
    if None not in days or len(days) == 1:
        return ""
    is_day_first = days[0] is not None
    if told.day_first == is_day_first or (written.has_points and is_day_first and told.day_first is None):
        return ""
    return f"{'day' if is_day_first else 'month'} first, as it can only be"


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
