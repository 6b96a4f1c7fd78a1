"""Bounds: what is known of the delay of a suite's programs without a plan, beside what others know of it.

Others are the linear program over buckets of days, and CP-SAT itself on the product's one model or on a peer's.
"""

import argparse
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from time import perf_counter

from benchmarks.bucket_lp import bucket_bound
from benchmarks.case import Case
from benchmarks.command import MISSING, add_cases, cases_of
from benchmarks.file_suite import MissingDataError
from benchmarks.peers import UnknownPeerError, peers_named, run_peer
from planner.domain.goals import GoalKind
from planner.solver.bound import know
from planner.solver.bound.delay import Delays
from planner.solver.instance.program import compile_program
from planner.solver.instance.resources import TICKS
from planner.solver.options import Options

_DEFAULT_PEER = "model"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """Bounds of one program's delay: in days, or as money where its goals weigh it.

    Attributes:
        seconds: Until `full` was known.
        dates: From each due date alone.
        shared: With what projects cost one another by a transportation problem.
        full: With crowds of projects.
        buckets: Of the linear program; None if it ran out of time.
        others: Of each peer; None where it has none.
    """

    name: str
    seconds: float
    dates: float
    shared: float
    full: float
    buckets: float | None
    others: dict[str, float | None]


def add_bounds(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    add_cases(parser, peers=_DEFAULT_PEER)


def bounds(arguments: argparse.Namespace) -> int:
    """Print a line for each program, and how often the product's bound is the best; return the exit code."""
    try:
        cases, names = cases_of(arguments), [name for name in arguments.peers.split(",") if name]
        peers_named(names)
    except (MissingDataError, UnknownPeerError, OSError, ValueError) as problem:
        print(problem, file=sys.stderr)
        return MISSING
    print("instance                                seconds       dates      shared        full", *_columns(names))
    lines = []
    for case in cases:
        lines.append(_line(case, arguments, names))
        print(_text(lines[-1]), flush=True)
    print(*summary(lines), sep="\n")
    return 0


def _line(case: Case, arguments: argparse.Namespace, names: list[str]) -> Line:
    kind = case.program.goals[0].kind
    began = perf_counter()
    known = know(compile_program(case.program))
    delays = Delays(known).with_crowds([kind], lambda: perf_counter() - began > arguments.time_limit)
    seconds = perf_counter() - began
    options = Options(time_limit=arguments.time_limit, seed=arguments.seed, workers=arguments.workers)
    results = {
        name: run_peer(peer, case, suite=arguments.suite, options=options) for name, peer in peers_named(names).items()
    }
    without = _delay(Delays(known), kind)
    return Line(
        name=case.name,
        seconds=seconds,
        dates=without[0],
        shared=without[1],
        full=_delay(delays, kind)[1],
        buckets=bucket_bound(known, kind, arguments.time_limit),
        others={name: result.bound for name, result in results.items()},
    )


def _delay(delays: Delays, kind: GoalKind) -> tuple[float, float]:
    """Return what due dates cost each alone, and all of them at least."""
    if kind is GoalKind.TOTAL_DELAY:
        return delays.days.alone, delays.days.total
    return delays.cost.alone / TICKS, delays.cost.total / TICKS


def _columns(names: list[str]) -> list[str]:
    return [f"{name:>11}" for name in ("buckets", *names)]


def _text(line: Line) -> str:
    known = [line.dates, line.shared, line.full, line.buckets, *line.others.values()]
    return f"{line.name:<38}  {line.seconds:>7.1f} " + " ".join(
        "          -" if v is None else f"{v:>11,.0f}" for v in known
    )


def summary(lines: list[Line]) -> Iterator[str]:
    """Yield how often the product's bound is better than CP-SAT's best, and than twice the linear program's."""
    others = [(line.full, max((v for v in line.others.values() if v is not None), default=0.0)) for line in lines]
    better = sum(ours > other for ours, other in others)
    equal = sum(ours == other for ours, other in others)
    twice = [line.full >= 2 * line.buckets for line in lines if line.buckets is not None]
    yield f"better than all peers on {better} of {len(lines)}, equal on {equal}"
    yield f"at least twice the linear program over buckets on {sum(twice)} of {len(twice)} where it ended in time"
