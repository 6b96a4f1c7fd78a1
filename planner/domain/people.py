"""People and pools: who can do what, and when."""

from dataclasses import dataclass, field
from datetime import date

from planner.domain.calendar import Calendar
from planner.domain.ids import CalendarId, ResourceId, SkillId
from planner.domain.source import Source
from planner.domain.units import ZERO, Money, Percent

FULL_TIME = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Skill:
    """What someone can do, and how well: a higher level includes the lower ones."""

    id: SkillId
    level: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class CapacityPeriod:
    """A capacity that holds from `first` to `last`, both inclusive; None is open.

    Attributes:
        capacity: Percent of full-time for a person, whole units for a pool.
    """

    first: date | None = None
    last: date | None = None
    capacity: int
    source: Source | None = field(default=None, compare=False)

    def covers(self, day: date) -> bool:
        """Tell whether `day` lies in the period."""
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)


@dataclass(frozen=True, slots=True, kw_only=True)
class Leave:
    """Days away, both inclusive."""

    first: date
    last: date
    reason: str = ""
    source: Source | None = field(default=None, compare=False)

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError("a leave must not end before it begins")

    def covers(self, day: date) -> bool:
        """Tell whether `day` is a day of this leave."""
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A named individual.

    Attributes:
        capacity: Percent of full-time where no capacity period says otherwise.
        capacity_periods: Part-time, joining and leaving, by date; they must not overlap.
        calendar: Own working days and public holidays; can only take days away from the program's calendar.
        rate: Cost per full-time day.
        max_tasks: At most so many tasks on any day; None is no limit.
        max_projects: At most so many projects on any day; None is no limit.
    """

    id: ResourceId
    name: str = ""
    skills: tuple[Skill, ...] = ()
    capacity: Percent = FULL_TIME
    capacity_periods: tuple[CapacityPeriod, ...] = ()
    leave: tuple[Leave, ...] = ()
    calendar: CalendarId | None = None
    rate: Money = ZERO
    max_tasks: int | None = None
    max_projects: int | None = None
    role: str = ""
    team: str = ""
    email: str = ""
    notes: str = ""
    source: Source | None = field(default=None, compare=False)

    def level(self, skill: SkillId) -> int:
        """Return the level in `skill`, 0 if the person does not have it."""
        return max((s.level for s in self.skills if s.id == skill), default=0)

    def capacity_on(self, day: date, own: Calendar | None = None) -> Percent:
        """Return the percent of full-time offered on `day`, a working day of the program; `own` is their calendar."""
        if own is not None and not own.is_working(day):
            return 0
        if any(leave.covers(day) for leave in self.leave):
            return 0
        return next((p.capacity for p in self.capacity_periods if p.covers(day)), self.capacity)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pool:
    """Unnamed units: heads, benches, a team, a role still to be hired.

    Attributes:
        units: Whole units where no capacity period says otherwise.
        capacity_periods: Units by date; they must not overlap.
        skills: What its units can do; with skills it is a candidate for skill requirements.
        rate: Cost per unit-day.
        unconfirmed: An unknown name met on import: one unit until someone confirms who it is.
    """

    id: ResourceId
    name: str = ""
    units: int = 1
    capacity_periods: tuple[CapacityPeriod, ...] = ()
    skills: tuple[Skill, ...] = ()
    rate: Money = ZERO
    unconfirmed: bool = False
    notes: str = ""
    source: Source | None = field(default=None, compare=False)

    def level(self, skill: SkillId) -> int:
        """Return the level in `skill`, 0 if the pool does not have it."""
        return max((s.level for s in self.skills if s.id == skill), default=0)

    def capacity_on(self, day: date) -> Percent:
        """Return the capacity on `day` in percent: 100 for each unit."""
        return FULL_TIME * next((p.capacity for p in self.capacity_periods if p.covers(day)), self.units)


Resource = Person | Pool
