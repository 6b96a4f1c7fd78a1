"""Amounts of money in a cell."""

from decimal import Decimal

import pytest

from planner.importing.values.money import Amount, read_money
from planner.importing.values.reading import Conventions, DoubtKind
from planner.workbook.grid import Cell, CellType
from tests.importing.values.outcome import NO_VALUES, asked, fault_of, noted, number, percent, sure, text


@pytest.mark.parametrize(
    ("written", "value", "currency"),
    [
        ("12500", "12500", None),
        ("1,200.50 $", "1200.5", "$"),
        ("$1200", "1200", "$"),
        ("US$ 1200", "1200", "USD"),
        ("12 500 kr", "12500", "kr"),
        ("kr 500,-", "500", "kr"),
        ("NOK 12 500", "12500", "NOK"),
        ("12 500,00 NOK", "12500", "NOK"),
        ("CHF 1'200.--", "1200", "CHF"),
        ("R$ 1.500,00", "1500", "BRL"),
        ("₩1,000,000", "1000000", "KRW"),
        ("1000円", "1000", "JPY"),
        ("¥500", "500", "¥"),
        ("£99.50", "99.5", "GBP"),
        ("99,50 €", "99.5", "EUR"),
        ("€99.50", "99.5", "EUR"),
        ("500 euros", "500", "EUR"),
        ("-500 €", "-500", "EUR"),
        ("\u2212500 €", "-500", "EUR"),
        ("-€500", "-500", "EUR"),
        ("€-500", "-500", "EUR"),
        ("12.500,00", "12500", None),
        ("eur 5", "5", "EUR"),
    ],
)
def test_amounts_are_read_with_their_currency(written, value, currency):
    assert sure(read_money(written)) == Amount(Decimal(value), currency)
    assert sure(read_money(text(written))) == Amount(Decimal(value), currency)


@pytest.mark.parametrize(
    ("written", "value", "currency"),
    [
        ("5 k", "5000", None),
        ("£5k", "5000", "GBP"),
        ("5 k€", "5000", "EUR"),
        ("K€ 5", "5000", "EUR"),
        ("5 kEUR", "5000", "EUR"),
        ("500 TEUR", "500000", "EUR"),
        ("120 Tsd. €", "120000", "EUR"),
        ("TNOK 500", "500000", "NOK"),
        ("MNOK 3", "3000000", "NOK"),
        ("1,2 Mio", "1200000", None),
        ("1.2 Mio. EUR", "1200000", "EUR"),
        ("3M", "3000000", None),
        ("$3.5m", "3500000", "$"),
        ("3 million", "3000000", None),
        ("2 millones", "2000000", None),
        ("2 Mrd", "2000000000", None),
        ("5万円", "50000", "JPY"),
        ("2億円", "200000000", "JPY"),
        ("100만원", "1000000", "KRW"),
        ("(1200)", "-1200", None),
        ("(€500)", "-500", "EUR"),
        ("€(500)", "-500", "EUR"),
        ("500-", "-500", None),
        ("ca. 500 €", "500", "EUR"),
        ("€ 1.200", "1200", "EUR"),
        ("$1,200", "1200", "$"),
        ("1.200", "1200", None),
        ("1e3", "1000", None),
    ],
)
def test_what_is_taken_for_granted_is_noted(written, value, currency):
    assert noted(read_money(written)) == Amount(Decimal(value), currency)


def test_three_digits_are_read_by_the_convention_where_it_is_known():
    assert sure(read_money("1.200 €", Conventions(decimal_comma=True))) == Amount(Decimal(1200), "EUR")
    assert sure(read_money("1.200 €", Conventions(decimal_comma=False))) == Amount(Decimal("1.2"), "EUR")


def test_three_digits_before_a_magnitude_are_asked_about():
    kind, choices = asked(read_money("1.234 Mio €"))
    assert kind is DoubtKind.DECIMAL_MARK
    assert choices["decimal point"] == Amount(Decimal(1_234_000), "EUR")
    assert choices["decimal comma"] == Amount(Decimal(1_234_000_000), "EUR")


def test_mil_is_a_thousand_or_a_million():
    kind, choices = asked(read_money("5 mil"))
    assert kind is DoubtKind.UNIT
    assert choices == {"thousand": Amount(Decimal(5000)), "million": Amount(Decimal(5_000_000))}


@pytest.mark.parametrize(
    ("stored", "number_format", "expected"),
    [
        (5, "#,##0", Amount(Decimal(5))),
        (5, '#,##0 "€"', Amount(Decimal(5), "EUR")),
        (5, "#,##0.00 [$€-407]", Amount(Decimal(5), "EUR")),
        (5, "_-[$NOK] * #,##0_-;-[$NOK] * #,##0_-", Amount(Decimal(5), "NOK")),
        (5, "$#,##0;[Red]-$#,##0", Amount(Decimal(5), "$")),
        (5000, '#,##0, "k€"', Amount(Decimal(5000), "EUR")),
        (1_200_000, '0.0,,"M"', Amount(Decimal(1_200_000))),
        (5, "", Amount(Decimal(5))),
        (0.1 + 0.2, "", Amount(Decimal("0.3"))),
    ],
)
def test_the_format_of_a_number_says_its_currency(stored, number_format, expected):
    assert sure(read_money(number(stored), number_format=number_format)) == expected


def test_a_number_that_its_format_shows_in_thousands_is_read_so_with_a_note():
    assert noted(read_money(number(5), number_format='#,##0 "k€"')) == Amount(Decimal(5000), "EUR")


@pytest.mark.parametrize(
    ("written", "says"),
    [
        ("TBD", "placeholder"),
        ("-", "placeholder"),
        ("free", "amount of money is expected"),
        ("EUR 500 USD", "one currency"),
        ("5 k Mio", "amount of money is expected"),
        ("5 days", "amount of money is expected"),
        ("25 %", "amount of money is expected"),
        ("12-15 k€", "amount of money is expected"),
        ("(-500)", "amount of money is expected"),
        ("10000 Mrd", "more than can be planned"),
        ("€", "amount of money is expected"),
    ],
)
def test_other_texts_are_faults(written, says):
    assert says in fault_of(read_money(written))


@pytest.mark.parametrize(
    "cell",
    [*NO_VALUES, percent(0.5), Cell(1, CellType.TRUTH, True), Cell(1, CellType.DATE, "2027-01-02"), number(1e14)],
)
def test_cells_of_other_kinds_are_faults(cell):
    fault_of(read_money(cell))
