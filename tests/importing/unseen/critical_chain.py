"""English critical-chain plan of a plant: short and safe estimates, buffers as rows, ids that came out as `1.0`.

Predecessors are spelled in many ways, the kind of chain stands in a column, remaining days beside a percent,
dates when parts are needed may be read with the day first or the month.
"""

from benchmarks.importing.marks import FAULT, NOTHING, Asks, FileMarks, LeftAlone, TableMarks, across
from planner.importing.fields import Field, Shape
from planner.importing.values.reading import DoubtKind
from tests.importing.sent.page import Worked, bold, pages

_ROWS = (
    ("1.0", "Survey of line 4", "Task", "CC", 4, 8, "Mech Eng", None, 0, "100%", None),
    ("2.0", "Concept sign-off", "Milestone", "CC", 0, 0, "Plant manager", "1", 0, "100%", None),
    ("3.0", "Detail design - conveyors", "Task", "CC", 10, 20, "Mech Eng", "2", 3, "70%", None),
    ("4.0", "Detail design - controls", "Task", "F1", 8, 15, "Controls Eng", "2.0", 5, "40%", None),
    ("5.0", "Order long-lead drives", "Task", "F2", 2, 3, "Buyer", "3SS+5", 2, None, "02/03/2026"),
    ("6.0", "Drives: vendor lead time", "Task", "F2", 30, 45, "(vendor)", "after 5", 30, None, None),
    ("7.0", "PLC programming", "Task", "F1", 15, 25, "Controls Eng", "4 FS", 15, None, None),
    ("8.0", "HMI screens", "Task", "F1", 6, 12, "Controls Eng 2", "4; 7SS", 6, None, None),
    ("9.0", "Feeding buffer F1", "Buffer", "F1", 10, None, None, "7 & 8", 10, None, None),
    ("10.0", "Feeding buffer F2", "Buffer", "F2", 8, None, None, "6", 8, None, None),
    ("11.0", "Fabricate frames", "Task", "CC", 12, 22, "Fab shop x2", "3", 12, None, "05/06/2026"),
    ("12.0", "Strip out old line", "Task", "CC", 5, 9, "Mech fitters (4)", "11", 5, None, None),
    ("13.0", "Install conveyors", "Task", "CC", 9, 16, "Mech fitters (4)", "12, 10", 9, None, None),
    ("14.0", "Install panels and cabling", "Task", "CC", 7, 12, "Electricians", "13 - 2d", 7, None, None),
    ("15.0", "Dry comissioning", "Task", "CC", 4, 8, "Controls Eng", "14 and 9", 4, None, None),
    ("16.0", "Wet comissioning", "Task", "CC", 5, 10, "Controls Eng, Process Eng", "15", 5, None, "06/08/2026"),
    ("17.0", "Operator training", "Task", "F3", 3, 5, "Trainer TBD", "15SS", 3, None, None),
    ("18.0", "Feeding buffer F3", "Buffer", "F3", 1, None, None, "17", 1, None, None),
    ("19.0", "Performance test", "Task", "CC", 3, "?", "Process Eng", "16, 18", 3, None, None),
    ("20.0", "Handover", "Milestone", "CC", 0, 0, "Plant manager", "19FS", 0, None, "07/09/2026"),
    ("21.0", "Project buffer (50% of chain)", "Buffer", "PB", 30, None, None, "20", 30, None, None),
)


