"""People who come and go."""

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import ClassVar

from planner.domain.ids import ResourceId
from planner.domain.people import FULL_TIME, Person, Skill
from planner.domain.program import Program
from planner.domain.units import ZERO, Money, Percent
from planner.domain.work import Task
from planner.whatif.changes.change import Change, Column, Form, cell
from planner.whatif.changes.edits import with_open_tasks, with_resource
from planner.whatif.changes.forms import skill_text
from planner.whatif.changes.known import the_person, title
from planner.whatif.changes.periods import with_capacity
from planner.whatif.changes.skills import check_skill
from planner.whatif.changes.wording import sentence, spoken_amount, spoken_date, spoken_span

_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, kw_only=True)
class Hire(Change):
    """A new person with skills, from a date on.

    Attributes:
        first: First date they are there; None is from the beginning.
        last: Last date they are there; None is to the end.
        rate: Cost per full-time day.
    """

    kind: ClassVar[str] = "hire"
    about: ClassVar[str] = "Adds a person with skills, from a date on or from the beginning"

    person: ResourceId = field(metadata=cell(Column.RESOURCE, "person", Form.TEXT, "a new id"))
    name: str = field(default="", metadata=cell(Column.NAME, "name", Form.TEXT, "the person's name"))
    skills: tuple[Skill, ...] = field(
        metadata=cell(Column.TEXT, "skills", Form.SKILLS, "skills with levels, such as `Python:3; SQL`")
    )
    first: date | None = field(default=None, metadata=cell(Column.FIRST, "from", Form.DATE, "first date there"))
    last: date | None = field(default=None, metadata=cell(Column.LAST, "to", Form.DATE, "last date there"))
    rate: Money = field(default=ZERO, metadata=cell(Column.NUMBER, "rate", Form.AMOUNT, "cost per full-time day"))
    capacity: Percent = field(
        default=FULL_TIME, metadata=cell(Column.PERCENT, "capacity", Form.WHOLE, "percent of full-time, 100 if empty")
    )

    def apply(self, program: Program) -> Program:
        """Add the person, away before the first and after the last date."""
        if self.person in program.resource_by_id:
            raise self.problem(f'there is a person or pool "{self.person}" already', "Choose another id", at="person")
        if self.first is not None and self.last is not None and self.last < self.first:
            raise self.problem("nobody can go before they come", "Let the last date be later than the first", at="last")
        if not 0 <= self.capacity <= FULL_TIME:
            raise self.problem(f"{self.capacity} is no percent of full-time", "Write 0 to 100", at="capacity")
        for skill in self.skills:
            check_skill(self, program, skill.id, "skills")
        person = Person(
            id=self.person,
            name=self.name,
            skills=self.skills,
            capacity=self.capacity,
            rate=self.rate,
            source=self.source,
        )
        if self.first is not None:
            person = replace(person, capacity_periods=with_capacity((), None, self.first - _ONE_DAY, 0))
        if self.last is not None:
            periods = with_capacity(person.capacity_periods, self.last + _ONE_DAY, None, 0)
            person = replace(person, capacity_periods=periods)
        return replace(program, people=(*program.people, person))

    def describe(self, program: Program | None = None) -> str:  # noqa: ARG002  the person is not in the program yet
        """Say who comes, with what, when and at what price."""
        skills = ", ".join(skill_text(skill) for skill in self.skills)
        part_time = f"at {self.capacity} %" if self.capacity != FULL_TIME else ""
        rate = f"for {spoken_amount(self.rate)} a day" if self.rate else ""
        return sentence(
            f"{self.name or self.person} joins with", skills, spoken_span(self.first, self.last), part_time, rate
        )


@dataclass(frozen=True, kw_only=True)
class RemovePerson(Change):
    """Someone leaves: they are away from a date on, and pins to them fall away so that others may take over.

    A requirement that asks for them by name still does; hand it over to say who takes their place.

    Attributes:
        first: First date without them; None is from the beginning.
    """

    kind: ClassVar[str] = "remove person"
    about: ClassVar[str] = "Takes a person away from a date on; their pinned work may be taken over by others"

    person: ResourceId = field(metadata=cell(Column.RESOURCE, "person", Form.TEXT, "the person's id"))
    first: date | None = field(
        default=None, metadata=cell(Column.FIRST, "from", Form.DATE, "first date without them, all if empty")
    )

    def apply(self, program: Program) -> Program:
        """Set the capacity to nothing and drop the pins of tasks that are not done."""
        person = the_person(self, program, self.person)
        periods = with_capacity(person.capacity_periods, self.first, None, 0)
        program = with_resource(program, replace(person, capacity_periods=periods))
        return with_open_tasks(program, self._unpinned)

    def describe(self, program: Program | None = None) -> str:
        """Say who leaves and when."""
        name = title(program.resource_by_id, self.person) if program else self.person
        return sentence(f"{name} leaves", f"on {spoken_date(self.first)}" if self.first else "")

    def _unpinned(self, task: Task) -> Task:
        kept = tuple(pin for pin in task.pins.resources if pin.resource != self.person)
        return replace(task, pins=replace(task.pins, resources=kept))
