"""Staff: fill the heads of a mode at one start, each with a candidate of its own."""

from planner.solver.search.compiled.alone import FAR, dearness, fill_alone, is_alone
from planner.solver.search.compiled.arrays import EFFORT, NONE, SUPPORT, Arrays
from planner.solver.search.compiled.board import STAMP, Board
from planner.solver.search.compiled.fit import fit_block, fit_effort, fit_support
from planner.solver.search.compiled.jit import inner
from planner.solver.search.compiled.recipe import Recipe

_NOBODY = -2
_MOST = 40
"""Candidates weighed for each head before the rest is weighed only if none of them fits: more than for a head alone,
for several must be free at once. With a dozen, plans of the set MSPSP ended days later."""


@inner
def weigh(
    arrays: Arrays, board: Board, recipe: Recipe, mode: int, head: int, candidate: int, start: int, latest: int,
    project: int, slot: int,
) -> None:  # fmt: skip
    """Write into a slot of the scratch where a candidate could work a head from a start on, and its score in days."""
    board.scores[slot] = FAR
    resource, rate = arrays.candidates[candidate].resource, arrays.candidates[candidate].rate * arrays.heads[head].heads
    kind, length = arrays.modes[mode].kind, arrays.modes[mode].length
    if kind == EFFORT:
        first, after = _first_effort(arrays, board, candidate, rate, start, latest, project)
    elif kind == SUPPORT and not arrays.heads[head].must_cover:
        first, after = fit_support(arrays, board, resource, rate, start, start + length, project)
    elif arrays.heads[head].must_cover and arrays.candidates[candidate].rate < arrays.heads[head].demanded:
        return
    else:
        first, after = _first_block(arrays, board, resource, rate, length, start, latest, project)
    if first == NONE:
        return
    merit = float(after)
    if kind == SUPPORT:
        covered = arrays.in_before[resource, after] - arrays.in_before[resource, first]
        merit = -covered * min(arrays.candidates[candidate].rate, arrays.heads[head].demanded) / 100.0
    board.options[slot].start, board.options[slot].end = first, after
    board.scores[slot] = merit + recipe.liking[resource] + recipe.thrift[0] * dearness(arrays, mode, candidate)


@inner
def _first_effort(
    arrays: Arrays, board: Board, candidate: int, rate: int, start: int, latest: int, project: int
) -> tuple[int, int]:
    """Return what `fit_effort` does, worked out once for all heads alike."""
    resource, worked = arrays.candidates[candidate].resource, arrays.candidates[candidate].worked
    known = board.fits[resource]
    if known.stamp != board.counts[STAMP] or known.rate != rate or known.worked != worked:
        first, after = fit_effort(arrays, board, resource, rate, worked, start, latest, project)
        known.stamp, known.rate, known.worked = board.counts[STAMP], rate, worked
        known.first, known.after = first, after
    return known.first, known.after


@inner
def _first_block(
    arrays: Arrays, board: Board, resource: int, rate: int, length: int, start: int, latest: int, project: int
) -> tuple[int, int]:
    """Return what `fit_block` does, worked out once for all heads alike."""
    known = board.fits[resource]
    if known.stamp != board.counts[STAMP] or known.rate != rate:
        first, after = fit_block(arrays, board, resource, rate, length, start, latest, project)
        known.stamp, known.rate = board.counts[STAMP], rate
        known.first, known.after = first, after
    return known.first, known.after


