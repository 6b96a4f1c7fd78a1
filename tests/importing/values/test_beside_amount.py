"""What stands beside the digits of an amount."""

import pytest

from planner.importing.values.beside_amount import Beside, said_ahead, said_behind, said_by_format


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", Beside()),
        ("€ ", Beside("EUR")),
        ("-€", Beside("EUR", minus=1)),
        ("€-", Beside("EUR", minus=1)),
        ("K€ ", Beside("EUR", "k")),
        ("ca. ", Beside(is_odd=True)),
        ("kr. ", Beside("kr")),
        ("Task ", None),
    ],
)
def test_ahead_stand_signs_and_currencies(text, said):
    assert said_ahead(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", Beside()),
        (" €", Beside("EUR")),
        (" Mio. EUR", Beside("EUR", "mio.")),
        ("万円", Beside("JPY", "万")),
        (",-", Beside()),
        (".-- CHF", Beside("CHF")),
        ("-", Beside(minus=1, is_odd=True)),
        (" days", None),
    ],
)
def test_behind_stand_magnitudes_too(text, said):
    assert said_behind(text) == said


@pytest.mark.parametrize(
    ("number_format", "said", "left_out"),
    [
        ('#,##0, "k€"', Beside("EUR", "k"), 1),
        ('0.0,,"M"', Beside(None, "m"), 2),
        ("[$NOK] #,##0", Beside("NOK"), 0),
        ('0 "days"', Beside(), 0),
        ("General", Beside(), 0),
    ],
)
def test_a_format_shows_both(number_format, said, left_out):
    assert said_by_format(number_format) == (said, left_out)
