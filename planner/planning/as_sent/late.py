"""Late: dates as sent that come after, or before, what they must keep to."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.domain.ids import ProjectId, TaskId
from planner.domain.program import Program
from planner.domain.project import Project
from planner.domain.remaining import Stage
from planner.domain.units import DAYS_PER_WEEK, Money
from planner.planning.as_sent.sent_task import SentTask
from planner.planning.as_sent.working_days import WorkingDays


class LateKind(StrEnum):
    """Which date is not kept."""

    DEADLINE = "deadline"
    DUE = "due date"
    PROGRAM_END = "program's last day"
    PROGRAM_START = "program's first day"
    NOT_FINISHED = "should be finished"
    """Its last day is before the status date, and it is not done."""
    NOT_STARTED = "should have begun"
    """Its first day is before the status date, and nobody has begun it."""
    RELEASE = "release date"


@dataclass(frozen=True, slots=True, kw_only=True)
class Late:
    """A date that is not kept.

    Attributes:
        task: None where it is the project as a whole.
        limit: The date to keep; for what should have happened by now the status date.
        planned: The day as sent that is too late or too early, inclusive.
        days: Working days after the limit; for first days too early, before it.
        cost: Cost of delay; None where it is no due date, or the project states none.
    """

    kind: LateKind
    project: ProjectId
    task: TaskId | None
    limit: date
    planned: date
    days: int
    cost: Money | None = None


def late_dates(program: Program, days: WorkingDays, sent: tuple[SentTask, ...]) -> Iterator[Late]:
    """Yield every date as sent that is not kept."""
    by_project: dict[ProjectId, list[SentTask]] = {}
    for task in sent:
        by_project.setdefault(task.task.project, []).append(task)
        if task.stage is not Stage.DONE:
            yield from _of_task(program, days, task)
    for project, tasks in by_project.items():
        yield from _of_project(days, program.project_by_id[project], tasks)


def _of_task(program: Program, days: WorkingDays, sent: SentTask) -> Iterator[Late]:
    task, project = sent.task, program.project_by_id[sent.task.project]
    end = _shown_end(sent)
    if end is not None:
        limits = ((LateKind.DEADLINE, task.deadline), (LateKind.DUE, task.due), (LateKind.PROGRAM_END, program.last))
        for kind, limit in limits:
            if limit is not None and end > days.after(limit):
                cost = _cost(project, end - days.after(limit)) if kind is LateKind.DUE else None
                yield _late(sent, kind, limit, days.last(end), days=end - days.after(limit), cost=cost)
    yield from _by_now(program, days, sent, end)
    if sent.start is not None and task.release is not None and sent.stage is Stage.UNTOUCHED:
        early = days.at(task.release) - sent.start
        if early > 0:
            yield _late(sent, LateKind.RELEASE, task.release, days.first(sent.start), days=early)


def _by_now(program: Program, days: WorkingDays, sent: SentTask, end: int | None) -> Iterator[Late]:
    """Facts come first: what lies before the status date and has not happened."""
    if sent.task.month is not None:
        return
    if end is not None and end <= sent.now:
        yield _late(sent, LateKind.NOT_FINISHED, program.status_date, days.last(end), days=sent.now - end + 1)
    elif sent.start is not None and sent.start < sent.now and sent.stage is Stage.UNTOUCHED:
        begun, first = days.first(sent.start), days.at(program.first)
        if sent.start < first:
            yield _late(sent, LateKind.PROGRAM_START, program.first, begun, days=first - sent.start)
            return
        yield _late(sent, LateKind.NOT_STARTED, program.status_date, begun, days=sent.now - sent.start)


def _of_project(days: WorkingDays, project: Project, tasks: list[SentTask]) -> Iterator[Late]:
    ends = [end for sent in tasks if (end := _shown_end(sent)) is not None]
    end = max(ends, default=None)
    for kind, limit in ((LateKind.DEADLINE, project.deadline), (LateKind.DUE, project.due)):
        if end is not None and limit is not None and end > days.after(limit):
            late = end - days.after(limit)
            cost = _cost(project, late) if kind is LateKind.DUE else None
            yield Late(
                kind=kind, project=project.id, task=None, limit=limit, planned=days.last(end), days=late, cost=cost
            )
    starts = [s.start for s in tasks if s.start is not None and s.stage is Stage.UNTOUCHED and s.task.month is None]
    if project.release is not None and starts and min(starts) < days.at(project.release):
        early = days.at(project.release) - min(starts)
        begun = days.first(min(starts))
        yield Late(
            kind=LateKind.RELEASE, project=project.id, task=None, limit=project.release, planned=begun, days=early
        )


def _shown_end(sent: SentTask) -> int | None:
    """Return the exclusive end of the last day that people see; a milestone has its day."""
    if sent.end is None or sent.task.month is not None:
        return None
    is_point = sent.task.is_milestone and sent.stage is not Stage.DONE
    return sent.end + 1 if is_point else sent.end


def _cost(project: Project, late: int) -> Money | None:
    return None if project.cost_of_delay is None else late * project.cost_of_delay / DAYS_PER_WEEK


def _late(sent: SentTask, kind: LateKind, limit: date, planned: date, *, days: int, cost: Money | None = None) -> Late:
    task = sent.task
    return Late(kind=kind, project=task.project, task=task.id, limit=limit, planned=planned, days=days, cost=cost)
