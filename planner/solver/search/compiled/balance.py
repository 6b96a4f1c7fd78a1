"""Balance: who does what before it is known when, so that everybody ends as early as can be.

Each person's work is put in order as if they were alone: of what can begin, that with the longest tail comes first
(Schrage's rule; Carlier, "The one-machine sequencing problem", 1982). Somebody who would deliver after the target gives
work away or exchanges it with somebody else, by annealing; once nobody does the target comes down by a day.
"""

from typing import NamedTuple

import numpy as np

from planner.solver.search.compiled.arrays import NONE, Arrays, Ints, Table
from planner.solver.search.compiled.jit import entry, inner

_EXCHANGES = 0.8
"""Chance that work is exchanged rather than given away."""
FAR = 2**40
"""Day on which nobody delivers: two works of one task for one person."""


class Loads(NamedTuple):
    """Who does what.

    Attributes:
        works: `head` that is filled, its `task`, the `earliest` day it can begin, the `tail` of days after it, whether
            it `stays` with who does it, `who` does it (a candidate) and `best` (that of the lowest target), `resource`
            of who does it, and the `next` and `previous` work of that resource, or NONE.
        people: For each resource the `first` of its works or NONE, how many there are (`works`), and when it would
            `deliver` the last one.
        days: Days that each candidate would take (C).
        room: Scratch for the works of one resource: `ready` and `days` in days in, `tail`.
        state: `TARGET`, `EXCESS` and `BEST`.
    """

    works: Table
    people: Table
    days: Ints
    room: Table
    state: Ints


TARGET, EXCESS, BEST = range(3)
"""Of `Loads.state`: the day by which all are to deliver, the squares of days after it, and the last target reached."""


@entry
def begin_balance(arrays: Arrays, loads: Loads) -> None:
    """Work out when each resource delivers, and set the target."""
    last = 0
    for resource in range(len(loads.people)):
        loads.people[resource].deliver = _delivers(arrays, loads, resource, NONE, NONE, NONE)
        last = max(last, loads.people[resource].deliver)
    _aim(loads, last)


@entry
def balance(arrays: Arrays, loads: Loads, temperature: float, moves: int, seed: int) -> bool:
    """Make a number of moves; return whether the target came down."""
    np.random.seed(seed)
    before = loads.state[BEST]
    for _ in range(moves if len(loads.works) else 0):
        work = np.random.randint(len(loads.works))
        row = arrays.heads[loads.works[work].head]
        candidate = np.random.randint(row.candidate_from, row.candidate_to)
        giver, taker = loads.works[work].resource, arrays.candidates[candidate].resource
        if giver == taker or loads.works[work].stays or not arrays.resources[taker].is_person:
            continue
        other, instead = NONE, NONE
        if loads.people[taker].works and np.random.random() < _EXCHANGES:
            other = _drawn(loads, taker)
            instead = _candidate_of(arrays, loads.works[other].head, giver)
            if instead == NONE or loads.works[other].stays:
                continue
        mine = _delivers(arrays, loads, giver, work, other, instead)
        theirs = _delivers(arrays, loads, taker, other, work, candidate)
        if max(mine, theirs) == FAR:
            continue
        target = loads.state[TARGET]
        more = _square(mine - target) + _square(theirs - target)
        more -= _square(loads.people[giver].deliver - target) + _square(loads.people[taker].deliver - target)
        if more > 0 and np.random.random() >= np.exp(-more / temperature):
            continue
        _hand_over(loads, work, candidate, taker)
        if other != NONE:
            _hand_over(loads, other, instead, giver)
        loads.people[giver].deliver, loads.people[taker].deliver = mine, theirs
        loads.state[EXCESS] += more
        if loads.state[EXCESS] == 0:
            _aim(loads, loads.people.deliver.max())
    return bool(loads.state[BEST] < before)


