"""What the cells of a column look like, whatever its title says."""

import pytest

from planner.importing.mapping.evidence import ROWS_LOOKED_AT, all_texts, evidence_of, spread
from tests.importing.grids import a_block


def column(*cells):
    rows = "\n".join(f"T{n} | 2027-03-0{n} | {cell}" for n, cell in enumerate(cells, start=1))
    return a_block(f"Task | Start | Zarqon\n{rows}")


@pytest.mark.parametrize(
    ("part", "cells"),
    [
        ("dates", ("2027-03-01", "1 March 2027")),
        ("numbers", ("5", "7.5", '"12"')),
        ("small", ("1", "99", '"3"')),
        ("fractions", ("0", "0.5", "1")),
        ("percents", ("25%", "30 %")),
        ("lengths", ("5 days", "2 wks")),
        ("amounts", ("€ 1200", "CHF 50")),
        ("names", ("Ana Silva", "Bo Li; Cy Osei")),
        ("ids", ("T-1", "1.2.3", "17")),
        ("links", ("T1FS+2d", "4;5")),
        ("sentences", ("the whole team agrees", "nobody has said so yet")),
        ("statuses", ("done", "in progress")),
        ("colours", ("red", "green")),
        ("marks", ("yes", "x")),
        ("emails", ("ana@example.org", "bo@example.org")),
        ("link_kinds", ("FS", "ea")),
        ("faults", ("#REF!", "=A1")),
    ],
)
def test_all_cells_are_of_a_kind(part, cells):
    assert getattr(evidence_of(column(*cells), 3), part) == 1.0


def test_parts_are_of_the_filled_cells_alone():
    seen = evidence_of(column("5", "many", "", "5"), 3)

    assert (seen.filled, seen.numbers, seen.distinct) == (0.75, pytest.approx(2 / 3), pytest.approx(2 / 3))


def test_placeholders_say_nothing_of_a_column():
    assert evidence_of(column("2027-03-01", "TBD", "2027-03-09", "n/a"), 3).dates == 1.0


def test_a_blank_column_is_empty():
    assert evidence_of(column("", ""), 3).is_empty


def test_of_a_long_column_some_rows_are_looked_at():
    rows = tuple(range(10_000))

    assert ROWS_LOOKED_AT <= len(spread(rows)) < 2 * ROWS_LOOKED_AT
    assert spread(rows[:5]) == rows[:5]


def test_texts_of_some_columns():
    assert all_texts(column("soon", "5"), [1, 3]) == ["T1", "T2", "soon"]
