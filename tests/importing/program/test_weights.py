"""Weights: rows and titles that hold them, and whole numbers that stand for them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.importing.program.weights import says_weight, weight_in, whole_weights


@pytest.mark.parametrize(
    ("text", "is_weight"),
    [
        ("Weight", True),
        ("Weighting (%)", True),
        ("Criteria weights", True),
        ("Gewichtung in %", True),
        ("Poids", True),
        ("Pondération", True),
        ("Peso", True),
        ("Vekting", True),
        ("重み", True),
        ("Weight management app", False),
        ("Criteria", False),
        ("", False),
    ],
)
def test_texts_that_say_weight(text, is_weight):
    assert says_weight(text) is is_weight


@pytest.mark.parametrize(
    ("title", "rest", "weight"),
    [
        ("Revenue (30%)", "Revenue", Decimal(30)),
        ("Revenue / 30 %", "Revenue", Decimal(30)),
        ("25% / Revenue", "Revenue", Decimal(25)),
        ("Umsatz [12,5 %]", "Umsatz", Decimal("12.5")),
        ("Revenue", "Revenue", None),
        ("Q3 revenue", "Q3 revenue", None),
    ],
)
def test_titles_that_hold_a_weight(title, rest, weight):
    assert weight_in(title) == (rest, weight)


@pytest.mark.parametrize(
    ("weights", "whole"),
    [
        (["3", "1", "2"], [3, 1, 2]),
        (["0.3", "0.25", "0.2", "0.15", "0.1"], [30, 25, 20, 15, 10]),
        (["0.5", "0.5", "0.5"], [34, 33, 33]),
        (["1.5", "1"], [60, 40]),
        (["0.001", "0.999"], [1, 100]),
        (["3", "0", "1"], [3, 0, 1]),
        (["0.6", "0", "0.4"], [60, 0, 40]),
        (["0", "0"], [0, 0]),
        ([], []),
    ],
)
def test_weights_as_whole_numbers(weights, whole):
    assert whole_weights([Decimal(weight) for weight in weights]) == whole


@given(st.lists(st.integers(0, 10_000).map(lambda n: Decimal(n) / 100), min_size=1, max_size=20))
def test_whole_weights_are_near_their_parts_of_a_hundred(weights):
    whole = whole_weights(weights)
    if all(weight == int(weight) for weight in weights):
        assert whole == weights
    else:
        assert all(abs(part - weight * 100 / sum(weights)) <= 1 for part, weight in zip(whole, weights, strict=True))
        assert all((part >= 1) is (weight > 0) for part, weight in zip(whole, weights, strict=True))
