"""Synthetic programs: n tasks, n ÷ 20 people, n ÷ 30 projects with due dates, drawn from a seed.

Each task can be done by people of the team, and the horizon is a fifth longer than a priority rule needs.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from functools import partial
from pathlib import Path
from random import Random

from benchmarks.case import Case
from benchmarks.file_suite import MissingDataError, Reference
from benchmarks.sets.days import DAY_ZERO
from benchmarks.synthetic_rules import synthetic_problems, synthetic_solution, weighted_tardiness
from benchmarks.synthetic_team import team
from benchmarks.synthetic_work import integration_points, links_of, tasks_of
from planner.domain.goals import DEFAULT_GOALS
from planner.domain.ids import FundId, ProjectId
from planner.domain.money import Fund
from planner.domain.people import Person
from planner.domain.program import Program
from planner.domain.project import Project
from planner.domain.units import CAPEX, OPEX, Category, Money
from planner.domain.work import Task

TASKS_PER_PERSON = 20
TASKS_PER_PROJECT = 30
FEWEST_TASKS = 100
WEEKS = 130
_WEEKS_WITH_LEAVE = 104
_NAME = re.compile(r"synthetic_\d+_\d+")
_SIZES = (100, 600, 2000, 10000)
_YEAR_ENDS = date(2001, 12, 31)


@dataclass(frozen=True, slots=True)
class SyntheticSuite:
    """Synthetic programs, each named `synthetic_<tasks>_<seed>`; needs no data."""

    references: tuple[Reference, ...] = ()

    def names(self, _: Path | None) -> list[str]:
        """Return one program of each size."""
        return [f"synthetic_{size}_1" for size in _SIZES]

    def case(self, name: str, _: Path | None) -> Case:
        """Draw the program of this name.

        Raises:
            MissingDataError: If the name has another form.
        """
        if _NAME.fullmatch(name) is None:
            raise MissingDataError(f"no instance {name!r}: names are synthetic_<tasks>_<seed>")
        tasks, seed = (int(word) for word in name.split("_")[1:])
        program = synthetic(tasks=tasks, seed=seed)
        return Case(
            name=name,
            instance=program,
            program=program,
            from_plan=synthetic_solution,
            verify=partial(synthetic_problems, program),
            objective=partial(weighted_tardiness, program),
        )


def synthetic(*, tasks: int, seed: int, people: int | None = None) -> Program:
    """Draw a program; the same for the same sizes and seed.

    Args:
        tasks: At least `FEWEST_TASKS`: of a smaller team one person may have more to do than the horizon holds.
        people: Size of the team, if not one person for every `TASKS_PER_PERSON` tasks.

    Raises:
        ValueError: If there are fewer.
    """
    if tasks < FEWEST_TASKS:
        raise ValueError(f"a synthetic program has at least {FEWEST_TASKS} tasks, not {tasks}")
    random = Random(f"{tasks}/{seed}")
    members = team(random, people or tasks // TASKS_PER_PERSON, _WEEKS_WITH_LEAVE)
    sizes = _sizes(tasks)
    work = tuple(task for p, size in enumerate(sizes) for task in tasks_of(random, p, size, members))
    links = [link for p, size in enumerate(sizes) for link in links_of(random, p, size)]
    points = integration_points(random, sizes, tasks // TASKS_PER_PERSON)
    return Program(
        name=f"synthetic {tasks} {seed}",
        first=DAY_ZERO,
        last=DAY_ZERO + timedelta(weeks=WEEKS, days=-1),
        status_date=DAY_ZERO,
        projects=tuple(_project(random, number) for number in range(len(sizes))),
        tasks=work,
        dependencies=tuple({(link.predecessor, link.successor): link for link in (*links, *points)}.values()),
        people=members,
        funds=_funds(work, members),
        stated_goals=DEFAULT_GOALS,
    )


def _sizes(tasks: int) -> list[int]:
    """Return how many tasks each project has."""
    projects = max(2, tasks // TASKS_PER_PROJECT)
    return [tasks // projects + (number < tasks % projects) for number in range(projects)]


def _project(random: Random, number: int) -> Project:
    """Draw a project that is released in the first 20 weeks and due 14 to 36 weeks later."""
    release = DAY_ZERO + timedelta(weeks=random.randint(0, 20))
    return Project(
        id=ProjectId(str(number)),
        release=release,
        due=release + timedelta(weeks=random.randint(14, 36), days=4),
        cost_of_delay=Money(random.randrange(1000, 20000, 500)),
    )


def _funds(work: tuple[Task, ...], people: tuple[Person, ...]) -> tuple[Fund, ...]:
    """Give the first year 15 % more than average wages cost, later years a third, and 40 % of outsourcing."""
    modes = [mode for task in work for mode in task.modes]
    effort = sum((r.effort for mode in modes for r in mode.requirements if r.effort is not None), Decimal(0))
    wages = effort * sum((person.rate for person in people), Decimal(0)) / len(people)
    outsourced = sum((cost.amount for mode in modes for cost in mode.costs), Decimal(0))
    last = DAY_ZERO + timedelta(weeks=WEEKS, days=-1)
    return (
        _fund("opex first year", OPEX, wages * Decimal("1.15"), DAY_ZERO, _YEAR_ENDS),
        _fund("opex later years", OPEX, wages / 3, _YEAR_ENDS + timedelta(days=1), last),
        _fund("capex", CAPEX, outsourced * Decimal("0.4"), DAY_ZERO, last),
    )


def _fund(name: str, category: Category, amount: Decimal, first: date, last: date) -> Fund:
    whole = amount.quantize(Decimal(1))
    return Fund(id=FundId(name), amount=whole, first=first, last=last, category=category, carry_over=True)
