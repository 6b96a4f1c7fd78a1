"""Builders for tasks, modes and links, so that a project reads like a task list."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from planner.domain.ids import ModeId, ProjectId, RequirementId, ResourceId, SkillId, TaskId
from planner.domain.units import CAPEX, Category, Money
from planner.domain.work import (
    AsSent,
    Cost,
    CostTiming,
    Dependency,
    DependencyKind,
    Estimate,
    Mode,
    Pins,
    Progress,
    Requirement,
    ResourcePin,
    Task,
    WorkKind,
)
from planner.workbook.schema.work import FIRST_REQUIREMENT, MAIN_MODE

_LINK = re.compile(r"(?P<task>[\w-]+)(?: (?P<kind>FS|SS|FF|SF))?(?P<lag>[+-]\d+)?(?P<optional>\?)?")
NOTHING_YET = Progress()


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of a task list: the task and what it waits for."""

    task: Task
    waits_for: tuple[Dependency, ...] = ()


def day(text: str | None) -> date | None:
    """Read an ISO date; None stays None."""
    return None if text is None else date.fromisoformat(text)


def need(
    skill: str,
    days: float | None = None,
    level: int = 1,
    *,
    heads: int = 1,
    share: int = 100,
    least: int | None = None,
    must: bool = False,
    called: str | None = None,
) -> Requirement:
    """Ask for a skill: person-days per head for work of kind effort, none for the other kinds."""
    return Requirement(
        id=RequirementId(called or skill),
        skill=SkillId(skill),
        level=level,
        heads=heads,
        share=share,
        least_share=least,
        effort=None if days is None else Decimal(str(days)),
        must_staff=must,
    )


def book(resource: str, days: float | None = None, *, heads: int = 1, share: int = 100) -> Requirement:
    """Ask for a named person or pool."""
    return Requirement(
        id=RequirementId(resource),
        resource=ResourceId(resource),
        heads=heads,
        share=share,
        effort=None if days is None else Decimal(str(days)),
    )


def pay(amount: int, name: str, timing: CostTiming = CostTiming.START, category: Category | None = None) -> Cost:
    """Name a cost besides labour, in whole money; without a category it is paid like the mode's labour."""
    return Cost(amount=Money(amount), name=name, timing=timing, category=category)


def invest(amount: int, name: str, timing: CostTiming = CostTiming.START) -> Cost:
    """Name a capital cost."""
    return pay(amount, name, timing, CAPEX)


def effort(
    *needs: Requirement, called: str = MAIN_MODE, costs: Iterable[Cost] = (), labour: Category | None = None
) -> Mode:
    """Work that is done when its person-days are."""
    return Mode(id=ModeId(called), requirements=_named(needs), costs=tuple(costs), labour_category=labour)


def lasting(days: int, *needs: Requirement, called: str = MAIN_MODE, costs: Iterable[Cost] = ()) -> Mode:
    """Work of exactly so many working days: a lead time, a workshop, a test run."""
    return Mode(
        id=ModeId(called), kind=WorkKind.DURATION, duration=days, requirements=_named(needs), costs=tuple(costs)
    )


def support(days: int, *needs: Requirement) -> Mode:
    """A level of effort over so many working days."""
    return Mode(id=MAIN_MODE, kind=WorkKind.SUPPORT, duration=days, requirements=_named(needs))


def milestone() -> Mode:
    """A date that matters; no work."""
    return Mode(id=MAIN_MODE, kind=WorkKind.DURATION, duration=0)


def done(first: str, last: str, spent: int = 0) -> Progress:
    """What a finished task reports."""
    return Progress(percent=100, started=day(first), finished=day(last), spent=Money(spent))


def begun(first: str, percent: int = 0, *, remaining: float | None = None, spent: int = 0) -> Progress:
    """What a task under way reports."""
    left = None if remaining is None else Decimal(str(remaining))
    return Progress(percent=percent, remaining=left, started=day(first), spent=Money(spent))


def three_point(optimistic: float, likely: float, pessimistic: float) -> Estimate:
    """Best, likely and worst case in the unit of the task's kind."""
    return Estimate(
        optimistic=Decimal(str(optimistic)), likely=Decimal(str(likely)), pessimistic=Decimal(str(pessimistic))
    )


def task(
    short: str,
    name: str,
    *modes: Mode,
    after: str = "",
    release: str | None = None,
    due: str | None = None,
    deadline: str | None = None,
    progress: Progress = NOTHING_YET,
    start: str | None = None,
    mode: str | None = None,
    people: str = "",
    as_sent: AsSent | None = None,
    estimate: Estimate | None = None,
    notes: str = "",
) -> Line:
    """Build one line of a task list; the project is what stands before the id's first dash.

    Args:
        after: Links such as `RD-060, RD-070 SS+5, DES-040 FF?`; a question mark makes one optional.
        start: Pinned first day.
        mode: Pinned mode.
        people: Pinned people or pools (of a started task: those at work), `rinaldi, moretti`.
    """
    pins = Pins(
        start=day(start),
        mode=None if mode is None else ModeId(mode),
        resources=tuple(ResourcePin(resource=ResourceId(who)) for who in _parts(people)),
    )
    built = Task(
        id=TaskId(short),
        project=ProjectId(short.split("-", maxsplit=1)[0]),
        name=name,
        modes=modes,
        release=day(release),
        due=day(due),
        deadline=day(deadline),
        progress=progress,
        pins=pins,
        as_sent=as_sent,
        estimate=estimate,
        notes=notes,
    )
    return Line(task=built, waits_for=tuple(_link(part, short) for part in _parts(after)))


def tasks_of(lines: Iterable[Line]) -> tuple[Task, ...]:
    """Return the tasks of a task list."""
    return tuple(line.task for line in lines)


def links_of(lines: Iterable[Line]) -> tuple[Dependency, ...]:
    """Return the dependencies of a task list."""
    return tuple(link for line in lines for link in line.waits_for)


def _named(needs: Sequence[Requirement]) -> tuple[Requirement, ...]:
    """Name the first requirement as the row of a task does, so that a simple task needs no further row."""
    return tuple(replace(asked, id=FIRST_REQUIREMENT) if asked is needs[0] else asked for asked in needs)


def _parts(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]


def _link(text: str, successor: str) -> Dependency:
    match = _LINK.fullmatch(text)
    if match is None:
        raise ValueError(f"task {successor}: cannot read the link {text!r}")
    return Dependency(
        predecessor=TaskId(match["task"]),
        successor=TaskId(successor),
        kind=DependencyKind(match["kind"] or "FS"),
        lag=int(match["lag"] or 0),
        optional=match["optional"] is not None,
    )
