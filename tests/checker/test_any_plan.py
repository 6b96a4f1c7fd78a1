"""No plan, however it came about, makes the checker stumble; every nonsense in it is a violation."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from planner.checker import RULES, check
from planner.domain.ids import FundId, ModeId, ProjectId, RequirementId, ResourceId, SkillId, TaskId
from planner.domain.people import Leave
from planner.domain.plan import Assignment, Plan, ScheduledTask, Spending
from planner.domain.units import CAPEX, OPEX, Category
from planner.domain.work import Cost, CostTiming, Pins, Progress, ResourcePin, WorkKind
from tests.builders import (
    a_fund,
    a_link,
    a_mode,
    a_person,
    a_plan,
    a_pool,
    a_program,
    a_requirement,
    a_scheduled,
    a_spending,
    a_task,
    an_assignment,
    day,
)

PROGRAM = a_program(
    a_task(
        "A", a_mode("M", a_requirement("R", effort=2)), pins=Pins(resources=(ResourcePin(resource=ResourceId("Ana")),))
    ),
    a_task("B", a_mode("M", a_requirement("R", effort=None, must_staff=True), kind=WorkKind.SUPPORT, duration=3)),
    a_task(
        "C",
        a_mode("M", kind=WorkKind.DURATION, duration=2, costs=(Cost(amount=Decimal(10), timing=CostTiming.EVENLY),)),
        progress=Progress(percent=50, started=day(0)),
    ),
    a_task("D", progress=Progress(started=day(0), finished=day(0)), project="Q"),
    dependencies=(a_link("A", "B"), a_link("A", "C", "SF", -2), a_link("D", "C", "FF", 1)),
    people=(
        a_person("Ana", leave=(Leave(first=day(1), last=day(1)),), max_tasks=1, rate=Decimal(100)),
        a_person("Ben"),
    ),
    pools=(a_pool("Bench", skills=("dev",)),),
    funds=(a_fund("F"), a_fund("G", days=(3, 5), carry_over=True)),
)
SOUND = a_plan(
    a_scheduled("A", 0, 3, an_assignment("Ana", 0, 3, person_days=2, price=100)),
    a_scheduled("B", 3, 6, an_assignment("Ben", 3, 6)),
    a_scheduled("C", 0, 2),
    a_scheduled("D", 0, 1),
    selected=("P", "Q"),
    spending=(a_spending("F", 205, (0, 2)),),
)


def names(kind, *known: str):
    return st.sampled_from([kind(name) for name in (*known, "nowhere", "")])


dates = st.one_of(
    st.integers(-3, 12).map(day),
    st.sampled_from([date.min, date.max, date(2027, 1, 9), date(9999, 12, 30)]),
    st.dates(date(2026, 12, 1), date(2027, 3, 1)),
)
amounts = st.one_of(
    st.decimals(min_value=-5, max_value=300, places=2),
    st.sampled_from([Decimal(text) for text in ("NaN", "sNaN", "-Infinity", "1E+999999", "1E-999999", "0E+9999")]),
)
assignments = st.builds(
    Assignment,
    requirement=names(RequirementId, "R"),
    resource=names(ResourceId, "Ana", "Ben", "Bench"),
    skill=st.one_of(st.none(), names(SkillId, "dev")),
    rate=st.sampled_from([-100, 0, 1, 50, 100, 10**9]),
    start=dates,
    end=dates,
    person_days=amounts,
    cost=amounts,
)
scheduled = st.builds(
    ScheduledTask,
    task=names(TaskId, "A", "B", "C", "D"),
    mode=names(ModeId, "M"),
    start=dates,
    end=dates,
    assignments=st.lists(assignments, max_size=3).map(tuple),
)
spendings = st.builds(
    Spending,
    fund=names(FundId, "F", "G"),
    project=names(ProjectId, "P", "Q"),
    category=st.sampled_from([OPEX, CAPEX, Category("")]),
    first=dates,
    last=dates,
    amount=amounts,
)
plans = st.builds(
    Plan,
    selected=st.frozensets(names(ProjectId, "P", "Q")),
    tasks=st.lists(scheduled, max_size=5).map(tuple),
    spending=st.lists(spendings, max_size=3).map(tuple),
)


def test_the_plan_that_is_edited_below_is_sound():
    assert list(check(PROGRAM, SOUND)) == []


@settings(max_examples=300, deadline=None)
@given(plans)
def test_any_plan_can_be_judged(plan):
    known = {rule.__name__.removeprefix("check_") for rule in RULES}
    for violation in check(PROGRAM, plan):
        assert violation.rule in known
        assert violation.message.strip()
        assert len(violation.message) < 500


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_any_change_of_one_planned_task_is_noticed(data):
    place = data.draw(st.integers(0, 2))
    other = data.draw(scheduled)
    tasks = (*SOUND.tasks[:place], replace(other, task=SOUND.tasks[place].task), *SOUND.tasks[place + 1 :])
    changed = replace(SOUND, tasks=tasks)
    sound_too = not list(check(PROGRAM, changed))
    assert sound_too == (tasks[place] == SOUND.tasks[place] or _also_sound(tasks[place]))


def _also_sound(row: ScheduledTask) -> bool:
    """Tell whether a row is one of the few others that are sound in the place of its task."""
    return row == a_scheduled("C", 0, 3)
