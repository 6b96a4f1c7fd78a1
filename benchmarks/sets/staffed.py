"""A staffed project: activities that ask for skills of named people, what MSPSP and iMOPSE files describe."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Worker:
    """A named person.

    Attributes:
        skills: Level by skill as the file names it; 0 is a level too.
        wage: Money per day of work.
    """

    skills: dict[str, int]
    wage: Decimal = Decimal(0)

    def can(self, demand: "SkillDemand") -> bool:
        """Tell whether the worker has the skill at the level or above."""
        return self.skills.get(demand.skill, -1) >= demand.level


@dataclass(frozen=True, slots=True, kw_only=True)
class SkillDemand:
    """So many people who give one skill, at `level` or above, for an activity's whole duration."""

    skill: str
    level: int = 0
    heads: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffedActivity:
    """A piece of work of `duration` days; a person gives one skill to it and works on nothing else meanwhile."""

    duration: int
    demands: tuple[SkillDemand, ...] = ()
    predecessors: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffedProject:
    """An instance: activities and workers in file order."""

    name: str
    activities: tuple[StaffedActivity, ...]
    workers: tuple[Worker, ...]


_MARGIN = 2
"""Times the length of one serial schedule."""


def horizon(project: StaffedProject) -> int:
    """Return a number of days in which every sensible plan ends: all in a row, or less where each needs one person."""
    in_a_row = sum(activity.duration for activity in project.activities)
    if any(sum(d.heads for d in activity.demands) > 1 for activity in project.activities):
        return max(1, in_a_row)
    return max(1, min(in_a_row, _MARGIN * _serial_length(project)))


def _serial_length(project: StaffedProject) -> int:
    """Append each activity to the work of whoever of the able is free first."""
    free = [0] * len(project.workers)
    ends: dict[int, int] = {}
    for number in _in_order(project.activities):
        activity = project.activities[number]
        start = max((ends[p] for p in activity.predecessors), default=0)
        for demand in activity.demands:
            able = [w for w, worker in enumerate(project.workers) if worker.can(demand)]
            if not able:
                raise ValueError(f"{project.name}: nobody can do activity {number}")
            first = min(able, key=lambda w: free[w])
            start = max(start, free[first])
            free[first] = start + activity.duration
        ends[number] = start + activity.duration
    return max(ends.values(), default=0)


def _in_order(activities: Sequence[StaffedActivity]) -> list[int]:
    """Return the activities' numbers, predecessors first."""
    order: dict[int, None] = {}
    while len(order) < len(activities):
        ready = [n for n, a in enumerate(activities) if n not in order and all(p in order for p in a.predecessors)]
        if not ready:
            raise ValueError("the predecessors form a circle")
        order.update(dict.fromkeys(ready))
    return list(order)
