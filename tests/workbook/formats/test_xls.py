"""Old Excel workbooks say the same as new ones."""

import shutil

import openpyxl
import pytest
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from planner.workbook.cells import read_grids
from planner.workbook.formats import xls
from planner.workbook.grid import CellType
from planner.workbook.package import RefusedError
from tests.report.office import converted
from tests.workbook.formats.rich_workbook import cells, frames, rich_workbook


@pytest.fixture(scope="module")
def saved(tmp_path_factory):
    """The same workbook, calculated and saved by LibreOffice, as .xlsx and as .xls."""
    folder, again = tmp_path_factory.mktemp("xls"), tmp_path_factory.mktemp("again")
    path = rich_workbook(folder)
    calculated = shutil.copy(converted(path, again, "xlsx"), again / "calculated.xlsx")
    return again / calculated, converted(path, folder, "xls")


def test_cells_looks_and_frames_are_those_of_the_new_format(saved):
    new, old = saved
    wanted = read_grids(new.name, new.read_bytes(), None)
    found = xls.read(old.name, old.read_bytes())
    assert cells(found) == cells(wanted)
    assert frames(found) == frames(wanted)
    assert not found.remarks


def test_its_own_words_for_values(saved):
    found = cells(xls.read("plan.xls", saved[1].read_bytes()))
    assert found["Plan", 2, 2][:2] == (CellType.DATE, "2026-03-01")
    assert found["Plan", 2, 3][:2] == (CellType.PERCENT, 0.25)
    assert found["Plan", 2, 4][:2] == (CellType.NUMBER, 5)
    assert found["Plan", 3, 8][:2] == (CellType.ERROR, "#DIV/0!")
    assert found["Plan", 4, 4][:2] == (CellType.TEXT, "007")


def test_dates_that_are_counted_from_1904(tmp_path):
    workbook = openpyxl.Workbook()
    workbook.epoch = CALENDAR_MAC_1904
    sheet = workbook["Sheet"]
    sheet["A1"] = 44_620
    sheet["A1"].number_format = "yyyy-mm-dd"
    workbook.save(tmp_path / "mac.xlsx")
    file = xls.read("mac.xls", converted(tmp_path / "mac.xlsx", tmp_path, "xls").read_bytes())
    assert cells(file)["Sheet", 1, 1][:2] == (CellType.DATE, "2026-03-01")


def test_what_is_cut_short_is_refused(saved):
    with pytest.raises(RefusedError) as refusal:
        xls.read("plan.xls", saved[1].read_bytes()[:3_000])
    assert "damaged" in refusal.value.what


def test_what_is_broken_anywhere_is_read_or_refused(saved):
    content = saved[1].read_bytes()
    refused = 0
    for place in range(600, len(content), 97):
        broken = content[:place] + b"\xff\xff" + content[place + 2 :]
        try:
            xls.read("plan.xls", broken)
        except RefusedError:
            refused += 1
    assert refused
