"""Commas in skills: `design, pm` is one skill to the reader, and two perhaps to who wrote it."""

from collections.abc import Iterator

from planner.domain.people import Skill
from planner.domain.source import Source
from planner.workbook.assembly.register import as_a_list, between_commas
from planner.workbook.findings import Findings
from planner.workbook.row import Row
from planner.workbook.schema import DemandRow, ModeRow, PersonRow, PoolRow, RequirementRow, TaskRow
from planner.workbook.schema.texts import LEVEL_MARK
from planner.workbook.tables import Tables

_ONE_EACH = "A row asks for one skill: keep one here, and ask for the others on sheet Requirements"


def find_commas(tables: Tables, findings: Findings) -> None:
    """Warn of skills with commas, but where the whole is both offered and asked for and none of its parts is a skill.

    Such a skill may be meant as it stands, `test, electrical`; where its parts are known it hardly is.
    """
    offers, wishes = list(_offers(tables)), list(_wishes(tables))
    offered, asked = {str(skill.id) for _, skill in offers}, {skill for _, skill in wishes}
    agreed, known = offered & asked, offered | asked
    for source, skill in offers:
        if _is_doubtful(skill.id, agreed, known):
            what = f'Skills "{_text(skill)}" is taken as one skill, commas included'
            findings.warn(source, what, as_a_list(between_commas(_text(skill))))
    for source, name in wishes:
        if _is_doubtful(name, agreed, known):
            findings.warn(source, f'Skill "{name}" is taken as one skill, commas included', _ONE_EACH)


def _offers(tables: Tables) -> Iterator[tuple[Source, Skill]]:
    rows: list[Row[PersonRow] | Row[PoolRow]] = [*tables.rows(PersonRow), *tables.rows(PoolRow)]
    yield from ((row.source("skills"), skill) for row in rows for skill in row.values.skills)


def _wishes(tables: Tables) -> Iterator[tuple[Source, str]]:
    needs: list[Row[TaskRow] | Row[ModeRow] | Row[RequirementRow] | Row[DemandRow]] = [
        *tables.rows(TaskRow),
        *tables.rows(ModeRow),
        *tables.rows(RequirementRow),
        *tables.rows(DemandRow),
    ]
    yield from ((row.source("skill"), row.values.skill) for row in needs if row.values.skill is not None)


def _is_doubtful(skill: str, agreed: set[str], known: set[str]) -> bool:
    names = [part.rpartition(LEVEL_MARK)[0].strip() or part for part in between_commas(skill)]
    return bool(names) and (skill not in agreed or any(name in known for name in names))


def _text(skill: Skill) -> str:
    return skill.id if skill.level == 1 else f"{skill.id}{LEVEL_MARK}{skill.level}"
