"""Broken links: dependencies whose successor, as sent, does not wait long enough."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from planner.checker.precedence import FROM_END, TO_START, says_nothing
from planner.domain.ids import TaskId
from planner.domain.program import Program
from planner.domain.remaining import Stage
from planner.domain.work import Dependency
from planner.planning.as_sent.sent_task import SentTask
from planner.planning.as_sent.working_days import WorkingDays

Point = tuple[int, int]
"""Start and exclusive end, as numbers of working days."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BrokenLink:
    """A dependency that the dates as sent do not keep.

    Attributes:
        days: Working days by which the successor is too early.
        is_integration_point: Whether it joins two projects.
        reached: The day people see of the predecessor: its last day (FS, FF) or its first.
        held_back: The day people see of the successor: its first day (FS, SS) or its last.
    """

    dependency: Dependency
    days: int
    is_integration_point: bool
    reached: date
    held_back: date


def broken_links(program: Program, days: WorkingDays, sent: tuple[SentTask, ...]) -> Iterator[BrokenLink]:
    """Yield every dependency that breaks; one whose dates were not sent is not judged."""
    tasks = {task.task.id: task for task in sent}
    links = [link for link in program.dependencies if link.predecessor in tasks and link.successor in tasks]
    links = [link for link in links if not says_nothing(program, link)]
    late_in_the_day = _milestones_at_the_end_of_their_day(links, tasks)
    for link in links:
        gap = _gap(link, tasks, late_in_the_day)
        if gap is not None and gap > 0:
            yield _broken(days, link, gap, tasks)


def _milestones_at_the_end_of_their_day(links: list[Dependency], tasks: dict[TaskId, SentTask]) -> set[TaskId]:
    """Find the milestones that wait for work of their own day: they come after it, all others before it.

    A sheet gives a milestone a day, not the hour: a kick-off on Monday does not hold back work that begins on Monday.
    """
    ends: set[TaskId] = set()
    into = [link for link in links if _is_point(tasks[link.successor])]
    found = True
    while found:
        waiting = [link for link in into if link.successor not in ends and (_gap(link, tasks, ends) or 0) > 0]
        ends |= {link.successor for link in waiting}
        found = bool(waiting)
    return ends


def _is_point(sent: SentTask) -> bool:
    return sent.task.is_milestone and sent.stage is not Stage.DONE


def _gap(link: Dependency, tasks: dict[TaskId, SentTask], late_in_the_day: set[TaskId]) -> int | None:
    """Return the working days by which the successor is too early, negative if it has time; None if not known."""
    before, after = tasks[link.predecessor], tasks[link.successor]
    reached = before.end if link.kind in FROM_END else before.start
    held_back = after.start if link.kind in TO_START else after.end
    if reached is None or held_back is None:
        return None
    reached += link.predecessor in late_in_the_day
    held_back += link.successor in late_in_the_day
    return reached + link.lag - held_back


def _broken(days: WorkingDays, link: Dependency, gap: int, tasks: dict[TaskId, SentTask]) -> BrokenLink:
    before, after = tasks[link.predecessor], tasks[link.successor]
    return BrokenLink(
        dependency=link,
        days=gap,
        is_integration_point=before.task.project != after.task.project,
        reached=_shown(days, before, at_end=link.kind in FROM_END),
        held_back=_shown(days, after, at_end=link.kind not in TO_START),
    )


def _shown(days: WorkingDays, sent: SentTask, *, at_end: bool) -> date:
    number = sent.end if at_end else sent.start
    assert number is not None
    return days.last(number) if at_end and not _is_point(sent) else days.first(number)
