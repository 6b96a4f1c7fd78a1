"""A recipe makes its schedule again, with more candidates for each head than are looked at."""

import pytest

from benchmarks.synthetic import synthetic
from planner.solver.instance.program import compile_program
from planner.solver.search.compiled.alone import MOST
from planner.solver.search.compiled.search import CompiledSearch

COLD = 1e-9


@pytest.mark.parametrize("seed", [1, 2])
def test_a_recipe_makes_its_schedule_again(seed):
    search = CompiledSearch(compile_program(synthetic(tasks=200, seed=seed, people=60)), seed=seed)
    heads = search.arrays.heads
    assert (heads.candidate_to - heads.candidate_from).max() > MOST
    search.construct(is_over=lambda: False)
    for _ in range(20):
        search.run(40, COLD)
        reached = search.values
        search.go_back()
        assert search.is_as_good()
        assert search.values == reached
