"""Scope: tasks that are not done at all."""

from dataclasses import dataclass, field, replace
from typing import ClassVar

from planner.domain.ids import TaskId
from planner.domain.program import Program
from planner.domain.remaining import Stage, stage
from planner.domain.units import ZERO
from planner.whatif.changes.bridging import bridged
from planner.whatif.changes.change import Change, ChangeError, Column, Form, UnknownError, cell
from planner.whatif.changes.edits import with_project
from planner.whatif.changes.known import the_task, title


@dataclass(frozen=True, kw_only=True)
class DropTasks(Change):
    """Some tasks are not done.

    What waited for a dropped task waits for what the dropped task waited for (see `bridging`). What a dropped task has
    cost to date is taken off its project's budget cap: the money is gone.
    """

    kind: ClassVar[str] = "drop tasks"
    about: ClassVar[str] = "Drops tasks; what waited for them waits for what they waited for"

    tasks: tuple[TaskId, ...] = field(
        metadata=cell(Column.TASK, "tasks", Form.LIST, "ids of tasks, separated by semicolons", "task")
    )

    def apply(self, program: Program) -> Program:
        """Take the tasks and their links out, bridge the links, and keep account of money spent."""
        problems = [problem for task in self.tasks for problem in self._problems(program, task)]
        if problems:
            is_unknown = all(isinstance(error, UnknownError) for error in problems)
            fault = UnknownError if is_unknown else ChangeError
            raise fault(*(p for error in problems for p in error.problems))
        for dropped in self.tasks:
            program = _without_spent(program, dropped)
            program = replace(program, dependencies=bridged(program.dependencies, dropped))
        return replace(program, tasks=tuple(task for task in program.tasks if task.id not in self.tasks))

    def describe(self, program: Program | None = None) -> str:
        """Say which tasks are dropped."""
        names = (title(program.task_by_id, task) if program else task for task in self.tasks)
        return f"Dropped: {', '.join(names)}"

    def _problems(self, program: Program, wanted: TaskId) -> list[ChangeError]:
        try:
            task = the_task(self, program, wanted, "tasks")
        except ChangeError as error:
            return [error]
        if stage(task) is Stage.DONE:
            return [self.problem(f'"{task.id}" is done and cannot be dropped', "Name open tasks", at="tasks")]
        return []


def _without_spent(program: Program, dropped: TaskId) -> Program:
    task = program.task_by_id[dropped]
    project = program.project_by_id[task.project]
    if project.budget_cap is None or not task.progress.spent:
        return program
    left = max(ZERO, project.budget_cap - task.progress.spent)
    return with_project(program, replace(project, budget_cap=left))
