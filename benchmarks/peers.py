"""Peers by name: solved, checked and verified like the product's own plans."""

import importlib.util
import shutil
from collections.abc import Iterable
from time import perf_counter

from benchmarks.case import Case
from benchmarks.leveler.level import level
from benchmarks.model_peer import model
from benchmarks.peer import Answer, Peer, UnsupportedError, checked
from benchmarks.run import Result
from benchmarks.taskjuggler.run import COMMAND, tj3
from planner.solver.options import Options

LEVELER = "leveler"
MODEL = "model"
PYJOBSHOP = "pyjobshop"
TASKJUGGLER = "tj3"
PEERS = (LEVELER, MODEL, PYJOBSHOP, TASKJUGGLER)


class UnknownPeerError(Exception):
    """There is no such peer, or it is not installed; the message says which and what to do."""


def peers_named(names: Iterable[str]) -> dict[str, Peer]:
    """Return peers by name.

    Raises:
        UnknownPeerError: If a name is unknown or the peer's package is missing.
    """
    return {name: _peer(name) for name in names}


def run_peer(peer: Peer, case: Case, *, suite: str, options: Options) -> Result:
    """Solve a case with a peer; what it cannot solve is told as the result's status."""
    began = perf_counter()
    try:
        answer = peer(case, options)
    except UnsupportedError as lack:
        answer = Answer(status=f"not supported: {lack}", solution=None)
    seconds = perf_counter() - began
    wrong = () if answer.solution is None else tuple(case.verify(answer.solution))
    problems = (*answer.problems, *wrong)
    return Result(
        suite=suite,
        instance=case.name,
        time_limit=options.time_limit or 0.0,
        seconds=round(seconds, 2),
        first_plan=None,
        status="unsound" if problems else answer.status,
        objective=None if answer.solution is None or problems else case.objective(answer.solution),
        bound=answer.bound,
        solution=answer.solution,
        problems=problems,
    )


def leveler(case: Case, _: Options) -> Answer:
    """Level a case's program once; it takes the time it takes."""
    plan = level(case.program)
    if plan is None:
        return Answer(status="no plan", solution=None)
    return Answer(status="feasible", solution=case.from_plan(plan), problems=checked(case.program, plan))


def _peer(name: str) -> Peer:
    if name == TASKJUGGLER and shutil.which(COMMAND) is None:
        raise UnknownPeerError("TaskJuggler 3 is not installed: apt-get install tj3, or gem install taskjuggler")
    peers = {LEVELER: leveler, MODEL: model, TASKJUGGLER: tj3}
    if name in peers:
        return peers[name]
    if name != PYJOBSHOP:
        raise UnknownPeerError(f"no peer {name!r}: there are {', '.join(PEERS)}")
    if importlib.util.find_spec("pyjobshop") is None:
        raise UnknownPeerError("PyJobShop is not installed: pip install '.[benchmarks]'")
    from benchmarks.pyjobshop_peer import pyjobshop

    return pyjobshop
