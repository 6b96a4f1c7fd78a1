"""Moves: random changes of a recipe, made in place and logged so that they can be taken back."""

import numpy as np

from planner.solver.search.compiled.arrays import DONE, NONE, Arrays, Ints
from planner.solver.search.compiled.board import Board
from planner.solver.search.compiled.jit import entry, inner
from planner.solver.search.compiled.justify import late_starts
from planner.solver.search.compiled.log import (
    LIKING,
    MODE,
    PRIORITY,
    SELECTED,
    SHIFT,
    THRIFT,
    WANTED,
    Log,
    change,
    new_log,
    take_back,
)
from planner.solver.search.compiled.purses import Purses
from planner.solver.search.compiled.recipe import NOBODY, Recipe

_TRIES = 30
"""Changes of modes tried to bring a category's costs within its funds."""
_FAR, _NEAR = 20.0, 0.5
"""Days by which priorities move."""
_OF_MODES, _OF_PEOPLE, _OF_PROJECTS = 0.4, 0.35, 0.03
"""Chances of a move's kind, each where there is a choice and those before were not drawn; the rest are priorities."""
_SHIFTS_TASK, _SWAPS, _JOINS = 0.4, 0.35, 0.1
"""Chances among moves of priorities; the rest shift a whole project."""
_TWO_MODES, _MODE_AND_PRIORITY = 0.4, 0.3
_THRIFT_CHANGES, _LIKING_CHANGES, _FREES, _EMPTIES = 0.05, 0.1, 0.5, 0.2
_SHIFTS_MONTHS = 0.5
_BETWEEN = 1e-5
"""Days by which a place in the order counts among tasks that start equally late."""


def log_for(arrays: Arrays) -> Log:
    """Return an empty log, long enough for any move."""
    return new_log(len(arrays.tasks) + len(arrays.heads) + 4 * _TRIES + len(arrays.projects))


@inner
def move(arrays: Arrays, purses: Purses, recipe: Recipe, log: Log) -> bool:
    """Change a recipe at random; False, with nothing changed, if the change cannot come to anything."""
    log.size[0] = 0
    tasks = len(arrays.tasks)
    if len(arrays.several_modes) and np.random.random() < _OF_MODES:
        return _move_modes(arrays, purses, recipe, log)
    if len(arrays.staffed) and np.random.random() < _OF_PEOPLE:
        return _move_people(arrays, recipe, log)
    if np.random.random() < _OF_PROJECTS:
        return _move_projects(arrays, recipe, log)
    draw = np.random.random()
    if tasks == 0:
        return False
    task = np.random.randint(tasks)
    if draw < _SHIFTS_TASK:
        change(recipe, log, PRIORITY, task, recipe.priority[task] + np.random.normal(0.0, _FAR))
    elif draw < _SHIFTS_TASK + _SWAPS:
        other = np.random.randint(tasks)
        first, second = recipe.priority[task], recipe.priority[other]
        change(recipe, log, PRIORITY, task, second)
        change(recipe, log, PRIORITY, other, first)
    elif draw < _SHIFTS_TASK + _SWAPS + _JOINS:
        other = np.random.randint(tasks)
        change(recipe, log, PRIORITY, task, recipe.priority[other] + np.random.normal(0.0, _NEAR))
    else:
        project, by = arrays.tasks[task].project, np.random.normal(0.0, _FAR)
        for n in range(arrays.projects[project].task_from, arrays.projects[project].task_to):
            one = arrays.project_task[n]
            change(recipe, log, PRIORITY, one, recipe.priority[one] + by)
    return arrays.tasks[task].stage != DONE and recipe.selected[arrays.tasks[task].project] == 1


@inner
def justify(arrays: Arrays, board: Board, recipe: Recipe, log: Log) -> None:
    """Let every task be as urgent as it starts late when all are shifted to the right."""
    log.size[0] = 0
    late = late_starts(arrays, board)
    for task in range(len(late)):
        if board.hand_position[task] != NONE:
            change(recipe, log, PRIORITY, task, late[task] + _BETWEEN * board.hand_position[task])


@inner
def _move_modes(arrays: Arrays, purses: Purses, recipe: Recipe, log: Log) -> bool:
    for _ in range(1 + (np.random.random() < _TWO_MODES)):
        task = arrays.several_modes[np.random.randint(len(arrays.several_modes))]
        _draw_mode(arrays, recipe, log, task)
        if np.random.random() < _MODE_AND_PRIORITY:
            change(recipe, log, PRIORITY, task, recipe.priority[task] + np.random.normal(0.0, _FAR))
    for _ in range(_TRIES):
        category = _overdrawn(arrays, purses, recipe)
        if category == NONE:
            return True
        task = arrays.several_modes[np.random.randint(len(arrays.several_modes))]
        if _spends(arrays, purses, recipe.mode[task], category):
            _draw_mode(arrays, recipe, log, task)
    if _overdrawn(arrays, purses, recipe) == NONE:
        return True
    take_back(recipe, log)
    return False


@inner
def _draw_mode(arrays: Arrays, recipe: Recipe, log: Log, task: int) -> None:
    """Draw a mode other than the recipe's."""
    first, before = arrays.tasks[task].mode_from, recipe.mode[task]
    mode = np.random.randint(first, arrays.tasks[task].mode_to - (before != NONE))
    change(recipe, log, MODE, task, float(mode + (first <= before <= mode)))


