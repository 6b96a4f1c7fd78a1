"""Suites of instance files: where they lie, which are run together and what is known of them."""

import csv
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from benchmarks.case import Case, Format


class MissingDataError(Exception):
    """The data folder lacks something; the message says what and where it was looked for."""


class Known(Protocol):
    """Values to compare with, one for each instance."""

    @property
    def name(self) -> str:
        """As the table shows it."""

    def values(self, data: Path | None) -> dict[str, float]:
        """Return the values by instance; empty where the data folder has none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """Known values from a CSV file.

    Attributes:
        name: As the table shows it.
        file: CSV file under `best_known`, with a column `instance`.
        column: The value; blank where none is known.
    """

    name: str
    file: str
    column: str

    def values(self, data: Path | None) -> dict[str, float]:
        """Return the values by instance; empty where the data folder has none."""
        path = None if data is None else data / "instances" / "best_known" / self.file
        if path is None or not path.is_file():
            return {}
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        return {row["instance"]: float(row[self.column]) for row in rows if row.get(self.column)}


@dataclass(frozen=True, slots=True, kw_only=True)
class FileSuite:
    """Instances of one set, run together.

    Attributes:
        folder: Under `instances`; files may lie in folders of their own within it.
        listed: Name of its list in `suites.json`.
        prefix: Only the listed instances that begin like this.
    """

    format: Format[Any]
    folder: str
    listed: str
    prefix: str = ""
    references: tuple[Known, ...]

    def names(self, data: Path | None) -> list[str]:
        """Return the instances that `suites.json` lists.

        Raises:
            MissingDataError: If there is no such list.
        """
        path = _instances(data) / "suites.json"
        if not path.is_file():
            raise MissingDataError(f"no file {path}: --data must name the folder that holds instances/")
        names = json.loads(path.read_text(encoding="utf-8")).get(self.listed)
        if not names:
            raise MissingDataError(f"{path} has no list {self.listed!r}")
        return [name for name in names if name.startswith(self.prefix)]

    def case(self, name: str, data: Path | None) -> Case:
        """Read one instance.

        Raises:
            MissingDataError: If its file is not there.
            ValueError: If the file is not in the set's format.
        """
        return self.format.case(instance_file(data, self.folder, f"{name}{self.format.suffix}"))


def instance_file(data: Path | None, folder: str, file: str) -> Path:
    """Return where a file lies under a folder of instances.

    Raises:
        MissingDataError: If it is not there.
    """
    found = sorted((_instances(data) / folder).rglob(file))
    if not found:
        raise MissingDataError(f"no file {file} under {_instances(data) / folder}")
    return found[0]


def _instances(data: Path | None) -> Path:
    if data is None:
        raise MissingDataError("this suite needs --data, the folder that holds instances/")
    return data / "instances"
