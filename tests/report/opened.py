"""An allocation workbook opened again, for tests that read its cells."""

import re
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet


def opened(path: Path) -> Workbook:
    """Open a workbook with its formulas, if there are any."""
    return openpyxl.load_workbook(path)


def table(sheet: Worksheet, *, header: int = 1) -> list[dict[str, Any]]:
    """Read the rows under a header row until the first blank row."""
    rows = sheet.iter_rows(min_row=header, values_only=True)
    titles = [str(title) if title is not None else "" for title in next(rows)]
    found = []
    for row in rows:
        if all(cell is None for cell in row):
            break
        found.append(dict(zip(titles, row, strict=True)))
    return found


def header_row(sheet: Worksheet, text: str) -> int:
    """Return the number of the row whose first cell says `text`."""
    return next(row for row in range(1, sheet.max_row + 1) if sheet.cell(row, 1).value == text)


def sheet_xml(path: Path) -> dict[str, str]:
    """Return the XML of every sheet by its file name in the package."""
    return _parts(path, "xl/worksheets/sheet")


def chart_references(path: Path) -> set[str]:
    """Return every formula of every chart."""
    return {found for xml in _parts(path, "xl/charts/chart").values() for found in re.findall(r"<c:f>(.*?)</c:f>", xml)}


def _parts(path: Path, folder: str) -> dict[str, str]:
    with zipfile.ZipFile(path) as package:
        names = [name for name in package.namelist() if name.startswith(folder)]
        return {name: package.read(name).decode() for name in names}
