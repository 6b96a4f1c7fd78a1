"""Small programs for tests; every argument has a default that does not matter to the test."""

from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from planner.domain.ids import FundId, ModeId, ProjectId, RequirementId, ResourceId, SkillId, TaskId
from planner.domain.money import Fund
from planner.domain.people import Person, Pool, Skill
from planner.domain.plan import Assignment, Plan, ScheduledTask, Spending
from planner.domain.program import Program
from planner.domain.project import Project
from planner.domain.units import OPEX, Category
from planner.domain.work import Dependency, DependencyKind, Mode, Requirement, Task, WorkKind

MONDAY = date(2027, 1, 4)
"""First day of every built program; working day n of a week-long program is `day(n)`."""


def day(number: int) -> date:
    """Return working day `number` of a built program (Monday to Friday, no holidays)."""
    weeks, rest = divmod(number, 5)
    return MONDAY + timedelta(days=7 * weeks + rest)


def a_requirement(
    name: str = "R", *, skill: str | None = "dev", effort: float | str | None = 1, **more: Any
) -> Requirement:
    """Build a requirement of one head of skill `dev` at 100 % for one person-day."""
    resource = more.pop("resource", None)
    return Requirement(
        id=RequirementId(name),
        skill=None if resource is not None or skill is None else SkillId(skill),
        resource=None if resource is None else ResourceId(resource),
        effort=None if effort is None else Decimal(str(effort)),
        **more,
    )


def a_mode(name: str = "M", *requirements: Requirement, kind: WorkKind = WorkKind.EFFORT, **more: Any) -> Mode:
    """Build a mode; without requirements a duration mode of one day."""
    if not requirements and kind is WorkKind.EFFORT:
        kind, more = WorkKind.DURATION, {"duration": 1, **more}
    return Mode(id=ModeId(name), kind=kind, requirements=requirements, **more)


def a_task(name: str = "A", *modes: Mode, project: str = "P", **more: Any) -> Task:
    """Build a task of one working day that needs nobody unless told otherwise."""
    return Task(id=TaskId(name), project=ProjectId(project), modes=modes or (a_mode(),), **more)


def a_person(name: str = "Ana", *, skills: Iterable[str] = ("dev",), level: int = 1, **more: Any) -> Person:
    """Build a full-time person with skill `dev` who costs nothing."""
    return Person(id=ResourceId(name), skills=tuple(Skill(id=SkillId(s), level=level) for s in skills), **more)


def a_pool(name: str = "Bench", *, skills: Iterable[str] = (), **more: Any) -> Pool:
    """Build a pool of one unit without skills."""
    return Pool(id=ResourceId(name), skills=tuple(Skill(id=SkillId(s)) for s in skills), **more)


def a_project(name: str = "P", **more: Any) -> Project:
    """Build a must-do project."""
    return Project(id=ProjectId(name), **more)


def a_link(predecessor: str, successor: str, kind: str = "FS", lag: int = 0, **more: Any) -> Dependency:
    """Build a finish-to-start dependency."""
    return Dependency(
        predecessor=TaskId(predecessor), successor=TaskId(successor), kind=DependencyKind(kind), lag=lag, **more
    )


def a_fund(name: str = "F", *, amount: float | str = 1000, days: tuple[int, int] = (0, 9), **more: Any) -> Fund:
    """Build an opex fund for working days `days` (both inclusive)."""
    return Fund(
        id=FundId(name),
        amount=Decimal(str(amount)),
        first=day(days[0]),
        last=day(days[1]),
        category=more.pop("category", OPEX),
        **more,
    )


def a_program(*tasks: Task, days: int = 10, **more: Any) -> Program:
    """Build a program of these tasks over `days` working days; projects that tasks name are added as must-do."""
    given = tuple(more.pop("projects", ()))
    known = {project.id for project in given}
    missing = dict.fromkeys(task.project for task in tasks if task.project not in known)
    return Program(
        name="test",
        first=MONDAY,
        last=day(days - 1),
        status_date=more.pop("status_date", MONDAY),
        projects=(*given, *(a_project(name) for name in missing)),
        tasks=tasks,
        **more,
    )


def an_assignment(
    who: str = "Ana",
    start: int = 0,
    end: int = 1,
    *,
    requirement: str = "R",
    skill: str | None = "dev",
    rate: int = 100,
    person_days: float | str | None = None,
    price: float | str = 0,
) -> Assignment:
    """Build the work of a resource on working days `[start, end)`; person-days follow from days and rate."""
    given = Decimal(rate * (end - start)) / 100 if person_days is None else Decimal(str(person_days))
    return Assignment(
        requirement=RequirementId(requirement),
        resource=ResourceId(who),
        skill=None if skill is None else SkillId(skill),
        rate=rate,
        start=day(start),
        end=day(end),
        person_days=given,
        cost=given * Decimal(str(price)),
    )


def a_scheduled(
    task: str = "A", start: int = 0, end: int = 1, *assignments: Assignment, mode: str = "M"
) -> ScheduledTask:
    """Build a planned task on working days `[start, end)`."""
    return ScheduledTask(task=TaskId(task), mode=ModeId(mode), start=day(start), end=day(end), assignments=assignments)


def a_spending(
    fund: str = "F",
    amount: float | str | Decimal = 100,
    days: tuple[int, int] = (0, 9),
    *,
    project: str = "P",
    category: Category = OPEX,
) -> Spending:
    """Build what a fund pays in the stretch of working days `days`, both inclusive."""
    return Spending(
        fund=FundId(fund),
        project=ProjectId(project),
        category=category,
        first=day(days[0]),
        last=day(days[1]),
        amount=Decimal(str(amount)),
    )


def a_plan(*tasks: ScheduledTask, selected: Iterable[str] = ("P",), spending: Iterable[Spending] = ()) -> Plan:
    """Build a plan that selects project `P`."""
    return Plan(selected=frozenset(ProjectId(name) for name in selected), tasks=tasks, spending=tuple(spending))
