"""DSLIB: what a ProTrack file says is what the instance has; its price comes back from the domain to the cent."""

import re
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.run import run_case
from benchmarks.sets.dslib import DSLIB, MERGED, merged
from benchmarks.sets.protrack import read_protrack
from benchmarks.sets.real import RealActivity, RealPortfolio, RealProject, RealResource, Use
from benchmarks.sets.real_horizon import real_horizon
from benchmarks.sets.real_program import real_program, real_solution
from benchmarks.sets.real_rules import real_problems
from planner.measures.spending import total_cost
from planner.solver.engine import solve
from planner.solver.options import Options
from tests.benchmarks import p2x
from tests.benchmarks.p2x import write_p2x

OPTIONS = Options(time_limit=20.0, workers=2)


def planned(program):
    plan = solve(program, options=Options(steps=20, time_limit=None, workers=1)).plan
    assert plan is not None
    return plan


def shed(folder, **parts):
    return DSLIB.case(write_p2x(folder, p2x.p2x(**parts)))


def test_file_is_read_in_its_longest_periods(tmp_path):
    portfolio = DSLIB.read(write_p2x(tmp_path, p2x.p2x()))

    (project,) = portfolio.projects
    assert (portfolio.hours, project.name, project.baseline_end) == (4, "Shed", 9)
    assert [activity.duration for activity in project.activities] == [2, 3, 2, 0]
    assert [(link.predecessor[1], link.successor[1], link.kind, link.lag) for link in portfolio.links] == [
        (0, 1, "FS", 1),
        (1, 2, "SS", 1),
        (2, 3, "FF", 0),
    ]


def test_costs_are_read_to_the_cent_and_rates_per_period(tmp_path):
    dig, build, roof, _ = DSLIB.read(write_p2x(tmp_path, p2x.p2x())).projects[0].activities

    assert (dig.fixed_cost, build.running_cost) == (Decimal("100.10"), Decimal(30))
    assert roof.uses == (
        Use(resource=0, units=Decimal("0.5"), rate=Decimal("40.04")),
        Use(resource=1, units=Decimal(2), rate=Decimal(20)),
    )
    assert dig.uses == (Use(resource=2, units=Decimal(4), rate=Decimal(3), is_once=True),)


def test_plan_is_optimal_and_costs_what_the_file_stores(tmp_path):
    result = run_case(shed(tmp_path), suite="tests", options=OPTIONS)

    assert result.problems == ()
    assert (result.status, result.objective) == ("optimal", {"makespan": 8, "budget": 382.26})


def test_locked_activity_starts_when_its_file_says(tmp_path):
    result = run_case(shed(tmp_path, activities=p2x.locked("090120201300")), suite="tests", options=OPTIONS)

    assert result.problems == ()
    assert result.solution is not None
    assert result.solution.start[0, 0] == 5


def test_deadline_before_the_earliest_end_has_no_plan(tmp_path):
    case = shed(tmp_path, activities=p2x.due("100120201200"))

    assert run_case(case, suite="tests", options=OPTIONS).status == "infeasible"


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"start": {(0, 0): -1, (0, 1): 3, (0, 2): 6, (0, 3): 8}}, "starts before period 0"),
        ({"start": {(0, 0): 0, (0, 1): 2, (0, 2): 6, (0, 3): 8}}, r"FS from \(0, 0\) to \(0, 1\)"),
        ({"start": {(0, 0): 0, (0, 1): 3, (0, 2): 3, (0, 3): 8}}, r"SS from \(0, 1\) to \(0, 2\)"),
        ({"start": {(0, 0): 0, (0, 1): 3, (0, 2): 6, (0, 3): 7}}, r"FF from \(0, 2\) to \(0, 3\)"),
        ({"start": {(0, 0): 0, (0, 1): 3, (0, 2): 5, (0, 3): 8}}, "period 5 uses 1.5 of mason, of 1"),
        ({"start": {(0, 0): 0, (0, 1): 3, (0, 2): 6}}, r"activity \(0, 3\) is missing"),
        ({"cost": {(0, 0): Decimal("112.11"), (0, 1): Decimal("150.12"), (0, 2): Decimal("120.04")}}, "costs 112.11"),
        ({"paid": {0: Decimal("160.15"), 1: Decimal(80), 2: Decimal(12)}}, "mason costs 160.15"),
    ],
)
def test_sound_plan_with_one_thing_changed_is_refused_for_it(tmp_path, change, problem):
    case = shed(tmp_path)
    sound = case.from_plan(planned(case.program))
    assert case.verify(sound) == []

    problems = case.verify(replace(sound, **change))

    assert re.search(problem, problems[0])
    assert all("mason" in other for other in problems[1:])


