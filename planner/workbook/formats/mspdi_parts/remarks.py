"""Remarks: what was passed over or taken for granted when a Microsoft Project file was read."""

from collections.abc import Iterator, Sequence

from planner.workbook.formats.mspdi_parts.calendars import lost_exceptions
from planner.workbook.formats.mspdi_parts.links import lost_links
from planner.workbook.formats.mspdi_parts.plan import Plan
from planner.workbook.formats.mspdi_parts.record import Record, day
from planner.workbook.formats.mspdi_parts.resources import availabilities, share_of
from planner.workbook.formats.mspdi_parts.shown import hides_words
from planner.workbook.formats.records import place

Remark = tuple[str, str]
_TABLE_A = 0
_COSTS = ("Cost", "ActualCost", "FixedCost")


def remarks(plan: Plan, task_titles: Sequence[str], resource_titles: Sequence[str]) -> Iterator[Remark]:
    """Yield each remark with the place it is said of."""
    yield from _of_the_file(plan)
    for row, task in enumerate(plan.tasks, start=2):
        yield from ((place("Tasks", task_titles, title, row), what) for title, what in _of_task(plan, task))
    for row, resource in enumerate(plan.resources, start=2):
        found = _of_resource(resource)
        yield from ((place("Resources", resource_titles, title, row), what) for title, what in found)


def _of_the_file(plan: Plan) -> Iterator[Remark]:
    if not plan.says_hours_per_day:
        yield "Project", f"the file does not say how long a day is: {plan.hours_per_day:g} hours were taken"
    if plan.blanks:
        yield "Tasks", f"{plan.blanks} blank rows of the plan were passed over"
    for calendar, exception in lost_exceptions(plan):
        yield "Calendars", f'"{exception}" of calendar "{calendar}" comes again by a rule that was not understood'
    for task in plan.foreign:
        yield "Tasks", f'task "{task.text("Name")}" belongs to another project and was left to it'
    if any(task.number(name) for task in plan.tasks for name in _COSTS):
        yield "Tasks", "costs were read as hundredths, as Microsoft Project writes them: 48000 is 480.00"
    if any(resource.number("StandardRate") for resource in plan.resources):
        per_day = f"{plan.hours_per_day:g} hours"
        yield "Resources", f"rates stand in the file for an hour and were taken for a day of {per_day}"


def _of_task(plan: Plan, task: Record) -> Iterator[Remark]:
    for title in ("Start", "Finish"):
        if hides_words(task, title):
            hidden = day(task.text(title))
            yield title, f'shows "{task.text(f"{title}Text")}"; the {hidden} that Project reckons with was left out'
    for link in lost_links(plan, task):
        yield (
            "Predecessors",
            f"a link to a task that is not in the file (UID {link.text('PredecessorUID')}) was left out",
        )
    if task.is_on("IsSubproject"):
        inserted = task.text("SubprojectName") or "a project"
        yield "Task name", f"stands for {inserted}, which was not read: send it as a file of its own"


def _of_resource(resource: Record) -> Iterator[Remark]:
    periods = availabilities(resource)
    if len(periods) > 1:
        yield "Max. units", f"changes over time, which was left out: {'; '.join(map(share_of, periods))}"
    rates = [rate for rate in resource.under("Rates", "Rate") if rate.whole("RateTable") in {_TABLE_A, None}]
    if len(rates) > 1:
        changes = ", ".join(rate.text("RatesFrom")[:10] for rate in rates[1:])
        yield "Standard rate per day", f"changes on {changes}; the rate of the resource sheet was taken"
    if resource.is_on("IsInactive"):
        yield "Resource", "is marked as inactive"
