"""Needs: requirements from rows of Tasks, Modes and Requirements."""

from planner.domain.ids import RequirementId
from planner.domain.source import Source
from planner.domain.work import Requirement, WorkKind
from planner.workbook.assembly.register import Register
from planner.workbook.findings import Findings
from planner.workbook.row import Row
from planner.workbook.schema.work import NeedColumns

_ASKS_NOTHING = ("level", "heads", "share", "least_share", "must_staff")


def build_need(
    row: Row[NeedColumns], id_: RequirementId, kind: WorkKind, register: Register, findings: Findings
) -> Requirement | None:
    """Build the requirement a row describes; None if it describes none or a faulty one."""
    values = row.values
    if values.resource is not None:
        register.resources.check(values.resource, row.source("resource"), findings)
    if row.is_faulty:
        return None
    if not _is_sound(row, kind, register, findings):
        return None
    return Requirement(
        id=id_,
        skill=values.skill,
        level=values.level,
        resource=values.resource,
        heads=values.heads,
        share=values.share,
        least_share=values.least_share,
        effort=values.effort,
        must_staff=values.must_staff,
        source=need_source(row),
    )


def need_source(row: Row[NeedColumns]) -> Source:
    """Return the cell that says who is needed."""
    return row.source("resource" if row.says("resource") else "skill")


def _is_sound(row: Row[NeedColumns], kind: WorkKind, register: Register, findings: Findings) -> bool:
    values = row.values
    wrong = list[tuple[str, str, str]]()
    if values.skill is None and values.resource is None:
        wrong += _without_anyone(row, kind)
    elif kind is WorkKind.EFFORT and values.effort is None:
        wrong.append(("effort", "Effort is empty, and the work is of kind effort", "Fill in the person-days"))
    if values.skill is not None and values.resource is not None:
        wrong.append(("resource", "both a skill and a person or pool are asked for", "Empty one of the two cells"))
    if kind is not WorkKind.EFFORT and values.effort is not None:
        advice = "Empty Effort, or choose kind effort and empty Duration"
        wrong.append(("effort", f"an effort is given, and the work is of kind {kind}", advice))
    if values.least_share is not None and values.least_share > values.share:
        wrong.append(("least_share", f"Least share is above the share of {values.share}%", "Lower it"))
    if values.resource in register.people and values.heads > 1:
        wrong.append(("heads", f'"{values.resource}" is one person, not {values.heads}', "Ask for 1 head, or a skill"))
    for field, what, advice in wrong:
        findings.problem(row.source(field), what, advice)
    return not wrong and (values.skill is not None or values.resource is not None)


def _without_anyone(row: Row[NeedColumns], kind: WorkKind) -> list[tuple[str, str, str]]:
    advice = "Fill in Skill or Person or pool"
    if kind is WorkKind.EFFORT and row.values.effort is not None:
        return [("skill", "an effort is given, but not who gives it", advice)]
    field = next((name for name in _ASKS_NOTHING if row.says(name)), None)
    return [] if field is None else [(field, "the cell asks something of nobody", advice)]
