"""The command `run`: a suite of public instances through the engine."""

import argparse
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from benchmarks.case import Case
from benchmarks.file_suite import MissingDataError
from benchmarks.results import write_results
from benchmarks.run import Result, run_case
from benchmarks.suites import SUITES
from benchmarks.table import heading, means, row
from planner.solver.options import Options

UNSOUND = 1
MISSING_DATA = 2


def add_run(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("suite", choices=sorted(SUITES))
    parser.add_argument("--data", type=Path, help="folder that holds instances/")
    parser.add_argument("--instances", default="", help="names of single instances, with commas between")
    parser.add_argument("--time-limit", type=float, default=10.0, help="seconds for each instance")
    parser.add_argument("--seed", type=int, default=Options().seed)
    parser.add_argument("--workers", type=int, default=Options().workers)
    parser.add_argument("--out", type=Path, help="JSON file for the results")


def run(arguments: argparse.Namespace) -> int:
    """Run a suite, print its table and return the exit code: 1 if a plan is unsound, 2 if data is missing."""
    suite = SUITES[arguments.suite]
    try:
        names = [name for name in arguments.instances.split(",") if name] or suite.names(arguments.data)
        cases = [suite.case(name, arguments.data) for name in names]
    except (MissingDataError, ValueError) as problem:
        print(problem, file=sys.stderr)
        return MISSING_DATA
    known = {reference.name: reference.values(arguments.data) for reference in suite.references}
    print(f"{arguments.suite}, seed {arguments.seed}, {arguments.workers} workers")
    print(heading(known))
    results = []
    for result in _results(cases, arguments):
        results.append(result)
        print(row(result, known), flush=True)
        if arguments.out is not None:
            write_results(results, arguments.out)
    print(*means(results, known), sep="\n")
    return UNSOUND if any(result.problems for result in results) else 0


def _results(cases: Iterable[Case], arguments: argparse.Namespace) -> Iterator[Result]:
    options = Options(time_limit=arguments.time_limit, seed=arguments.seed, workers=arguments.workers)
    for case in cases:
        yield run_case(case, suite=arguments.suite, options=options)
