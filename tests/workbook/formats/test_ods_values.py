"""Values of OpenDocument cells are those that Excel would hold."""

import pytest

from planner.workbook.formats.ods_values import value_of
from planner.workbook.grid import CellType


@pytest.mark.parametrize(
    ("kind", "name", "written", "wanted"),
    [
        ("float", "value", "5", (CellType.NUMBER, 5)),
        ("float", "value", "2.5", (CellType.NUMBER, 2.5)),
        ("currency", "value", "1200.5", (CellType.NUMBER, 1200.5)),
        ("percentage", "value", "0.25", (CellType.PERCENT, 0.25)),
        ("float", "value", "INF", (CellType.ERROR, "#NUM!")),
        ("float", "value", "soon", (CellType.TEXT, "as shown")),
        ("date", "date-value", "2026-03-01", (CellType.DATE, "2026-03-01")),
        ("date", "date-value", "2026-03-01T09:30:00.000000000", (CellType.MOMENT, "2026-03-01 09:30")),
        ("date", "date-value", "2026-02-30", (CellType.TEXT, "as shown")),
        ("time", "time-value", "PT09H30M00S", (CellType.MOMENT, "09:30:00")),
        ("time", "time-value", "PT30H00M00S", (CellType.MOMENT, "1 day, 6:00:00")),
        ("time", "time-value", "half past", (CellType.TEXT, "as shown")),
        ("boolean", "boolean-value", "true", (CellType.TRUTH, True)),
        ("boolean", "boolean-value", "false", (CellType.TRUTH, False)),
    ],
)
def test_each_type(kind, name, written, wanted):
    assert value_of({"office:value-type": kind, f"office:{name}": written}, "as shown") == wanted


def test_a_length_of_less_than_a_day_is_no_time_of_day():
    attributes = {"office:value-type": "time", "office:time-value": "PT02H00M00S"}
    assert value_of(attributes, "2:00", is_elapsed=True) == (CellType.MOMENT, "2:00:00")


def test_an_error_is_an_error_though_its_type_is_another():
    attributes = {"office:value-type": "string", "calcext:value-type": "error"}
    assert value_of(attributes, "#REF!") == (CellType.ERROR, "#REF!")


def test_a_text_that_is_only_in_its_attribute_is_read():
    assert value_of({"office:value-type": "string", "office:string-value": "Ann"}, "") == (CellType.TEXT, "Ann")


def test_a_blank_cell_is_none():
    assert value_of({"table:style-name": "ce1"}, "") is None
