"""Run a benchmark: `python -m benchmarks run SUITE --data DIR`, or another by its name: `--help` lists them."""

import argparse
import os
import platform
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

from benchmarks.bounds import add_bounds, bounds
from benchmarks.command import add_run, run
from benchmarks.first_plans import first_plans
from benchmarks.importing.command import add_importing, importing
from benchmarks.proofs import proofs
from benchmarks.speed import SIZES, TEAMS, speed
from benchmarks.whatif import whatif

PLANTED: dict[str, Callable[[float, int], Iterator[str]]] = {
    "proofs": proofs,
    "first-plans": first_plans,
}


def main() -> int:
    """Print one benchmark's table, with the machine, the limit and the date; return the exit code."""
    arguments = _parser().parse_args()
    if arguments.benchmark == "importing":
        return importing(arguments)
    today = datetime.now(UTC).date().isoformat()
    print(
        f"{arguments.benchmark}, {today}, {os.cpu_count()} cores, Python {platform.python_version()}, "
        f"limit {arguments.time_limit:g} s",
        flush=True,
    )
    if arguments.benchmark == "run":
        return run(arguments)
    if arguments.benchmark == "bounds":
        return bounds(arguments)
    for line in _lines(arguments):
        print(line, flush=True)
    return 0


def _lines(arguments: argparse.Namespace) -> Iterator[str]:
    """Run the benchmark that is asked for."""
    if arguments.benchmark == "whatif":
        more, limit = arguments.more, arguments.time_limit
        return whatif(tasks=arguments.tasks, seed=arguments.seed, time_limit=limit, more=more)
    if arguments.benchmark == "speed":
        return speed(sizes=SIZES, teams=TEAMS, seed=arguments.seed, time_limit=arguments.time_limit)
    return PLANTED[arguments.benchmark](arguments.time_limit, arguments.seeds)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    commands = parser.add_subparsers(dest="benchmark", required=True)
    add_run(commands.add_parser("run", help="instances of a public set"))
    add_bounds(commands.add_parser("bounds", help="bounds of delay, beside CP-SAT's own"))
    add_importing(commands.add_parser("importing", help="marked workbooks as project managers send them"))
    for name in sorted(PLANTED):
        planted = commands.add_parser(name, help="programs drawn around a planted plan")
        planted.add_argument("--time-limit", type=float, default=60.0, help="seconds for each program")
        planted.add_argument("--seeds", type=int, default=3, help="programs of each kind")
    changed = commands.add_parser("whatif", help="changes of a solved synthetic program")
    changed.add_argument("--tasks", type=int, default=600)
    changed.add_argument("--seed", type=int, default=1)
    changed.add_argument("--time-limit", type=float, default=30.0, help="seconds for solving afresh")
    changed.add_argument("--more", type=float, default=10.0, help="seconds after the first plan from the earlier plan")
    timed = commands.add_parser("speed", help="cost of a schedule, time to the first plan, cold start")
    timed.add_argument("--seed", type=int, default=1)
    timed.add_argument("--time-limit", type=float, default=10.0, help="seconds of moves for each size")
    return parser


if __name__ == "__main__":
    sys.exit(main())
