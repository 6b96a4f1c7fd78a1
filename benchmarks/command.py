"""The command `run`: a suite of public instances through the engine."""

import argparse
import sys
from collections.abc import Mapping
from pathlib import Path

from benchmarks.case import Case
from benchmarks.comparison import Comparison
from benchmarks.file_suite import MissingDataError
from benchmarks.peer import Peer
from benchmarks.peers import PEERS, UnknownPeerError, peers_named, run_peer
from benchmarks.results import write_results
from benchmarks.run import run_case
from benchmarks.suites import SUITES
from benchmarks.table import heading, means, peer_notes, row
from planner.solver.options import Options

UNSOUND = 1
MISSING = 2


def add_run(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    add_cases(parser)
    parser.add_argument("--out", type=Path, help="JSON file for the results")


def add_cases(parser: argparse.ArgumentParser, *, peers: str = "") -> None:
    """Declare which instances are solved, for how long and beside whom."""
    parser.add_argument("suite", choices=sorted(SUITES))
    parser.add_argument("--data", type=Path, help="folder that holds instances/")
    parser.add_argument("--instances", default="", help="names of single instances, with commas between")
    parser.add_argument("--time-limit", type=float, default=10.0, help="seconds for each instance")
    parser.add_argument("--seed", type=int, default=Options().seed)
    parser.add_argument("--workers", type=int, default=Options().workers)
    parser.add_argument("--peers", default=peers, help=f"solved side by side, with commas between: {', '.join(PEERS)}")


def cases_of(arguments: argparse.Namespace) -> list[Case]:
    """Return the cases asked for.

    Raises:
        MissingDataError: If the suite's data is not there.
    """
    suite = SUITES[arguments.suite]
    names = _words(arguments.instances) or suite.names(arguments.data)
    return [suite.case(name, arguments.data) for name in names]


def run(arguments: argparse.Namespace) -> int:
    """Run a suite, print its table and return the exit code: 1 if a plan is unsound, 2 if data or a peer is missing."""
    suite = SUITES[arguments.suite]
    try:
        cases = cases_of(arguments)
        peers = peers_named(_words(arguments.peers))
    except (MissingDataError, UnknownPeerError, OSError, ValueError) as problem:
        print(problem, file=sys.stderr)
        return MISSING
    known = {reference.name: reference.values(arguments.data) for reference in suite.references}
    comparison = Comparison(known=known | {name: {} for name in peers})
    print(f"{arguments.suite}, seed {arguments.seed}, {arguments.workers} workers")
    print(heading(comparison.known))
    for case in cases:
        _run_one(case, peers, comparison, arguments)
    print(*means(comparison.results, comparison.known), sep="\n")
    return UNSOUND if any(result.problems for result in comparison.results) else 0


def _run_one(case: Case, peers: Mapping[str, Peer], comparison: Comparison, arguments: argparse.Namespace) -> None:
    """Run a case and its peers, one after the other, print the line and write all results so far."""
    options = Options(time_limit=arguments.time_limit, seed=arguments.seed, workers=arguments.workers)
    result = run_case(case, suite=arguments.suite, options=options)
    others = {name: run_peer(peer, case, suite=arguments.suite, options=options) for name, peer in peers.items()}
    comparison.add(result, others)
    print(row(result, comparison.known), *peer_notes(others), sep="\n", flush=True)
    if arguments.out is not None:
        write_results(comparison, arguments.out)


def _words(text: str) -> list[str]:
    return [word for word in text.split(",") if word]
