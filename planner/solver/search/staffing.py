"""Staffing: fill the heads of a mode at one start, each with a candidate of its own."""

from dataclasses import dataclass

from planner.domain.work import WorkKind
from planner.solver.instance.program import Instance
from planner.solver.instance.resources import UNIT
from planner.solver.instance.work import Head, ModeData, TaskData
from planner.solver.schedule import Filled, covered_days
from planner.solver.search.board import Board
from planner.solver.search.fit import fit_block, fit_effort, support_span


@dataclass(frozen=True, slots=True)
class Taste:
    """What is preferred among candidates that fit.

    Attributes:
        thrift: Days of delay accepted to save a ten-thousandth of the dearest candidate's cost.
        liking: A number for each resource, added in days; random, so that restarts differ.
        scarcity: A number for each resource, added in days; higher for versatile people.
    """

    thrift: float
    liking: tuple[float, ...]
    scarcity: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Option:
    """A candidate with the span it would work."""

    score: float
    candidate: int
    start: int
    end: int


class Staffing:
    """Fills the heads of one mode of one task on a board."""

    def __init__(self, instance: Instance, board: Board, task: TaskData, mode: ModeData, taste: Taste) -> None:
        """Look at a mode of a task."""
        self._instance, self._board, self._task, self._mode, self._taste = instance, board, task, mode, taste
        self._usable: dict[int, list[int]] = {}
        self._cost_unit = max((c.cost or c.day_cost for h in mode.heads for c in h.candidates), default=0) or 1

    def options(self, head: Head, start: int, latest: int) -> list[Option]:
        """Return where each candidate could first work a head from `start` on, best first."""
        found = []
        for number, candidate in enumerate(head.candidates):
            span = self._span(head, number, start, latest)
            if span is not None:
                cost = (candidate.cost or candidate.day_cost) / self._cost_unit
                taste = self._taste.liking[candidate.resource] + self._taste.scarcity[candidate.resource]
                found.append(Option(self._merit(head, number, span) + self._taste.thrift * cost + taste, number, *span))
        return sorted(found, key=lambda option: (option.score, option.candidate))

    def fill(self, start: int, latest: int, *, together: bool) -> tuple[Filled | None, ...] | int | None:
        """Fill all heads from `start` on; `together` means that all begin exactly on that day.

        Returns:
            The heads; or the next start worth trying; or None if no start is.
        """
        options = [self.options(head, start, latest) for head in self._mode.heads]
        needed = [o for head, o in zip(self._mode.heads, options, strict=True) if not head.may_stay_empty]
        if not all(needed):
            return None
        if together and needed:
            begin = max(min(option.start for option in head) for head in needed)
            if begin > start:
                return begin
            options = [
                [option for option in found if head.may_stay_empty or option.start == start]
                for head, found in zip(self._mode.heads, options, strict=True)
            ]
        heads = self._match(options)
        return start + 1 if heads is None else heads

    def _merit(self, head: Head, number: int, span: tuple[int, int]) -> float:
        """Return days: the end of the work, or (of support) less the days that are covered."""
        if self._mode.kind is not WorkKind.SUPPORT:
            return span[1]
        candidate = head.candidates[number]
        return -covered_days(self._instance, candidate, *span) * min(candidate.rate, head.demanded) / UNIT

    def _match(self, options: list[list[Option]]) -> tuple[Filled | None, ...] | None:
        """Give the most constrained heads first; pinned resources before others."""
        chosen: list[Filled | None] = [None] * len(options)
        taken: list[tuple[int, int, int, int]] = []
        used: set[int] = set()
        order = sorted(range(len(options)), key=lambda n: (self._mode.heads[n].may_stay_empty, len(options[n])))
        complete = self._match_pins(options, chosen, used, taken)
        for number in order if complete else ():
            head = self._mode.heads[number]
            if chosen[number] is None:
                option = next((o for o in options[number] if self._is_open(head, o, used)), None)
                if option is not None:
                    self._choose(number, option, chosen, used, taken)
                elif not head.may_stay_empty:
                    complete = False
                    break
        for resource, rate, start, end in taken:
            self._board.take(resource, -rate, start, end)
        return tuple(chosen) if complete else None

    def _match_pins(
        self,
        options: list[list[Option]],
        chosen: list[Filled | None],
        used: set[int],
        taken: list[tuple[int, int, int, int]],
    ) -> bool:
        for pin in () if self._mode.is_over else self._task.pins:
            has = pin.requirement is not None and any(h.requirement == pin.requirement for h in self._mode.heads)
            for number, head in enumerate(self._mode.heads):
                if chosen[number] is None and (not has or head.requirement == pin.requirement):
                    mine = (o for o in options[number] if head.candidates[o.candidate].resource == pin.resource)
                    option = next((o for o in mine if self._is_open(head, o, used)), None)
                    if option is not None:
                        self._choose(number, option, chosen, used, taken)
                        break
            else:
                return False
        return True

    def _choose(
        self,
        number: int,
        option: Option,
        chosen: list[Filled | None],
        used: set[int],
        taken: list[tuple[int, int, int, int]],
    ) -> None:
        candidate = self._mode.heads[number].candidates[option.candidate]
        chosen[number] = Filled(option.candidate, option.start, option.end)
        self._board.take(candidate.resource, candidate.rate, option.start, option.end)
        taken.append((candidate.resource, candidate.rate, option.start, option.end))
        if self._instance.resources[candidate.resource].is_person:
            used.add(candidate.resource)

    def _is_open(self, head: Head, option: Option, used: set[int]) -> bool:
        candidate = head.candidates[option.candidate]
        if candidate.resource in used:
            return False
        if self._instance.resources[candidate.resource].is_person:
            return True
        free, capacity = self._board.free[candidate.resource], self._instance.resources[candidate.resource].capacity
        return all(free[day] >= candidate.rate for day in range(option.start, option.end) if capacity[day])

    def _span(self, head: Head, number: int, start: int, latest: int) -> tuple[int, int] | None:
        candidate = head.candidates[number]
        free, resource = self._free(candidate.resource), self._instance.resources[candidate.resource]
        if self._mode.kind is WorkKind.EFFORT:
            return fit_effort(
                free, resource.capacity, rate=candidate.rate, worked=candidate.worked, start=start, latest=latest
            )
        if self._mode.kind is WorkKind.SUPPORT and not head.must_cover:
            end = start + self._mode.length
            return support_span(free, resource.capacity, rate=candidate.rate, start=start, end=end)
        if head.must_cover and candidate.rate < head.demanded:
            return None
        first = fit_block(free, rate=candidate.rate, length=self._mode.length, start=start, latest=latest)
        return None if first is None else (first, first + self._mode.length)

    def _free(self, resource: int) -> list[int]:
        if resource not in self._usable:
            self._usable[resource] = self._board.usable(resource, self._task.project)
        return self._usable[resource]
