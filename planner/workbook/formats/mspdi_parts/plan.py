"""Plan: what a Microsoft Project XML file says, section by section."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from planner.workbook.formats.mspdi_parts.collector import PROJECT
from planner.workbook.formats.mspdi_parts.record import Record
from planner.workbook.formats.mspdi_parts.stream import records
from planner.workbook.formats.records import MOST_ROWS

UNASSIGNED = "-65535"
_MINUTES_PER_DAY, _DAYS_PER_WEEK, _DAYS_PER_MONTH = 480.0, 5, 20.0
"""What Project takes where a file does not say."""


@dataclass(frozen=True)
class Plan:
    """A plan as its file has it.

    Attributes:
        custom: The project's own fields that have been given a meaning.
        tasks: In the order of the plan, without the project's own row, blank rows and tasks of other projects.
        summary: The project's own row, ID 0, if it is there.
        foreign: Tasks of other projects, which Project shows for the links that they have.
        blanks: How many blank rows were passed over.
    """

    project: Record
    custom: tuple[Record, ...]
    calendars: tuple[Record, ...]
    tasks: tuple[Record, ...]
    summary: Record | None
    foreign: tuple[Record, ...]
    resources: tuple[Record, ...]
    assignments: tuple[Record, ...]
    blanks: int = 0

    @cached_property
    def hours_per_day(self) -> float:
        """Of a full-time day."""
        return (self._setting("MinutesPerDay") or _MINUTES_PER_DAY) / 60

    @cached_property
    def days_per_week(self) -> float:
        """Working days of a week."""
        minutes = self._setting("MinutesPerWeek")
        return minutes / 60 / self.hours_per_day if minutes else _DAYS_PER_WEEK

    @cached_property
    def days_per_month(self) -> float:
        """Working days of a month."""
        return self._setting("DaysPerMonth") or _DAYS_PER_MONTH

    @property
    def says_hours_per_day(self) -> bool:
        """Whether the file has the length of a day."""
        return self._setting("MinutesPerDay") is not None

    @cached_property
    def task_ids(self) -> dict[str, str]:
        """What the ID column shows of each task, by the hidden UID; where no task has an ID, its position."""
        has_ids = any(task.text("ID") for task in self.tasks)
        return {
            task.text("UID"): task.text("ID") if has_ids else str(position)
            for position, task in enumerate(self.tasks, start=1)
        }

    @cached_property
    def calendar_names(self) -> dict[str, str]:
        """Names of the calendars by UID."""
        return {calendar.text("UID"): calendar.text("Name") for calendar in self.calendars}

    @cached_property
    def people_by_uid(self) -> dict[str, Record]:
        """The resources by UID."""
        return {resource.text("UID"): resource for resource in self.resources}

    @cached_property
    def assignments_by_task(self) -> dict[str, list[Record]]:
        """Who works on each task, by the task's UID; unassigned work is left out."""
        found: dict[str, list[Record]] = {}
        for assignment in self.assignments:
            if assignment.text("ResourceUID") in self.people_by_uid:
                found.setdefault(assignment.text("TaskUID"), []).append(assignment)
        return found

    def _setting(self, name: str) -> float | None:
        value = self.project.number(name)
        return value if value and value > 0 else None


def read_plan(content: bytes) -> Plan:
    """Read a file; of each section no more than a sheet can hold, and one record to tell that there was more."""
    found: dict[str, list[Record]] = {}
    for section, record in records(content):
        kept = found.setdefault(section, [])
        if len(kept) <= MOST_ROWS:
            kept.append(record)
    tasks = found.get("Tasks", [])
    real = [task for task in tasks if not task.is_on("IsNull")]
    return Plan(
        project=found[PROJECT][0],
        custom=tuple(found.get("ExtendedAttributes", ())),
        calendars=tuple(found.get("Calendars", ())),
        tasks=_those(real, lambda task: not _is_summary(task) and not task.is_on("ExternalTask")),
        summary=next(filter(_is_summary, real), None),
        foreign=_those(real, lambda task: task.is_on("ExternalTask")),
        resources=_those(found.get("Resources", []), _is_resource),
        assignments=tuple(found.get("Assignments", ())),
        blanks=len(tasks) - len(real),
    )


def _those(found: list[Record], are_meant: Callable[[Record], bool]) -> tuple[Record, ...]:
    return tuple(filter(are_meant, found))


def _is_summary(task: Record) -> bool:
    """Tell the project's own row: UID 0 above all others."""
    return task.text("UID") == "0" and (task.text("OutlineLevel") or task.text("ID") or "0") == "0"


def _is_resource(resource: Record) -> bool:
    """Tell resources from the blank rows, and from the one that stands for nobody."""
    name, uid = resource.text("Name"), resource.text("UID")
    if resource.is_on("IsNull") or not name or uid in {"", UNASSIGNED}:
        return False
    return uid != "0" or name.casefold() != "unassigned"
