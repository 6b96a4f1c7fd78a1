"""Limits: what of a program a TaskJuggler project cannot say."""

from collections.abc import Iterator

from benchmarks.peer import UnsupportedError
from planner.domain.people import FULL_TIME, Person
from planner.domain.program import Program
from planner.domain.project import SelectionRule
from planner.domain.work import FULL_SHARE, DependencyKind, Mode, Pins, Progress, WorkKind


def refuse_unsupported(program: Program) -> None:
    """Refuse a program that would lose a rule.

    Raises:
        UnsupportedError: With the first thing that is lacking.
    """
    for lack in (*_of_program(program), *_of_work(program), *_of_people(program)):
        raise UnsupportedError(lack)


def _of_program(program: Program) -> Iterator[str]:
    if program.funds or any(project.budget_cap is not None for project in program.projects):
        yield "it knows no funds"
    if any(project.selection is not SelectionRule.MUST for project in program.projects):
        yield "it leaves no project out"
    for link in program.dependencies:
        if link.kind not in (DependencyKind.FS, DependencyKind.SS) or link.lag < 0:
            yield "it knows neither leads nor links to an end"


def _of_work(program: Program) -> Iterator[str]:
    for task in program.tasks:
        if len(task.modes) > 1:
            yield "it chooses no mode"
        if task.progress != Progress() or task.pins != Pins():
            yield "work begun and pins are not written for it"
        yield from _of_mode(task.modes[0])


def _of_mode(mode: Mode) -> Iterator[str]:
    if mode.kind is WorkKind.SUPPORT:
        yield "support is not written for it"
    heads = sum(requirement.heads for requirement in mode.requirements)
    if mode.kind is WorkKind.EFFORT and heads > 1:
        yield "it adds up the efforts of all who work on a task"
    if any(r.share != FULL_SHARE or r.least_share is not None for r in mode.requirements):
        yield "parts of a person are not written for it"


def _of_people(program: Program) -> Iterator[str]:
    days = program.working_calendar.days(program.start, program.end)
    for resource in program.resource_by_id.values():
        if not {program.capacity_on(resource, day) for day in days} <= {0, FULL_TIME}:
            yield "it has no pools of several units, and people are written for it as full-time or away"
        if isinstance(resource, Person) and (resource.max_tasks, resource.max_projects) != (None, None):
            yield "limits on tasks or projects at once are not written for it"
