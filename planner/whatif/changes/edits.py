"""Edits: a program with one thing replaced."""

from collections.abc import Callable
from dataclasses import replace

from planner.domain.ids import ProjectId, TaskId
from planner.domain.money import Fund
from planner.domain.people import Person, Resource
from planner.domain.program import Program
from planner.domain.project import Project
from planner.domain.remaining import Stage, stage
from planner.domain.work import Requirement, Task


def with_project(program: Program, project: Project) -> Program:
    """Return the program with the project of the same id replaced."""
    return replace(program, projects=tuple(project if p.id == project.id else p for p in program.projects))


def with_task(program: Program, task: Task) -> Program:
    """Return the program with the task of the same id replaced."""
    return replace(program, tasks=tuple(task if t.id == task.id else t for t in program.tasks))


def with_resource(program: Program, resource: Resource) -> Program:
    """Return the program with the person or pool of the same id replaced."""
    if isinstance(resource, Person):
        return replace(program, people=tuple(resource if p.id == resource.id else p for p in program.people))
    return replace(program, pools=tuple(resource if p.id == resource.id else p for p in program.pools))


def with_fund(program: Program, fund: Fund) -> Program:
    """Return the program with the fund of the same id replaced."""
    return replace(program, funds=tuple(fund if f.id == fund.id else f for f in program.funds))


def with_open_tasks(
    program: Program,
    edit: Callable[[Task], Task],
    *,
    project: ProjectId | None = None,
    only: TaskId | None = None,
) -> Program:
    """Return the program with every task that is not done edited; of one project or one task only, where given."""
    return replace(
        program,
        tasks=tuple(
            edit(task)
            if stage(task) is not Stage.DONE and project in (None, task.project) and only in (None, task.id)
            else task
            for task in program.tasks
        ),
    )


def with_requirements(task: Task, edit: Callable[[Requirement], Requirement]) -> Task:
    """Return the task with every requirement of every mode edited."""
    modes = (replace(mode, requirements=tuple(edit(r) for r in mode.requirements)) for mode in task.modes)
    return replace(task, modes=tuple(modes))
