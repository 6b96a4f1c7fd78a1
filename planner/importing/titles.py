"""Titles: what stands above a table and names it."""

from collections.abc import Iterable

from planner.importing.detect.block import Block
from planner.workbook.grid import Area

_MOST_ROWS_AWAY = 3
_LONGEST = 100


def title_of(block: Block, loose: Iterable[Area]) -> str:
    """Return the nearest short text just above a table, over its columns; empty without one."""
    if block.on_its_side:
        return ""
    top = block.header_rows[0]
    for row in range(top - 1, max(0, top - 1 - _MOST_ROWS_AWAY), -1):
        if not any(area.top <= row <= area.bottom for area in loose):
            continue
        texts = [cell.text.strip() for column, cell in block.view.row(row).items() if column in block.columns]
        if texts and len(texts[0]) <= _LONGEST:
            return texts[0]
    return ""
