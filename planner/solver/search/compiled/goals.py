"""Goals: what the schedule on the board reaches, in the solver's whole numbers. Less is better for all of them."""

import numpy as np

from planner.solver.search.compiled.arrays import DONE, NONE, SUPPORT, Arrays
from planner.solver.search.compiled.board import Board
from planner.solver.search.compiled.jit import inner
from planner.solver.search.compiled.place import days_covered, given, money_of
from planner.solver.search.compiled.recipe import Recipe

NET_VALUE, LEFT_OUT, UNMET, COST, CHANGE, STEADINESS, MAKESPAN, DELAY, TARDINESS, FAIR_LOAD, ALL_IN = range(11)
"""Kinds of goals."""


@inner
def goal_value(arrays: Arrays, board: Board, recipe: Recipe, goal: int) -> int:  # noqa: PLR0911 (one case for each goal)
    """Return what the schedule reaches in a goal; as `planner.solver.search.value`."""
    if goal == NET_VALUE:
        return delay_cost(arrays, board, recipe) - benefit(arrays, recipe)
    if goal == LEFT_OUT:
        return left_out(arrays, recipe)
    if goal == UNMET:
        return unmet_support(arrays, board)
    if goal == COST:
        return cost(arrays, board)
    if goal == CHANGE:
        return changes(arrays, board)
    if goal == STEADINESS:
        return unsteadiness(arrays, board)
    if goal == MAKESPAN:
        return makespan(arrays, board)
    if goal == DELAY:
        return total_delay(arrays, board, recipe)
    if goal == TARDINESS:
        return delay_cost(arrays, board, recipe)
    if goal == FAIR_LOAD:
        return load_peak(arrays, board)
    value = delay_cost(arrays, board, recipe) - benefit(arrays, recipe)
    return value + cost(arrays, board) + unmet_support(arrays, board) * arrays.unmet_price


@inner
def is_dated(goal: int) -> bool:
    """Tell whether dates and the projects selected decide a goal, so that part of a schedule bounds it."""
    return goal in (NET_VALUE, MAKESPAN, DELAY, TARDINESS)


@inner
def least_value(arrays: Arrays, board: Board, recipe: Recipe, goal: int) -> int:
    """Return what a dated goal is at least by the tasks on the board, and write what their projects reach."""
    value = -benefit(arrays, recipe) if goal == NET_VALUE else 0
    for task in range(len(arrays.tasks)):
        if board.tasks[task].mode != NONE:
            value = raised(arrays, board, goal, task, value)
    return value


@inner
def raised(arrays: Arrays, board: Board, goal: int, task: int, value: int) -> int:
    """Return what a dated goal is at least once one more task is on the board."""
    end, project = board.tasks[task].end, arrays.tasks[task].project
    far = end + arrays.tasks[task].tail
    if goal == MAKESPAN:
        return max(value, far)
    due, rate = arrays.projects[project].due, 1 if goal == DELAY else arrays.projects[project].day_rate
    if due != NONE and far > board.reach[project]:
        value += rate * (max(0, far - due) - max(0, board.reach[project] - due))
        board.reach[project] = far
    if goal != DELAY and arrays.tasks[task].due != NONE:
        value += rate * max(0, end - arrays.tasks[task].due)
    return value


@inner
def project_delay(arrays: Arrays, board: Board, project: int) -> int:
    """Return the days after a project's own due date."""
    if arrays.projects[project].due == NONE:
        return 0
    end = 0
    for n in range(arrays.projects[project].task_from, arrays.projects[project].task_to):
        task = arrays.project_task[n]
        if board.tasks[task].mode != NONE:
            end = max(end, board.tasks[task].end)
    return max(0, end - arrays.projects[project].due)


@inner
def total_delay(arrays: Arrays, board: Board, recipe: Recipe) -> int:
    """Return the days after due dates of all projects selected."""
    total = 0
    for project in range(len(arrays.projects)):
        if recipe.selected[project]:
            total += project_delay(arrays, board, project)
    return total


@inner
def delay_cost(arrays: Arrays, board: Board, recipe: Recipe) -> int:
    """Return the ticks of delay of projects and tasks."""
    total = 0
    for project in range(len(arrays.projects)):
        if recipe.selected[project] and arrays.projects[project].day_rate:
            total += arrays.projects[project].day_rate * project_delay(arrays, board, project)
    for task in range(len(arrays.tasks)):
        if arrays.tasks[task].due != NONE and board.tasks[task].mode != NONE:
            total += arrays.projects[arrays.tasks[task].project].day_rate * max(
                0, board.tasks[task].end - arrays.tasks[task].due
            )
    return total


@inner
def benefit(arrays: Arrays, recipe: Recipe) -> int:
    """Return the ticks of benefit of the projects selected."""
    total = 0
    for project in range(len(arrays.projects)):
        total += arrays.projects[project].benefit * recipe.selected[project]
    return total


@inner
def left_out(arrays: Arrays, recipe: Recipe) -> int:
    """Return the number of may-do projects that are not selected."""
    total = 0
    for project in range(len(arrays.projects)):
        total += arrays.projects[project].is_may and not recipe.selected[project]
    return total


@inner
def is_open_task(arrays: Arrays, board: Board, task: int) -> bool:
    """Tell whether a task is planned and not a fact already."""
    return board.tasks[task].mode != NONE and arrays.tasks[task].stage != DONE


