"""Delay: a project begins later."""

from dataclasses import dataclass, field, replace
from datetime import date
from typing import ClassVar

from planner.domain.ids import ProjectId
from planner.domain.program import Program
from planner.domain.remaining import Stage, stage
from planner.whatif.changes.change import Change, Column, Form, cell
from planner.whatif.changes.edits import with_project
from planner.whatif.changes.known import the_project, title
from planner.whatif.changes.months import first_month_after, month_tasks, months_between, with_later_demand
from planner.whatif.changes.wording import counted, spoken_date


@dataclass(frozen=True, kw_only=True)
class DelayProject(Change):
    """A project begins not before a date, and its month demand moves later by whole months.

    Its untouched tasks are released on the date; started tasks go on. Month demand moves by the given months; without
    a number by as few as its first month needs to begin on or after the date.

    Attributes:
        until: First date on which an untouched task may begin.
        months: For month demand.
    """

    kind: ClassVar[str] = "delay project"
    about: ClassVar[str] = "Lets a project begin not before a date; its month demand moves by whole months"

    project: ProjectId = field(metadata=cell(Column.PROJECT, "project", Form.TEXT, "the project's id"))
    until: date | None = field(
        default=None, metadata=cell(Column.FIRST, "until", Form.DATE, "the first date on which it may begin")
    )
    months: int | None = field(
        default=None, metadata=cell(Column.NUMBER, "months", Form.WHOLE, "months its month demand moves")
    )

    def apply(self, program: Program) -> Program:
        """Release the project later and move its month demand."""
        project = the_project(self, program, self.project)
        if self.until is None and self.months is None:
            raise self.problem('"delay project" needs a date or months', "Write at least one of them", at="until")
        if self.months is not None and self.months < 0:
            raise self.problem("a delay cannot be negative", "Write 0 or more months", at="months")
        if self.until is None and not any(month_tasks(program, self.project)):
            what = f'"{project.id}" has no month demand to move by months'
            raise self.problem(what, "Write the date until which it is delayed", at="months")
        if self.until is not None:
            self._check_pins(program, self.until)
            program = with_project(program, replace(project, release=max(self.until, project.release or self.until)))
        months = self._months_needed(program) if self.months is None else self.months
        return with_later_demand(self, program, self.project, months, at="months") if months else program

    def describe(self, program: Program | None = None) -> str:
        """Say until when, or by how many months, the project is delayed."""
        name = title(program.project_by_id, self.project) if program else self.project
        demand = f"its month demand moves by {counted(self.months or 0, 'month')}"
        if self.until is None:
            return f"{name} is delayed: {demand}"
        return f"{name} begins not before {spoken_date(self.until)}" + (f"; {demand}" if self.months else "")

    def _check_pins(self, program: Program, until: date) -> None:
        for task in program.tasks_by_project[self.project]:
            if stage(task) is Stage.UNTOUCHED and task.pins.start is not None and task.pins.start < until:
                what = f'"{task.id}" is pinned to start on {spoken_date(task.pins.start)}, before the delay is over'
                raise self.problem(what, "Unpin it first", at="until")

    def _months_needed(self, program: Program) -> int:
        first = min((month for _, month in month_tasks(program, self.project)), default=None)
        if first is None or self.until is None:
            return 0
        calendar = program.working_calendar
        until = calendar.at_or_after(self.until)
        month = self.until.replace(day=1)
        target = month if calendar.at_or_after(month) >= until else first_month_after(self.until)
        return max(0, months_between(first, target))
