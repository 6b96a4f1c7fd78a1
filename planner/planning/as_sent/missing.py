"""Missing: what the sheets leave out, and what in them cannot be."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from planner.checker.staffing import can_do
from planner.domain.ids import ResourceId, TaskId
from planner.domain.people import Pool
from planner.domain.program import Program
from planner.domain.remaining import Stage
from planner.domain.units import PersonDays
from planner.planning.as_sent.ask import Ask
from planner.planning.as_sent.holders import holders_of, names_of
from planner.planning.as_sent.overloads import person_days
from planner.planning.as_sent.sent_task import DateFault, SentTask, least_days


class MissingKind(StrEnum):
    """What is missing or cannot be."""

    NO_DATES = "no dates"
    ONE_DATE = "only one date"
    REVERSED = "ends before it starts"
    FAR = "dates far outside the program"
    NO_WORKING_DAY = "no working day between its dates"
    TOO_SHORT = "too short for its work"
    NOBODY = "nobody named"
    TOO_FEW = "too few people named"
    UNKNOWN = "unknown person"
    UNCONFIRMED = "unconfirmed person"
    LACKS_SKILL = "lacks the skill"


_OF_FAULT = {
    DateFault.NONE_GIVEN: MissingKind.NO_DATES,
    DateFault.ONE_GIVEN: MissingKind.ONE_DATE,
    DateFault.REVERSED: MissingKind.REVERSED,
    DateFault.FAR: MissingKind.FAR,
    DateFault.NO_WORKING_DAY: MissingKind.NO_WORKING_DAY,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """One thing that a task lacks.

    Attributes:
        resource: The person or pool concerned, if it is about one.
        needed: Working days (too short) or people (too few) that it takes; None for all else.
        given: Working days between its dates, or people named.
        work: Person-days of somebody's work that does not fit (too short, of kind effort).
    """

    kind: MissingKind
    task: TaskId
    resource: ResourceId | None = None
    needed: int | None = None
    given: int | None = None
    work: PersonDays | None = None


def missing_in(program: Program, sent: SentTask, asks: tuple[Ask, ...]) -> Iterator[Missing]:
    """Yield what one task lacks; nothing of a task that is done."""
    if sent.stage is Stage.DONE:
        return
    if sent.fault is not None:
        yield Missing(kind=_OF_FAULT[sent.fault], task=sent.task.id)
    yield from _too_short(sent, asks)
    yield from _people(program, sent)


def _too_short(sent: SentTask, asks: tuple[Ask, ...]) -> Iterator[Missing]:
    if sent.fault is not None or sent.start is None or sent.end is None or sent.task.month is not None:
        return
    given = sent.end - (sent.start if sent.stage is Stage.UNTOUCHED else max(sent.start, sent.now))
    longest = max(asks, key=lambda ask: ask.days_needed, default=None)
    is_effort = longest is not None and sent.mode.duration is None
    needed = longest.days_needed if is_effort and longest is not None else least_days(sent.task, sent.mode)
    if 0 < given < needed:
        yield Missing(
            kind=MissingKind.TOO_SHORT,
            task=sent.task.id,
            resource=longest.resource.id if is_effort and longest is not None and longest.resource else None,
            needed=needed,
            given=given,
            work=person_days(longest.amount) if is_effort and longest is not None else None,
        )


def _people(program: Program, sent: SentTask) -> Iterator[Missing]:
    task = sent.task
    for name in names_of(task):
        resource = program.resource_by_id.get(name)
        if resource is None:
            yield Missing(kind=MissingKind.UNKNOWN, task=task.id, resource=name)
        elif isinstance(resource, Pool) and resource.unconfirmed:
            yield Missing(kind=MissingKind.UNCONFIRMED, task=task.id, resource=name)
        elif sent.mode.requirements and not any(can_do(resource, need) for need in sent.mode.requirements):
            yield Missing(kind=MissingKind.LACKS_SKILL, task=task.id, resource=name)
    if task.month is None:
        yield from _heads(program, sent)


def _heads(program: Program, sent: SentTask) -> Iterator[Missing]:
    held = holders_of(program, sent)
    needed = sum(one.requirement.heads for one in held)
    empty = sum(one.empty for one in held)
    if empty == needed and needed:
        yield Missing(kind=MissingKind.NOBODY, task=sent.task.id, needed=needed, given=0)
    elif empty:
        yield Missing(kind=MissingKind.TOO_FEW, task=sent.task.id, needed=needed, given=needed - empty)
