"""DSLIB (Batselier and Vanhoucke 2015): real projects as ProTrack files; makespan, and the price that is stored."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from benchmarks.case import Format
from benchmarks.sets.merging import merge
from benchmarks.sets.periods import in_longest_periods
from benchmarks.sets.protrack import read_protrack
from benchmarks.sets.real import RealPortfolio
from benchmarks.sets.real_program import real_program, real_solution
from benchmarks.sets.real_rules import real_delay, real_makespan, real_problems


def read(path: Path) -> RealPortfolio:
    """Read a `.p2x` file; its periods are as long as its durations and lags allow.

    Raises:
        ValueError: If it is no ProTrack file.
    """
    return in_longest_periods(read_protrack(path))


def merged(name: str, portfolios: Sequence[RealPortfolio]) -> RealPortfolio:
    """Merge projects in periods of an hour into one instance, all from period 0, with what has the same name shared."""
    return in_longest_periods(merge(name, portfolios))


DSLIB = Format(
    suffix=".p2x",
    read=read,
    to_program=real_program,
    from_plan=real_solution,
    verify=real_problems,
    objective=real_makespan,
)

MERGED = replace(DSLIB, objective=real_delay)
"""The same for several files that are merged."""
