"""Read back: from an allocation workbook, as written or edited by hand, to a plan."""

from dataclasses import dataclass, replace
from pathlib import Path

from planner.domain.ids import TaskId
from planner.domain.plan import Plan, Spending
from planner.domain.problem import InputProblem, Severity
from planner.domain.program import Program
from planner.domain.source import Source
from planner.report.reading.assignments import assignments_by_task
from planner.report.reading.known import warn_of_unknown
from planner.report.reading.rows import AssignmentEntry, ProjectChoice, ScheduleEntry, SpendingEntry
from planner.report.reading.schedule import scheduled_tasks
from planner.workbook.door import read_files
from planner.workbook.findings import Findings
from planner.workbook.grid import GridFile
from planner.workbook.row import Row
from planner.workbook.table import Table, Values, read_table

_SHEETS = frozenset(row.sheet.casefold() for row in (ProjectChoice, ScheduleEntry, AssignmentEntry, SpendingEntry))


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanReading:
    """What came of reading a plan.

    Attributes:
        plan: None if any problem must be mended first. It may break any rule, and name what the program does not have.
        problems: Problems, warnings and assumptions, each with its cell.
    """

    plan: Plan | None
    problems: tuple[InputProblem, ...]


def read_plan(path: Path, program: Program) -> PlanReading:
    """Read sheets *Projects*, *Schedule*, *Assignments* and *Spending* of an allocation workbook.

    First and last days become starts and exclusive ends. A day that is no working day is kept for the checker to
    report. Costs and blank person-days are worked out; what else is filled in is taken as it stands.
    """
    findings = Findings()
    file = read_files([path], _SHEETS)[0]
    if file.refused is not None:
        findings.problem(Source(file=file.name), file.refused, file.advice)
        return PlanReading(plan=None, problems=findings.all)
    tables = _PlanTables(
        projects=_table(file, ProjectChoice, findings),
        schedule=_table(file, ScheduleEntry, findings),
        assignments=_table(file, AssignmentEntry, findings),
        spending=_table(file, SpendingEntry, findings),
    )
    plan = _plan(program, tables, findings)
    problems = tuple(problem for problem in findings.all if problem.severity is not Severity.IGNORED)
    return PlanReading(plan=None if findings.block else plan, problems=problems)


@dataclass(frozen=True, slots=True, kw_only=True)
class _PlanTables:
    projects: Table[ProjectChoice]
    schedule: Table[ScheduleEntry]
    assignments: Table[AssignmentEntry]
    spending: Table[SpendingEntry]


def _table(file: GridFile, row_type: type[Values], findings: Findings) -> Table[Values]:
    grid = next((grid for grid in file.grids if grid.name.strip().casefold() == row_type.sheet.casefold()), None)
    if grid is None:
        what = f"the workbook has no sheet {row_type.sheet}, so there is no plan to read"
        findings.problem(Source(file=file.name), what, "Take a workbook that planner plan has written")
        return Table(rows=())
    return read_table(file.name, grid, row_type, findings)


def _plan(program: Program, tables: _PlanTables, findings: Findings) -> Plan:
    for row in tables.projects.rows:
        warn_of_unknown("project", row.values.project, program.project_by_id, row.source("project"), findings)
    tasks = tuple(scheduled_tasks(program, tables.schedule.rows, findings))
    work = assignments_by_task(program, tables.assignments.rows, findings)
    _report_homeless(tables, findings)
    return Plan(
        selected=frozenset(row.values.project for row in tables.projects.rows if row.values.selected),
        tasks=tuple(replace(task, assignments=work.get(task.task, ())) for task in tasks),
        spending=tuple(_spending(program, row, findings) for row in tables.spending.rows),
    )


def _report_homeless(tables: _PlanTables, findings: Findings) -> None:
    tasks = {row.values.task for row in tables.schedule.rows}
    tasks |= {TaskId(place.cells["task"].text.strip()) for place in tables.schedule.lost if place.says("task")}
    for row in tables.assignments.rows:
        if row.values.task not in tasks:
            what = f'task "{row.values.task}" has no row on sheet {ScheduleEntry.sheet}'
            findings.problem(row.source("task"), what, "Add the row there or delete this one")


def _spending(program: Program, row: Row[SpendingEntry], findings: Findings) -> Spending:
    values = row.values
    warn_of_unknown("fund", values.fund, program.fund_by_id, row.source("fund"), findings)
    warn_of_unknown("project", values.project, program.project_by_id, row.source("project"), findings)
    return Spending(
        fund=values.fund,
        project=values.project,
        category=values.category,
        first=values.first,
        last=values.last,
        amount=values.amount,
    )
