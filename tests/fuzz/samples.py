"""Samples: the good files that are spoilt."""

import shutil
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from planner.workbook.formats.read import read_any
from tests.fuzz import plans
from tests.fuzz.sheets import Sheets, sheets_of
from tests.fuzz.writers import as_csv, as_html, as_ods
from tests.importing.sent import SENT

_LARGEST = 20_000
"""Bytes of a workbook: larger ones only take longer to spoil and to read."""


@dataclass(frozen=True)
class Sample:
    """A good file."""

    name: str
    content: bytes

    @property
    def ending(self) -> str:
        """The ending of its name, without a dot."""
        return self.name.rpartition(".")[2]

    @cached_property
    def sheets(self) -> Sheets:
        """What it says."""
        return sheets_of(read_any(self.name, self.content))


def samples_in(folder: Path, *, old_formats: bool) -> list[Sample]:
    """Write all samples.

    Args:
        old_formats: Let LibreOffice save them as .xls, .ods and .fods too, which takes half a minute.
    """
    written = [path for sent in SENT if (path := sent.write(folder)).stat().st_size <= _LARGEST]
    books = [Sample(path.name, path.read_bytes()) for path in written]
    tables = [
        Sample(f"{Path(book.name).stem}.{ending}", write(book.sheets))
        for book in books
        for ending, write in (("csv", as_csv), ("html", as_html), ("ods", as_ods))
    ]
    exports = [Sample("hall.xml", plans.mspdi()), Sample("hall.xer", plans.xer()), Sample("ana.ics", plans.diary())]
    exports *= len(SENT) // 2  # as often as the others
    saved = _saved(written, folder / "saved") if old_formats else []
    return [*books, *tables, *exports, *saved]


def _saved(paths: Iterable[Path], folder: Path) -> list[Sample]:
    office = shutil.which("soffice") or shutil.which("localc")
    if office is None:
        raise SystemExit("Install LibreOffice Calc (libreoffice-calc): old formats are written with it")
    folder.mkdir()
    profile = f"-env:UserInstallation=file://{folder}/profile"
    for ending in ("xls", "ods", "fods"):
        command = [office, profile, "--headless", "--convert-to", ending, "--outdir", str(folder), *map(str, paths)]
        subprocess.run(command, capture_output=True, check=True)
    files = [path for path in sorted(folder.iterdir()) if path.suffix in (".xls", ".ods", ".fods")]
    return [Sample(path.name, path.read_bytes()) for path in files]
