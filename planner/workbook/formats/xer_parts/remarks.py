"""Remarks: what was passed over or taken for granted when a P6 export was read."""

from collections.abc import Iterator, Sequence

from planner.workbook.formats.records import MOST_ROWS, place
from planner.workbook.formats.xer_parts.links import Links
from planner.workbook.formats.xer_parts.schedule import Schedule, project_code
from planner.workbook.formats.xer_parts.staff import Staff
from planner.workbook.formats.xer_parts.tree import Line
from planner.workbook.formats.xer_parts.work_calendar import week_of

Remark = tuple[str, str]
_FOLLOWING = {
    "TT_LOE": "is a level of effort: its length follows from its links and is no work of its own",
    "TT_WBS": "is a WBS summary: its length follows from the activities in it and is no work of its own",
}


def remarks(schedule: Schedule, titles: Sequence[str], lines: list[Line]) -> Iterator[Remark]:
    """Yield each remark with the place it is said of."""
    yield from _of_the_file(schedule)
    yield from _of_calendars(schedule)
    yield from _of_staff(schedule, Staff(schedule))
    yield from _of_tasks(schedule, titles, lines)


def _of_staff(schedule: Schedule, staff: Staff) -> Iterator[Remark]:
    if any(rate.get("cost_per_qty") for rate in schedule.tables.of("RSRCRATE")):
        yield "Resources", "rates stand in the file for an hour and were taken for a day of the resource's calendar"
    for name in staff.groups:
        yield "Resources", f'"{name}" only holds other resources and was left out'
    for name, changes in staff.rate_changes().items():
        yield "Resources", f'rates of "{name}" change on {", ".join(changes)}; the one of the status date was taken'


def _of_the_file(schedule: Schedule) -> Iterator[Remark]:
    tables = schedule.tables
    if not tables.is_complete:
        yield "", "the mark of the file's end is missing: it may have been cut short"
    if tables.letters == "cp1252":
        yield "", "letters were read as those of Western European Windows; look whether names are spelled rightly"
    for table in sorted(tables.cut):
        yield "", f"of table {table} only the first {MOST_ROWS:,} rows were read"
    for project in tables.of("PROJECT"):
        if project not in schedule.projects:
            yield "", f'project "{project_code(project)}" is there only for links to it and was left out'


def _of_calendars(schedule: Schedule) -> Iterator[Remark]:
    for calendar in schedule.calendars.values():
        if not week_of(calendar.get("clndr_data", "")):
            yield "Calendars", f'the weekly pattern of calendar "{calendar.get("clndr_name", "")}" cannot be read'


def _of_tasks(schedule: Schedule, titles: Sequence[str], lines: list[Line]) -> Iterator[Remark]:
    links = Links(schedule)
    for row, line in enumerate(lines, start=2):
        if line.task is None:
            continue
        if what := _FOLLOWING.get(line.task.get("task_type", "")):
            yield place("Tasks", titles, "Task name", row), what
        for project in links.lost(line.task):
            what = f'a link to an activity of project "{project}" that is not in the file was left out'
            yield place("Tasks", titles, "Predecessors", row), what
