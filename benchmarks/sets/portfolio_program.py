"""A portfolio as a program: resources as pools and funds, activities as tasks, and back."""

from collections.abc import Iterator

from benchmarks.case import Key, Solution, key_of, task_id
from benchmarks.sets.days import DAY_ZERO, EVERY_DAY, date_of, day_of, last_before
from benchmarks.sets.horizon import horizon
from benchmarks.sets.portfolio import ActivityMode, Portfolio, Subproject
from planner.domain.goals import Goal, GoalKind
from planner.domain.ids import FundId, ModeId, ProjectId, RequirementId, ResourceId
from planner.domain.money import Fund
from planner.domain.people import Pool
from planner.domain.plan import Plan
from planner.domain.program import Program
from planner.domain.project import Project
from planner.domain.units import Category, Money
from planner.domain.work import Cost, Dependency, Mode, Requirement, Task, WorkKind

UNITS = "units"


def portfolio_program(portfolio: Portfolio, goals: tuple[GoalKind, ...]) -> Program:
    """Write a portfolio as a program with these goals.

    A renewable resource becomes a pool; another a fund that counts units, each with a category of its own.
    """
    last = last_before(horizon(portfolio))
    resources = list(enumerate(portfolio.resources))
    return Program(
        name=portfolio.name,
        first=DAY_ZERO,
        last=last,
        status_date=DAY_ZERO,
        calendar=EVERY_DAY.id,
        calendars=(EVERY_DAY,),
        projects=tuple(_project(p, project) for p, project in enumerate(portfolio.projects)),
        tasks=tuple(_task(portfolio, key) for key in portfolio.activities),
        dependencies=tuple(
            Dependency(predecessor=task_id(key), successor=task_id(successor))
            for key, activity in portfolio.activities.items()
            for successor in activity.successors
        ),
        pools=tuple(Pool(id=_pool(n), name=r.name, units=r.capacity) for n, r in resources if r.is_renewable),
        funds=tuple(
            Fund(
                id=FundId(f"F{n}"),
                name=r.name,
                amount=Money(r.capacity),
                first=DAY_ZERO,
                last=last,
                category=_category(n),
                unit=UNITS,
            )
            for n, r in resources
            if not r.is_renewable
        ),
        stated_goals=tuple(Goal(kind=kind) for kind in goals),
    )


def portfolio_solution(portfolio: Portfolio, plan: Plan) -> Solution:
    """Read starts and modes off a plan of the portfolio's program."""
    scheduled = {key_of(task.task): task for task in plan.tasks}
    return Solution(
        start={key: day_of(scheduled[key].start) for key in portfolio.activities if key in scheduled},
        mode={key: int(scheduled[key].mode) for key in portfolio.activities if key in scheduled},
    )


def _project(number: int, project: Subproject) -> Project:
    return Project(
        id=ProjectId(str(number)),
        release=date_of(project.release),
        due=None if project.due is None else last_before(project.due),
    )


def _task(portfolio: Portfolio, key: Key) -> Task:
    modes = enumerate(portfolio.activities[key].modes)
    return Task(
        id=task_id(key),
        project=ProjectId(str(key[0])),
        modes=tuple(_mode(portfolio, number, mode) for number, mode in modes),
    )


def _mode(portfolio: Portfolio, number: int, mode: ActivityMode) -> Mode:
    return Mode(
        id=ModeId(str(number)),
        kind=WorkKind.DURATION,
        duration=mode.duration,
        requirements=tuple(_requirements(portfolio, mode)),
        costs=tuple(
            Cost(amount=Money(units), category=_category(index))
            for index, units in mode.demands
            if not portfolio.resources[index].is_renewable
        ),
    )


def _requirements(portfolio: Portfolio, mode: ActivityMode) -> Iterator[Requirement]:
    for index, units in mode.demands:
        if portfolio.resources[index].is_renewable and mode.duration > 0:
            yield Requirement(id=RequirementId(f"R{index}"), resource=_pool(index), heads=units)


def _pool(index: int) -> ResourceId:
    return ResourceId(f"R{index}")


def _category(index: int) -> Category:
    return Category(f"resource {index}")
