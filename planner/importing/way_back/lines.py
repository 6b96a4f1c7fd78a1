"""Lines: the rows of a task list with what they say and what is planned of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from planner.domain.ids import ResourceId
from planner.domain.program import Program
from planner.importing.fields import Field
from planner.importing.values.named import Named
from planner.importing.values.reading import Read
from planner.importing.way_back.people_words import PeopleWords, words_of
from planner.importing.way_back.planned import People, Planned
from planner.importing.way_back.task_lists import TaskLine, TaskList


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A row with what is planned of it, and what it said."""

    line: TaskLine
    planned: Planned
    old_first: date | None
    old_last: date | None
    old_people: str
    new_people: str


def lines_of(tasks: TaskList, planned: Sequence[Planned | None], of_people: Field | None) -> tuple[Line, ...]:
    """Return the rows that are tasks or summaries, each with what it says and what is planned.

    Args:
        planned: One for each row; None of a row that is neither.
        of_people: The field that says who does the work; None if there is none.
    """
    words = _people_words(tasks, of_people)
    return tuple(
        Line(
            line=line,
            planned=one,
            old_first=_day(tasks, line, Field.START),
            old_last=_day(tasks, line, Field.FINISH),
            old_people=_text(line, of_people),
            new_people=_new_people(line, one, of_people, words),
        )
        for line, one in zip(tasks.lines, planned, strict=True)
        if one is not None
    )


def days_moved(program: Program, line: Line) -> int | None:
    """Return by how many working days the finish moves later, or the start where no finish is known."""
    for old, new in ((line.old_last, line.planned.last), (line.old_first, line.planned.first)):
        if old is not None and new is not None:
            return program.working_calendar.count(old, new)
    return None


def _day(tasks: TaskList, line: TaskLine, of: Field) -> date | None:
    reading = line.row.values.get(of)
    if reading is None:
        return None
    read = tasks.file.resolver.value(tasks.table, of, reading)
    return read.value if isinstance(read, Read) and isinstance(read.value, date) else None


def _text(line: TaskLine, of: Field | None) -> str:
    cell = None if of is None else line.row.cells.get(of)
    return "" if cell is None else cell.text


def _named(line: TaskLine, of: Field | None) -> tuple[Named, ...]:
    reading = None if of is None else line.row.values.get(of)
    return reading.value if isinstance(reading, Read) and isinstance(reading.value, tuple) else ()


def _people_words(tasks: TaskList, of: Field | None) -> PeopleWords:
    return words_of((_text(line, of), _named(line, of), line.people) for line in tasks.lines if _text(line, of))


def _new_people(line: TaskLine, planned: Planned, of: Field | None, words: PeopleWords) -> str:
    """Return the people as their sender would write them, those who stay first; unchanged if they are the same."""
    if planned.people is None:
        return ""
    ids = {id_ for id_, _, _ in planned.people}
    if ids == set(line.people) and len(_named(line, of)) == len(ids):
        return _text(line, of)
    return words.written(_in_their_order(planned.people, line.people))


def _in_their_order(people: People, before: Sequence[ResourceId]) -> People:
    place = {id_: position for position, id_ in enumerate(before)}
    return tuple(sorted(people, key=lambda one: place.get(one[0], len(place))))
