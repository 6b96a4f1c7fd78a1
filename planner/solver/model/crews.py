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
    """What one head asks of whom.

    Attributes:
        rate: Percent of a day at least.
        least: Days at least.
    """

    crew: _Crew
    interval: IntervalVar
    rate: int
    least: int


def bound_crews(model: CpModel, instance: Instance, variables: Variables) -> None:
    """Keep the work of the busiest sets of people within what they offer together.

    Only where tasks want several people at once: of one at a time CP-SAT knows as much from the people alone, and is
    slower with crews beside them.
    """
    if not any(_is_choosy(head) for task in variables.tasks for mode in task.modes for head in mode.own_heads[1:]):
        return
    asks = list(_asks(model, instance, variables))
    for crew in _busiest(instance, asks):
        inside = [ask for ask in asks if ask.crew <= crew]
        model.add_cumulative([ask.interval for ask in inside], [ask.rate for ask in inside], _offer(instance, crew))


def _asks(model: CpModel, instance: Instance, variables: Variables) -> Iterator[_Ask]:
    """Yield heads that several can fill, all of whom are always there when it may be."""
    for task in variables.tasks:
        for mode in task.modes:
            for head in mode.own_heads if mode.data.kind is not WorkKind.SUPPORT else ():
                if _is_choosy(head) and not any(_may_be_away(instance, task, one) for one in head.data.candidates):
                    yield _ask(model, mode, head)


def _is_choosy(head: HeadVars) -> bool:
    return len(head.data.candidates) > 1


def _may_be_away(instance: Instance, task: TaskVars, candidate: Candidate) -> bool:
    return any(runs_in(instance.resources[candidate.resource], task))


def _ask(model: CpModel, mode: ModeVars, head: HeadVars) -> _Ask:
    candidates = head.data.candidates
    least, most = (pick(candidate.worked for candidate in candidates) for pick in (min, max))
    name = f"crew[{head.data.requirement},{head.data.number}]"
    if least == most:
        interval = model.new_optional_fixed_size_interval_var(head.start, least, mode.chosen, name)
    else:
        size = model.new_int_var(least, most, name)
        interval = model.new_optional_interval_var(head.start, size, head.end, mode.chosen, name)
    crew = frozenset(candidate.resource for candidate in candidates)
    return _Ask(crew, interval, min(candidate.rate for candidate in candidates), least)


def _busiest(instance: Instance, asks: list[_Ask]) -> list[_Crew]:
    """Return crews with the most work for what they offer, that could be asked for too much."""
    crews = sorted({ask.crew for ask in asks}, key=lambda crew: (-_load(instance, asks, crew), sorted(crew)))
    joined = {one | other for one, other in combinations(crews[:_MOST_JOINED], 2) if one & other}
    everyone = [frozenset[int]().union(*crews)] if crews else []
    found = {crew: _load(instance, asks, crew) for crew in {*crews, *joined, *everyone}}
    return sorted((crew for crew in found if found[crew]), key=lambda crew: (-found[crew], sorted(crew)))[:_MOST_CREWS]


def _load(instance: Instance, asks: list[_Ask], crew: _Crew) -> float:
    inside, offer = [ask for ask in asks if ask.crew <= crew], _offer(instance, crew)
    if sum(ask.rate for ask in inside) <= offer:
        return 0.0
    return sum(ask.rate * ask.least for ask in inside) / offer


def _offer(instance: Instance, crew: _Crew) -> int:
    return sum(max(instance.resources[resource].levels) for resource in crew)
