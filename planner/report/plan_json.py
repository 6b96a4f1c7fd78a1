"""The plan as JSON, for other programs: ISO dates, money in the program's currency, shares in whole percent."""

from datetime import date
from decimal import Decimal
from typing import TypeAlias

from planner.checker.violation import Violation
from planner.domain.outcome import GoalResult
from planner.domain.people import Person
from planner.domain.plan import Assignment, Plan, ScheduledTask, first_shown, last_shown
from planner.domain.program import Program
from planner.planning.solve import CheckedOutcome
from planner.report.rows.earliest import EarliestRow, earliest_rows
from planner.report.rows.money import FundRow, fund_rows
from planner.report.rows.projects import ProjectRow, project_rows

Json: TypeAlias = "dict[str, Json] | list[Json] | str | float | int | bool | None"


def plan_json(program: Program, checked: CheckedOutcome, scenario: str = "") -> dict[str, Json]:
    """Return what came of planning; without a plan its lists of projects, tasks and funds are empty.

    `finish` is the last day, inclusive; a milestone has the same start and finish. A fund's `period` is an ISO 8601
    interval of its first and last date, its `spent` what was paid before and what the plan takes. `earliest` lists the
    days before which no plan that has the project can deliver it, its milestones and dated tasks; null is never.
    """
    outcome = checked.outcome
    return {
        "program": program.name,
        "scenario": scenario,
        "status": outcome.status.value,
        "stopped": outcome.stop.value,
        "seconds": round(outcome.seconds, 3),
        "currency": program.currency,
        "goals": [_goal(result) for result in outcome.goals],
        "remarks": list(outcome.remarks),
        "earliest": [_earliest(row) for row in earliest_rows(program, outcome)],
        **_planned(program, outcome.plan),
        "violations": [_violation(violation) for violation in checked.violations],
    }


def _planned(program: Program, plan: Plan | None) -> dict[str, Json]:
    if plan is None:
        return {"projects": [], "tasks": [], "funds": []}
    return {
        "projects": [_project(row) for row in project_rows(program, plan)],
        "tasks": [_task(program, scheduled) for scheduled in plan.tasks],
        "funds": [_fund(row) for row in fund_rows(program, plan)],
    }


def _goal(result: GoalResult) -> Json:
    return {
        "name": result.kind.value,
        "value": float(result.value),
        "bound": _number(result.bound),
        "gap": _number(result.gap),
        "bound_from": result.because,
    }


def _earliest(row: EarliestRow) -> Json:
    return {
        "project": row.project.id,
        "task": None if row.task is None else row.task.id,
        "due": _day(row.due),
        "planned": _day(row.planned),
        "not_before": _day(row.day),
        "because": row.because,
    }


def _project(row: ProjectRow) -> Json:
    return {
        "id": row.project.id,
        "selected": row.selected,
        "start": _day(row.first),
        "finish": _day(row.last),
        "due": _day(row.project.due),
        "tardiness_days": row.days_late,
        "cost": float(row.to_come),
    }


def _task(program: Program, scheduled: ScheduledTask) -> Json:
    calendar, span = program.working_calendar, (scheduled.start, scheduled.end)
    return {
        "id": scheduled.task,
        "project": program.task_by_id[scheduled.task].project,
        "mode": scheduled.mode,
        "start": _day(first_shown(calendar, *span, program.start)),
        "finish": _day(last_shown(calendar, *span, program.start)),
        "assignments": [_assignment(program, assignment) for assignment in scheduled.assignments],
    }


def _assignment(program: Program, assignment: Assignment) -> Json:
    is_person = isinstance(program.resource_by_id[assignment.resource], Person)
    return {
        "person" if is_person else "pool": assignment.resource,
        "requirement": assignment.requirement,
        "skill": assignment.skill,
        "share": assignment.rate,
        "start": _day(assignment.start),
        "finish": _day(last_shown(program.working_calendar, assignment.start, assignment.end, program.start)),
        "effort_days": float(assignment.person_days),
        "cost": float(assignment.cost),
    }


def _fund(row: FundRow) -> Json:
    return {
        "id": row.fund.id,
        "period": f"{row.fund.first}/{row.fund.last}",
        "amount": float(row.fund.amount),
        "spent": float(row.fund.spent + row.planned),
    }


def _violation(violation: Violation) -> Json:
    return {"rule": violation.rule, "tasks": list(violation.tasks), "message": violation.message}


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _number(number: Decimal | None) -> float | None:
    return None if number is None else float(number)
