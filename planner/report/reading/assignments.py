"""From rows of sheet *Assignments* to the assignments of each task."""

from dataclasses import replace
from decimal import Decimal

from planner.domain.ids import TaskId
from planner.domain.people import Resource
from planner.domain.plan import Assignment
from planner.domain.program import Program
from planner.domain.remaining import remaining_effort
from planner.domain.units import ZERO, PersonDays
from planner.domain.work import WorkKind
from planner.report.reading.known import known_as, warn_of_unknown
from planner.report.reading.rows import AssignmentEntry
from planner.report.reading.spans import end_after, warn_of_day_off
from planner.workbook.findings import Findings
from planner.workbook.row import Row

_ROWS_SHOWN = 3


def assignments_by_task(
    program: Program, rows: tuple[Row[AssignmentEntry], ...], findings: Findings
) -> dict[TaskId, tuple[Assignment, ...]]:
    """Return the assignments of each task as ordered on the sheet; blank person-days and all costs are worked out."""
    found: dict[TaskId, tuple[Assignment, ...]] = {}
    read: list[tuple[Row[AssignmentEntry], Assignment]] = []
    for written in rows:
        row = _by_id(program, written, findings)
        _look_up(program, row, findings)
        assignment = _with_cost(program, _with_person_days(program, row, _assignment(program, row)))
        _mention(row, assignment, findings)
        read.append((row, assignment))
        found[row.values.task] = (*found.get(row.values.task, ()), assignment)
    _mention_costs(read, findings)
    return found


def _by_id(program: Program, row: Row[AssignmentEntry], findings: Findings) -> Row[AssignmentEntry]:
    id_ = known_as(row.values.resource, program.resource_by_id, row.source("resource"), findings)
    return replace(row, values=row.values.model_copy(update={"resource": id_}))


def _look_up(program: Program, row: Row[AssignmentEntry], findings: Findings) -> None:
    values, calendar = row.values, program.working_calendar
    warn_of_unknown("person or pool", values.resource, program.resource_by_id, row.source("resource"), findings)
    task = program.task_by_id.get(values.task)
    if task is not None:
        known = {requirement.id: requirement for mode in task.modes for requirement in mode.requirements}
        what = f'requirement of task "{task.id}" called'
        warn_of_unknown(what, values.requirement, known, row.source("requirement"), findings)
    warn_of_day_off(calendar, "First day", values.first, row.source("first"), findings)
    if values.last != values.first:
        warn_of_day_off(calendar, "Last day", values.last, row.source("last"), findings)


def _assignment(program: Program, row: Row[AssignmentEntry]) -> Assignment:
    values = row.values
    return Assignment(
        requirement=values.requirement,
        resource=values.resource,
        skill=values.skill,
        rate=values.rate,
        start=values.first,
        end=end_after(program.working_calendar, values.last),
        person_days=values.person_days or ZERO,
        cost=values.cost or ZERO,
    )


def _with_person_days(program: Program, row: Row[AssignmentEntry], assignment: Assignment) -> Assignment:
    resource = program.resource_by_id.get(assignment.resource)
    if row.values.person_days is not None or resource is None:
        return assignment
    given = min(_rate_by_days(program, resource, assignment), _effort(program, row) or Decimal("Infinity"))
    return replace(assignment, person_days=given)


def _with_cost(program: Program, assignment: Assignment) -> Assignment:
    """Work the cost out, whatever the sheet says: it follows from the person-days and from who gives them."""
    resource = program.resource_by_id.get(assignment.resource)
    return assignment if resource is None else replace(assignment, cost=assignment.person_days * resource.rate)


def _rate_by_days(program: Program, resource: Resource, assignment: Assignment) -> PersonDays:
    days = program.working_calendar.days(assignment.start, assignment.end)
    worked = sum(program.capacity_on(resource, day) > 0 for day in days)
    return Decimal(worked * assignment.rate) / 100


def _effort(program: Program, row: Row[AssignmentEntry]) -> PersonDays | None:
    """Return what a head of kind effort gives in all; None for other kinds."""
    task = program.task_by_id.get(row.values.task)
    for mode in () if task is None else task.modes:
        requirement = mode.requirement(row.values.requirement)
        if task is not None and requirement is not None and mode.kind is WorkKind.EFFORT:
            return remaining_effort(task, mode, requirement)
    return None


def _mention(row: Row[AssignmentEntry], assignment: Assignment, findings: Findings) -> None:
    if row.values.person_days is None:
        findings.assume(row.source("person_days"), f"Person-days is empty; {assignment.person_days} was worked out")
    if row.values.cost is None:
        findings.assume(row.source("cost"), f"Cost is empty; {assignment.cost} was worked out")


def _mention_costs(found: list[tuple[Row[AssignmentEntry], Assignment]], findings: Findings) -> None:
    """Say once of all rows whose cost is not that of their person-days, as after people were swapped."""
    other = [(row, work.cost) for row, work in found if row.values.cost not in (None, work.cost)]
    if not other:
        return
    shown = [f"{cost:.2f} for {row.values.cost} in {row.source('cost').cell}" for row, cost in other[:_ROWS_SHOWN]]
    more = [f"and of {len(other) - _ROWS_SHOWN} more rows"] if len(other) > _ROWS_SHOWN else []
    what = f"Cost was worked out again from the person-days: {', '.join([*shown, *more])}"
    findings.warn(other[0][0].source("cost"), what, "Nothing needs to be done")
