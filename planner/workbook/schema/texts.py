"""Columns that hold text: ids, names, lists of ids, skills, choices, yes or no, weekdays."""

from enum import StrEnum
from typing import TypeVar

from planner.domain.ids import SkillId
from planner.domain.people import Skill
from planner.sheets.style import PLAIN, TEXT, WRAPPED
from planner.workbook.grid import Cell, CellType
from planner.workbook.schema.form import CellError, Form, Remarks, expected

SEPARATOR = ";"
LEVEL_MARK = ":"
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
YES, NO = "yes", "no"
_AS_TEXT = "Format the cell as text and type it again"
_Choice = TypeVar("_Choice", bound=StrEnum)


def _read_text(cell: Cell, _: Remarks) -> str:
    return cell.text.strip()


def _read_id(cell: Cell, _: Remarks) -> str:
    text = _id_text(cell)
    if SEPARATOR in text or "\n" in text:
        raise CellError(f'"{text}" holds a semicolon or a line break, which separates ids', "Choose another id")
    return text


def _read_ids(cell: Cell, _: Remarks) -> tuple[str, ...]:
    return tuple(part.strip() for part in _id_text(cell).replace("\n", SEPARATOR).split(SEPARATOR) if part.strip())


def _id_text(cell: Cell) -> str:
    if cell.type is CellType.TEXT:
        return cell.text.strip()
    if cell.type is CellType.NUMBER and float(cell.value) == int(cell.value):
        return str(int(cell.value))
    if cell.type is CellType.NUMBER:
        raise CellError(f"holds the number {cell.text}, which may have been {cell.text}0 as text", _AS_TEXT)
    raise expected(cell, "an id", _AS_TEXT)


def _read_skills(cell: Cell, remarks: Remarks) -> tuple[Skill, ...]:
    skills = tuple(_skill(part) for part in _read_ids(cell, remarks))
    names = [skill.id for skill in skills]
    if twice := next((name for name in names if names.count(name) > 1), None):
        raise CellError(f'names the skill "{twice}" twice', "Keep one of them")
    return skills


def _skill(text: str) -> Skill:
    name, mark, level = text.rpartition(LEVEL_MARK)
    if not mark:
        return Skill(id=SkillId(text))
    if not level.strip().isdecimal() or int(level) < 1 or not name.strip():
        advice = (
            "Separate skills with semicolons, as in dev:3; test" if "," in text else "Write skills such as dev:3; test"
        )
        raise CellError(f'"{text}" has no whole level of 1 or more after the colon', advice)
    return Skill(id=SkillId(name.strip()), level=int(level))


def _write_skills(skills: tuple[Skill, ...]) -> str:
    return _write_list(tuple(s.id if s.level == 1 else f"{s.id}{LEVEL_MARK}{s.level}" for s in skills))


def _write_list(parts: tuple[str, ...]) -> str:
    if broken := [part for part in parts if SEPARATOR in part or "\n" in part]:
        raise ValueError(f"{broken[0]} cannot stand in a list of ids: it holds a semicolon or a line break")
    return f"{SEPARATOR} ".join(parts)


def _read_yes_no(cell: Cell, _: Remarks) -> bool:
    if cell.type is CellType.TRUTH:
        return bool(cell.value)
    answer = cell.text.strip().casefold()
    if cell.type is not CellType.TEXT or answer not in (YES, NO):
        raise expected(cell, f"{YES} or {NO}")
    return answer == YES


def _read_weekdays(cell: Cell, remarks: Remarks) -> frozenset[int]:
    days: set[int] = set()
    for part in _read_ids(cell, remarks):
        first, dash, last = (name.strip().capitalize()[:3] for name in part.partition("-"))
        if first not in WEEKDAYS or (dash and last not in WEEKDAYS):
            raise CellError(f'"{part}" is no weekday', "Write Mon-Fri or Mon; Tue; Wed")
        begin, end = WEEKDAYS.index(first), WEEKDAYS.index(last if dash else first)
        days |= set(range(begin, end + 1)) if begin <= end else {*range(begin, len(WEEKDAYS)), *range(end + 1)}
    if not days:
        raise CellError("names no weekday", "Write Mon-Fri or Mon; Tue; Wed")
    return frozenset(days)


def _write_weekdays(days: frozenset[int]) -> str:
    if sorted(days) == list(range(min(days), max(days) + 1)) and len(days) > 1:
        return f"{WEEKDAYS[min(days)]}-{WEEKDAYS[max(days)]}"
    return f"{SEPARATOR} ".join(WEEKDAYS[day] for day in sorted(days))


def choice(kind: type[_Choice]) -> Form:
    """Return the form of a column that holds one of an enum's values."""
    by_text = {member.value.casefold(): member for member in kind}

    def read(cell: Cell, _: Remarks) -> _Choice:
        text = " ".join(cell.text.casefold().split())
        if cell.type is not CellType.TEXT or text not in by_text:
            choices = ", ".join(member.value for member in kind)
            raise CellError(f'holds "{cell.text}", which is none of its choices', f"Choose one of: {choices}")
        return by_text[text]

    choices = tuple(member.value for member in kind)
    how = "one of " + ", ".join(choices)
    return Form(name="choice", how=how, read=read, write=lambda member: member.value, style=PLAIN, choices=choices)


NAME = Form(name="text", how="any text", read=_read_text, write=str, style=PLAIN, width=30)
NOTES = Form(name="text", how="any text", read=_read_text, write=str, style=WRAPPED, width=40)
ID = Form(
    name="id",
    how="text without semicolons; numbers are taken as text, so format the column as text to keep 1.10 and 001",
    read=_read_id,
    write=str,
    style=TEXT,
)
IDS = Form(name="ids", how="ids separated by semicolons: A; B", read=_read_ids, write=_write_list, style=TEXT, width=18)
SKILLS = Form(
    name="skills",
    how="skills separated by semicolons, each with its level after a colon, 1 if none is given: dev:3; test",
    read=_read_skills,
    write=_write_skills,
    style=TEXT,
    width=26,
)
YES_NO = Form(
    name="yes or no",
    how="yes or no",
    read=_read_yes_no,
    write=lambda yes: YES if yes else NO,
    style=PLAIN,
    width=9,
    choices=(YES, NO),
)
DAYS_OF_WEEK = Form(
    name="weekdays",
    how="a range or a list of weekdays: Mon-Fri or Mon; Wed; Thu",
    read=_read_weekdays,
    write=_write_weekdays,
    style=TEXT,
)