@inner
def _spends(arrays: Arrays, purses: Purses, mode: int, category: int) -> bool:
    if mode == NONE:
        return False
    for n in range(arrays.modes[mode].cost_from, arrays.modes[mode].cost_to):
        if purses.costs[n].category == category:
            return True
    return False


@inner
def _overdrawn(arrays: Arrays, purses: Purses, recipe: Recipe) -> int:
    """Return a funded category whose costs other than labour are above all its funds together, or NONE."""
    categories = len(purses.stretch_from) - 1
    if categories == 0 or not purses.checks_modes:
        return NONE
    spent = np.zeros(categories, np.int64)
    for task in range(len(arrays.tasks)):
        mode = recipe.mode[task]
        if mode != NONE and arrays.tasks[task].stage != DONE and recipe.selected[arrays.tasks[task].project]:
            for n in range(arrays.modes[mode].cost_from, arrays.modes[mode].cost_to):
                if purses.costs[n].category != NONE:
                    spent[purses.costs[n].category] += purses.costs[n].amount
    worst, most = NONE, 0
    for category in range(categories):
        if spent[category] - purses.total[category] > most:
            worst, most = category, spent[category] - purses.total[category]
    return worst


@inner
def _move_people(arrays: Arrays, recipe: Recipe, log: Log) -> bool:
    """Want someone for a head, or leave it open; now and then change how much cost or a resource counts."""
    if np.random.random() < _THRIFT_CHANGES:
        change(recipe, log, THRIFT, 0, (0.0, 1.0, 10.0, 1000.0)[np.random.randint(4)])
        return True
    if np.random.random() < _LIKING_CHANGES:
        resource = np.random.randint(len(recipe.liking))
        change(recipe, log, LIKING, resource, np.random.normal(0.0, 8.0))
        return True
    head = arrays.staffed[np.random.randint(len(arrays.staffed))]
    if recipe.wanted[head] != NONE and np.random.random() < _FREES:
        change(recipe, log, WANTED, head, float(NONE))
        return True
    if arrays.heads[head].may_stay_empty and np.random.random() < _EMPTIES:
        change(recipe, log, WANTED, head, float(NOBODY))
        return True
    candidate = np.random.randint(arrays.heads[head].candidate_from, arrays.heads[head].candidate_to)
    change(recipe, log, WANTED, head, float(candidate))
    return True


@inner
def _move_projects(arrays: Arrays, recipe: Recipe, log: Log) -> bool:
    """Select a project or leave it out, or shift its months."""
    if len(arrays.with_months) and np.random.random() < _SHIFTS_MONTHS:
        project = arrays.with_months[np.random.randint(len(arrays.with_months))]
        change(recipe, log, SHIFT, project, float(np.random.randint(arrays.projects[project].most_shift + 1)))
        return True
    project = np.random.randint(len(arrays.projects))
    if not arrays.projects[project].is_may or arrays.projects[project].is_barred:
        return False
    change(recipe, log, SELECTED, project, 1.0 - recipe.selected[project])
    if keeps_rules(arrays, recipe.selected):
        return True
    take_back(recipe, log)
    return False


@inner
def keeps_rules(arrays: Arrays, selected: Ints) -> bool:
    """Tell whether a set of projects obeys the rules of selection."""
    taken = np.zeros(arrays.groups, np.int64)
    for project in range(len(selected)):
        if not selected[project]:
            if arrays.projects[project].is_must:
                return False
            continue
        if arrays.projects[project].is_barred:
            return False
        for n in range(arrays.projects[project].needs_from, arrays.projects[project].needs_to):
            if not selected[arrays.needs[n]]:
                return False
        for n in range(arrays.projects[project].group_from, arrays.projects[project].group_to):
            taken[arrays.group[n]] += 1
            if taken[arrays.group[n]] > 1:
                return False
    return True


@entry
def draw_modes(arrays: Arrays, purses: Purses, recipe: Recipe, tries: int, seed: int) -> bool:
    """Draw a mode for every task until no category's costs, labour aside, are above its funds; False if none was found.

    A task that spends too much in a category takes the mode that spends least in it.
    """
    np.random.seed(seed)
    for task in arrays.several_modes:
        recipe.mode[task] = np.random.randint(arrays.tasks[task].mode_from, arrays.tasks[task].mode_to)
    for _ in range(tries):
        category = _overdrawn(arrays, purses, recipe)
        if category == NONE:
            return True
        task = arrays.several_modes[np.random.randint(len(arrays.several_modes))]
        if _spends(arrays, purses, recipe.mode[task], category):
            recipe.mode[task] = _most_frugal(arrays, purses, task, category)
    return _overdrawn(arrays, purses, recipe) == NONE


@inner
def _most_frugal(arrays: Arrays, purses: Purses, task: int, category: int) -> int:
    best, least = NONE, 0
    for mode in range(arrays.tasks[task].mode_from, arrays.tasks[task].mode_to):
        spent = 0
        for n in range(arrays.modes[mode].cost_from, arrays.modes[mode].cost_to):
            if purses.costs[n].category == category:
                spent += purses.costs[n].amount
        if best == NONE or spent < least:
            best, least = mode, spent
    return best
