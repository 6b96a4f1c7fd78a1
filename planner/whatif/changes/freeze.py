"""Freeze: what starts soon stays as planned."""

from dataclasses import dataclass, field, replace
from datetime import date
from typing import ClassVar

from planner.domain.ids import ResourceId
from planner.domain.plan import Baseline, BaselineTask
from planner.domain.program import Program
from planner.domain.remaining import Stage, stage
from planner.domain.work import Mode, Pins, ResourcePin, Task
from planner.whatif.changes.change import BaselineChange, Column, Form, cell
from planner.whatif.changes.edits import with_open_tasks
from planner.whatif.changes.wording import spoken_date


@dataclass(frozen=True, kw_only=True)
class FreezeBefore(BaselineChange):
    """What starts soon stays as it was planned.

    Every open task that the baseline starts before a date keeps its start, mode and people, as far as the baseline
    says them; people who could not do the task anyway are not kept. A task that should have started in the past but has
    not cannot keep its start: it keeps mode and people.
    """

    kind: ClassVar[str] = "freeze before"
    about: ClassVar[str] = "Keeps start, mode and people of all tasks that were planned to start before a date"

    before: date = field(metadata=cell(Column.FIRST, "date", Form.DATE, "the first date that is not frozen"))

    def apply_against(self, program: Program, baseline: Baseline | None) -> Program:
        """Pin the tasks that the baseline starts before the date."""
        if baseline is None:
            raise self.problem("there is no plan to freeze", "Give dates as sent or a baseline", at="before")
        frozen = {t.task: t for t in baseline.tasks if t.start is not None and t.start < self.before}
        return with_open_tasks(
            program, lambda task: _frozen(program, task, frozen[task.id]) if task.id in frozen else task
        )

    def describe(self, program: Program | None = None) -> str:  # noqa: ARG002  it names nothing
        """Say until when the plan is kept."""
        return f"Everything planned to start before {spoken_date(self.before)} stays as planned"


def _can_work(program: Program, modes: list[Mode], wanted: ResourceId) -> bool:
    """Tell whether someone the baseline names could hold a head at all; sheets name people without the skill, too."""
    resource = program.resource_by_id.get(wanted)
    return resource is not None and any(
        r.resource == wanted or (r.skill is not None and resource.level(r.skill) >= r.level)
        for mode in modes
        for r in mode.requirements
    )


def _frozen(program: Program, task: Task, planned: BaselineTask) -> Task:
    can_start = stage(task) is Stage.UNTOUCHED and planned.start is not None and planned.start >= program.now
    mode = task.pins.mode or (planned.mode if planned.mode and task.mode(planned.mode) else None)
    pinned = {pin.resource for pin in task.pins.resources}
    modes = [m for m in task.modes if mode in (None, m.id)]
    people = [r for r in sorted((planned.resources or frozenset()) - pinned) if _can_work(program, modes, r)]
    pins = Pins(
        start=task.pins.start or (planned.start if can_start else None),
        mode=mode,
        resources=(*task.pins.resources, *(ResourcePin(resource=person) for person in people)),
    )
    return replace(task, pins=pins)
