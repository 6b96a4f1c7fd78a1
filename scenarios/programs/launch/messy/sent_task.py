"""Sent task: a task of the program as a project manager lists it: one line for each who works on it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from planner.domain.ids import ProjectId, ResourceId
from planner.domain.people import Person
from planner.domain.program import Program
from planner.domain.remaining import Stage, stage
from planner.domain.work import Dependency, DependencyKind, Requirement, Task, WorkKind
from scenarios.programs.launch.program import LAUNCH

PROGRAM: Program = LAUNCH
NOBODY_YET = "N.N."


@dataclass(frozen=True, slots=True, kw_only=True)
class SentLine:
    """Who does a part of a task.

    Attributes:
        days: Person-days; None where the task takes its days, whoever is on it.
        person: Whom the project manager had in mind; None if nobody.
        pool: Booked by name instead of a skill.
    """

    skill: str
    level: int
    days: Decimal | None
    share: int
    heads: int
    person: Person | None = None
    pool: str = ""

    def who(self, written: Callable[[Person], str]) -> str:
        """Return who stands in the sheet, with a share below full time beside the name."""
        name = self.pool or (written(self.person) if self.person is not None else "")
        name = f"{self.heads} x {name}" if self.heads > 1 else name
        return f"{name or NOBODY_YET} ({self.share} %)" if self.share < 100 else name  # noqa: PLR2004


@dataclass(frozen=True, slots=True, kw_only=True)
class SentTask:
    """A task with its lines and what it waits for; a task that needs nobody has no lines."""

    task: Task
    lines: tuple[SentLine, ...]
    waits_for: tuple[Dependency, ...]

    @property
    def kind(self) -> WorkKind:
        """How its work goes."""
        return self.task.modes[0].kind

    @property
    def is_milestone(self) -> bool:
        """Whether it is a date that matters."""
        return self.task.modes[0].duration == 0

    @property
    def stage(self) -> Stage:
        """Whether it is done, under way or still to come."""
        return stage(self.task)

    def predecessors(self, written: Callable[[Dependency], str] | None = None) -> str:
        """Return what it waits for, in one cell."""
        return "; ".join((written or link_text)(link) for link in self.waits_for)


def sent_tasks(project: str) -> Iterator[SentTask]:
    """Yield the tasks of a project, in its order."""
    for task in PROGRAM.tasks_by_project[ProjectId(project)]:
        waits_for = tuple(link for link in PROGRAM.dependencies if link.successor == task.id)
        yield SentTask(task=task, lines=_lines(task), waits_for=waits_for)


def link_text(link: Dependency, *, unit: str = "d", ref: str = "") -> str:
    """Write a dependency as people do: `RD-090FS+3d`; finish to start without a lag is the id alone."""
    lag = f"{link.lag:+d}{unit}" if link.lag else ""
    kind = "" if link.kind is DependencyKind.FS and not lag else str(link.kind)
    return f"{ref or link.predecessor}{kind}{lag}"


def _lines(task: Task) -> tuple[SentLine, ...]:
    needs = task.modes[0].requirements
    named = [] if task.as_sent is None else [_person(one) for one in task.as_sent.resources]
    people = [person for person in named if person is not None]
    if len(people) > sum(need.skill is not None for need in needs):
        raise ValueError(f"task {task.id}: its sheet names more people than it asks for")
    return tuple(_line(need, people) for need in needs)


def _line(need: Requirement, people: list[Person]) -> SentLine:
    """Take the next of the people for a need of a skill."""
    person = people.pop(0) if need.skill is not None and people else None
    return SentLine(
        skill=need.skill or "",
        level=need.level,
        days=need.effort,
        share=need.share,
        heads=need.heads,
        person=person,
        pool=need.resource or "",
    )


def _person(resource: ResourceId) -> Person | None:
    return next((person for person in PROGRAM.people if person.id == resource), None)
