"""Tasks: the rows of sheet Tasks, each column with what it shows of a task of Microsoft Project."""

from collections.abc import Callable, Iterable

from planner.workbook.formats.mspdi_parts.custom import custom_columns
from planner.workbook.formats.mspdi_parts.links import predecessors
from planner.workbook.formats.mspdi_parts.plan import Plan
from planner.workbook.formats.mspdi_parts.record import Record
from planner.workbook.formats.mspdi_parts.resources import is_work
from planner.workbook.formats.mspdi_parts.shown import duration, moment, money, percent, work
from planner.workbook.formats.records import Value, tidy, yes_no

CONSTRAINTS = (
    "As Soon As Possible",
    "As Late As Possible",
    "Must Start On",
    "Must Finish On",
    "Start No Earlier Than",
    "Start No Later Than",
    "Finish No Earlier Than",
    "Finish No Later Than",
)
"""By the number that stands in the file."""

Column = tuple[str, Callable[[Record], Value]]


def task_columns(plan: Plan) -> list[Column]:
    """Return title and value of each column."""
    return [
        ("ID", lambda task: _id(plan.task_ids[task.text("UID")])),
        ("WBS", lambda task: task.text("WBS") or task.text("OutlineNumber")),
        ("Outline level", lambda task: task.whole("OutlineLevel")),
        ("Task name", lambda task: task.text("Name")),
        ("Summary", _summaries(plan)),
        ("Milestone", lambda task: yes_no(task.is_on("Milestone"))),
        ("Duration (days)", lambda task: duration(plan, task)),
        ("Estimated", lambda task: yes_no(task.is_on("Estimated"))),
        ("Work (hours)", lambda task: work(task, "Work")),
        ("Start", lambda task: moment(task, "Start")),
        ("Finish", lambda task: moment(task, "Finish")),
        ("% complete", lambda task: percent(task, "PercentComplete")),
        ("Actual start", lambda task: task.day("ActualStart")),
        ("Actual finish", lambda task: task.day("ActualFinish")),
        ("Remaining work (hours)", lambda task: work(task, "RemainingWork")),
        ("Actual cost", lambda task: money(task, "ActualCost")),
        ("Fixed cost", lambda task: money(task, "FixedCost")),
        ("Cost", lambda task: money(task, "Cost")),
        ("Predecessors", lambda task: predecessors(plan, task)),
        ("Constraint", _constraint),
        ("Constraint date", lambda task: task.day("ConstraintDate")),
        ("Deadline", lambda task: task.day("Deadline")),
        ("Priority", lambda task: task.whole("Priority")),
        ("Resource names", lambda task: _names(plan, task)),
        ("Baseline start", lambda task: _baseline(task).day("Start")),
        ("Baseline finish", lambda task: _baseline(task).day("Finish")),
        ("Baseline work (hours)", lambda task: work(_baseline(task), "Work")),
        ("Notes", lambda task: task.text("Notes")),
        ("Calendar", lambda task: plan.calendar_names.get(task.text("CalendarUID"))),
        ("Active", lambda task: yes_no(task.is_on("Active", otherwise=True))),
        *custom_columns(plan),
    ]


def task_rows(plan: Plan, columns: Iterable[Column]) -> list[list[Value]]:
    """Return the values of each task, in the order of the plan."""
    values = [value for _, value in columns]
    return [[value(task) for value in values] for task in plan.tasks]


def _summaries(plan: Plan) -> Callable[[Record], str]:
    """Take for a summary what says so, and what has deeper rows right below it."""
    levels = [task.whole("OutlineLevel") or 0 for task in plan.tasks]
    above = {
        task.text("UID")
        for task, level, next_level in zip(plan.tasks, levels, levels[1:], strict=False)
        if next_level > level > 0
    }
    return lambda task: yes_no(task.is_on("Summary") or task.text("UID") in above)


def _id(text: str) -> int | str:
    return int(text) if text.isdecimal() else text


def _constraint(task: Record) -> str | None:
    code = task.whole("ConstraintType")
    if code is None or not 0 <= code < len(CONSTRAINTS):
        return task.text("ConstraintType") or None
    return CONSTRAINTS[code]


def _names(plan: Plan, task: Record) -> str:
    """Write who works on a task as Project does: `Anna; Bert[50%]`."""
    assignments = plan.assignments_by_task.get(task.text("UID"), ())
    return "; ".join(_name(plan, assignment) for assignment in assignments)


def _name(plan: Plan, assignment: Record) -> str:
    resource = plan.people_by_uid[assignment.text("ResourceUID")]
    units = assignment.number("Units")
    if units is None or units == 1 or not is_work(resource):
        return resource.text("Name")
    return f"{resource.text('Name')}[{tidy(units * 100)}%]"


def _baseline(task: Record) -> Record:
    """Return the first baseline, number 0; an empty record without one."""
    return next((found for found in task.under("Baseline") if found.whole("Number") in {0, None}), Record())
