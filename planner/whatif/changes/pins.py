"""Pins: what is decided, and no longer decided."""

from dataclasses import dataclass, field, replace
from datetime import date
from typing import ClassVar

from planner.domain.ids import ModeId, ResourceId, TaskId
from planner.domain.program import Program
from planner.domain.remaining import Stage, stage
from planner.domain.work import Pins, ResourcePin, Task
from planner.whatif.changes.change import Change, Column, Form, cell
from planner.whatif.changes.edits import with_task
from planner.whatif.changes.known import the_resource, the_task, title
from planner.whatif.changes.wording import spoken_date
from planner.whatif.suggestion import did_you_mean


@dataclass(frozen=True, kw_only=True)
class Pin(Change):
    """A task's start, its mode or one more of its people is decided."""

    kind: ClassVar[str] = "pin"
    about: ClassVar[str] = "Decides the start, the mode or a person of a task"

    task: TaskId = field(metadata=cell(Column.TASK, "task", Form.TEXT, "the task's id"))
    start: date | None = field(default=None, metadata=cell(Column.FIRST, "start", Form.DATE, "its first day"))
    mode: ModeId | None = field(default=None, metadata=cell(Column.TEXT, "mode", Form.TEXT, "the id of its mode"))
    resource: ResourceId | None = field(
        default=None, metadata=cell(Column.RESOURCE, "person", Form.TEXT, "who works on it", "pool", "resource")
    )

    def apply(self, program: Program) -> Program:
        """Add to the task's pins."""
        task = the_task(self, program, self.task)
        self._check(program, task)
        pins = task.pins
        if self.resource is not None and self.resource not in {pin.resource for pin in pins.resources}:
            pins = replace(pins, resources=(*pins.resources, ResourcePin(resource=self.resource)))
        pins = replace(pins, start=self.start or pins.start, mode=self.mode or pins.mode)
        return with_task(program, replace(task, pins=pins))

    def describe(self, program: Program | None = None) -> str:
        """Say what of which task is decided."""
        name = title(program.task_by_id, self.task) if program else self.task
        says = []
        if self.start is not None:
            says.append(f"starts on {spoken_date(self.start)}")
        if self.mode is not None:
            says.append(f"is done in mode {self._mode_name(program)}")
        if self.resource is not None:
            says.append(f"is done by {title(program.resource_by_id, self.resource) if program else self.resource}")
        return f"{name} {' and '.join(says) or 'is pinned'}"

    def _check(self, program: Program, task: Task) -> None:
        if self.start is None and self.mode is None and self.resource is None:
            raise self.problem('"pin" needs a start, a mode or a person', "Write at least one of them", at="start")
        if stage(task) is Stage.DONE:
            raise self.problem(f'"{task.id}" is done: there is nothing to decide', "Name an open task", at="task")
        if self.start is not None and stage(task) is Stage.STARTED:
            raise self.problem(f'"{task.id}" has started already', "Leave the start out", at="start")
        if self.resource is not None:
            the_resource(self, program, self.resource)
        if self.mode is not None and task.mode(self.mode) is None:
            advice = did_you_mean(self.mode, {mode.id: mode.name for mode in task.modes})
            raise self.problem(f'"{task.id}" has no mode "{self.mode}"', advice, at="mode")

    def _mode_name(self, program: Program | None) -> str:
        task = program.task_by_id.get(self.task) if program else None
        mode = task.mode(self.mode) if task and self.mode else None
        return mode.name if mode and mode.name else self.mode or ""


@dataclass(frozen=True, kw_only=True)
class Unpin(Change):
    """Nothing of a task is decided any more; of a started task others may go on with the work."""

    kind: ClassVar[str] = "unpin"
    about: ClassVar[str] = "Takes back all pins of a task"

    task: TaskId = field(metadata=cell(Column.TASK, "task", Form.TEXT, "the task's id"))

    def apply(self, program: Program) -> Program:
        """Drop the task's pins."""
        task = the_task(self, program, self.task)
        if task.pins == Pins():
            raise self.problem(f'nothing of "{task.id}" is pinned', "Name a task with pins", at="task")
        return with_task(program, replace(task, pins=Pins()))

    def describe(self, program: Program | None = None) -> str:
        """Say which task is free."""
        return f"{title(program.task_by_id, self.task) if program else self.task} is no longer pinned"
