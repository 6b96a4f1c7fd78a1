"""Unit costs: never falling, and never more in all than the tardiness of the job, wherever its pieces lie."""

from itertools import accumulate, pairwise

from hypothesis import given
from hypothesis import strategies as st

from planner.solver.bound.unit_costs import unit_costs
from tests.properties.effort import examples


def test_a_constant_capacity_gives_steps_as_long_as_the_job():
    supply = [10 * day for day in range(13)]
    costs = unit_costs(30, 1000, 2, supply)
    assert costs[:11] == [0, 0, 100, 100, 100, 200, 200, 200, 300, 300, 300]


def test_of_the_first_day_of_the_last_pieces_a_part_may_count():
    assert unit_costs(25, 1000, 2, [10 * day for day in range(13)])[:7] == [0, 0, 100, 100, 150, 200, 225]


def test_work_of_a_part_of_a_day_pays_all_lateness():
    assert unit_costs(5, 1000, 2, [0, 10, 20, 30, 40]) == [0, 0, 200, 400, 600]


@examples(300)
@given(
    capacity=st.lists(st.sampled_from((0, 1, 2, 3, 5)), min_size=1, max_size=8),
    amount=st.integers(1, 12),
    weight=st.sampled_from((1, 7, 100)),
    due=st.integers(0, 9),
)
def test_no_way_to_place_the_work_pays_more_than_its_tardiness(capacity, amount, weight, due):
    costs = unit_costs(amount, weight, due, [0, *accumulate(capacity)])
    assert all(one <= following for one, following in pairwise(costs))
    for end in range(1, len(capacity) + 1):
        if sum(capacity[:end]) >= amount:
            assert _dearest(capacity[:end], amount, costs) <= weight * max(0, end - due)


def _dearest(capacity, amount, costs):
    """Fill the dearest days first."""
    total = 0
    for cost, level in sorted(zip(costs, capacity, strict=False), reverse=True):
        taken = min(amount, level)
        total, amount = total + taken * cost, amount - taken
    return total
