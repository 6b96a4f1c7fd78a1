"""Forms: how the values of a change are written and read."""

import re
from datetime import date
from decimal import Decimal

from planner.domain.ids import SkillId
from planner.domain.people import Skill
from planner.whatif.changes.change import Form

Written = str | date | Decimal
"""What a cell of a row holds."""
Value = str | date | Decimal | int | tuple[str, ...] | tuple[Skill, ...]
"""What a field of a change holds."""

_SKILL = re.compile(r"(?P<id>.*?)(\s*:\s*(?P<level>[0-9]+))?", re.DOTALL)
"""As on sheet People: `dev:3; test`."""


def read(text: Written, form: Form) -> Value:
    """Turn what is written into a value.

    Raises:
        ValueError: If it cannot be read in this form.
    """
    if form is Form.DATE:
        return _date(text)
    if form in (Form.AMOUNT, Form.WHOLE):
        return _number(text, whole=form is Form.WHOLE)
    if not isinstance(text, str):
        raise ValueError(f"{text} is not a text")
    if form is Form.LIST:
        return _parts(text)
    if form is Form.SKILLS:
        return tuple(_skill(part) for part in _parts(text))
    return text.strip()


def written(value: Value | None, form: Form) -> Written | None:
    """Turn a value into what is written; None and empty values are not written."""
    if value is None or value in ("", ()):
        return None
    if isinstance(value, tuple):
        return "; ".join(skill_text(part) if isinstance(part, Skill) else part for part in value)
    return Decimal(value) if form is Form.WHOLE and isinstance(value, int) else _as_written(value)


def skill_text(skill: Skill) -> str:
    """Write a skill with its level, where that is not the lowest: `Python:3`."""
    ambiguous = _SKILL.fullmatch(skill.id)
    bare = skill.level == 1 and (ambiguous is None or ambiguous["level"] is None)
    return skill.id if bare else f"{skill.id}:{skill.level}"


def _as_written(value: str | date | Decimal | int) -> Written:
    return Decimal(value) if isinstance(value, int) else value


def _date(text: Written) -> date:
    if isinstance(text, date):
        return text
    raise ValueError(f'"{text}" is not a date')


def _number(text: Written, *, whole: bool) -> Decimal | int:
    if not isinstance(text, Decimal):
        raise ValueError(f'"{text}" is not a number')
    if whole and text != int(text):
        raise ValueError(f"{text} is not a whole number")
    return int(text) if whole else text


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(";") if part.strip())


def _skill(text: str) -> Skill:
    match = _SKILL.fullmatch(text)
    assert match is not None
    level = int(match["level"] or 1)
    if level < 1:
        raise ValueError(f'"{text}" has no level of 1 or more after the colon')
    return Skill(id=SkillId(match["id"].strip()), level=level)