@inner
def weigh_all(
    arrays: Arrays, board: Board, recipe: Recipe, mode: int, head: int, start: int, latest: int, project: int
) -> int:
    """Weigh the candidates of a head; return the earliest start among them, or NONE if nobody fits."""
    begin, stop = arrays.heads[head].candidate_from, arrays.heads[head].candidate_to
    base = arrays.heads[arrays.modes[mode].head_from].candidate_from
    wanted, number = recipe.wanted[head], stop - begin
    offset = (recipe.spread[1] * 7919 + head * 104729) % number if number > _MOST else 0
    earliest = NONE
    for step in range(number):
        candidate = begin + (step + offset) % number
        is_enough = wanted == NONE and step >= _MOST and earliest != NONE
        if wanted not in (NONE, candidate) or is_enough:
            board.scores[candidate - base] = FAR
            continue
        weigh(arrays, board, recipe, mode, head, candidate, start, latest, project, candidate - base)
        if board.scores[candidate - base] < FAR:
            at = board.options[candidate - base].start
            if earliest == NONE or at < earliest:
                earliest = at
    return earliest


@inner
def is_free_beside(arrays: Arrays, board: Board, mode: int, head: int, candidate: int, first: int, after: int) -> bool:
    """Tell whether a candidate can hold a head besides those of this mode that are filled already."""
    resource, amount = (
        arrays.candidates[candidate].resource,
        arrays.candidates[candidate].rate * arrays.heads[head].heads,
    )
    crowded = False
    for other in range(arrays.modes[mode].head_from, arrays.modes[mode].head_to):
        who = board.heads[other].who
        if other != head and who >= 0 and arrays.candidates[who].resource == resource:
            if arrays.resources[resource].is_person:
                return False
            crowded = True
    if not crowded:
        return True
    for index in range(arrays.in_before[resource, first], arrays.in_before[resource, after]):
        day, used = arrays.days_in[resource, index], amount
        for other in range(arrays.modes[mode].head_from, arrays.modes[mode].head_to):
            who = board.heads[other].who
            is_same = other != head and who >= 0 and arrays.candidates[who].resource == resource
            if is_same and board.heads[other].first <= day < board.heads[other].after:
                used += arrays.candidates[who].rate * arrays.heads[other].heads
        if board.free[resource, index] < used:
            return False
    return True


@inner
def best_option(arrays: Arrays, board: Board, mode: int, head: int, exactly: int, only: int) -> int:
    """Return the best candidate weighed that is open, or NONE.

    Args:
        exactly: Day on which it must begin, or NONE for any.
        only: Resource that it must be, or NONE for any.
    """
    base, best, score = arrays.heads[arrays.modes[mode].head_from].candidate_from, NONE, FAR
    for candidate in range(arrays.heads[head].candidate_from, arrays.heads[head].candidate_to):
        slot = candidate - base
        if board.scores[slot] >= score or (only not in (NONE, arrays.candidates[candidate].resource)):
            continue
        if exactly not in (NONE, board.options[slot].start):
            continue
        first, after = board.options[slot].start, board.options[slot].end
        if is_free_beside(arrays, board, mode, head, candidate, first, after):
            best, score = candidate, board.scores[slot]
    return best


@inner
def fill_head(arrays: Arrays, board: Board, mode: int, head: int, exactly: int, only: int) -> bool:
    """Fill a head with its best option; False if there is none."""
    candidate = best_option(arrays, board, mode, head, exactly, only)
    if candidate == NONE:
        return False
    slot = candidate - arrays.heads[arrays.modes[mode].head_from].candidate_from
    board.heads[head].who = candidate
    board.heads[head].first, board.heads[head].after = board.options[slot].start, board.options[slot].end
    return True


@inner
def fill_all(arrays: Arrays, board: Board, mode: int, exactly: int) -> bool:
    """Fill the heads of a mode from the options weighed: pinned resources first, then heads with the fewest options.

    Args:
        exactly: Day on which all that must be filled begin, or NONE for any.
    """
    begin, stop = arrays.modes[mode].head_from, arrays.modes[mode].head_to
    for head in range(begin, stop):
        board.heads[head].who = _NOBODY
    if not arrays.modes[mode].is_over and not _fill_pins(arrays, board, mode, exactly):
        return False
    for _ in range(begin, stop):
        head = _most_constrained(arrays, board, mode, exactly)
        if head == NONE:
            break
        day = NONE if arrays.heads[head].may_stay_empty else exactly
        if not fill_head(arrays, board, mode, head, day, NONE):
            if not arrays.heads[head].may_stay_empty:
                return False
            board.heads[head].who = NONE
    return True


