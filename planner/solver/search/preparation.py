"""Preparation: what is settled before single tasks are moved, because moves of single tasks would not find it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from planner.domain.goals import GoalKind
from planner.solver.instance.program import Instance
from planner.solver.search.compiled.balancing import Balancing, rounds_of
from planner.solver.search.compiled.search import CompiledSearch
from planner.solver.search.rank import Ranked, Ranking
from planner.solver.search.selection import may_be_selected

_RANKINGS_OF_A_PROJECT = 400
_ROUNDS_OF_BALANCING = 100


@dataclass(frozen=True, slots=True)
class Preparation:
    """How a search is prepared.

    Attributes:
        begin: Given a search, a seed and whether it holds an earlier plan, returns what is to run on top of it.
        moves: That each search makes of these at most.
    """

    begin: Callable[[Any, int, bool], Ranking | Balancing]
    moves: int


def preparation_for(instance: Instance, searches: Sequence[Ranked]) -> Preparation | None:
    """Return how searches are prepared; None if it is of no use.

    Who does what decides when everything is done, which project waits for which decides how late each of them is.
    """
    goals = instance.program.goals
    if not searches:
        return None
    if goals and goals[0].kind is GoalKind.MAKESPAN:
        rounds = rounds_of(searches[0].arrays) if isinstance(searches[0], CompiledSearch) else None
        if rounds is None:
            return None
        moves = _ROUNDS_OF_BALANCING * rounds.parts
        return Preparation(lambda *given: _balancing(instance, *given), moves)
    number = _projects(instance)
    if number < 2 or not all(search.can_rank for search in searches):  # noqa: PLR2004
        return None
    return Preparation(lambda *given: _ranking(instance, *given), _RANKINGS_OF_A_PROJECT * number)


def _ranking(instance: Instance, search: Ranked, seed: int, is_warm: bool) -> Ranking:
    return Ranking(instance, search, seed=seed, is_warm=is_warm)


def _balancing(instance: Instance, search: CompiledSearch, seed: int, is_warm: bool) -> Balancing:  # noqa: ARG001
    return Balancing(instance, search, seed=seed)


def _projects(instance: Instance) -> int:
    """Return how many projects there are to rank."""
    working = {task.project for task in instance.tasks if not task.is_done}
    return sum(may_be_selected(instance.projects[number]) for number in working)
