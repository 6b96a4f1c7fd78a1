"""Demand: support tasks by the month."""

from decimal import ROUND_HALF_UP, Decimal

from planner.domain.demand import demand_task, demanded_fte
from planner.domain.ids import TaskId
from planner.domain.work import Task
from planner.workbook.assembly.register import report_twice
from planner.workbook.findings import Findings
from planner.workbook.row import Row
from planner.workbook.schema import DemandRow, TaskRow
from planner.workbook.tables import Tables

_LEAST = Decimal("0.05")


def build_demand(tables: Tables, findings: Findings) -> tuple[Task, ...]:
    """Build the tasks of sheet Demand; each id once, and unlike those of sheet Tasks."""
    taken = {row.values.id: row.source("id") for row in tables.rows(TaskRow)}
    tasks: list[Task] = []
    for row in tables.rows(DemandRow):
        task = _task(row, findings)
        if task is None or task.source is None:
            continue
        if task.id in taken:
            report_twice(task.source, taken[task.id], f'demand "{task.id}"', findings)
        else:
            tasks.append(task)
        taken.setdefault(task.id, task.source)
    return tuple(tasks)


def ids_of(tasks: tuple[Task, ...]) -> tuple[TaskId, ...]:
    """Return the tasks' ids."""
    return tuple(task.id for task in tasks)


def _task(row: Row[DemandRow], findings: Findings) -> Task | None:
    values = row.values
    if row.is_faulty:
        return None
    if (values.fte / _LEAST).quantize(Decimal(1), ROUND_HALF_UP) == 0:
        findings.problem(row.source("fte"), f"FTE is {values.fte}, less than a twentieth of a person", "Add some up")
        return None
    task = demand_task(
        project=values.project,
        skill=values.skill,
        month=values.month,
        fte=values.fte,
        level=values.level,
        must_staff=values.must_staff,
        source=row.source("project"),
    )
    if demanded_fte(task) != values.fte:
        findings.assume(row.source("fte"), f"FTE {values.fte} was rounded to {demanded_fte(task).normalize():f}")
    return task
