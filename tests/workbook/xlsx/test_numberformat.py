"""Number formats tell dates, percentages and lengths of time from numbers."""

import pytest

from planner.workbook.package import RefusedError
from planner.workbook.xlsx.numberformat import BUILT_IN, LONGEST, Kind, check_length, kind_of


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("", Kind.NUMBER),
        ("General", Kind.NUMBER),
        ('General" days"', Kind.NUMBER),
        ('0 "d"', Kind.NUMBER),
        (r"0\ \d", Kind.NUMBER),
        ("0_d", Kind.NUMBER),
        ("[Red]#,##0", Kind.NUMBER),
        ("[$SYD-409] #,##0.00", Kind.NUMBER),
        ("* #,##0_);[Red]* (d)", Kind.NUMBER),
        ('"unclosed days', Kind.NUMBER),
        ("@", Kind.NUMBER),
        ("0%", Kind.PERCENT),
        ("0.0%;[Red]-0.0%", Kind.PERCENT),
        ('0"%"', Kind.NUMBER),
        (r"0\%", Kind.NUMBER),
        ("yyyy-mm-dd", Kind.DATE),
        ("[$-407]d. MMMM yyyy;@", Kind.DATE),
        ('yyyy"年"m"月"', Kind.DATE),
        ("h:mm", Kind.DATE),
        ("mmm", Kind.DATE),
        ("[h]:mm", Kind.ELAPSED),
        ("[HH]:mm:ss", Kind.ELAPSED),
        ("[mm]:ss", Kind.ELAPSED),
        ('"[h]"0', Kind.NUMBER),
    ],
)
def test_kinds(code, kind):
    assert kind_of(code) is kind


def test_built_in_formats_of_all_countries():
    dates = {number for number, code in BUILT_IN.items() if kind_of(code) is Kind.DATE}
    assert dates == {*range(14, 23), *range(27, 37), 45, 47, *range(50, 59)}
    assert kind_of(BUILT_IN[46]) is Kind.ELAPSED
    assert {number for number, code in BUILT_IN.items() if kind_of(code) is Kind.PERCENT} == {9, 10}


def test_a_format_that_nobody_writes_is_refused():
    check_length("0" * LONGEST)
    with pytest.raises(RefusedError, match="a number format of the file has 1,001 letters"):
        check_length("0" * (LONGEST + 1))
