"""What was reported as done: dates in the future, dates that are missing, links that work has overtaken."""

from collections.abc import Iterator

from planner.domain.problem import InputProblem
from planner.domain.program import Program
from planner.domain.remaining import Stage, stage
from planner.domain.work import Dependency, DependencyKind, Task
from planner.planning.reviews.remark import assumption, called, problem

_HELD_END = (DependencyKind.FF, DependencyKind.SF)
_HOLDING_END = (DependencyKind.FS, DependencyKind.FF)


def review_actuals(program: Program) -> Iterator[InputProblem]:
    """Yield what is odd about the progress of tasks."""
    for task in program.tasks:
        yield from _of_task(program, task)
    for link in program.dependencies:
        if _is_overtaken(program, link):
            successor = program.task_by_id[link.successor]
            word = "is done" if stage(successor) is Stage.DONE else "has begun"
            what = f'task {called(successor)} {word} ahead of "{link.predecessor}": the {link.kind} link says nothing'
            yield assumption(link.source or successor.source, what)


def _of_task(program: Program, task: Task) -> Iterator[InputProblem]:
    progress = task.progress
    if progress.finished is not None and progress.finished > program.status_date:
        what = f"task {called(task)} is reported as finished on {progress.finished}, after the status date"
        yield problem(task.source, what, "Mend the date, or the status date of the program")
    elif progress.started is not None and progress.started > program.status_date:
        what = f"task {called(task)} is reported as started on {progress.started}, after the status date"
        yield problem(task.source, what, "Mend the date, or the status date of the program")
    if stage(task) is Stage.STARTED and progress.started is None:
        what = f"task {called(task)} has progress but no start: the status date is taken"
        yield assumption(task.source, what, "Fill in Started")
    if stage(task) is Stage.DONE and progress.finished is None:
        what = f"task {called(task)} is done but has no finish: the status date is taken"
        yield assumption(task.source, what, "Fill in Finished")


def _is_overtaken(program: Program, link: Dependency) -> bool:
    """Tell whether the successor has done what the predecessor should have allowed first."""
    before, after = (stage(program.task_by_id[task]) for task in (link.predecessor, link.successor))
    has_happened = after is Stage.DONE if link.kind in _HELD_END else after is not Stage.UNTOUCHED
    is_allowed = before is Stage.DONE if link.kind in _HOLDING_END else before is not Stage.UNTOUCHED
    return has_happened and not is_allowed
