"""The programs that are planned: drawn around a planted plan, so that each is known to have one."""

from collections.abc import Iterator
from dataclasses import replace

from planner.domain.goals import DEFAULT_GOALS
from planner.domain.program import Program
from tests.planted.generate import planted
from tests.planted.test_planted import TIGHT


def programs(*, tasks: int, people: int, seeds: int) -> Iterator[tuple[str, Program]]:
    """Yield each kind of tight program with the default goals, by name and number."""
    for name, tightness in TIGHT.items():
        for seed in range(seeds):
            program = planted(tasks=tasks, people=people, seed=seed, tightness=tightness)
            yield f"{name} {seed}", replace(program, stated_goals=DEFAULT_GOALS)
