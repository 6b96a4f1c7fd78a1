"""The team of a synthetic program: skills with levels, part-time, late joiners, leave, wages."""

from datetime import timedelta
from decimal import Decimal
from random import Random

from benchmarks.sets.days import DAY_ZERO
from planner.domain.ids import ResourceId, SkillId
from planner.domain.people import CapacityPeriod, Leave, Person, Skill

_PEOPLE_PER_SKILL = 4
_FEWEST_SKILLS = 4
_MOST_SKILLS = 40
_HIGHEST_LEVEL = 3
_LEAVES = 3


def team(random: Random, people: int, weeks: int) -> tuple[Person, ...]:
    """Draw people whose leave lies in the first `weeks` weeks."""
    skills = min(_MOST_SKILLS, max(_FEWEST_SKILLS, people // _PEOPLE_PER_SKILL))
    return tuple(_person(random, number, skills, weeks) for number in range(people))


def _person(random: Random, number: int, skills: int, weeks: int) -> Person:
    known = random.sample(range(skills), k=random.choice((2, 2, 3)))
    return Person(
        id=ResourceId(str(number)),
        skills=tuple(
            Skill(id=SkillId(f"S{skill}"), level=random.randint(1, _HIGHEST_LEVEL)) for skill in sorted(known)
        ),
        capacity=random.choice((100, 100, 100, 100, 80, 60, 50)),
        capacity_periods=_joining(random, weeks),
        leave=tuple(_leave(random, week) for week in sorted(random.sample(range(0, weeks, 2), k=_LEAVES))),
        rate=Decimal(random.randrange(300, 900, 20)),
    )


def _joining(random: Random, weeks: int) -> tuple[CapacityPeriod, ...]:
    """Let one in ten join within the first quarter of the weeks."""
    if random.random() >= 1 / 10:
        return ()
    joins = DAY_ZERO + timedelta(weeks=random.randint(1, max(1, weeks // 4)))
    return (CapacityPeriod(last=joins - timedelta(days=1), capacity=0),)


def _leave(random: Random, week: int) -> Leave:
    """Draw one or two weeks away, from a Monday to a Friday."""
    first = DAY_ZERO + timedelta(weeks=week)
    return Leave(first=first, last=first + timedelta(days=random.choice((4, 4, 11))))
