"""Numbers alone in a cell."""

from decimal import Decimal

import pytest

from planner.importing.values.numbers import decimal_mark_of, exact, read_number
from planner.importing.values.reading import Conventions, DoubtKind
from planner.workbook.grid import Cell, CellType
from tests.importing.values.outcome import NO_VALUES, asked, fault_of, noted, number, percent, sure, text

COMMA, POINT = Conventions(decimal_comma=True), Conventions(decimal_comma=False)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("1'234.50", "1234.5"),
        ("1 234,50", "1234.5"),
        ("1\u00a0234,50", "1234.5"),
        ("1\u202f234", "1234"),
        ("1,00,000", "100000"),
        ("1.234,5", "1234.5"),
        ("1,234.5", "1234.5"),
        ("1,5", "1.5"),
        ("0.125", "0.125"),
        ("\uff11\uff12\uff13", "123"),
        ("٤٢", "42"),
        (" 40 ", "40"),
        ("\u22125", "-5"),
        ("-5", "-5"),
        ("+5", "5"),
        ("- 5", "-5"),
        ("½", "0.5"),
        ("007", "7"),
        ("0", "0"),
    ],
)
def test_numbers_are_read_in_every_convention(written, expected):
    assert sure(read_number(written)) == Decimal(expected)
    assert sure(read_number(text(written))) == Decimal(expected)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("4e1", 40),
        ("(40)", -40),
        ("5-", -5),
        ("~40", 40),
        ("ca. 12,5", "12.5"),
        ("25 %", "0.25"),
        ("\u200b7", 7),
        ("約100", 100),
    ],
)
def test_what_is_taken_for_granted_is_noted(written, expected):
    assert noted(read_number(written)) == Decimal(expected)


@pytest.mark.parametrize(("written", "comma", "point"), [("1,234", "1.234", "1234"), ("-1.234", "-1234", "-1.234")])
def test_three_digits_behind_one_mark_are_asked_about(written, comma, point):
    kind, choices = asked(read_number(written))
    assert kind is DoubtKind.DECIMAL_MARK
    assert choices == {"decimal comma": Decimal(comma), "decimal point": Decimal(point)}
    assert sure(read_number(written, COMMA)) == Decimal(comma)
    assert sure(read_number(written, POINT)) == Decimal(point)


def test_a_number_against_the_convention_is_noted():
    assert noted(read_number("1,5", POINT)) == Decimal("1.5")


@pytest.mark.parametrize(
    ("written", "says"),
    [
        ("4_0", "number is expected"),
        ("nan", "number is expected"),
        ("inf", "number is expected"),
        ("0x10", "number is expected"),
        ("1.2.3", "number is expected"),
        ("40 h", "number is expected"),
        ("10²", "number is expected"),
        ("-", "placeholder"),
        ("–", "placeholder"),
        ("n/a", "placeholder"),
        ("40-60", "from 40 to 60"),
        ("40 – 60", "from 40 to 60"),
        ("40 bis 60", "from 40 to 60"),
        ("<5", "bound"),
        ("40+", "bound"),
        ("1e13", "more than can be planned"),
        ("1e400", "more than can be planned"),
    ],
)
def test_other_texts_are_faults(written, says):
    assert says in fault_of(read_number(written))


@pytest.mark.parametrize(
    ("stored", "expected"),
    [(7.999999999999, "8"), (0.1 + 0.2, "0.3"), (5, "5"), (1 / 3, "0.333333333333333"), (-2.5, "-2.5"), (1e-9, "1e-9")],
)
def test_stored_numbers_lose_the_noise_of_arithmetic(stored, expected):
    assert sure(read_number(number(stored))) == exact(stored) == Decimal(expected)


def test_a_percentage_is_a_fraction_with_a_note():
    assert noted(read_number(percent(0.25))) == Decimal("0.25")


@pytest.mark.parametrize(
    "cell", [*NO_VALUES, Cell(1, CellType.TRUTH, True), Cell(1, CellType.DATE, "2027-01-02"), number(1e15)]
)
def test_cells_of_other_kinds_are_faults(cell):
    fault_of(read_number(cell))


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["1,5", "1,234"], True),
        (["1.5", "12"], False),
        (["1.234,5"], True),
        (["1,234", "40"], None),
        (["1,5", "1.5"], None),
        ([], None),
        (["Ana", "2026-01-01"], None),
    ],
)
def test_the_numbers_of_a_file_show_its_decimal_mark(texts, expected):
    assert decimal_mark_of(texts) is expected
