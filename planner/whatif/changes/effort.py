"""Effort: how much work there is."""

from dataclasses import dataclass, field
from decimal import Decimal
from typing import ClassVar

from planner.domain.ids import ProjectId, TaskId
from planner.domain.program import Program
from planner.domain.remaining import Stage, stage
from planner.whatif.changes.change import Change, Column, Form, cell
from planner.whatif.changes.edits import with_open_tasks, with_task
from planner.whatif.changes.known import the_project, the_task, title
from planner.whatif.changes.scaling import longer, scaled
from planner.whatif.changes.wording import counted, spoken_percent

_ALL = Decimal(100)


@dataclass(frozen=True, kw_only=True)
class ScaleEffort(Change):
    """A project, or one task, is more or less work: person-days, durations and month demand alike.

    Costs stay; milestones and tasks that are done stay; of a started task what remains is scaled.

    Attributes:
        by_percent: Relative: 20 is 20 % more.
    """

    kind: ClassVar[str] = "scale effort"
    about: ClassVar[str] = "Makes a project or task more or less work by some percent (20 is 20 % more)"

    project: ProjectId | None = field(
        default=None, metadata=cell(Column.PROJECT, "project", Form.TEXT, "the project's id, or else a task")
    )
    task: TaskId | None = field(
        default=None, metadata=cell(Column.TASK, "task", Form.TEXT, "the task's id, or else a project")
    )
    by_percent: Decimal = field(
        metadata=cell(Column.PERCENT, "by_percent", Form.AMOUNT, "20 for 20 % more, -10 for 10 % less")
    )

    def apply(self, program: Program) -> Program:
        """Scale every task that is not done."""
        if (self.project is None) == (self.task is None):
            raise self.problem(f'"{self.kind}" needs either a project or a task', "Name one of the two", at="project")
        if self.by_percent <= -_ALL:
            what, advice = "nothing would be left of the work", "Drop the tasks or leave the project out"
            raise self.problem(what, advice, at="by_percent")
        if self.project is not None:
            the_project(self, program, self.project)
        if self.task is not None:
            the_task(self, program, self.task)
        factor = (_ALL + self.by_percent) / _ALL
        return with_open_tasks(program, lambda task: scaled(task, factor), project=self.project, only=self.task)

    def describe(self, program: Program | None = None) -> str:
        """Say what is how much more or less work."""
        name = self.project or self.task or ""
        if program and self.project is not None:
            name = title(program.project_by_id, self.project)
        elif program and self.task is not None:
            name = title(program.task_by_id, self.task)
        return f"{name} takes {spoken_percent(self.by_percent)} work"


@dataclass(frozen=True, kw_only=True)
class RiskHappens(Change):
    """A risk comes true: a task is more work, by some percent or by some days.

    Rows with the same name make up one risk that hits several tasks.

    Attributes:
        name: The risk.
        days: Working days longer for kinds duration and support; for kind effort so many person-days more for each
            head, which is as many days at 100 %.
        by_percent: Relative, as in scaling effort.
    """

    kind: ClassVar[str] = "risk happens"
    about: ClassVar[str] = "A named risk makes a task more work, by some days or by some percent"

    name: str = field(metadata=cell(Column.NAME, "risk", Form.TEXT, "what happens", "name", "reason"))
    task: TaskId = field(metadata=cell(Column.TASK, "task", Form.TEXT, "the id of the task it hits"))
    days: int | None = field(
        default=None, metadata=cell(Column.NUMBER, "days", Form.WHOLE, "working days more, or else a percent")
    )
    by_percent: Decimal | None = field(
        default=None, metadata=cell(Column.PERCENT, "by_percent", Form.AMOUNT, "percent more, or else days")
    )

    def apply(self, program: Program) -> Program:
        """Make the task longer."""
        task = the_task(self, program, self.task)
        if stage(task) is Stage.DONE:
            raise self.problem(f'"{task.id}" is done: no risk can hit it any more', "Name an open task", at="task")
        if task.is_milestone:
            raise self.problem(f'"{task.id}" is a milestone: it takes no time', "Name a task that does", at="task")
        if self.days is not None and self.by_percent is None and self.days > 0:
            if task.month is not None:
                what, advice = f'"{task.id}" is a month\'s demand: it has no days', "Give a percent instead"
                raise self.problem(what, advice, at="days")
            return with_task(program, longer(task, self.days))
        if self.by_percent is not None and self.days is None and self.by_percent > 0:
            return with_task(program, scaled(task, (_ALL + self.by_percent) / _ALL))
        raise self.problem('"risk happens" needs either days or a percent, above 0', "Write one of the two", at="days")

    def describe(self, program: Program | None = None) -> str:
        """Say what happens and what it costs in time."""
        name = title(program.task_by_id, self.task) if program else self.task
        if self.days is not None:
            return f"{self.name}: {name} takes {counted(self.days, 'more day', 'more days')}"
        return f"{self.name}: {name} takes {spoken_percent(self.by_percent or Decimal(0))} work"
