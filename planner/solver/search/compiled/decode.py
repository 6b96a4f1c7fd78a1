"""Decode: a serial schedule-generation scheme, tasks placed one by one in the order of their priorities.

Method: Kolisch, "Serial and parallel resource-constrained project scheduling methods revisited" (1996).
"""

from planner.solver.search.compiled.arrays import DONE, NONE, Arrays, Floats, Ints
from planner.solver.search.compiled.board import IRREGULAR, ORDERED, Board, clear
from planner.solver.search.compiled.goals import least_value, raised
from planner.solver.search.compiled.jit import inner
from planner.solver.search.compiled.place import choose_mode, put
from planner.solver.search.compiled.purses import Purses
from planner.solver.search.compiled.recipe import Recipe

NO_LIMIT = 2**62
TOO_BAD, SAME = -2, -3


@inner
def decode(arrays: Arrays, purses: Purses, board: Board, recipe: Recipe, first: int, last: int, limit: int) -> int:
    """Build the schedule that a recipe describes.

    Args:
        first: Tasks of the schedule in hand that the recipe is known to place as they are.
        last: Place in the order in hand after which the recipe is that of the schedule in hand; T if that is unknown.
        limit: Of the first goal, if dates decide it; the rest is left as soon as it must be above.

    Returns:
        NONE; or SAME, with the rest left, if it is the schedule in hand in another order; or the first task that finds
        no place, at which it stops; or TOO_BAD.
    """
    clear(arrays, board)
    planned = _begin(arrays, board, recipe)
    misfit = _place_pinned(arrays, purses, board, recipe)
    if misfit != NONE:
        return misfit
    _replay(arrays, purses, board, first)
    goal = arrays.goals[0] if limit < NO_LIMIT else NONE
    value = least_value(arrays, board, recipe, goal) if limit < NO_LIMIT else 0
    size, furthest = 0, first - 1
    for task in range(len(arrays.tasks)):
        if board.tasks[task].waiting == 0:
            size = _push(board.heap, size, recipe.priority, task)
    while board.counts[ORDERED] < planned:
        if value > limit:
            return TOO_BAD
        if size == 0:
            _free_one(board, recipe.priority)
            size = 1
        task = board.heap[0]
        size = _pop(board.heap, size, recipe.priority)
        if board.tasks[task].waiting != 0:
            continue
        if board.tasks[task].mode == NONE:
            mode = choose_mode(arrays, purses, board, recipe, task)
            if mode == NONE:
                return task
            put(arrays, purses, board, task, mode)
            if limit < NO_LIMIT:
                value = raised(arrays, board, goal, task, value)
        _settle(board, task)
        if last < planned:
            furthest = max(furthest, board.hand_position[task])
            last = last if _is_as_in_hand(arrays, board, task) else planned
            if furthest == board.counts[ORDERED] - 1 >= last:
                return SAME
        size = _free_after(arrays, board, recipe.priority, task, size)
    return NONE if value <= limit else TOO_BAD


@inner
def _free_one(board: Board, priority: Floats) -> None:
    """Let the most urgent task that waits wait no longer, where links go round between starts and ends."""
    task = _most_urgent(board, priority)
    board.tasks[task].waiting, board.heap[0] = 0, task
    board.counts[IRREGULAR] = 1


@inner
def _free_after(arrays: Arrays, board: Board, priority: Floats, task: int, size: int) -> int:
    """Let successors wait for one task less and put those that wait for none into the heap; return its new size."""
    for n in range(arrays.tasks[task].out_from, arrays.tasks[task].out_to):
        after = arrays.out[n].task
        if board.tasks[after].waiting > 0:
            board.tasks[after].waiting -= 1
            if board.tasks[after].waiting == 0:
                size = _push(board.heap, size, priority, after)
    return size


@inner
def _settle(board: Board, task: int) -> None:
    """Note that a task is placed."""
    board.tasks[task].waiting = NONE
    board.order[board.counts[ORDERED]] = task
    board.counts[ORDERED] += 1


@inner
def _is_as_in_hand(arrays: Arrays, board: Board, task: int) -> bool:
    """Tell whether a task is placed as in the schedule in hand."""
    placed, kept = board.tasks[task], board.hand_tasks[task]
    if placed.mode != kept.mode or placed.block != kept.block or placed.end != kept.end:
        return False
    for head in range(arrays.modes[placed.mode].head_from, arrays.modes[placed.mode].head_to):
        filled, held = board.heads[head], board.hand_heads[head]
        if filled.who != held.who or filled.first != held.first or filled.after != held.after:
            return False
    return True


@inner
def _replay(arrays: Arrays, purses: Purses, board: Board, first: int) -> None:
    """Place the first tasks of the schedule in hand as they are there."""
    for place in range(first):
        task = board.hand_order[place]
        if board.tasks[task].mode == NONE:
            mode = board.hand_tasks[task].mode
            board.tasks[task].block, board.tasks[task].end = board.hand_tasks[task].block, board.hand_tasks[task].end
            for head in range(arrays.modes[mode].head_from, arrays.modes[mode].head_to):
                held, kept = board.heads[head], board.hand_heads[head]
                held.who, held.first, held.after = kept.who, kept.first, kept.after
            put(arrays, purses, board, task, mode)
        _settle(board, task)
        for n in range(arrays.tasks[task].out_from, arrays.tasks[task].out_to):
            if board.tasks[arrays.out[n].task].waiting > 0:
                board.tasks[arrays.out[n].task].waiting -= 1


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
    """Return the most urgent task that waits."""
    best = NONE
    for task in range(len(board.tasks)):
        if board.tasks[task].waiting > 0 and (best == NONE or priority[task] < priority[best]):
            best = task
    return best


@inner
def is_before(priority: Floats, first: int, second: int) -> bool:
    """Tell whether one task is placed before another that can come next as well."""
    return priority[first] < priority[second] or (priority[first] == priority[second] and first < second)


@inner
def _push(heap: Ints, size: int, priority: Floats, task: int) -> int:
    """Put a task into a binary heap; return the new size."""
    place = size
    while place > 0 and is_before(priority, task, heap[(place - 1) // 2]):
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
        if child + 1 < size and is_before(priority, heap[child + 1], heap[child]):
            child += 1
        if not is_before(priority, heap[child], task):
            break
        heap[place] = heap[child]
        place = child
    heap[place] = task
    return size
