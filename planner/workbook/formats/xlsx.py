"""Xlsx: reads Excel workbooks as the other formats are read."""

from planner.workbook.cells import read_grids
from planner.workbook.grid import GridFile


def read(name: str, content: bytes) -> GridFile:
    """Read every sheet of a workbook."""
    return read_grids(name, content, None)
