"""One row for each assignment: who works on what, when, how much of the day and at what cost."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from planner.domain.people import Resource
from planner.domain.plan import Assignment, Plan, last_shown
from planner.domain.program import Program
from planner.domain.work import Task


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignmentRow:
    """An assignment as people see it: `last` is the last day, inclusive."""

    task: Task
    resource: Resource
    assignment: Assignment
    last: date


def assignment_rows(program: Program, plan: Plan) -> Iterator[AssignmentRow]:
    """Yield a row for every assignment, in the plan's order."""
    for scheduled in plan.tasks:
        for assignment in scheduled.assignments:
            yield AssignmentRow(
                task=program.task_by_id[scheduled.task],
                resource=program.resource_by_id[assignment.resource],
                assignment=assignment,
                last=last_shown(program.working_calendar, assignment.start, assignment.end, program.start),
            )
