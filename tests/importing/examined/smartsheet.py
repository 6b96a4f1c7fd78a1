"""English export of Smartsheet.

Ranks by indent, predecessors by number of the row though no column holds one, e-mail addresses as people, flags.
"""

from datetime import date

from benchmarks.importing.marks import NOTHING, FileMarks, LeftAlone, TableMarks, across
from planner.importing.fields import Field, Shape
from tests.importing.sent.page import pages, styled

_HEADER = (
    "At Risk", "Task Name", "Status", "Assigned To", "Duration", "Start", "Finish", "Predecessors", "% Complete",
    "Health", "Modified By", "Latest Comment",
)  # fmt: skip
_LEE, _ROY, _KIM = "j.lee@acme.example", "anita.roy@acme.example", "sam.kim@acme.example"
_ROWS = (
    (0, False, "Warehouse Go-Live", "In Progress", None, "58d", (1, 5), (3, 25), None, 0.31, "Yellow"),
    (1, False, "Plan", "Complete", None, "10d", (1, 5), (1, 16), None, 1, "Green"),
    (2, False, "Charter", "Complete", _LEE, "5d", (1, 5), (1, 9), None, 1, "Green"),
    (2, False, "Vendor contract", "Complete", f"{_LEE}, {_ROY}", "5d", (1, 12), (1, 16), "3", 1, "Green"),
    (1, True, "Build", "In Progress", None, "35d", (1, 19), (3, 6), None, 0.25, "Yellow"),
    (2, False, "Racking", "In Progress", "Contractor", "3w", (1, 19), (2, 6), "4FS", 0.6, "Green"),
    (2, True, "Conveyor install", "Not Started", "Contractor", "20d", (2, 9), (3, 6), "6", 0, "Red"),
    (2, False, "Scanner config", "In Progress", _KIM, "12d", (1, 28), (2, 12), "6SS +7d", 0.1, "Yellow"),
    (2, False, "Label printing", "Not Started", _KIM, "4h", (2, 13), (2, 13), "8", 0, "Green"),
    (1, False, "Launch", "Not Started", None, "13d", (3, 9), (3, 25), None, 0, "Green"),
    (2, False, "Dry run", "Not Started", f"{_ROY}, {_KIM}", "5d", (3, 9), (3, 13), "7, 9", 0, "Green"),
    (2, False, "Go-live", "Not Started", _ROY, "0", (3, 18), (3, 18), "11FS +3d", 0, "Green"),
    (2, False, "Hypercare", "Not Started", _KIM, "5d", (3, 19), (3, 25), "12", 0, "Green"),
)


def write(folder):
    """Write the workbook into a folder."""
    path = folder / MARKS.file
    with pages(path, "Warehouse Go-Live", "Comments", dates="mm/dd/yy") as (plan, comments):
        plan.across("A1", *_HEADER)
        for number, (rank, risk, name, status, who, days, start, end, after, done, health) in enumerate(_ROWS, 2):
            plan.sheet.write_boolean(number - 1, 0, risk)
            plan.across(
                f"B{number}", styled(name, indent=rank), status, who, days, date(2026, *start), date(2026, *end), after
            )
            plan.across(f"I{number}", styled(done, num_format="0%"), health, _LEE)
        plan.across("L8", "Belts held at customs")
        comments.down(
            "A1",
            [("Row 7",), ("Belts held at customs", "Jae Lee", "02/03/26 9:14 AM"), ("Row 12",), ("Moved", "Sam Kim")],
        )
    return path


MARKS = FileMarks(
    file="Warehouse Go-Live.xlsx",
    tables=(
        TableMarks(
            sheet="Warehouse Go-Live",
            shape=Shape.TASKS,
            header_rows=(1,),
            first_row=2,
            last_row=14,
            summaries=(2, 3, 6, 11),
            depths={2: 0, 3: 1, 4: 2, 6: 1, 10: 2, 12: 2},
            columns={
                "A": (Field.OTHER, Field.RAG, Field.RISK),
                "B": Field.TASK,
                "C": Field.STATUS,
                "D": (Field.PEOPLE, Field.OWNER),
                "E": Field.DURATION,
                "F": Field.START,
                "G": Field.FINISH,
                "H": Field.PREDECESSORS,
                "I": Field.PROGRESS,
                "J": Field.RAG,
                "K": Field.OTHER,
                "L": (Field.NOTES, Field.OTHER),
            },
            values={
                **across(
                    3, B="Plan", C="done", E="10 d", F="2026-01-05", G="2026-01-16", H=NOTHING, I="100", J="green"
                ),
                **across(4, B="Charter", D=("J Lee", _LEE)),
                **across(5, D=("J Lee; Anita Roy", f"{_LEE}; {_ROY}"), H="3FS"),
                **across(6, C="in progress", I="25", J="amber"),
                **across(7, D=("Contractor", "?Contractor"), E="15 d", F="2026-01-19", H="4FS", I="60"),
                **across(8, E="20 d", H="6FS", J="red", C="not started"),
                **across(9, H="6SS+7d", F="2026-01-28", G="2026-02-12"),
                **across(10, E="0.5 d", H="8FS"),
                **across(12, D=("Anita Roy; Sam Kim", f"{_ROY}; {_KIM}"), H="7FS; 9FS"),
                **across(13, E="0 d", H="11FS+3d"),
                **across(14, B="Hypercare", G="2026-03-25", H="12FS"),
            },
        ),
    ),
    left_alone=(LeftAlone("Comments"),),
)
