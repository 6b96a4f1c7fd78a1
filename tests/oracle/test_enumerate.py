"""Programs small enough to plan by hand: what the oracle says of them."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from planner.domain.calendar import Calendar
from planner.domain.demand import demand_task
from planner.domain.goals import Goal, GoalKind
from planner.domain.ids import CalendarId, ModeId, ProjectId, ResourceId, SkillId, TaskId
from planner.domain.people import CapacityPeriod, Leave
from planner.domain.plan import Baseline, BaselineTask
from planner.domain.project import SelectionRule
from planner.domain.units import CAPEX
from planner.domain.work import Cost, CostTiming, Pins, Progress, ResourcePin, WorkKind
from tests.builders import a_fund, a_link, a_mode, a_person, a_pool, a_program, a_project, a_requirement, a_task, day
from tests.oracle.enumerate import best, size, sound_plans
from tests.oracle.search import TooLarge


def values(program, *kinds, baseline=None):
    goals = tuple(Goal(kind=kind) for kind in kinds)
    found = best(replace(program, stated_goals=goals), baseline)
    return None if found is None else found.values


def effort(name="A", days=1, *, share=100, **more):
    return a_task(name, a_mode("M", a_requirement(effort=days, share=share)), **more)


def test_one_person_does_two_tasks_one_after_the_other():
    program = a_program(effort("A", 2), effort("B", 3), people=(a_person(),), days=6)
    assert values(program, GoalKind.MAKESPAN) == (5,)


def test_every_start_is_tried_not_only_the_earliest():
    program = a_program(effort("A", 2), people=(a_person(),), days=5)
    assert sorted(plan.tasks[0].start for plan in sound_plans(program)) == [day(n) for n in range(4)]


def test_no_plan_where_work_does_not_fit():
    assert best(a_program(effort("A", 4), people=(a_person(),), days=3)) is None


def test_leave_pauses_effort_but_cannot_be_its_first_or_last_day():
    away = Leave(first=day(1), last=day(1))
    program = a_program(effort("A", 2), people=(a_person(leave=(away,)),), days=4)
    assert sorted(plan.tasks[0].start for plan in sound_plans(program)) == [day(0), day(2)]
    assert values(program, GoalKind.MAKESPAN) == (3,)


def test_duration_does_not_bear_a_leave():
    away = Leave(first=day(1), last=day(1))
    task = a_task("A", a_mode("M", a_requirement(effort=None), kind=WorkKind.DURATION, duration=2))
    program = a_program(task, people=(a_person(leave=(away,)),), days=4)
    assert values(program, GoalKind.MAKESPAN) == (4,)


def test_part_time_person_works_at_a_level_of_their_capacity():
    program = a_program(effort("A", "1.5"), people=(a_person(capacity=80),), days=4)
    assert [plan.tasks[0].assignments[0].rate for plan in sound_plans(program)] == [80, 80, 80]


def test_a_range_offers_its_steps_its_end_and_capacity_levels():
    requirement = a_requirement(effort="0.2", share=22, least_share=10)
    program = a_program(a_task("A", a_mode("M", requirement)), people=(a_person(capacity=13),), days=2)
    assert sorted({p.tasks[0].assignments[0].rate for p in sound_plans(program)}) == [10, 13]


def test_cheapest_mode_or_fastest_by_the_order_of_goals():
    inside = a_mode("inside", a_requirement(effort=3))
    bought = a_mode("bought", costs=(Cost(amount=Decimal(900)),))
    program = a_program(a_task("A", inside, bought), people=(a_person(rate=Decimal(100)),), days=5)
    assert values(program, GoalKind.COST, GoalKind.MAKESPAN) == (300, 3)
    assert values(program, GoalKind.MAKESPAN, GoalKind.COST) == (1, 900)


def test_a_tolerance_is_given_up_for_the_next_goal():
    inside = a_mode("inside", a_requirement(effort=3))
    bought = a_mode("bought", costs=(Cost(amount=Decimal(900)),))
    program = a_program(a_task("A", inside, bought), people=(a_person(rate=Decimal(100)),), days=5)
    goals = (Goal(kind=GoalKind.COST, tolerance_percent=Decimal(200)), Goal(kind=GoalKind.MAKESPAN))
    found = best(replace(program, stated_goals=goals))
    assert found is not None
    assert found.values == (Decimal(300), Decimal(1))
    assert found.worst == (Decimal(900), Decimal(1))


@pytest.mark.parametrize(
    ("kind", "lag", "end"), [("FS", 1, 6), ("FS", -1, 4), ("SS", 1, 4), ("FF", 2, 4), ("SF", 4, 4)]
)
def test_links_hold_back_the_right_ends(kind, lag, end):
    tasks = effort("A", 2), effort("B", 3)
    people = (a_person("Ana"), a_person("Bex"))
    program = a_program(*tasks, dependencies=(a_link("A", "B", kind, lag),), people=people, days=8)
    assert values(program, GoalKind.MAKESPAN) == (end,)


def test_different_people_for_each_head_but_a_pool_fills_several():
    two = a_task("A", a_mode("M", a_requirement(heads=2)))
    assert best(a_program(two, people=(a_person(),))) is None
    assert best(a_program(two, pools=(a_pool(skills=("dev",), units=2),))) is not None
    assert best(a_program(two, pools=(a_pool(skills=("dev",), units=1),))) is None


def test_levels_pins_and_named_people_narrow_the_candidates():
    people = (a_person("Ana", rate=Decimal(1)), a_person("Bex", level=2, rate=Decimal(2)))
    expert = a_task("A", a_mode("M", a_requirement(level=2)))
    named = a_task("A", a_mode("M", a_requirement(resource="Bex")))
    pinned = effort("A", pins=Pins(resources=(ResourcePin(resource=ResourceId("Bex")),)))
    assert values(a_program(effort("A"), people=people), GoalKind.COST) == (1,)
    for task in (expert, named, pinned):
        assert values(a_program(task, people=people), GoalKind.COST) == (2,)


def test_a_person_takes_no_more_tasks_or_projects_than_allowed():
    tasks = effort("A", "0.5", share=50), effort("B", "0.5", share=50, project="Q")
    assert values(a_program(*tasks, people=(a_person(),)), GoalKind.MAKESPAN) == (1,)
    assert values(a_program(*tasks, people=(a_person(max_tasks=1),)), GoalKind.MAKESPAN) == (2,)
    assert values(a_program(*tasks, people=(a_person(max_projects=1),)), GoalKind.MAKESPAN) == (2,)


def test_unmet_support_counts_uncovered_days_and_missing_shares():
    support = a_mode("M", a_requirement(effort=None, share=50), kind=WorkKind.SUPPORT, duration=4)
    away = Leave(first=day(1), last=day(2))
    assert values(a_program(a_task("A", support), days=4), GoalKind.UNMET_SUPPORT) == (2,)
    program = a_program(a_task("A", support), people=(a_person(leave=(away,)),), days=4)
    assert values(program, GoalKind.UNMET_SUPPORT) == (1,)
    program = a_program(a_task("A", support), people=(a_person(capacity=20),), days=4)
    assert values(program, GoalKind.UNMET_SUPPORT) == (Decimal("1.2"),)


def test_must_staff_bears_no_uncovered_day():
    requirement = a_requirement(effort=None, must_staff=True)
    support = a_mode("M", requirement, kind=WorkKind.SUPPORT, duration=2)
    assert best(a_program(a_task("A", support))) is None
    assert best(a_program(a_task("A", support), people=(a_person(),))) is not None
    assert best(a_program(a_task("A", support), people=(a_person(capacity=80),))) is None


def test_month_demand_shifts_with_its_project():
    mondays = Calendar(id=CalendarId("mondays"), weekdays=frozenset({0}))
    people = (a_person(capacity_periods=(CapacityPeriod(last=date(2027, 1, 31), capacity=0),)),)
    months = (date(2027, 1, 1),)
    tasks = [demand_task(project=ProjectId("P"), skill=SkillId("dev"), month=m, fte=Decimal(1)) for m in months]
    for shift, unmet in ((0, 4), (1, 0)):
        program = a_program(
            *tasks,
            calendars=(mondays,),
            calendar=mondays.id,
            projects=(a_project(may_shift_months=shift),),
            people=people,
            days=40,
        )
        assert values(program, GoalKind.UNMET_SUPPORT) == (unmet,)


def test_work_already_done_is_a_fact_and_the_rest_goes_on_from_now():
    started = effort("A", 4, progress=Progress(percent=50, started=day(0)))
    done = effort("B", 4, progress=Progress(started=day(0), finished=day(1)))
    program = a_program(started, done, people=(a_person(rate=Decimal(10)),), days=6, status_date=day(2))
    found = best(replace(program, stated_goals=(Goal(kind=GoalKind.MAKESPAN), Goal(kind=GoalKind.COST))))
    assert found is not None
    assert found.values == (Decimal(4), Decimal(20))
    assert [(t.start, t.end) for t in found.plan.tasks] == [(day(0), day(2)), (day(0), day(4))]


def test_selection_weighs_benefit_against_delay_and_obeys_its_rules():
    rich, poor = (a_project(n, selection=SelectionRule.MAY, benefit=Decimal(b)) for n, b in (("Q", 50), ("R", 5)))
    tasks = effort("A", 1, project="Q"), effort("B", 1, project="R")
    program = a_program(*tasks, projects=(rich, poor), people=(a_person(),), days=1)
    assert values(program, GoalKind.NET_VALUE) == (50,)
    needs = replace(rich, only_with=(ProjectId("R"),))
    assert values(replace(program, projects=(needs, poor)), GoalKind.NET_VALUE) == (5,)
    linked = replace(program, dependencies=(a_link("B", "A", "SS"),), people=(a_person("Ana"), a_person("Bex")))
    groups = tuple(replace(p, exclusive_groups=("g",)) for p in program.projects)
    assert values(replace(linked, projects=groups), GoalKind.NET_VALUE) == (5,)


def test_tardiness_of_projects_and_tasks_costs_by_the_week():
    late = a_project("P", due=day(0), cost_of_delay=Decimal(100))
    program = a_program(effort("A", 3, due=day(1)), projects=(late,), people=(a_person(),), days=4)
    assert values(program, GoalKind.NET_VALUE, GoalKind.TOTAL_DELAY) == (-60, 2)


def test_funds_pay_their_own_stretch_and_carry_over_forward_only():
    task = effort("A", 2)
    fund = a_fund(amount=20, days=(0, 1))
    people = (a_person(rate=Decimal(10)),)
    assert values(a_program(task, people=people, funds=(fund,), days=4), GoalKind.COST) == (20,)
    fixed = effort("A", 2, pins=Pins(start=day(1)))
    assert best(a_program(fixed, people=people, funds=(fund,), days=4)) is None
    kept = replace(fund, carry_over=True)
    assert best(a_program(fixed, people=people, funds=(kept,), days=4)) is not None
    assert (
        best(a_program(task, people=people, funds=(a_fund(amount=20, days=(3, 3), carry_over=True),), days=4)) is None
    )


def test_two_funds_split_what_only_one_of_them_may_pay():
    costs = (Cost(amount=Decimal(10), category=CAPEX), Cost(amount=Decimal(10), category=CAPEX, timing=CostTiming.END))
    tasks = (
        a_task("A", a_mode("M", costs=costs, kind=WorkKind.DURATION, duration=3)),
        a_task("B", a_mode("M", costs=costs[:1]), project="Q"),
    )
    own = a_fund("own", amount=10, category=CAPEX, projects=frozenset({ProjectId("P")}))
    both = a_fund("both", amount=20, category=CAPEX)
    assert best(a_program(*tasks, funds=(own, both))) is not None
    assert best(a_program(*tasks, funds=(own, replace(both, amount=Decimal("19.99"))))) is None


def test_a_budget_cap_counts_cost_to_date_and_a_contingency_waits_for_its_release():
    task = effort("A", 1, progress=Progress(percent=50, spent=Decimal(6)))
    people = (a_person(rate=Decimal(10)),)
    assert best(a_program(task, people=people, projects=(a_project(budget_cap=Decimal(11)),))) is not None
    assert best(a_program(task, people=people, projects=(a_project(budget_cap=Decimal("10.99")),))) is None
    reserve = a_fund(amount=5, contingency=True)
    assert best(a_program(task, people=people, funds=(reserve,))) is None
    assert best(a_program(task, people=people, funds=(replace(reserve, released=True),))) is not None


def test_least_change_and_steadiness_count_as_told():
    people = (a_person("Ana"), a_person("Bex"))
    before = BaselineTask(
        task=TaskId("A"), mode=ModeId("X"), start=day(3), end=day(5), resources=frozenset({ResourceId("Bex")})
    )
    program = a_program(effort("A", 2), people=people, days=4)
    kinds = GoalKind.LEAST_CHANGE, GoalKind.STEADINESS
    assert values(program, *kinds, baseline=Baseline(tasks=(before,))) == (2, 2)
    assert values(program, *kinds, baseline=Baseline(tasks=())) == (1, 2)


def test_fair_load_is_rounded_up_and_seen_from_now():
    program = a_program(effort("A", 1), people=(a_person(),), days=4, status_date=day(1))
    assert values(program, GoalKind.FAIR_LOAD) == (334,)


def test_a_program_beyond_the_budget_is_said_to_be_too_large():
    tasks = [effort(name) for name in "ABCD"]
    program = a_program(*tasks, people=(a_person("Ana"), a_person("Bex")), days=8)
    assert size(program) == 16**4
    with pytest.raises(TooLarge):
        list(sound_plans(program, steps=1000))
