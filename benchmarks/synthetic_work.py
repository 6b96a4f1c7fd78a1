"""The work of a synthetic program: tasks of all kinds that its team can surely do, and the links between them."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from random import Random

from benchmarks.case import task_id
from planner.domain.ids import ModeId, ProjectId, RequirementId
from planner.domain.people import Person
from planner.domain.units import CAPEX
from planner.domain.work import Cost, Dependency, Mode, Requirement, Task, WorkKind

_SPAN = 6
"""A task waits for one or two of so many before it."""
_PRICE = 900
"""Of an outsourced person-day."""


def tasks_of(random: Random, project: int, count: int, people: Sequence[Person]) -> Iterator[Task]:
    """Draw the tasks of one project."""
    for number in range(count):
        modes = _modes(random, people)
        yield Task(id=task_id((project, number)), project=ProjectId(str(project)), modes=modes)


def links_of(random: Random, project: int, count: int) -> Iterator[Dependency]:
    """Draw the links within a project: each task but the first waits for one or two of those shortly before it."""
    for number in range(1, count):
        before = range(max(0, number - _SPAN), number)
        for predecessor in random.sample(before, k=min(len(before), random.choice((1, 1, 2)))):
            yield Dependency(predecessor=task_id((project, predecessor)), successor=task_id((project, number)))


def integration_points(random: Random, sizes: Sequence[int], count: int) -> Iterator[Dependency]:
    """Draw links from an earlier project to a later one, so that they form no circle."""
    for _ in range(count if len(sizes) > 1 else 0):
        first, second = sorted(random.sample(range(len(sizes)), k=2))
        yield Dependency(
            predecessor=task_id((first, random.randrange(sizes[first]))),
            successor=task_id((second, random.randrange(sizes[second]))),
            lag=random.choice((0, 0, 5)),
        )


def _modes(random: Random, people: Sequence[Person]) -> tuple[Mode, ...]:
    kind = random.random()
    if kind < 1 / 20:
        return (Mode(id=ModeId("0"), kind=WorkKind.DURATION, duration=0),)
    if kind < 3 / 20:
        return (_workshop(random, people),)
    mode = _effort(random, people)
    return (mode, _outsourced(mode)) if random.random() < 1 / 8 else (mode,)


def _workshop(random: Random, people: Sequence[Person]) -> Mode:
    """Draw two people who are there together at half their time."""
    requirements = _requirements(random, people, 2, share=50)
    return Mode(id=ModeId("0"), kind=WorkKind.DURATION, duration=random.randint(1, 4), requirements=requirements)


def _effort(random: Random, people: Sequence[Person]) -> Mode:
    efforts = [Decimal(random.randint(2, 16)) for _ in range(random.choice((1, 1, 1, 1, 2)))]
    share = random.choice((50, 80, 100, 100))
    requirements = _requirements(random, people, len(efforts), share=share, efforts=efforts)
    return Mode(id=ModeId("0"), kind=WorkKind.EFFORT, requirements=requirements)


def _outsourced(mode: Mode) -> Mode:
    effort = sum((r.effort for r in mode.requirements if r.effort is not None), Decimal(0))
    cost = Cost(amount=effort * _PRICE, category=CAPEX)
    return Mode(id=ModeId("1"), kind=WorkKind.DURATION, duration=int(effort), costs=(cost,))


def _requirements(
    random: Random, people: Sequence[Person], count: int, *, share: int, efforts: Sequence[Decimal] | None = None
) -> tuple[Requirement, ...]:
    """Ask for skills that so many different people have, each at a level that its person reaches."""
    asked = []
    for number, person in enumerate(random.sample(list(people), k=count)):
        skill = random.choice(person.skills)
        asked.append(
            Requirement(
                id=RequirementId(str(number)),
                skill=skill.id,
                level=random.randint(1, skill.level),
                share=share,
                effort=None if efforts is None else efforts[number],
            )
        )
    return tuple(asked)
