"""Work rows: the rows of Modes, Requirements and Costs, sorted by the task and mode they belong to."""

from dataclasses import dataclass, field

from planner.domain.ids import ModeId, TaskId
from planner.workbook.assembly.register import Register
from planner.workbook.findings import Findings
from planner.workbook.row import Row
from planner.workbook.schema import CostRow, ModeRow, RequirementRow
from planner.workbook.tables import Tables

_Key = tuple[TaskId, ModeId]


@dataclass(frozen=True, kw_only=True)
class WorkRows:
    """The rows of Modes, Requirements and Costs, by what they belong to."""

    modes: dict[TaskId, list[Row[ModeRow]]] = field(default_factory=dict)
    needs: dict[_Key, list[Row[RequirementRow]]] = field(default_factory=dict)
    costs: dict[_Key, list[Row[CostRow]]] = field(default_factory=dict)


def sort_work(tables: Tables, register: Register, findings: Findings) -> WorkRows:
    """Sort the rows by task and mode; those that belong to none are findings."""
    work = WorkRows()
    for row in tables.rows(ModeRow):
        if _is_known(row, register, findings):
            work.modes.setdefault(row.values.task, []).append(row)
    for need in tables.rows(RequirementRow):
        if (mode := _mode_of(need, register, findings)) is not None:
            work.needs.setdefault((need.values.task, mode), []).append(need)
    for cost in tables.rows(CostRow):
        if (mode := _mode_of(cost, register, findings)) is not None:
            work.costs.setdefault((cost.values.task, mode), []).append(cost)
    return work


def _mode_of(row: Row[RequirementRow] | Row[CostRow], register: Register, findings: Findings) -> ModeId | None:
    task, mode = row.values.task, row.values.mode
    if not _is_known(row, register, findings):
        return None
    modes = register.modes.get(task)
    if modes is None:  # the row of the task could not be read
        return None
    names = ", ".join(f'"{name}"' for name in modes)
    if mode is None and len(modes) > 1:
        findings.problem(row.source("mode"), f'task "{task}" has several modes', f"Say which one: {names}")
        return None
    if mode is not None and mode not in modes:
        findings.problem(row.source("mode"), f'task "{task}" has no mode "{mode}"', f"It has {names}")
        return None
    return mode or modes[0]


def _is_known(row: Row[ModeRow] | Row[RequirementRow] | Row[CostRow], register: Register, findings: Findings) -> bool:
    if row.values.task in register.demand:
        what = f'task "{row.values.task}" is made of sheet Demand, which says all of it'
        findings.problem(row.source("task"), what, "Write it on sheet Tasks with kind support and a month instead")
        return False
    return register.tasks.check(row.values.task, row.source("task"), findings)
