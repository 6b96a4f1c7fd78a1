"""Tasks: the rows of sheet Tasks of a P6 export: WBS elements as summaries, activities below them."""

from collections.abc import Callable

from planner.workbook.formats.records import Value, yes_no
from planner.workbook.formats.xer_parts.codes import Codes
from planner.workbook.formats.xer_parts.costs import Costs
from planner.workbook.formats.xer_parts.links import Links
from planner.workbook.formats.xer_parts.schedule import Schedule, project_code
from planner.workbook.formats.xer_parts.shown import (
    CONSTRAINTS,
    MILESTONES,
    PRIORITIES,
    STATES,
    TYPES,
    amount,
    days,
    finish,
    named,
    progress,
    start,
)
from planner.workbook.formats.xer_parts.staff import Staff
from planner.workbook.formats.xer_parts.tables import Row, day
from planner.workbook.formats.xer_parts.tree import Line

_ALWAYS = ("Project", "ID", "WBS", "Outline level", "Task name", "Summary")
"""Columns of WBS elements and activities alike; the others are of activities alone."""


def task_sheet(schedule: Schedule, lines: list[Line]) -> tuple[list[str], list[list[Value]]]:
    """Return titles and rows; the column Project is there where the file has several."""
    columns = _columns(schedule)
    titles = [*_ALWAYS, *(title for title, _ in columns)]
    rows = [[*_place(line), *((value(line.task) if line.task else None) for _, value in columns)] for line in lines]
    if len(schedule.projects) > 1:
        return titles, rows
    return titles[1:], [row[1:] for row in rows]


def _place(line: Line) -> list[Value]:
    task, element = line.task or {}, line.element or {}
    is_summary = line.task is None or task.get("task_type") == "TT_WBS"
    name = task.get("task_name") or element.get("wbs_name") or element.get("wbs_short_name")
    return [project_code(line.project), task.get("task_code"), line.code, line.level, name, yes_no(is_summary)]


def _columns(schedule: Schedule) -> list[tuple[str, Callable[[Row], Value]]]:
    links, costs, staff, codes = Links(schedule), Costs(schedule.tables), Staff(schedule), Codes(schedule.tables)
    columns: list[tuple[str, Callable[[Row], Value]]] = [
        ("Type", lambda task: named(TYPES, task.get("task_type", ""))),
        ("Milestone", lambda task: yes_no(task.get("task_type") in MILESTONES)),
        ("Status", lambda task: named(STATES, task.get("status_code", ""))),
        ("Duration (days)", lambda task: days(schedule, task, "target_drtn_hr_cnt")),
        ("Remaining duration (days)", lambda task: days(schedule, task, "remain_drtn_hr_cnt")),
        ("Work (hours)", lambda task: amount(task, "target_work_qty")),
        ("Start", start),
        ("Finish", finish),
        ("% complete", progress),
        ("Actual start", lambda task: day(task.get("act_start_date", ""))),
        ("Actual finish", lambda task: day(task.get("act_end_date", ""))),
        ("Remaining work (hours)", lambda task: amount(task, "remain_work_qty")),
        ("Actual cost", costs.spent),
        ("Fixed cost", costs.fixed),
        ("Cost", costs.total),
        ("Predecessors", links.text),
        ("Constraint", lambda task: named(CONSTRAINTS, task.get("cstr_type", ""))),
        ("Constraint date", lambda task: day(task.get("cstr_date", ""))),
        ("Second constraint", lambda task: named(CONSTRAINTS, task.get("cstr_type2", ""))),
        ("Second constraint date", lambda task: day(task.get("cstr_date2", ""))),
        ("Priority", lambda task: named(PRIORITIES, task.get("priority_type", ""))),
        ("Resource names", staff.names),
        ("Calendar", lambda task: schedule.calendars.get(task.get("clndr_id", ""), {}).get("clndr_name")),
    ]
    taken = {*_ALWAYS, *(title for title, _ in columns)}
    return columns + [_code_column(codes, title, taken) for title in codes.titles]


def _code_column(codes: Codes, title: str, taken: set[str]) -> tuple[str, Callable[[Row], Value]]:
    shown = f"{title} (code)" if title in taken else title
    return shown, lambda task: codes.value(task, title)
