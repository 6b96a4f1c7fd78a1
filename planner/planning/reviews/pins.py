"""Decisions taken already that cannot be kept."""

from collections.abc import Iterator

from planner.domain.problem import InputProblem
from planner.domain.program import Program
from planner.domain.remaining import Stage, stage
from planner.domain.work import Mode, Requirement, ResourcePin, Task
from planner.planning.reviews.remark import assumption, blocker, called


def review_pins(program: Program) -> Iterator[InputProblem]:
    """Yield pinned starts and pinned people that no plan can obey."""
    for task in program.tasks:
        if stage(task) is Stage.DONE:
            continue
        if task.pins.start is not None:
            yield from _of_start(program, task)
        for pin in task.pins.resources:
            if not _may_hold(program, task, pin):
                need = f' for its requirement "{pin.requirement}"' if pin.requirement else ""
                what = f'"{pin.resource}" is fixed to task {called(task)}, but has not the skill it asks{need}'
                advice = "Give them the skill at its level on sheet People, or remove them from People fixed"
                yield blocker(program, task.project, task.source, what, advice)


def _of_start(program: Program, task: Task) -> Iterator[InputProblem]:
    fixed = task.pins.start
    if fixed is None:
        return
    if stage(task) is Stage.STARTED:
        what = f"task {called(task)} has begun: its fixed start {fixed} says nothing"
        yield assumption(task.source, what)
        return
    start = program.working_calendar.at_or_after(fixed)
    release = max((day for day in (task.release, program.project_by_id[task.project].release) if day), default=None)
    if start < program.now:
        what = f"the fixed start {fixed} of task {called(task)} lies before the status date {program.status_date}"
        yield blocker(program, task.project, task.source, what, "Move it, or report the task as started")
    elif start >= program.end:
        what = f"the fixed start {fixed} of task {called(task)} lies after the program's last date {program.last}"
        yield blocker(program, task.project, task.source, what, "Mend one of the dates")
    elif release is not None and start < release:
        what = f"the fixed start {fixed} of task {called(task)} lies before its release date {release}"
        yield blocker(program, task.project, task.source, what, "Mend one of the dates")


def _may_hold(program: Program, task: Task, pin: ResourcePin) -> bool:
    modes = [mode for mode in task.modes if task.pins.mode in (None, mode.id)]
    return any(_candidate(program, need, pin) for mode in modes for need in _needs(mode, pin))


def _needs(mode: Mode, pin: ResourcePin) -> tuple[Requirement, ...]:
    named = mode.requirement(pin.requirement) if pin.requirement is not None else None
    return mode.requirements if named is None else (named,)


def _candidate(program: Program, need: Requirement, pin: ResourcePin) -> bool:
    if need.skill is None:
        return need.resource == pin.resource
    return program.resource_by_id[pin.resource].level(need.skill) >= need.level
