"""Overload: a stretch in which somebody is asked for more than they offer."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.domain.ids import ResourceId, TaskId
from planner.domain.units import Percent, PersonDays


class OverloadKind(StrEnum):
    """How somebody is asked for too much."""

    WEEK = "week"
    """The person-days asked for in whole weeks, or between two dates, are more than those offered."""
    DAY = "day"
    """Tasks that need them there on the same days ask for more of each of these days than is offered."""
    AWAY = "away"
    """A task needs them on days on which they are away."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskShare:
    """What one task takes of somebody in a stretch."""

    task: TaskId
    person_days: PersonDays


@dataclass(frozen=True, slots=True, kw_only=True)
class Overload:
    """Days from `first` to `last`, both inclusive, with the same cause.

    Attributes:
        asked: Person-days over all tasks in the stretch.
        offered: Person-days that the person or pool offers in it.
        load_percent: Of a full-time day, on the worst day; for weeks the mean over the worst week.
        capacity_percent: What is offered then.
        away: Working days of the program in the stretch on which nothing is offered.
        on_leave: How many of these are leave.
        tasks: What asks for it, the most first.
        can_level: Whether it goes away if the work is moved between its own dates as sent: it is too much only if the
            work is spread evenly.
    """

    kind: OverloadKind
    resource: ResourceId
    first: date
    last: date
    asked: PersonDays
    offered: PersonDays
    load_percent: Percent
    capacity_percent: Percent
    away: int
    on_leave: int
    tasks: tuple[TaskShare, ...]
    can_level: bool = False

    @property
    def missing(self) -> PersonDays:
        """Person-days that are asked for beyond what is offered."""
        return max(self.asked - self.offered, PersonDays(0))
