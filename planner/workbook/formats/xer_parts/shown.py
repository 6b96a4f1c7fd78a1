"""Shown: the values of P6's activities as its columns show them."""

from planner.workbook.formats.records import Percent, Value, tidy
from planner.workbook.formats.xer_parts.schedule import Schedule
from planner.workbook.formats.xer_parts.tables import Row, day, number

TYPES = {
    "TT_Task": "Task",
    "TT_Rsrc": "Resource dependent",
    "TT_LOE": "Level of effort",
    "TT_Mile": "Start milestone",
    "TT_FinMile": "Finish milestone",
    "TT_WBS": "WBS summary",
}
MILESTONES = {"TT_Mile", "TT_FinMile"}
STATES = {"TK_NotStart": "Not started", "TK_Active": "In progress", "TK_Complete": "Completed"}
CONSTRAINTS = {
    "CS_ALAP": "As Late As Possible",
    "CS_MSO": "Must Start On",
    "CS_MSOA": "Start No Earlier Than",
    "CS_MSOB": "Start No Later Than",
    "CS_MEO": "Must Finish On",
    "CS_MEOA": "Finish No Earlier Than",
    "CS_MEOB": "Finish No Later Than",
    "CS_MANDSTART": "Must Start On",
    "CS_MANDFIN": "Must Finish On",
}
PRIORITIES = {
    "PT_Top": "Top",
    "PT_High": "High",
    "PT_Normal": "Normal",
    "PT_Low": "Low",
    "PT_Lowest": "Lowest",
}
_STARTS = ("act_start_date", "early_start_date", "restart_date", "target_start_date")
_FINISHES = ("act_end_date", "early_end_date", "reend_date", "target_end_date")


def named(names: dict[str, str], code: str) -> str:
    """Return the words for a code; the code itself where there are none."""
    return names.get(code, code)


def start(row: Row) -> Value:
    """Return when it began, or is to."""
    return day(next((row[name] for name in _STARTS if row.get(name)), ""))


def finish(row: Row) -> Value:
    """Return when it ended, or is to."""
    return day(next((row[name] for name in _FINISHES if row.get(name)), ""))


def days(schedule: Schedule, task: Row, name: str) -> Value:
    """Return the days of a duration, each as long as a day of the activity's calendar."""
    hours = number(task.get(name, ""))
    return task.get(name) if hours is None else tidy(hours / schedule.day_hours(task.get("clndr_id")))


def amount(row: Row, name: str) -> Value:
    """Return a number such as hours of work."""
    value = number(row.get(name, ""))
    return row.get(name) if value is None else tidy(value)


def progress(task: Row) -> Value:
    """Return how far an activity is, by the measure that it is judged by."""
    if task.get("status_code") in {"TK_Complete", "TK_NotStart"}:
        return Percent(1.0 if task["status_code"] == "TK_Complete" else 0.0)
    match task.get("complete_pct_type"):
        case "CP_Drtn":
            return _done(number(task.get("target_drtn_hr_cnt", "")), number(task.get("remain_drtn_hr_cnt", "")))
        case "CP_Units":
            spent, rest = number(task.get("act_work_qty", "")), number(task.get("remain_work_qty", ""))
            return _done(None if spent is None or rest is None else spent + rest, rest)
        case _:
            value = number(task.get("phys_complete_pct", ""))
            return None if value is None else Percent(value / 100)


def _done(whole: float | None, rest: float | None) -> Percent | None:
    if not whole or rest is None:
        return None
    return Percent(min(1.0, max(0.0, round(1 - rest / whole, 4))))