@inner
def unmet_support(arrays: Arrays, board: Board) -> int:
    """Return the hundredths of person-days of support that nobody covers."""
    total = 0
    for task in range(len(arrays.tasks)):
        if not is_open_task(arrays, board, task) or arrays.modes[board.tasks[task].mode].kind != SUPPORT:
            continue
        mode = board.tasks[task].mode
        for head in range(arrays.modes[mode].head_from, arrays.modes[mode].head_to):
            total += (
                arrays.heads[head].demanded
                * arrays.heads[head].heads
                * (board.tasks[task].end - board.tasks[task].block)
            )
            who = board.heads[head].who
            if who != NONE:
                met = min(arrays.heads[head].demanded, arrays.candidates[who].rate)
                total -= met * days_covered(arrays, board, head) * arrays.heads[head].heads
    return total


@inner
def cost(arrays: Arrays, board: Board) -> int:
    """Return the ticks of money still to be spent."""
    total = 0
    for task in range(len(arrays.tasks)):
        if is_open_task(arrays, board, task):
            total += money_of(arrays, board, board.tasks[task].mode)
    return total


@inner
def changes(arrays: Arrays, board: Board) -> int:
    """Return the changes against the baseline."""
    total = 0
    for task in range(len(arrays.tasks)):
        mode, was = board.tasks[task].mode, arrays.tasks[task].was_there
        if was == NONE or arrays.tasks[task].stage == DONE or (not was and mode == NONE):
            continue
        if not was or mode == NONE:
            total += 1
            continue
        total += arrays.tasks[task].was_start not in (NONE, board.tasks[task].start) or arrays.tasks[
            task
        ].was_end not in (
            NONE,
            board.tasks[task].end,
        )
        total += (
            arrays.tasks[task].was_mode != NONE and arrays.tasks[task].was_mode != mode - arrays.tasks[task].mode_from
        )
        if arrays.tasks[task].was_staffed:
            total += _new_on_it(arrays, board, task, mode)
    return total


@inner
def _new_on_it(arrays: Arrays, board: Board, task: int, mode: int) -> int:
    """Return the number of resources on a task that were not on it in the baseline."""
    total = 0
    for head in range(arrays.modes[mode].head_from, arrays.modes[mode].head_to):
        who = board.heads[head].who
        if who == NONE:
            continue
        is_new = True
        for n in range(arrays.tasks[task].was_from, arrays.tasks[task].was_to):
            is_new = is_new and arrays.was_who[n] != arrays.candidates[who].resource
        for other in range(arrays.modes[mode].head_from, head):
            it = board.heads[other].who
            is_new = is_new and (it == NONE or arrays.candidates[it].resource != arrays.candidates[who].resource)
        total += is_new
    return total


@inner
def unsteadiness(arrays: Arrays, board: Board) -> int:
    """Return people on tasks plus the projects of each person and week."""
    size = people = 0
    for task in range(len(arrays.tasks)):
        if is_open_task(arrays, board, task):
            mode = board.tasks[task].mode
            for head in range(arrays.modes[mode].head_from, arrays.modes[mode].head_to):
                who = board.heads[head].who
                if who != NONE and arrays.resources[arrays.candidates[who].resource].is_person:
                    people += 1
                    first, after = _weeks(arrays, board, head)
                    size += after - first
    keys, size = np.empty(size, np.int64), 0
    for task in range(len(arrays.tasks)):
        if is_open_task(arrays, board, task):
            mode = board.tasks[task].mode
            for head in range(arrays.modes[mode].head_from, arrays.modes[mode].head_to):
                who = board.heads[head].who
                if who != NONE and arrays.resources[arrays.candidates[who].resource].is_person:
                    pair = arrays.candidates[who].resource * len(arrays.projects) + arrays.tasks[task].project
                    first, after = _weeks(arrays, board, head)
                    for week in range(first, after):
                        keys[size] = pair * (arrays.weeks[-1] + 1) + week
                        size += 1
    return people + len(np.unique(keys))


@inner
def _weeks(arrays: Arrays, board: Board, head: int) -> tuple[int, int]:
    """Return the first week of a filled head and the one after its last; the same twice if it takes no day."""
    filled = board.heads[head]
    first = arrays.weeks[min(filled.first, len(arrays.weeks) - 1)]
    return first, arrays.weeks[filled.after - 1] + 1 if filled.after > filled.first else first


@inner
def makespan(arrays: Arrays, board: Board) -> int:
    """Return the exclusive end of the last task."""
    end = 0
    for task in range(len(arrays.tasks)):
        if board.tasks[task].mode != NONE:
            end = max(end, board.tasks[task].end)
    return end


@inner
def load_peak(arrays: Arrays, board: Board) -> int:
    """Return the load of the most loaded person in tenths of a percent of what they offer, rounded up."""
    load = np.zeros(len(arrays.resources), np.int64)
    for task in range(len(arrays.tasks)):
        if is_open_task(arrays, board, task):
            mode = board.tasks[task].mode
            for head in range(arrays.modes[mode].head_from, arrays.modes[mode].head_to):
                if board.heads[head].who != NONE:
                    load[arrays.candidates[board.heads[head].who].resource] += given(arrays, board, mode, head)
    peak = 0
    for resource in range(len(load)):
        if arrays.resources[resource].is_person and load[resource]:
            peak = max(peak, -(-1000 * load[resource] // arrays.resources[resource].offered))
    return peak
