"""What names a currency."""

import re

import pytest

from planner.importing.values.currencies import CURRENCY, currency_of


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("€", "EUR"),
        ("eur", "EUR"),
        ("£", "GBP"),
        ("R$", "BRL"),
        ("CHF", "CHF"),
        ("円", "JPY"),
        ("$", "$"),
        ("kr", "kr"),
        ("¥", "¥"),
    ],
)
def test_a_sign_is_a_code_where_only_one_currency_has_it(word, code):
    assert currency_of(word) == code
    assert re.fullmatch(CURRENCY, word, re.IGNORECASE)


@pytest.mark.parametrize("word", ["", "days", "PT", "X"])
def test_other_words_name_none(word):
    assert currency_of(word) is None
