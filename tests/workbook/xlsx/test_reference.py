"""Names of cells and areas."""

import pytest

from planner.workbook.grid import Area
from planner.workbook.xlsx.reference import Columns, area_of, column_number


@pytest.mark.parametrize(
    ("letters", "number"),
    [
        ("A", 1),
        ("Z", 26),
        ("AA", 27),
        ("ab", 28),
        ("XFD", 16_384),
        ("XFE", None),
        ("", None),
        ("Ä", None),
        ("A1", None),
    ],
)
def test_columns(letters, number):
    assert column_number(letters) == number
    assert Columns()[letters] == (number or 0)


@pytest.mark.parametrize(
    ("reference", "area"),
    [
        ("B2:D5", Area(2, 2, 5, 4)),
        ("D5:B2", Area(2, 2, 5, 4)),
        ("$B$2:$B$3", Area(2, 2, 3, 2)),
        ("C7", Area(7, 3, 7, 3)),
        ("A:B", None),
        ("B2:", Area(2, 2, 2, 2)),
        ("A0:B1", None),
        ("A1:A1048577", None),
        ("nonsense", None),
    ],
)
def test_areas(reference, area):
    assert area_of(reference) == area
