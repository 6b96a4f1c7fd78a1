"""Refusals: cells that hold no value of the kind that is wanted, in words for their sender."""

from planner.importing.values.placeholders import is_placeholder
from planner.importing.values.reading import Fault
from planner.workbook.grid import Cell, CellType

_LONGEST = 60
_FOUND = {
    CellType.TEXT: "",
    CellType.NUMBER: "the number ",
    CellType.PERCENT: "the percentage ",
    CellType.DATE: "the date ",
    CellType.MOMENT: "the time ",
    CellType.TRUTH: "the truth value ",
}


def quoted(text: str) -> str:
    """Return the text in quotation marks, its end left out if it is long."""
    line = " ".join(text.split())
    return f'"{line}"' if len(line) <= _LONGEST else f'"{line[:_LONGEST]}…"'


def taken(text: str, meaning: object, why: str = "") -> str:
    """Return the note of how a text was read: `"2 wks" was read as 10 days`."""
    return f"{quoted(text)} was read as {meaning}{', ' if why else ''}{why}"


def refused(cell: Cell, wanted: str, advice: str) -> Fault:
    """Return the fault of a cell whose type cannot be what is wanted: `a date`."""
    if cell.type is CellType.ERROR:
        return Fault(f"holds the error {cell.value}", "Mend the cell or empty it")
    if cell.type is CellType.FORMULA:
        what = f"holds the formula {quoted(str(cell.value))} without a result"
        return Fault(what, "Open the workbook in Excel and save it, or type the value")
    return Fault(f"holds {_FOUND[cell.type]}{quoted(cell.text)}, where {wanted} is expected", advice)


def unread(text: str, wanted: str, advice: str) -> Fault:
    """Return the fault of a text that is not what is wanted, saying so where it is blank or holds a place only."""
    if not text.strip():
        return Fault("is blank", advice)
    if is_placeholder(text):
        return Fault(f"holds {quoted(text)}, a placeholder where {wanted} is expected", f"{advice}, or empty the cell")
    return Fault(f"holds {quoted(text)}, where {wanted} is expected", advice)
