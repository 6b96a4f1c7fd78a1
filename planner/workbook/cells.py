"""Cells: from the bytes of a workbook to its grids, within limits."""

from planner.workbook.grid import GridFile
from planner.workbook.package import RefusedError
from planner.workbook.xlsx.workbook import read_workbook


def read_grids(name: str, content: bytes, wanted: frozenset[str] | None) -> GridFile:
    """Read a workbook; what is wrong with the file as a whole becomes `refused`, never an exception.

    Args:
        wanted: Casefolded names of the sheets whose cells are read, of others only the name is; None reads all.
    """
    try:
        return read_workbook(name, content, wanted)
    except RefusedError as refusal:
        return GridFile(name, refused=refusal.what, advice=refusal.advice)
    except MemoryError:  # the door knows what to say of it
        raise
    except Exception:  # nobody foresees everything that a file can be: here it must end
        what = "the file cannot be read as an Excel workbook"
        return GridFile(name, refused=what, advice="Open it in Excel and save it as .xlsx")
