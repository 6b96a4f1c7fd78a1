"""`make fuzz`: spoil good files and take them in, until the time or the number of files is over."""

import argparse
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from tests.fuzz.keeper import Keeper
from tests.fuzz.mutant import Mutant, mutant
from tests.fuzz.samples import samples_in
from tests.fuzz.tally import Tally
from tests.fuzz.worker import Answer

FOUND = Path(__file__).parent / "found"
_TOLD_EVERY = 60.0


def main() -> int:
    """Run, report, and return 1 if anything is to be mended."""
    wanted = _wanted()
    with tempfile.TemporaryDirectory() as folder:
        samples = samples_in(Path(folder), old_formats=True)
    tally, start = Tally(), time.monotonic()
    told = start
    with Keeper() as keeper:
        for number in _numbers(wanted, start):
            spoilt = mutant(samples, wanted.seed, number)
            answer = keeper.take_in(spoilt.name, spoilt.content)
            if tally.add(number, spoilt.name.rpartition(".")[2], answer):
                _keep(wanted.seed, number, spoilt, answer)
            if time.monotonic() - told > _TOLD_EVERY:
                told = time.monotonic()
                _say(tally, told - start)
    _say(tally, time.monotonic() - start)
    return 1 if tally.errors else 0


def _wanted() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--seconds", type=float, default=600.0, help="how long, 600 without")
    parser.add_argument("--files", type=int, default=None, help="how many files at most")
    parser.add_argument("--seed", type=int, default=1, help="which files: the same for the same seed")
    parser.add_argument("--first", type=int, default=0, help="number of the first file")
    return parser.parse_args()


def _numbers(wanted: argparse.Namespace, start: float) -> Iterator[int]:
    numbers = count(wanted.first) if wanted.files is None else range(wanted.first, wanted.first + wanted.files)
    for number in numbers:
        if time.monotonic() - start > wanted.seconds:
            return
        yield number


def _keep(seed: int, number: int, spoilt: Mutant, answer: Answer) -> None:
    """Keep a file that something is to be mended for, and what broke beside it."""
    FOUND.mkdir(exist_ok=True)
    path = FOUND / f"{seed}-{number} {spoilt.name}"
    path.write_bytes(spoilt.content)
    why = answer.error or f"took {answer.seconds:.1f} s"
    path.with_name(f"{path.name}.txt").write_text(f"level: {spoilt.level}\n{why}\n", encoding="utf-8")


def _say(tally: Tally, seconds: float) -> None:
    print("\n".join(tally.lines(seconds)), flush=True)  # noqa: T201


if __name__ == "__main__":
    sys.exit(main())