@inner
def _fill_pins(arrays: Arrays, board: Board, mode: int, exactly: int) -> bool:
    for pin in range(arrays.modes[mode].pin_from, arrays.modes[mode].pin_to):
        held = False
        for head in range(arrays.modes[mode].head_from, arrays.modes[mode].head_to):
            if held or board.heads[head].who >= 0 or arrays.pins[pin].need not in (NONE, arrays.heads[head].need):
                continue
            day = NONE if arrays.heads[head].may_stay_empty else exactly
            held = fill_head(arrays, board, mode, head, day, arrays.pins[pin].resource)
        if not held:
            return False
    return True


@inner
def _most_constrained(arrays: Arrays, board: Board, mode: int, exactly: int) -> int:
    """Return the head still to be filled that must be and has the fewest options, then those that may stay empty."""
    base, best, fewest = arrays.heads[arrays.modes[mode].head_from].candidate_from, NONE, 0
    for head in range(arrays.modes[mode].head_from, arrays.modes[mode].head_to):
        if board.heads[head].who != _NOBODY:
            continue
        options = 1_000_000 if arrays.heads[head].may_stay_empty else 0
        for candidate in range(arrays.heads[head].candidate_from, arrays.heads[head].candidate_to):
            slot = candidate - base
            options += board.scores[slot] < FAR and exactly in (NONE, board.options[slot].start)
        if best == NONE or options < fewest:
            best, fewest = head, options
    return best


@inner
def staff(
    arrays: Arrays, board: Board, recipe: Recipe, mode: int, start: int, latest: int, project: int, together: bool
) -> tuple[int, bool]:
    """Fill all heads of a mode from a start on.

    Args:
        together: All that must be filled begin on the same day.

    Returns:
        The start and True if they are filled; a later start worth trying, or NONE, and False if not.
    """
    begin, stop = arrays.modes[mode].head_from, arrays.modes[mode].head_to
    if is_alone(arrays, mode):
        found = fill_alone(arrays, board, recipe, mode, start, latest, project)
        return (found if together or found == NONE else start), found != NONE
    board.counts[STAMP] += 1
    common, needed = start, 0
    for head in range(begin, stop):
        earliest = weigh_all(arrays, board, recipe, mode, head, start, latest, project)
        if not arrays.heads[head].may_stay_empty:
            if earliest == NONE:
                return NONE, False
            needed += 1
            common = max(common, earliest)
    if stop - begin == 1 and needed and together:
        return (board.heads[begin].first, True) if fill_all(arrays, board, mode, NONE) else (NONE, False)
    if together and needed and common > start:
        return common, False
    exactly = start if together and needed else NONE
    if fill_all(arrays, board, mode, exactly):
        return start, True
    return (start + 1 if exactly == NONE else _next_start(arrays, board, mode, start)), False


@inner
def _next_start(arrays: Arrays, board: Board, mode: int, start: int) -> int:
    """Return the first day after a start on which more people can begin, or NONE; of pools, the next day.

    Until then nobody who could not begin at the start can, so that no other choice of people comes up.
    """
    base, best = arrays.heads[arrays.modes[mode].head_from].candidate_from, NONE
    for head in range(arrays.modes[mode].head_from, arrays.modes[mode].head_to):
        for candidate in range(arrays.heads[head].candidate_from, arrays.heads[head].candidate_to):
            if not arrays.resources[arrays.candidates[candidate].resource].is_person:
                return start + 1
            at = board.options[candidate - base].start
            if board.scores[candidate - base] < FAR and at > start and (best == NONE or at < best):
                best = at
    return best
