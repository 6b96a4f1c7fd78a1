"""Moves: random changes of a recipe, made in place and logged so that they can be taken back."""

from typing import NamedTuple

import numpy as np

from planner.solver.search.compiled.alone import is_alone
from planner.solver.search.compiled.arrays import DONE, NONE, Arrays, Floats, Ints
from planner.solver.search.compiled.board import HAND_IRREGULAR, HAND_ORDERED, Board
from planner.solver.search.compiled.decode import is_before
from planner.solver.search.compiled.jit import entry, inner
from planner.solver.search.compiled.justify import late_starts
from planner.solver.search.compiled.purses import Purses
from planner.solver.search.compiled.recipe import NOBODY, Recipe

_PRIORITY, _MODE, _WANTED, _LIKING, _THRIFT, _SELECTED, _SHIFT = range(7)
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


class Log(NamedTuple):
    """What the last move changed: field, position and the value before, and how many there are (in `size[0]`)."""

    field: Ints
    position: Ints
    before: Floats
    size: Ints


def new_log(arrays: Arrays) -> Log:
    """Return an empty log, long enough for any move."""
    most = len(arrays.tasks) + len(arrays.heads) + 4 * _TRIES + len(arrays.projects)
    return Log(np.zeros(most, np.int64), np.zeros(most, np.int64), np.zeros(most), np.zeros(1, np.int64))


@inner
def _get(recipe: Recipe, field: int, position: int) -> float:
    if field == _PRIORITY:
        return recipe.priority[position]
    if field == _MODE:
        return float(recipe.mode[position])
    if field == _WANTED:
        return float(recipe.wanted[position])
    if field == _LIKING:
        return recipe.liking[position]
    if field == _THRIFT:
        return recipe.thrift[0]
    return float(recipe.selected[position] if field == _SELECTED else recipe.shift[position])


@inner
def _write(recipe: Recipe, field: int, position: int, value: float) -> None:
    if field == _PRIORITY:
        recipe.priority[position] = value
    elif field == _MODE:
        recipe.mode[position] = int(value)
    elif field == _WANTED:
        recipe.wanted[position] = int(value)
    elif field == _LIKING:
        recipe.liking[position] = value
    elif field == _THRIFT:
        recipe.thrift[0] = value
    elif field == _SELECTED:
        recipe.selected[position] = int(value)
    else:
        recipe.shift[position] = int(value)


@inner
def _set(recipe: Recipe, log: Log, field: int, position: int, value: float) -> None:
    size = log.size[0]
    log.field[size], log.position[size] = field, position
    log.before[size] = _get(recipe, field, position)
    log.size[0] = size + 1
    _write(recipe, field, position, value)


@inner
def changed_places(arrays: Arrays, board: Board, recipe: Recipe, log: Log) -> tuple[int, int]:
    """Return how many tasks of the schedule in hand the last move surely leaves as they are, in their order.

    The second number is the last place in that order of a task whose own row of the recipe changed; T if more than
    such rows did. If all tasks are left as they are the first number is that of all of them.
    """
    first, last, far = board.counts[HAND_ORDERED], 0, len(arrays.tasks)
    if board.counts[HAND_IRREGULAR]:
        return 0, far
    for n in range(log.size[0]):
        field, position = log.field[n], log.position[n]
        if field not in (_PRIORITY, _MODE, _WANTED):
            return 0, far
        task = arrays.heads[position].task if field == _WANTED else position
        place = board.hand_position[task]
        if arrays.tasks[task].pinned != NONE:
            return 0, far
        if place != NONE:
            last = max(last, place)
            if field == _PRIORITY:
                first = min(first, _turn(arrays, board, recipe, task))
            elif field == _MODE:
                first = min(first, place if recipe.mode[task] != board.hand_tasks[task].mode else far)
            else:
                first = min(first, place if _may_matter(arrays, board, recipe, position) else far)
    return first, last


@inner
def _turn(arrays: Arrays, board: Board, recipe: Recipe, task: int) -> int:
    """Return the first place in the order in hand from which on a task's new priority changes the order, or T.

    Of tasks that can come next the first one in hand comes next there, so that only the task itself can come earlier,
    and only that which is then first of the others can come instead of it.
    """
    first, place = 0, board.hand_position[task]
    for n in range(arrays.tasks[task].into_from, arrays.tasks[task].into_to):
        first = max(first, board.hand_position[arrays.into[n].task] + 1)
    for turn in range(first, place):
        if is_before(recipe.priority, task, board.hand_order[turn]):
            return turn
    for turn in range(place + 1, board.counts[HAND_ORDERED]):
        other = board.hand_order[turn]
        if _can_come(arrays, board, other, place):
            return place if is_before(recipe.priority, other, task) else len(arrays.tasks)
    return len(arrays.tasks)


