"""What a written period says."""

import pytest

from planner.importing.values.period import Granularity
from planner.importing.values.period_text import is_fiscal, written_period
from tests.importing.values.outcome import there

MONTH, WEEK, QUARTER, YEAR = Granularity.MONTH, Granularity.WEEK, Granularity.QUARTER, Granularity.YEAR


@pytest.mark.parametrize(
    ("text", "granularity", "number", "year"),
    [
        ("Jan", MONTH, 1, None),
        ("Jan-26", MONTH, 1, 26),
        ("Jan 2026", MONTH, 1, 2026),
        ("Jan '26", MONTH, 1, 26),
        ("jan./26", MONTH, 1, 26),
        ("01/2026", MONTH, 1, 2026),
        ("1.2026", MONTH, 1, 2026),
        ("2026-01", MONTH, 1, 2026),
        ("202601", MONTH, 1, 2026),
        ("01/26", MONTH, 1, 26),
        ("März", MONTH, 3, None),
        ("janv.", MONTH, 1, None),
        ("août 2026", MONTH, 8, 2026),
        ("ene", MONTH, 1, None),
        ("enero de 2026", MONTH, 1, 2026),
        ("Mai 26", MONTH, 5, 26),
        ("2026 Mai", MONTH, 5, 2026),
        ("des. 2026", MONTH, 12, 2026),
        ("1月", MONTH, 1, None),
        ("2026年1月", MONTH, 1, 2026),
        ("12월", MONTH, 12, None),
        ("W23", WEEK, 23, None),
        ("KW 23", WEEK, 23, None),
        ("KW23/26", WEEK, 23, 26),
        ("KW 23/2026", WEEK, 23, 2026),
        ("KW 23 2026", WEEK, 23, 2026),
        ("23. KW", WEEK, 23, None),
        ("S23", WEEK, 23, None),
        ("Sem. 23", WEEK, 23, None),
        ("semana 23", WEEK, 23, None),
        ("uke 23", WEEK, 23, None),
        ("2026-W23", WEEK, 23, 2026),
        ("2026W23", WEEK, 23, 2026),
        ("Wk 5", WEEK, 5, None),
        ("Week 5 (2026)", WEEK, 5, 2026),
        ("CW05", WEEK, 5, None),
        ("第23週", WEEK, 23, None),
        ("23주", WEEK, 23, None),
        ("Q2 2026", QUARTER, 2, 2026),
        ("2026 Q2", QUARTER, 2, 2026),
        ("2026-Q2", QUARTER, 2, 2026),
        ("T2 2026", QUARTER, 2, 2026),
        ("Q2/26", QUARTER, 2, 26),
        ("Q2'26", QUARTER, 2, 26),
        ("2Q26", QUARTER, 2, 26),
        ("2T26", QUARTER, 2, 26),
        ("2. Quartal 2026", QUARTER, 2, 2026),
        ("2. kvartal 2026", QUARTER, 2, 2026),
        ("1er trimestre 2026", QUARTER, 1, 2026),
        ("2º trimestre de 2026", QUARTER, 2, 2026),
        ("第2四半期", QUARTER, 2, None),
        ("2026年第2四半期", QUARTER, 2, 2026),
        ("2분기", QUARTER, 2, None),
        ("2026", YEAR, 0, 2026),
        ("2026年", YEAR, 0, 2026),
    ],
)
def test_a_written_period_keeps_what_it_says(text, granularity, number, year):
    written = there(written_period(text))
    assert (written.granularity, written.number, written.year) == (granularity, number, year)


@pytest.mark.parametrize(
    "text", ["", "Total", "Week", "Q5 2026", "W54", "13/2026", "W0", "Jan 5", "5", "40", "Task", "T12", "2026-06-30"]
)
def test_other_texts_are_no_periods(text):
    assert written_period(text) is None


@pytest.mark.parametrize("text", ["FY27 Q2", "FY 2027", "GJ 27", "2026年度", "exercice 2026", "Geschäftsjahr 26/27"])
def test_business_years_are_seen(text):
    assert is_fiscal(text)


@pytest.mark.parametrize(
    ("text", "year"), [("Q1 27", 27), ("Q1'27", 27), ("Q1/27", 27), ("Q12027", 2027), ("T1 2027", 2027)]
)
def test_a_year_stands_apart_from_a_quarter_or_in_full(text, year):
    assert there(written_period(text)).year == year


@pytest.mark.parametrize("text", ["T127", "T 199", "Q127"])
def test_a_number_of_three_digits_is_no_quarter(text):
    assert written_period(text) is None
