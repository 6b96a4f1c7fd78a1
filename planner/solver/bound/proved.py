"""Proved: delay of groups of projects, each alone with everybody, by CP-SAT; the groups add up.

The due dates of different groups are different terms of the sum, so what each group costs at least may be added,
although the groups want the same people.
"""

from collections.abc import Iterator
from threading import Event

from planner.domain.goals import GoalKind
from planner.solver.bound.delay import Delays
from planner.solver.bound.delivery import Known
from planner.solver.bound.part import part_of
from planner.solver.cpsat import Limits, run
from planner.solver.instance.resources import TICKS
from planner.solver.model.build import build_model
from planner.solver.model.objective import GOALS, Goals

_MOST_TASKS = 45
"""Tasks up to which projects are looked at together."""
_WORKERS = 4


def proved_delay(known: Known, *, steps: int, stop: Event | None = None) -> int:
    """Return ticks of delay that the certain projects cost at least.

    Args:
        steps: For all groups together, in hundredths of a second of deterministic time.
        stop: Set it to end with what is proved so far; groups not yet looked at count what each project costs alone.
    """
    if known.is_impossible:
        return 0
    delays = Delays(known)
    groups = list(_groups(known))
    total = 0
    for number, group in enumerate(groups):
        alone = sum(delays.of(known.instance.projects[project]) for project in group)
        is_over = stop is not None and stop.is_set()
        share = steps // (len(groups) - number)
        found = 0 if is_over or share < 1 else _delay_of(known, group, steps=share, stop=stop)
        steps -= share
        total += max(alone, found)
    return total


def _groups(known: Known) -> Iterator[list[int]]:
    """Put together certain projects that are due after one another, as far as there is room."""
    instance = known.instance
    group: list[int] = []
    size = 0
    for index in sorted(known.network.certain.always, key=lambda p: (_first_due(known, p), p)):
        count = sum(not instance.tasks[task].is_done for task in instance.projects[index].tasks)
        if group and size + count > _MOST_TASKS:
            yield group
            group, size = [], 0
        group.append(index)
        size += count
    if group:
        yield group


def _first_due(known: Known, project: int) -> int:
    data = known.instance.projects[project]
    dues = [data.due, *(known.instance.tasks[task].due for task in data.tasks)]
    return min((due for due in dues if due is not None), default=known.instance.horizon)


def _delay_of(known: Known, group: list[int], *, steps: int, stop: Event | None) -> int:
    """Return ticks of delay of a group alone; 0 where it is too large for one model."""
    part = part_of(known.instance, group, known.heads)
    if len(part.tasks) > 2 * _MOST_TASKS:
        return 0
    built = build_model(part)
    target = GOALS[GoalKind.WEIGHTED_TARDINESS](Goals(built.model, part, built.variables))
    built.model.minimize(target.expression)
    answer = run(built.model, Limits(steps=steps, workers=_WORKERS), stop=stop)
    return 0 if answer.bound is None else int(target.bound(answer.bound) * TICKS)
