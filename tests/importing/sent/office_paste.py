"""English paste from Microsoft Project.

American dates with weekdays, `1 day?`, `3FS+2 days`, `Ana Silva[50%]`, outline levels.
"""

from benchmarks.importing.marks import FAULT, NOTHING, FileMarks, TableMarks, across
from planner.importing.fields import Field, Shape
from tests.importing.sent.page import pages

_HEADER = (
    "ID",
    "Outline Level",
    "Task Name",
    "Duration",
    "Start",
    "Finish",
    "Predecessors",
    "Resource Names",
    "% Complete",
    "Deadline",
    "Milestone",
)
_ROWS = (
    (1, 1, "Satellite ground station", "95 days", "Mon 05/04/26", "Fri 09/11/26", None, None, "12%", "NA", "No"),
    (2, 2, "Site", "35 days", "Mon 05/04/26", "Fri 06/19/26", None, None, "35%", "NA", "No"),
    (3, 3, "Survey", "5 days", "Mon 05/04/26", "Fri 05/08/26", None, "Ana Silva[50%],Bo Li", "100%", "NA", "No"),
    (
        4,
        3,
        "Foundations",
        "4 wks",
        "Tue 05/12/26",
        "Mon 06/08/26",
        "3FS+1 day",
        "Bo Li,Concrete crew[200%]",
        "25%",
        "NA",
        "No",
    ),
    (5, 3, "Fence", "1.5 wks", "Tue 06/09/26", "Thu 06/18/26", "4", "Concrete crew", "0%", "NA", "No"),
    (
        6,
        3,
        "Site accepted",
        "0 days",
        "Fri 06/19/26",
        "Fri 06/19/26",
        "4,5FS+1 day",
        "Ana Silva",
        "0%",
        "Fri 06/26/26",
        "Yes",
    ),
    (7, 2, "Antenna", "60 days", "Mon 05/04/26", "Mon 07/27/26", None, None, "5%", "NA", "No"),
    (8, 3, "Order dish", "2 days", "Mon 05/04/26", "Tue 05/05/26", None, "Carla Mendes", "100%", "NA", "No"),
    (9, 3, "Dish delivered", "40 edays", "Wed 05/06/26", "Mon 06/15/26", "8", None, "0%", "NA", "No"),
    (10, 3, "Mount dish", "8 days", "Mon 06/22/26", "Wed 07/01/26", "6,9", "Bo Li,Carla Mendes[25%]", "0%", "NA", "No"),
    (11, 3, "Align dish", "1 day?", "Thu 07/02/26", "Thu 07/02/26", "10SS+8 days", "Carla Mendes", "0%", "NA", "No"),
    (
        12,
        3,
        "Acceptance test",
        "16 hrs",
        "Mon 07/06/26",
        "Tue 07/07/26",
        "11",
        "Ana Silva,Carla Mendes",
        "0%",
        "NA",
        "No",
    ),
    (13, 2, "Software", "80 days", "Mon 05/04/26", "Fri 08/21/26", None, None, "20%", "NA", "No"),
    (14, 3, "Telemetry decoder", "30 days", "Mon 05/04/26", "Mon 06/15/26", None, "Dev Patel", "40%", "NA", "No"),
    (
        15,
        3,
        "Operator console",
        "25 days",
        "Tue 06/16/26",
        "Tue 07/21/26",
        "14",
        "Dev Patel,Eve Cohen[80%]",
        "0%",
        "NA",
        "No",
    ),
    (
        16,
        3,
        "Integration",
        "3 mons",
        "Wed 07/22/26",
        "Tue 10/13/26",
        "12,15FF+5 days",
        "Dev Patel",
        "0%",
        "Fri 10/30/26",
        "No",
    ),
    (
        17,
        2,
        "Go-live",
        "0 days",
        "Wed 10/14/26",
        "Wed 10/14/26",
        "16FS+1 day",
        "Ana Silva",
        "0%",
        "Fri 10/30/26",
        "Yes",
    ),
)


def write(folder):
    """Write the workbook into a folder."""
    path = folder / MARKS.file
    with pages(path, "Task_Table1") as page:
        page.across("A1", *_HEADER)
        page.down("A2", _ROWS)
    return path


MARKS = FileMarks(
    file="GroundStation.xlsx",
    tables=(
        TableMarks(
            sheet="Task_Table1",
            shape=Shape.TASKS,
            header_rows=(1,),
            first_row=2,
            last_row=18,
            summaries=(2, 3, 8, 14),
            depths={2: 0, 3: 1, 4: 2, 8: 1, 9: 2, 18: 1},
            columns={
                "A": Field.TASK_ID,
                "B": Field.OUTLINE,
                "C": Field.TASK,
                "D": Field.DURATION,
                "E": Field.START,
                "F": Field.FINISH,
                "G": Field.PREDECESSORS,
                "H": Field.PEOPLE,
                "I": Field.PROGRESS,
                "J": Field.DEADLINE,
                "K": Field.MILESTONE,
            },
            values={
                **across(4, A="3", C="Survey", D="5 d", E="2026-05-04", H="Ana Silva [50%]; Bo Li", I="100"),
                **across(5, D="20 d", E="2026-05-12", F="2026-06-08", G="3FS+1d", H="Bo Li; Concrete crew [200%]"),
                **across(6, D="7.5 d", G="4FS"),
                **across(7, D="0 d", G="4FS; 5FS+1d", J="2026-06-26", K="yes"),
                **across(11, D="8 d", H="Bo Li; Carla Mendes [25%]", E="2026-06-22"),
                **across(12, D="1 d", G="10SS+8d", E="2026-07-02"),
                **across(13, D="2 d", H="Ana Silva; Carla Mendes", J=(FAULT, NOTHING), K="no"),
                **across(17, D="60 d", G="12FS; 15FF+5d", J="2026-10-30"),
            },
        ),
    ),
)
