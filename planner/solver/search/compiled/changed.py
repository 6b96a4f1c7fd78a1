"""Changed: how much of the schedule in hand a move surely leaves as it is, so that this need not be decoded again."""

from planner.solver.search.compiled.alone import is_alone
from planner.solver.search.compiled.arrays import NONE, Arrays
from planner.solver.search.compiled.board import HAND_IRREGULAR, HAND_ORDERED, Board
from planner.solver.search.compiled.decode import is_before
from planner.solver.search.compiled.jit import inner
from planner.solver.search.compiled.log import MODE, PRIORITY, WANTED, Log
from planner.solver.search.compiled.recipe import Recipe


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
        if field not in (PRIORITY, MODE, WANTED):
            return 0, far
        task = arrays.heads[position].task if field == WANTED else position
        place = board.hand_position[task]
        if arrays.tasks[task].pinned != NONE:
            return 0, far
        if place != NONE:
            last = max(last, place)
            if field == PRIORITY:
                first = min(first, _turn(arrays, board, recipe, task))
            elif field == MODE:
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
