"""Unheld: skills that rows ask for and nobody has, of tasks too that could not be read in full."""

from collections.abc import Collection, Iterator

from planner.domain.problem import InputProblem, Severity
from planner.domain.source import Source
from planner.domain.work import FULL_SHARE
from planner.whatif.suggestion import did_you_mean
from planner.workbook.assembly.needs import need_source
from planner.workbook.findings import Findings
from planner.workbook.row import Row
from planner.workbook.schema import DemandRow, ModeRow, PersonRow, PoolRow, RequirementRow, TaskRow
from planner.workbook.tables import Tables

_PROGRESS = frozenset({"progress", "remaining", "finished"})


def find_unheld_skills(tables: Tables, findings: Findings) -> None:
    """Warn of skills that nobody has where the review could not judge the task because of another cell.

    Only a warning: whether the task must be done, and in which way, may stand in what was not read. Nothing is said
    while some skills of people or pools cannot be read: the missing one may be among them.
    """
    offered = _offered(tables)
    if not offered or any(map(_hides_people, findings.all)):
        return
    said = {problem.source for problem in findings.all}
    for source, who, skill in _wishes(tables):
        if skill not in offered and source not in said:
            what = f'{who} needs skill "{skill}", which nobody has'
            findings.warn(source, what, did_you_mean(skill, dict.fromkeys(sorted(offered), "")))


def _offered(tables: Tables) -> frozenset[str]:
    """Return what people and pools can do; nothing where that is not known of all."""
    rows: list[Row[PersonRow] | Row[PoolRow]] = [*tables.rows(PersonRow), *tables.rows(PoolRow)]
    if not all(tables.is_read(row_type, "skills") for row_type in (PersonRow, PoolRow)):
        return frozenset()
    return frozenset(str(skill.id) for row in rows for skill in row.values.skills)


def _hides_people(problem: InputProblem) -> bool:
    """Tell whether people or pools may be missing: where a file or one of their sheets as a whole is wrong."""
    if problem.severity is not Severity.PROBLEM or problem.source is None or problem.source.cell is not None:
        return False
    sheet = (problem.source.sheet or "").strip().casefold()
    return sheet in {"", PersonRow.sheet.casefold(), PoolRow.sheet.casefold()}


def _wishes(tables: Tables) -> Iterator[tuple[Source, str, str]]:
    """Yield the cell, who asks, and the skill, of all that is not done for certain or perhaps."""
    done = {row.values.id for row in tables.rows(TaskRow) if _may_be_done(row)}
    for task in tables.rows(TaskRow):
        if task.values.id not in done and task.values.skill is not None:
            yield need_source(task), f'task "{task.values.id}"', task.values.skill
    further: Collection[Row[ModeRow] | Row[RequirementRow]] = (*tables.rows(ModeRow), *tables.rows(RequirementRow))
    for row in further:
        if row.values.task not in done and row.values.skill is not None:
            yield need_source(row), f'task "{row.values.task}"', row.values.skill
    for demand in tables.rows(DemandRow):
        if demand.values.skill is not None:
            yield demand.source("project"), f'project "{demand.values.project}"', demand.values.skill


def _may_be_done(row: Row[TaskRow]) -> bool:
    values = row.values
    nothing_left = values.progress == FULL_SHARE if values.remaining is None else values.remaining == 0
    return values.finished is not None or nothing_left or bool(row.faults & _PROGRESS)
