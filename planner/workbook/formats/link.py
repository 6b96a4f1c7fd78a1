"""Link: a dependency written as planning tools show it: `12`, `12FS+3d`, `7SS-50%`, `A1000FF+2ed`."""

from planner.workbook.formats.records import tidy

SEPARATOR = ";"
"""Between the links of a cell: a comma may be part of an amount."""


def link_text(task: str, kind: str, lag: float = 0, unit: str = "d") -> str:
    """Write a dependency on a task.

    Args:
        task: The predecessor as its ID column names it.
        kind: FS, SS, FF or SF; an FS without a lag to a plain number goes without it, as everywhere.
        lag: In units; negative for a lead.
        unit: d, w, h, mo, m; after an e where it runs by the clock; %.
    """
    amount = tidy(lag)
    if not amount:
        return task if kind == "FS" and task.isdigit() else f"{task}{kind}"
    return f"{task}{kind}{amount:+}{unit}"
