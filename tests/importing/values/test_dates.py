"""Days in a cell."""

from datetime import date

import pytest

from planner.importing.values.dates import day_order_of, read_date
from planner.importing.values.reading import Conventions, DoubtKind
from planner.workbook.grid import Cell, CellType
from tests.importing.values.outcome import (
    NO_VALUES,
    asked,
    fault_of,
    note_of,
    noted,
    number,
    percent,
    sure,
    text,
    value_of,
)

DAY, NEW_YEAR = date(2027, 6, 30), date(2027, 1, 4)
YEARS = Conventions(likely_years=(2026, 2027))
DAY_FIRST, MONTH_FIRST = Conventions(day_first=True), Conventions(day_first=False)


@pytest.mark.parametrize(
    "written",
    """2027-06-30 | 2027/06/30 | 2027.06.30 | 2027-6-30 | 2027. 6. 30. | 30.06.2027 | 30.6.2027 | 30. 6. 2027
    30 juin 2027 | 30 Juin 2027 | June 30, 2027 | Jun 30 2027 | 30 June 2027 | 30th June 2027 | 30. Juni 2027
    30.Juni 2027 | 30-Jun-2027 | Jun-30-2027 | 2027-Jun-30 | 30/Jun/2027 | 30 de junio de 2027 | 30 jun 2027
    30 de junho de 2027 | 30. juni 2027 | 2027年6月30日 | 2027年06月30日 | 2027년 6월 30일
    Wednesday, June 30, 2027 | Mi 30.06.2027 | mer. 30 juin 2027 | miércoles, 30 de junio de 2027
    quarta-feira, 30 de junho de 2027 | ons 30. juni 2027 | 2027/6/30(水) | 2027年6月30日(水)
    \uff12\uff10\uff12\uff17年\uff16月\uff13\uff10日 | 30\u00a0juin\u00a02027 | the 30th of June 2027
    30 JUN 2027""".replace("\n", "|").split("|"),
)
def test_a_full_date_is_read_in_every_language(written):
    assert sure(read_date(written.strip())) == DAY
    assert sure(read_date(text(written))) == DAY


@pytest.mark.parametrize(
    "written",
    """30/06/2027 | 06/30/2027 | 30-06-2027 | 30/06/27 | 06/30/27 | 30.06.27 | 30 06 2027 | 30-Jun-27
    Jun 30, '27 | 20270630 | 令和9年6月30日 | R9.6.30 | 2027-06-30T08:00:00Z | 2027-06-30T08:00:00+02:00
    2027-06-30 00:00:00 | 30.06.2027 17:00 Uhr | 30/Jun/27 9:00 AM | 30 juin 2027 à 08:30
    2027年6月30日 17時 | Wed 30/06/27 | Wed 6/30/27 | Tue 30.06.2027 | 46568 | 2027-06-30\u200e | 06.30.2027""".replace(
        "\n", "|"
    ).split("|"),
)
def test_what_is_taken_for_granted_is_noted(written):
    assert noted(read_date(written.strip())) == DAY


@pytest.mark.parametrize(
    "written",
    [
        "24 December 2027",
        "24. Dez. 2027",
        "24 déc. 2027",
        "24 de diciembre de 2027",
        "24 de dez de 2027",
        "24. des. 2027",
    ],
)
def test_december_is_no_preposition(written):
    assert sure(read_date(written)) == date(2027, 12, 24)


@pytest.mark.parametrize(
    ("written", "day_first", "month_first"),
    [
        ("03/04/2027", date(2027, 4, 3), date(2027, 3, 4)),
        ("3-4-2027", date(2027, 4, 3), date(2027, 3, 4)),
        ("03/04/27", date(2027, 4, 3), date(2027, 3, 4)),
        ("12 11 2027", date(2027, 11, 12), date(2027, 12, 11)),
    ],
)
def test_the_order_of_day_and_month_is_asked(written, day_first, month_first):
    kind, choices = asked(read_date(written))
    assert kind is DoubtKind.DAY_ORDER
    assert choices == {"day first": day_first, "month first": month_first}
    assert value_of(read_date(written, DAY_FIRST)) == day_first
    assert value_of(read_date(written, MONTH_FIRST)) == month_first


def test_the_same_number_twice_leaves_no_doubt():
    assert sure(read_date("03/03/2027")) == date(2027, 3, 3)


def test_dates_with_points_begin_with_the_day_unless_the_file_says_otherwise():
    assert noted(read_date("03.04.2027")) == date(2027, 4, 3)
    assert sure(read_date("03.04.2027", DAY_FIRST)) == date(2027, 4, 3)
    assert value_of(read_date("03.04.2027", MONTH_FIRST)) == date(2027, 3, 4)


@pytest.mark.parametrize("written", ["Mon 04/01/27", "Mon 1/4/27", "lun. 04/01/2027", "Mo 4/1/2027"])
def test_the_weekday_tells_the_order(written):
    assert noted(read_date(written)) == NEW_YEAR


def test_the_only_possible_order_is_taken_against_the_convention_with_a_note():
    assert noted(read_date("06/30/2027", DAY_FIRST)) == DAY
    assert sure(read_date("30/06/2027", DAY_FIRST)) == DAY


