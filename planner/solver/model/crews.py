"""Crews: what only certain people can do never asks for more of them than there are.

The rules say so already, person by person. Said of a set of people it holds whoever is chosen, so that CP-SAT reasons
on work before it knows who does it: energetic reasoning on mandatory intervals (Baptiste, Le Pape and Nuijten 1999), as
Young, Feydy and Schutt (2017) do for projects of several skills.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from ortools.sat.python.cp_model import CpModel, IntervalVar

from planner.domain.work import WorkKind
from planner.solver.instance.program import Instance
from planner.solver.instance.work import Candidate
from planner.solver.model.attendance import runs_in
from planner.solver.model.heads import HeadVars
from planner.solver.model.variables import ModeVars, TaskVars, Variables

_Crew = frozenset[int]

_MOST_CREWS = 12
_MOST_JOINED = 24
"""Crews of which each two that overlap are also looked at together."""


@dataclass(frozen=True, slots=True)
class _Ask:
    """One head that several can fill, as one of their crew.

    Attributes:
        rate: Percent of a day at least.
        least, most: Days.
    """

    mode: ModeVars
    head: HeadVars
    crew: _Crew
    rate: int
    least: int
    most: int

    def interval(self, model: CpModel) -> IntervalVar:
        """Span the work, whoever does it."""
        name = f"crew[{self.head.data.requirement},{self.head.data.number}]"
        start, end, chosen = self.head.start, self.head.end, self.mode.chosen
        if self.least == self.most:
            return model.new_optional_fixed_size_interval_var(start, self.least, chosen, name)
        return model.new_optional_interval_var(start, model.new_int_var(self.least, self.most, name), end, chosen, name)


def bound_crews(model: CpModel, instance: Instance, variables: Variables) -> None:
    """Keep the work of the busiest sets of people within what they offer together.

    Only where tasks want several people at once: of one at a time CP-SAT knows as much from the people alone.
    """
    if not any(_is_choosy(head) for task in variables.tasks for mode in task.modes for head in mode.own_heads[1:]):
        return
    asked: dict[_Crew, list[_Ask]] = {}
    for ask in _asks(instance, variables):
        asked.setdefault(ask.crew, []).append(ask)
    crews = _busiest(instance, asked)
    bounded = [ask for some in asked.values() for ask in some if any(ask.crew <= crew for crew in crews)]
    spans = [(ask, ask.interval(model)) for ask in bounded]
    for crew in crews:
        inside = [(interval, ask.rate) for ask, interval in spans if ask.crew <= crew]
        model.add_cumulative([span for span, _ in inside], [rate for _, rate in inside], _offer(instance, crew))


def _asks(instance: Instance, variables: Variables) -> Iterator[_Ask]:
    """Yield heads that several can fill, all of whom are always there when it may be."""
    for task in variables.tasks:
        for mode in task.modes:
            for head in mode.own_heads if mode.data.kind is not WorkKind.SUPPORT else ():
                candidates = head.data.candidates
                if _is_choosy(head) and not any(_may_be_away(instance, task, one) for one in candidates):
                    crew = frozenset(one.resource for one in candidates)
                    days = [one.worked for one in candidates]
                    yield _Ask(mode, head, crew, min(one.rate for one in candidates), min(days), max(days))


def _is_choosy(head: HeadVars) -> bool:
    return len(head.data.candidates) > 1


def _may_be_away(instance: Instance, task: TaskVars, candidate: Candidate) -> bool:
    return any(runs_in(instance.resources[candidate.resource], task))


def _busiest(instance: Instance, asked: dict[_Crew, list[_Ask]]) -> list[_Crew]:
    """Return crews with the most work for what they offer, that could be asked for too much."""
    sums = {
        crew: (sum(ask.rate for ask in asks), sum(ask.rate * ask.least for ask in asks)) for crew, asks in asked.items()
    }

    def load(crew: _Crew) -> float:
        inside, offer = [both for one, both in sums.items() if one <= crew], _offer(instance, crew)
        return sum(work for _, work in inside) / offer if sum(rate for rate, _ in inside) > offer else 0.0

    crews = sorted(asked, key=lambda crew: (-load(crew), sorted(crew)))
    joined = {one | other for one, other in combinations(crews[:_MOST_JOINED], 2) if one & other}
    loads = {crew: load(crew) for crew in {*crews, *joined, frozenset[int]().union(*crews)}}
    return sorted((crew for crew in loads if loads[crew]), key=lambda crew: (-loads[crew], sorted(crew)))[:_MOST_CREWS]


def _offer(instance: Instance, crew: _Crew) -> int:
    return sum(max(instance.resources[resource].levels) for resource in crew)
