"""Workbooks made of raw XML, so that a test can say exactly what stands in a file."""

import io
import zipfile
from collections.abc import Mapping

from planner.workbook.cells import read_grids
from planner.workbook.grid import Cell, Grid, GridFile, cell_name

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
SHEET = "Tasks"
SHEET_PART = "xl/worksheets/sheet1.xml"
_TYPES = f'<Types xmlns="{PACKAGE}/content-types"/>'
_KINDS = ("worksheet", "sharedStrings", "styles", "theme", "externalLink", "vbaProject", "chartsheet")


def links(*targets: tuple[str, str, str], more: str = "") -> str:
    """Write links: id, kind and target of each."""
    tags = "".join(f'<Relationship Id="{i}" Type="{OFFICE}/{kind}" Target="{to}"/>' for i, kind, to in targets)
    return f'<Relationships xmlns="{PACKAGE}/relationships">{tags}{more}</Relationships>'


def a_sheet(rows: str, *, before: str = "", after: str = "") -> str:
    """Write a sheet of the XML of its rows."""
    return f'<worksheet xmlns="{MAIN}">{before}<sheetData>{rows}</sheetData>{after}</worksheet>'


def a_cell(inside: str, attributes: str = "", name: str = "A1") -> str:
    """Write a row of one cell."""
    return f'<row r="{name.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")}"><c r="{name}" {attributes}>{inside}</c></row>'


def parts(rows: str = "", *, sheet: str | None = None, before: str = "", after: str = "") -> dict[str, str | bytes]:
    """Return the parts of a workbook with one sheet."""
    return {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": links(("r1", "officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": a_book(),
        "xl/_rels/workbook.xml.rels": links(("r1", "worksheet", "worksheets/sheet1.xml")),
        SHEET_PART: a_sheet(rows, before=before, after=after) if sheet is None else sheet,
    }


def a_book(before: str = "", *, sheets: str = f'<sheet name="{SHEET}" sheetId="1" r:id="r1"/>', after: str = "") -> str:
    """Write the main part."""
    return f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}">{before}<sheets>{sheets}</sheets>{after}</workbook>'


def with_part(made: dict[str, str | bytes], kind: str, text: str | bytes) -> dict[str, str | bytes]:
    """Add a part that the workbook links to, such as `styles`."""
    folder = {"theme": "theme/", "externalLink": "externalLinks/"}.get(kind, "")
    name = {"vbaProject": "vbaProject.bin"}.get(kind, f"{kind}.xml")
    old = made["xl/_rels/workbook.xml.rels"]
    assert isinstance(old, str)
    tag = f'<Relationship Id="r{_KINDS.index(kind) + 1}" Type="{OFFICE}/{kind}" Target="{folder}{name}"/>'
    new = old.replace("</Relationships>", f"{tag}</Relationships>")
    return {**made, "xl/_rels/workbook.xml.rels": new, f"xl/{folder}{name}": text}


def zipped(made: Mapping[str, str | bytes]) -> bytes:
    """Pack the parts of a workbook."""
    result = io.BytesIO()
    with zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in made.items():
            package.writestr(name, text)
    return result.getvalue()


def read(made: Mapping[str, str | bytes], name: str = "p.xlsx") -> GridFile:
    """Read a workbook of these parts."""
    return read_grids(name, zipped(made), None)


def sheet_of(made: Mapping[str, str | bytes]) -> Grid:
    """Read the one sheet of these parts."""
    file = read(made)
    assert file.refused is None, file.refused
    (grid,) = file.grids
    return grid


def cells_of(made: Mapping[str, str | bytes]) -> dict[str, Cell]:
    """Read the cells of the one sheet by their names."""
    return {cell_name(cell.column, row.number): cell for row in sheet_of(made).rows for cell in row.cells}


def refusal(made: Mapping[str, str | bytes], name: str = "p.xlsx") -> str:
    """Return why a workbook is refused, having seen that something can be done about it."""
    file = read(made, name)
    assert file.refused is not None, "the file was read"
    assert file.advice
    assert file.grids == ()
    return file.refused
