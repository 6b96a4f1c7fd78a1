"""Report: TaskJuggler's plan, read back as a plan of the program."""

import csv
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from io import StringIO

from benchmarks.taskjuggler.project import candidates, days_of
from planner.domain.ids import ResourceId
from planner.domain.plan import Assignment, Plan, ScheduledTask
from planner.domain.program import Program
from planner.domain.units import PersonDays
from planner.domain.work import FULL_SHARE, Mode, Requirement, Task, WorkKind

_RESOURCE = re.compile(r"\(r(\d+)\)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Booked:
    """A task's row.

    Attributes:
        end: Exclusive.
        resources: Places of who works on it.
    """

    start: date
    end: date
    resources: tuple[int, ...]


def read_report(text: str) -> dict[int, Booked]:
    """Read the rows by the places of their tasks."""
    return {
        int(row["Id"][1:]): Booked(
            start=_day(row["Start"]),
            end=_day(row["End"]),
            resources=tuple(int(number) for number in _RESOURCE.findall(row["Resources"])),
        )
        for row in csv.DictReader(StringIO(text), delimiter=";")
        if row["Id"].startswith("t")
    }


def _day(text: str) -> date:
    """Return the day that begins at a moment, or next after it: the one working hour of a day is its first."""
    moment = datetime.fromisoformat(text)
    return moment.date() + timedelta(days=moment.hour > 0)


def plan_of(program: Program, booked: Mapping[int, Booked]) -> Plan:
    """Write the rows as a plan."""
    return Plan(
        selected=frozenset(project.id for project in program.projects),
        tasks=tuple(_scheduled(program, task, booked[number]) for number, task in enumerate(program.tasks)),
    )


def interrupted(program: Program, booked: Mapping[int, Booked]) -> list[Task]:
    """Return the tasks whose people also worked on something else before they were done."""
    return [task for number, task in enumerate(program.tasks) if _is_interrupted(program, task, booked[number])]


def _is_interrupted(program: Program, task: Task, row: Booked) -> bool:
    mode = task.modes[0]
    days = program.working_calendar.days(row.start, row.end)
    resources = list(program.resource_by_id.values())
    if mode.kind is WorkKind.EFFORT and row.resources:
        days = [day for day in days if program.capacity_on(resources[row.resources[0]], day) > 0]
    return len(days) > days_of(mode)


def _scheduled(program: Program, task: Task, row: Booked) -> ScheduledTask:
    mode = task.modes[0]
    start, end = (program.working_calendar.at_or_after(day) for day in (row.start, row.end))
    assignments = tuple(
        _assignment(program, mode, requirement, resource, (start, end))
        for requirement, resource in _matched(program, mode, row.resources)
    )
    return ScheduledTask(task=task.id, mode=mode.id, start=start, end=end, assignments=assignments)


def _assignment(
    program: Program, mode: Mode, requirement: Requirement, number: int, span: tuple[date, date]
) -> Assignment:
    resource: ResourceId = list(program.resource_by_id)[number]
    given = requirement.effort if requirement.effort is not None else PersonDays(mode.duration or 0)
    return Assignment(
        requirement=requirement.id,
        resource=resource,
        skill=requirement.skill,
        rate=FULL_SHARE,
        start=span[0],
        end=span[1],
        person_days=given,
        cost=given * program.resource_by_id[resource].rate,
    )


def _matched(program: Program, mode: Mode, resources: Sequence[int]) -> list[tuple[Requirement, int]]:
    """Find which of the people fills which head, by augmenting paths (Kuhn 1955); the report does not say."""
    heads = [requirement for requirement in mode.requirements for _ in range(requirement.heads)]
    able = [set(candidates(program, requirement)) for requirement in heads]
    head_of: dict[int, int] = {}

    def fill(head: int, tried: set[int]) -> bool:
        for resource in resources:
            if resource in able[head] and resource not in tried:
                tried.add(resource)
                if resource not in head_of or fill(head_of[resource], tried):
                    head_of[resource] = head
                    return True
        return False

    for head in range(len(heads)):
        fill(head, set())
    return [(heads[head], resource) for resource, head in head_of.items()]
