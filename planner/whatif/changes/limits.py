"""What people cost, and how much they may do at once."""

from dataclasses import dataclass, field, replace
from typing import ClassVar

from planner.domain.ids import ResourceId
from planner.domain.program import Program
from planner.domain.units import Money
from planner.whatif.changes.change import Change, Column, Form, cell
from planner.whatif.changes.edits import with_resource
from planner.whatif.changes.known import the_person, the_resource, title
from planner.whatif.changes.wording import counted, spoken_amount


@dataclass(frozen=True, kw_only=True)
class ChangeRate(Change):
    """A person or pool costs something else."""

    kind: ClassVar[str] = "change rate"
    about: ClassVar[str] = "Sets the cost per full-time day of a person, or per unit-day of a pool"

    resource: ResourceId = field(
        metadata=cell(Column.RESOURCE, "person", Form.TEXT, "the id of the person or pool", "pool", "resource")
    )
    rate: Money = field(metadata=cell(Column.NUMBER, "rate", Form.AMOUNT, "cost per full-time day or unit-day"))

    def apply(self, program: Program) -> Program:
        """Set the rate."""
        resource = the_resource(self, program, self.resource)
        if self.rate < 0:
            raise self.problem("a rate must not be negative", "Write 0 or more", at="rate")
        return with_resource(program, replace(resource, rate=self.rate))

    def describe(self, program: Program | None = None) -> str:
        """Say who costs how much."""
        name = title(program.resource_by_id, self.resource) if program else self.resource
        return f"{name} costs {spoken_amount(self.rate)} a day"


@dataclass(frozen=True, kw_only=True)
class LimitTasks(Change):
    """A person does at most so many tasks on any day; without a number, any number of them."""

    kind: ClassVar[str] = "limit tasks at once"
    about: ClassVar[str] = "Sets how many tasks a person may have on any day; no number is no limit"

    person: ResourceId = field(metadata=cell(Column.RESOURCE, "person", Form.TEXT, "the person's id"))
    tasks: int | None = field(default=None, metadata=cell(Column.NUMBER, "tasks", Form.WHOLE, "1 or more"))

    def apply(self, program: Program) -> Program:
        """Set the limit."""
        person = the_person(self, program, self.person)
        _check_limit(self, self.tasks, "tasks")
        return with_resource(program, replace(person, max_tasks=self.tasks))

    def describe(self, program: Program | None = None) -> str:
        """Say who may do how many tasks at once."""
        name = title(program.resource_by_id, self.person) if program else self.person
        return f"{name} does {_at_most(self.tasks, 'task')} at once"


@dataclass(frozen=True, kw_only=True)
class LimitProjects(Change):
    """A person works for at most so many projects on any day; without a number, any number of them."""

    kind: ClassVar[str] = "limit projects at once"
    about: ClassVar[str] = "Sets for how many projects a person may work on any day; no number is no limit"

    person: ResourceId = field(metadata=cell(Column.RESOURCE, "person", Form.TEXT, "the person's id"))
    projects: int | None = field(default=None, metadata=cell(Column.NUMBER, "projects", Form.WHOLE, "1 or more"))

    def apply(self, program: Program) -> Program:
        """Set the limit."""
        person = the_person(self, program, self.person)
        _check_limit(self, self.projects, "projects")
        return with_resource(program, replace(person, max_projects=self.projects))

    def describe(self, program: Program | None = None) -> str:
        """Say who may work for how many projects at once."""
        name = title(program.resource_by_id, self.person) if program else self.person
        return f"{name} works for {_at_most(self.projects, 'project')} at once"


def _check_limit(change: Change, limit: int | None, at: str) -> None:
    if limit is not None and limit < 1:
        raise change.problem(f"nobody can do {limit} {at} at once", "Write 1 or more, or nothing for no limit", at=at)


def _at_most(limit: int | None, one: str) -> str:
    return f"any number of {one}s" if limit is None else f"at most {counted(limit, one)}"
