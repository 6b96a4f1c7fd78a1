"""The parts of the workbooks, as strict readers such as Excel look at them."""

import zipfile

import pytest
from defusedxml import ElementTree

from planner.report.comparison import write_comparison
from tests.report.compared.case import compared
from tests.report.opened import opened


@pytest.fixture(params=["allocation", "comparison"])
def path(request, sample_workbook, tmp_path):
    if request.param == "allocation":
        return sample_workbook
    write_comparison(tmp_path / "compare.xlsx", compared())
    return tmp_path / "compare.xlsx"


def test_every_part_is_well_formed_and_there_once(path):
    with zipfile.ZipFile(path) as package:
        names = package.namelist()
        assert len(set(names)) == len(names)
        for name in names:
            if name.endswith((".xml", ".rels", ".vml")):
                ElementTree.fromstring(package.read(name))


def test_sheet_names_are_acceptable_and_unique(path):
    names = opened(path).sheetnames
    assert len({name.casefold() for name in names}) == len(names)
    assert all(0 < len(name) <= 31 and not set(name) & set("[]:*?/\\") for name in names)


def test_merged_cells_do_not_overlap(path):
    for sheet in opened(path).worksheets:
        cells = [cell for merged in sheet.merged_cells.ranges for cell in merged.cells]
        assert len(set(cells)) == len(cells), sheet.title


def test_headers_of_tables_say_what_their_cells_say(path):
    for sheet in opened(path).worksheets:
        for table in sheet.tables.values():
            titles = [cell.value for cell in sheet[table.ref][0]]
            assert titles == [column.name for column in table.tableColumns]


def test_number_formats_are_few_and_short(path):
    formats = {cell.number_format for sheet in opened(path).worksheets for row in sheet.iter_rows() for cell in row}
    assert max(map(len, formats)) < 255
    assert len(formats) < 60
