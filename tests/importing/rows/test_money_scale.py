"""What a title says that bare amounts below it are counted in."""

from decimal import Decimal

import pytest

from planner.importing.rows.money_scale import scale_said, times_said


@pytest.mark.parametrize(
    ("title", "times"),
    [
        ("예산 (단위: 만원)", 10_000),
        ("(단위 : 억원)", 100_000_000),
        ("\uff08単位\uff1a千円\uff09", 1_000),
        ("単位\uff1a百万円\uff08税抜\uff09", 1_000_000),
        ("金額(万円)", 10_000),
        ("Unit: EUR k", 1_000),
        ("(em milhares de R$)", 1_000),
        ("Valores em R$ mil, sem impostos", 1_000),
        ("₹ in lakhs", 100_000),
        ("×1000 €", 1_000),
        ("Werte x 1.000", 1_000),
        ("All values USD'000", 1_000),
        ("Total Budget 2026 k€", 1_000),
    ],
)
def test_a_title_says_the_scale(title, times):
    assert times_said(scale_said(title)) == Decimal(times)


@pytest.mark.parametrize(
    "title",
    [
        "Unit costs",
        "Unit: days",
        "Einheit: PT",
        "Gesamtbudget 2 Mio. €",
        "Budget 12 Mio €",
        "Freigabe über 250 k€",
        "Team M",
    ],
)
def test_other_titles_and_amounts_say_none(title):
    assert scale_said(title) == ""
