"""Wishes: what a plan wants to stand in the cells of a task list, beside what stands there."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from planner.importing.fields import Field
from planner.importing.program.assemble import Imported
from planner.importing.program.needs import DO_IT
from planner.importing.way_back.lines import Line
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
