"""The committed workbooks are what the script writes, and read back as what it builds."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import pytest

from planner.domain.problem import Severity
from planner.domain.program import Program
from planner.whatif.scenario import Scenario
from planner.workbook.read import read_program
from scenarios.programs.launch.program import LAUNCH
from scenarios.programs.launch.questions import LAUNCH_QUESTIONS
from scenarios.programs.mercury import MERCURY, MERCURY_QUESTIONS
from scenarios.programs.overloaded import OVERLOADED, OVERLOADED_QUESTIONS
from scenarios.write import HERE, write_samples

SAMPLES = (
    pytest.param("product_launch", LAUNCH, LAUNCH_QUESTIONS, id="product_launch"),
    pytest.param("overloaded/overloaded.xlsx", OVERLOADED, OVERLOADED_QUESTIONS, id="overloaded"),
    pytest.param("mercury/mercury.xlsx", MERCURY, MERCURY_QUESTIONS, id="mercury"),
)


def in_order(program: Program) -> Program:
    """Sort the dependencies: their order says nothing, and files change it."""
    return replace(
        program, dependencies=tuple(sorted(program.dependencies, key=lambda d: (d.successor, d.predecessor)))
    )


@pytest.mark.parametrize(("path", "program", "questions"), SAMPLES)
def test_the_workbooks_read_back_as_the_program(path: str, program: Program, questions: Sequence[Scenario]):
    reading = read_program(HERE / path)
    wrong = [str(p) for p in reading.problems if p.severity in (Severity.PROBLEM, Severity.WARNING)]
    assert wrong == []
    assert reading.program is not None
    assert in_order(reading.program) == in_order(program)
    assert reading.scenarios == tuple(questions)


def content(path: Path) -> dict[str, bytes]:
    """Return what a file holds, unpacked: compressed bytes differ between versions of zlib."""
    if path.suffix != ".xlsx":
        return {path.name: path.read_bytes()}
    with ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_the_committed_files_are_those_the_script_writes(tmp_path: Path):
    write_samples(tmp_path)
    written = sorted(path.relative_to(tmp_path) for path in tmp_path.rglob("*.*") if path.is_file())
    committed = sorted(p.relative_to(HERE) for kind in ("*.xlsx", "*.toml") for p in HERE.glob(f"*/{kind}"))
    assert written == committed
    assert [str(path) for path in written if content(HERE / path) != content(tmp_path / path)] == []
