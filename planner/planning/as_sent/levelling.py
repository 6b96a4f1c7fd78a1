"""Levelling: whether work fits between its dates however it is spread over them, and where it cannot.

Of the work that may be done on a day, the one that ends first is done first. If anything fits, this does (earliest
deadline first, with interruptions; Horn 1974). Where it fails, the work that has to lie between two days is more than
these days offer, and no way to spread it helps.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from heapq import heappop, heappush

from planner.domain.units import Percent
from planner.planning.as_sent.ask import Ask


@dataclass(frozen=True, slots=True, kw_only=True)
class Crush:
    """Working days `[start, end)` with more work between them than they offer, by `missing` percent-days."""

    start: int
    end: int
    missing: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Levelled:
    """What came of levelling.

    Attributes:
        crushes: In order of their ends; one for each ask that did not fit.
        unplaced: Percent-days that did not fit, by place in the asks.
    """

    crushes: tuple[Crush, ...]
    unplaced: dict[int, int]


def level(room: Sequence[Percent], asks: Sequence[Ask], amounts: Sequence[int]) -> Levelled:
    """Spread asks over the room on numbered days as well as can be."""
    return _Levelling(room, asks, amounts).run()


class _Levelling:
    def __init__(self, room: Sequence[Percent], asks: Sequence[Ask], amounts: Sequence[int]) -> None:
        self.room, self.asks = room, asks
        self.left = list(amounts)
        self.order = sorted((p for p, left in enumerate(amounts) if left), key=lambda place: asks[place].start)
        self.waiting: list[tuple[int, int]] = []
        self.latest: dict[int, int] = {}
        """By day with no room left over: the latest end of the work done on it."""
        self.crushes: list[Crush] = []

    def run(self) -> Levelled:
        order, following, day = self.order, 0, 0
        while following < len(order) or self.waiting:
            if not self.waiting:
                day = max(day, self.asks[order[following]].start)
            while following < len(order) and self.asks[order[following]].start <= day:
                heappush(self.waiting, (self.asks[order[following]].end, order[following]))
                following += 1
            self._work(day)
            self._give_up(day + 1)
            day += 1
        return Levelled(crushes=tuple(self.crushes), unplaced={p: left for p, left in enumerate(self.left) if left})

    def _work(self, day: int) -> None:
        room, latest = self.room[day], 0
        while room and self.waiting:
            end, place = self.waiting[0]
            done = min(room, self.left[place])
            room -= done
            self.left[place] -= done
            latest = end
            if not self.left[place]:
                heappop(self.waiting)
        if not room:
            self.latest[day] = latest

    def _give_up(self, day: int) -> None:
        """What ends before `day` and is not done did not fit."""
        while self.waiting and self.waiting[0][0] <= day:
            end, place = heappop(self.waiting)
            start = end
            while self.latest.get(start - 1, end + 1) <= end:
                start -= 1
            spans = ((self.asks[place].start, self.asks[place].end) for place in self.order)
            first = min(begun for begun, ended in spans if start <= begun and ended <= end)
            self.crushes.append(Crush(start=first, end=end, missing=self.left[place]))


def joined(crushes: Sequence[Crush]) -> tuple[Crush, ...]:
    """Join those that overlap."""
    found: list[Crush] = []
    for crush in sorted(crushes, key=lambda one: one.start):
        if found and crush.start < found[-1].end:
            last = found.pop()
            end, missing = max(last.end, crush.end), last.missing + crush.missing
            found.append(Crush(start=last.start, end=end, missing=missing))
        else:
            found.append(crush)
    return tuple(found)
