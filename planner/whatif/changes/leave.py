"""Leave that is added or cancelled."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import ClassVar

from planner.domain.ids import ResourceId
from planner.domain.people import Leave
from planner.domain.program import Program
from planner.whatif.changes.change import Change, Column, Form, cell
from planner.whatif.changes.edits import with_resource
from planner.whatif.changes.known import the_person, title
from planner.whatif.changes.periods import check_order
from planner.whatif.changes.wording import sentence, spoken_span

_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, kw_only=True)
class AddLeave(Change):
    """A person is away."""

    kind: ClassVar[str] = "add leave"
    about: ClassVar[str] = "Adds days away of a person"

    person: ResourceId = field(metadata=cell(Column.RESOURCE, "person", Form.TEXT, "the person's id"))
    first: date = field(metadata=cell(Column.FIRST, "from", Form.DATE, "first day away"))
    last: date = field(metadata=cell(Column.LAST, "to", Form.DATE, "last day away"))
    reason: str = field(default="", metadata=cell(Column.NAME, "reason", Form.TEXT, "why"))

    def apply(self, program: Program) -> Program:
        """Add the leave."""
        person = the_person(self, program, self.person)
        check_order(self, self.first, self.last)
        leave = Leave(first=self.first, last=self.last, reason=self.reason, source=self.source)
        return with_resource(program, replace(person, leave=(*person.leave, leave)))

    def describe(self, program: Program | None = None) -> str:
        """Say who is away, and when."""
        name = title(program.resource_by_id, self.person) if program else self.person
        return sentence(f"{name} is away", spoken_span(self.first, self.last), self.reason and f"({self.reason})")


@dataclass(frozen=True, kw_only=True)
class CancelLeave(Change):
    """A person is not away after all: their leave between the dates falls away, all of it without dates."""

    kind: ClassVar[str] = "cancel leave"
    about: ClassVar[str] = "Takes back a person's leave between the dates, all of it where they are left out"

    person: ResourceId = field(metadata=cell(Column.RESOURCE, "person", Form.TEXT, "the person's id"))
    first: date | None = field(default=None, metadata=cell(Column.FIRST, "from", Form.DATE, "first date"))
    last: date | None = field(default=None, metadata=cell(Column.LAST, "to", Form.DATE, "last date"))

    def apply(self, program: Program) -> Program:
        """Cut the days between the dates out of every leave."""
        person = the_person(self, program, self.person)
        check_order(self, self.first, self.last)
        kept = tuple(part for leave in person.leave for part in self._kept(leave))
        if kept == person.leave:
            what = sentence(f"{person.name or person.id} has no leave", spoken_span(self.first, self.last))
            raise self.problem(what, "Give dates on which there is leave", at="first")
        return with_resource(program, replace(person, leave=kept))

    def describe(self, program: Program | None = None) -> str:
        """Say whose leave is cancelled, and when."""
        name = title(program.resource_by_id, self.person) if program else self.person
        return sentence(f"{name} is not on leave", spoken_span(self.first, self.last))

    def _kept(self, leave: Leave) -> Iterator[Leave]:
        first, last = self.first or date.min, self.last or date.max
        if last < leave.first or leave.last < first:
            yield leave
            return
        if leave.first < first:
            yield replace(leave, last=first - _ONE_DAY)
        if last < leave.last:
            yield replace(leave, first=last + _ONE_DAY)
