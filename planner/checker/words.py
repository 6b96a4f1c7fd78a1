"""Words: how violations name tasks, people, days and amounts."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from planner.checker.number import is_number
from planner.domain.calendar import Calendar
from planner.domain.ids import TaskId
from planner.domain.people import Person, Resource
from planner.domain.program import Program


def task_named(program: Program, task: TaskId) -> str:
    """Name a task by its id and, where it has one, its name: `task T7 "API"`."""
    known = program.task_by_id.get(task)
    return f'task {task} "{known.name}"' if known is not None and known.name else f"task {task}"


def resource_named(resource: Resource) -> str:
    """Name a person or pool: `Ana (P3)` or `pool Bench`."""
    named = f"{resource.name} ({resource.id})" if resource.name and resource.name != resource.id else str(resource.id)
    return named if isinstance(resource, Person) else f"pool {named}"


def day_named(day: date) -> str:
    """Write a date with its weekday: `Mon 2027-01-04`."""
    return f"{day:%a} {day.isoformat()}"


def span_named(calendar: Calendar, start: date, end: date) -> str:
    """Write a half-open span as people see it: first day to last day, or the one day."""
    if start == end:
        return f"no day, at {day_named(start)}"
    last = calendar.before(end)
    return day_named(start) if start == last else f"{day_named(start)} to {day_named(last)}"


def days_counted(number: int) -> str:
    """Write a number of working days: `1 day`, `3 days`."""
    return f"{number} day" if number == 1 else f"{number} days"


def amount_named(amount: Decimal) -> str:
    """Write an amount plainly, at least to the cent, with what digits it has beyond."""
    if not is_number(amount):
        return str(amount)
    text = f"{amount:,f}"
    whole, _, rest = text.partition(".")
    return f"{whole}.{rest.rstrip('0').ljust(2, '0')}"


def listed(names: Iterable[str]) -> str:
    """Join names for a sentence: `A, B and C`."""
    *first, last = sorted(set(names))
    return f"{', '.join(first)} and {last}" if first else last
