"""Modes: the ways to do a task, from sheets Tasks, Modes, Requirements and Costs."""

from collections.abc import Sequence
from dataclasses import dataclass

from planner.domain.ids import ModeId, RequirementId, TaskId
from planner.domain.work import Cost, Mode, Requirement, WorkKind
from planner.workbook.assembly.needs import build_need
from planner.workbook.assembly.register import Register, report_twice, say_mode
from planner.workbook.assembly.work_rows import WorkRows
from planner.workbook.findings import Findings
from planner.workbook.row import Row
from planner.workbook.schema import CostRow, ModeRow, RequirementRow, TaskRow
from planner.workbook.schema.work import FIRST_REQUIREMENT, MAIN_MODE, ModeColumns


@dataclass(frozen=True, slots=True, kw_only=True)
class _Way:
    """A row that describes a mode."""

    row: Row[TaskRow] | Row[ModeRow]
    task: TaskId
    id: ModeId
    name: str = ""


def build_modes(row: Row[TaskRow], work: WorkRows, register: Register, findings: Findings) -> tuple[Mode, ...]:
    """Build all modes of a task; none if they cannot be built."""
    modes = (_mode(way, work, register, findings) for way in _ways(row, work, findings))
    return tuple(mode for mode in modes if mode is not None)


def _ways(row: Row[TaskRow], work: WorkRows, findings: Findings) -> list[_Way]:
    further = work.modes.get(row.values.id, [])
    ways: dict[ModeId, _Way] = {}
    if say_mode(row.values) or not further:
        ways[MAIN_MODE] = _Way(row=row, task=row.values.id, id=MAIN_MODE)
    for other in further:
        way = _Way(row=other, task=row.values.id, id=other.values.id, name=other.values.name)
        first = ways.setdefault(way.id, way)
        if first is not way:
            label = f'mode "{way.id}" of task "{way.task}"'
            report_twice(other.source("id"), first.row.source("id"), label, findings)
    return list(ways.values())


def _mode(way: _Way, work: WorkRows, register: Register, findings: Findings) -> Mode | None:
    row = way.row
    need_rows = work.needs.get((way.task, way.id), [])
    kind = _kind(row, need_rows, way.task, findings)
    if kind is None:
        return None
    first = build_need(row, FIRST_REQUIREMENT, kind, register, findings)
    needs = _needs(first, need_rows, kind, register, findings)
    costs = tuple(_cost(cost) for cost in work.costs.get((way.task, way.id), ()))
    is_complete = not row.is_faulty and all(need is not None for need in needs)
    if not is_complete or not _is_sound(row, kind, needs, findings):
        return None
    return Mode(
        id=way.id,
        name=way.name,
        kind=kind,
        duration=row.values.duration,
        requirements=tuple(need for need in needs if need is not None),
        costs=costs,
        labour_category=row.values.labour_category,
        source=row.source("labour_category" if row.says("labour_category") else "id"),
    )


def _kind(
    row: Row[ModeColumns], needs: Sequence[Row[RequirementRow]], task: TaskId, findings: Findings
) -> WorkKind | None:
    values = row.values
    if values.kind is not None:
        return values.kind
    if values.effort is not None or (values.duration is None and any(n.values.effort is not None for n in needs)):
        return WorkKind.EFFORT
    if values.duration is not None:
        return WorkKind.DURATION
    if not row.is_faulty:
        advice = "Fill in Effort in person-days, or Duration in working days (0 for a milestone)"
        findings.problem(row.source("effort"), f'task "{task}" says neither effort nor duration', advice)
    return None


def _needs(
    first: Requirement | None,
    rows: Sequence[Row[RequirementRow]],
    kind: WorkKind,
    register: Register,
    findings: Findings,
) -> list[Requirement | None]:
    needs: list[Requirement | None] = [] if first is None else [first]
    taken = {} if first is None or first.source is None else {first.id: first.source}
    for row in rows:
        id_ = row.values.id or _next_id(set(taken))
        if id_ in taken:
            report_twice(row.source("id"), taken[id_], f'requirement "{id_}"', findings)
        taken[id_] = row.source("id")
        if row.values.skill is None and row.values.resource is None and not row.is_faulty:
            findings.problem(row.source("skill"), "the row asks for nobody", "Fill in Skill or Person or pool")
            needs.append(None)
        else:
            needs.append(build_need(row, id_, kind, register, findings))
    return needs


def _next_id(taken: set[RequirementId]) -> RequirementId:
    number = 1
    id_ = FIRST_REQUIREMENT
    while id_ in taken:
        number += 1
        id_ = RequirementId(f"{FIRST_REQUIREMENT} {number}")
    return id_


def _cost(row: Row[CostRow]) -> Cost:
    values = row.values
    return Cost(
        amount=values.amount,
        category=values.category,
        timing=values.timing,
        name=values.name,
        source=row.source("category" if row.says("category") else "amount"),
    )


def _is_sound(row: Row[ModeColumns], kind: WorkKind, needs: Sequence[Requirement | None], findings: Findings) -> bool:
    values = row.values
    if kind is WorkKind.EFFORT and values.duration is not None:
        advice = "Empty Duration: the plan says how long it takes. Or choose kind duration and empty Effort"
        findings.problem(row.source("duration"), "a duration is given, and the work is of kind effort", advice)
        return False
    if kind is WorkKind.EFFORT and not needs:
        if values.effort is None and values.skill is None and values.resource is None:
            advice = "Fill in Effort and Skill, or rows of sheet Requirements"
            findings.problem(row.source("effort"), "the work is of kind effort, but nobody is asked for", advice)
        return False
    if kind is not WorkKind.EFFORT and values.duration is None:
        findings.problem(row.source("duration"), f"Duration is empty, and the work is of kind {kind}", "Fill it in")
        return False
    return kind is WorkKind.EFFORT or values.effort is None
