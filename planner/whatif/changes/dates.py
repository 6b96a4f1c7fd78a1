"""Dates of projects and tasks, and the end of the program."""

from abc import abstractmethod
from dataclasses import dataclass, field, replace
from datetime import date
from typing import ClassVar

from planner.domain.ids import ProjectId, TaskId
from planner.domain.program import Program
from planner.domain.project import Project
from planner.domain.work import Task
from planner.whatif.changes.change import Change, Column, Form, cell
from planner.whatif.changes.edits import with_project, with_task
from planner.whatif.changes.known import the_project, the_task, title
from planner.whatif.changes.wording import spoken_date


@dataclass(frozen=True, kw_only=True)
class _MoveDate(Change):
    """A date of a project or of one task becomes another, or falls away.

    Attributes:
        project: The project; None where a task is named.
        task: The task; None where a project is named.
        to: The new date; None takes the date away.
    """

    spoken: ClassVar[str]

    project: ProjectId | None = field(
        default=None, metadata=cell(Column.PROJECT, "project", Form.TEXT, "the project's id, or else a task")
    )
    task: TaskId | None = field(
        default=None, metadata=cell(Column.TASK, "task", Form.TEXT, "the task's id, or else a project")
    )
    to: date | None = field(default=None, metadata=cell(Column.FIRST, "to", Form.DATE, "the new date, none if empty"))

    def apply(self, program: Program) -> Program:
        """Set the date."""
        if (self.project is None) == (self.task is None):
            raise self.problem(f'"{self.kind}" needs either a project or a task', "Name one of the two", at="project")
        if self.project is not None:
            return with_project(program, self.of_project(the_project(self, program, self.project)))
        assert self.task is not None
        return with_task(program, self.of_task(the_task(self, program, self.task)))

    def describe(self, program: Program | None = None) -> str:
        """Say which date of what moves where."""
        name = self.project or self.task or ""
        if program and self.project is not None:
            name = title(program.project_by_id, self.project)
        elif program and self.task is not None:
            name = title(program.task_by_id, self.task)
        if self.to is None:
            return f"{name} has no {self.spoken}"
        return f"The {self.spoken} of {name} is {spoken_date(self.to)}"

    @abstractmethod
    def of_project(self, project: Project) -> Project:
        """Return the project with the new date."""

    @abstractmethod
    def of_task(self, task: Task) -> Task:
        """Return the task with the new date."""


@dataclass(frozen=True, kw_only=True)
class MoveDueDate(_MoveDate):
    """The due date of a project or task becomes another, or falls away."""

    kind: ClassVar[str] = "move due date"
    about: ClassVar[str] = "Sets the due date of a project or task; no date takes it away"
    spoken: ClassVar[str] = "due date"

    def of_project(self, project: Project) -> Project:
        """Return the project with the new due date."""
        return replace(project, due=self.to)

    def of_task(self, task: Task) -> Task:
        """Return the task with the new due date."""
        return replace(task, due=self.to)


@dataclass(frozen=True, kw_only=True)
class MoveDeadline(_MoveDate):
    """The deadline of a project or task becomes another, or falls away."""

    kind: ClassVar[str] = "move deadline"
    about: ClassVar[str] = "Sets the deadline of a project or task; no date takes it away"
    spoken: ClassVar[str] = "deadline"

    def of_project(self, project: Project) -> Project:
        """Return the project with the new deadline."""
        return replace(project, deadline=self.to)

    def of_task(self, task: Task) -> Task:
        """Return the task with the new deadline."""
        return replace(task, deadline=self.to)


@dataclass(frozen=True, kw_only=True)
class MoveReleaseDate(_MoveDate):
    """The release date of a project or task becomes another, or falls away."""

    kind: ClassVar[str] = "move release date"
    about: ClassVar[str] = "Sets the release date of a project or task; no date takes it away"
    spoken: ClassVar[str] = "release date"

    def of_project(self, project: Project) -> Project:
        """Return the project with the new release date."""
        return replace(project, release=self.to)

    def of_task(self, task: Task) -> Task:
        """Return the task with the new release date."""
        return replace(task, release=self.to)


@dataclass(frozen=True, kw_only=True)
class MoveProgramEnd(Change):
    """The program may be planned to another last date."""

    kind: ClassVar[str] = "move program end"
    about: ClassVar[str] = "Sets the last date that may be planned"

    to: date = field(metadata=cell(Column.FIRST, "to", Form.DATE, "the new last date"))

    def apply(self, program: Program) -> Program:
        """Set the last plannable date."""
        if self.to < program.status_date:
            what = f"the program cannot end before the status date {spoken_date(program.status_date)}"
            raise self.problem(what, "Choose a later date", at="to")
        return replace(program, last=self.to)

    def describe(self, program: Program | None = None) -> str:  # noqa: ARG002  it names nothing
        """Say when the program ends."""
        return f"The program may be planned until {spoken_date(self.to)}"
