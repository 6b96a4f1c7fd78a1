"""Pins alone: modes, starts and people that are decided already."""

from datetime import timedelta

import pytest

from planner.domain.ids import ModeId, RequirementId, ResourceId
from planner.domain.work import Pins, Progress, ResourcePin, WorkKind
from planner.solver.model.constraints.modes import add_modes
from planner.solver.model.constraints.pins import add_pins
from planner.solver.model.constraints.staffing import add_staffing
from tests.builders import a_mode, a_person, a_pool, a_program, a_requirement, a_task, day
from tests.solver.alone import INFEASIBLE, OPTIMAL, alone

RULES = (add_modes, add_staffing, add_pins)


def pin(who, requirement=None):
    """Build pins of one resource."""
    named = None if requirement is None else RequirementId(requirement)
    return Pins(resources=(ResourcePin(resource=ResourceId(who), requirement=named),))


@pytest.mark.parametrize(("start", "status"), [(5, OPTIMAL), (4, INFEASIBLE), (6, INFEASIBLE)])
@pytest.mark.parametrize("pinned", [day(5), day(4) + timedelta(days=1)])
def test_a_pinned_start_is_the_start(pinned, start, status):
    model = alone(a_program(a_task("A", pins=Pins(start=pinned))), *RULES)
    model.place("A", start=start)
    assert model.status() == status


def test_a_pinned_start_says_nothing_of_started_work():
    task = a_task("A", pins=Pins(start=day(0)), progress=Progress(started=day(1)))
    model = alone(a_program(task, status_date=day(3)), *RULES)
    model.place("A", start=4)
    assert model.status() == OPTIMAL


def test_a_pinned_mode_is_the_only_one():
    task = a_task("A", a_mode("slow"), a_mode("fast"), pins=Pins(mode=ModeId("fast")))
    model = alone(a_program(task), *RULES)
    assert [mode.data.id for mode in model.task().modes] == ["fast"]


@pytest.mark.parametrize(("who", "status"), [("Ana", OPTIMAL), ("Bob", INFEASIBLE)])
def test_a_pinned_person_holds_the_head(who, status):
    task = a_task("A", a_mode("M", a_requirement()), pins=pin("Ana"))
    model = alone(a_program(task, people=(a_person(), a_person("Bob"))), *RULES)
    model.place("A")
    model.give(who)
    assert model.status() == status


@pytest.mark.parametrize(("number", "status"), [(0, INFEASIBLE), (1, OPTIMAL)])
def test_a_person_pinned_to_a_requirement_holds_a_head_of_it(number, status):
    mode = a_mode("M", a_requirement("R"), a_requirement("S"))
    task = a_task("A", mode, pins=pin("Ana", "S"))
    model = alone(a_program(task, people=(a_person(), a_person("Bob"))), *RULES)
    model.place("A")
    model.give("Ana", number=number)
    assert model.status() == status


def test_a_pin_to_a_requirement_that_the_chosen_mode_lacks_means_any():
    modes = (a_mode("M", a_requirement("R")), a_mode("N", a_requirement("S")))
    task = a_task("A", *modes, pins=pin("Ana", "S"))
    model = alone(a_program(task, people=(a_person(), a_person("Bob"))), *RULES)
    model.place("A", mode="M")
    assert model.least(model.choice("Ana")) == 1


def test_pinned_support_does_not_stay_empty():
    mode = a_mode("M", a_requirement(effort=None), kind=WorkKind.SUPPORT, duration=3)
    model = alone(a_program(a_task("A", mode, pins=pin("Ana")), people=(a_person(),)), *RULES)
    model.place("A")
    assert model.least(model.choice("Ana")) == 1


def test_a_pin_to_support_without_days_asks_nothing():
    mode = a_mode("M", a_requirement(effort=None), kind=WorkKind.SUPPORT, duration=0)
    model = alone(a_program(a_task("A", mode, pins=pin("Ana")), people=(a_person(),)), *RULES)
    model.place("A")
    assert model.least(model.choice("Ana")) == 0


def test_someone_pinned_who_is_no_candidate_makes_it_impossible():
    task = a_task("A", a_mode("M", a_requirement()), pins=pin("Bench"))
    model = alone(a_program(task, people=(a_person(),), pools=(a_pool(),)), *RULES)
    model.place("A")
    assert model.status() == INFEASIBLE
