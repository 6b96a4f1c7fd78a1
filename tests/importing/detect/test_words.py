"""What single cells say about whether their row is a header."""

import pytest

from planner.importing.detect.words import period_columns, words_of
from planner.importing.vocabulary import default_vocabulary
from tests.importing.grids import a_view


def cells(row):
    return [cell for _, cell in sorted(a_view(row).row(1).items())]


@pytest.mark.parametrize(
    ("row", "columns"),
    [
        ("Jan | Feb | Mar", {1, 2, 3}),
        ("Jan 2027 | KW 12 | Q3 2027", {1, 2, 3}),
        ("2027-01-04 | 2027-01-11 | 2027-01-18", {1, 2, 3}),
        ("2027-01-04 | 2027-01-11", set()),
        ("2027-01-18 | 2027-01-11 | 2027-01-04", set()),
        ("1 | 2 | 3 | 4", {1, 2, 3, 4}),
        ("1 | 2 | 3", set()),
        ("J | F | M | A | M | J", {1, 2, 3, 4, 5, 6}),
        ("Task | Jan | Owner", {2}),
    ],
)
def test_columns_that_stand_for_periods(row, columns):
    assert period_columns(cells(row)) == columns


def test_cells_are_sorted_by_what_they_may_be_in_a_header():
    words = words_of(cells(f"Task | Zarqon | 5 | Jan | {'x' * 70}"), default_vocabulary())

    assert (words.sure, words.texts, words.periods, words.odd) == ({1}, {2}, {4}, {3, 5})
    assert words.count == 5
