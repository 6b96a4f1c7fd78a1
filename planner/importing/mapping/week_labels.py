"""Week labels: a word above numbered columns that says they are weeks, such as `Kalenderwoche 2026` over 10, 11, 12."""

import re
from collections.abc import Sequence
from dataclasses import replace

from planner.importing.detect.block import Block
from planner.importing.values.period import Granularity
from planner.importing.values.period_text import written_period
from planner.workbook.grid import Cell, CellType

_YEAR = re.compile(r"(?<!\d)20\d{2}(?!\d)")


def labelled_weeks(block: Block, cells: Sequence[Cell]) -> tuple[list[Cell], int | None]:
    """Return numbered columns with their weeks spelled out, and the year beside the label; no columns without a label.

    Args:
        cells: With the numbers.
    """
    for label in block.title_cells.get(cells[0].column, ())[:-1]:
        year = _YEAR.search(label.text)
        word = _YEAR.sub("", label.text).strip(" :/-–()")
        spelled = [replace(cell, type=CellType.TEXT, value=f"{word} {cell.text}") for cell in cells]
        if word and all(_is_week(str(cell.value)) for cell in spelled):
            return spelled, None if year is None else int(year[0])
    return [], None


def _is_week(text: str) -> bool:
    written = written_period(text)
    return written is not None and written.granularity is Granularity.WEEK
