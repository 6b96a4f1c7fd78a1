"""Projects: what a P6 export says of its projects as a whole."""

from planner.workbook.formats.records import Value, lay_out, list_entries, tidy
from planner.workbook.formats.xer_parts.schedule import Schedule, project_code
from planner.workbook.formats.xer_parts.tables import Row, day
from planner.workbook.grid import Grid


def project_grid(schedule: Schedule) -> Grid:
    """Return labels and values for one project; a sheet Projects with a row for each of several."""
    projects = [_entries(schedule, project) for project in schedule.projects]
    if len(projects) == 1:
        return list_entries("Project", projects[0])
    titles = [label for label, _ in projects[0]] if projects else []
    return lay_out("Projects", titles, ([value for _, value in entries] for entries in projects))


def _entries(schedule: Schedule, project: Row) -> list[tuple[str, Value]]:
    root, calendar = schedule.root_of(project), project.get("clndr_id")
    hours = schedule.day_hours(calendar)
    manager = schedule.tables.by("OBS", "obs_id").get(root.get("obs_id", ""), {})
    return [
        ("Project ID", project_code(project)),
        ("Project name", root.get("wbs_name") or project_code(project)),
        ("Project manager", manager.get("obs_name")),
        ("Start", day(project.get("plan_start_date", ""))),
        ("Finish", day(project.get("scd_end_date", ""))),
        ("Must finish by", day(project.get("plan_end_date", ""))),
        ("Status date", day(project.get("last_recalc_date", ""))),
        ("Currency", schedule.tables.currency),
        ("Hours per day", tidy(hours)),
        ("Days per week", tidy(schedule.week_hours(calendar) / hours)),
        ("Default calendar", schedule.calendars.get(calendar or "", {}).get("clndr_name")),
    ]
