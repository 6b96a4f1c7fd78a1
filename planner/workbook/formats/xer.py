"""XER: the text export of Primavera P6, read to the sheets Project, Tasks, Resources and what goes with them."""

from planner.workbook.formats.attempt import attempt
from planner.workbook.formats.days_off import CALENDAR_TITLES, CALENDARS, LEAVE, LEAVE_TITLES
from planner.workbook.formats.records import LOOKS, lay_out, with_rows
from planner.workbook.formats.xer_parts.calendars import calendar_rows, leave_rows
from planner.workbook.formats.xer_parts.projects import project_grid
from planner.workbook.formats.xer_parts.remarks import remarks
from planner.workbook.formats.xer_parts.schedule import Schedule
from planner.workbook.formats.xer_parts.staff import ASSIGNMENT_TITLES, RESOURCE_TITLES, Staff
from planner.workbook.formats.xer_parts.tables import read_tables
from planner.workbook.formats.xer_parts.tasks import task_sheet
from planner.workbook.formats.xer_parts.tree import lines_of
from planner.workbook.grid import GridFile
from planner.workbook.package import RefusedError


def read(name: str, content: bytes) -> GridFile:
    """Read a file; what is wrong with it as a whole becomes `refused`, never an exception."""
    return attempt(name, content, _convert)


def _convert(name: str, content: bytes) -> GridFile:
    schedule = Schedule(read_tables(content))
    if not schedule.tasks and not schedule.tables.of("RSRC"):
        raise RefusedError("the export has neither activities nor resources", "Choose the project when exporting it")
    lines, staff = lines_of(schedule), Staff(schedule)
    titles, tasks = task_sheet(schedule, lines)
    grids = with_rows(
        project_grid(schedule),
        lay_out("Tasks", titles, tasks),
        lay_out("Resources", RESOURCE_TITLES, staff.resource_rows()),
        lay_out("Assignments", ASSIGNMENT_TITLES, staff.assignment_rows(lines)),
        lay_out(CALENDARS, CALENDAR_TITLES, calendar_rows(schedule)),
        lay_out(LEAVE, LEAVE_TITLES, leave_rows(schedule)),
    )
    return GridFile(name, grids, looks=LOOKS, remarks=tuple(remarks(schedule, titles, lines)))
