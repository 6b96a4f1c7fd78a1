"""Workbooks that are sound but for one thing, made cell by cell."""

import io
import zipfile
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import Cell

SHEETS: Mapping[str, list[list[object]]] = {
    "Projects": [
        ["Project", "Earliest start", "Deadline"],
        ["Harbour", date(2027, 2, 1), date(2027, 9, 30)],
        ["Lighthouse", date(2027, 3, 1), date(2027, 12, 17)],
    ],
    "Tasks": [
        ["ID", "Task", "Project", "Role", "Effort", "Unit", "Predecessors"],
        ["H1", "Survey", "Harbour", "Diver", 40, "h", None],
        ["H2", "Dredge", "Harbour", "Skipper", 80, "h", "H1"],
        ["H3", "Pave", "Harbour", "Mason", 24, "h", "H2"],
        ["L1", "Lamp", "Lighthouse", "Mason", 16, "h", None],
        ["L2", "Paint", "Lighthouse", "Mason", 32, "h", "L1; H3"],
    ],
    "People": [
        ["Person", "Role", "Capacity (h/week)"],
        ["Ines Duarte", "Diver", 40],
        ["Olaf Berg", "Skipper", 40],
        ["Rita Moss", "Mason", 20],
    ],
    "Leave": [["Person", "From", "To"], ["Rita Moss", date(2027, 4, 5), date(2027, 4, 9)]],
}
Edits = Mapping[str, Any]
"""What is typed into cells, or what is done to them, by their places: `{"Tasks!E3": "nan"}`."""


def as_text(text: str) -> Callable[[Cell], None]:
    """Type a text that a program would take for something else: `#N/A`, `=1+1`."""

    def type_(cell: Cell) -> None:
        cell.value = text
        cell.data_type = "s"

    return type_


def workbook(edits: Edits | None = None, change: Callable[[Workbook], None] | None = None) -> bytes:
    """Return a workbook with other values in some cells, and a change to the whole."""
    book = Workbook()
    del book["Sheet"]
    for name, rows in SHEETS.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    for place, edit in (edits or {}).items():
        name, _, cell = place.partition("!")
        if callable(edit):
            edit(book[name][cell])
        else:
            book[name][cell] = edit
    if change is not None:
        change(book)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def with_part(part: str, change: Callable[[bytes], bytes], content: bytes | None = None) -> bytes:
    """Return a workbook one of whose parts has other bytes."""
    result = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content or workbook())) as old,
        zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for info in old.infolist():
            data = old.read(info)
            new.writestr(info.filename, change(data) if info.filename == part else data)
    return result.getvalue()


def tasks_as_text(separator: str) -> str:
    """Return the sheet of tasks as lines of text."""
    return "\n".join(separator.join("" if v is None else str(v) for v in row) for row in SHEETS["Tasks"]) + "\n"


def tasks_as_html() -> str:
    """Return the sheet of tasks as a web page."""
    rows = ("".join(f"<td>{'' if v is None else v}</td>" for v in row) for row in SHEETS["Tasks"])
    return f"<html><body><table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table></body></html>"


def write(folder: Path, name: str, content: bytes) -> Path:
    """Write a file into a folder of its own, so that its name may be any."""
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_bytes(content)
    return path
