"""Known: what a change names, found in the program or a problem that suggests what was meant."""

from collections.abc import Mapping
from typing import TypeVar

from planner.domain.ids import FundId, ProjectId, ResourceId, TaskId
from planner.domain.money import Fund
from planner.domain.people import Person, Pool, Resource
from planner.domain.program import Program
from planner.domain.project import Project
from planner.domain.work import Task
from planner.whatif.changes.change import Change, UnknownError
from planner.whatif.suggestion import did_you_mean

_Id = TypeVar("_Id", bound=str)
_Thing = TypeVar("_Thing", Project, Task, Resource, Person, Pool, Fund)


def the_project(change: Change, program: Program, wanted: ProjectId, at: str = "project") -> Project:
    """Return a project of the program.

    Args:
        at: The field of the change that names it.

    Raises:
        ChangeError: If the program has no such project.
    """
    return _the(change, program.project_by_id, wanted, "project", at)


def the_task(change: Change, program: Program, wanted: TaskId, at: str = "task") -> Task:
    """Return a task of the program, or raise the problem that there is none."""
    return _the(change, program.task_by_id, wanted, "task", at)


def the_resource(change: Change, program: Program, wanted: ResourceId, at: str = "resource") -> Resource:
    """Return a person or pool of the program, or raise the problem that there is none."""
    return _the(change, program.resource_by_id, wanted, "person or pool", at)


def the_person(change: Change, program: Program, wanted: ResourceId, at: str = "person") -> Person:
    """Return a person of the program, or raise the problem that there is none."""
    if isinstance(program.resource_by_id.get(wanted), Pool):
        raise change.problem(f'"{wanted}" is a pool; "{change.kind}" is for people', "Name a person", at=at)
    return _the(change, {person.id: person for person in program.people}, wanted, "person", at)


def the_pool(change: Change, program: Program, wanted: ResourceId, at: str = "pool") -> Pool:
    """Return a pool of the program, or raise the problem that there is none."""
    if isinstance(program.resource_by_id.get(wanted), Person):
        raise change.problem(f'"{wanted}" is a person; "{change.kind}" is for pools', "Name a pool", at=at)
    return _the(change, {pool.id: pool for pool in program.pools}, wanted, "pool", at)


def the_fund(change: Change, program: Program, wanted: FundId, at: str = "fund") -> Fund:
    """Return a fund of the program, or raise the problem that there is none."""
    return _the(change, program.fund_by_id, wanted, "fund", at)


def title(things: Mapping[_Id, _Thing], of: _Id) -> str:
    """Return the name of what has the id `of`, or the id itself where there is no name."""
    thing = things.get(of)
    return of if thing is None or not thing.name else thing.name


def _the(change: Change, things: Mapping[_Id, _Thing], wanted: _Id, what: str, at: str) -> _Thing:
    if wanted in things:
        return things[wanted]
    advice = did_you_mean(wanted, {thing.id: thing.name for thing in things.values()})
    raise UnknownError(*change.problem(f'the program has no {what} "{wanted}"', advice, at=at).problems)
