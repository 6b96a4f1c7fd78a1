"""Fits: whether lists of tasks can say all there is to say about an instance."""

import numpy as np

from planner.domain.goals import GoalKind
from planner.solver.instance.program import Instance
from planner.solver.search.compiled.arrays import NONE, UNTOUCHED, Arrays
from planner.solver.search.compiled.purses import Purses

DATE_GOALS = (GoalKind.MAKESPAN, GoalKind.TOTAL_DELAY, GoalKind.WEIGHTED_TARDINESS, GoalKind.NET_VALUE)
"""Goals that dates alone decide, where every project is selected."""


def is_plain(instance: Instance, arrays: Arrays, purses: Purses) -> bool:
    """Tell whether every task is still to come, lasts as long as its mode says and takes from pools alone.

    Further: links go from ends to starts, no project may be left out, no start is pinned, only dates are goals, and
    money is not a matter of dates.
    """
    tasks, modes, projects = arrays.tasks, arrays.modes, arrays.projects
    goals = [goal.kind for goal in instance.program.goals]
    return (
        len(tasks) > 0
        and bool(goals)
        and all(kind in DATE_GOALS for kind in goals)
        and bool((tasks.stage == UNTOUCHED).all() and (tasks.pinned == NONE).all() and not tasks.is_month.any())
        and bool(modes.is_plain.all() and (modes.span_start == NONE).all())
        and all(link.from_end and not link.to_end for link in instance.links)
        and not bool(projects.is_may.any() or projects.is_barred.any() or len(arrays.group))
        and not bool(arrays.resources.most_tasks.any() or arrays.resources.most_projects.any())
        and bool((projects.money_left == NONE).all() and ((modes.labour == NONE) | (modes.dearest == 0)).all())
        and _is_timeless(arrays, purses)
    )


def _is_timeless(arrays: Arrays, purses: Purses) -> bool:
    """Tell whether each fund pays at any time, and every project that spends of a category can use all its funds."""
    if not purses.pays_on.size:
        return True
    for category in range(len(purses.total)):
        begin, stop = purses.stretch_from[category], purses.stretch_from[category + 1]
        pays = purses.pays_on[:, begin:stop]
        funds = np.flatnonzero(pays.any(axis=1))
        if not pays[funds].all():
            return False
        for group in {int(purses.group[category, project]) for project in _spenders(arrays, purses, category)}:
            payers = purses.payer[purses.payer_from[group] : purses.payer_from[group + 1]]
            if set(payers.tolist()) != set(funds.tolist()):
                return False
    return True


def _spenders(arrays: Arrays, purses: Purses, category: int) -> set[int]:
    """Return the projects with a cost in a category."""
    return {
        int(task.project)
        for task in arrays.tasks
        for mode in arrays.modes[task.mode_from : task.mode_to]
        if category in purses.costs.category[mode.cost_from : mode.cost_to]
    }
