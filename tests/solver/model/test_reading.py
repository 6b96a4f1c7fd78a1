"""Reading: a schedule given as hints comes back as the same schedule."""

from datetime import date
from decimal import Decimal

import pytest

from planner.domain.ids import ModeId
from planner.domain.people import Leave
from planner.domain.project import SelectionRule
from planner.domain.work import Cost, CostTiming, Pins, Progress, WorkKind
from planner.solver.cpsat import Limits, Verdict, run
from planner.solver.instance.program import compile_program
from planner.solver.model.build import build_model
from planner.solver.model.reading import hint_schedule, hint_values, read_schedule
from planner.solver.schedule import plan_of
from planner.solver.search.construct import Construction
from tests.builders import a_fund, a_link, a_mode, a_person, a_pool, a_program, a_project, a_requirement, a_task, day
from tests.found import found

PEOPLE = (a_person(leave=(Leave(first=day(2), last=day(3)),), rate=Decimal(100)), a_person("Bob", rate=Decimal(80)))
EFFORT = a_mode("M", a_requirement(effort=3))
TWO_HEADS = a_mode("M", a_requirement("R", effort=2, heads=2), a_requirement("S", resource="Bench", effort=1))
SUPPORT = a_mode("M", a_requirement(effort=None, share=50), kind=WorkKind.SUPPORT, duration=6)
MONTH = a_mode("M", a_requirement(effort=None, share=20), kind=WorkKind.SUPPORT, duration=0)
BLOCK = a_mode("N", kind=WorkKind.DURATION, duration=2, costs=(Cost(amount=Decimal(50), timing=CostTiming.EVENLY),))

PROGRAMS = {
    "nothing": a_program(),
    "effort around a leave": a_program(
        a_task("A", EFFORT), a_task("B", EFFORT), people=PEOPLE, dependencies=(a_link("A", "B"),)
    ),
    "equal heads": a_program(a_task("A", TWO_HEADS), people=PEOPLE, pools=(a_pool(),)),
    "support around a leave": a_program(a_task("A", SUPPORT), people=PEOPLE[:1]),
    "support that nobody can cover": a_program(a_task("A", SUPPORT)),
    "modes": a_program(a_task("A", EFFORT, BLOCK, pins=Pins(mode=ModeId("N"))), people=PEOPLE),
    "a project left out": a_program(
        a_task("A", EFFORT, project="Q"),
        a_task("B", BLOCK),
        people=PEOPLE,
        projects=(a_project("Q", selection=SelectionRule.MUST_NOT),),
    ),
    "started and done": a_program(
        a_task("A", TWO_HEADS, progress=Progress(started=day(0), percent=40)),
        a_task("B", BLOCK, progress=Progress(percent=100, started=day(0), finished=day(0))),
        a_task("C", BLOCK, progress=Progress(started=day(0))),
        status_date=day(1),
        people=PEOPLE,
        pools=(a_pool(),),
    ),
    "months": a_program(
        a_task("A", MONTH, month=date(2027, 1, 1)),
        a_task("B", MONTH, month=date(2027, 2, 1)),
        days=70,
        projects=(a_project(may_shift_months=1),),
        people=PEOPLE,
    ),
    "funds": a_program(
        a_task("A", EFFORT),
        a_task("B", BLOCK),
        people=PEOPLE,
        funds=(a_fund("F", days=(0, 4)), a_fund("G", days=(5, 9)), a_fund("H", amount=9)),
    ),
}


@pytest.mark.parametrize("name", PROGRAMS)
def test_a_schedule_hinted_is_the_schedule_read(name):
    instance = compile_program(PROGRAMS[name])
    schedule = Construction(instance, seed=1).run(is_over=lambda built, _: built >= 5).schedule
    assert schedule is not None
    built = build_model(instance)
    hint_schedule(built.model, instance, built.variables, schedule)
    answer = run(built.model, Limits(workers=1, fix_hints=True))
    assert answer.verdict is Verdict.BEST
    again = read_schedule(built.variables, found(answer.values))
    assert people_by_task(plan_of(instance, again)) == people_by_task(plan_of(instance, schedule))


def people_by_task(plan):
    """Return a plan's tasks, with assignments in the order of people: equal heads may change places."""
    return [
        (
            task.task,
            task.mode,
            task.start,
            task.end,
            sorted(task.assignments, key=lambda a: (a.requirement, a.resource)),
        )
        for task in plan.tasks
    ]


def test_values_hinted_are_the_values_of_the_next_solution():
    instance = compile_program(PROGRAMS["funds"])
    built = build_model(instance)
    answer = run(built.model, Limits(workers=1, seed=3))
    hint_values(built.model, found(answer.values))
    assert run(built.model, Limits(workers=1, fix_hints=True)).values == answer.values
