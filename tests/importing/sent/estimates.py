"""English estimates in three points.

No unit and no date anywhere, `1,250` hours as text, errors, and formulas without results.
"""

from openpyxl import Workbook
from openpyxl.styles import Font

from benchmarks.importing.marks import FAULT, NOTHING, Asks, FileMarks, LeftAlone, TableMarks, across
from planner.importing.fields import Field, Shape
from planner.importing.values.reading import DoubtKind

_ROWS = (
    ("A", "Ingest", None, None, None, None, None, None),
    ("A1", "Parser for supplier files", 3, 5, 12, "1,250", "Ravi", "1,250"),
    ("A2", "Deduplicate records", 2, 4, 9, "2,400", "Ravi, Helen", "2,400"),
    ("A3", "Backfill of 2024", 5, 8, 20, "1,175", "Helen", "6,750"),
    ("B", "Matching", None, None, None, None, None, None),
    ("B1", "Rules engine", 8, 13, 30, "3,900", "Tomasz", "3,125"),
    ("B2", "Manual review screen", 4, 6, 10, "1,820", "dev tbd", "4,500"),
    ("B3", "Tuning with real data", 3, 8, "#REF!", "2,050", "Tomasz", "2,050"),
    ("C", "Reporting", None, None, None, None, None, None),
    ("C1", "Daily reconciliation report", 2, 3, 6, "#N/A", "Helen", None),
    ("C2", "Export to finance", 1, 2, 5, "1,640", "Ravi", "1,125"),
    ("C3", "Access rights", 1, 2, "5-8", "1,500", "Helen", None),
)


def write(folder):
    """Write the workbook into a folder."""
    path = folder / MARKS.file
    book = Workbook()
    del book["Sheet"]
    page = book.create_sheet("Estimates")
    page["A1"] = "Supplier data hub: estimates from the workshop"
    titles = ("Ref", "Work item", "Optimistic", "Most likely", "Pessimistic", "Expected", "Cost", "Who", "Spent (h)")
    for place, title in enumerate(titles, 1):
        page.cell(3, place, title).font = Font(bold=True)
    for number, (ref, name, low, likely, high, cost, who, spent) in enumerate(_ROWS, 4):
        expected = None if low is None else f"=(C{number}+4*D{number}+E{number})/6"
        for place, value in enumerate((ref, name, low, likely, high, expected, cost, who, spent), 1):
            page.cell(number, place, value).font = Font(bold=low is None)
        page.row_dimensions[number].outlineLevel = 0 if low is None else 1
    page["B16"], page["F16"] = "Total", "=SUM(F4:F15)"
    page["A18"] = "Key: optimistic = 1 in 10, pessimistic = 9 in 10"
    book.save(path)
    return path


_UNIT = (DoubtKind.UNIT,)
_MARK = (DoubtKind.DECIMAL_MARK,)

MARKS = FileMarks(
    file="estimates_workshop.xlsx",
    tables=(
        TableMarks(
            sheet="Estimates",
            shape=Shape.TASKS,
            header_rows=(3,),
            first_row=4,
            last_row=15,
            summaries=(4, 8, 12),
            depths={4: 0, 5: 1, 8: 0, 12: 0, 15: 1},
            columns={
                "A": (Field.TASK_ID, Field.WBS),
                "B": Field.TASK,
                "C": Field.OPTIMISTIC,
                "D": Field.LIKELY,
                "E": Field.PESSIMISTIC,
                "F": (Field.EFFORT, Field.DURATION, Field.OTHER, Field.TOTAL),
                "G": Field.COST,
                "H": Field.PEOPLE,
                "I": Field.ACTUAL_EFFORT,
            },
            values={
                **across(
                    5,
                    A="A1",
                    B="Parser for supplier files",
                    C=_UNIT,
                    D=_UNIT,
                    E=_UNIT,
                    G=("1250", *_MARK),
                    H="Ravi",
                    I=_MARK,
                ),
                **across(6, F=(FAULT, NOTHING), G=("2400", *_MARK), H="Ravi; Helen", I=_MARK),
                **across(9, D=_UNIT, G=("3900", *_MARK), I=_MARK),
                **across(10, H=("?", "?dev", FAULT, "dev tbd")),
                **across(11, E=FAULT, F=(FAULT, NOTHING)),
                **across(13, G=FAULT, C=_UNIT),
                **across(14, B="Export to finance", D=_UNIT, G=("1640", *_MARK), I=_MARK),
                **across(15, E=FAULT, H="Helen"),
            },
        ),
    ),
    left_alone=(LeftAlone("Estimates", 16, 18),),
    asks=(Asks(DoubtKind.UNIT, "Estimates"), Asks(DoubtKind.DECIMAL_MARK, "Estimates")),
)
