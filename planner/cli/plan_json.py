"""A plan as JSON: ISO dates, `finish` is the last day, money in the program's currency."""

import json
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

from planner.domain.ids import FundId, ProjectId
from planner.domain.outcome import GoalResult
from planner.domain.people import Person
from planner.domain.plan import Assignment, Plan, ScheduledTask, first_shown, last_shown
from planner.domain.program import Program
from planner.domain.project import Project
from planner.measures.spending import total_cost
from planner.measures.tardiness import days_late, project_end, project_start
from planner.planning.solve import CheckedOutcome

Json = str | int | float | bool | None | list["Json"] | dict[str, "Json"]


def json_text(document: Json) -> str:
    """Write a JSON document as text that people can read too."""
    return json.dumps(document, indent=2, ensure_ascii=False)


def write_json(path: Path, document: Json) -> None:
    """Write a JSON document to a file."""
    path.write_text(json_text(document) + "\n", encoding="utf-8")


def plan_document(program: Program, checked: CheckedOutcome, *, scenario: str | None = None) -> Json:
    """Return the document of one planned scenario; without a plan its projects, tasks and funds are empty."""
    outcome, plan = checked.outcome, checked.outcome.plan
    return {
        "program": program.name,
        "scenario": scenario,
        "status": str(outcome.status),
        "stopped": str(outcome.stop),
        "seconds": round(outcome.seconds, 3),
        "currency": program.currency,
        "remarks": list(outcome.remarks),
        "goals": [_goal(goal) for goal in outcome.goals],
        "projects": [] if plan is None else [_project(program, plan, project) for project in program.projects],
        "tasks": [] if plan is None else [_task(program, task) for task in plan.tasks],
        "funds": [] if plan is None else list(_funds(program, plan)),
        "violations": [
            {"rule": one.rule, "tasks": [str(task) for task in one.tasks], "message": one.message}
            for one in checked.violations
        ],
    }


def _goal(goal: GoalResult) -> Json:
    return {
        "name": str(goal.kind),
        "value": _number(goal.value),
        "bound": None if goal.bound is None else _number(goal.bound),
        "gap": None if goal.gap is None else round(float(goal.gap), 6),
    }


def _project(program: Program, plan: Plan, project: Project) -> Json:
    start, end = (find(program, plan, project.id) for find in (project_start, project_end))
    late = None if project.due is None or end is None else days_late(program, project.due, end)
    return {
        "id": project.id,
        "selected": project.id in plan.selected,
        "start": None if start is None else _first_day(program, plan, project.id).isoformat(),
        "finish": None if end is None else _last_day(program, plan, project.id).isoformat(),
        "due": None if project.due is None else project.due.isoformat(),
        "tardiness_days": late,
        "cost": _number(total_cost(program, plan, project.id)),
    }


def _first_day(program: Program, plan: Plan, project: ProjectId) -> date:
    return min(_shown(program, task)[0] for task in _tasks_of(program, plan, project))


def _last_day(program: Program, plan: Plan, project: ProjectId) -> date:
    return max(_shown(program, task)[1] for task in _tasks_of(program, plan, project))


def _tasks_of(program: Program, plan: Plan, project: ProjectId) -> Iterator[ScheduledTask]:
    return (task for task in plan.tasks if program.task_by_id[task.task].project == project)


def _shown(program: Program, task: ScheduledTask) -> tuple[date, date]:
    span = program.working_calendar, task.start, task.end, program.start
    return first_shown(*span), last_shown(*span)


def _task(program: Program, task: ScheduledTask) -> Json:
    first, last = _shown(program, task)
    return {
        "id": task.task,
        "project": program.task_by_id[task.task].project,
        "mode": task.mode,
        "start": first.isoformat(),
        "finish": last.isoformat(),
        "assignments": [_assignment(program, one) for one in task.assignments],
    }


def _assignment(program: Program, one: Assignment) -> Json:
    kind = "person" if isinstance(program.resource_by_id[one.resource], Person) else "pool"
    return {
        "requirement": one.requirement,
        kind: one.resource,
        "skill": one.skill,
        "share": one.rate,
        "start": one.start.isoformat(),
        "finish": program.working_calendar.before(one.end).isoformat(),
        "effort_days": _number(one.person_days),
        "cost": _number(one.cost),
    }


def _funds(program: Program, plan: Plan) -> Iterator[Json]:
    planned: dict[FundId, Decimal] = {}
    for spending in plan.spending:
        planned[spending.fund] = planned.get(spending.fund, Decimal(0)) + spending.amount
    for fund in program.funds:
        yield {
            "id": fund.id,
            "period": f"{fund.first.isoformat()}/{fund.last.isoformat()}",
            "amount": _number(fund.amount),
            "spent": _number(fund.spent + planned.get(fund.id, Decimal(0))),
            "spent_to_date": _number(fund.spent),
        }


def _number(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)
