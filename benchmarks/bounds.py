"""Bounds: what is known of a program's delay without a plan, against constructed plans, and the seconds for both."""

from collections.abc import Iterator
from decimal import Decimal
from time import perf_counter

from benchmarks.crowded import crowded
from planner.domain.goals import GoalKind
from planner.solver.bound import bounds_from, know, proved_delay
from planner.solver.instance.program import Instance, compile_program
from planner.solver.instance.resources import TICKS
from planner.solver.search.construct import Construction
from planner.solver.search.value import delay_cost

SIZES = ((40, 4), (150, 10), (600, 30), (600, 20))
"""Tasks and people."""
_STEPS_PER_SECOND = 50


def bounds(time_limit: float, seeds: int) -> Iterator[str]:
    """Yield bounds of weighted tardiness and a plan's for each program.

    Each project alone; with what they cost one another; by CP-SAT on groups of projects.
    """
    yield "tasks  people  seed  dates s  bounds s  alone        together     proved       plan         bound/plan"
    for tasks, people in SIZES:
        for seed in range(seeds):
            instance = compile_program(crowded(tasks=tasks, people=people, seed=seed))
            began = perf_counter()
            known = know(instance)
            dated = perf_counter()
            together = bounds_from(known).get(GoalKind.WEIGHTED_TARDINESS, 0)
            ended = perf_counter()
            proved = proved_delay(known, steps=int(time_limit * _STEPS_PER_SECOND))
            plan = _constructed(instance, time_limit)
            ratio = f"{max(together, proved) / plan:.2f}" if plan else "-"
            alone = sum(_alone(instance, d.project, d.end) for d in known.deliveries if d.task is None)
            yield (
                f"{tasks:>5}  {people:>6}  {seed:>4}  {dated - began:>7.2f}  {ended - dated:>8.2f}  "
                f"{_money(alone):<12} {_money(together):<12} {_money(proved):<12} {_money(plan):<12} {ratio}"
            )


def _alone(instance: Instance, project: int, end: int | None) -> int:
    data = instance.projects[project]
    return 0 if end is None or data.due is None else data.day_rate * max(0, end - data.due)


def _constructed(instance: Instance, time_limit: float) -> int | None:
    until = perf_counter() + time_limit
    found = Construction(instance, seed=1).run(is_over=lambda _built, _has: perf_counter() > until)
    return None if found.schedule is None else delay_cost(instance, found.schedule)


def _money(ticks: int | None) -> str:
    return "-" if ticks is None else f"{Decimal(ticks) / TICKS:,.0f}"
