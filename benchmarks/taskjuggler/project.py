"""Project: a program in TaskJuggler's language; tasks and resources are named by their place in the program."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from decimal import ROUND_CEILING

from planner.domain.ids import TaskId
from planner.domain.people import Resource
from planner.domain.program import Program
from planner.domain.units import ZERO
from planner.domain.work import DependencyKind, Mode, Requirement, Task, WorkKind

REPORT = "plan"
HIGHEST = 1000
"""Of its priorities, from 1."""

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_ROOM = 3
"""Times the program's length: it gives up where the end of its project is reached."""

_HEADER = """\
project p "p" {start} - {end} {{
  timezone "UTC"
  timingresolution 60min
  dailyworkinghours 1
  timeformat "%Y-%m-%dT%H:%M"
  {hours}
}}
"""


def write_project(program: Program, priorities: Mapping[TaskId, int]) -> str:
    """Write a program for TaskJuggler; a day has one working hour, the finest that is booked, so days stay whole."""
    length = program.end - program.now
    calendar = program.working_calendar
    hours = (
        f"workinghours {name} {'0:00 - 1:00' if day in calendar.weekdays else 'off'}"
        for day, name in enumerate(_WEEKDAYS)
    )
    header = _HEADER.format(start=program.now, end=program.now + _ROOM * length, hours="\n  ".join(hours))
    lines = (
        *(f'leaves holiday "off" {day} - {day + timedelta(days=1)}' for day in sorted(calendar.days_off)),
        *(
            line
            for n, resource in enumerate(program.resource_by_id.values())
            for line in _resource(program, n, resource)
        ),
        *(f'task {_release(day)} "release" {{ start {day} milestone }}' for day in _releases(program)),
        *(line for n, task in enumerate(program.tasks) for line in _task(program, n, task, priorities)),
        f'taskreport {REPORT} "{REPORT}" {{ formats csv columns id, start, end, resources }}',
    )
    return header + "\n".join(lines) + "\n"


def candidates(program: Program, requirement: Requirement) -> list[int]:
    """Return the places of the people and pools that may fill a requirement."""
    return [
        number
        for number, resource in enumerate(program.resource_by_id.values())
        if resource.id == requirement.resource
        or (requirement.skill is not None and resource.level(requirement.skill) >= requirement.level)
    ]


def released(program: Program, task: Task) -> date | None:
    """Return the working day before which a task must not start, if one after the program's own is given."""
    project = program.project_by_id[task.project]
    days = [day for day in (task.release, project.release) if day is not None]
    release = program.working_calendar.at_or_after(max(days)) if days else program.now
    return release if release > program.now else None


def _resource(program: Program, number: int, resource: Resource) -> Iterator[str]:
    yield f'resource r{number} "r{number}" {{'
    for day in program.working_calendar.days(program.start, program.end):
        if program.capacity_on(resource, day) == 0:
            yield f"  leaves annual {day} - {day + timedelta(days=1)}"
    yield "}"


def _releases(program: Program) -> list[date]:
    return sorted({day for task in program.tasks if (day := released(program, task)) is not None})


def _release(day: date) -> str:
    return f"release_{day:%Y%m%d}"


def _task(program: Program, number: int, task: Task, priorities: Mapping[TaskId, int]) -> Iterator[str]:
    yield f'task t{number} "t{number}" {{'
    release = released(program, task)
    before = [] if release is None else [_release(release)]
    places = {other.id: place for place, other in enumerate(program.tasks)}
    for link in program.dependencies:
        if link.successor == task.id:
            side = "onend" if link.kind is DependencyKind.FS else "onstart"
            gap = f" gaplength {link.lag}d" if link.lag else ""
            before.append(f"t{places[link.predecessor]} {{ {side}{gap} }}")
    if before:
        yield f"  depends {', '.join(before)}"
    if task.id in priorities:
        yield f"  priority {priorities[task.id]}"
    yield from _work(program, task.modes[0])
    yield "}"


def _work(program: Program, mode: Mode) -> Iterator[str]:
    heads = [requirement for requirement in mode.requirements for _ in range(requirement.heads)]
    if mode.duration == 0:
        yield "  milestone"
    elif not heads:
        yield f"  length {mode.duration}d"
    else:
        yield f"  effort {days_of(mode) * len(heads)}d"
        for requirement in heads:
            first, *others = (f"r{number}" for number in candidates(program, requirement))
            alternative = f"alternative {', '.join(others)} " if others else ""
            yield f"  allocate {first} {{ {alternative}persistent mandatory }}"


def days_of(mode: Mode) -> int:
    """Return the days that each head of a mode works."""
    if mode.kind is WorkKind.DURATION:
        return mode.duration or 0
    return max(int((r.effort or ZERO).to_integral_value(ROUND_CEILING)) for r in mode.requirements)
