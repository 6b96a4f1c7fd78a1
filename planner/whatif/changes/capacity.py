"""How much people and pools offer, by date."""

from dataclasses import dataclass, field, replace
from datetime import date
from typing import ClassVar

from planner.domain.ids import ResourceId
from planner.domain.people import FULL_TIME
from planner.domain.program import Program
from planner.domain.units import Percent
from planner.whatif.changes.change import Change, Column, Form, cell
from planner.whatif.changes.edits import with_resource
from planner.whatif.changes.known import the_person, the_pool, title
from planner.whatif.changes.periods import check_order, with_capacity
from planner.whatif.changes.wording import counted, sentence, spoken_span


@dataclass(frozen=True, kw_only=True)
class ChangeCapacity(Change):
    """A person works part-time or full-time in a period; without dates, all the time."""

    kind: ClassVar[str] = "change capacity"
    about: ClassVar[str] = "Sets the capacity of a person in a period, or for good where a date is left out"

    person: ResourceId = field(metadata=cell(Column.RESOURCE, "person", Form.TEXT, "the person's id"))
    capacity: Percent = field(metadata=cell(Column.PERCENT, "percent", Form.WHOLE, "percent of full-time, 0 is away"))
    first: date | None = field(default=None, metadata=cell(Column.FIRST, "from", Form.DATE, "first date"))
    last: date | None = field(default=None, metadata=cell(Column.LAST, "to", Form.DATE, "last date"))

    def apply(self, program: Program) -> Program:
        """Rewrite the person's capacity periods."""
        person = the_person(self, program, self.person)
        check_order(self, self.first, self.last)
        if not 0 <= self.capacity <= FULL_TIME:
            raise self.problem(f"{self.capacity} is no percent of full-time", "Write 0 to 100", at="capacity")
        periods = with_capacity(person.capacity_periods, self.first, self.last, self.capacity)
        return with_resource(program, replace(person, capacity_periods=periods))

    def describe(self, program: Program | None = None) -> str:
        """Say who works how much, and when."""
        name = title(program.resource_by_id, self.person) if program else self.person
        return sentence(f"{name} works at {self.capacity} %", spoken_span(self.first, self.last))


@dataclass(frozen=True, kw_only=True)
class ChangePoolUnits(Change):
    """A pool has other units in a period; without dates, all the time."""

    kind: ClassVar[str] = "change pool units"
    about: ClassVar[str] = "Sets how many units a pool has in a period, or for good where a date is left out"

    pool: ResourceId = field(metadata=cell(Column.RESOURCE, "pool", Form.TEXT, "the pool's id"))
    units: int = field(metadata=cell(Column.NUMBER, "units", Form.WHOLE, "whole units, 0 is none"))
    first: date | None = field(default=None, metadata=cell(Column.FIRST, "from", Form.DATE, "first date"))
    last: date | None = field(default=None, metadata=cell(Column.LAST, "to", Form.DATE, "last date"))

    def apply(self, program: Program) -> Program:
        """Rewrite the pool's capacity periods."""
        pool = the_pool(self, program, self.pool)
        check_order(self, self.first, self.last)
        if self.units < 0:
            raise self.problem("a pool cannot have less than no units", "Write 0 or more", at="units")
        periods = with_capacity(pool.capacity_periods, self.first, self.last, self.units)
        return with_resource(program, replace(pool, capacity_periods=periods))

    def describe(self, program: Program | None = None) -> str:
        """Say which pool has how many units, and when."""
        name = title(program.resource_by_id, self.pool) if program else self.pool
        return sentence(f"{name} has {counted(self.units, 'unit')}", spoken_span(self.first, self.last))
