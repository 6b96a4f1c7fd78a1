"""Place: the first place a task can take on the board, in one mode or in the best."""

from planner.solver.search.compiled.arrays import EFFORT, NONE, STARTED, SUPPORT, Arrays, Ints
from planner.solver.search.compiled.board import Board, count, take
from planner.solver.search.compiled.jit import inner
from planner.solver.search.compiled.plain import fill_plain, place_plain, take_plain
from planner.solver.search.compiled.purses import END, START, Purses, add_due, can_pay
from planner.solver.search.compiled.recipe import Recipe
from planner.solver.search.compiled.staff import staff


@inner
def bounds(arrays: Arrays, board: Board, task: int) -> tuple[int, int, int, int]:
    """Return earliest start, latest start, earliest end and latest end, as the tasks placed already allow."""
    earliest, last_start = arrays.tasks[task].earliest, arrays.tasks[task].latest
    least_end, latest = 0, arrays.tasks[task].latest
    for n in range(arrays.tasks[task].into_from, arrays.tasks[task].into_to):
        before = arrays.into[n].task
        if board.tasks[before].mode == NONE:
            continue
        bound = (board.tasks[before].end if arrays.into[n].from_end else board.tasks[before].start) + arrays.into[n].lag
        if arrays.into[n].to_end:
            least_end = max(least_end, bound)
        elif arrays.tasks[task].stage != STARTED:
            earliest = max(earliest, bound)
    for n in range(arrays.tasks[task].out_from, arrays.tasks[task].out_to):
        after = arrays.out[n].task
        if board.tasks[after].mode == NONE:
            continue
        bound = (board.tasks[after].end if arrays.out[n].to_end else board.tasks[after].start) - arrays.out[n].lag
        if arrays.out[n].from_end:
            latest = min(latest, bound)
        else:
            last_start = min(last_start, bound)
    return earliest, last_start, least_end, latest


