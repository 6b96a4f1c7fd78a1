"""DSLIB's suites: real projects one by one beside their own baselines, and several as one program."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from benchmarks.case import Case
from benchmarks.file_suite import Reference, instance_file
from benchmarks.sets.dslib import DSLIB, MERGED, merged, read
from benchmarks.sets.protrack import read_protrack

_FOLDER = "dslib"
_IT_PROJECTS = (
    "C2011-09 Commercial IT Project",
    "C2015-10 Tax Return System (1)",
    "C2015-12 Premium Payment System",
    "C2015-13 Broker Account Conversion System",
    "C2015-15 FACTA System",
    "C2015-18 Tax Return System (2)",
    "C2015-21 Investment Product (1)",
    "C2015-23 Investment Product (2)",
    "C2015-24 CRM System",
    "C2015-26 Debt Collection System",
)
"""Projects at work on the same eight hours from Monday to Friday; in all but the first staff are named by letters."""

_PROGRAMS: Mapping[str, tuple[str, ...]] = {"ten IT projects": _IT_PROJECTS}


@dataclass(frozen=True, slots=True)
class BaselineEnds:
    """The ends of the files' own baselines, in the same periods as the instances."""

    name: str = "baseline"

    def values(self, data: Path | None) -> dict[str, float]:
        """Return the ends by instance; empty where the data folder has none."""
        if data is None:
            return {}
        paths = sorted((data / "instances" / _FOLDER).glob(f"*{DSLIB.suffix}"))
        return {path.stem: float(read(path).projects[0].baseline_end) for path in paths}


@dataclass(frozen=True, slots=True)
class MergedSuite:
    """Programs of several files; a name such as `A+B` merges these two."""

    references: tuple[Reference, ...] = ()

    def names(self, _: Path | None) -> list[str]:
        """Return the programs that have a name."""
        return list(_PROGRAMS)

    def case(self, name: str, data: Path | None) -> Case:
        """Read the files of a program and merge them.

        Raises:
            MissingDataError: If a file is not there.
            ValueError: If a file is not in the set's format.
        """
        files = _PROGRAMS.get(name) or tuple(name.split("+"))
        paths = [instance_file(data, _FOLDER, f"{file}{DSLIB.suffix}") for file in files]
        return MERGED.case_of(name, merged(name, [read_protrack(path) for path in paths]))
