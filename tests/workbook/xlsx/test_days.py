"""Excel's count of days, and dates in ISO 8601."""

import pytest

from planner.workbook.grid import CellType
from planner.workbook.xlsx.days import Days, iso_date

DATE, MOMENT = CellType.DATE, CellType.MOMENT


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        (46568, (DATE, "2027-06-30")),
        (46568.75, (MOMENT, "2027-06-30 18:00")),
        (46568.999999999, (DATE, "2027-07-01")),
        (0.5, (MOMENT, "12:00:00")),
        (0, (MOMENT, "00:00:00")),
        (1, (DATE, "1900-01-01")),
        (59, (DATE, "1900-02-28")),
        (61, (DATE, "1900-03-01")),
        (2_958_465, (DATE, "9999-12-31")),
        (2_958_466, None),
        (20_270_630, None),
        (1e300, None),
        (-1, None),
    ],
)
def test_days_since_1900(number, shown):
    assert Days(since_1904=False).date(number) == shown


def test_days_since_1904():
    assert Days(since_1904=True).date(45106) == (DATE, "2027-06-30")


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        (1.25, (MOMENT, "1 day, 6:00:00")),
        (0.5, (MOMENT, "12:00:00")),
        (-0.5, (MOMENT, "-1 day, 12:00:00")),
        (1e300, None),
    ],
)
def test_lengths_of_time(number, shown):
    assert Days(since_1904=False).length(number) == shown


@pytest.mark.parametrize(
    ("text", "shown", "had_zone"),
    [
        ("2027-06-30", (DATE, "2027-06-30"), False),
        ("2027-06-30T00:00:00", (DATE, "2027-06-30"), False),
        ("2027-06-30T08:30:00.000", (MOMENT, "2027-06-30 08:30"), False),
        ("2027-06-30T23:30:00-08:00", (MOMENT, "2027-06-30 23:30"), True),
        ("08:30:00", (MOMENT, "08:30:00"), False),
    ],
)
def test_iso_dates(text, shown, had_zone):
    assert iso_date(text) == (shown, had_zone)


def test_what_is_no_iso_date():
    assert iso_date("2027-02-29") is None
    assert iso_date("soon") is None
