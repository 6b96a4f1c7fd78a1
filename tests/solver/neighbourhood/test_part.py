"""A part beside what stays: each family of rules held by task A, which stays, and felt by task B, which is free."""

from datetime import date
from decimal import Decimal
from random import Random
from threading import Event

import pytest

from planner.domain.goals import Goal, GoalKind
from planner.domain.ids import TaskId
from planner.domain.people import Leave
from planner.domain.plan import Baseline, BaselineTask
from planner.domain.project import SelectionRule
from planner.domain.work import Cost, CostTiming, Pins, Progress, WorkKind
from planner.solver.cpsat import Limits
from planner.solver.instance.program import compile_program
from planner.solver.neighbourhood.candidates import MOST, Narrowing
from planner.solver.neighbourhood.goals import optimise
from planner.solver.neighbourhood.incumbent import Incumbent
from planner.solver.neighbourhood.part import Freed, cut_out
from planner.solver.neighbourhood.ties import Ties
from planner.solver.schedule import Filled, Placed, Schedule
from planner.solver.search.value import value_of
from tests.builders import (
    a_fund,
    a_link,
    a_mode,
    a_person,
    a_pool,
    a_program,
    a_project,
    a_requirement,
    a_task,
    day,
)

LIMITS = Limits(steps=500, workers=1)
EARLY = (Goal(kind=GoalKind.MAKESPAN),)
LATE = Placed(mode=0, start=8, end=9, block=8, heads=(Filled(0, 8, 9),))
"""Where B is at first, with one day of work."""


def placed(start, end, *heads, mode=0):
    """Return a place whose heads (numbers of candidates) work from start to end."""
    return Placed(mode=mode, start=start, end=end, block=start, heads=tuple(Filled(head, start, end) for head in heads))


def part_of(instance, schedule, free=(1,), projects=()):
    ties, incumbent = Ties(instance), Incumbent(instance, schedule)
    narrowing = Narrowing(ties, incumbent, Random(1))
    return cut_out(ties, incumbent, Freed(frozenset(free), frozenset(projects)), narrowing)


def again(program, places, *, free=(1,), projects=(), selected=None, baseline=None):
    """Plan the free tasks again and return the whole schedule."""
    instance = compile_program(program, baseline=baseline)
    chosen = range(len(program.projects)) if selected is None else selected
    schedule = Schedule(frozenset(chosen), dict(enumerate(places)))
    part = part_of(instance, schedule, free, projects)
    found = optimise(part.instance, part.schedule, len(program.goals), LIMITS, Event())
    merged = schedule if found.schedule is None else part.merged(found.schedule)
    assert value_of(instance, merged) <= value_of(instance, schedule)
    return merged


def work(name, *, share=100, effort=1, **more):
    return a_task(name, a_mode("M", a_requirement(share=share, effort=effort)), **more)


def early(*tasks, **more):
    """Build a program whose tasks should end early: all of B's project counts."""
    due = [a_project("P", due=day(0), cost_of_delay=Decimal(5)), a_project("Q")]
    goals = (Goal(kind=GoalKind.WEIGHTED_TARDINESS),)
    return a_program(*tasks, **{"projects": due, "people": (a_person(),), "stated_goals": goals, **more})


def test_a_person_is_busy_with_what_stays():
    merged = again(early(work("A", effort=2, project="Q"), work("B")), [placed(0, 2, 0), LATE])
    assert merged.placed[1] == placed(2, 3, 0)


def test_what_stays_leaves_the_rest_of_a_day():
    program = early(work("A", share=50, effort=1, project="Q"), work("B", share=50, effort="0.5"))
    assert again(program, [placed(0, 2, 0), LATE]).placed[1] == placed(0, 1, 0)


def test_leave_inside_of_what_stays_is_no_room():
    ana = a_person(leave=(Leave(first=day(1), last=day(1)),))
    program = early(work("A", effort=2, project="Q"), work("B", effort=2), people=(ana,))
    assert again(program, [placed(0, 3, 0), placed(7, 9, 0)]).placed[1] == placed(3, 5, 0)


@pytest.mark.parametrize(("limit", "start"), [({"max_tasks": 1}, 2), ({"max_tasks": 2}, 0)])
def test_tasks_at_once_count_what_stays(limit, start):
    program = early(work("A", share=50, project="Q"), work("B", share=50, effort="0.5"), people=(a_person(**limit),))
    assert again(program, [placed(0, 2, 0), LATE]).placed[1].start == start


@pytest.mark.parametrize(("project", "start"), [("Q", 2), ("P", 0)])
def test_projects_at_once_count_what_stays(project, start):
    people = (a_person(max_projects=1),)
    program = early(work("A", share=50, project=project), work("B", share=50, effort="0.5"), people=people)
    assert again(program, [placed(0, 2, 0), LATE]).placed[1].start == start


