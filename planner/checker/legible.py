"""Legible: the parts of a plan that make enough sense to be judged.

A plan may have been edited by hand, so its ids may not exist and its dates may be nonsense. What is not legible is
reported by the one rule family it belongs to and is not there for the others.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from planner.checker.days import OfferedDays
from planner.checker.number import is_number
from planner.checker.words import day_named
from planner.domain.calendar import Calendar
from planner.domain.ids import TaskId
from planner.domain.people import Resource
from planner.domain.plan import Assignment, Plan, ScheduledTask
from planner.domain.program import Program
from planner.domain.remaining import Stage, stage
from planner.domain.work import Mode, Requirement, Task

_EARLIEST = date(1900, 1, 1)
_FAR = timedelta(days=3653)


@dataclass(frozen=True, slots=True, kw_only=True)
class LegibleHead:
    """A head of a requirement that exists, held by a resource that exists, over a span that can be read.

    Attributes:
        worked: The days of its span on which its resource is not away.
    """

    task: Task
    requirement: Requirement
    resource: Resource
    assignment: Assignment
    worked: tuple[date, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LegibleTask:
    """A planned task whose mode exists and whose span can be read, with its legible heads."""

    task: Task
    mode: Mode
    stage: Stage
    scheduled: ScheduledTask
    heads: tuple[LegibleHead, ...]

    def heads_of(self, requirement: Requirement) -> tuple[LegibleHead, ...]:
        """Return the heads of one requirement."""
        return tuple(head for head in self.heads if head.requirement.id == requirement.id)


class LegiblePlan:
    """A program and a plan for it, read once for all rules.

    Attributes:
        scheduled: The first row of each task that exists, where its span can be read; its mode may not exist.
        tasks: Those of them whose mode exists.
        days: What people and pools offer.
    """

    def __init__(self, program: Program, plan: Plan) -> None:
        self.program = program
        self.plan = plan
        self.days = OfferedDays(program)
        self.scheduled: dict[TaskId, ScheduledTask] = {}
        for row in plan.tasks:
            if row.task in program.task_by_id and row.task not in self.scheduled and not self.span_fault(row):
                self.scheduled[row.task] = row
        self.tasks = tuple(self._read_tasks())

    @property
    def calendar(self) -> Calendar:
        """The calendar in which days are counted."""
        return self.program.working_calendar

    @cached_property
    def heads(self) -> tuple[LegibleHead, ...]:
        """The heads of all tasks."""
        return tuple(head for task in self.tasks for head in task.heads)

    def span_fault(self, row: ScheduledTask | Assignment) -> str | None:
        """Say why the span of a task or assignment cannot be read; None if it can."""
        if row.end < row.start:
            return f"ends ({day_named(row.end)}) before it starts ({day_named(row.start)})"
        if row.start < _EARLIEST or row.end > self.program.end + _FAR:
            return f"reaches from {row.start} to {row.end}, far outside the program"
        for day, verb in ((row.start, "starts"), (row.end, "has its exclusive end")):
            if not self.calendar.is_working(day):
                return f"{verb} on {day_named(day)}, which is not a working day of the program"
        return None

    def _read_tasks(self) -> Iterator[LegibleTask]:
        for row in self.scheduled.values():
            task = self.program.task_by_id[row.task]
            mode = task.mode(row.mode)
            if mode is not None:
                heads = tuple(self._read_heads(task, mode, row))
                yield LegibleTask(task=task, mode=mode, stage=stage(task), scheduled=row, heads=heads)

    def _read_heads(self, task: Task, mode: Mode, row: ScheduledTask) -> Iterator[LegibleHead]:
        for assignment in row.assignments:
            requirement = mode.requirement(assignment.requirement)
            resource = self.program.resource_by_id.get(assignment.resource)
            if requirement is None or resource is None or self.span_fault(assignment) or not has_numbers(assignment):
                continue
            worked = self.days.worked(resource, assignment.start, assignment.end)
            yield LegibleHead(
                task=task, requirement=requirement, resource=resource, assignment=assignment, worked=worked
            )


def has_numbers(assignment: Assignment) -> bool:
    """Tell whether person-days and cost are numbers that can be reckoned with."""
    return is_number(assignment.person_days) and is_number(assignment.cost)
