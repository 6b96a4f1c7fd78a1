"""Skill shortages: work for which nobody is named, against what the people with the skill have left."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from planner.checker.staffing import can_do
from planner.domain.ids import SkillId, TaskId
from planner.domain.units import Percent, PersonDays
from planner.domain.work import Requirement
from planner.planning.as_sent.ask import Ask
from planner.planning.as_sent.levelling import Crush, joined, level
from planner.planning.as_sent.overloads import person_days
from planner.planning.as_sent.working_days import WorkingDays
from planner.planning.as_sent.workload import Workload


@dataclass(frozen=True, slots=True, kw_only=True)
class SkillShortage:
    """Dates from `first` to `last`, both inclusive, between which more of a skill is asked for than there is.

    Attributes:
        level: The lowest level that will do.
        needed: Person-days of tasks that lie between the dates and name nobody.
        available: Person-days that all who have the skill offer then, less what they are asked for by name.
        people: How many people and pools have the skill.
        tasks: The tasks that name nobody.
    """

    skill: SkillId
    level: int
    first: date
    last: date
    needed: PersonDays
    available: PersonDays
    people: int
    tasks: tuple[TaskId, ...]

    @property
    def missing(self) -> PersonDays:
        """Person-days that nobody can give."""
        return self.needed - self.available


@dataclass(frozen=True, slots=True, kw_only=True)
class _Crowd:
    """All who have a skill, and all that is asked of it or of them."""

    need: Requirement
    members: tuple[Workload, ...]
    unnamed: tuple[Ask, ...]
    room: tuple[Percent, ...]


def skill_shortages(
    days: WorkingDays, workloads: Sequence[Workload], unnamed: Sequence[Ask]
) -> Iterator[SkillShortage]:
    """Yield every stretch in which the work of a skill cannot be done, however it is shared out between its dates."""
    needs = {(ask.requirement.skill, ask.requirement.level): ask.requirement for ask in unnamed}
    for key in sorted(needs, key=str):
        need = needs[key]
        if need.skill is None:
            continue
        members = tuple(workload for workload in workloads if can_do(workload.resource, need))
        asks = tuple(a for a in unnamed if a.requirement.skill == need.skill and a.requirement.level >= need.level)
        room = tuple(map(sum, zip(*(member.room for member in members), strict=True))) or (0,) * len(days.days)
        yield from _shortages(days, _Crowd(need=need, members=members, unnamed=asks, room=room))


def _shortages(days: WorkingDays, crowd: _Crowd) -> Iterator[SkillShortage]:
    named = [placed for member in crowd.members for placed in _placed(member)]
    asks = [*crowd.unnamed, *(ask for ask, _ in named)]
    amounts = [*(ask.amount for ask in crowd.unnamed), *(amount for _, amount in named)]
    for crush in joined(level(crowd.room, asks, amounts).crushes):
        shortage = _shortage(days, crowd, named, crush)
        if shortage.missing > 0 and _says_more(crowd, crush):
            yield shortage


def _placed(member: Workload) -> Iterator[tuple[Ask, int]]:
    """What somebody is asked for by name, as far as they can do it: what they cannot is their own overload."""
    for place, ask in enumerate(member.free):
        yield ask, ask.amount - member.levelled.unplaced.get(place, 0)


def _says_more(crowd: _Crowd, crush: Crush) -> bool:
    """Leave out what a higher level lacks by itself and is said there."""
    inside = [ask for ask in crowd.unnamed if crush.start <= ask.start and ask.end <= crush.end]
    return any(ask.requirement.level == crowd.need.level for ask in inside)


def _shortage(days: WorkingDays, crowd: _Crowd, named: Sequence[tuple[Ask, int]], crush: Crush) -> SkillShortage:
    def inside(ask: Ask) -> bool:
        return crush.start <= ask.start and ask.end <= crush.end

    asks = [ask for ask in crowd.unnamed if inside(ask)]
    taken = sum(amount for ask, amount in named if inside(ask))
    need = crowd.need
    assert need.skill is not None
    return SkillShortage(
        skill=need.skill,
        level=need.level,
        first=days.first(crush.start),
        last=days.last(crush.end),
        needed=person_days(sum(ask.amount for ask in asks)),
        available=person_days(sum(crowd.room[crush.start : crush.end]) - taken),
        people=len(crowd.members),
        tasks=tuple(dict.fromkeys(ask.sent.task.id for ask in asks)),
    )
