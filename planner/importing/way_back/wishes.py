"""Wishes: what a plan wants to stand in the cells of a task list, beside what stands there."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from planner.domain.ids import ResourceId
from planner.domain.program import Program
from planner.importing.fields import Field
from planner.importing.program.assemble import Imported
from planner.importing.program.work import DO_IT
from planner.importing.values.named import Named
from planner.importing.values.reading import Read
from planner.importing.way_back.people_words import PeopleWords, words_of
from planner.importing.way_back.planned import People, Planned
from planner.importing.way_back.task_lists import TaskLine, TaskList

AS_IT_WAS = "it says so already"
HAS_BEGUN = "it has begun: its start is a fact"
_ONE_DAY = "a milestone shows one day, in its other column"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What a cell is to say.

    Attributes:
        of: Start, finish or people.
        number: Of the row; of the column, in a table that lies on its side.
        place: The cell; None if the table has no column for it.
        name: What the row is called, and `named_at` where.
        old: The day that the cell says now; None if it says none, or names people.
        stays: Why the cell is to stay as it is, in words; empty if it is to be written.
    """

    of: Field
    number: int
    place: str | None
    name: str
    named_at: str
    new: date | str
    old: date | None = None
    is_summary: bool = False
    stays: str = ""


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


def wishes_of(tasks: TaskList, lines: Sequence[Line], of_people: Field | None) -> Iterator[Wish]:
    """Yield a wish for the start, the finish and the people of each row that is planned."""
    for one in lines:
        planned = one.planned
        if planned.first is None or planned.last is None:
            continue
        for of, new, old in (
            (Field.START, planned.first, one.old_first),
            (Field.FINISH, planned.last, one.old_last),
        ):
            if of is Field.START and planned.is_milestone and tasks.table.column(of) is None:
                continue  # its day stands in the finish; no column is added for it twice
            stays = _why_a_date_stays(one, of, is_same=new == old)
            yield _wish(tasks, one.line, of, new, tasks.place(one.line, of), old=old, stays=stays)
        if planned.people is not None:
            place = None if of_people is None else tasks.place(one.line, of_people)
            stays = AS_IT_WAS if one.new_people == one.old_people else ""
            yield _wish(tasks, one.line, Field.PEOPLE, one.new_people, place, stays=stays)


def people_field(imported: Imported, tasks: TaskList) -> Field | None:
    """Return the field that says who does the work: the owners too, if that was answered."""
    if tasks.table.column(Field.PEOPLE) is not None:
        return Field.PEOPLE
    owner = tasks.table.column(Field.OWNER)
    if owner is None:
        return None
    id_ = f"who works / {tasks.table.sheet} / {owner.title}"
    is_so = any(question.id == id_ and question.taken == DO_IT for question in imported.questions)
    return Field.OWNER if is_so else None


def days_moved(program: Program, line: Line) -> int | None:
    """Return by how many working days the finish moves later, or the start where no finish is known."""
    for old, new in ((line.old_last, line.planned.last), (line.old_first, line.planned.first)):
        if old is not None and new is not None:
            return program.working_calendar.count(old, new)
    return None


def _wish(
    tasks: TaskList,
    line: TaskLine,
    of: Field,
    new: date | str,
    place: str | None,
    *,
    old: date | None = None,
    stays: str = "",
) -> Wish:
    return Wish(
        of=of,
        number=line.row.number,
        place=place,
        name=line.name,
        named_at=tasks.named_at(line),
        new=new,
        old=old,
        is_summary=line.row.is_summary,
        stays=stays,
    )


def _why_a_date_stays(one: Line, of: Field, *, is_same: bool) -> str:
    if is_same:
        return AS_IT_WAS
    if of is Field.START and one.planned.has_begun:
        return HAS_BEGUN
    says = {field: field in one.line.row.cells for field in (Field.START, Field.FINISH)}
    return _ONE_DAY if one.planned.is_milestone and not says[of] and any(says.values()) else ""


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
