"""LibreOffice, which opens and saves what we write. It must be installed: its absence is a failure, not a skip."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.report.opened import opened


def converted(path: Path, folder: Path, wanted: str) -> Path:
    """Let LibreOffice open a workbook and save it as `wanted` into a folder."""
    office = shutil.which("soffice") or shutil.which("localc")
    assert office is not None, "install LibreOffice Calc (libreoffice-calc): this test needs it"
    command = [
        office, f"-env:UserInstallation=file://{folder}/profile", "--headless",
        "--convert-to", wanted, "--outdir", str(folder), str(path),
    ]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return folder / f"{path.stem}.{wanted}"


def assert_same_cells(ours: Path, theirs: Path) -> None:
    """Compare every cell of two workbooks; numbers up to what a file keeps of them."""
    before, after = opened(ours), opened(theirs)
    assert after.sheetnames == before.sheetnames
    for sheet in before.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                value = after[sheet.title][cell.coordinate].value
                wanted = pytest.approx(cell.value) if isinstance(cell.value, float) else cell.value
                assert value == wanted, f"{sheet.title}!{cell.coordinate}"
