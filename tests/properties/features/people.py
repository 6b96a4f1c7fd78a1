"""Features of people and pools."""

from dataclasses import replace
from decimal import Decimal

from planner.domain.calendar import Calendar
from planner.domain.ids import CalendarId, SkillId
from planner.domain.people import CapacityPeriod, Leave, Skill
from tests.builders import a_person, a_pool, a_requirement
from tests.properties.draft import RATES, Draft


def leave(draft: Draft) -> None:
    """Someone is away for a day or more."""
    first = draft.a_day()
    absence = Leave(first=draft.day(first), last=draft.date_near(draft.number(first, first + 1)))
    draft.change_person(leave=(absence,))


def own_calendar(draft: Draft) -> None:
    """Someone has public holidays of their own."""
    days_off = {draft.day(draft.a_day()) for _ in range(draft.number(1, 2))}
    calendar = Calendar(id=CalendarId("own"), weekdays=frozenset(range(5)), days_off=frozenset(days_off))
    draft.calendars.append(calendar)
    draft.change_person(calendar=calendar.id)


def part_time(draft: Draft) -> None:
    """Someone, or everybody, works part-time, below the share that is asked or above it."""
    capacity = draft.pick((80, 50, 33))
    draft.change_person(capacity=capacity)
    if draft.flag():
        draft.people = [replace(person, capacity=capacity) for person in draft.people]


def dated_capacity(draft: Draft) -> None:
    """Someone's capacity changes: joins, leaves or works less."""
    change = draft.number(1, max(1, draft.last))
    before, after = draft.pick(((0, 100), (100, 0), (100, 50), (60, 100)))
    draft.change_person(
        capacity=100,
        capacity_periods=(
            CapacityPeriod(last=draft.day(change - 1), capacity=before),
            CapacityPeriod(first=draft.day(change), capacity=after),
        ),
    )


def levels(draft: Draft) -> None:
    """A task needs an expert, and there is one."""
    draft.change_requirement(draft.effort_task(), level=2)
    expert = Skill(id=SkillId("dev"), level=draft.number(2, 3))
    draft.change_person(skills=(expert,))


def two_skills(draft: Draft) -> None:
    """A task needs two skills; someone has both but gives one of them."""
    task = draft.effort_task()
    second = a_requirement("S", skill="ops", effort=draft.pick(("1", "0.5")))
    draft.change_mode(task, requirements=(*task.modes[0].requirements, second))
    person = draft.pick(draft.people)
    both = replace(person, skills=(*person.skills, Skill(id=SkillId("ops"))))
    draft.people = [both if other.id == person.id else other for other in draft.people]
    if draft.flag():
        draft.people.append(a_person("Cem", skills=("ops",), rate=draft.decimal(*RATES)))


def max_tasks(draft: Draft) -> None:
    """Someone does one task at a time, though two would fit."""
    for _ in range(2):
        draft.change_requirement(draft.effort_task(), share=50, least_share=None)
    draft.change_person(max_tasks=1)


def max_projects(draft: Draft) -> None:
    """Someone is on one project at a time, though two would fit."""
    draft.other_project()
    for _ in range(2):
        draft.change_requirement(draft.effort_task(), share=50, least_share=None)
    draft.change_person(max_projects=1)


def named_pool(draft: Draft) -> None:
    """A task needs a unit of a pool by its name."""
    draft.pools.append(a_pool("Bench", units=draft.number(1, 2), rate=draft.decimal("0", "40")))
    task = draft.effort_task()
    bench = a_requirement("U", resource="Bench", effort=draft.pick(("1", "2")), heads=draft.number(1, 2))
    draft.change_mode(task, requirements=(*task.modes[0].requirements, bench))


def skilled_pool(draft: Draft) -> None:
    """A pool has the skill, and its units come or go."""
    change = draft.a_day(1)
    periods = (CapacityPeriod(first=draft.day(change), capacity=draft.number(0, 2)),)
    pool = a_pool("Team", skills=("dev",), units=draft.number(1, 2), rate=Decimal(90))
    draft.pools.append(replace(pool, capacity_periods=periods) if draft.flag() else pool)
