"""Sentences: each finding as one sentence in a program manager's words."""

from collections.abc import Callable
from datetime import timedelta

from planner.domain.program import Program
from planner.domain.work import DependencyKind
from planner.measures.steadiness import monday
from planner.planning.as_sent.late import Late, LateKind
from planner.planning.as_sent.links import BrokenLink
from planner.planning.as_sent.missing import Missing, MissingKind
from planner.planning.as_sent.names import (
    counted,
    day_named,
    days_named,
    listed,
    person_named,
    project_named,
    span_named,
    task_named,
)
from planner.planning.as_sent.overload import Overload, OverloadKind
from planner.planning.as_sent.skills import SkillShortage

_HELD_BACK = {
    DependencyKind.FS: "begins {after}, but {first} ends only {before}",
    DependencyKind.SS: "begins {after}, but {first} begins only {before}",
    DependencyKind.FF: "ends {after}, but {first} ends only {before}",
    DependencyKind.SF: "ends {after}, but {first} begins only {before}",
}


def overload_sentence(program: Program, found: Overload) -> str:
    """Say who is asked for what, when, against what they offer, and by which tasks."""
    who = person_named(program, found.resource)
    if found.kind is OverloadKind.AWAY:
        is_leave = found.on_leave == found.away
        gone = "is on leave" if is_leave else "offers nothing"
        named = listed([task_named(program, share.task) for share in found.tasks])
        return f"{who} {gone} {span_named(found.first, found.last)} and is named on {named}"
    tasks = listed([f"{task_named(program, share.task)} {days_named(share.person_days)}" for share in found.tasks])
    if found.kind is OverloadKind.DAY:
        share = f"{found.load_percent} % {span_named(found.first, found.last)} and offers {found.capacity_percent} %"
        return f"{who} is asked for {share}: {tasks}"
    asked = f"{days_named(found.asked)} days {_when(found)} and offers {days_named(found.offered)}{_away(found)}"
    hope = "; it fits if they are moved between their own dates" if found.can_level else ""
    return f"{who} is asked for {asked}: {tasks}{hope}"


def _when(found: Overload) -> str:
    """Name whole weeks by the first of them."""
    weeks = (monday(found.last) - monday(found.first)).days // 7 + 1
    is_whole = found.first - monday(found.first) <= timedelta(days=1) and found.last.weekday() >= found.first.weekday()
    if weeks == 1 and is_whole:
        return f"in the week of {day_named(monday(found.first))}"
    return span_named(found.first, found.last)


def _away(found: Overload) -> str:
    if not found.away:
        return ""
    leave = f"{counted(found.on_leave, 'day')} of leave" if found.on_leave else ""
    other = f"{counted(found.away - found.on_leave, 'day')} off" if found.away > found.on_leave else ""
    return f" ({' and '.join(part for part in (leave, other) if part)})"


def shortage_sentence(program: Program, found: SkillShortage) -> str:
    """Say how much of a skill is lacking between which dates."""
    skill = f"{found.skill} at level {found.level}" if found.level > 1 else str(found.skill)
    tasks = listed([task_named(program, task) for task in found.tasks])
    when = span_named(found.first, found.last)
    if not found.people:
        return f"Nobody has skill {skill}: {days_named(found.needed)} days are needed {when}, by {tasks}"
    have = "the one who has it has" if found.people == 1 else f"the {found.people} who have it have"
    left = f"{have} {days_named(found.available)} left"
    return f"{days_named(found.needed)} days of {skill} name nobody {when}, and {left}: {tasks}"


def late_sentence(program: Program, found: Late) -> str:
    """Say which date is not kept, by how much and at what cost."""
    what = project_named(program, found.project) if found.task is None else task_named(program, found.task)
    planned, limit, days = day_named(found.planned), day_named(found.limit), counted(found.days, "working day")
    if found.kind is LateKind.NOT_FINISHED:
        return f"{what} should have ended on {planned} and is not done on {limit}"
    if found.kind is LateKind.NOT_STARTED:
        return f"{what} should have begun on {planned} and has not on {limit}"
    if found.kind in {LateKind.RELEASE, LateKind.PROGRAM_START}:
        return f"{what} begins on {planned}, {days} before its {found.kind} {limit}".replace(
            "its program's", "the program's"
        )
    cost = f", which costs {found.cost:,.0f} {program.currency}" if found.cost else ""
    which = "the" if found.kind is LateKind.PROGRAM_END else "its"
    return f"{what} ends on {planned}, {days} after {which} {found.kind} {limit}{cost}"


def link_sentence(program: Program, found: BrokenLink) -> str:
    """Say which work does not wait for which, and by how much it is too early."""
    link = found.dependency
    first, then = (task_named(program, task) for task in (link.predecessor, link.successor))
    days = {"after": f"on {day_named(found.held_back)}", "before": f"on {day_named(found.reached)}"}
    held = _HELD_BACK[link.kind].format(first=first, **days)
    lag = f" ({counted(abs(link.lag), 'day')} of {'lag' if link.lag > 0 else 'lead'})" if link.lag else ""
    return f"{then} {held}{lag}: {counted(found.days, 'working day')} too early"


def missing_sentence(program: Program, found: Missing) -> str:
    """Say what a task lacks."""
    return f"{task_named(program, found.task)} {_MISSING[found.kind](program, found)}"


def _too_short(program: Program, found: Missing) -> str:
    who = f" of {person_named(program, found.resource)}" if found.resource is not None else ""
    work = "" if found.work is None else f": {days_named(found.work)} person-days{who}"
    return f"takes {counted(found.needed or 0, 'working day')} and has {found.given} between its dates{work}"


def _who(program: Program, found: Missing) -> str:
    return "" if found.resource is None else person_named(program, found.resource)


_MISSING: dict[MissingKind, Callable[[Program, Missing], str]] = {
    MissingKind.NO_DATES: lambda _, __: "has no dates",
    MissingKind.ONE_DATE: lambda _, __: "has only one of its two dates",
    MissingKind.REVERSED: lambda _, __: "ends before it starts",
    MissingKind.FAR: lambda _, __: "has a date more than ten years outside the program",
    MissingKind.NO_WORKING_DAY: lambda _, __: "has no working day between its dates",
    MissingKind.TOO_SHORT: _too_short,
    MissingKind.NOBODY: lambda _, found: f"names nobody, where it needs {found.needed}",
    MissingKind.TOO_FEW: lambda _, found: f"names {found.given} of the {found.needed} people it needs",
    MissingKind.UNKNOWN: lambda p, found: f"names {_who(p, found)}, who is neither a person nor a pool of the program",
    MissingKind.UNCONFIRMED: lambda p, found: f"names {_who(p, found)}, and nobody has confirmed who that is",
    MissingKind.LACKS_SKILL: lambda p, found: f"names {_who(p, found)}, who has none of the skills it asks for",
}
