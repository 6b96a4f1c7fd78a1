"""OpenDocument: a spreadsheet as LibreOffice keeps it, written with what it needs and no more."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZIP_STORED, ZipFile, ZipInfo

Value = str | int | Decimal | date | None
_TYPE = "application/vnd.oasis.opendocument.spreadsheet"
_NAMES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
    for short, long in (("office", "office"), ("table", "table"), ("text", "text"), ("manifest", "manifest"))
)
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_MANIFEST = (
    f'{_HEAD}<manifest:manifest {_NAMES} manifest:version="1.3">'
    f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{_TYPE}"/>'
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
)
_LONG_AGO = (2026, 11, 20, 9, 0, 0)


@dataclass(slots=True)
class Sheet:
    """A sheet, filled row by row.

    Attributes:
        spans: How many rows a cell covers, by row and column, both counted from 0.
    """

    name: str
    rows: list[Sequence[Value]] = field(default_factory=list)
    spans: dict[tuple[int, int], int] = field(default_factory=dict)

    def xml(self) -> str:
        """Return the sheet's table."""
        covered = {(row + n, column) for (row, column), rows in self.spans.items() for n in range(1, rows)}
        lines = []
        for number, row in enumerate(self.rows):
            cells = "".join(
                "<table:covered-table-cell/>"
                if (number, column) in covered
                else _cell(value, self.spans.get((number, column), 1))
                for column, value in enumerate(row)
            )
            lines.append(f"<table:table-row>{cells}</table:table-row>")
        return f"<table:table table:name={quoteattr(self.name)}>{''.join(lines)}</table:table>"


def write_ods(path: Path, sheets: Sequence[Sheet]) -> None:
    """Write a spreadsheet; the same sheets give the same bytes."""
    tables = "".join(sheet.xml() for sheet in sheets)
    content = (
        f'{_HEAD}<office:document-content {_NAMES} office:version="1.3"><office:body><office:spreadsheet>'
        f"{tables}</office:spreadsheet></office:body></office:document-content>"
    )
    with ZipFile(path, "w", ZIP_STORED) as archive:
        for name, text in (("mimetype", _TYPE), ("content.xml", content), ("META-INF/manifest.xml", _MANIFEST)):
            archive.writestr(ZipInfo(name, _LONG_AGO), text)


def _cell(value: Value, rows: int) -> str:
    span = f' table:number-rows-spanned="{rows}" table:number-columns-spanned="1"' if rows > 1 else ""
    match value:
        case None:
            return f"<table:table-cell{span}/>"
        case date():
            kind = f'office:value-type="date" office:date-value="{value}"'
        case int() | Decimal():
            kind = f'office:value-type="float" office:value="{value}"'
        case _:
            kind = 'office:value-type="string"'
    return f"<table:table-cell {kind}{span}><text:p>{escape(str(value))}</text:p></table:table-cell>"
