"""The compiled search: selections that the rules forbid, and beginning from a schedule."""

import pytest

from planner.domain.goals import Goal, GoalKind
from planner.domain.project import SelectionRule
from planner.solver.instance.program import compile_program
from planner.solver.schedule import Filled, Placed, Schedule
from planner.solver.search.compiled.arrays import NONE
from planner.solver.search.compiled.search import CompiledSearch
from planner.solver.search.value import value_of
from tests.builders import a_link, a_mode, a_person, a_program, a_project, a_requirement, a_task


def test_a_project_that_must_be_done_waits_for_one_that_must_not():
    program = a_program(
        a_task("A", project="Out"),
        a_task("B", project="In"),
        projects=(a_project("Out", selection=SelectionRule.MUST_NOT), a_project("In")),
        dependencies=(a_link("A", "B"),),
    )
    search = CompiledSearch(compile_program(program), seed=1)
    assert not search.construct(is_over=lambda: False)


@pytest.mark.parametrize(("other", "wanted"), [(50, [1, NONE]), (100, [NONE, NONE])], ids=["slower", "as fast"])
def test_only_people_who_matter_are_wanted_of_a_schedule(other, wanted):
    """The first task is Ben's; whoever is fastest would do it if that were free, and that is Ana if Ben is slower."""
    people = [a_person("Ana", skills=("dev", "test")), a_person("Ben", capacity=other)]
    alone, both = (a_mode("M", a_requirement(effort=effort, skill=s)) for effort, s in ((4, "test"), (2, "dev")))
    goals = (Goal(kind=GoalKind.MAKESPAN),)
    instance = compile_program(
        a_program(a_task("A", both), a_task("B", alone), people=people, stated_goals=goals, days=20)
    )
    end = 2 * 100 // other
    placed = {
        0: Placed(mode=0, start=0, end=end, block=0, heads=(Filled(1, 0, end),)),
        1: Placed(mode=0, start=0, end=4, block=0, heads=(Filled(0, 0, 4),)),
    }
    schedule = Schedule(selected=frozenset({0}), placed=placed)
    search = CompiledSearch(instance, seed=1)
    assert search.begin(schedule)
    assert search.values == value_of(instance, schedule)
    assert search.recipe.wanted.tolist() == wanted
