"""Ask: what a task as sent takes of one resource, or of a skill for which nobody is named."""

from collections.abc import Iterator
from dataclasses import dataclass

from planner.domain.people import Resource
from planner.domain.program import Program
from planner.domain.remaining import remaining_days, remaining_effort
from planner.domain.units import Percent
from planner.domain.work import FULL_SHARE, Requirement, WorkKind
from planner.planning.as_sent.holders import Held, holders_of
from planner.planning.as_sent.offers import Offers
from planner.planning.as_sent.sent_task import SentTask


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Ask:
    """Work that is asked for on working days `[start, end)`.

    Attributes:
        resource: Who is named; None where only the skill is.
        amount: In percent-days, which are hundredths of person-days.
        daily: Percent of each of the days; None where the work may be spread over them in any way.
        may_miss: Whether days away are no fault: support that need not be covered every day.
    """

    sent: SentTask
    requirement: Requirement
    resource: Resource | None
    start: int
    end: int
    amount: int
    daily: Percent | None = None
    may_miss: bool = False

    @property
    def days_needed(self) -> int:
        """Working days it takes at the requirement's full share."""
        return -(-self.amount // self.requirement.share)


def asks_of(program: Program, offers: Offers, sent: SentTask) -> Iterator[Ask]:
    """Yield what the remaining work of a task asks for; nothing of a task without dates to come."""
    span = sent.to_come
    if span is None:
        return
    for held in holders_of(program, sent):
        for place, resource in enumerate(held.holders):
            amount = _part(_amount(sent, held, span), held, place)
            yield _of_somebody(offers, sent, held, resource, amount)
        if held.empty:
            amount = held.empty * _amount(sent, held, span)
            yield Ask(sent=sent, requirement=held.requirement, resource=None, start=span[0], end=span[1], amount=amount)


def _amount(sent: SentTask, held: Held, span: tuple[int, int]) -> int:
    """Percent-days of one head."""
    need = held.requirement
    if sent.mode.kind is WorkKind.EFFORT:
        return int(remaining_effort(sent.task, sent.mode, need) * FULL_SHARE)
    return need.demanded_share * _presence(sent, span)


def _presence(sent: SentTask, span: tuple[int, int]) -> int:
    """Days on which somebody has to be there, of a kind other than effort."""
    length = span[1] - span[0]
    return length if sent.task.month is not None else min(length, remaining_days(sent.task, sent.mode))


def _part(amount: int, held: Held, place: int) -> int:
    """What falls to one of the holders: a head, or an equal part where there are more people than heads."""
    people, heads = len(held.holders), held.requirement.heads
    if people <= heads:
        return amount
    whole, rest = divmod(amount * heads, people)
    return whole + (place < rest)


def _of_somebody(offers: Offers, sent: SentTask, held: Held, resource: Resource, amount: int) -> Ask:
    assert sent.to_come is not None
    start, end = sent.to_come
    need = held.requirement
    daily = None
    if sent.mode.kind is not WorkKind.EFFORT:
        presence = _presence(sent, (start, end))
        rate = min(amount // presence, _own_pace(offers, resource, need, start, end)) if presence else 0
        amount = rate * presence
        daily = rate if presence == end - start else None
    return Ask(
        sent=sent,
        requirement=need,
        resource=resource,
        start=start,
        end=end,
        amount=amount,
        daily=daily,
        may_miss=sent.mode.kind is WorkKind.SUPPORT and not need.must_staff,
    )


def _own_pace(offers: Offers, resource: Resource, need: Requirement, start: int, end: int) -> Percent:
    """Where no least share is stated, part-time people give what they have on each of the days."""
    if need.least_share is not None:
        return need.share
    return min((offer for offer in offers.of(resource)[start:end] if offer > 0), default=need.share)
