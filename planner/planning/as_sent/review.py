"""The review: everything that does not add up in the plan as the project managers sent it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from planner.domain.ids import ResourceId
from planner.domain.program import Program
from planner.domain.remaining import Stage
from planner.domain.units import ZERO, PersonDays
from planner.planning.as_sent.ask import Ask, asks_of
from planner.planning.as_sent.late import Late, LateKind, late_dates
from planner.planning.as_sent.links import BrokenLink, broken_links
from planner.planning.as_sent.missing import Missing, MissingKind, missing_in
from planner.planning.as_sent.offers import Offers
from planner.planning.as_sent.overload import Overload
from planner.planning.as_sent.overloads import overloads_of, person_days
from planner.planning.as_sent.sent_task import SentTask, read_sent
from planner.planning.as_sent.skills import SkillShortage, skill_shortages
from planner.planning.as_sent.week import Week, weeks_from
from planner.planning.as_sent.working_days import number_days
from planner.planning.as_sent.workload import Workload


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedWeek:
    """What is asked of a person or pool in a calendar week from now on, and offered.

    Attributes:
        away: Working days of the program on which nothing is offered.
        working: Working days of the program in the week.
    """

    asked: PersonDays
    offered: PersonDays
    away: int
    working: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedOf:
    """A person or pool over all weeks of the review."""

    resource: ResourceId
    weeks: tuple[AskedWeek, ...]

    @property
    def asked(self) -> PersonDays:
        """Person-days asked for in all weeks."""
        return sum((week.asked for week in self.weeks), ZERO)

    @property
    def offered(self) -> PersonDays:
        """Person-days offered in all weeks."""
        return sum((week.offered for week in self.weeks), ZERO)


@dataclass(frozen=True, kw_only=True)
class AsSentReview:
    """What does not add up, the worst of each kind first.

    Attributes:
        tasks: How many tasks were looked at; `dated` of them were sent with dates that can be reckoned with.
        unasked: How many of them have work to come that asks for nobody.
        mondays: Of the weeks from the status date to the last work sent.
        people: What is asked of each person and pool that is named on anything, in these weeks.
        overloads: Those that no moving between the dates as sent can mend come first.
    """

    tasks: int
    dated: int
    unasked: int
    mondays: tuple[date, ...]
    people: tuple[AskedOf, ...]
    overloads: tuple[Overload, ...]
    skill_shortages: tuple[SkillShortage, ...]
    late: tuple[Late, ...]
    broken_links: tuple[BrokenLink, ...]
    missing: tuple[Missing, ...]


def check_as_sent(program: Program) -> AsSentReview:
    """Judge the dates and people in the project managers' sheets, across all projects but those ruled out.

    Nobody is asked for work before the status date. Of a started task what remains counts, of a finished one nothing.
    """
    days = number_days(program)
    sent, offers = read_sent(program, days), Offers(program, days)
    asks = {task.task.id: tuple(asks_of(program, offers, task)) for task in sent}
    all_asks = [ask for some in asks.values() for ask in some]
    end = max((ask.end for ask in all_asks), default=offers.now)
    weeks = weeks_from(days, offers.now, end)
    workloads = _workloads(program, offers, all_asks)
    unnamed = [ask for ask in all_asks if ask.resource is None and ask.amount]
    missing = [found for task in sent for found in missing_in(program, task, asks[task.task.id])]
    return AsSentReview(
        tasks=len(sent),
        dated=sum(task.fault is None for task in sent),
        unasked=sum(_asks_for_nobody(task) for task in sent),
        mondays=tuple(week.monday for week in weeks),
        people=tuple(_asked_of(workload, weeks) for workload in workloads if workload.asks),
        overloads=_sorted_overloads(found for load in workloads for found in overloads_of(load, days, weeks)),
        skill_shortages=_sorted_shortages(skill_shortages(days, workloads, unnamed)),
        late=_sorted_late(late_dates(program, days, sent)),
        broken_links=_sorted_links(broken_links(program, days, sent)),
        missing=tuple(sorted(missing, key=lambda found: list(MissingKind).index(found.kind))),
    )


def _asks_for_nobody(sent: SentTask) -> bool:
    return not (sent.task.is_milestone or sent.mode.requirements or sent.stage is Stage.DONE)


def _workloads(program: Program, offers: Offers, asks: list[Ask]) -> tuple[Workload, ...]:
    found: dict[ResourceId, list[Ask]] = {}
    for ask in asks:
        if ask.resource is not None:
            found.setdefault(ask.resource.id, []).append(ask)
    return tuple(
        Workload(resource=resource, asks=tuple(found.get(resource.id, ())), offers=offers)
        for resource in program.resource_by_id.values()
    )


def _asked_of(workload: Workload, weeks: tuple[Week, ...]) -> AskedOf:
    return AskedOf(resource=workload.resource.id, weeks=tuple(_asked_week(workload, week) for week in weeks))


def _asked_week(workload: Workload, week: Week) -> AskedWeek:
    return AskedWeek(
        asked=person_days(sum(share for _, share in workload.shares(week.start, week.end))),
        offered=person_days(workload.offered(week.start, week.end)),
        away=workload.away(week.start, week.end),
        working=week.end - week.start,
    )


def _sorted_overloads(found: Iterable[Overload]) -> tuple[Overload, ...]:
    return tuple(sorted(found, key=lambda o: (o.can_level, -o.missing, o.first, o.resource)))


def _sorted_shortages(found: Iterable[SkillShortage]) -> tuple[SkillShortage, ...]:
    return tuple(sorted(found, key=lambda shortage: (-shortage.missing, shortage.first)))


def _sorted_late(found: Iterable[Late]) -> tuple[Late, ...]:
    order = list(LateKind)
    return tuple(sorted(found, key=lambda late: (order.index(late.kind), -(late.cost or ZERO), -late.days)))


def _sorted_links(found: Iterable[BrokenLink]) -> tuple[BrokenLink, ...]:
    return tuple(sorted(found, key=lambda link: (-link.days, not link.is_integration_point)))
