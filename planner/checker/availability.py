"""Availability: nobody works more than they offer on a day, nor on more tasks and projects at once than they may."""

from collections.abc import Iterator
from datetime import date

from planner.checker.legible import LegibleHead, LegiblePlan
from planner.checker.overload import heads_by_resource, overloads
from planner.checker.violation import Violation
from planner.checker.words import day_named, listed, resource_named
from planner.domain.people import Person

RULE = "availability"


def check_availability(legible: LegiblePlan) -> Iterator[Violation]:
    """Report people who are loaded above their capacity, or spread over too many tasks or projects."""
    for resource, heads in heads_by_resource(legible, legible.program.people):
        for found in overloads(legible, resource, heads):
            message = (
                f"{resource_named(resource)} works at {found.load} % of {found.capacity} % from "
                f"{day_named(found.first)} to {day_named(found.last)}, on {listed(found.tasks)}"
            )
            yield Violation(rule=RULE, tasks=found.tasks, message=message)
        if isinstance(resource, Person):
            yield from _spread(legible, resource, heads)


def _spread(legible: LegiblePlan, person: Person, heads: list[LegibleHead]) -> Iterator[Violation]:
    if person.max_tasks is None and person.max_projects is None:
        return
    spanning: dict[date, list[LegibleHead]] = {}
    for head in heads:
        for day in legible.calendar.days(head.assignment.start, head.assignment.end):
            spanning.setdefault(day, []).append(head)
    reported = set()
    for day in sorted(spanning):
        tasks = tuple(dict.fromkeys(head.task.id for head in spanning[day]))
        projects = {head.task.project for head in spanning[day]}
        for what, names, most in (("tasks", tasks, person.max_tasks), ("projects", projects, person.max_projects)):
            if most is not None and len(names) > most and (what, tasks) not in reported:
                reported.add((what, tasks))
                message = (
                    f"{resource_named(person)} is on {len(names)} {what} at once from {day_named(day)} on "
                    f"({listed(names)}), at most {most} allowed"
                )
                yield Violation(rule=RULE, tasks=tasks, message=message)
