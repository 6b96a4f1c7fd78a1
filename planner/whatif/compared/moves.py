"""What moved: each task whose dates, mode or people differ from the reference."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from planner.domain.ids import ProjectId, ResourceId, TaskId
from planner.domain.plan import ScheduledTask, first_shown, last_shown, resources_of
from planner.domain.program import Program
from planner.domain.remaining import Stage, stage
from planner.domain.work import Task
from planner.measures.change import ChangeKind
from planner.whatif.planned import PlannedScenario


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """One task that is planned otherwise than in the reference.

    Attributes:
        kinds: What differs; people who are only off the task count as no kind.
        before: First and last day people see in the reference; None if it is not planned there.
        after: The same in the scenario.
        days: Working days its start, or where that stays its end, is later; negative is earlier; None if the task is
            planned in one of the two only.
        people_before: Who works on it in the reference.
        people_after: Who works on it in the scenario.
    """

    task: TaskId
    name: str
    project: ProjectId
    kinds: tuple[ChangeKind, ...]
    before: tuple[date, date] | None
    after: tuple[date, date] | None
    days: int | None
    people_before: frozenset[ResourceId]
    people_after: frozenset[ResourceId]

    @property
    def people_new(self) -> frozenset[ResourceId]:
        """Who works on it in the scenario only."""
        return self.people_after - self.people_before

    @property
    def people_off(self) -> frozenset[ResourceId]:
        """Who works on it in the reference only."""
        return self.people_before - self.people_after

    @property
    def people(self) -> frozenset[ResourceId]:
        """Everyone who works on it in either plan."""
        return self.people_before | self.people_after


def moves(reference: PlannedScenario, one: PlannedScenario) -> Iterator[Move]:
    """Yield every open task that is planned otherwise; nothing if either has no plan."""
    if reference.plan is None or one.plan is None:
        return
    tasks = {task.id: task for task in reference.program.tasks} | {task.id: task for task in one.program.tasks}
    for task in tasks.values():
        if stage(task) is Stage.DONE:
            continue
        before, after = reference.plan.task_by_id.get(task.id), one.plan.task_by_id.get(task.id)
        kinds = tuple(_kinds(before, after))
        off = _people(before) - _people(after)
        if kinds or off:
            yield _move(task, kinds, (reference.program, before), (one.program, after))


def _kinds(before: ScheduledTask | None, after: ScheduledTask | None) -> Iterator[ChangeKind]:
    if before is None or after is None:
        if before is not None or after is not None:
            yield ChangeKind.ADDED if before is None else ChangeKind.DROPPED
        return
    if (before.start, before.end) != (after.start, after.end):
        yield ChangeKind.MOVED
    if before.mode != after.mode:
        yield ChangeKind.MODE
    if resources_of(after) - resources_of(before):
        yield ChangeKind.NEW_ON_TASK


def _move(
    task: Task,
    kinds: tuple[ChangeKind, ...],
    reference: tuple[Program, ScheduledTask | None],
    scenario: tuple[Program, ScheduledTask | None],
) -> Move:
    before, after = reference[1], scenario[1]
    return Move(
        task=task.id,
        name=task.name,
        project=task.project,
        kinds=kinds,
        before=_shown(*reference),
        after=_shown(*scenario),
        days=None if before is None or after is None else _days(scenario[0], before, after),
        people_before=_people(before),
        people_after=_people(after),
    )


def _days(program: Program, before: ScheduledTask, after: ScheduledTask) -> int:
    calendar = program.working_calendar
    return calendar.count(before.start, after.start) or calendar.count(before.end, after.end)


def _people(scheduled: ScheduledTask | None) -> frozenset[ResourceId]:
    return frozenset() if scheduled is None else resources_of(scheduled)


def _shown(program: Program, scheduled: ScheduledTask | None) -> tuple[date, date] | None:
    if scheduled is None:
        return None
    calendar, span = program.working_calendar, (scheduled.start, scheduled.end)
    return first_shown(calendar, *span, program.start), last_shown(calendar, *span, program.start)
