"""English status form.

Labels beside values in two columns, colours of status, and the milestones in a small table below.
"""

from datetime import date

from benchmarks.importing.marks import FAULT, FileMarks, LeftAlone, TableMarks, across
from planner.importing.fields import Field, Shape
from tests.importing.sent.page import bold, pages, styled

_GREEN, _AMBER, _RED = "#92D050", "#FFC000", "#FF0000"
_FORM = (
    ("Project name:", "Northern Line step-free access"),
    ("Project manager:", "Yusuf Rahman"),
    ("Sponsor:", "Dame Carol Whitby"),
    ("Report date:", date(2026, 5, 29)),
    ("Overall status:", styled("Amber", bg_color=_AMBER)),
    ("Schedule:", styled("R", bg_color=_RED)),
    ("Cost:", styled("G", bg_color=_GREEN)),
    ("Scope:", styled("Green", bg_color=_GREEN)),
    ("% complete:", "45%"),
    ("Budget:", "£2.4m"),
    ("Spent to date:", "£1,130,000"),
    ("Achieved this period:", "Lift shaft 1 lined; utility diversion agreed with Thames Water"),
    ("Planned next period:", "Start lift shaft 2; order escalator panels"),
)
_MILESTONES = (
    ("M1", "Planning consent", date(2025, 11, 14), date(2025, 11, 14), date(2025, 11, 28), "Complete", "G"),
    ("M2", "Utility diversion", date(2026, 3, 31), date(2026, 5, 15), date(2026, 5, 20), "Complete", "A"),
    ("M3", "Lift shaft 1 complete", date(2026, 6, 30), date(2026, 7, 24), None, "In progress", "A"),
    ("M4", "Lift shaft 2 complete", date(2026, 10, 30), date(2026, 12, 11), None, "Not started", "R"),
    ("M5", "Station reopens", date(2027, 2, 26), "TBC", None, "Not started", "R"),
)
_ISSUES = (
    ("Lift supplier 6 weeks late", "High", "Daily call with supplier", "Yusuf Rahman"),
    ("Night working permit refused", "Medium", "Appeal lodged", "Legal"),
)


def write(folder):
    """Write the workbook into a folder."""
    path = folder / MARKS.file
    with pages(path, "Status", "Drop-downs", hidden=("Drop-downs",)) as (form, lists):
        form.merge(
            "B1:H1", "PROJECT HIGHLIGHT REPORT", bold=True, font_size=18, bg_color="#1F3864", font_color="#FFFFFF"
        )
        for number, (label, value) in enumerate(_FORM, 3):
            form.across(f"B{number}", bold(label), value)
        form.across("B18", bold("Milestones"))
        header = ("Ref", "Milestone", "Baseline date", "Forecast date", "Actual date", "Status", "RAG")
        form.across("B19", *header, bold=True, bg_color="#D9D9D9")
        form.down("B20", _MILESTONES)
        form.across("B27", bold("Key issues"))
        form.across("B28", "Issue", "Impact", "Action", "Owner", bold=True, bg_color="#D9D9D9")
        form.down("B29", _ISSUES)
        form.across("B33", "Please return to the PMO by the last Friday of the month. Do not add rows.", italic=True)
        lists.down("A1", [("RAG", "Status"), ("R", "Complete"), ("A", "In progress"), ("G", "Not started")])
    return path


MARKS = FileMarks(
    file="Highlight report May 2026.xlsx",
    tables=(
        TableMarks(
            sheet="Status",
            shape=Shape.STATUS,
            on_its_side=True,
            header_rows=(2,),
            first_row=3,
            last_row=3,
            columns={
                "3": Field.PROJECT,
                "4": Field.MANAGER,
                "5": Field.SPONSOR,
                "6": Field.DATE,
                "7": (Field.RAG, Field.STATUS),
                "8": (Field.RAG, Field.OTHER),
                "11": Field.PROGRESS,
                "12": Field.BUDGET,
                "13": Field.SPENT,
                "14": Field.ACHIEVED,
                "15": Field.NEXT,
            },
            values={
                "C3": "Northern Line step-free access",
                "C4": "Yusuf Rahman",
                "C5": "Dame Carol Whitby",
                "C6": "2026-05-29",
                "C7": "amber",
                "C11": "45",
                "C12": "2400000",
                "C13": "1130000",
                "C14": "Lift shaft 1 lined; utility diversion agreed with Thames Water",
                "C15": "Start lift shaft 2; order escalator panels",
            },
        ),
        TableMarks(
            sheet="Status",
            shape=Shape.TASKS,
            header_rows=(19,),
            first_row=20,
            last_row=24,
            columns={
                "B": Field.TASK_ID,
                "C": Field.TASK,
                "D": (Field.BASELINE_FINISH, Field.BASELINE_START),
                "E": (Field.FINISH, Field.DUE),
                "F": (Field.ACTUAL_FINISH, Field.ACTUAL_START),
                "G": Field.STATUS,
                "H": Field.RAG,
            },
            values={
                **across(
                    20,
                    B="M1",
                    C="Planning consent",
                    D="2025-11-14",
                    E="2025-11-14",
                    F="2025-11-28",
                    G="done",
                    H="green",
                ),
                **across(21, D="2026-03-31", F="2026-05-20", H="amber"),
                **across(22, C="Lift shaft 1 complete", E="2026-07-24", G="in progress"),
                **across(23, E="2026-12-11", G="not started", H="red"),
                **across(24, D="2027-02-26", E=FAULT),
            },
        ),
        TableMarks(
            sheet="Status",
            shape=Shape.RISKS,
            header_rows=(28,),
            first_row=29,
            last_row=30,
            columns={"B": Field.RISK, "C": Field.IMPACT, "D": Field.RESPONSE, "E": Field.OWNER},
            values={
                **across(29, B="Lift supplier 6 weeks late", D="Daily call with supplier", E="Yusuf Rahman"),
                **across(30, B="Night working permit refused", D="Appeal lodged", E="Legal"),
            },
        ),
    ),
    left_alone=(LeftAlone("Status", 33, 33), LeftAlone("Drop-downs")),
)
