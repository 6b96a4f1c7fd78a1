"""Change against a baseline: what people would have to be told."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from planner.domain.ids import ResourceId, TaskId
from planner.domain.plan import Baseline, BaselineTask, Plan, ScheduledTask, resources_of
from planner.domain.program import Program
from planner.domain.remaining import Stage, stage


class ChangeKind(StrEnum):
    """What differs from the baseline. Each change counts one."""

    ADDED = "added"
    """A task that the baseline does not have."""
    DROPPED = "dropped"
    """A task of the baseline that the plan does not have."""
    MOVED = "moved"
    """Another start or end."""
    MODE = "mode"
    """Another mode."""
    NEW_ON_TASK = "new on task"
    """A person or pool that the baseline does not have on the task."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanChange:
    """One difference of a task from the baseline."""

    task: TaskId
    kind: ChangeKind
    resource: ResourceId | None = None


def plan_changes(program: Program, plan: Plan, baseline: Baseline) -> Iterator[PlanChange]:
    """Yield every difference from the baseline; done tasks and tasks unknown to the program are left out."""
    for task in program.tasks:
        if stage(task) is Stage.DONE:
            continue
        scheduled, before = plan.task_by_id.get(task.id), baseline.task_by_id.get(task.id)
        if scheduled is not None and before is not None:
            yield from _differences(scheduled, before)
        elif scheduled is not None:
            yield PlanChange(task=task.id, kind=ChangeKind.ADDED)
        elif before is not None:
            yield PlanChange(task=task.id, kind=ChangeKind.DROPPED)


def _differences(scheduled: ScheduledTask, before: BaselineTask) -> Iterator[PlanChange]:
    if before.start not in (None, scheduled.start) or before.end not in (None, scheduled.end):
        yield PlanChange(task=scheduled.task, kind=ChangeKind.MOVED)
    if before.mode not in (None, scheduled.mode):
        yield PlanChange(task=scheduled.task, kind=ChangeKind.MODE)
    if before.resources is not None:
        for resource in sorted(resources_of(scheduled) - before.resources):
            yield PlanChange(task=scheduled.task, kind=ChangeKind.NEW_ON_TASK, resource=resource)
