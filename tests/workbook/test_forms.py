"""How single cells are read and written."""

from datetime import date
from decimal import Decimal

import pytest

from planner.domain.ids import SkillId
from planner.domain.people import Skill
from planner.workbook.grid import Cell, CellType
from planner.workbook.schema.dates import DATE, MONTH
from planner.workbook.schema.form import CellError, Form, Remarks
from planner.workbook.schema.numbers import AMOUNT, CAPACITY, COUNT, PERCENT_OF, SHARE
from planner.workbook.schema.texts import DAYS_OF_WEEK, ID, IDS, NAME, SKILLS, YES_NO

TEXT, NUMBER, PERCENT, DAY, TRUTH = CellType.TEXT, CellType.NUMBER, CellType.PERCENT, CellType.DATE, CellType.TRUTH

READ = [
    (ID, TEXT, " 001 ", "001"),
    (ID, NUMBER, 7, "7"),
    (ID, NUMBER, 7.0, "7"),
    (ID, TEXT, "1.10", "1.10"),
    (NAME, NUMBER, 1.5, "1.5"),
    (IDS, TEXT, "A; B ;;C\nD", ("A", "B", "C", "D")),
    (IDS, NUMBER, 6, ("6",)),
    (IDS, TEXT, "Silva, Ana", ("Silva, Ana",)),
    (SKILLS, TEXT, "C++ : 3; test", (Skill(id=SkillId("C++"), level=3), Skill(id=SkillId("test")))),
    (YES_NO, TEXT, " Yes ", True),
    (YES_NO, TRUTH, False, False),
    (DAYS_OF_WEEK, TEXT, "mon-thu", frozenset({0, 1, 2, 3})),
    (DAYS_OF_WEEK, TEXT, "Sunday; Mon", frozenset({6, 0})),
    (DAYS_OF_WEEK, TEXT, "Sat-Mon", frozenset({5, 6, 0})),
    (DATE, DAY, "2027-02-28", date(2027, 2, 28)),
    (DATE, TEXT, " 2027-02-28 ", date(2027, 2, 28)),
    (MONTH, TEXT, "2027-02", date(2027, 2, 1)),
    (MONTH, DAY, "2027-02-17", date(2027, 2, 1)),
    (AMOUNT, NUMBER, 0.1 + 0.2, Decimal("0.3")),
    (AMOUNT, NUMBER, 0, Decimal(0)),
    (CAPACITY, PERCENT, 0.8, 80),
    (CAPACITY, NUMBER, 80, 80),
    (CAPACITY, TEXT, "80 %", 80),
    (CAPACITY, NUMBER, 0, 0),
    (SHARE, PERCENT, 0.35, 35),
    (PERCENT_OF, PERCENT, 0.025, Decimal("2.5")),
    (PERCENT_OF, PERCENT, -0.15, Decimal(-15)),
    (PERCENT_OF, PERCENT, -0.004, Decimal("-0.4")),
    (PERCENT_OF, NUMBER, -40, Decimal(-40)),
    (PERCENT_OF, TEXT, "-40%", Decimal(-40)),
    (PERCENT_OF, TEXT, " - 2.5 %", Decimal("-2.5")),
    (PERCENT_OF, TEXT, "\N{MINUS SIGN}15 %", Decimal(-15)),
    (PERCENT_OF, TEXT, "+20%", Decimal(20)),
]  # fmt: skip

REFUSED = [
    (ID, NUMBER, 1.1, "may have been 1.10"),
    (ID, DAY, "2027-04-03", "where an id is expected"),
    (ID, TRUTH, True, 'the truth value "TRUE"'),
    (ID, TEXT, "A;B", "holds a semicolon"),
    (SKILLS, TEXT, "dev:0", "no whole level"),
    (SKILLS, TEXT, "dev:x", "no whole level"),
    (SKILLS, TEXT, "dev; dev:2", "twice"),
    (YES_NO, NUMBER, 1, "where yes or no is expected"),
    (DAYS_OF_WEEK, TEXT, "Mon-Xyz", "no weekday"),
    (DATE, TEXT, "2027-02-29", "where a date is expected"),
    (DATE, TEXT, "03/04/2027", "where a date is expected"),
    (DATE, NUMBER, 46000, "where a date is expected"),
    (DATE, CellType.MOMENT, "2027-02-28 08:00", "time of day"),
    (DATE, DAY, "1900-01-01", "no program can mean"),
    (AMOUNT, NUMBER, -0.01, "at least 0"),
    (AMOUNT, TEXT, "5", "where a number is expected"),
    (AMOUNT, TRUTH, True, "where a number is expected"),
    (AMOUNT, NUMBER, 1e15, "more than can be planned"),
    (AMOUNT, PERCENT, 0.5, "where a number is expected"),
    (AMOUNT, DAY, "2027-02-28", "where a number is expected"),
    (AMOUNT, CellType.ERROR, "#DIV/0!", "holds the error #DIV/0!"),
    (AMOUNT, CellType.FORMULA, "=A1", "without a result"),
    (COUNT, NUMBER, 0, "at least 1"),
    (COUNT, NUMBER, 2.5, "a whole number"),
    (CAPACITY, NUMBER, 1, "is 100% meant, or 1%?"),
    (CAPACITY, PERCENT, 0.805, "steps of 1%"),
    (CAPACITY, TEXT, "-40%", "is -40%; it must be from 0% to 200%"),
    (PERCENT_OF, TEXT, "--40%", "where a number is expected"),
    (PERCENT_OF, TEXT, "-40", "where a number is expected"),
    (PERCENT_OF, NUMBER, -0.4, "is -40% meant, or -0.4%?"),
    (PERCENT_OF, NUMBER, -1, "is -100% meant, or -1%?"),
    (SHARE, PERCENT, 0.33, "steps of 5%"),
    (SHARE, PERCENT, 0, "from 5% to 100%"),
]


@pytest.mark.parametrize(("form", "kind", "value", "expected"), READ)
def test_it_is_read(form: Form, kind: CellType, value: str | float | bool, expected: object) -> None:
    remarks: Remarks = []
    assert form.value_of(Cell(1, kind, value), remarks) == expected
    assert remarks == []


@pytest.mark.parametrize(("form", "kind", "value", "says"), REFUSED)
def test_it_is_refused(form: Form, kind: CellType, value: str | float | bool, says: str) -> None:
    with pytest.raises(CellError, match=says.replace("?", r"\?")) as refused:
        form.value_of(Cell(1, kind, value), [])
    assert refused.value.advice


def test_rounding_is_remarked() -> None:
    remarks: Remarks = []
    assert AMOUNT.value_of(Cell(1, NUMBER, 33.3333), remarks) == Decimal("33.33")
    assert [remark.what for remark in remarks] == ["33.3333 was rounded to 33.33"]


@pytest.mark.parametrize(
    ("form", "value", "cell"),
    [
        (SKILLS, (Skill(id=SkillId("dev"), level=3), Skill(id=SkillId("test"))), "dev:3; test"),
        (DAYS_OF_WEEK, frozenset({0, 1, 2, 3, 4}), "Mon-Fri"),
        (DAYS_OF_WEEK, frozenset({0, 2}), "Mon; Wed"),
        (CAPACITY, 80, Decimal("0.8")),
        (YES_NO, True, "yes"),
        (IDS, ("A", "B"), "A; B"),
    ],
)
def test_it_is_written(form: Form, value: object, cell: object) -> None:
    assert form.write(value) == cell


def test_an_id_that_would_be_read_as_two_is_not_written() -> None:
    with pytest.raises(ValueError, match="cannot stand in a list"):
        IDS.write(("A;B",))
