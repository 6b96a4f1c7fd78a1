"""English plan with a block of facts above.

Ranks by leading blanks, durations that dates show to be weeks, and a Gantt in colours.
"""

from datetime import date

from benchmarks.importing.marks import FAULT, FileMarks, LeftAlone, TableMarks, across, periods
from planner.importing.fields import Field, Shape
from planner.importing.values.reading import DoubtKind
from tests.importing.sent.page import Worked, bold, pages

_BLUE, _GREY, _RED = "#4F81BD", "#BFBFBF", "#C00000"
_ROWS = (
    (1, "Discovery & landing zone", None, None, None, None, None, None),
    (2, "   Inventory of workloads", 3, "Priya Nair", None, date(2026, 1, 5), date(2026, 1, 23), 1),
    (3, "   Network and identity design", 4, "Tom Becker, Priya Nair", "2fs", date(2026, 1, 26), date(2026, 2, 20), 1),
    (4, "   Build landing zone", 4, "Tom Becker", "3fs", date(2026, 2, 23), date(2026, 3, 20), 0.6),
    (5, "   Security baseline signed off", 0, "Ingrid Solheim", "4", date(2026, 3, 20), date(2026, 3, 20), 0),
    (6, "Wave 1: internal tools", None, None, None, None, None, None),
    (7, "   Migrate wiki and ticketing", 2, "Marco Rossi", "5", date(2026, 3, 23), date(2026, 4, 3), 0),
    (8, "   Migrate build farm", 5, "Marco Rossi,Lena Vogt", "5", date(2026, 3, 23), date(2026, 4, 24), 0),
    (9, "   Decommission rack 4", 1, "TBD", "7;8", date(2026, 4, 27), date(2026, 5, 1), 0),
    (10, "Wave 2: customer-facing", None, None, None, None, None, None),
    (11, "   Billing API", None, None, None, None, None, None),
    (12, "      Replicate database", 3, "Lena Vogt", "8", date(2026, 4, 27), date(2026, 5, 15), 0),
    (13, "      Load test 🚀", 2, "Lena Vogt / QA pool", "12ss+1w", date(2026, 5, 4), date(2026, 5, 15), 0),
    (14, "      Cut-over weekend", 1, "Tom Becker, Marco Rossi", "12;13", date(2026, 5, 18), date(2026, 5, 22), 0),
    (15, "   Customer portal", 6, "Priya Nair", "8", date(2026, 4, 27), date(2026, 6, 5), 0),
    (16, "Close-down", None, None, None, None, None, None),
    (17, "   Old data centre handed back", 2, "Ingrid Solheim", "14;15", date(2026, 6, 8), date(2026, 6, 19), 0),
    (18, "   Lessons learned", 1, "Ingrid Solheim", "17fs", date(2026, 6, 22), date(2026, 6, 26), 0),
)
_BARS = {9: "J9:J9", 10: "K10", 11: "K11:L11", 14: "L14", 15: "L15:M15", 19: "M19:N19", 22: "N22:O22", 24: "O24"}


def write(folder):
    """Write the workbook into a folder."""
    path = folder / MARKS.file
    with pages(path, "Plan", "Plan v3 (old)", "Lookups", hidden=("Lookups",)) as (plan, old, lookups):
        _facts(plan)
        plan.across("A7", "#", "Task", "Duration", "Assigned to", "Pred.", "Start", "Finish", "% done", bold=True)
        plan.across("J7", "Jan", "Feb", "Mar", "Apr", "May", "Jun", bold=True, bg_color=_GREY)
        _fill(plan, 8, _ROWS)
        plan.across("B27", bold("Total"), Worked("=SUM(C9:C25)", 34))
        plan.across("B29", bold("Legend"))
        plan.across("B30", "planned")
        plan.paint("C30", _BLUE)
        plan.across("B31", "critical")
        plan.paint("C31", _RED)
        for number, area in _BARS.items():
            plan.paint(area, _RED if number == 19 else _BLUE)
        _fill(old, 2, [(n, name, days and days + 1, who, None, *rest) for n, name, days, who, _, *rest in _ROWS[:9]])
        old.across("A1", "#", "Task", "Duration", "Assigned to", "Pred.", "Start", "Finish", "% done")
        lookups.down("A1", [("Status",), ("Open",), ("Closed",), ("On hold",)])
    return path


def _facts(plan) -> None:
    plan.across("A1", "Project Halcyon: move to the cloud", bold=True, font_size=16)
    plan.across("A3", "Project manager:", None, "Ingrid Solheim")
    plan.across("A4", "Status date:", None, date(2026, 3, 6))
    plan.across("A5", "Version", None, "4.2 - DRAFT")


def _fill(page, top, rows) -> None:
    for number, row in enumerate(rows, top):
        page.across(f"A{number}", *row[:7], bold=row[2] is None)
        if row[7] is not None:
            page.across(f"H{number}", row[7], num_format="0%")


MARKS = FileMarks(
    file="cloud_migration.xlsx",
    tables=(
        TableMarks(
            sheet="Plan",
            shape=Shape.TASKS,
            header_rows=(7,),
            first_row=8,
            last_row=25,
            summaries=(8, 13, 17, 18, 23),
            depths={8: 0, 9: 1, 13: 0, 18: 1, 19: 2, 22: 1, 25: 1},
            columns={
                "A": Field.TASK_ID,
                "B": Field.TASK,
                "C": Field.DURATION,
                "D": Field.PEOPLE,
                "E": Field.PREDECESSORS,
                "F": Field.START,
                "G": Field.FINISH,
                "H": Field.PROGRESS,
                **periods("J", "O"),
            },
            values={
                **across(8, A="1", B="Discovery & landing zone"),
                **across(9, A="2", B="Inventory of workloads", C="15 d", D="Priya Nair", F="2026-01-05", H="100"),
                **across(10, C="20 d", D="Tom Becker; Priya Nair", E="2FS", G="2026-02-20"),
                **across(11, C="20 d", E="3FS", H="60"),
                **across(12, C="0 d", D="Ingrid Solheim", E="4FS"),
                **across(15, B="Migrate build farm", C="25 d", D="Marco Rossi; Lena Vogt", G="2026-04-24"),
                **across(16, C="5 d", D=("?", FAULT), E="7FS; 8FS"),
                **across(20, B="Load test 🚀", D="Lena Vogt; QA pool", E="12SS+5d"),
                **across(21, E="12FS; 13FS", G="2026-05-22"),
                **across(25, A="18", C="5 d", E="17FS"),
            },
        ),
    ),
    left_alone=(LeftAlone("Plan", 27, 31), LeftAlone("Plan v3 (old)"), LeftAlone("Lookups")),
    may_ask=(DoubtKind.YEAR,),
)
