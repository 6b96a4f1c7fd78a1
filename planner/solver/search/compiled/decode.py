"""Decode: a serial schedule-generation scheme, tasks placed one by one in the order of their priorities.

Method: Kolisch, "Serial and parallel resource-constrained project scheduling methods revisited" (1996).
"""

from planner.solver.search.compiled.arrays import DONE, NONE, Arrays, Floats, Ints
from planner.solver.search.compiled.board import Board, clear
from planner.solver.search.compiled.jit import inner
from planner.solver.search.compiled.place import choose_mode, put
from planner.solver.search.compiled.purses import Purses
from planner.solver.search.compiled.recipe import Recipe


@inner
def decode(arrays: Arrays, purses: Purses, board: Board, recipe: Recipe) -> int:
    """Build the schedule that a recipe describes; stop at the first task that finds no place and return it, or NONE."""
    clear(arrays, board)
    planned = _begin(arrays, board, recipe)
    misfit = _place_pinned(arrays, purses, board, recipe)
    if misfit != NONE:
        return misfit
    size = 0
    for task in range(len(arrays.tasks)):
        if board.tasks[task].waiting == 0:
            size = _push(board.heap, size, recipe.priority, task)
    while planned > 0:
        if size == 0:
            task = _most_urgent(board, recipe.priority)
            board.tasks[task].waiting = 0
        else:
            task = board.heap[0]
            size = _pop(board.heap, size, recipe.priority)
        if board.tasks[task].waiting != 0:
            continue
        board.tasks[task].waiting = NONE
        planned -= 1
        if board.tasks[task].mode == NONE:
            mode = choose_mode(arrays, purses, board, recipe, task)
            if mode == NONE:
                return task
            put(arrays, purses, board, task, mode)
        for n in range(arrays.tasks[task].out_from, arrays.tasks[task].out_to):
            after = arrays.out[n].task
            if board.tasks[after].waiting > 0:
                board.tasks[after].waiting -= 1
                if board.tasks[after].waiting == 0:
                    size = _push(board.heap, size, recipe.priority, after)
    return NONE


@inner
def _begin(arrays: Arrays, board: Board, recipe: Recipe) -> int:
    """Put done tasks where they were and count what the others wait for; NONE for those that are not to be placed."""
    planned = 0
    for task in range(len(arrays.tasks)):
        board.tasks[task].waiting = NONE
        if recipe.selected[arrays.tasks[task].project]:
            if arrays.tasks[task].stage == DONE:
                board.tasks[task].mode = arrays.tasks[task].mode_from
                board.tasks[task].start = board.tasks[task].block = arrays.tasks[task].fact_start
                board.tasks[task].end = arrays.tasks[task].fact_end
            else:
                board.tasks[task].waiting = 0
                planned += 1
    for task in range(len(arrays.tasks)):
        if board.tasks[task].waiting != NONE:
            for n in range(arrays.tasks[task].into_from, arrays.tasks[task].into_to):
                board.tasks[task].waiting += board.tasks[arrays.into[n].task].waiting != NONE
    return planned


@inner
def _place_pinned(arrays: Arrays, purses: Purses, board: Board, recipe: Recipe) -> int:
    """Place tasks with a pinned start before all others; return one that finds no place, or NONE."""
    size = 0
    for task in range(len(arrays.tasks)):
        if arrays.tasks[task].pinned != NONE and board.tasks[task].waiting != NONE:
            size = _push(board.heap, size, recipe.priority, task)
    while size > 0:
        task = board.heap[0]
        size = _pop(board.heap, size, recipe.priority)
        mode = choose_mode(arrays, purses, board, recipe, task)
        if mode == NONE:
            return task
        put(arrays, purses, board, task, mode)
    return NONE


@inner
def _most_urgent(board: Board, priority: Floats) -> int:
    """Return the most urgent task that waits, where links go round between starts and ends."""
    best = NONE
    for task in range(len(board.tasks)):
        if board.tasks[task].waiting > 0 and (best == NONE or priority[task] < priority[best]):
            best = task
    return best


@inner
def _is_before(priority: Floats, first: int, second: int) -> bool:
    return priority[first] < priority[second] or (priority[first] == priority[second] and first < second)


@inner
def _push(heap: Ints, size: int, priority: Floats, task: int) -> int:
    """Put a task into a binary heap; return the new size."""
    place = size
    while place > 0 and _is_before(priority, task, heap[(place - 1) // 2]):
        heap[place] = heap[(place - 1) // 2]
        place = (place - 1) // 2
    heap[place] = task
    return size + 1


@inner
def _pop(heap: Ints, size: int, priority: Floats) -> int:
    """Take the most urgent task out of a binary heap; return the new size."""
    size -= 1
    task, place = heap[size], 0
    while 2 * place + 1 < size:
        child = 2 * place + 1
        if child + 1 < size and _is_before(priority, heap[child + 1], heap[child]):
            child += 1
        if not _is_before(priority, heap[child], task):
            break
        heap[place] = heap[child]
        place = child
    heap[place] = task
    return size
