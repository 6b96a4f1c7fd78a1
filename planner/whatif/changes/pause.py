"""Pause: a project stands still for a while."""

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import ClassVar

from planner.domain.ids import ProjectId
from planner.domain.plan import Baseline, BaselineTask
from planner.domain.program import Program
from planner.domain.remaining import Stage, stage
from planner.domain.work import Task
from planner.whatif.changes.change import BaselineChange, Column, Form, cell
from planner.whatif.changes.edits import with_open_tasks
from planner.whatif.changes.known import the_project, title
from planner.whatif.changes.months import first_month_after, months_between, with_later_demand
from planner.whatif.changes.periods import check_order
from planner.whatif.changes.wording import spoken_date, spoken_span

_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, kw_only=True)
class PauseProject(BaselineChange):
    """No task of a project is begun or under way in a span of dates, save those that have started already.

    In terms of the domain:

    - An untouched task that the baseline ends before the pause must end before it: it gets a deadline.
    - Every other untouched task, also one the baseline says nothing about, waits: it gets the day after the pause as
      its release date. What cannot be finished before a pause is not begun before it.
    - A task with a pinned start keeps it; one inside the pause is a contradiction and refused.
    - A started task is finished by the people at work on it.
    - Month demand from the pause's first month on moves by as many months as the pause touches.

    Attributes:
        first: First date of the pause.
        last: Last date of the pause.
    """

    kind: ClassVar[str] = "pause project"
    about: ClassVar[str] = "Keeps a project's unstarted tasks out of a span of dates; what has started is finished"

    project: ProjectId = field(metadata=cell(Column.PROJECT, "project", Form.TEXT, "the project's id"))
    first: date = field(metadata=cell(Column.FIRST, "from", Form.DATE, "first date of the pause"))
    last: date = field(metadata=cell(Column.LAST, "to", Form.DATE, "last date of the pause"))

    def apply_against(self, program: Program, baseline: Baseline | None) -> Program:
        """Give the untouched tasks deadlines before or release dates after the pause."""
        the_project(self, program, self.project)
        check_order(self, self.first, self.last)
        planned = baseline.task_by_id if baseline is not None else {}
        months = months_between(self.first, first_month_after(self.last))
        program = with_later_demand(self, program, self.project, months, since=self.first, at="last")
        return with_open_tasks(
            program, lambda task: self._held(program, task, planned.get(task.id)), project=self.project
        )

    def describe(self, program: Program | None = None) -> str:
        """Say which project stands still, and when."""
        name = title(program.project_by_id, self.project) if program else self.project
        return f"{name} is paused {spoken_span(self.first, self.last)}"

    def _held(self, program: Program, task: Task, planned: BaselineTask | None) -> Task:
        if stage(task) is Stage.STARTED or task.month is not None:
            return task
        if task.pins.start is not None:
            return self._pinned(task, task.pins.start)
        begins = program.working_calendar.at_or_after(self.first)
        if planned is not None and planned.end is not None and planned.end <= begins and program.now < begins:
            before = self.first - _ONE_DAY
            return replace(task, deadline=before if task.deadline is None else min(before, task.deadline))
        after = self.last + _ONE_DAY
        return replace(task, release=after if task.release is None else max(after, task.release))

    def _pinned(self, task: Task, start: date) -> Task:
        if self.first <= start <= self.last:
            what = f'"{task.id}" is pinned to start on {spoken_date(start)}, inside the pause'
            raise self.problem(what, "Unpin it first or pause at another time", at="first")
        return task
