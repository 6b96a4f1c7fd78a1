"""A plan as a project manager keeps it, with much that a copy may lose; and a plan of it by hand."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal

import xlsxwriter

from planner.domain.ids import RequirementId, ResourceId, TaskId
from planner.domain.plan import Assignment, Plan, ScheduledTask
from planner.importing.import_files import import_files

TODAY = date(2027, 1, 4)
HEADER = ("ID", "Task", "Assigned to", "Duration (days)", "Start", "Finish")
ROWS = (
    ("A1", "Survey", "Ana, Ben", 5, date(2027, 3, 1), date(2027, 3, 5)),
    ("A2", "Design", "Ben", 10, date(2027, 3, 8), date(2027, 3, 19)),
    ("A3", "Build", "Ana", 5, date(2027, 3, 22), date(2027, 3, 26)),
)
"""Header in row 3, tasks in rows 4 to 6 of sheet Plan."""


@dataclass(frozen=True)
class Formula:
    """A formula with its saved result."""

    text: str
    result: object


def write_plan(path, rows=ROWS, *, header=HEADER, dates="dd.mm.yyyy", more=None):
    """Write a task list below a merged title; `more` adds whatever else the sheet holds."""
    with xlsxwriter.Workbook(path, {"default_date_format": dates}) as book:
        sheet = book.add_worksheet("Plan")
        formats = {
            "date": book.add_format({"num_format": dates}),
            "head": book.add_format({"bold": True, "bg_color": "#DDEBF7", "border": 1}),
        }
        sheet.merge_range(0, 0, 0, len(header) - 1, "Bridge project")
        for column, title in enumerate(header):
            sheet.write(2, column, title, formats["head"])
        for number, row in enumerate(rows, start=3):
            for column, value in enumerate(row):
                _write(sheet, number, column, value, formats["date"])
        if more is not None:
            more(book, sheet, formats)
    return path


def _write(sheet, row, column, value, dated):
    if isinstance(value, Formula):
        result = (value.result - date(1899, 12, 30)).days if isinstance(value.result, date) else value.result
        sheet.write_formula(row, column, value.text, dated, result)
    elif isinstance(value, date):
        sheet.write_datetime(row, column, value, dated)
    elif value is not None:
        sheet.write(row, column, value)


def people_list(folder):
    """Write a list of people, for plans that name nobody."""
    path = folder / "people.csv"
    path.write_text("Person;Role\nAna;Developer\nBen;Designer\n")
    return path


def imported_from(*paths, **more):
    """Import files on a fixed day."""
    return import_files(list(paths), today=TODAY, **more)


def a_plan_by_hand(program, spans, **who):
    """Plan tasks on first and last days, with people at a hundred percent; others are left out.

    Args:
        spans: First and last day by task id.
        who: Ids of people by task id.
    """
    return Plan(
        selected=frozenset(project.id for project in program.projects),
        tasks=tuple(_scheduled(program, task, span, who.get(task, ())) for task, span in spans.items()),
    )


def _scheduled(program, task, span, people):
    first, last = span
    end = program.working_calendar.after(last)
    start = end if program.task_by_id[TaskId(task)].is_milestone else first
    return ScheduledTask(
        task=TaskId(task),
        mode=program.task_by_id[TaskId(task)].modes[0].id,
        start=start,
        end=end,
        assignments=tuple(
            Assignment(
                requirement=RequirementId("R"), resource=ResourceId(name), skill=None, rate=rate,
                start=start, end=end, person_days=Decimal(1), cost=Decimal(0),
            )
            for name, rate in ((one, 100) if isinstance(one, str) else one for one in people)
        ),
    )  # fmt: skip


def later(rows, days=7):
    """Return the first and last days of rows, moved by so many days, by task id."""
    by = timedelta(days=days)
    return {row[0]: (row[4] + by, row[5] + by) for row in rows}


def moment(year, month, day, hour=0):
    """Return a date as openpyxl holds it."""
    return datetime.combine(date(year, month, day), time(hour))
