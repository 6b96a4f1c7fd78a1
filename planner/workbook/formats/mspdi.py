"""MSPDI: the XML format of Microsoft Project, read to the sheets Project, Tasks, Resources and what goes with them."""

from planner.workbook.formats.attempt import attempt
from planner.workbook.formats.days_off import CALENDAR_TITLES, CALENDARS, LEAVE, LEAVE_TITLES
from planner.workbook.formats.mspdi_parts.assignments import TITLES as ASSIGNMENT_TITLES
from planner.workbook.formats.mspdi_parts.assignments import assignment_rows
from planner.workbook.formats.mspdi_parts.calendars import calendar_rows, leave_rows
from planner.workbook.formats.mspdi_parts.plan import read_plan
from planner.workbook.formats.mspdi_parts.project import project_entries
from planner.workbook.formats.mspdi_parts.remarks import remarks
from planner.workbook.formats.mspdi_parts.resources import resource_columns
from planner.workbook.formats.mspdi_parts.tasks import task_columns, task_rows
from planner.workbook.formats.records import LOOKS, lay_out, list_entries, with_rows
from planner.workbook.grid import GridFile
from planner.workbook.package import RefusedError


def read(name: str, content: bytes) -> GridFile:
    """Read a file; what is wrong with it as a whole becomes `refused`, never an exception."""
    return attempt(name, content, _convert)


def _convert(name: str, content: bytes) -> GridFile:
    plan = read_plan(content)
    if not plan.tasks and not plan.resources:
        raise RefusedError("the plan has neither tasks nor resources", "Open it in Microsoft Project and look")
    columns, resources = task_columns(plan), resource_columns(plan)
    task_titles, resource_titles = [title for title, _ in columns], [title for title, _ in resources]
    people = ([value(resource) for _, value in resources] for resource in plan.resources)
    grids = with_rows(
        list_entries("Project", project_entries(plan)),
        lay_out("Tasks", task_titles, task_rows(plan, columns)),
        lay_out("Resources", resource_titles, people),
        lay_out("Assignments", ASSIGNMENT_TITLES, assignment_rows(plan)),
        lay_out(CALENDARS, CALENDAR_TITLES, calendar_rows(plan)),
        lay_out(LEAVE, LEAVE_TITLES, leave_rows(plan)),
    )
    return GridFile(name, grids, looks=LOOKS, remarks=tuple(remarks(plan, task_titles, resource_titles)))
