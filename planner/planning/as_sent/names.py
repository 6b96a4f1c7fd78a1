"""Names: how sentences call people, tasks, days and numbers."""

from collections.abc import Sequence
from datetime import date

from planner.domain.ids import ProjectId, ResourceId, TaskId
from planner.domain.program import Program
from planner.domain.units import PersonDays

_MOST_NAMED = 4


def person_named(program: Program, resource: ResourceId) -> str:
    """Name a person or pool as people know it; one that does not exist as it was written."""
    known = program.resource_by_id.get(resource)
    return str(resource) if known is None else known.name or str(resource)


def project_named(program: Program, project: ProjectId) -> str:
    """Name a project as people know it."""
    return program.project_by_id[project].name or str(project)


def task_named(program: Program, task: TaskId) -> str:
    """Name a task with its project: `Billing "API"`."""
    known = program.task_by_id[task]
    return f'{project_named(program, known.project)} "{known.name or task}"'


def day_named(day: date) -> str:
    """Write a date as `8 March 2027`."""
    return f"{day.day} {day:%B %Y}"


def span_named(first: date, last: date) -> str:
    """Write dates, both inclusive: `on 8 March 2027`, `from 8 March to 1 April 2027`."""
    if first == last:
        return f"on {day_named(first)}"
    begin = f"{first.day} {first:%B}" if first.year == last.year else day_named(first)
    return f"from {begin} to {day_named(last)}"


def counted(number: int, noun: str) -> str:
    """Write a number with its noun: `1 day`, `3 days`."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def days_named(days: PersonDays) -> str:
    """Write person-days with at most one decimal, two below one tenth: `9.5`, `4`, `0.05`."""
    text = f"{days:,.1f}" if days == 0 or days >= PersonDays("0.1") else f"{days:,.2f}"
    return text.removesuffix(".0")


def listed(names: Sequence[str]) -> str:
    """Join names, of many only the first: `A, B, C, D and 3 more`."""
    more = len(names) - _MOST_NAMED
    return ", ".join(names[:_MOST_NAMED]) + (f" and {more} more" if more > 0 else "")
