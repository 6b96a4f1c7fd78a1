"""Schedule: the projects of a P6 export and what belongs to them."""

from dataclasses import dataclass
from functools import cached_property

from planner.workbook.formats.xer_parts.tables import Row, Tables, number

_DAY_HOURS, _WEEK_HOURS = 8.0, 40.0
"""What P6 takes for a calendar that does not say."""


@dataclass(frozen=True)
class Schedule:
    """A file's tables and what follows from them."""

    tables: Tables

    @cached_property
    def projects(self) -> list[Row]:
        """The projects that were exported; others are there only because of links to them."""
        projects = self.tables.of("PROJECT")
        return [project for project in projects if project.get("export_flag", "Y") != "N"] or projects

    @cached_property
    def tasks(self) -> dict[str, Row]:
        """The activities of these projects, by their hidden id."""
        wanted = {project.get("proj_id", "") for project in self.projects}
        return {key: task for key, task in self.tables.by("TASK", "task_id").items() if task.get("proj_id") in wanted}

    @cached_property
    def calendars(self) -> dict[str, Row]:
        """The calendars by their hidden id."""
        return self.tables.by("CALENDAR", "clndr_id")

    @cached_property
    def all_projects(self) -> dict[str, Row]:
        """All projects of the file by their hidden id."""
        return self.tables.by("PROJECT", "proj_id")

    @cached_property
    def elements(self) -> dict[str, list[Row]]:
        """The WBS elements of each project."""
        return self.tables.grouped("PROJWBS", "proj_id")

    def tasks_by_element(self, project: Row) -> dict[str, list[Row]]:
        """Return the activities of a project by WBS element, in the order of the file."""
        found: dict[str, list[Row]] = {}
        for task in self.tasks.values():
            if task.get("proj_id") == project.get("proj_id"):
                found.setdefault(task.get("wbs_id", ""), []).append(task)
        return found

    def root_of(self, project: Row) -> Row:
        """Return the WBS element that stands for a project as a whole; an empty row without one."""
        elements = self.elements.get(project.get("proj_id", ""), [])
        marked = (element for element in elements if element.get("proj_node_flag") == "Y")
        known = {element.get("wbs_id") for element in elements}
        tops = (element for element in elements if element.get("parent_wbs_id") not in known)
        return next(marked, None) or next(tops, None) or {}

    def day_hours(self, calendar: str | None) -> float:
        """Return the hours of a day of a calendar."""
        hours = number(self.calendars.get(calendar or "", {}).get("day_hr_cnt", ""))
        return hours if hours and hours > 0 else _DAY_HOURS

    def week_hours(self, calendar: str | None) -> float:
        """Return the hours of a week of a calendar."""
        hours = number(self.calendars.get(calendar or "", {}).get("week_hr_cnt", ""))
        return hours if hours and hours > 0 else _WEEK_HOURS


def project_code(project: Row) -> str:
    """Return the short name of a project, which people know it by."""
    return project.get("proj_short_name") or project.get("proj_id", "")
