"""Rows that add up those above them are told by their numbers and their look."""

import pytest

from planner.importing.detect.sums import sum_rows
from tests.importing.grids import a_view

ROWS = "Design | 5 | 100 | 150\nBuild | 8 | 200 | 250\n"


@pytest.mark.parametrize(
    ("last", "found"),
    [
        ("*Alles* | *13* | *300* | *400*", [3]),
        ("Alles | 13 | 300 | 400", []),
        ("*Test* | *13* | *300* | *401*", []),
        ("*Test* | *13* | *300*", []),
    ],
    ids=["sums", "not set apart", "one is no sum", "too few numbers"],
)
def test_sums(last, found):
    assert list(sum_rows(a_view(ROWS + last), (1, 2, 3), (1, 2, 3, 4))) == found
