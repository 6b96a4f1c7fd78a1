"""LibreOffice opens the workbook, and saves it, without a loss. It must be installed: its absence is a failure."""

import shutil
import subprocess

import pytest

from planner.report.read_back import read_plan
from tests.report.opened import opened
from tests.report.sample import sample_plan, sample_program


@pytest.fixture(scope="module")
def converted(sample_workbook, tmp_path_factory):
    office = shutil.which("soffice") or shutil.which("localc")
    assert office is not None, "install LibreOffice Calc (libreoffice-calc): this test needs it"
    folder = tmp_path_factory.mktemp("office")
    for wanted in ("xlsx", "pdf"):
        command = [
            office, f"-env:UserInstallation=file://{folder}/profile", "--headless",
            "--convert-to", wanted, "--outdir", str(folder), str(sample_workbook),
        ]  # fmt: skip
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
    return folder


def test_it_prints(converted):
    assert (converted / "plan.pdf").read_bytes().startswith(b"%PDF")


def test_what_it_saves_has_the_same_cells(sample_workbook, converted):
    ours, theirs = opened(sample_workbook), opened(converted / "plan.xlsx")
    assert theirs.sheetnames == ours.sheetnames
    for sheet in ours.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                other = theirs[sheet.title][cell.coordinate].value
                if isinstance(cell.value, float):
                    assert other == pytest.approx(cell.value), f"{sheet.title}!{cell.coordinate}"
                else:
                    assert other == cell.value, f"{sheet.title}!{cell.coordinate}"


def test_what_it_saves_is_still_the_plan(converted):
    reading = read_plan(converted / "plan.xlsx", sample_program())
    assert reading.problems == ()
    assert reading.plan == sample_plan()
