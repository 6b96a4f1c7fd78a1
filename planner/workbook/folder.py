"""Folder: which files of a program's folder are read."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from planner.domain.source import Source
from planner.workbook.findings import Findings
from planner.workbook.grid import GridFile
from planner.workbook.schema import SHEETS, ProgramRow

WORKBOOKS = (".xlsx", ".xlsm")
SCENARIO_FILE = ".toml"
_OTHER_SPREADSHEETS = (".xls", ".xlsb", ".ods", ".csv")
KNOWN_SHEETS = frozenset(row_type.sheet.casefold() for row_type in SHEETS)
"""Casefolded names of the sheets that hold input."""
_OUR_OUTPUT = frozenset({"schedule", "assignments", "what moved", "whom to tell"})
"""Sheets by which a plan or a comparison that was written here is known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Files:
    """Workbooks and scenario files, sorted by name."""

    workbooks: tuple[Path, ...]
    scenarios: tuple[Path, ...] = ()


def find_files(path: Path, findings: Findings) -> Files:
    """Return what is to be read of a workbook or a folder; what is passed over is a finding."""
    if not path.exists():
        findings.problem(Source(file=str(path)), "there is no such file or folder", "Check the name")
        return Files(workbooks=())
    if path.is_file():
        return Files(workbooks=(path,))
    kept = [file for file in sorted(path.iterdir(), key=_name) if not _pass_over(file, findings)]
    workbooks = tuple(file for file in kept if file.suffix.lower() in WORKBOOKS)
    if not workbooks:
        findings.problem(
            Source(file=path.name), "the folder holds no workbook", "Put the program's .xlsx files into it"
        )
    return Files(workbooks=workbooks, scenarios=tuple(f for f in kept if f.suffix.lower() == SCENARIO_FILE))


def sort_files(files: Sequence[GridFile], findings: Findings) -> list[GridFile]:
    """Return the program's workbooks, the one with sheet Program first; plans written here are passed over."""
    inputs = []
    for file in files:
        sheets = {grid.name.strip().casefold() for grid in file.grids}
        if sheets & _OUR_OUTPUT and not _has_program(file):
            _pass_over_output(file, findings, is_only=len(files) == 1)
        elif not sheets & KNOWN_SHEETS and file.refused is None:
            out = "" if len(files) == 1 else ", or take the file out of the folder"
            what = "the workbook has no sheet of a program workbook"
            findings.problem(Source(file=file.name), what, f"Use the sheets of the template{out}")
        else:
            inputs.append(file)
    return sorted(inputs, key=lambda file: not _has_program(file))


def _pass_over_output(file: GridFile, findings: Findings, *, is_only: bool) -> None:
    source = Source(file=file.name)
    if is_only:
        what = "the workbook is a plan or a comparison, not a program"
        findings.problem(source, what, "Name the workbook or the folder that the plan was made from")
    else:
        findings.ignore(source, "the workbook is a plan or a comparison and was not read")


def _has_program(file: GridFile) -> bool:
    return any(grid.name.strip().casefold() == ProgramRow.sheet.casefold() for grid in file.grids)


def _pass_over(file: Path, findings: Findings) -> bool:
    source = Source(file=file.name)
    if file.name.startswith("~$"):
        findings.ignore(source, "the lock file of a workbook that is open somewhere was not read")
    elif file.name.startswith("."):
        findings.ignore(source, "the hidden file was not read")
    elif file.is_dir():
        findings.ignore(source, "the folder inside the folder was not read")
    elif file.suffix.lower() in _OTHER_SPREADSHEETS:
        findings.warn(source, "the file was not read", "Save it as .xlsx if it belongs to the program")
    elif file.suffix.lower() not in (*WORKBOOKS, SCENARIO_FILE):
        findings.ignore(source, "the file is no workbook and was not read")
    else:
        return False
    return True


def _name(file: Path) -> str:
    return file.name.casefold()
