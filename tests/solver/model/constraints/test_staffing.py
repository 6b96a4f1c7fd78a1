"""Staffing alone: every head filled, by different people who can do it, at rates they may work at."""

import pytest

from planner.domain.people import CapacityPeriod
from planner.domain.work import WorkKind
from planner.solver.model.constraints.modes import add_modes
from planner.solver.model.constraints.staffing import add_staffing
from tests.builders import a_mode, a_person, a_pool, a_program, a_project, a_requirement, a_task, day
from tests.solver.alone import INFEASIBLE, OPTIMAL, alone

RULES = (add_modes, add_staffing)
ANA, BOB = a_person(), a_person("Bob")


def staffing(*requirements, people=(ANA, BOB), pools=(), kind=WorkKind.EFFORT, **mode):
    """Build a model of one task that asks for people."""
    task = a_task("A", a_mode("M", *requirements, kind=kind, **mode))
    model = alone(a_program(task, people=people, pools=pools, projects=(a_project(),)), *RULES)
    model.place("A")
    return model


def candidates(model, number=0):
    """Return who may fill a head, with their rates."""
    return [(model.instance.resources[c.resource].id, c.rate) for c in model.head(number=number).data.candidates]


def support(**requirement):
    """Build a model of support over three days."""
    return staffing(a_requirement(effort=None, **requirement), kind=WorkKind.SUPPORT, duration=3)


def test_each_head_is_filled_by_exactly_one():
    model = staffing(a_requirement())
    assert model.least(sum(model.head().choose)) == model.most(sum(model.head().choose)) == 1


def test_heads_need_different_people():
    assert staffing(a_requirement(heads=2)).status() == OPTIMAL
    assert staffing(a_requirement(heads=2), people=(ANA,)).status() == INFEASIBLE
    assert staffing(a_requirement(heads=3)).status() == INFEASIBLE


def test_requirements_need_different_people_and_so_a_person_gives_one_skill():
    both = a_person(skills=("dev", "art"))
    requirements = (a_requirement("R"), a_requirement("S", skill="art"))
    assert staffing(*requirements, people=(both,)).status() == INFEASIBLE
    assert staffing(*requirements, people=(both, a_person("Bob", skills=("art",)))).status() == OPTIMAL


def test_a_pool_may_fill_several_heads():
    assert staffing(a_requirement(heads=3), people=(), pools=(a_pool(skills=("dev",)),)).status() == OPTIMAL


def test_equal_heads_are_filled_in_one_order_only():
    model = staffing(a_requirement(heads=2))
    model.give("Bob", number=0)
    assert model.status() == INFEASIBLE


def test_a_project_that_is_left_out_takes_nobody():
    task = a_task("A", a_mode("M", a_requirement()))
    model = alone(a_program(task, people=(ANA,), projects=(a_project(),)), *RULES)
    model.select(yes=False)
    assert model.most(sum(model.head().choose)) == 0


def test_support_may_stay_empty():
    assert support().least(sum(support().head().choose)) == 0


def test_support_that_must_be_staffed_may_not():
    model = support(must_staff=True)
    assert model.least(sum(model.head().choose)) == 1


def test_support_that_must_be_staffed_gets_what_it_demands():
    """A part-time person may work below the ceiling, but not below what must be staffed."""
    half = a_person(capacity=50)
    asked = a_requirement(effort=None, share=80, must_staff=True)
    model = staffing(asked, people=(half, BOB), kind=WorkKind.SUPPORT, duration=3)
    assert candidates(model) == [("Bob", 80), ("Ana", 50)] or candidates(model) == [("Ana", 50), ("Bob", 80)]
    assert model.most(model.choice("Ana", 50)) == 0


@pytest.mark.parametrize(
    ("skill", "level", "asked", "names"),
    [("dev", 1, {}, ["Ana"]), ("dev", 2, {"level": 3}, []), ("dev", 3, {"level": 3}, ["Ana"]), ("art", 9, {}, [])],
)
def test_candidates_have_the_skill_at_the_level(skill, level, asked, names):
    model = staffing(a_requirement(**asked), people=(a_person(skills=(skill,), level=level),))
    assert [name for name, _ in candidates(model)] == names


def test_a_named_person_is_the_only_candidate_whatever_their_skills():
    model = staffing(a_requirement(resource="Bob"), people=(ANA, a_person("Bob", skills=())))
    assert candidates(model) == [("Bob", 100)]


def periods(*levels):
    """Build one day at each capacity."""
    return tuple(CapacityPeriod(first=day(n), last=day(n), capacity=level) for n, level in enumerate(levels))


@pytest.mark.parametrize(
    ("asked", "levels", "rates"),
    [
        ({}, (), [100]),
        ({}, (80, 50), [100, 80, 50]),
        ({"share": 60}, (80, 50), [60, 50]),
        ({"share": 60}, (60, 0), [60]),
        ({"share": 50, "least_share": 40}, (), [50, 45, 40]),
        ({"share": 50, "least_share": 38}, (), [50, 48, 43, 38]),
        ({"share": 50, "least_share": 40}, (42, 30), [50, 45, 42, 40]),
    ],
)
def test_rates(asked, levels, rates):
    model = staffing(a_requirement(**asked), people=(a_person(capacity_periods=periods(*levels)),))
    assert [rate for _, rate in candidates(model)] == rates


def test_nobody_works_at_a_rate_they_never_offer():
    assert candidates(staffing(a_requirement(), people=(a_person(capacity=50),))) == [("Ana", 50)]
    assert candidates(staffing(a_requirement(share=50, least_share=50), people=(a_person(capacity=40),))) == []
