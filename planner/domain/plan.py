"""A plan: what is done when, by whom and with which money.

All spans are half-open `[start, end)` between working days of the program's calendar, so a task of three days from a
Friday has the following Wednesday as its end. People are shown first and last days: `first_shown` and `last_shown`.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from planner.domain.calendar import Calendar
from planner.domain.ids import FundId, ModeId, ProjectId, RequirementId, ResourceId, SkillId, TaskId
from planner.domain.units import Category, Money, Percent, PersonDays


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """One head of a requirement, given by one person or pool at one constant rate.

    Attributes:
        skill: The skill given; None for a requirement that names its resource.
        rate: Percent of full-time on each day worked.
        start: First day worked.
        end: Working day after the last day worked.
        person_days: Given in total; the last day of kind effort may be partial.
        cost: `person_days` × the resource's rate, exact.
    """

    requirement: RequirementId
    resource: ResourceId
    skill: SkillId | None
    rate: Percent
    start: date
    end: date
    person_days: PersonDays
    cost: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class ScheduledTask:
    """A task of a selected project with its place in time.

    Attributes:
        start: First working day (of a started or done task: the actual one).
        end: Exclusive end; equal to `start` for a milestone.
        assignments: Work still to be done; none for a done task.
    """

    task: TaskId
    mode: ModeId
    start: date
    end: date
    assignments: tuple[Assignment, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Spending:
    """What one fund pays for one project in one stretch of time.

    Attributes:
        first: First date of the stretch, inclusive; funds' periods cut time into such stretches.
        last: Last date of the stretch, inclusive.
    """

    fund: FundId
    project: ProjectId
    category: Category
    first: date
    last: date
    amount: Money


@dataclass(frozen=True, kw_only=True)
class Plan:
    """A scheduled task for every task of every selected project."""

    selected: frozenset[ProjectId]
    tasks: tuple[ScheduledTask, ...]
    spending: tuple[Spending, ...] = ()

    @cached_property
    def task_by_id(self) -> dict[TaskId, ScheduledTask]:
        """Scheduled tasks by task id."""
        return {scheduled.task: scheduled for scheduled in self.tasks}


@dataclass(frozen=True, slots=True, kw_only=True)
class BaselineTask:
    """What a baseline says of one task; None where it says nothing."""

    task: TaskId
    mode: ModeId | None = None
    start: date | None = None
    end: date | None = None
    resources: frozenset[ResourceId] | None = None


@dataclass(frozen=True, kw_only=True)
class Baseline:
    """An approved plan, or the plan as the project managers sent it, kept for comparison."""

    tasks: tuple[BaselineTask, ...]
    name: str = "baseline"

    @cached_property
    def task_by_id(self) -> dict[TaskId, BaselineTask]:
        """Baseline tasks by task id."""
        return {task.task: task for task in self.tasks}


def first_shown(calendar: Calendar, start: date, end: date, program_start: date) -> date:
    """Return the first day people see: `start`, but for a milestone the day before it, or the program's first."""
    return start if start < end else last_shown(calendar, start, end, program_start)


def last_shown(calendar: Calendar, start: date, end: date, program_start: date) -> date:
    """Return the last day people see: the working day before the exclusive end; at the program's start that day."""
    return end if start == end and end <= program_start else calendar.before(end)


def resources_of(scheduled: ScheduledTask) -> frozenset[ResourceId]:
    """Return who works on a scheduled task."""
    return frozenset(assignment.resource for assignment in scheduled.assignments)


def baseline_of(plan: Plan, *, name: str = "baseline") -> Baseline:
    """Keep a plan as a baseline."""
    tasks: Iterable[ScheduledTask] = plan.tasks
    return Baseline(
        name=name,
        tasks=tuple(
            BaselineTask(task=t.task, mode=t.mode, start=t.start, end=t.end, resources=resources_of(t)) for t in tasks
        ),
    )
