"""Project: labels and values that a Microsoft Project file says of the project as a whole."""

from collections.abc import Iterator
from pathlib import PureWindowsPath

from planner.workbook.formats.mspdi_parts.plan import Plan
from planner.workbook.formats.mspdi_parts.record import Record
from planner.workbook.formats.records import Value, tidy


def project_entries(plan: Plan) -> Iterator[tuple[str, Value]]:
    """Yield label and value."""
    project, summary = plan.project, plan.summary or Record()
    yield "Project name", project_name(plan)
    yield "Project manager", project.text("Manager")
    yield "Start", project.day("StartDate") or summary.day("Start")
    yield "Finish", project.day("FinishDate") or summary.day("Finish")
    yield "Status date", project.day("StatusDate")
    yield "Currency", project.text("CurrencyCode") or project.text("CurrencySymbol")
    yield "Hours per day", tidy(plan.hours_per_day)
    yield "Days per week", tidy(plan.days_per_week)
    yield "Days per month", tidy(plan.days_per_month)
    yield "Default calendar", plan.calendar_names.get(project.text("CalendarUID"))


def project_name(plan: Plan) -> str:
    """Return the project's title, or what its own row or its file is called."""
    title = plan.project.text("Title") or (plan.summary.text("Name") if plan.summary else "")
    return title or PureWindowsPath(plan.project.text("Name")).stem
