"""Speed: what a schedule costs as programs grow, when the first plan is there, and what a cold start takes."""

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from math import log, log2
from pathlib import Path
from shutil import copytree, ignore_patterns
from tempfile import TemporaryDirectory
from time import monotonic

from benchmarks.synthetic import synthetic
from planner.solver.instance.program import compile_program
from planner.solver.search.compiled.search import CompiledSearch

SIZES = (100, 300, 600, 1000, 2000, 5000, 10000)
TEAMS = ((600, 30), (2000, 200), (10000, 1000))
"""Tasks and people of the programs whose first plan is timed."""
_ROOT = Path(__file__).parents[1]
_TEMPERATURE = 0.05
_FIRST_MOVES = 10


def speed(*, sizes: Sequence[int], teams: Sequence[tuple[int, int]], seed: int, time_limit: float) -> Iterator[str]:
    """Yield the tables.

    Args:
        sizes: Numbers of tasks of the programs whose schedules are timed.
        time_limit: Seconds of moves timed for each size, and six times that for each first plan.
    """
    yield f"{'tasks':>6}{'µs a schedule':>15}{'µs ÷ (n log2 n)':>17}"
    costs = {}
    for tasks in sizes:
        costs[tasks] = cost = schedule_cost(tasks=tasks, seed=seed, seconds=time_limit)
        yield f"{tasks:>6}{cost:>15,.0f}{cost / (tasks * log2(tasks)):>17.3f}"
    yield f"grows as tasks to the power of {growth(costs):.2f}"
    yield f"{'tasks':>6}{'people':>8}{'first plan':>12}{'memory':>10}"
    for tasks, people in teams:
        yield f"{tasks:>6}{people:>8}{_first(tasks, people, seed, 6 * time_limit)}"
    yield from _starts()


def schedule_cost(*, tasks: int, seed: int, seconds: float) -> float:
    """Return the microseconds that a move of the compiled search takes: one schedule, judged."""
    search = CompiledSearch(compile_program(synthetic(tasks=tasks, seed=seed)), seed=seed)
    search.construct(is_over=lambda: False)
    search.run(_FIRST_MOVES, _TEMPERATURE)
    moves, made, began = _FIRST_MOVES, 0, monotonic()
    spent = 0.0
    while spent < seconds:
        search.run(moves, _TEMPERATURE)
        made += moves
        spent = monotonic() - began
        moves *= 2 if spent < seconds / 4 else 1
    return 1e6 * spent / made


def growth(costs: dict[int, float]) -> float:
    """Return the slope of the least-squares line through the logarithms of tasks and cost; needs two sizes."""
    points = [(log(tasks), log(cost)) for tasks, cost in costs.items()]
    mean_x, mean_y = (sum(values) / len(points) for values in zip(*points, strict=True))
    slope: float = sum((x - mean_x) * (y - mean_y) for x, y in points) / sum((x - mean_x) ** 2 for x, _ in points)
    return slope


def _first(tasks: int, people: int, seed: int, limit: float) -> str:
    try:
        seconds, megabytes = _child("first", str(tasks), str(people), str(seed), str(limit), at=_ROOT)
    except subprocess.CalledProcessError as error:
        return "  " + str(error.stderr).strip().splitlines()[-1]
    return f"{seconds:>10.2f} s{megabytes:>7,.0f} MB"


def _starts() -> Iterator[str]:
    """Start a copy of the package twice: nothing compiled is kept beside it, then everything."""
    with TemporaryDirectory() as folder:
        copytree(_ROOT / "planner", Path(folder) / "planner", ignore=ignore_patterns("__pycache__"))
        for cache in ("empty", "full"):
            imported, searched = _child("start", at=Path(folder))
            yield f"{cache} cache: import {imported:.1f} s, first search {searched:.1f} s"


def _child(*words: str, at: Path) -> list[float]:
    """Run a measurement in a process of its own, with the package that is at a folder."""
    path = os.pathsep.join((str(at), str(_ROOT)))
    done = subprocess.run(
        [sys.executable, str(_ROOT / "benchmarks/child.py"), *words],
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=True,
    )
    return [float(word) for word in done.stdout.split()]
