"""Delay of groups of projects by CP-SAT: stronger than what is known without it, and never too much."""

from dataclasses import replace
from decimal import Decimal
from threading import Event

from hypothesis import given

from planner.domain.goals import Goal, GoalKind
from planner.domain.people import Leave
from planner.domain.work import WorkKind
from planner.solver.bound import bounds_from, know, proved_delay
from planner.solver.bound.delay import Delays
from planner.solver.bound.part import part_of
from planner.solver.instance.program import compile_program
from planner.solver.instance.resources import TICKS
from tests.builders import a_link, a_mode, a_person, a_program, a_project, a_requirement, a_task, day
from tests.properties.effort import examples
from tests.properties.planned import truth
from tests.properties.programs import any_cases

STEPS = 200


def block(name, days, project):
    mode = a_mode("M", a_requirement(effort=None), kind=WorkKind.DURATION, duration=days)
    return a_task(name, mode, project=project)


def two_blocks_around_a_leave():
    projects = [a_project(name, due=day(1), cost_of_delay=Decimal(5)) for name in "PQ"]
    ana = a_person(leave=(Leave(first=day(3), last=day(3)),))
    return know(compile_program(a_program(block("A", 2, "P"), block("B", 2, "Q"), projects=projects, people=(ana,))))


def test_a_block_is_not_cut_by_a_leave():
    known = two_blocks_around_a_leave()
    assert bounds_from(known)[GoalKind.WEIGHTED_TARDINESS] < 4 * TICKS
    assert proved_delay(known, steps=STEPS) == 4 * TICKS
    assert bounds_from(known, Delays(known, proved=4 * TICKS))[GoalKind.NET_VALUE] == 4 * TICKS


def test_without_steps_or_after_a_stop_each_project_counts_alone():
    known, stop = two_blocks_around_a_leave(), Event()
    stop.set()
    assert proved_delay(known, steps=0) == proved_delay(known, steps=STEPS, stop=stop) == 0


def test_a_part_keeps_what_holds_it_back_from_outside():
    tasks = block("A", 2, "P"), block("B", 1, "Q"), block("C", 1, "Q")
    links = a_link("A", "B"), a_link("B", "C", lag=1)
    instance = compile_program(a_program(*tasks, dependencies=links, people=(a_person(),)))
    part = part_of(instance, [1], know(instance).heads)
    assert [(task.index, task.project, task.earliest) for task in part.tasks] == [(0, 0, 2), (1, 0, 4)]
    assert [(link.predecessor, link.successor, link.lag) for link in part.links] == [(0, 1, 1)]
    assert part.projects[0].tasks == (0, 1)


@examples(60)
@given(case=any_cases(5))
def test_no_plan_is_less_late(case):
    goals = Goal(kind=GoalKind.WEIGHTED_TARDINESS), Goal(kind=GoalKind.LEFT_OUT)
    projects = tuple(replace(p, due=case.program.first, cost_of_delay=Decimal(5)) for p in case.program.projects)
    program = replace(case.program, stated_goals=goals, projects=projects)
    found = truth(replace(case, program=program))
    if found is not None:
        assert proved_delay(know(compile_program(program)), steps=20) <= found.values[0] * TICKS
