"""Numbered weeks: dates that are given as the number of a week, counted from a first one that only the sender knows."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from planner.domain.source import Source
from planner.importing.fields import Field
from planner.importing.mapping.shape import Mapped
from planner.importing.questions import DecisionKind, Option, Question
from planner.importing.table import ColumnMeaning
from planner.importing.values.length_words import LengthUnit, units_of
from planner.importing.values.reading import Fault, Read, Reading
from planner.workbook.grid import Cell, CellType

WEEK_ONE = "date of week 1"
"""Name of the question; its answer holds for all tables of a file."""
LAST_WEEK = 520
"""Ten years: larger numbers are no weeks of a project."""
_DATES = frozenset(
    {
        *(Field.START, Field.FINISH, Field.RELEASE, Field.DUE, Field.DEADLINE, Field.FROM, Field.TO),
        *(Field.ACTUAL_START, Field.ACTUAL_FINISH, Field.BASELINE_START, Field.BASELINE_FINISH),
        *(Field.AVAILABLE_FROM, Field.AVAILABLE_TO),
    }
)
_CALENDAR_WORDS = frozenset({"kw", "cw", "kalenderwoche", "calendar", "iso"})
_NUMBER = re.compile(r"(?:([^\W\d_]{1,14})\.?\s*)?(\d{1,3})")
_LETTERS = frozenset({"w", "u", "s"})
"""Short for week, uke, semaine."""
_COMPOUNDS = ("woche", "week", "uke")
"""Ends of longer words: Startwoche."""
_WORD = re.compile(r"[^\W\d_]+")
_ENOUGH = 0.8
_FRIDAY, _DAYS = 4, 7


def numbers_weeks(mapped: Mapped, column: ColumnMeaning) -> bool:
    """Tell whether a column of dates holds bare numbers under a title that speaks of weeks."""
    if column.field not in _DATES or not _says_weeks(column.title):
        return False
    cells = _cells(mapped, column)
    bare = sum(cell.text.strip().isdigit() for cell in cells)
    return bare * 2 > len(cells) and sum(_week(cell) is not None for cell in cells) >= _ENOUGH * len(cells)


def ask_week_one(file: str, tables: Sequence[Mapped], answer: str | None, today: date) -> Question | None:
    """Return the question for the date of week 1; None if no table numbers its weeks.

    Any date can be the answer; the next Monday is proposed, or the calendar's own week 1 where a title says so.
    """
    found = [(one, column) for one in tables for column in one.columns if numbers_weeks(one, column)]
    if not found:
        return None
    mapped, column = found[0]
    cells = [cell for one, each in found for cell in _cells(one, each)]
    place = next(mapped.block.place(row, column.number) for row in mapped.block.rows if _at(mapped, row, column))
    given = _iso(answer)
    return Question(
        kind=DecisionKind.WEEK_ONE,
        id=WEEK_ONE,
        source=Source(file=file, sheet=mapped.block.view.name, cell=place, text=cells[0].text),
        what=f'column "{column.title}" numbers weeks: which date does week 1 begin on (any date such as {today})?',
        options=_options(today, given, is_calendar=any(_says_calendar(one.title) for _, one in found)),
        answer=None if given is None else given.isoformat(),
        cells=len(cells),
    )


def read_week(cell: Cell, first: date, *, is_end: bool) -> Reading[date] | None:
    """Read the number of a week; None if the cell holds none.

    Args:
        first: The day that week 1 begins on.
        is_end: Whether its last working day is meant; otherwise the day it begins on.
    """
    number = _week(cell)
    if number is None:
        return None
    try:
        begin = first + timedelta(days=_DAYS * (number - 1))
        day = _last_day(begin) if is_end else begin
    except OverflowError:
        return Fault(f'holds "{cell.text}", a week after the last date there is', f'Mend the answer to "{WEEK_ONE}"')
    return Read(day, f'"{cell.text}" was read as {day}, as week 1 begins on {first}')


def _cells(mapped: Mapped, column: ColumnMeaning) -> list[Cell]:
    return [cell for row in mapped.block.rows if (cell := _at(mapped, row, column)) is not None]


def _at(mapped: Mapped, row: int, column: ColumnMeaning) -> Cell | None:
    return mapped.block.at(row, column.number)


def _week(cell: Cell) -> int | None:
    match = _NUMBER.fullmatch(cell.text.strip()) if cell.type in (CellType.NUMBER, CellType.TEXT) else None
    if match is None or int(match[2]) > LAST_WEEK:
        return None
    word = (match[1] or "w").casefold()
    return int(match[2]) if word in _LETTERS or word in _CALENDAR_WORDS or _is_week(word) else None


def _says_weeks(title: str) -> bool:
    words = _WORD.findall(title.casefold())
    return "週" in title or any(_is_week(word) for word in words) or _says_calendar(title)


def _is_week(word: str) -> bool:
    return word.endswith(_COMPOUNDS) or (
        any(unit.unit is LengthUnit.WEEKS for unit in units_of(word)) and len(word) > 1
    )


def _says_calendar(title: str) -> bool:
    return not _CALENDAR_WORDS.isdisjoint(_WORD.findall(title.casefold()))


def _options(today: date, given: date | None, *, is_calendar: bool) -> tuple[Option, ...]:
    monday = today + timedelta(days=_DAYS - today.weekday())
    year = today.isocalendar().year
    counted = Option(
        answer=date.fromisocalendar(year, 1, 1).isoformat(), consequence=f"they are the calendar weeks of {year}"
    )
    options = [_option(monday), counted]
    if is_calendar:
        options.reverse()
    if given is not None and all(option.answer != given.isoformat() for option in options):
        options.append(_option(given))
    return tuple(options)


def _option(first: date) -> Option:
    return Option(answer=first.isoformat(), consequence=f"week 1 is {first} to {_last_day(first)}")


def _last_day(begin: date) -> date:
    """Return the last day of a week that somebody works on."""
    end = begin + timedelta(days=_DAYS - 1)
    return end - timedelta(days=max(0, end.weekday() - _FRIDAY))


def _iso(answer: str | None) -> date | None:
    try:
        return None if answer is None else date.fromisoformat(answer.strip())
    except ValueError:
        return None
