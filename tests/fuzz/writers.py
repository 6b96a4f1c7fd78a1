"""Writers: the same sheets as a file of each format that holds a table."""

import csv
import io
import zipfile
from collections.abc import Callable
from datetime import date, datetime, time
from xml.sax.saxutils import escape, quoteattr

import xlsxwriter

from tests.fuzz.sheets import Broken, Formula, Rows, Sheets, Value

_SPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{prefix}:1.0"' for prefix in ("office", "table", "text")
)
_LONGEST_NAME = 31
_NO_NAME = str.maketrans("[]:*?/\\'", "________")


def as_xlsx(sheets: Sheets) -> bytes:
    """Write an Excel workbook."""
    held = io.BytesIO()
    with xlsxwriter.Workbook(held, {"in_memory": True, "nan_inf_to_errors": True}) as book:
        book.set_properties({"created": datetime(2026, 1, 1)})  # noqa: DTZ001 - the same bytes each time
        dated = book.add_format({"num_format": "dd/mm/yyyy"})
        for number, rows in enumerate(sheets.values()):
            name = list(sheets)[number].translate(_NO_NAME)[: _LONGEST_NAME - 4]
            sheet = book.add_worksheet(f"{name} {number}" if number else name or "Sheet")
            for row, values in enumerate(rows):
                for column, value in enumerate(values):
                    _write(sheet, row, column, value, dated)
    return held.getvalue()


def _write(sheet, row: int, column: int, value: Value, dated) -> None:
    match value:
        case Formula(text):
            sheet.write_formula(row, column, f"={text.lstrip('=')}", None, "")
        case Broken(text):
            sheet.write_formula(row, column, "=NA()", None, text)
        case bool():
            sheet.write_boolean(row, column, value)
        case date():
            moment = value if isinstance(value, datetime) else datetime.combine(value, time())
            sheet.write_datetime(row, column, moment, dated)
        case int() | float():
            sheet.write_number(row, column, value)
        case str():
            sheet.write_string(row, column, value[:32_000])


def as_csv(sheets: Sheets, delimiter: str = ";") -> bytes:
    """Write the first sheet as a text table."""
    held = io.StringIO()
    writer = csv.writer(held, delimiter=delimiter)
    writer.writerows([_text(value) for value in row] for row in _first(sheets))
    return held.getvalue().encode("utf-8", errors="replace")


def as_html(sheets: Sheets) -> bytes:
    """Write each sheet as a table of a web page."""
    tables = "".join(
        f"<table><caption>{escape(name)}</caption>"
        + "".join("<tr>" + "".join(f"<td>{escape(_text(value))}</td>" for value in row) + "</tr>" for row in rows)
        + "</table>"
        for name, rows in sheets.items()
    )
    return f"<html><meta charset='utf-8'><body>{tables}</body></html>".encode("utf-8", errors="replace")


def as_ods(sheets: Sheets) -> bytes:
    """Write an OpenDocument spreadsheet."""
    tables = "".join(
        f"<table:table table:name={quoteattr(name)}>"
        + "".join(f"<table:table-row>{''.join(map(_cell, row))}</table:table-row>" for row in rows)
        + "</table:table>"
        for name, rows in sheets.items()
    )
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {_SPACES}><office:body>'
        f"<office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    )
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as package:
        for part, text in (("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", content)):
            package.writestr(zipfile.ZipInfo(part), text.encode("utf-8", errors="replace"))
    return held.getvalue()


def _cell(value: Value) -> str:
    if value is None:
        return "<table:table-cell/>"
    kind = "string"
    if isinstance(value, date):
        kind = f'date" office:date-value="{value.isoformat()}'
    elif isinstance(value, int | float) and not isinstance(value, bool):
        kind = f'float" office:value="{value}'
    return f'<table:table-cell office:value-type="{kind}"><text:p>{escape(_text(value))}</text:p></table:table-cell>'


def _text(value: Value) -> str:
    if isinstance(value, Formula | Broken):
        return value.text
    return "" if value is None else str(value)


def _first(sheets: Sheets) -> Rows:
    return next(iter(sheets.values()), [])


WRITERS: dict[str, Callable[[Sheets], bytes]] = {"xlsx": as_xlsx, "ods": as_ods, "csv": as_csv, "html": as_html}
"""By the ending of the file."""