def test_units_of_a_pool_are_held():
    def heads(name, number, project):
        mode = a_mode(
            "M", a_requirement(resource="Bench", heads=number, effort=None), kind=WorkKind.DURATION, duration=2
        )
        return a_task(name, mode, project=project)

    program = early(heads("A", 2, "Q"), heads("B", 2, "P"), people=(), pools=(a_pool(units=3),))
    assert again(program, [placed(0, 2, 0, 0), placed(7, 9, 0, 0)]).placed[1] == placed(2, 4, 0, 0)


@pytest.mark.parametrize(
    ("kind", "lag", "start"), [("FS", 0, 4), ("FS", 1, 5), ("SS", 1, 1), ("FF", 1, 4), ("SF", 3, 2)]
)
def test_a_link_from_what_stays_holds_back(kind, lag, start):
    program = early(work("A", effort=4, project="Q"), work("B"), dependencies=(a_link("A", "B", kind, lag),))
    people = (a_person(), a_person("Bex"))
    program = early(
        work("A", effort=4, project="Q"), work("B"), dependencies=(a_link("A", "B", kind, lag),), people=people
    )
    late = Placed(mode=0, start=8, end=9, block=8, heads=(Filled(1, 8, 9),))
    assert again(program, [placed(0, 4, 0), late]).placed[1].start == start


@pytest.mark.parametrize(("kind", "start"), [("FS", 3), ("SS", 4), ("FF", 5), ("SF", 6)])
def test_a_link_to_what_stays_holds_on(kind, start):
    """B would rather be where the baseline has it, after the last day that the link allows."""
    program = a_program(
        work("A", effort=2),
        work("B"),
        people=(a_person(), a_person("Bex")),
        dependencies=(a_link("B", "A", kind),),
        stated_goals=(Goal(kind=GoalKind.LEAST_CHANGE),),
    )
    for target, is_reached in ((start, True), (start + 1, False)):
        baseline = Baseline(tasks=(BaselineTask(task=TaskId("B"), start=day(target)),))
        places = [placed(4, 6, 0), placed(0, 1, 1)]
        merged = again(program, places, baseline=baseline)
        assert (merged.placed[1].start == target) == is_reached


def two_ways(amount):
    """Build a way of eight days that costs nothing and one of a day that costs `amount`."""
    cost = Cost(amount=Decimal(amount), timing=CostTiming.START)
    return a_mode("slow", kind=WorkKind.DURATION, duration=8), a_mode(
        "fast", kind=WorkKind.DURATION, duration=1, costs=(cost,)
    )


def dear(project):
    return a_task("A", two_ways(700)[1], project=project)


@pytest.mark.parametrize(("amount", "end"), [(300, 1), (301, 8)])
def test_a_fund_pays_for_what_stays_first(amount, end):
    program = early(dear("Q"), a_task("B", *two_ways(amount)), funds=(a_fund(),))
    assert again(program, [placed(0, 1), placed(0, 8)]).placed[1].end == end


@pytest.mark.parametrize(("amount", "end"), [(300, 1), (301, 8)])
def test_a_cap_counts_what_stays(amount, end):
    projects = (a_project("P", due=day(0), cost_of_delay=Decimal(5), budget_cap=Decimal(1000)),)
    program = early(dear("P"), a_task("B", *two_ways(amount)), projects=projects)
    assert again(program, [placed(0, 1), placed(0, 8)]).placed[1].end == end


def optional(**more):
    may = [a_project(name, selection=SelectionRule.MAY, benefit=Decimal(10), **more) for name in ("P", "Q")]
    return a_program(a_task("A", project="Q"), a_task("B"), projects=may, stated_goals=(Goal(kind=GoalKind.NET_VALUE),))


def test_what_is_not_selected_stays_out_unless_its_selection_is_open():
    assert again(optional(), [placed(0, 1)], selected={1}, free=(0,)).selected == {1}
    merged = again(optional(), [placed(0, 1)], selected={1}, free=(1,), projects=(0,))
    assert merged.selected == {0, 1}
    assert merged.placed[1].end - merged.placed[1].start == 1


def test_an_exclusive_group_knows_what_stays_selected():
    merged = again(optional(exclusive_groups=("one",)), [placed(0, 1)], selected={1}, free=(1,), projects=(0,))
    assert merged.selected == {1}


def test_pins_stay():
    pins = Pins(start=day(4))
    program = early(work("A", project="Q"), work("B", pins=pins))
    assert again(program, [placed(0, 1, 0), placed(4, 5, 0)]).placed[1] == placed(4, 5, 0)


