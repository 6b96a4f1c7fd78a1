"""Ways: for each task the earliest end of work that begins on a day, over its modes and all who can do it.

Arrays run over the days 0 to the horizon; the value `horizon + 1` says that there is no way within the program.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from planner.domain.work import WorkKind
from planner.solver.instance.program import Instance
from planner.solver.instance.work import Candidate, Head, ModeData, TaskData

Ends = NDArray[np.int64]
_Key = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Ways:
    """The ways to do one task's (remaining) work; all lists are indexed by day.

    Attributes:
        first_start: First day not before this one on which the work can begin.
        first_end: Earliest exclusive end of work that begins on this day or later.
        last_start: Last day on which work can begin that ends by this day; -1 if none.
        longest: Days of the longest block where no mode is of kind effort; None where the end may drift.
    """

    first_start: list[int]
    first_end: list[int]
    last_start: list[int]
    longest: int | None


class AllWays:
    """Works out the ways of tasks, once for all tasks that ask for the same."""

    def __init__(self, instance: Instance) -> None:
        self._instance = instance
        self._beyond = instance.horizon + 1
        self._days = np.arange(instance.horizon + 1)
        profiles: dict[tuple[int, ...], int] = {}
        self._profile = [profiles.setdefault(r.capacity, len(profiles)) for r in instance.resources]
        self._capacities = [np.array(capacity, dtype=np.int64) for capacity in profiles]
        self._known: dict[_Key, Ends] = {}
        self._ways: dict[_Key, Ways] = {}

    def of(self, task: TaskData) -> Ways:
        """Return the ways of a task that is not done."""
        key = (task.is_started, tuple(self._mode_key(task, mode) for mode in task.modes))
        if key not in self._ways:
            ends = [self._mode_ends(task, mode) for mode in task.modes]
            fixed = all(mode.kind is not WorkKind.EFFORT for mode in task.modes) and not task.is_started
            longest = max((mode.length for mode in task.modes), default=0) if fixed else None
            everything = np.min(ends, axis=0) if ends else np.full(len(self._days), self._beyond)
            self._ways[key] = self._summed_up(everything, longest)
        return self._ways[key]

    def _summed_up(self, ends: Ends, longest: int | None) -> Ways:
        starts = np.where(ends < self._beyond, self._days, self._beyond)
        last = np.full(self._beyond + 1, -1)
        np.maximum.at(last, ends, self._days)
        last[self._beyond] = -1
        return Ways(
            first_start=_least_from(starts).tolist(),
            first_end=_least_from(ends).tolist(),
            last_start=np.maximum.accumulate(last)[: self._beyond].tolist(),
            longest=longest,
        )

    def _mode_key(self, task: TaskData, mode: ModeData) -> _Key:
        groups = tuple(
            (len(heads), heads[0].may_stay_empty, heads[0].must_cover and heads[0].demanded, self._options(able))
            for heads, able in staffed(task, mode)
        )
        return (mode.kind, mode.length, mode.span, groups)

    def _options(self, able: tuple[Candidate, ...]) -> _Key:
        return tuple((c.resource, c.rate, c.worked) for c in able)

    def _mode_ends(self, task: TaskData, mode: ModeData) -> Ends:
        """Return the earliest end for each first day of the mode's work; all heads of an untouched task begin on it."""
        is_effort = mode.kind is WorkKind.EFFORT
        ends = self._days.copy() if is_effort else self._within(self._days + mode.length)
        for heads, able in staffed(task, mode):
            if not heads[0].may_stay_empty:
                needed = self._group_ends(mode, heads, able)
                ends = np.maximum(ends, _least_from(needed) if is_effort and task.is_started else needed)
        if mode.span is not None:
            ends = np.where(self._days == mode.span[0], ends, self._beyond)
        return ends

    def _group_ends(self, mode: ModeData, heads: list[Head], able: tuple[Candidate, ...]) -> Ends:
        """Return when the last of equal heads can end at best: different people, any number of a pool's units."""
        least = heads[0].demanded if heads[0].must_cover else 0
        by_resource: dict[int, list[Ends]] = {}
        for candidate in able:
            if candidate.rate >= least:
                by_resource.setdefault(candidate.resource, []).append(self._candidate_ends(mode, candidate))
        rows: list[Ends] = []
        for resource, ends in by_resource.items():
            copies = 1 if self._instance.resources[resource].is_person else len(heads)
            rows += [np.min(ends, axis=0)] * copies
        if len(rows) < len(heads):
            return np.full(len(self._days), self._beyond)
        best: Ends = np.partition(np.array(rows), len(heads) - 1, axis=0)[len(heads) - 1]
        return best

    def _candidate_ends(self, mode: ModeData, candidate: Candidate) -> Ends:
        is_effort = mode.kind is WorkKind.EFFORT
        days = candidate.worked if is_effort else mode.length
        key = (self._profile[candidate.resource], candidate.rate, days, is_effort)
        if key not in self._known:
            capacity = self._capacities[self._profile[candidate.resource]]
            find = self._effort_ends if is_effort else self._block_ends
            self._known[key] = find(capacity, candidate.rate, days)
        return self._known[key]

    def _effort_ends(self, capacity: Ends, rate: int, worked: int) -> Ends:
        """End after so many days worked; days away are skipped, but the first is none, and none offers too little."""
        if not worked:
            return self._days.copy()
        there = np.flatnonzero(capacity > 0)
        ends = np.full(len(self._days), self._beyond)
        count = len(there) - worked + 1
        if count > 0:
            ends[there[:count]] = there[worked - 1 :] + 1
        return self._without(ends, (capacity > 0) & (capacity < rate))

    def _block_ends(self, capacity: Ends, rate: int, length: int) -> Ends:
        """End after so many days in a row, each of which offers the rate."""
        return self._without(self._within(self._days + length), capacity < rate)

    def _without(self, ends: Ends, bad: NDArray[np.bool_]) -> Ends:
        """Strike out the spans that hold a bad day."""
        before = np.concatenate(([0], np.cumsum(bad)))
        inside = before[np.minimum(ends, self._beyond - 1)] - before[self._days]
        return np.where((ends < self._beyond) & (inside > 0), self._beyond, ends)

    def _within(self, ends: Ends) -> Ends:
        return np.minimum(ends, self._beyond)


def staffed(task: TaskData, mode: ModeData) -> Iterator[tuple[list[Head], tuple[Candidate, ...]]]:
    """Yield the equal heads of each requirement, with those who can fill them where pins leave a choice."""
    groups: dict[object, list[Head]] = {}
    for head in mode.heads:
        groups.setdefault(head.requirement, []).append(head)
    for requirement, heads in groups.items():
        pinned = {
            pin.resource
            for pin in task.pins
            if len(heads) == 1 and not mode.is_over and (pin.requirement == requirement or len(mode.heads) == 1)
        }
        candidates = heads[0].candidates
        yield heads, tuple(c for c in candidates if pinned <= {c.resource}) if pinned else candidates


def _least_from(ends: Ends) -> Ends:
    """Return for each day the least value from it on."""
    return np.minimum.accumulate(ends[::-1])[::-1]
