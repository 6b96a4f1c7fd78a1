"""Overloads: who is asked for more than they offer, by week, by day, or while they are away."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby

from planner.domain.people import Person
from planner.domain.units import Percent, PersonDays
from planner.planning.as_sent.ask import Ask
from planner.planning.as_sent.levelling import Crush, joined
from planner.planning.as_sent.overload import Overload, OverloadKind, TaskShare
from planner.planning.as_sent.week import Week
from planner.planning.as_sent.working_days import WorkingDays
from planner.planning.as_sent.workload import Workload, by_task

_TOLERANCE = 1.0
"""Percent-days: a hundredth of a person-day is lost in rounding."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _FullWeek:
    """A week with more in it than is offered."""

    week: Week
    shares: tuple[tuple[Ask, float], ...]
    can_level: bool


def overloads_of(workload: Workload, days: WorkingDays, weeks: Sequence[Week]) -> Iterator[Overload]:
    """Yield the overloads of one person or pool."""
    yield from _on_days(workload, days)
    yield from _away(workload, days)
    yield from _in_weeks(workload, days, weeks)


def _on_days(workload: Workload, days: WorkingDays) -> Iterator[Overload]:
    capacity = workload.offers.of(workload.resource)
    over = (day for day, taken in sorted(workload.taken.items()) if taken > capacity[day])
    runs = groupby(enumerate(over), key=lambda found: (found[1] - found[0], _there(workload, found[1])))
    for (_, asks), found in runs:
        numbers = [day for _, day in found]
        worst = max(numbers, key=lambda day: workload.taken[day] - capacity[day])
        shares = [(ask, float(len(numbers) * (ask.daily or 0))) for ask in asks]
        yield _overload(
            workload, days, OverloadKind.DAY, (numbers[0], numbers[-1] + 1), shares,
            peak=(workload.taken[worst], capacity[worst]),
        )  # fmt: skip


def _there(workload: Workload, day: int) -> tuple[Ask, ...]:
    return tuple(ask for ask in workload.fixed if ask.start <= day < ask.end)


def _away(workload: Workload, days: WorkingDays) -> Iterator[Overload]:
    """Report days away that a task needs each of, or has none but these."""
    capacity = workload.offers.of(workload.resource)
    for ask in workload.asks:
        is_absent = not workload.offered(ask.start, ask.end)
        if not ask.amount or not (is_absent or (ask.daily is not None and not ask.may_miss)):
            continue
        missed = [day for day in range(ask.start, ask.end) if not capacity[day]]
        for _, run in groupby(enumerate(missed), key=lambda found: found[1] - found[0]):
            numbers = [day for _, day in run]
            asked = ask.amount * len(numbers) / (ask.end - ask.start)
            span = numbers[0], numbers[-1] + 1
            peak = ask.requirement.share if ask.daily is None else ask.daily, 0
            yield _overload(workload, days, OverloadKind.AWAY, span, [(ask, asked)], peak=peak)


def _in_weeks(workload: Workload, days: WorkingDays, weeks: Sequence[Week]) -> Iterator[Overload]:
    if not workload.free:
        return
    crushes = joined(workload.levelled.crushes)
    full = list(_full_weeks(workload, weeks, crushes))
    for run in _runs(full):
        worst = max(run, key=lambda one: sum(share for _, share in one.shares) / (one.week.end - one.week.start))
        length = worst.week.end - worst.week.start
        offered = workload.offered(worst.week.start, worst.week.end)
        peak = round(sum(share for _, share in worst.shares) / length), round(offered / length)
        shares = [found for one in run for found in one.shares]
        span = run[0].week.start, run[-1].week.end
        yield _overload(workload, days, OverloadKind.WEEK, span, shares, peak=peak, can_level=run[0].can_level)
    for crush in crushes:
        if not any(one.week.start < crush.end and crush.start < one.week.end for one in full):
            yield _between(workload, days, crush)


def _full_weeks(workload: Workload, weeks: Sequence[Week], crushes: Sequence[Crush]) -> Iterator[_FullWeek]:
    first, end = min(ask.start for ask in workload.free), max(ask.end for ask in workload.free)
    for week in weeks:
        if week.end <= first or week.start >= end:
            continue
        free = sum(workload.free_share(ask, week.start, week.end) for ask in workload.free)
        if free > sum(workload.room[week.start : week.end]) + _TOLERANCE:
            certain = any(crush.start < week.end and week.start < crush.end for crush in crushes)
            shares = tuple(workload.shares(week.start, week.end))
            yield _FullWeek(week=week, shares=shares, can_level=not certain)


def _runs(full: Sequence[_FullWeek]) -> Iterator[list[_FullWeek]]:
    """Group weeks that follow one another and have the same tasks."""
    run: list[_FullWeek] = []
    for one in full:
        if run and not (one.week.start == run[-1].week.end and _cause(one) == _cause(run[-1])):
            yield run
            run = []
        run.append(one)
    if run:
        yield run


def _cause(full: _FullWeek) -> tuple[frozenset[int], bool]:
    return frozenset(id(ask) for ask, _ in full.shares), full.can_level


def _between(workload: Workload, days: WorkingDays, crush: Crush) -> Overload:
    """Report work that does not fit between two dates though the weeks as a whole would do."""
    inside = [(ask, float(ask.amount)) for ask in workload.free if crush.start <= ask.start and ask.end <= crush.end]
    fixed = [found for found in workload.shares(crush.start, crush.end) if found[0].daily is not None]
    length, shares = crush.end - crush.start, [*inside, *fixed]
    offered = workload.offered(crush.start, crush.end)
    peak = round(sum(share for _, share in shares) / length), round(offered / length)
    return _overload(workload, days, OverloadKind.WEEK, (crush.start, crush.end), shares, peak=peak)


def _overload(
    workload: Workload,
    days: WorkingDays,
    kind: OverloadKind,
    span: tuple[int, int],
    shares: Sequence[tuple[Ask, float]],
    *,
    peak: tuple[Percent, Percent],
    can_level: bool = False,
) -> Overload:
    tasks = tuple(TaskShare(task=task, person_days=person_days(days_)) for task, days_ in by_task(shares).items())
    return Overload(
        kind=kind,
        resource=workload.resource.id,
        first=days.first(span[0]),
        last=days.last(span[1]),
        asked=person_days(sum(share for _, share in shares)),
        offered=person_days(workload.offered(*span)),
        load_percent=peak[0],
        capacity_percent=peak[1],
        away=workload.away(*span),
        on_leave=_on_leave(workload, days, span),
        tasks=tasks,
        can_level=can_level,
    )


def _on_leave(workload: Workload, days: WorkingDays, span: tuple[int, int]) -> int:
    person = workload.resource
    if not isinstance(person, Person):
        return 0
    return sum(any(leave.covers(days.first(number)) for leave in person.leave) for number in range(*span))


def person_days(percent_days: float) -> PersonDays:
    """Turn percent-days into person-days, to a hundredth."""
    return Decimal(round(percent_days)).scaleb(-2)