@inner
def place_in(
    arrays: Arrays, board: Board, recipe: Recipe, task: int, mode: int, earliest: int, last_start: int,
    least_end: int, latest: int,
) -> bool:  # fmt: skip
    """Find the first place of a task in a mode; write block, end and heads to the board without taking anything."""
    if arrays.modes[mode].is_plain and arrays.tasks[task].pinned == NONE:
        return _place_plainly(arrays, board, task, mode, earliest, last_start, least_end, latest)
    start, fixed = earliest, False
    if arrays.modes[mode].span_start != NONE:
        start, fixed = arrays.modes[mode].span_start, True
    elif arrays.tasks[task].pinned != NONE:
        start, fixed = arrays.tasks[task].pinned, True
    if start < earliest:
        return False
    kind, length = arrays.modes[mode].kind, arrays.modes[mode].length
    together = not (arrays.tasks[task].stage == STARTED and kind == EFFORT)
    while start + length <= latest and start <= last_start:
        found, filled = staff(arrays, board, recipe, mode, start, latest, arrays.tasks[task].project, together)
        if found == NONE or (fixed and (not filled or found != start)):
            return False
        start = found
        if not filled:
            continue
        end = _end(arrays, board, mode, start)
        if end >= least_end and start <= last_start:
            board.tasks[task].block, board.tasks[task].end = start, end
            return end <= latest
        if fixed:
            return False
        start += max(1, (least_end - end) // 2 if kind == EFFORT else least_end - end)
    return False


@inner
def _place_plainly(
    arrays: Arrays, board: Board, task: int, mode: int, earliest: int, last_start: int, least_end: int, latest: int
) -> bool:
    length = arrays.modes[mode].length
    start = place_plain(arrays, board, mode, max(earliest, least_end - length), latest)
    if start == NONE or start > last_start:
        return False
    fill_plain(arrays, board, mode, start)
    board.tasks[task].block, board.tasks[task].end = start, start + length
    return True


@inner
def _end(arrays: Arrays, board: Board, mode: int, start: int) -> int:
    if arrays.modes[mode].kind != EFFORT:
        return start + arrays.modes[mode].length
    end = start
    for head in range(arrays.modes[mode].head_from, arrays.modes[mode].head_to):
        if board.heads[head].who >= 0:
            end = max(end, board.heads[head].after)
    return end


@inner
def given(arrays: Arrays, board: Board, mode: int, head: int) -> int:
    """Return the hundredths of person-days that a filled head gives, of all alike."""
    candidate = arrays.candidates[board.heads[head].who]
    if arrays.modes[mode].kind != SUPPORT:
        return candidate.given * arrays.heads[head].heads
    return candidate.rate * days_covered(arrays, board, head) * arrays.heads[head].heads


@inner
def labour(arrays: Arrays, board: Board, mode: int, head: int) -> int:
    """Return the ticks that a filled head costs, of all alike."""
    candidate = arrays.candidates[board.heads[head].who]
    if arrays.modes[mode].kind != SUPPORT:
        return candidate.cost * arrays.heads[head].heads
    return candidate.day_cost * days_covered(arrays, board, head) * arrays.heads[head].heads


@inner
def days_covered(arrays: Arrays, board: Board, head: int) -> int:
    """Return the days of a filled head on which its resource is there."""
    filled = board.heads[head]
    before = arrays.in_before[arrays.candidates[filled.who].resource]
    return before[filled.after] - before[filled.first]


@inner
def money_of(arrays: Arrays, board: Board, mode: int) -> int:
    """Return the ticks of money that a task costs as it is placed."""
    total = arrays.modes[mode].other_money
    if arrays.modes[mode].labour_is_money:
        for head in range(arrays.modes[mode].head_from, arrays.modes[mode].head_to):
            if board.heads[head].who >= 0:
                total += labour(arrays, board, mode, head)
    return total


@inner
def fall_due(arrays: Arrays, purses: Purses, board: Board, task: int, mode: int, due: Ints) -> None:
    """Let everything that a task costs in funded categories fall due."""
    project, category = arrays.tasks[task].project, arrays.modes[mode].labour
    if category != NONE:
        for head in range(arrays.modes[mode].head_from, arrays.modes[mode].head_to):
            if board.heads[head].who >= 0:
                _labour_due(arrays, purses, board, mode, head, category, project, due)
    first = board.tasks[task].block
    start = arrays.tasks[task].fact_start if arrays.tasks[task].stage == STARTED else first
    end = board.tasks[task].end
    for n in range(arrays.modes[mode].cost_from, arrays.modes[mode].cost_to):
        category = purses.costs[n].category
        if category == NONE:
            continue
        shown = end if start == end and end <= 0 else end - 1
        begin = arrays.now if arrays.tasks[task].stage == STARTED else start
        if purses.costs[n].timing == START:
            add_due(purses, due, category, project, start if start < end else shown, purses.costs[n].amount)
        elif purses.costs[n].timing == END or end - begin <= 0:
            add_due(purses, due, category, project, shown, purses.costs[n].amount)
        else:
            _even_due(purses, due, category, project, begin, end, purses.costs[n].amount)


@inner
def _labour_due(
    arrays: Arrays, purses: Purses, board: Board, mode: int, head: int, category: int, project: int, due: Ints
) -> None:
    who = board.heads[head].who
    resource, total = arrays.candidates[who].resource, labour(arrays, board, mode, head)
    first, after, paid = board.heads[head].first, board.heads[head].after, 0
    rate = arrays.candidates[who].day_cost * arrays.heads[head].heads
    day = first
    for stretch in range(purses.stretch_from[category], purses.stretch_from[category + 1] + 1):
        last = stretch == purses.stretch_from[category + 1]
        cut = after if last else purses.stretch_day[stretch]
        if cut <= day or (cut > after and not last):
            continue
        days = arrays.in_before[resource, cut] - arrays.in_before[resource, first]
        so_far = min(total, rate * days)
        if so_far > paid:
            add_due(purses, due, category, project, day, so_far - paid)
            paid = so_far
        day = cut


@inner
def _even_due(purses: Purses, due: Ints, category: int, project: int, begin: int, end: int, amount: int) -> None:
    day, paid = begin, 0
    for stretch in range(purses.stretch_from[category], purses.stretch_from[category + 1] + 1):
        last = stretch == purses.stretch_from[category + 1]
        cut = end if last else purses.stretch_day[stretch]
        if cut <= day or (cut > end and not last):
            continue
        so_far = amount // 100 * (cut - begin) // (end - begin) * 100
        add_due(purses, due, category, project, day, so_far - paid)
        paid, day = so_far, cut


@inner
def can_afford(arrays: Arrays, purses: Purses, board: Board, task: int, mode: int) -> bool:
    """Tell whether caps and funds can pay for a task, as it is placed, besides what is on the board."""
    if not arrays.has_costs:
        return True
    project = arrays.tasks[task].project
    left = arrays.projects[project].money_left
    if left != NONE and board.money[project] + money_of(arrays, board, mode) > left:
        return False
    category = arrays.modes[mode].labour
    if category != NONE and not _can_pay_more(arrays, purses, board, task, mode, category):
        return False
    for n in range(arrays.modes[mode].cost_from, arrays.modes[mode].cost_to):
        category = purses.costs[n].category
        if category != NONE and not _can_pay_more(arrays, purses, board, task, mode, category):
            return False
    return True


@inner
def _can_pay_more(arrays: Arrays, purses: Purses, board: Board, task: int, mode: int, category: int) -> bool:
    """Tell whether a category's funds can pay for a task besides what is due already."""
    first, stop = purses.group_from[category], purses.group_from[category + 1]
    for n in range(purses.due_from[first], purses.due_from[stop]):
        board.due_new[n] = board.due[n]
    fall_due(arrays, purses, board, task, mode, board.due_new)
    return can_pay(purses, category, board.due_new, board.left)


@inner
def place_affordably(arrays: Arrays, purses: Purses, board: Board, recipe: Recipe, task: int, mode: int) -> bool:
    """Place a task where funds can pay: with the people preferred, with the cheapest, or in a later stretch."""
    earliest, last_start, least_end, latest = bounds(arrays, board, task)
    thrift = recipe.thrift[0]
    while True:
        for thrifty in (False, True):
            recipe.thrift[0] = 1e6 if thrifty else thrift
            found = place_in(arrays, board, recipe, task, mode, earliest, last_start, least_end, latest)
            recipe.thrift[0] = thrift
            if not found:
                return False
            if can_afford(arrays, purses, board, task, mode):
                return True
        earliest = _next_stretch(arrays, purses, mode, earliest, latest)
        if earliest == NONE:
            return False


@inner
def _next_stretch(arrays: Arrays, purses: Purses, mode: int, after: int, latest: int) -> int:
    """Return the first day of the next stretch of a category that the mode costs anything in, or NONE."""
    best = NONE
    for n in range(arrays.modes[mode].cost_from - 1, arrays.modes[mode].cost_to):
        category = arrays.modes[mode].labour if n < arrays.modes[mode].cost_from else purses.costs[n].category
        if category != NONE:
            for stretch in range(purses.stretch_from[category], purses.stretch_from[category + 1]):
                day = purses.stretch_day[stretch]
                if after < day < latest and (best == NONE or day < best):
                    best = day
    return best


@inner
def put(arrays: Arrays, purses: Purses, board: Board, task: int, mode: int) -> None:
    """Take what a placed task needs."""
    board.tasks[task].mode = mode
    board.tasks[task].start = (
        arrays.tasks[task].fact_start if arrays.tasks[task].stage == STARTED else board.tasks[task].block
    )
    if arrays.modes[mode].is_plain:
        take_plain(arrays, board, mode, board.tasks[task].block)
    else:
        _take_heads(arrays, board, task, mode)
    if arrays.has_costs:
        board.money[arrays.tasks[task].project] += money_of(arrays, board, mode)
        fall_due(arrays, purses, board, task, mode, board.due)


@inner
def _take_heads(arrays: Arrays, board: Board, task: int, mode: int) -> None:
    for head in range(arrays.modes[mode].head_from, arrays.modes[mode].head_to):
        who = board.heads[head].who
        if who < 0:
            board.heads[head].who = NONE
            continue
        resource, first, after = arrays.candidates[who].resource, board.heads[head].first, board.heads[head].after
        take(arrays, board, resource, arrays.candidates[who].rate * arrays.heads[head].heads, first, after)
        if arrays.resources[resource].most_tasks or arrays.resources[resource].most_projects:
            count(arrays, board, task, resource, first, after)


@inner
def choose_mode(arrays: Arrays, purses: Purses, board: Board, recipe: Recipe, task: int) -> int:
    """Place a task in the recipe's mode, or in that which ends first; return the mode, or NONE if it fits nowhere."""
    best, best_end, tried = NONE, 0, NONE
    for mode in range(arrays.tasks[task].mode_from, arrays.tasks[task].mode_to):
        if arrays.tasks[task].is_month:
            if arrays.modes[mode].shift != recipe.shift[arrays.tasks[task].project]:
                continue
        elif recipe.mode[task] not in (NONE, mode):
            continue
        tried = mode
        fits = place_affordably(arrays, purses, board, recipe, task, mode)
        if fits and (best == NONE or board.tasks[task].end < best_end):
            best, best_end = mode, board.tasks[task].end
    if best not in (NONE, tried):  # what was tried since has been written over its place
        place_affordably(arrays, purses, board, recipe, task, best)
    return best