def test_someone_already_on_the_project_that_week_is_steadier():
    program = a_program(
        work("A"),
        work("B", effort=1),
        people=(a_person(), a_person("Bex")),
        stated_goals=(Goal(kind=GoalKind.STEADINESS),),
    )
    merged = again(program, [placed(0, 1, 1), placed(0, 1, 0)])
    assert merged.placed[1].heads[0].candidate == 1


def test_the_load_of_what_stays_counts():
    program = a_program(
        work("A", effort=3),
        work("B", effort=2),
        people=(a_person(), a_person("Bex")),
        stated_goals=(Goal(kind=GoalKind.FAIR_LOAD),),
    )
    merged = again(program, [placed(0, 3, 0), placed(3, 5, 0)])
    assert merged.placed[1].heads[0].candidate == 1


def test_a_project_is_as_late_as_what_stays_of_it():
    """B has no reason to be early while A of its project is later; cost decides then."""
    dear_ana, bex = (
        a_person(rate=Decimal(100)),
        a_person("Bex", rate=Decimal(1), leave=(Leave(first=day(0), last=day(4)),)),
    )
    goals = (Goal(kind=GoalKind.TOTAL_DELAY), Goal(kind=GoalKind.COST))
    program = early(work("A"), work("B"), people=(dear_ana, bex), stated_goals=goals)
    merged = again(program, [placed(7, 8, 0), placed(0, 1, 0)])
    assert merged.placed[1].heads[0].candidate == 1
    assert 5 <= merged.placed[1].start < 8


def test_a_large_reservoir_is_narrowed_and_numbered_back():
    people = tuple(a_person(f"R{n}") for n in range(3 * MOST))
    program = early(work("A", effort=2, project="Q"), work("B", effort=2), people=people)
    last = len(people) - 1
    instance = compile_program(program)
    schedule = Schedule(frozenset({0, 1}), {0: placed(0, 2, last), 1: placed(6, 8, last)})
    part = part_of(instance, schedule)
    head = part.instance.tasks[0].modes[0].heads[0]
    assert len(head.candidates) <= MOST + 1
    assert last in {candidate.resource for candidate in head.candidates}
    assert part.merged(part.schedule) == schedule
    merged = again(program, [placed(0, 2, last), placed(6, 8, last)])
    assert merged.placed[1].start == 0
    assert merged.placed[1].heads[0].candidate != last


def test_the_last_task_of_all_leaves_others_their_time():
    """B need not be early for the makespan while A, of another project, is later; cost decides then."""
    bex = a_person("Bex", rate=Decimal(1), leave=(Leave(first=day(0), last=day(4)),))
    goals = (Goal(kind=GoalKind.MAKESPAN), Goal(kind=GoalKind.COST))
    program = early(work("A", project="Q"), work("B"), people=(a_person(rate=Decimal(100)), bex), stated_goals=goals)
    merged = again(program, [placed(7, 8, 0), placed(0, 1, 0)])
    assert merged.placed[1].heads[0].candidate == 1


def monthly(name, month):
    mode = a_mode("M", a_requirement(effort=None), kind=WorkKind.SUPPORT, duration=0)
    return a_task(name, mode, month=date(2027, month, 1))


@pytest.mark.parametrize(("free", "spans"), [((1,), ((0, 20), (20, 40))), ((0, 1), ((20, 40), (40, 63)))])
def test_months_shift_only_if_all_of_the_project_are_free(free, spans):
    """Nobody is there in January, so that a shift by a month would meet more of the demand."""
    program = a_program(
        monthly("A", 1),
        monthly("B", 2),
        days=63,
        projects=(a_project(may_shift_months=1),),
        people=(a_person(leave=(Leave(first=day(0), last=day(29)),)),),
        stated_goals=(Goal(kind=GoalKind.UNMET_SUPPORT),),
    )
    empty = tuple(Placed(mode=0, start=s, end=e, block=s, heads=(None,)) for s, e in ((0, 20), (20, 40)))
    merged = again(program, empty, free=free)
    assert tuple((place.start, place.end) for _, place in sorted(merged.placed.items())) == spans


def test_what_is_done_comes_with_its_project():
    may = (a_project("P", selection=SelectionRule.MAY, benefit=Decimal(10)), a_project("Q"))
    done = a_task("C", progress=Progress(started=day(0), finished=day(0)))
    program = a_program(
        a_task("A", project="Q"),
        a_task("B"),
        done,
        projects=may,
        status_date=day(1),
        stated_goals=(Goal(kind=GoalKind.NET_VALUE),),
    )
    merged = again(program, [placed(1, 2)], selected={1}, free=(1,), projects=(0,))
    assert merged.selected == {0, 1}
    assert merged.placed[2] == Placed(mode=0, start=0, end=1, block=0)
