"""Run: plant each mutant in a copy of the tree and see whether its tests fail."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from queue import SimpleQueue
from tempfile import TemporaryDirectory
from time import monotonic

from tests.mutants.mutant import ROOT, Mutant

TIME_LIMIT = 180
"""Seconds for the tests of one mutant."""

_COPIED = ("planner", "tests", "scenarios", "pyproject.toml")
_ALL_PASSED, _SOME_FAILED = 0, 1
"""Exit codes of pytest; with any other it did not come to a verdict."""


class Fate(StrEnum):
    """What became of a mutant."""

    KILLED = "killed"
    SURVIVED = "survived"
    NO_VERDICT = "no verdict"
    """The tests did not run, or not to their end."""
    OUT_OF_DATE = "out of date"
    """Its text is no longer in the file."""


@dataclass(frozen=True, slots=True)
class Trial:
    """A mutant, its fate, and how long that took."""

    mutant: Mutant
    fate: Fate
    seconds: float


def try_all(mutants: Sequence[Mutant], *, workers: int = 2) -> Iterator[Trial]:
    """Yield the trial of each mutant, in order; each worker has a copy of the tree of its own."""
    with TemporaryDirectory() as folder, ThreadPoolExecutor(workers) as pool:
        copies: SimpleQueue[Path] = SimpleQueue()
        for number in range(workers):
            copies.put(_copy_tree(Path(folder) / str(number)))
        yield from pool.map(lambda mutant: _try(mutant, copies), mutants)


def _copy_tree(to: Path) -> Path:
    for name in _COPIED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, to / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, to / name)
    return to


def _try(mutant: Mutant, copies: SimpleQueue[Path]) -> Trial:
    began, copy = monotonic(), copies.get()
    path = copy / "planner" / mutant.file
    before = path.read_bytes()
    try:
        mutant.plant(copy)
        fate = _judge(mutant, copy)
    except ValueError:
        fate = Fate.OUT_OF_DATE
    finally:
        path.write_bytes(before)
        copies.put(copy)
    return Trial(mutant, fate, monotonic() - began)


def _judge(mutant: Mutant, copy: Path) -> Fate:
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *mutant.pytest_arguments]
    surroundings = os.environ | {"PYTHONDONTWRITEBYTECODE": "1", "PROPERTY_SHRINK": "0", "PROPERTY_FACTOR": "3"}
    try:
        ended = subprocess.run(
            command, cwd=copy, env=surroundings, capture_output=True, timeout=TIME_LIMIT, check=False
        )
    except subprocess.TimeoutExpired:
        return Fate.NO_VERDICT
    verdicts = {_ALL_PASSED: Fate.SURVIVED, _SOME_FAILED: Fate.KILLED}
    return verdicts.get(ended.returncode, Fate.NO_VERDICT)
