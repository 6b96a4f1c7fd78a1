"""Asked skills: which of the skills that people were given some work asks for."""

from collections.abc import Iterator
from dataclasses import replace

from planner.domain.ids import SkillId
from planner.importing.program.draft import Draft
from planner.importing.program.names import folded
from planner.workbook.row import Row
from planner.workbook.schema import DemandRow, ModeRow, PersonRow, RequirementRow, TaskRow


def drop_roles_nobody_asks_for(draft: Draft) -> None:
    """Take roles out of people's skills where they have others and no work asks for the role itself."""
    asked = set(asked_skills(draft))
    draft.replace_rows(PersonRow, [_without_role(row, asked) for row in draft.rows(PersonRow)])


def asked_skills(draft: Draft) -> Iterator[SkillId]:
    """Yield the skills that work asks for."""
    for need in [*draft.rows(TaskRow), *draft.rows(RequirementRow), *draft.rows(ModeRow)]:
        if need.values.skill is not None:
            yield need.values.skill
    yield from (row.values.skill for row in draft.rows(DemandRow))


def _without_role(row: Row[PersonRow], asked: set[SkillId]) -> Row[PersonRow]:
    role, skills = folded(row.values.role), row.values.skills
    kept = tuple(skill for skill in skills if folded(skill.id) != role or skill.id in asked)
    if not kept or kept == skills:
        return row
    return replace(row, values=row.values.model_copy(update={"skills": kept}))
