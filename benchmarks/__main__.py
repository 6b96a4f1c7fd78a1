"""Run a benchmark: `python -m benchmarks proofs` or `python -m benchmarks first-plans`."""

import argparse
import os
import platform
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

from benchmarks.first_plans import first_plans
from benchmarks.proofs import proofs

BENCHMARKS: dict[str, Callable[[float, int], Iterator[str]]] = {"proofs": proofs, "first-plans": first_plans}


def main() -> None:
    """Print one benchmark's table, with the machine, the limit and the date."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("benchmark", choices=sorted(BENCHMARKS))
    parser.add_argument("--time-limit", type=float, default=60.0, help="seconds for each program")
    parser.add_argument("--seeds", type=int, default=3, help="programs of each kind")
    arguments = parser.parse_args()
    today = datetime.now(UTC).date().isoformat()
    print(
        f"{arguments.benchmark}, {today}, {os.cpu_count()} cores, Python {platform.python_version()}, "
        f"limit {arguments.time_limit:g} s"
    )
    for line in BENCHMARKS[arguments.benchmark](arguments.time_limit, arguments.seeds):
        print(line, flush=True)


if __name__ == "__main__":
    main()
