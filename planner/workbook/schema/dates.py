"""Columns that hold a date or a month."""

import re
from datetime import date

from planner.sheets.style import DATE as DATE_STYLE
from planner.sheets.style import MONTH as MONTH_STYLE
from planner.workbook.grid import Cell, CellType
from planner.workbook.schema.form import CellError, Form, Remarks, expected

EARLIEST, LATEST = date(1990, 1, 1), date(2199, 12, 31)
_ADVICE = "Type a date, or text such as 2027-03-31"
_MONTH = re.compile(r"(\d{4})-(\d{2})")


def _read_date(cell: Cell, _: Remarks) -> date:
    if cell.type is CellType.MOMENT:
        raise CellError(f'holds "{cell.text}", a time of day', "Keep the date alone")
    if cell.type is not CellType.DATE and cell.type is not CellType.TEXT:
        raise expected(cell, "a date", _ADVICE)
    try:
        day = date.fromisoformat(cell.text.strip())
    except ValueError:
        raise expected(cell, "a date", _ADVICE) from None
    if not EARLIEST <= day <= LATEST:
        raise CellError(f"holds the date {day}, which no program can mean", _ADVICE)
    return day


def _read_month(cell: Cell, remarks: Remarks) -> date:
    if cell.type is CellType.TEXT and (match := _MONTH.fullmatch(cell.text.strip())):
        cell = Cell(cell.column, CellType.TEXT, f"{match[0]}-01")
    return _read_date(cell, remarks).replace(day=1)


DATE = Form(
    name="date",
    how="a date, or text such as 2027-03-31",
    read=_read_date,
    write=lambda day: day,
    style=DATE_STYLE,
    width=12,
)
MONTH = Form(
    name="month",
    how="any date of the month, or text such as 2027-03",
    read=_read_month,
    write=lambda day: day,
    style=MONTH_STYLE,
    width=10,
)
