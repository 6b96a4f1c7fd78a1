"""Programs with a planted plan: a plan is drawn first, and the program is then made just wide enough for it."""

from dataclasses import dataclass, field
from decimal import Decimal
from math import ceil
from random import Random

from planner.domain.goals import Goal, GoalKind
from planner.domain.ids import FundId, ModeId, ProjectId, RequirementId, ResourceId, SkillId, TaskId
from planner.domain.money import Fund
from planner.domain.people import CapacityPeriod, Leave, Person, Skill
from planner.domain.program import Program
from planner.domain.project import Project
from planner.domain.units import OPEX
from planner.domain.work import Dependency, Mode, Pins, Requirement, ResourcePin, Task, WorkKind
from tests.builders import MONDAY, day


@dataclass(frozen=True, kw_only=True)
class Tightness:
    """How wide a program is left around its planted plan.

    Attributes:
        slack: Days between a planted end and the deadline made of it.
        deadlines: Part of the tasks that get one.
        pins: Part of the tasks whose planted start or person is pinned.
        funds: Money above the planted cost, in percent; None for no funds.
        versatility: Skills of each person.
        leave: Weeks of leave of each person.
    """

    slack: int = 5
    deadlines: float = 0.2
    pins: float = 0.0
    funds: int | None = None
    versatility: int = 2
    leave: int = 2


@dataclass
class _Draw:
    """A plan being drawn, day by day and person by person."""

    random: Random
    tightness: Tightness
    days: int
    people: list[Person]
    free: dict[ResourceId, list[int]] = field(default_factory=dict)
    ends: dict[TaskId, int] = field(default_factory=dict)
    costs: dict[int, Decimal] = field(default_factory=dict)


def planted(*, tasks: int, people: int, seed: int, tightness: Tightness, quarter: int = 60) -> Program:
    """Draw a plan for a random program and return the program made of it."""
    random = Random(seed)
    days = max(40, tasks * 14 // people + 40)
    team = [_person(random, number, days, tightness) for number in range(people)]
    draw = _Draw(random, tightness, days, team)
    first = Program(name="", first=MONDAY, last=day(days - 1), status_date=MONDAY, people=tuple(team))
    for person in team:
        draw.free[person.id] = [first.capacity_on(person, day(number)) for number in range(days)]
    projects = max(1, tasks // 20)
    work: list[Task] = []
    links: list[Dependency] = []
    for number in range(tasks):
        before = random.sample(work[-15:], k=min(len(work), random.choice((0, 1, 1, 2))))
        task = _plant(draw, number, ProjectId(f"P{number % projects}"), [draw.ends[t.id] for t in before])
        if task is not None:
            work.append(task)
            links += [Dependency(predecessor=t.id, successor=task.id) for t in before]
    return Program(
        name=f"planted {seed}",
        first=MONDAY,
        last=day(days - 1),
        status_date=MONDAY,
        people=tuple(team),
        projects=tuple(_project(draw, work, ProjectId(f"P{number}")) for number in range(projects)),
        tasks=tuple(work),
        dependencies=tuple(links),
        funds=_funds(draw, quarter),
        stated_goals=(Goal(kind=GoalKind.NET_VALUE),),
    )


def _person(random: Random, number: int, days: int, tightness: Tightness) -> Person:
    skills = random.sample("abcdef", k=min(6, tightness.versatility))
    leave = []
    for _ in range(tightness.leave):
        first = random.randrange(days)
        leave.append(Leave(first=day(first), last=day(first + random.choice((0, 4, 9)))))
    half = (CapacityPeriod(first=day(days // 3), last=day(days // 2), capacity=50),) if number % 5 == 0 else ()
    return Person(
        id=ResourceId(f"p{number}"),
        skills=tuple(Skill(id=SkillId(s), level=random.choice((1, 1, 2))) for s in skills),
        capacity=random.choice((100, 100, 100, 80)),
        capacity_periods=half,
        leave=tuple(leave),
        rate=Decimal(random.choice((400, 500, 650))),
    )


def _plant(draw: _Draw, number: int, project: ProjectId, after: list[int]) -> Task | None:
    """Put a task where it fits first, a little later at random; ask for just what the planted person gives."""
    random = draw.random
    person = random.choice(draw.people)
    skill = random.choice(person.skills)
    effort, share = Decimal(random.choice((1, 2, 3, 5, 8, 13))), random.choice((100, 100, 50))
    rate = min(share, person.capacity)
    span = _fit(draw, person.id, rate, ceil(effort * 100 / rate), max([0, *after]) + random.choice((0, 0, 2)))
    if span is None:
        return None
    start, end = span
    task = TaskId(f"T{number}")
    draw.ends[task] = end
    given = effort
    for n in range(start, end):
        if draw.free[person.id][n]:
            draw.free[person.id][n] -= rate
            today = min(given, Decimal(rate) / 100)
            given -= today
            draw.costs[n] = draw.costs.get(n, Decimal(0)) + today * person.rate
    has_deadline, is_pinned = random.random() < draw.tightness.deadlines, random.random() < draw.tightness.pins
    by_name = is_pinned and random.random() < 0.5
    return Task(
        id=task,
        project=project,
        deadline=day(min(draw.days, end + draw.tightness.slack) - 1) if has_deadline else None,
        pins=Pins(
            start=day(start) if is_pinned and not by_name else None,
            resources=(ResourcePin(resource=person.id),) if by_name else (),
        ),
        modes=(
            Mode(
                id=ModeId("m"),
                kind=WorkKind.EFFORT,
                requirements=(
                    Requirement(id=RequirementId("r"), skill=skill.id, level=skill.level, effort=effort, share=share),
                ),
            ),
        ),
    )


def _fit(draw: _Draw, person: ResourceId, rate: int, worked: int, earliest: int) -> tuple[int, int] | None:
    free = draw.free[person]
    capacity = {n for n in range(draw.days) if free[n] > 0}
    for start in range(earliest, draw.days):
        n, left = start, worked
        while n < draw.days and left and (free[n] >= rate or (free[n] == 0 and n not in capacity and n > start)):
            left -= free[n] >= rate
            n += 1
        if not left and not any(free[m] == 0 for m in range(start, n)):
            return start, n
    return None


def _project(draw: _Draw, work: list[Task], project: ProjectId) -> Project:
    end = max((draw.ends[task.id] for task in work if task.project == project), default=1)
    return Project(id=project, due=day(max(0, end - 10)), cost_of_delay=Decimal(draw.random.choice((100, 500, 2000))))


def _funds(draw: _Draw, quarter: int) -> tuple[Fund, ...]:
    if draw.tightness.funds is None:
        return ()
    funds = []
    for first in range(0, draw.days, quarter):
        last = min(first + quarter, draw.days) - 1
        spent = sum((draw.costs.get(n, Decimal(0)) for n in range(first, last + 1)), Decimal(0))
        funds.append(
            Fund(
                id=FundId(f"Q{first // quarter}"),
                amount=(spent * (100 + draw.tightness.funds) / 100).quantize(Decimal(1)) + 1,
                first=day(first),
                last=day(last),
                category=OPEX,
            )
        )
    return tuple(funds)
