"""English export of an issue tracker.

400 rows, lengths such as `1w 2d`, years of two digits, blockers by key, a line at the end.
"""

from datetime import date, timedelta

from benchmarks.importing.marks import NOTHING, FileMarks, LeftAlone, TableMarks, across
from planner.importing.fields import Field, Shape
from planner.importing.values.reading import DoubtKind
from tests.importing.sent.page import pages

_COUNT = 400
_HEADER = (
    "Issue key",
    "Summary",
    "Issue Type",
    "Epic Link",
    "Status",
    "Priority",
    "Assignee",
    "Story Points",
    "Original Estimate",
    "Remaining Estimate",
    "Due date",
    "Blocked by",
    "Created",
)
_VERBS = ("Add", "Fix", "Rework", "Document", "Remove", "Measure", "Test", "Validate")
_THINGS = (
    "login by phone",
    "invoice rounding",
    "retry of webhooks",
    "search in archive",
    "export of ledgers",
    "rate limits",
    "audit trail",
)
_PEOPLE = ("Aisha Bello", "Jonas Meyer", "Keiko Tanaka", "Rafael Souza", "Unassigned", "Wen Li")
_TYPES = ("Story", "Bug", "Task", "Story", "Sub-task")
_STATES = ("Done", "In Progress", "To Do", "To Do", "Blocked", "In Review")
_ESTIMATES = ("1w 2d", "3d", "4h", "2d", "1w", "2d 4h", None)
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def _row(number):
    due = date(2026, 3, 2) + timedelta(days=number // 2)
    blockers = f"PAY-{100 + number - 3}" if number % 9 == 4 else None
    if number % 30 == 20:
        blockers = f"PAY-{100 + number - 8}, PAY-{100 + number - 5}"
    return (
        f"PAY-{100 + number}",
        f"{_VERBS[number % 8]} {_THINGS[number % 7]} ({number // 56 + 1})",
        _TYPES[number % 5],
        f"PAY-{1 + number // 50}",
        _STATES[number % 6],
        ("High", "Medium", "Low")[number % 3],
        _PEOPLE[number % 6],
        (1, 2, 3, 5, 8)[number % 5] if _TYPES[number % 5] == "Story" else None,
        _ESTIMATES[number % 7],
        _ESTIMATES[(number + 2) % 7],
        f"{due.day:02}/{_MONTHS[due.month - 1]}/{due.year % 100}",
        blockers,
        f"{due.year - 1}-12-{1 + number % 28:02} 09:{number % 60:02}",
    )


def write(folder):
    """Write the workbook into a folder."""
    path = folder / MARKS.file
    with pages(path, "general_report") as page:
        page.across("A1", "Ledger team – open and closed issues")
        page.across("A4", *_HEADER, bold=True)
        page.down("A5", [_row(number) for number in range(_COUNT)])
        page.across(f"A{_COUNT + 5}", "Generated at Mon Feb 02 10:12:44 UTC 2026 by Jonas Meyer")
    return path


MARKS = FileMarks(
    file="export (17).xlsx",
    tables=(
        TableMarks(
            sheet="general_report",
            shape=Shape.TASKS,
            header_rows=(4,),
            first_row=5,
            last_row=404,
            columns={
                "A": Field.TASK_ID,
                "B": Field.TASK,
                "C": Field.KIND,
                "D": (Field.PARENT, Field.PHASE),
                "E": Field.STATUS,
                "F": Field.PRIORITY,
                "G": Field.PEOPLE,
                "H": Field.STORY_POINTS,
                "I": Field.EFFORT,
                "J": Field.REMAINING,
                "K": Field.DUE,
                "L": Field.PREDECESSORS,
                "M": (Field.DATE, Field.OTHER),
            },
            values={
                **across(
                    5,
                    A="PAY-100",
                    B="Add login by phone (1)",
                    C="Story",
                    D="PAY-1",
                    G="Aisha Bello",
                    H="1",
                    I="7 d",
                    K="2026-03-02",
                ),
                **across(6, E="in progress", I="3 d", G="Jonas Meyer"),
                **across(7, I="0.5 d", J="5 d", K="2026-03-03"),
                **across(8, H="5", I="2 d"),
                **across(9, G=("?", NOTHING), L="PAY-101FS", I="5 d"),
                **across(10, I="2.5 d", J="7 d"),
                **across(25, L="PAY-112FS; PAY-115FS"),
                **across(204, A="PAY-299", D="PAY-4", K="2026-06-09"),
                **across(404, A="PAY-499", K="2026-09-17", D="PAY-8"),
            },
        ),
    ),
    left_alone=(LeftAlone("general_report", 405, 405),),
    may_ask=(DoubtKind.YEAR,),
)
