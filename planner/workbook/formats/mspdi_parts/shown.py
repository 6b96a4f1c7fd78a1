"""Shown: the values of a Microsoft Project file as its columns show them."""

import re
from datetime import date

from planner.workbook.formats.mspdi_parts.plan import Plan
from planner.workbook.formats.mspdi_parts.record import Record, day
from planner.workbook.formats.records import Percent, Value, tidy

ESTIMATED = 32
"""Added to the number of a unit where Project shows a question mark behind it."""
_BY_THE_CLOCK = {4: ("emins", 1 / 60), 6: ("ehrs", 1.0), 8: ("edays", 24.0), 10: ("ewks", 168.0), 12: ("emons", 720.0)}
"""Units of durations that run through nights and weekends, and their hours, by the number in the file."""
_CENTS = 100
_DAY_AND_REST = 3
_WORD = re.compile(r"[^\W\d_]{3,}")


def duration(plan: Plan, record: Record, name: str = "Duration") -> Value:
    """Return the working days of a duration; one that runs by the clock as Project writes it, `3 edays`."""
    length = record.hours(name)
    if length is None:
        return record.text(f"{name}Text") or record.text(name)
    unit = (record.whole("DurationFormat") or 0) % ESTIMATED
    if unit in _BY_THE_CLOCK and length:
        title, hours = _BY_THE_CLOCK[unit]
        return f"{tidy(length / hours)} {title}"
    return tidy(length / plan.hours_per_day)


def work(record: Record, name: str) -> Value:
    """Return hours of work."""
    length = record.hours(name)
    return record.text(name) if length is None else tidy(length)


def percent(record: Record, name: str) -> Value:
    """Return a share that stands in the file as 25 for 25 %."""
    value = record.number(name)
    return record.text(name) if value is None else Percent(value / 100)


def share(record: Record, name: str) -> Value:
    """Return a share that stands in the file as 0.25 for 25 %."""
    value = record.number(name)
    return record.text(name) if value is None else Percent(value)


def money(record: Record, name: str) -> Value:
    """Return an amount, which stands in the file as hundredths."""
    value = record.number(name)
    return record.text(name) if value is None else tidy(value / _CENTS)


def moment(task: Record, name: str) -> Value:
    """Return a date, or the words that somebody wrote into the date column of a manually scheduled task."""
    words = task.text(f"{name}Text") if task.is_on("Manual") else ""
    found = day(task.text(name))
    return words if words and not (found and _says(words, found)) else task.day(name)


def hides_words(task: Record, name: str) -> bool:
    """Tell whether a task shows words where the file has a date too."""
    return isinstance(moment(task, name), str) and day(task.text(name)) is not None


def _says(words: str, found: date) -> bool:
    """Tell whether words such as `Mon 02/03/26` or `2. März 2026` are this date, in whatever order."""
    numbers = [int(number) for number in re.findall(r"\d{1,4}", words)]
    needed = [found.day, found.year if found.year in numbers else found.year % 100]
    if len(numbers) >= _DAY_AND_REST or not _WORD.search(words):
        needed.append(found.month)
    for number in needed:
        if number not in numbers:
            return False
        numbers.remove(number)
    return True
