"""English capacity of a Scrum team for one sprint, hours by day with days off, over the sprint's list of stories.

The year stands in the facts above; hours left are burnt down by day at the right of the stories.
"""

from datetime import date

from benchmarks.importing.marks import FAULT, NOTHING, FileMarks, LeftAlone, TableMarks, across, periods
from planner.importing.fields import Field, Shape
from tests.importing.sent.page import Worked, pages, styled

_DAYS = ("Mon 4", "Tue 5", "Wed 6", "Thu 7", "Fri 8", "Mon 11", "Tue 12", "Wed 13", "Thu 14", "Fri 15")
_TEAM = (
    ("Wren", "Dev", (6, 6, 6, 6, 6, 6, 6, 6, 6, 6), 60),
    ("Tomás", "Dev", (6, 6, "PTO", "PTO", "PTO", 6, 6, 6, 6, 6), 42),
    ("Ngozi", "Dev / Ops", (3, 3, 3, 3, 3, 3, 3, 3, 3, 3), 30),
    ("Li Na", "QA", (6, 6, 6, 6, 6, "sick", 6, 6, "½", 6), 51),
)
_STORIES = (
    ("SHOP-211", "Guest checkout", 8, "Wren", "In progress", (20, 18, 12)),
    ("SHOP-214", "Apple Pay on mobile", 5, "Tomás", "To do", (16, 16, 16)),
    ("SHOP-219", "Fix: VAT rounding", 2, "Wren", "Done", (4, 0, 0)),
    ("SHOP-220", "Load test of basket", 3, "Li Na", "Blocked", (10, 10, 10)),
    ("SHOP-224", "Alerting for payments", 5, "Ngozi", "In progress", (14, 11, 9)),
    ("SHOP-230", "Spike: fraud scoring", "?", None, "To do", (8, 8, 8)),
)


def write(folder):
    """Write the workbook into a folder."""
    path = folder / MARKS.file
    with pages(path, "Sprint 14") as page:
        page.down("A1", [("Sprint", 14), ("Start", date(2026, 5, 4)), ("End", date(2026, 5, 15)), ("Focus factor",)])
        page.across("B4", styled(0.75, num_format="0%"))
        page.across("A6", "Hours available per day", bold=True)
        page.across("A7", "Member", "Role", *_DAYS, "Total h", bold=True, bg_color="#FCE4D6")
        for number, (name, role, hours, total) in enumerate(_TEAM, 8):
            page.across(f"A{number}", name, role, *hours, Worked(f"=SUM(C{number}:L{number})", total))
        sums = [sum(h for *_, hours, _ in _TEAM if isinstance(h := hours[day], int)) for day in range(len(_DAYS))]
        page.across("A12", "Team", None, *(Worked("=SUM(1)", one) for one in (*sums, 183)), bold=True)
        page.across("A13", "x focus factor", *(None,) * 11, Worked("=M12*B4", 137.25))
        page.across("A16", "Sprint backlog", bold=True)
        page.across("A17", "Key", "Story", "SP", "Who", "State", "Left day 1", "Left day 2", "Left day 3", bold=True)
        for number, (key, story, points, who, state, left) in enumerate(_STORIES, 18):
            page.across(f"A{number}", key, story, points, who, state, *left)
        page.across("B24", "Committed", Worked("=SUM(C18:C23)", 23), bold=True)
    return path


_OFF = ("0", "0 d", "PTO", "sick", "absent")
_LEFT = (Field.REMAINING, Field.OTHER)

MARKS = FileMarks(
    file="Sprint 14 capacity + backlog.xlsx",
    tables=(
        TableMarks(
            sheet="Sprint 14",
            shape=Shape.CAPACITY,
            header_rows=(7,),
            first_row=8,
            last_row=11,
            columns={
                "A": Field.PERSON,
                "B": (Field.ROLE, Field.SKILL),
                **periods("C", "L"),
                "M": Field.TOTAL,
            },
            spans={
                "C": "2026-05-04..2026-05-04",
                "G": "2026-05-08..2026-05-08",
                "H": "2026-05-11..2026-05-11",
                "L": "2026-05-15..2026-05-15",
            },
            values={
                **across(8, A="Wren", B="Dev", C=("6", "0.75 d"), L=("6", "0.75 d")),
                **across(9, A="Tomás", D=("6", "0.75 d"), E=_OFF, G=_OFF, H=("6", "0.75 d")),
                **across(10, B="Dev / Ops", C=("3", "0.375 d")),
                **across(11, A="Li Na", H=_OFF, K=("3", "0.375 d", FAULT)),
            },
        ),
        TableMarks(
            sheet="Sprint 14",
            shape=Shape.TASKS,
            header_rows=(17,),
            first_row=18,
            last_row=23,
            columns={
                "A": Field.TASK_ID,
                "B": Field.TASK,
                "C": Field.STORY_POINTS,
                "D": (Field.PEOPLE, Field.OWNER),
                "E": Field.STATUS,
                "F": _LEFT,
                "G": _LEFT,
                "H": _LEFT,
            },
            values={
                **across(18, A="SHOP-211", B="Guest checkout", C="8", D="Wren", E="in progress"),
                **across(19, C="5", D="Tomás", E="not started"),
                **across(20, B="Fix: VAT rounding", E="done"),
                **across(21, C="3", D="Li Na", A="SHOP-220"),
                **across(22, A="SHOP-224", D="Ngozi"),
                **across(23, B="Spike: fraud scoring", D=NOTHING),
            },
        ),
    ),
    left_alone=(LeftAlone("Sprint 14", 1, 4), LeftAlone("Sprint 14", 12, 13), LeftAlone("Sprint 14", 24, 24)),
)
