"""Construct: complete schedules of programs where the first try fails, the same for the same seed."""

from decimal import Decimal

from planner.checker import check
from planner.domain.goals import Goal, GoalKind
from planner.domain.project import SelectionRule
from planner.domain.work import Progress
from planner.solver.instance.program import compile_program
from planner.solver.schedule import plan_of
from planner.solver.search.construct import Construction
from planner.solver.search.priorities import latest_starts
from planner.solver.search.selection import keeps_rules
from planner.solver.search.value import value_of
from tests.builders import a_link, a_mode, a_person, a_program, a_project, a_requirement, a_task, day
from tests.found import found as sure


def effort(name, days, skill="dev", **more):
    """Build a task of kind effort for one head."""
    return a_task(name, a_mode("M", a_requirement(skill=skill, effort=days)), **more)


def construct(program, steps=200, seed=1, enough=1):
    """Build schedules until `enough` steps after the first complete one."""
    construction = Construction(compile_program(program), seed=seed)
    left = [enough]

    def is_over(built, has_schedule):
        left[0] -= has_schedule
        return built >= steps or left[0] <= 0

    return construction.run(is_over=is_over)


def puzzle():
    """Build a program in which a greedy choice of people leaves the last task with nobody in time."""
    people = (a_person("Ana", skills=("dev", "art")), a_person("Bob", skills=("dev",)))
    tasks = (effort("A", 5), effort("B", 5, "art", deadline=day(4)), effort("C", 5), effort("D", 5, "art"))
    return a_program(*tasks, people=people)


def test_a_complete_schedule_is_sound():
    program = puzzle()
    found = construct(program)
    assert found.misfits == ()
    assert list(check(program, sure(plan_of(compile_program(program), found.schedule)))) == []


def test_what_cannot_be_done_is_named_by_its_misfits():
    program = a_program(effort("A", 6), effort("B", 6), people=(a_person(),))
    found = construct(program, steps=20)
    assert found.schedule is None
    assert (found.steps, found.most_placed, len(found.misfits)) == (20, 1, 1)


def test_a_may_do_project_that_does_not_fit_is_dropped():
    tasks = (effort("A", 8, project="Q"), effort("B", 8))
    program = a_program(
        *tasks, people=(a_person(),), projects=(a_project("Q", selection=SelectionRule.MAY), a_project("P"))
    )
    assert construct(program).schedule.selected == {1}


def test_an_overspent_project_is_never_selected():
    done = a_task("A", progress=Progress(percent=100, spent=Decimal(5)))
    may = a_program(done, projects=(a_project(budget_cap=Decimal(4), selection=SelectionRule.MAY),))
    assert construct(may).schedule.selected == frozenset()
    must = a_program(done, projects=(a_project(budget_cap=Decimal(4)),))
    assert construct(must, steps=5).schedule is None


def test_more_steps_never_make_it_worse_and_a_seed_repeats():
    program = a_program(
        *(effort(f"T{n}", 1 + n % 3, due=day(n)) for n in range(7)),
        days=30,
        people=(a_person(), a_person("Bob", capacity=50)),
        projects=(a_project(cost_of_delay=Decimal(70)),),
    )
    instance = compile_program(program)
    short, long = construct(program, enough=2), construct(program, enough=60)
    assert value_of(instance, long.schedule) <= value_of(instance, short.schedule)
    assert construct(program, enough=60) == long


def test_urgency_comes_from_dates_and_tails():
    tasks = (effort("A", 3), effort("B", 2, deadline=day(7)), effort("C", 1))
    instance = compile_program(a_program(*tasks, people=(a_person(),), dependencies=(a_link("A", "B", lag=1),)))
    a, b, c = latest_starts(instance)
    assert (a, b) == (2, 6)
    assert c > 1000


def test_due_dates_of_dear_projects_press_harder():
    tasks = (effort("A", 1, project="P", due=day(4)), effort("B", 1, project="Q", due=day(4)))
    projects = (a_project("P", cost_of_delay=Decimal(10)), a_project("Q", cost_of_delay=Decimal(1000)))
    first, second = latest_starts(compile_program(a_program(*tasks, people=(a_person(),), projects=projects)))
    assert second < first


def test_rules_of_selection():
    projects = (
        a_project("P", exclusive_groups=("g",)),
        a_project("Q", exclusive_groups=("g",), selection=SelectionRule.MAY),
        a_project("R", selection=SelectionRule.MUST_NOT),
        a_project("S", only_with=("R",), selection=SelectionRule.MAY),
    )
    instance = compile_program(a_program(projects=projects))
    sound = [s for s in ({0}, {0, 1}, {1}, set(), {0, 2}, {0, 3}) if keeps_rules(instance, frozenset(s))]
    assert sound == [{0}]
    assert construct(a_program(projects=projects)).schedule.selected == {0}


def test_values_are_those_of_the_goals_in_order():
    program = a_program(
        effort("A", 3),
        people=(a_person(rate=Decimal(10)),),
        stated_goals=(Goal(kind=GoalKind.STEADINESS), Goal(kind=GoalKind.COST)),
    )
    found = construct(program)
    assert value_of(compile_program(program), found.schedule) == (2, 300_000)
