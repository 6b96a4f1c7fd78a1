"""Support: the time of people that projects have booked, as tasks of kind support over the spans of it."""

from collections.abc import Container, Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import chain, count

from planner.domain.source import Source
from planner.domain.work import WorkKind
from planner.importing.fields import Field
from planner.importing.program.draft import Draft
from planner.importing.program.fact import Fact, assumed
from planner.importing.program.people import People
from planner.importing.program.projects import Projects, as_id
from planner.importing.program.record import Record
from planner.importing.program.stretches import Stretch, cut
from planner.importing.program.tasks import Lists
from planner.importing.program.written_names import name_in
from planner.importing.questions import Option
from planner.importing.rows.units import working_days
from planner.workbook.schema import TaskRow

IN_ITS_TASKS, BESIDE_ITS_TASKS = "the work of its tasks", "work beside its tasks"
_PAST = "what lies before the status date is past"


@dataclass(frozen=True, kw_only=True)
class Support:
    """What bookings become; the task lists must have been read before.

    Attributes:
        status_date: Nothing is planned before it.
    """

    projects: Projects
    people: People
    lists: Lists
    draft: Draft
    status_date: date

    def add(self, record: Record, stretches: Iterable[Stretch]) -> None:
        """Add a task for each stretch of a row that is not past, unless the person's tasks there say the same."""
        project, source = self.projects.of(record)
        of = Fact(value=project, source=source)
        if self._is_planned(record, of):
            what = f"the booking was left out: its time is that of the tasks of {project}"
            self.draft.findings.ignore(record.source, what)
            return
        for stretch in stretches:
            to_come = cut(stretch, first=self.status_date, why=_PAST)
            if to_come is None:
                first, last = stretch.days
                what = f"the booking from {first} to {last} lies before the status date and was left out"
                self.draft.findings.ignore(stretch.share.source, what)
            else:
                self._add(record, of, stretch, to_come)

    def _add(self, record: Record, project: Fact, booked: Stretch, stretch: Stretch) -> None:
        written = name_in(record)
        name = self.people.names.person(written)
        role = record.text(Field.ROLE) or (self.people.roles.get(name, "") if name is not None else "")
        days = working_days(*stretch.days)
        source = record.source
        id_ = _free(as_id(f"{project.value}/{written or role} from {booked.days[0]:%Y-%m-%d}"), self.lists.taken)
        self.lists.taken.add(id_)
        facts = {
            "project": project,
            "id": Fact(value=id_, source=source),
            "name": Fact(value=record.text(Field.TASK) or role or written, source=source),
            "kind": assumed(WorkKind.SUPPORT, source, "an allocation over a span is support"),
            "duration": assumed(days, stretch.last.source, f"{days} working days from first to last day"),
            "share": stretch.share,
            "release": stretch.first,
            "first_as_sent": booked.first,
            "last_as_sent": booked.last,
            "people_as_sent": None if name is None else Fact(value=(as_id(name),), source=source),
            **self._asked(role, written, source),
        }
        self.draft.add(TaskRow, facts, source)

    def _asked(self, role: str, written: str, source: Source) -> dict[str, Fact]:
        if role:
            return {"skill": Fact(value=self.people.skill(role), source=source)}
        known = self.people.names.person(written)
        if known is None:
            self.people.placeholders.setdefault(as_id(written), source)
        return {"resource": Fact(value=as_id(known or written), source=source)}

    def _is_planned(self, record: Record, project: Fact) -> bool:
        """Ask whether a booking is the work that a person has in the tasks of the project, where there is such work."""
        at_work, name = self._at_work, self.people.names.person(name_in(record))
        if name is None or (str(project.value), as_id(name)) not in at_work:
            return False
        answer = self.draft.ask(
            f"bookings of {record.table.sheet}",
            record.source,
            f'tasks of {project.value} name "{name}", too: what is this time booked for?',
            [
                Option(answer=IN_ITS_TASKS, consequence="the tasks say it already; the booking is left out"),
                Option(answer=BESIDE_ITS_TASKS, consequence="it is planned as support beside them"),
            ],
        )
        return answer == IN_ITS_TASKS

    @cached_property
    def _at_work(self) -> frozenset[tuple[str, str]]:
        """Projects with the people that their task lists name; looked at before the first booking is added."""
        rows = [row.values for row in self.draft.rows(TaskRow)]
        return frozenset((str(row.project), str(person)) for row in rows for person in row.people_as_sent or ())


def _free(wanted: str, taken: Container[str]) -> str:
    """Return the id, or the first with a number behind it that no other task has."""
    numbered = (f"{wanted} ({number})" for number in count(2))
    return next(id_ for id_ in chain((wanted,), numbered) if id_ not in taken)
