"""Staffing while a schedule is built: who takes which head, and where to try next."""

from decimal import Decimal

from planner.domain.ids import RequirementId, ResourceId
from planner.domain.people import Leave
from planner.domain.work import Pins, ResourcePin, WorkKind
from planner.solver.instance.program import compile_program
from planner.solver.search.board import clear_board
from planner.solver.search.staffing import Staffing, Taste
from tests.builders import a_mode, a_person, a_pool, a_program, a_requirement, a_task, day


def staffing(program, *, thrift=0.0, busy=()):
    """Look at the first mode of the first task, with some people busy on (resource, day)."""
    instance = compile_program(program)
    board = clear_board(instance)
    for resource, on in busy:
        board.take(resource, 100, on, on + 1)
    nothing = (0.0,) * len(instance.resources)
    taste = Taste(thrift=thrift, liking=nothing, scarcity=nothing)
    return Staffing(instance, board, instance.tasks[0], instance.tasks[0].modes[0], taste), board


def who(program, **more):
    """Return who fills the heads from day 0 on."""
    staff, _ = staffing(program, **more)
    heads = staff.fill(0, 10, together=True)
    candidates = compile_program(program).tasks[0].modes[0].heads
    return [
        None if f is None else program.people[h.candidates[f.candidate].resource].id
        for h, f in zip(candidates, heads, strict=True)
    ]


def one_head(**more):
    """Build a task of three days for one head."""
    return a_task("A", a_mode("M", a_requirement(effort=3, **more.pop("requirement", {}))), **more)


PAIR = (a_person(rate=Decimal(900)), a_person("Bob", rate=Decimal(100)))


def test_who_is_done_first_is_preferred():
    away = a_person(leave=(Leave(first=day(1), last=day(1)),))
    assert who(a_program(one_head(), people=(away, a_person("Bob")))) == ["Bob"]


def test_thrift_prefers_who_costs_less():
    assert who(a_program(one_head(), people=PAIR)) == ["Ana"]
    assert who(a_program(one_head(), people=PAIR), thrift=10.0) == ["Bob"]


def test_heads_get_different_people_the_scarce_first():
    mode = a_mode("M", a_requirement("R", effort=1), a_requirement("S", skill="art", effort=1))
    both = a_person(skills=("dev", "art"))
    assert who(a_program(a_task("A", mode), people=(both, a_person("Bob")))) == ["Bob", "Ana"]


def test_a_pinned_person_goes_before_better_ones():
    pins = Pins(resources=(ResourcePin(resource=ResourceId("Bob"), requirement=RequirementId("R")),))
    slow = a_person("Bob", capacity=50)
    assert who(a_program(one_head(pins=pins), people=(a_person(), slow))) == ["Bob"]


def test_if_not_all_can_begin_together_the_next_start_is_named():
    mode = a_mode("M", a_requirement("R", resource="Ana", effort=2), a_requirement("S", resource="Bob", effort=2))
    staff, _ = staffing(a_program(a_task("A", mode), people=PAIR), busy=[(1, 0), (1, 1)])
    assert staff.fill(0, 10, together=True) == 2
    heads = staff.fill(2, 10, together=True)
    assert [(head.start, head.end) for head in heads] == [(2, 4), (2, 4)]


def test_heads_of_started_work_begin_on_days_of_their_own():
    mode = a_mode("M", a_requirement("R", resource="Ana", effort=2), a_requirement("S", resource="Bob", effort=2))
    staff, _ = staffing(a_program(a_task("A", mode), people=PAIR), busy=[(1, 0), (1, 1)])
    heads = staff.fill(0, 10, together=False)
    assert [(head.start, head.end) for head in heads] == [(0, 2), (2, 4)]


def test_nobody_at_all_is_said_so():
    staff, _ = staffing(a_program(one_head(), people=(a_person(skills=()),)))
    assert staff.fill(0, 10, together=True) is None


def test_one_person_for_two_heads_is_no_match_but_later_may_be():
    mode = a_mode("M", a_requirement(effort=1, heads=2))
    staff, _ = staffing(a_program(a_task("A", mode), people=(a_person(),)))
    assert staff.fill(0, 10, together=True) == 1


def test_a_pool_fills_as_many_heads_as_it_has_units():
    mode = a_mode("M", a_requirement(resource="Bench", effort=1, heads=3))
    for units, fits in ((2, False), (3, True)):
        staff, _ = staffing(a_program(a_task("A", mode), pools=(a_pool(units=units),)))
        assert isinstance(staff.fill(0, 10, together=True), tuple) is fits


def test_trying_leaves_the_board_as_it_was():
    mode = a_mode("M", a_requirement(effort=1, heads=2))
    program = a_program(a_task("A", mode), people=PAIR)
    staff, board = staffing(program)
    before = [list(row) for row in board.free]
    staff.fill(0, 10, together=True)
    assert board.free == before


def test_support_that_nobody_is_there_for_stays_empty():
    mode = a_mode("M", a_requirement(effort=None), kind=WorkKind.SUPPORT, duration=3)
    busy = [(0, 1)]
    assert who(a_program(a_task("A", mode), people=(a_person(),)), busy=busy) == [None]
    assert who(a_program(a_task("A", mode), people=(a_person(),))) == ["Ana"]


def test_support_that_must_be_staffed_is_not_given_to_who_offers_too_little():
    mode = a_mode("M", a_requirement(effort=None, share=80, must_staff=True), kind=WorkKind.SUPPORT, duration=3)
    assert who(a_program(a_task("A", mode), people=(a_person(capacity=50), a_person("Bob")))) == ["Bob"]
