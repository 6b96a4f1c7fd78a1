"""The whole instance: projects, links, funds and the baseline."""

from datetime import timedelta
from decimal import Decimal

import pytest

from planner.domain.ids import ProjectId, ResourceId, TaskId
from planner.domain.plan import Baseline, BaselineTask
from planner.domain.project import SelectionRule
from planner.domain.units import CAPEX, OPEX
from planner.domain.work import Progress
from planner.solver.instance.program import compile_program
from tests.builders import MONDAY, a_fund, a_link, a_person, a_program, a_project, a_task, day
from tests.found import found


def test_projects_in_ticks_and_days():
    project = a_project(
        benefit=Decimal("12.34"),
        due=day(3),
        cost_of_delay=Decimal("0.01"),
        budget_cap=Decimal(10),
        exclusive_groups=("g", "g"),
    )
    done = a_task("A", progress=Progress(percent=100, spent=Decimal(4)))
    (data,) = compile_program(a_program(done, projects=(project,))).projects
    assert (data.benefit, data.day_rate, data.due, data.money_left) == (123_400, 20, 4, 60_000)
    assert (data.groups, data.tasks, data.is_overspent) == (("g",), (0,), False)


def test_delay_costs_one_a_week_where_nothing_is_stated():
    assert compile_program(a_program(projects=(a_project(),))).projects[0].day_rate == 2_000


def test_a_cap_below_the_costs_to_date_is_overspent():
    done = a_task("A", progress=Progress(percent=100, spent=Decimal(4)))
    (data,) = compile_program(a_program(done, projects=(a_project(budget_cap=Decimal(3)),))).projects
    assert data.is_overspent


def linked(*links, **second):
    """Compile A of Q and B of P with these links."""
    tasks = (a_task("A", project="Q"), a_task("B", project="P", **second))
    projects = (a_project("P"), a_project("Q", selection=SelectionRule.MAY))
    return compile_program(a_program(*tasks, projects=projects, dependencies=links, status_date=day(2)))


def test_a_project_needs_those_it_waits_for_and_goes_with():
    assert linked(a_link("A", "B")).projects[0].needs == (1,)
    assert linked(a_link("A", "B", optional=True)).projects[0].needs == ()
    only_with = (a_project("P", only_with=(ProjectId("Q"),)), a_project("Q"))
    assert compile_program(a_program(projects=only_with)).projects[0].needs == (1,)


@pytest.mark.parametrize(("kind", "binds"), [("FS", False), ("SS", False), ("FF", True), ("SF", True)])
def test_links_to_a_start_that_is_a_fact_say_nothing(kind, binds):
    instance = linked(a_link("A", "B", kind), progress=Progress(started=day(0)))
    assert bool(instance.links) is binds
    assert instance.projects[0].needs == ((1,) if binds else ())


def test_funds_pay_projects_and_stretches_they_may():
    funds = (
        a_fund("F", amount=100, spent=Decimal(30), days=(0, 3)),
        a_fund("G", days=(2, 5), carry_over=True, projects=frozenset({ProjectId("Q")})),
        a_fund("C", category=CAPEX, contingency=True),
    )
    instance = compile_program(a_program(projects=(a_project("P"), a_project("Q")), funds=funds))
    assert [(s.first, s.end) for s in instance.stretches[OPEX]] == [(0, 2), (2, 4), (4, 6), (6, 10)]
    assert [(f.available, set(f.projects), set(f.stretches)) for f in instance.funds] == [
        (700_000, {0, 1}, {0, 1}),
        (10_000_000, {1}, {1, 2, 3}),
        (0, {0, 1}, {0}),
    ]
    assert (instance.payers(OPEX, 0), instance.payers(OPEX, 1), instance.payers(CAPEX, 0)) == ((0,), (0, 1), (2,))


def test_a_stretch_of_a_weekend_has_no_working_day():
    fund = a_fund(days=(0, 4))
    later = a_fund("G", days=(5, 9))
    stretches = compile_program(a_program(funds=(fund, later))).stretches[OPEX]
    assert [(s.first, s.end) for s in stretches] == [(0, 5), (5, 5), (5, 10)]


def test_a_baseline_in_numbers_and_dates_that_no_plan_can_have():
    weekend = MONDAY + timedelta(days=5)
    before = Baseline(
        tasks=(
            BaselineTask(
                task=TaskId("A"),
                start=day(2),
                end=weekend,
                resources=frozenset({ResourceId("Ana"), ResourceId("Gone")}),
            ),
            BaselineTask(task=TaskId("X"), start=day(2)),
        )
    )
    data = found(compile_program(a_program(a_task("A"), a_task("B"), people=(a_person(),)), baseline=before).baseline)
    assert list(data) == [0]
    assert (data[0].start, data[0].mode) == (2, None)
    assert set(found(data[0].resources)) == {0, 1}
    assert found(data[0].end) < -100_000


def test_without_a_baseline_there_is_none():
    assert compile_program(a_program()).baseline is None
