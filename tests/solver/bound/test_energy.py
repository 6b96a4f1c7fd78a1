"""Energy: whether work fits between its days into what a set of people offers."""

from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.solver.bound.energy import Energy, Job, overrun
from planner.solver.instance.program import compile_program
from tests.builders import a_mode, a_person, a_program, a_requirement, a_task
from tests.properties.effort import examples

JOBS = st.builds(
    lambda first, length, amount: Job(first, min(6, first + length), amount),
    st.integers(0, 5),
    st.integers(1, 6),
    st.integers(1, 6),
)


@pytest.mark.parametrize(
    ("jobs", "end"),
    [
        ([Job(0, 2, 2), Job(0, 4, 2)], None),
        ([Job(0, 2, 2), Job(0, 3, 2)], 3),
        ([Job(0, 6, 3), Job(2, 3, 1)], None),
        ([Job(3, 4, 2)], 4),
        ([], None),
    ],
)
def test_one_unit_a_day(jobs, end):
    assert overrun(jobs, list(range(7))) == end


@examples(300)
@given(jobs=st.lists(JOBS, max_size=5), capacity=st.lists(st.integers(0, 3), min_size=6, max_size=6))
def test_work_fits_exactly_if_no_span_of_days_is_overfull(jobs, capacity):
    """By max-flow min-cut, with one kind of capacity: between any first and last day."""
    supply = [0, *accumulate(capacity)]
    spans = ((first, end) for first in range(6) for end in range(first + 1, 7))
    overfull = any(
        sum(job.amount for job in jobs if first <= job.first and job.end <= end) > supply[end] - supply[first]
        for first, end in spans
    )
    assert (overrun(jobs, supply) is not None) == overfull


def test_the_cheapest_way_to_ask_a_set_counts_and_other_people_do_not():
    either = a_mode("M", a_requirement(effort=3))
    named = a_mode("N", a_requirement(resource="Ana", effort=2))
    people = (a_person("Ana"), a_person("Bex"), a_person("Cid", skills=("ops",)))
    instance = compile_program(a_program(a_task("A", either, named), a_task("B", named), people=people))
    energy = Energy(instance)
    assert [energy.amount(0, by) for by in (frozenset({0}), frozenset({0, 1}))] == [0, 200]
    assert [energy.amount(1, by) for by in (frozenset({0}), frozenset({1}))] == [200, 0]
    assert energy.supply(frozenset({0, 1}))[-1] == 2000


def test_a_partial_last_day_blocks_more_than_is_given():
    task = a_task("A", a_mode("M", a_requirement(effort="1.5")))
    energy = Energy(compile_program(a_program(task, people=(a_person(),))))
    assert (energy.amount(0, frozenset({0})), energy.given(0, frozenset({0}))) == (200, 150)