@inner
def _aim(loads: Loads, last: int) -> None:
    """Note who does what, which is all delivered on a day, and aim at the day before."""
    loads.works.best[:] = loads.works.who
    loads.state[BEST], loads.state[TARGET], loads.state[EXCESS] = last, last - 1, 0
    for resource in range(len(loads.people)):
        loads.state[EXCESS] += _square(loads.people[resource].deliver - loads.state[TARGET])


@inner
def _square(late: int) -> int:
    return max(0, late) ** 2


@inner
def _drawn(loads: Loads, resource: int) -> int:
    """Draw one of a resource's works."""
    work = loads.people[resource].first
    for _ in range(np.random.randint(loads.people[resource].works)):
        work = loads.works[work].next
    return work


@inner
def _candidate_of(arrays: Arrays, head: int, resource: int) -> int:
    """Return the first candidate for a head who is a resource, or NONE."""
    for candidate in range(arrays.heads[head].candidate_from, arrays.heads[head].candidate_to):
        if arrays.candidates[candidate].resource == resource:
            return candidate
    return NONE


@inner
def _hand_over(loads: Loads, work: int, candidate: int, resource: int) -> None:
    """Let another resource do a work."""
    row = loads.works[work]
    if row.previous == NONE:
        loads.people[row.resource].first = row.next
    else:
        loads.works[row.previous].next = row.next
    if row.next != NONE:
        loads.works[row.next].previous = row.previous
    loads.people[row.resource].works -= 1
    first = loads.people[resource].first
    row.who, row.resource, row.next, row.previous = candidate, resource, first, NONE
    if first != NONE:
        loads.works[first].previous = work
    loads.people[resource].first = work
    loads.people[resource].works += 1


@inner
def _delivers(arrays: Arrays, loads: Loads, resource: int, without: int, work: int, candidate: int) -> int:
    """Return the day on which all works of a resource are delivered, tails included.

    Args:
        without: A work of theirs that is left out, or NONE.
        work: A work that they do as well, as `candidate`; or NONE.
    """
    size, mine = 0, loads.people[resource].first
    while mine != NONE:
        if mine != without:
            if work != NONE and loads.works[mine].task == loads.works[work].task:
                return FAR
            _note(arrays, loads, resource, mine, loads.works[mine].who, size)
            size += 1
        mine = loads.works[mine].next
    if work != NONE:
        _note(arrays, loads, resource, work, candidate, size)
        size += 1
    return _one_after_the_other(arrays, loads, resource, size)


@inner
def _note(arrays: Arrays, loads: Loads, resource: int, work: int, candidate: int, place: int) -> None:
    room = loads.room[place]
    room.ready = arrays.in_before[resource, min(loads.works[work].earliest, arrays.horizon)]
    room.days, room.tail = loads.days[candidate], loads.works[work].tail


@inner
def _one_after_the_other(arrays: Arrays, loads: Loads, resource: int, size: int) -> int:
    """Return the day on which the works in the scratch are delivered, each begun as soon as Schrage's rule has it."""
    room, last, now = loads.room, 0, 0
    while size > 0:
        pick, soon = NONE, FAR
        for place in range(size):
            if room[place].ready > now:
                soon = min(soon, room[place].ready)
            elif pick == NONE or room[place].tail > room[pick].tail:
                pick = place
        if pick == NONE:
            now = soon
            continue
        now += room[pick].days
        last = max(last, _day(arrays, resource, now) + room[pick].tail)
        size -= 1
        room[pick].ready, room[pick].days, room[pick].tail = room[size].ready, room[size].days, room[size].tail
    return last


@inner
def _day(arrays: Arrays, resource: int, worked: int) -> int:
    """Return the exclusive end of a number of days in; as many days later as there are too few."""
    in_all = arrays.resources[resource].in_all
    if worked > in_all:
        return arrays.horizon + worked - in_all
    return arrays.days_in[resource, worked - 1] + 1 if worked > 0 else 0
