"""English task list, all dates as text with days up to 12.

Nobody can say which number is the month: both orders keep each finish after its start, and each task after what it
depends on. WBS 1.10 read as 1.1.
"""

from benchmarks.importing.marks import FAULT, Asks, FileMarks, LeftAlone, TableMarks, across
from planner.importing.fields import Field, Shape
from planner.importing.values.reading import DoubtKind
from tests.importing.sent.page import bold, pages

_ROWS = (
    (1, "Permits and lease", None, None, None, None, None),
    (1.1, "Sign lease", "Grace Adeyemi", "02/03/2026", "04/03/2026", None, "Done"),
    (1.2, "Building permit", "Grace Adeyemi", "05/03/2026", "08/04/2026", 1.1, "In progress"),
    (1.3, "Fire safety concept", "H. Lindqvist", "05/03/2026", "08/03/2026", 1.1, "Done"),
    (1.4, "Landlord approval", "Grace Adeyemi", "09/03/2026", "11/03/2026", 1.3, "Done"),
    (1.5, "Waste concept", "H. Lindqvist", "09/03/2026", "10/03/2026", 1.1, "In progress"),
    (1.6, "Neighbour notice", "Grace Adeyemi", "09/03/2026", "09/03/2026", 1.1, "Not started"),
    (1.7, "Utility contracts", "Sam Whitfield", "09/04/2026", "10/04/2026", 1.2, "Not started"),
    (1.8, "Insurance", "Sam Whitfield", "05/03/2026", "06/04/2026", 1.1, "Not started"),
    (1.9, "Site security", "Sam Whitfield", "07/04/2026", "08/04/2026", 1.8, "Not started"),
    (1.1, "Permit file closed", "Grace Adeyemi", "09/04/2026", "09/04/2026", "1.2;1.9", "Not started"),
    (2, "Fit-out works", None, None, None, None, None),
    (2.1, "Partition walls", "Crew A", "09/04/2026", "10/05/2026", 1.2, "Not started"),
    (2.2, "Electrical and data", "Crew B", "11/05/2026", "12/05/2026", 2.1, "Not started"),
    (2.3, "HVAC", "Crew B", "11/05/2026", "12/06/2026", 2.1, "On hold"),
    (2.4, "Flooring", "Crew A", "12/07/2026", "12/08/2026", "2.2;2.3", "Not started"),
    (3, "Opening", None, None, None, None, None),
    (3.1, "Install MRI", "Vendor", "12/09/2026", "12/10/2026", 2.4, "Not started"),
    (3.2, "Staff training", "Nadia Rahman", "11/09/2026", "12/09/2026", None, "Not started"),
    (3.3, "Opening day", "Grace Adeyemi", "12/11/2026", "12/11/2026", "3.1;3.2", "Not started"),
)


def write(folder):
    """Write the workbook into a folder."""
    path = folder / MARKS.file
    with pages(path, "Schedule") as page:
        page.across("A1", "Harbour Clinic fit-out")
        page.across("A3", "WBS", "Activity", "Responsible", "Start", "End", "Depends on", "Status", bold=True)
        for number, row in enumerate(_ROWS, 4):
            page.across(f"A{number}", *row, bold=row[2] is None)
        page.across("A26", bold("Status: Not started / In progress / On hold / Done"))
    return path


_SHOWN = (DoubtKind.DAY_ORDER,)

MARKS = FileMarks(
    file="clinic_schedule.xlsx",
    tables=(
        TableMarks(
            sheet="Schedule",
            shape=Shape.TASKS,
            header_rows=(3,),
            first_row=4,
            last_row=23,
            summaries=(4, 15, 20),
            depths={4: 0, 5: 1, 15: 0, 16: 1, 23: 1},
            columns={
                "A": Field.WBS,
                "B": Field.TASK,
                "C": (Field.PEOPLE, Field.OWNER),
                "D": Field.START,
                "E": Field.FINISH,
                "F": Field.PREDECESSORS,
                "G": Field.STATUS,
            },
            values={
                **across(4, A="1", B="Permits and lease"),
                **across(5, A="1.1", C="Grace Adeyemi", D=_SHOWN, E=_SHOWN, G="done"),
                **across(6, D=_SHOWN, E=_SHOWN, F="1.1FS", G="in progress"),
                **across(7, C="H. Lindqvist", E=_SHOWN),
                **across(12, A="1.8", D=_SHOWN),
                **across(14, A=("1.10", FAULT), F="1.2FS; 1.9FS"),
                **across(16, B="Partition walls", D=_SHOWN, F="1.2FS"),
                **across(18, G="on hold", E=_SHOWN),
                **across(19, F="2.2FS; 2.3FS"),
                **across(23, B="Opening day", D=_SHOWN, F="3.1FS; 3.2FS", G="not started"),
            },
        ),
    ),
    left_alone=(LeftAlone("Schedule", 26, 26),),
    asks=(Asks(DoubtKind.DAY_ORDER, "Schedule"),),
)
