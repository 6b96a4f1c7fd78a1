"""The wrapper of CP-SAT: verdicts, limits, stopping, and what it refuses."""

from threading import Event, Timer

import pytest
from ortools.sat.python.cp_model import CpModel

from planner.solver.cpsat import BadModelError, Limits, Verdict, run
from tests.found import found

ONE = Limits(workers=1)
LARGEST = 2**31 - 1


def a_hard_model(size=30):
    """Build a model that takes far longer than a test may: a sparse ruler of many marks."""
    model = CpModel()
    marks = [model.new_int_var(0, size * size, f"mark{n}") for n in range(size)]
    distances = []
    for n, mark in enumerate(marks):
        for later in marks[n + 1 :]:
            distance = model.new_int_var(1, size * size, "")
            model.add(distance == later - mark)
            distances.append(distance)
    model.add_all_different(distances)
    model.minimize(marks[-1] - 2 * size)
    return model


def test_a_proved_optimum_is_best():
    model = CpModel()
    x = model.new_int_var(0, 9, "x")
    model.add(2 * x >= 5)
    model.minimize(x)
    answer = run(model, ONE)
    assert (answer.verdict, answer.values, answer.objective, answer.bound) == (Verdict.BEST, (3,), 3, 3)


def test_without_an_objective_any_solution_is_best():
    model = CpModel()
    model.add(model.new_int_var(0, 9, "x") == 4)
    answer = run(model, ONE)
    assert (answer.verdict, answer.values, answer.objective, answer.bound) == (Verdict.BEST, (4,), None, None)


def test_a_contradiction_is_impossible_and_has_no_values():
    model = CpModel()
    x = model.new_bool_var("x")
    model.add(x == 0)
    model.add(x == 1)
    answer = run(model, ONE)
    assert (answer.verdict, answer.values, answer.objective) == (Verdict.IMPOSSIBLE, None, None)


def test_a_stop_within_the_gap_is_found_not_best():
    answer = run(a_hard_model(9), Limits(workers=1, gap=1e6))
    assert answer.verdict is Verdict.FOUND
    assert found(answer.objective) > found(answer.bound)


@pytest.mark.parametrize("limits", [Limits(workers=1, steps=0), Limits(workers=1, seconds=0.0)])
def test_a_run_that_ends_before_it_begins_claims_no_more_than_the_domains_say(limits):
    model = a_hard_model()
    answer = run(model, limits)
    assert (answer.verdict, answer.values, answer.bound) == (Verdict.NOTHING, None, -60)


def test_a_step_limit_ends_a_run_and_is_counted():
    answer = run(a_hard_model(12), Limits(workers=1, steps=5))
    assert answer.verdict in (Verdict.FOUND, Verdict.NOTHING)
    assert 0 < answer.steps < 200


def test_a_stop_event_ends_a_run():
    stop = Event()
    timer = Timer(0.3, stop.set)
    timer.start()
    answer = run(a_hard_model(), Limits(workers=1, seconds=120), stop=stop)
    timer.cancel()
    assert answer.verdict in (Verdict.FOUND, Verdict.NOTHING)
    assert answer.steps < 10_000


def test_a_stop_event_set_before_the_run_ends_it():
    stop = Event()
    stop.set()
    assert run(a_hard_model(), Limits(workers=1, seconds=120), stop=stop).verdict in (Verdict.FOUND, Verdict.NOTHING)


def test_better_solutions_and_bounds_are_passed_on_to_the_calling_thread():
    told = []
    answer = run(a_hard_model(8), ONE, on_better=lambda objective, bound: told.append((objective, bound)))
    assert told[-1][0] == answer.objective == 34 - 16
    assert max(bound for _, bound in told if bound is not None) <= answer.objective


def test_an_invalid_model_is_refused():
    model = CpModel()
    model.add(sum(2**62 * model.new_int_var(0, 9, "") for _ in range(3)) >= 1)
    with pytest.raises(BadModelError):
        run(model, ONE)


@pytest.mark.parametrize(("coefficient", "is_refused"), [(LARGEST, False), (LARGEST + 1, True)])
def test_rows_with_sums_past_32_bits_are_refused(coefficient, is_refused):
    model = CpModel()
    x, y = model.new_bool_var("x"), model.new_bool_var("y")
    model.add((coefficient - 1) * x - y <= 0)
    if is_refused:
        with pytest.raises(BadModelError, match="2³¹"):
            run(model, ONE)
    else:
        assert run(model, ONE).verdict is Verdict.BEST


def test_objectives_with_sums_past_32_bits_are_refused():
    model = CpModel()
    model.minimize(LARGEST * model.new_bool_var("x") + model.new_bool_var("y"))
    with pytest.raises(BadModelError, match="objective"):
        run(model, ONE)


def test_the_same_seed_and_steps_give_the_same_answer():
    limits = Limits(workers=2, steps=10, seed=7)
    assert run(a_hard_model(8), limits) == run(a_hard_model(8), limits)
