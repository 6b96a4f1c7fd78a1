"""Own copy: a project manager's workbook opened in full, to be changed and saved elsewhere."""

import re
import warnings
from pathlib import Path
from typing import cast

import openpyxl
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from planner.importing.way_back.comments import remove_comments
from planner.importing.way_back.frames import remove_frames
from planner.importing.way_back.losses import losses_of
from planner.sheets.names import sheet_name
from planner.workbook.package import open_package

WITH_MACROS = ".xlsm"
KINDS = frozenset({".xlsx", WITH_MACROS})
"""Suffixes of the files that can be copied."""
OWN_SHEETS = ("Planner remarks", "Planner plan")
_SHAPES_KEPT = re.compile(r"xl/drawings/.*vmlDrawing\d\.vml")
_MARK = "by planner"
"""Ends the first cell of our sheets, by which they are known again."""


def open_copy(original: Path, out: Path) -> tuple[Workbook, tuple[str, ...]]:
    """Open a workbook without what earlier copies of ours added; return it with what saving will lose.

    Macros are carried along as they are and never run; a copy that does not end in .xlsm has none.

    Raises:
        Exception: Of any kind, where openpyxl cannot read the file.
    """
    keeps_macros = out.suffix.casefold() == original.suffix.casefold() == WITH_MACROS
    losses = losses_of(open_package(original.read_bytes()), keeps_macros=keeps_macros)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what it warns of is among the losses
        book = openpyxl.load_workbook(original, keep_vba=keeps_macros, rich_text=True)
    for sheet in book.worksheets:
        if sheet.title.startswith(OWN_SHEETS) and str(sheet["A1"].value or "").endswith(_MARK):
            book.remove(sheet)
            continue
        remove_comments(sheet)
        remove_frames(sheet)
        _drop_lost_shapes(sheet)
    return book, losses


def _drop_lost_shapes(sheet: Worksheet) -> None:
    """Let go of shapes that openpyxl names in a copy with macros and does not write: Excel would repair the copy."""
    shapes = sheet.legacy_drawing
    if isinstance(shapes, str) and not _SHAPES_KEPT.fullmatch(shapes):
        sheet.legacy_drawing = None


def add_first_sheet(book: Workbook, name: str) -> Worksheet:
    """Add a sheet before all others; it is the one that is shown when the file is opened."""
    taken = {title.casefold() for title in book.sheetnames}
    sheet = cast(Worksheet, book.create_sheet(sheet_name(name, taken), 0))
    for other in book.worksheets:
        other.sheet_view.tabSelected = other is sheet  # else an edit goes into several sheets at once
    for chart in book.chartsheets:
        for view in chart.sheetViews.sheetView:
            view.tabSelected = False
    book.active = 0
    for view in book.views:
        view.firstSheet = 0
    return sheet


def new_book(name: str) -> tuple[Workbook, Worksheet]:
    """Return a workbook with one blank sheet."""
    book = Workbook()
    sheet = cast(Worksheet, book.active)
    sheet.title = name
    return book, sheet


def titled(text: str) -> str:
    """Return the title of a sheet of ours, by which it is known again."""
    return f"{text}, {_MARK}"


def save(book: Workbook, draft: Path) -> None:
    """Save a workbook; its formulas are worked out as soon as Excel opens it."""
    book.calculation.fullCalcOnLoad = True
    book.save(draft)
