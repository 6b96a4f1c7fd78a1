"""Links: what an activity of P6 waits for, by the activity IDs that people see."""

from planner.workbook.formats.link import SEPARATOR, link_text
from planner.workbook.formats.xer_parts.schedule import Schedule, project_code
from planner.workbook.formats.xer_parts.tables import Row, number

_KINDS = {"PR_FS": "FS", "PR_SS": "SS", "PR_FF": "FF", "PR_SF": "SF"}
_KIND_LETTERS = 5
"""Some writers put a number behind: `PR_FF1`."""
_DAY = 24.0


class Links:
    """Looks up what activities wait for."""

    def __init__(self, schedule: Schedule) -> None:
        self._schedule = schedule
        self._by_task = schedule.tables.grouped("TASKPRED", "task_id")
        self._all_tasks = schedule.tables.by("TASK", "task_id")
        self._lag_calendars = {
            options.get("proj_id"): options.get("sched_calendar_on_relationship_lag")
            for options in schedule.tables.of("SCHEDOPTIONS")
        }

    def text(self, task: Row) -> str:
        """Write the links that lead to an activity; those to activities that are not in the file are left out."""
        links = self._by_task.get(task.get("task_id", ""), ())
        found = ((self._all_tasks.get(link.get("pred_task_id", "")), link) for link in links)
        return SEPARATOR.join(self._text(task, before, link) for before, link in found if before is not None)

    def lost(self, task: Row) -> list[str]:
        """Name the projects of the activities that it waits for and that are not in the file."""
        links = self._by_task.get(task.get("task_id", ""), ())
        missing = (link for link in links if link.get("pred_task_id", "") not in self._all_tasks)
        return [self._project(link.get("pred_proj_id", "")) for link in missing]

    def _text(self, task: Row, before: Row, link: Row) -> str:
        code = before.get("task_code", "")
        if before.get("proj_id") != task.get("proj_id"):
            code = f"{self._project(before.get('proj_id', ''))}\\{code}"
        kind = _KINDS.get(link.get("pred_type", "")[:_KIND_LETTERS], "FS")
        return link_text(code, kind, *self._lag(task, before, link))

    def _project(self, key: str) -> str:
        return project_code(self._schedule.all_projects.get(key, {"proj_id": key}))

    def _lag(self, task: Row, before: Row, link: Row) -> tuple[float, str]:
        """Return amount and unit: hours are days of the calendar that the project's settings name."""
        hours = number(link.get("lag_hr_cnt", "")) or 0
        project = self._schedule.all_projects.get(task.get("proj_id", ""), {})
        match self._lag_calendars.get(task.get("proj_id")):
            case "rcal_24Hour":
                return hours / _DAY, "ed"
            case "rcal_Successor":
                calendar = task.get("clndr_id")
            case "rcal_ProjDefault":
                calendar = project.get("clndr_id")
            case _:
                calendar = before.get("clndr_id")
        return hours / self._schedule.day_hours(calendar), "d"
