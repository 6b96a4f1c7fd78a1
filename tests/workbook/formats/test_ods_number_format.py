"""Number formats of OpenDocument become codes as Excel writes them."""

import pytest

from planner.workbook.formats.ods_number_format import NumberFormat


def code(*parts, is_elapsed=False):
    made = NumberFormat("N1", is_elapsed=is_elapsed)
    for part in parts:
        if isinstance(part, str):
            made.add_text(part)
        else:
            name, attributes = part
            made.add(f"number:{name}", {f"number:{key}": value for key, value in attributes.items()})
    return made.code


_LONG = {"style": "long"}


@pytest.mark.parametrize(
    ("parts", "wanted"),
    [
        ([("day", _LONG), "/", ("month", _LONG), "/", ("year", _LONG)], "dd/mm/yyyy"),
        ([("month", {}), "/", ("day", {}), "/", ("year", {})], "m/d/yy"),
        ([("day", {}), ". ", ("month", {"textual": "true", "style": "long"})], "d. mmmm"),
        ([("hours", _LONG), ":", ("minutes", _LONG), " ", ("am-pm", {})], "hh:mm AM/PM"),
        ([("number", {"decimal-places": "0", "min-integer-digits": "1"}), " d"], '0" d"'),
        ([("number", {"decimal-places": "2", "grouping": "true"})], "#,##0.00"),
        ([("number", {"decimal-places": "1"}), "%"], "0.0%"),
        ([("number", {"min-integer-digits": "1"})], "General"),
        ([("text-content", {})], "@"),
    ],
)
def test_parts(parts, wanted):
    assert code(*parts) == wanted


def test_hours_of_a_length_may_be_more_than_a_day_has():
    assert code(("hours", {}), ":", ("minutes", _LONG), is_elapsed=True) == "[h]:mm"


def test_digits_without_end_are_cut():
    assert len(code(("number", {"decimal-places": "99999999"}))) < 30
