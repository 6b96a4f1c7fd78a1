"""LibreOffice opens our workbooks, and saves them, without a loss."""

import pytest

from planner.report.comparison import write_comparison
from planner.report.read_back import read_plan
from tests.report.compared.case import compared
from tests.report.office import assert_same_cells, converted
from tests.report.sample import sample_plan, sample_program


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("office")


@pytest.fixture(scope="module")
def saved(sample_workbook, folder):
    return converted(sample_workbook, folder, "xlsx")


def test_an_allocation_prints(sample_workbook, folder):
    assert converted(sample_workbook, folder, "pdf").read_bytes().startswith(b"%PDF")


def test_a_saved_allocation_has_the_same_cells(sample_workbook, saved):
    assert_same_cells(sample_workbook, saved)


def test_a_saved_allocation_is_still_the_plan(saved):
    reading = read_plan(saved, sample_program())
    assert reading.problems == ()
    assert reading.plan == sample_plan()


def test_a_saved_comparison_has_the_same_cells(folder, tmp_path):
    write_comparison(tmp_path / "compare.xlsx", compared())
    assert_same_cells(tmp_path / "compare.xlsx", converted(tmp_path / "compare.xlsx", folder, "xlsx"))
