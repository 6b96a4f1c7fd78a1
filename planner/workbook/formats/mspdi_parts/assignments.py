"""Assignments: the rows of sheet Assignments of a Microsoft Project file: who works on what."""

from planner.workbook.formats.mspdi_parts.plan import Plan
from planner.workbook.formats.mspdi_parts.record import Record
from planner.workbook.formats.mspdi_parts.resources import is_work
from planner.workbook.formats.mspdi_parts.shown import share, work
from planner.workbook.formats.records import Value

TITLES = ("Task ID", "Task", "Resource", "Units", "Work (hours)", "Remaining work (hours)", "Start", "Finish")


def assignment_rows(plan: Plan) -> list[list[Value]]:
    """Return who works on each task, in the order of the tasks; work that nobody has been given is left out."""
    return [
        _row(plan, task, assignment)
        for task in plan.tasks
        for assignment in plan.assignments_by_task.get(task.text("UID"), ())
    ]


def _row(plan: Plan, task: Record, assignment: Record) -> list[Value]:
    resource = plan.people_by_uid[assignment.text("ResourceUID")]
    shown_id = plan.task_ids[task.text("UID")]
    return [
        int(shown_id) if shown_id.isdecimal() else shown_id,
        task.text("Name"),
        resource.text("Name"),
        share(assignment, "Units") if is_work(resource) else assignment.number("Units"),
        work(assignment, "Work") if is_work(resource) else None,
        work(assignment, "RemainingWork") if is_work(resource) else None,
        assignment.day("Start"),
        assignment.day("Finish"),
    ]
