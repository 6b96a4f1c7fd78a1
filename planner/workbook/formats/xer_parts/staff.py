"""Staff: the resources and roles of a P6 export, and which activities they are assigned to."""

from planner.workbook.formats.records import Percent, Value, tidy, yes_no
from planner.workbook.formats.xer_parts.schedule import Schedule
from planner.workbook.formats.xer_parts.shown import amount, finish, start
from planner.workbook.formats.xer_parts.tables import Row, number
from planner.workbook.formats.xer_parts.tree import Line

RESOURCE_TITLES = (
    "ID",
    "Resource",
    "Type",
    "Group",
    "E-mail",
    "Max. units",
    "Standard rate per day",
    "Price per unit",
    "Calendar",
    "Generic",
)
ASSIGNMENT_TITLES = (
    "Task ID",
    "Task",
    "Resource",
    "Units",
    "Work (hours)",
    "Remaining work (hours)",
    "Start",
    "Finish",
)
_TYPES = {"RT_Labor": "work", "RT_Equip": "equipment", "RT_Mat": "material"}


class Staff:
    """Looks up resources, roles and assignments."""

    def __init__(self, schedule: Schedule) -> None:
        self._schedule = schedule
        self._resources = schedule.tables.by("RSRC", "rsrc_id")
        self._roles = schedule.tables.by("ROLES", "role_id")
        self._rates = schedule.tables.grouped("RSRCRATE", "rsrc_id")
        self._by_task = schedule.tables.grouped("TASKRSRC", "task_id")
        assigned = schedule.tables.grouped("TASKRSRC", "rsrc_id")
        self._groups = {row.get("parent_rsrc_id", "") for row in self._resources.values()} - set(assigned)

    @property
    def groups(self) -> list[str]:
        """Names of resources that only hold others and are assigned to nothing."""
        return [row.get("rsrc_name", "") for key, row in self._resources.items() if key in self._groups]

    def names(self, task: Row) -> str:
        """Write who works on an activity."""
        return "; ".join(self._name(assignment) for assignment in self._by_task.get(task.get("task_id", ""), ()))

    def resource_rows(self) -> list[list[Value]]:
        """Return the rows of sheet Resources: resources, then the roles that work is planned with."""
        resources = [self._resource(row) for key, row in self._resources.items() if key not in self._groups]
        used = {row.get("role_id") for row in self._schedule.tables.of("TASKRSRC") if not row.get("rsrc_id")}
        return resources + [_role(row) for key, row in self._roles.items() if key in used]

    def assignment_rows(self, lines: list[Line]) -> list[list[Value]]:
        """Return the rows of sheet Assignments, in the order of the activities."""
        return [
            self._assignment(line.task, assignment)
            for line in lines
            if line.task is not None
            for assignment in self._by_task.get(line.task.get("task_id", ""), ())
        ]

    def rate_changes(self) -> dict[str, list[str]]:
        """Return the days on which rates or shares of a resource change, by its name."""
        return {
            self._resources[key].get("rsrc_name", ""): sorted(row.get("start_date", "")[:10] for row in rows)[1:]
            for key, rows in self._rates.items()
            if len(rows) > 1 and key in self._resources
        }

    def _name(self, assignment: Row) -> str:
        resource = self._resources.get(assignment.get("rsrc_id", ""))
        if resource is not None:
            return resource.get("rsrc_name", "")
        return self._roles.get(assignment.get("role_id", ""), {}).get("role_name", "")

    def _resource(self, row: Row) -> list[Value]:
        rate = self._rate(row)
        price, share = number(rate.get("cost_per_qty", "")), number(rate.get("max_qty_per_hr", ""))
        is_material = row.get("rsrc_type") == "RT_Mat"
        hours = self._schedule.day_hours(row.get("clndr_id"))
        return [
            row.get("rsrc_short_name"),
            row.get("rsrc_name"),
            _TYPES.get(row.get("rsrc_type", ""), row.get("rsrc_type")),
            self._resources.get(row.get("parent_rsrc_id", ""), {}).get("rsrc_name"),
            row.get("email_addr"),
            None if share is None or is_material else Percent(share),
            None if price is None or is_material else tidy(price * hours, 2),
            tidy(price, 2) if is_material else None,
            self._schedule.calendars.get(row.get("clndr_id", ""), {}).get("clndr_name"),
            yes_no(False),
        ]

    def _rate(self, row: Row) -> Row:
        """Return the rate on the status date: the last that began by then, or else the first."""
        rates = sorted(self._rates.get(row.get("rsrc_id", ""), []), key=lambda rate: rate.get("start_date", ""))
        today = max((project.get("last_recalc_date", "") for project in self._schedule.projects), default="")
        begun = [rate for rate in rates if rate.get("start_date", "") <= today]
        return begun[-1] if begun else rates[0] if rates else {}

    def _assignment(self, task: Row, row: Row) -> list[Value]:
        is_material = self._resources.get(row.get("rsrc_id", ""), {}).get("rsrc_type") == "RT_Mat"
        share = number(row.get("target_qty_per_hr", ""))
        return [
            task.get("task_code"),
            task.get("task_name"),
            self._name(row),
            None if share is None or is_material else Percent(share),
            None if is_material else amount(row, "target_qty"),
            None if is_material else amount(row, "remain_qty"),
            start(row),
            finish(row),
        ]


def _role(row: Row) -> list[Value]:
    return [row.get("role_short_name"), row.get("role_name"), "work", *[None] * 6, yes_no(True)]
