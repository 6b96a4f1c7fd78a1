"""Dates that contradict each other, the status date or the program's dates."""

from collections.abc import Iterator
from datetime import date

from planner.domain.problem import InputProblem
from planner.domain.program import Program
from planner.domain.project import Project
from planner.domain.remaining import Stage, stage
from planner.domain.work import Task
from planner.planning.reviews.remark import blocker, called, problem, warning


def review_dates(program: Program) -> Iterator[InputProblem]:
    """Yield what is wrong with the dates of the program, its projects and the tasks that are not done."""
    if program.now >= program.end:
        what = f"no working day lies between the status date {program.status_date} and the last date {program.last}"
        yield problem(program.source, what, "Move the last date, or the status date")
        return
    for project in program.projects:
        yield from _of_project(program, project)
    for task in program.tasks:
        if stage(task) is not Stage.DONE:
            yield from _of_task(program, task)


def _of_project(program: Program, project: Project) -> Iterator[InputProblem]:
    label = f"project {called(project)}"
    if project.release and project.deadline and project.deadline < project.release:
        what = f"the deadline {project.deadline} of {label} lies before its release date {project.release}"
        yield problem(project.source_of("deadline"), what, "Mend one of the dates")
    else:
        yield from _passed(program, project)
        if project.release and project.due and project.due < project.release:
            what = f"{label} is due on {project.due}, before its release date {project.release}"
            yield warning(project.source_of("due"), what, "It will be late")
    if project.release and project.release > program.last and program.tasks_by_project[project.id]:
        what = f"the release date {project.release} of {label} lies after the program's last date {program.last}"
        yield blocker(program, project.id, project.source_of("release"), what, "Mend one of the dates")


def _passed(program: Program, project: Project) -> Iterator[InputProblem]:
    """Say once, not of each task, that the deadline of a project has passed."""
    if project.deadline is None:
        return
    late = [
        task
        for task in program.tasks_by_project[project.id]
        if stage(task) is not Stage.DONE
        and not _has_own(task, project)
        and not _fits(program, task, program.now, project.deadline)
    ]
    if late:
        more = f" and {len(late) - 1:,} more are" if len(late) > 1 else " is"
        passed = f"the deadline {project.deadline} of project {called(project)} has passed on the status date"
        what = f"{passed}, and task {called(late[0])}{more} not done"
        advice = "Move the deadline, or report the tasks as done"
        yield blocker(program, project.id, project.source_of("deadline"), what, advice)


def _of_task(program: Program, task: Task) -> Iterator[InputProblem]:
    project = program.project_by_id[task.project]
    label = f"task {called(task)}"
    if task.release and task.release > program.last:
        what = f"the release date {task.release} of {label} lies after the program's last date {program.last}"
        yield blocker(program, task.project, task.source_of("release"), what, "Mend one of the dates")
    release = _latest(task.release, project.release) if stage(task) is Stage.UNTOUCHED else None
    yield from _of_deadline(program, task, project, release)
    if task.due and release and task.due < release:
        what = f"{label} is due on {task.due}, before its release date {release}"
        yield warning(task.source_of("due"), what, "It will be late")


def _of_deadline(program: Program, task: Task, project: Project, release: date | None) -> Iterator[InputProblem]:
    label = f"task {called(task)}"
    deadline = task.deadline if _has_own(task, project) else project.deadline
    source = task.source_of("deadline" if task.deadline else "release")
    if deadline and release and (task.deadline or task.release) and not _fits(program, task, release, deadline):
        what = f"the deadline {deadline} of {label} lies before its release date {release}"
        yield problem(source, what, "Mend one of the dates, of the task or of its project")
    elif deadline and _has_own(task, project) and not _fits(program, task, program.now, deadline):
        what = f"the deadline {deadline} of {label} has passed on the status date, and the task is not done"
        yield blocker(program, task.project, source, what, "Move the deadline, or report the task as done")
    if project.deadline is not None:
        for fact, day in (("deadline", task.deadline), ("due", task.due)):
            if day is not None and day > project.deadline:
                what = f"the {_NAMES[fact]} {day} of {label} lies after the deadline {project.deadline} of its project"
                yield warning(task.source_of(fact), what, "The project's deadline holds")


_NAMES = {"deadline": "deadline", "due": "due date"}


def _has_own(task: Task, project: Project) -> bool:
    """Tell whether the deadline that binds a task is its own, not that of its project."""
    return task.deadline is not None and (project.deadline is None or task.deadline < project.deadline)


def _fits(program: Program, task: Task, earliest: date, deadline: date) -> bool:
    """Tell whether any work, or the milestone, can lie from `earliest` to `deadline`."""
    start = program.working_calendar.at_or_after(earliest)
    end = program.working_calendar.after(deadline)
    return start <= end if task.is_milestone else start < end


def _latest(one: date | None, other: date | None) -> date | None:
    return max((day for day in (one, other) if day is not None), default=None)