def write(folder):
    """Write the workbook into a folder."""
    path = folder / MARKS.file
    with pages(path, "CCPM", "Fever chart") as (plan, chart):
        plan.across("B1", bold("Line 4 retrofit - critical chain"))
        plan.across("B2", "All estimates in working days. ABP = aggressive but possible, HP = highly probable")
        plan.across("B3", "Start:", None, "Mon 5 Jan 2026", None, "Drum:", "Controls Eng")
        plan.merge("F5:G5", "Estimate (d)", bold=True)
        plan.across(
            "B6",
            "ID",
            "Task name",
            "Type",
            "Chain",
            "ABP",
            "HP",
            "Resource(s)",
            "Pred",
            "Rem. (d)",
            "% compl.",
            "Need by",
            bold=True,
        )
        plan.down("B7", _ROWS)
        plan.across("C28", "Length of critical chain", None, None, Worked("=SUM(1)", 59), bold=True)
        plan.across("B30", "Buffers are 50% of the safety taken out. Resource names as in the shift roster.")
        chart.down(
            "A1", [("Week", "Chain complete %", "Buffer used %"), (2, 5, 0), (3, 9, 4), (4, 14, 12), (5, 18, 21)]
        )
    return path


def _number(whole):
    return (whole, f"{whole}.0")


def _days(number):
    return (f"{number} d", number)


def _waits(*links):
    """Return predecessors by number: ids are `1.0` in their own column, and mostly `1` where they are referred to."""
    spelled = ("; ".join(f"{number}{end}{rest}" for number, rest in links) for end in ("", ".0"))
    return tuple(spelled)


MARKS = FileMarks(
    file="Line 4 retrofit CCPM.xlsx",
    tables=(
        TableMarks(
            sheet="CCPM",
            shape=Shape.TASKS,
            header_rows=(5, 6),
            first_row=7,
            last_row=27,
            either_rows=(15, 16, 24, 27),
            columns={
                "B": Field.TASK_ID,
                "C": Field.TASK,
                "D": Field.KIND,
                "E": (Field.PHASE, Field.OTHER),
                "F": (Field.OPTIMISTIC, Field.LIKELY, Field.DURATION, Field.EFFORT),
                "G": (Field.PESSIMISTIC, Field.LIKELY),
                "H": (Field.PEOPLE, Field.ROLE),
                "I": Field.PREDECESSORS,
                "J": Field.REMAINING,
                "K": Field.PROGRESS,
                "L": (Field.DUE, Field.DEADLINE),
            },
            values={
                **across(7, B=_number("1"), C="Survey of line 4", F=_days("4"), G=_days("8"), I=NOTHING, K="100"),
                **across(8, F=_days("0"), H="Plant manager", I=_waits((1, "FS")), J=_days("0")),
                **across(9, F=_days("10"), G=_days("20"), J=_days("3"), K="70"),
                **across(10, I=_waits((2, "FS")), K="40", H="Controls Eng"),
                **across(11, I=_waits((3, "SS+5d")), L=DoubtKind.DAY_ORDER, K=NOTHING),
                **across(12, B=_number("6"), I=_waits((5, "FS")), G=_days("45")),
                **across(13, I=_waits((4, "FS")), J=_days("15")),
                **across(14, H="Controls Eng 2", I=_waits((4, "FS"), (7, "SS"))),
                **across(17, L=DoubtKind.DAY_ORDER, F=_days("12")),
                **across(19, I=_waits((12, "FS"), (10, "FS")), C="Install conveyors"),
                **across(20, I=_waits((13, "FS-2d")), H="Electricians"),
                **across(21, C="Dry comissioning", I=_waits((14, "FS"), (9, "FS"))),
                **across(22, H="Controls Eng; Process Eng", L=DoubtKind.DAY_ORDER, G=_days("10")),
                **across(23, H=("Trainer", "Trainer TBD"), I=_waits((15, "SS"))),
                **across(25, G=(FAULT, NOTHING), I=_waits((16, "FS"), (18, "FS"))),
                **across(26, B=_number("20"), F=_days("0"), I=_waits((19, "FS")), L=DoubtKind.DAY_ORDER),
            },
        ),
    ),
    left_alone=(LeftAlone("CCPM", 1, 3), LeftAlone("CCPM", 28, 30), LeftAlone("Fever chart")),
    asks=(Asks(DoubtKind.DAY_ORDER, "CCPM"),),
)
