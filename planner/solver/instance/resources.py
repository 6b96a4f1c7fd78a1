"""Resources: people and pools with their capacity on every day."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import accumulate

from planner.domain.ids import ResourceId, SkillId
from planner.domain.people import CapacityPeriod, Person, Pool, Resource
from planner.domain.program import Program
from planner.solver.instance.days import Days

TICKS = 10_000
"""Ticks in one unit of currency."""
UNIT = 100
"""Percent of one full-time person or one unit of a pool."""


@dataclass(frozen=True, slots=True)
class Away:
    """A run of days `[first, end)` without any capacity."""

    first: int
    end: int

    @property
    def length(self) -> int:
        """Working days of the program in the run."""
        return self.end - self.first


@dataclass(frozen=True, slots=True)
class ResourceData:
    """A person or pool.

    Attributes:
        capacity: Percent for each day of the program.
        away: Maximal runs of capacity 0 from `now` on.
        away_before: Number of such days before each day, the horizon included.
        levels: Distinct positive capacities from `now` on.
        tick_rate: Ticks for a hundredth of a person-day.
    """

    index: int
    id: ResourceId
    is_person: bool
    capacity: tuple[int, ...]
    away: tuple[Away, ...]
    away_before: tuple[int, ...]
    levels: frozenset[int]
    tick_rate: int
    skills: dict[SkillId, int]
    max_tasks: int | None
    max_projects: int | None

    def away_in(self, start: int, end: int) -> int:
        """Count the days in `[start, end)` on which it is away."""
        last = len(self.capacity)
        return self.away_before[max(0, min(end, last))] - self.away_before[max(0, min(start, last))]


def compile_resources(program: Program, days: Days) -> tuple[ResourceData, ...]:
    """Compile people, then pools, in the workbook's order."""
    resources: tuple[Resource, ...] = (*program.people, *program.pools)
    return tuple(_compile(program, days, index, resource) for index, resource in enumerate(resources))


def ticks(amount: Decimal) -> int:
    """Scale money to ticks.

    Raises:
        ValueError: If the amount is finer than a tick.
    """
    scaled = amount * TICKS
    if scaled != int(scaled):
        raise ValueError(f"amount {amount} is finer than a ten-thousandth")
    return int(scaled)


def _compile(program: Program, days: Days, index: int, resource: Resource) -> ResourceData:
    capacity = _capacity(program, days, resource)
    ahead = capacity[days.now :]
    is_person = isinstance(resource, Person)
    return ResourceData(
        index=index,
        id=resource.id,
        is_person=is_person,
        capacity=tuple(capacity),
        away=tuple(_away_runs(capacity, days.now)),
        away_before=(0, *accumulate(int(n >= days.now and not level) for n, level in enumerate(capacity))),
        levels=frozenset(level for level in ahead if level > 0),
        tick_rate=ticks_for_hundredth(resource.rate, f"the rate of {resource.id}"),
        skills={skill.id: resource.level(skill.id) for skill in resource.skills},
        max_tasks=resource.max_tasks if isinstance(resource, Person) else None,
        max_projects=resource.max_projects if isinstance(resource, Person) else None,
    )


def ticks_for_hundredth(amount: Decimal, what: str) -> int:
    """Scale money per person-day to ticks per hundredth of one.

    Raises:
        ValueError: If the amount is finer than a cent; `what` names it.
    """
    whole, rest = divmod(ticks(amount), UNIT)
    if rest:
        raise ValueError(f"{what} is finer than a cent")
    return whole


def _capacity(program: Program, days: Days, resource: Resource) -> list[int]:
    """Write base capacity, then dated capacity, then leave and own days off, range by range."""
    scale, base = (UNIT, resource.units) if isinstance(resource, Pool) else (1, resource.capacity)
    capacity = [base * scale] * days.horizon
    for period in reversed(resource.capacity_periods):
        _fill(capacity, days, period, period.capacity * scale)
    if isinstance(resource, Person):
        for leave in resource.leave:
            _fill(capacity, days, CapacityPeriod(first=leave.first, last=leave.last, capacity=0), 0)
        own = program.own_calendar(resource)
        if own is not None:
            for number, day in enumerate(days.dates):
                if not own.is_working(day):
                    capacity[number] = 0
    return capacity


def _fill(capacity: list[int], days: Days, period: CapacityPeriod, value: int) -> None:
    first = 0 if period.first is None else _position(days, period.first)
    end = days.horizon if period.last is None else _position(days, period.last, after=True)
    for number in range(first, end):
        capacity[number] = value


def _position(days: Days, day: date, *, after: bool = False) -> int:
    if not days.dates or day < days.dates[0]:
        return 0
    if day >= days.end:
        return days.horizon
    number = days.at_or_after(day)
    return number + 1 if after and days.date(number) == day else number


def _away_runs(capacity: list[int], now: int) -> list[Away]:
    runs, first = [], None
    for number in range(now, len(capacity) + 1):
        away = number < len(capacity) and capacity[number] == 0
        if away and first is None:
            first = number
        elif not away and first is not None:
            runs.append(Away(first, number))
            first = None
    return runs
