"""English construction schedule, a layout of Primavera P6 pasted into Excel.

Bands of the WBS stand in the column of the activity ids, dates carry `A` (actual) or `*` (constrained), floats lie
beside durations, and successors beside predecessors.
"""

from benchmarks.importing.marks import FileMarks, LeftAlone, TableMarks, across
from planner.importing.fields import Field, Shape
from tests.importing.sent.page import pages

_HEADER = (
    "Activity ID", "Activity Name", "Original Duration", "Remaining Duration", "Start", "Finish", "Total Float",
    "Budgeted Labor Units", "Predecessors", "Successors", "Resources",
)  # fmt: skip
_ROWS = (
    ("Riverside Clinic - Update 07", None, 175, 151, "05-Jan-26 A", "04-Sep-26", 0, "3120h"),
    ("  Milestones", None, 175, 151, "05-Jan-26 A", "04-Sep-26", 0, "0h"),
    ("MS010", "Notice to Proceed", 0, 0, "05-Jan-26 A", None, None, "0h", None, "C1010"),
    ("MS090", "Substantial Completion", 0, 0, None, "04-Sep-26*", 0, "0h", "C3020, C3030", None),
    ("  Substructure", None, 54, 30, "05-Jan-26 A", "20-Mar-26", 0, "960h"),
    ("C1010", "Site clearance", 10, 0, "05-Jan-26 A", "16-Jan-26 A", None, "160h", "MS010", "C1020", "CREW-EARTH"),
    ("C1020", "Piling", 25, 11, "19-Jan-26 A", "23-Feb-26", 0, "480h", "C1010", "C1030", "PILE RIG 1, CREW-EARTH"),
    ("C1030", "Pile caps & ground beams", 19, 19, "24-Feb-26", "20-Mar-26", 0, "320h", "C1020: FS 1", "C2010",
     "CREW-CONC"),
    ("  Superstructure", None, 76, 76, "23-Mar-26", "07-Jul-26", 0, "1440h"),
    ("C2010", "Steel frame", 30, 30, "23-Mar-26", "04-May-26", 0, "720h", "C1030", "C2020, C2030", "CREW-STEEL"),
    ("C2020", "Metal deck & topping", 24, 24, "13-Apr-26", "15-May-26", 6, "360h", "C2010: SS 15", "C3010",
     "CREW-CONC, CREW-STEEL"),
    ("C2030", "Roof", 15, 15, "05-May-26", "26-May-26", 0, "360h", "C2010", "C3010", "Roofing sub"),
    ("  Fit-out", None, 71, 71, "27-May-26", "04-Sep-26", 0, "720h"),
    ("C3010", "Partitions", 30, 30, "27-May-26", "08-Jul-26", 0, "400h", "C2020, C2030", "C3020", "CREW-INT"),
    ("C3020", "MEP second fix", 25, 25, "09-Jul-26", "12-Aug-26", 4, "240h", "C3010: FF 10, C2030", "MS090", "MEP sub"),
    ("C3030", "Commissioning", 17, 17, "13-Aug-26", "04-Sep-26", 0, "80h", "C3020", "MS090", "MEP sub"),
)  # fmt: skip
_BANDS = (5, 6, 9, 13, 17)


def write(folder):
    """Write the workbook into a folder."""
    path = folder / MARKS.file
    with pages(path, "Classic WBS Layout") as page:
        page.across("A1", "Riverside Clinic - Classic Schedule Layout", None, None, None, "Data Date: 06-Feb-26")
        page.across("A3", *_HEADER, bold=True, bg_color="#C0C0C0")
        page.across("A4", *(None,) * 10)
        for number, row in enumerate(_ROWS, 5):
            look = {"bold": True, "bg_color": "#FFFF99"} if number in _BANDS else {}
            page.across(f"A{number}", *row, **look)
        page.across("A22", "Actual Work   Remaining Work   Critical Remaining Work   ◆ Milestone")
        page.across("E23", "Page 1 of 1")
        page.across("H23", "TASK filter: All Activities")
    return path


MARKS = FileMarks(
    file="RC_Update07.xlsx",
    tables=(
        TableMarks(
            sheet="Classic WBS Layout",
            shape=Shape.TASKS,
            header_rows=(3,),
            first_row=5,
            last_row=20,
            either_rows=_BANDS,
            columns={
                "A": Field.TASK_ID,
                "B": Field.TASK,
                "C": Field.DURATION,
                "D": (Field.REMAINING, Field.OTHER),
                "E": Field.START,
                "F": Field.FINISH,
                "G": Field.OTHER,
                "H": Field.EFFORT,
                "I": Field.PREDECESSORS,
                "J": Field.SUCCESSORS,
                "K": Field.PEOPLE,
            },
            values={
                **across(7, A="MS010", B="Notice to Proceed", C="0 d", E="2026-01-05", J="C1010FS"),
                **across(8, F="2026-09-04", I="C3020FS; C3030FS"),
                **across(10, A="C1010", B="Site clearance", C="10 d", F="2026-01-16", H="20 d", K="CREW-EARTH"),
                **across(11, C="25 d", E="2026-01-19", F="2026-02-23", K="PILE RIG 1; CREW-EARTH", I="C1010FS"),
                **across(12, I="C1020FS+1d", H="40 d"),
                **across(14, J="C2020FS; C2030FS", B="Steel frame"),
                **across(15, C="24 d", I="C2010SS+15d", K="CREW-CONC; CREW-STEEL"),
                **across(18, A="C3010", I="C2020FS; C2030FS"),
                **across(19, I="C3010FF+10d; C2030FS", E="2026-07-09", K="MEP sub"),
                **across(20, F="2026-09-04", C="17 d"),
            },
        ),
    ),
    left_alone=(LeftAlone("Classic WBS Layout", 22, 23),),
)
