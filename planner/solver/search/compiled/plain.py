"""Plain work: a fixed duration with pools alone, every head with one choice. It is common, so it has a short way."""

from planner.solver.search.compiled.arrays import NONE, Arrays
from planner.solver.search.compiled.board import Board
from planner.solver.search.compiled.jit import inner


@inner
def place_plain(arrays: Arrays, board: Board, mode: int, start: int, latest: int) -> int:
    """Return the first start from a day on at which all pools have room and the work ends in time, or NONE."""
    row = arrays.modes[mode]
    length, first, stop = row.length, row.head_from, row.head_to
    heads, candidates, free = arrays.heads, arrays.candidates, board.free
    settled, head = 0, first
    while settled < stop - first:
        if start + length > latest:
            return NONE
        candidate = candidates[heads[head].candidate_from]
        amount, resource = candidate.rate * heads[head].heads, candidate.resource
        settled += 1
        for day in range(start + length - 1, start - 1, -1):
            if free[resource, day] < amount:
                start, settled = day + 1, 0
                break
        head = head + 1 if head + 1 < stop else first
    return start if start + length <= latest else NONE


@inner
def fill_plain(arrays: Arrays, board: Board, mode: int, start: int) -> None:
    """Write the heads of plain work to the board."""
    row = arrays.modes[mode]
    for head in range(row.head_from, row.head_to):
        filled = board.heads[head]
        filled.who, filled.first, filled.after = arrays.heads[head].candidate_from, start, start + row.length


@inner
def take_plain(arrays: Arrays, board: Board, mode: int, start: int) -> None:
    """Take what plain work needs."""
    row, free = arrays.modes[mode], board.free
    for head in range(row.head_from, row.head_to):
        candidate = arrays.candidates[arrays.heads[head].candidate_from]
        amount, resource = candidate.rate * arrays.heads[head].heads, candidate.resource
        for day in range(start, start + row.length):
            free[resource, day] -= amount
        board.touched[resource] = max(board.touched[resource], start + row.length)
