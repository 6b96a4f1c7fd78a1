"""Sums: columns that are worked out from those before them."""

from decimal import Decimal

import pytest

from planner.importing.fields import Field
from planner.importing.program.sums import sums_in
from planner.importing.table import ColumnMeaning

ROWS = [(5, 4, 3), (4, 5, 2), (2, 1, 5)]
WEIGHTS = (Decimal("0.5"), Decimal("0.3"), Decimal("0.2"))


def found(last, title="Rating", weights=WEIGHTS, rows=ROWS):
    """Return whether the last column, worked out of each row, is told to be a sum; no other ever is."""
    titles = ["Revenue", "Risk", "Ease", title]
    columns = [ColumnMeaning(number=n, title=t, field=Field.SCORE, confidence=1) for n, t in enumerate(titles, 1)]
    every = [(*row, last(row)) for row in rows]
    values = {n: [Decimal(str(row[n - 1])) for row in every] for n in range(1, 5)}
    sums = sums_in(columns, values, dict(enumerate(weights, 1)))
    assert sums <= {4}
    return sums == {4}


@pytest.mark.parametrize(
    "last",
    [
        sum,
        lambda row: round(sum(row) / 3, 2),
        lambda row: round(5 * row[0] / 10 + 3 * row[1] / 10 + 2 * row[2] / 10, 1),
    ],
)
def test_sums_means_and_weighted_sums_are_told_by_their_cells(last):
    assert found(last)


def test_a_weighted_mean_is_told_by_its_cells():
    assert found(lambda row: round((3 * row[0] + 2 * row[1] + row[2]) / 6, 2), weights=(Decimal(3), 2, 1))


@pytest.mark.parametrize("title", ["Score", "Gesamt", "Weighted score", "合計"])
def test_a_sum_is_told_by_its_title_where_its_cells_do_not_show_it(title):
    assert found(lambda row: row[0] * row[1], title=title)


def test_a_criterion_is_no_sum():
    assert not found(lambda row: 6 - row[0])


def test_one_row_proves_nothing():
    assert not found(sum, rows=ROWS[:1])