def test_more_material_than_there_is_is_refused(tmp_path):
    case = shed(tmp_path, uses=p2x.USES.replace("<FIELD1026>4<", "<FIELD1026>11<"))

    assert run_case(case, suite="tests", options=OPTIONS).status == "infeasible"
    solution = real_solution(case.instance, planned(replace(case.program, funds=())))
    assert "all together use 11 of material, of 10" in case.verify(solution)


def test_totals_that_lost_their_cents_in_single_precision_are_accepted():
    use = Use(resource=0, units=Decimal(1), rate=Decimal("1000.01"))
    activities = tuple(RealActivity(name="a", duration=8, uses=(use,)) for _ in range(100))
    exact = Decimal("800008.00")
    for stored, is_sound in ((exact + Decimal("0.5"), True), (exact + 6, False)):
        portfolio = _portfolio(activities, (RealResource(name="digger", units=100, stored_cost=stored),))
        solution = real_solution(portfolio, planned(real_program(portfolio)))
        assert (real_problems(portfolio, solution) == []) is is_sound


def _portfolio(activities, resources):
    project = RealProject(name="P", activities=activities, baseline_end=1)
    return RealPortfolio(name="P", hours=1, projects=(project,), resources=resources, links=())


_UNITS = st.decimals(min_value="0.001", max_value=2, places=3)
_RATES = st.decimals(min_value=0, max_value=500, places=2)
_USES = st.builds(Use, resource=st.just(0), units=_UNITS, rate=_RATES, is_once=st.booleans())
_ACTIVITIES = st.builds(
    RealActivity,
    name=st.just("a"),
    duration=st.integers(0, 4),
    uses=_USES.map(lambda use: (use,)),
    fixed_cost=_RATES,
    running_cost=_RATES,
)


@settings(max_examples=40, deadline=None)
@given(st.lists(_ACTIVITIES, min_size=1, max_size=4), st.sampled_from([2, 3, None]), st.booleans())
def test_the_domain_prices_every_use_exactly(activities, units, renewable):
    resource = RealResource(name="R", units=units if renewable else None, is_renewable=renewable)
    portfolio = _portfolio(tuple(activities), (resource,))
    program = real_program(portfolio)

    plan = planned(program)

    assert total_cost(program, plan) == sum(activity.cost for activity in activities)
    assert real_solution(portfolio, plan).cost == {key: a.cost for key, a in portfolio.activities.items()}


def test_merged_projects_share_who_has_the_same_name(tmp_path):
    cheap = read_protrack(write_p2x(tmp_path, p2x.p2x(), "cheap"))
    dear = read_protrack(write_p2x(tmp_path, p2x.p2x(resources=p2x.DEARER_MASON), "dear"))

    case = MERGED.case_of("two", merged("two", [cheap, dear]))
    result = run_case(case, suite="tests", options=OPTIONS)

    assert [person.name for person in case.program.people] == ["mason"]
    assert result.problems == ()
    # One shed is done at 8; only then has the mason 5 periods for the other, which was due at 9.
    assert (result.status, result.objective) == ("optimal", {"tpd": 4, "makespan": 13, "budget": 924.68})


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("no xml", "is it a ProTrack file"),
        ("<Project/>", "has no <Agenda>"),
        (p2x.p2x(links=p2x.LINKS.replace("<LagType>3", "<LagType>7")), "'7'"),
        (p2x.p2x(links=p2x.LINKS.replace("<ToTask>14", "<ToTask>15")), "'15'"),
        (p2x.p2x(resources=p2x.RESOURCES.replace("<FIELD770>0", "<FIELD770>5")), "mason: a cost per use is not read"),
        (p2x.p2x(resources=p2x.RESOURCES.replace("BREAKPOINTS />", "BREAKPOINTS><X/></DATEPERCBREAKPOINTS>")), "date"),
    ],
)
def test_file_that_says_something_else_is_refused(tmp_path, text, message):
    with pytest.raises(ValueError, match=message):
        DSLIB.read(write_p2x(tmp_path, text))


def test_use_beyond_what_there_is_has_no_horizon():
    use = Use(resource=0, units=Decimal("2.5"), rate=Decimal(1))
    activity = RealActivity(name="lift", duration=1, uses=(use,))

    with pytest.raises(ValueError, match="lift uses more than there is of crane"):
        real_horizon(_portfolio((activity,), (RealResource(name="crane", units=2),)))


def test_links_in_a_circle_are_refused(tmp_path):
    text = p2x.p2x(links=p2x.LINKS + p2x.LINKS.replace("11", "x").replace("12", "11").replace("x", "12"))

    with pytest.raises(ValueError, match="circle"):
        DSLIB.case(write_p2x(tmp_path, text))