@pytest.mark.parametrize(
    "written", ["30 Jun", "30.06.", "30.06", "30. Juni", "30/6", "6/30", "June 30", "30 juin", "6月30日", "6월 30일"]
)
def test_a_missing_year_is_asked(written):
    kind, choices = asked(read_date(written, YEARS))
    assert kind is DoubtKind.YEAR
    assert choices == {"2026": date(2026, 6, 30), "2027": DAY}
    assert noted(read_date(written, Conventions(year=2027))) == DAY


def test_years_around_today_are_offered_where_none_are_likelier():
    _, choices = asked(read_date("30 Jun"))
    assert len(choices) > 1
    assert all(str(day.year) == answer for answer, day in choices.items())


def test_the_order_is_asked_before_the_year():
    kind, _ = asked(read_date("03/04", YEARS))
    assert kind is DoubtKind.DAY_ORDER
    kind, choices = asked(read_date("03/04", Conventions(day_first=True, likely_years=(2026, 2027))))
    assert kind is DoubtKind.YEAR
    assert choices["2027"] == date(2027, 4, 3)


def test_a_leap_day_without_a_year_is_offered_in_years_that_have_one():
    _, choices = asked(read_date("29.02.", YEARS))
    assert date(2028, 2, 29) in choices.values()


@pytest.mark.parametrize(("written", "year"), [("1.1.00", 2000), ("1.1.69", 2069), ("1.1.99", 1999), ("1.1.90", 1990)])
def test_short_years_up_to_69_are_of_this_century(written, year):
    assert noted(read_date(written)) == date(year, 1, 1)


@pytest.mark.parametrize(
    ("written", "says"),
    [
        ("TBD", "placeholder"),
        ("asap", "placeholder"),
        ("offen", "placeholder"),
        ("?", "placeholder"),
        ("à définir", "placeholder"),
        ("未定", "placeholder"),
        ("29 Feb 2027", "no calendar"),
        ("29.02.2027", "no calendar"),
        ("31.04.2027", "no calendar"),
        ("2027-13-01", "no calendar"),
        ("30.02.", "no calendar"),
        ("1850-01-01", "no program can mean"),
        ("01.01.2300", "no program can mean"),
        ("1.1.70", "no program can mean"),
        ("Jan 2027", "a month without a day"),
        ("Jan-27", "a month without a day"),
        ("06/2027", "a month without a day"),
        ("2027", "a date is expected"),
        ("5", "a date is expected"),
        ("Q2 2027", "a date is expected"),
        ("after go-live", "a date is expected"),
        ("30.06.2027 - 05.07.2027", "a date is expected"),
    ],
)
def test_other_texts_are_faults(written, says):
    assert says in fault_of(read_date(written))


@pytest.mark.parametrize(("serial", "day"), [(46568, DAY), (46568.75, DAY), (20270630, DAY), (32874, date(1990, 1, 1))])
def test_numbers_that_can_only_be_days_are_read_with_a_note(serial, day):
    assert noted(read_date(number(serial))) == day


@pytest.mark.parametrize("value", [0, 1, 2027, 24999, 25001, 80001, 20271301, -5, 1.5])
def test_other_numbers_are_no_dates(value):
    fault_of(read_date(number(value)))


def test_true_dates_are_sure():
    assert sure(read_date(Cell(1, CellType.DATE, "2027-06-30"))) == DAY
    assert "no program" in fault_of(read_date(Cell(1, CellType.DATE, "1900-01-01")))


def test_a_time_of_day_is_left_out_with_a_note():
    assert noted(read_date(Cell(1, CellType.MOMENT, "2027-06-30 08:00"))) == DAY
    assert "time zone" not in note_of(read_date(Cell(1, CellType.MOMENT, "2027-06-30 17:00")))
    assert "time zone" in note_of(read_date(Cell(1, CellType.MOMENT, "2027-06-30 23:00")))
    assert "time zone" in note_of(read_date("2027-06-30T22:00:00Z"))
    assert "without a day" in fault_of(read_date(Cell(1, CellType.MOMENT, "08:00:00")))


def test_a_weekday_that_does_not_fit_is_noted():
    assert "Wednesday" in note_of(read_date("Tue 30.06.2027"))


@pytest.mark.parametrize("cell", [*NO_VALUES, Cell(1, CellType.TRUTH, True), percent(0.5)])
def test_cells_of_other_kinds_are_faults(cell):
    fault_of(read_date(cell))


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["03/04/2027", "31/12/2027"], True),
        (["03/04/2027", "12/31/2027"], False),
        (["31/12/2027", "12/31/2027"], None),
        (["03/04/2027", "2027-12-31", "31 Dec 2027"], None),
        (["Mon 04/01/27"], True),
        (["Mon 1/4/27"], False),
        (["31.12.2027"], True),
        (["", "TBD", "Ana"], None),
    ],
)
def test_the_dates_of_a_file_show_their_order(texts, expected):
    assert day_order_of(texts) is expected


@pytest.mark.parametrize("written", ["30JUN2027", "30Jun2027", "30.Juni2027", "30 JUN2027", "30juin2027"])
def test_nothing_need_stand_between_day_month_and_year(written):
    assert sure(read_date(written)) == DAY


@pytest.mark.parametrize("written", ["5t10", "12abc2027", "30d10", "Q32027"])
def test_letters_that_name_no_month_are_no_date(written):
    assert fault_of(read_date(written))
