"""Steadiness: few people per task, few projects per person and week."""

from datetime import date, timedelta

from planner.domain.ids import ProjectId, ResourceId
from planner.domain.people import Person
from planner.domain.plan import Plan
from planner.domain.program import Program


def monday(day: date) -> date:
    """Return the Monday of a date's calendar week."""
    return day - timedelta(days=day.weekday())


def project_weeks(program: Program, plan: Plan) -> set[tuple[ResourceId, ProjectId, date]]:
    """Return each person, project and week (by its Monday) in which an assignment of theirs spans a working day."""
    weeks = set()
    for scheduled in plan.tasks:
        project = program.task_by_id[scheduled.task].project
        for assignment in scheduled.assignments:
            if isinstance(program.resource_by_id[assignment.resource], Person):
                for day in program.working_calendar.days(assignment.start, assignment.end):
                    weeks.add((assignment.resource, project, monday(day)))
    return weeks


def unsteadiness(program: Program, plan: Plan) -> int:
    """Return people on tasks plus projects per person and week; less is steadier. Pools do not count."""
    people = sum(
        isinstance(program.resource_by_id[assignment.resource], Person)
        for scheduled in plan.tasks
        for assignment in scheduled.assignments
    )
    return people + len(project_weeks(program, plan))