@inner
def _can_come(arrays: Arrays, board: Board, task: int, place: int) -> bool:
    """Tell whether all that a task waits for comes before a place in the order in hand."""
    for n in range(arrays.tasks[task].into_from, arrays.tasks[task].into_to):
        if board.hand_position[arrays.into[n].task] >= place:
            return False
    return True


@inner
def _may_matter(arrays: Arrays, board: Board, recipe: Recipe, head: int) -> bool:
    """Tell whether wanting somebody else for a head may change the schedule in hand."""
    task = arrays.heads[head].task
    mode = board.hand_tasks[task].mode
    if not arrays.modes[mode].head_from <= head < arrays.modes[mode].head_to:
        return bool(recipe.mode[task] != mode)
    is_bound = is_alone(arrays, mode) and not arrays.has_costs
    return not is_bound or recipe.wanted[head] != board.hand_heads[head].who


@inner
def take_back(recipe: Recipe, log: Log) -> None:
    """Undo the last move."""
    for n in range(log.size[0] - 1, -1, -1):
        _write(recipe, log.field[n], log.position[n], log.before[n])
    log.size[0] = 0


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
        _set(recipe, log, _PRIORITY, task, recipe.priority[task] + np.random.normal(0.0, _FAR))
    elif draw < _SHIFTS_TASK + _SWAPS:
        other = np.random.randint(tasks)
        first, second = recipe.priority[task], recipe.priority[other]
        _set(recipe, log, _PRIORITY, task, second)
        _set(recipe, log, _PRIORITY, other, first)
    elif draw < _SHIFTS_TASK + _SWAPS + _JOINS:
        other = np.random.randint(tasks)
        _set(recipe, log, _PRIORITY, task, recipe.priority[other] + np.random.normal(0.0, _NEAR))
    else:
        project, by = arrays.tasks[task].project, np.random.normal(0.0, _FAR)
        for n in range(arrays.projects[project].task_from, arrays.projects[project].task_to):
            one = arrays.project_task[n]
            _set(recipe, log, _PRIORITY, one, recipe.priority[one] + by)
    return arrays.tasks[task].stage != DONE and recipe.selected[arrays.tasks[task].project] == 1


@inner
def justify(arrays: Arrays, board: Board, recipe: Recipe, log: Log) -> None:
    """Let every task be as urgent as it starts late when all are shifted to the right."""
    log.size[0] = 0
    late = late_starts(arrays, board)
    for task in range(len(late)):
        if board.hand_position[task] != NONE:
            _set(recipe, log, _PRIORITY, task, late[task] + _BETWEEN * board.hand_position[task])


@inner
def _move_modes(arrays: Arrays, purses: Purses, recipe: Recipe, log: Log) -> bool:
    for _ in range(1 + (np.random.random() < _TWO_MODES)):
        task = arrays.several_modes[np.random.randint(len(arrays.several_modes))]
        _draw_mode(arrays, recipe, log, task)
        if np.random.random() < _MODE_AND_PRIORITY:
            _set(recipe, log, _PRIORITY, task, recipe.priority[task] + np.random.normal(0.0, _FAR))
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
    _set(recipe, log, _MODE, task, float(mode + (first <= before <= mode)))


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
        _set(recipe, log, _THRIFT, 0, (0.0, 1.0, 10.0, 1000.0)[np.random.randint(4)])
        return True
    if np.random.random() < _LIKING_CHANGES:
        resource = np.random.randint(len(recipe.liking))
        _set(recipe, log, _LIKING, resource, np.random.normal(0.0, 8.0))
        return True
    head = arrays.staffed[np.random.randint(len(arrays.staffed))]
    if recipe.wanted[head] != NONE and np.random.random() < _FREES:
        _set(recipe, log, _WANTED, head, float(NONE))
        return True
    if arrays.heads[head].may_stay_empty and np.random.random() < _EMPTIES:
        _set(recipe, log, _WANTED, head, float(NOBODY))
        return True
    candidate = np.random.randint(arrays.heads[head].candidate_from, arrays.heads[head].candidate_to)
    _set(recipe, log, _WANTED, head, float(candidate))
    return True


@inner
def _move_projects(arrays: Arrays, recipe: Recipe, log: Log) -> bool:
    """Select a project or leave it out, or shift its months."""
    if len(arrays.with_months) and np.random.random() < _SHIFTS_MONTHS:
        project = arrays.with_months[np.random.randint(len(arrays.with_months))]
        _set(recipe, log, _SHIFT, project, float(np.random.randint(arrays.projects[project].most_shift + 1)))
        return True
    project = np.random.randint(len(arrays.projects))
    if not arrays.projects[project].is_may or arrays.projects[project].is_barred:
        return False
    _set(recipe, log, _SELECTED, project, 1.0 - recipe.selected[project])
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
