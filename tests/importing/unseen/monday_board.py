"""English export of a board of a university: a title, groups under a name of their own, each with its header again.

Subitems stand under their item with a header of their own, a line of sums ends each group, timelines are two columns,
efforts have no unit.
"""

from datetime import date

from benchmarks.importing.marks import NOTHING, Asks, FileMarks, LeftAlone, TableMarks, across
from planner.importing.fields import Field, Shape
from planner.importing.values.reading import DoubtKind
from tests.importing.sent.page import bold, pages

_HEADER = (
    "Name", "Subitems", "Person", "Status", "Timeline - Start", "Timeline - End", "Effort", "Dependent On",
    "Priority", "Budget", "Last Updated",
)  # fmt: skip
_SUBHEADER = ("Subitems", "Name", "Owner", "Status", "Date")
_GROUPS = (
    ("Discovery", (
        ("Current-state interviews", "Rosa Delgado, Ken Abe", "Done", (1, 12), (1, 30), 14, None, "High", 4000, ()),
        ("Fit-gap workshop", "Ken Abe", "Done", (2, 2), (2, 6), 5, "Current-state interviews", "High", 2500, ()),
        ("Data inventory", "Data steward (TBC)", "Working on it", (2, 2), (2, 27), 10, None, "Medium", 0, (
            ("Student records", "Ken Abe", "Done", (2, 13)), ("Alumni", "", "Stuck", (2, 27)),
        )),
    )),
    ("Build", (
        ("Configure admissions", "Rosa Delgado", "Working on it",
         (2, 9), (4, 3), 28, "Fit-gap workshop", "Critical ⚠️", 18500, ()),
        ("Configure fees & billing", "Consultant 2", "Working on it",
         (3, 2), (4, 24), 30, "Fit-gap workshop", "High", 21000, ()),
        ("Integrate library system", "Wei Chen", "Stuck",
         (3, 16), (5, 1), 22.5, "Data inventory, Configure admissions", "Medium", 9750, (
            ("API keys from vendor", "Wei Chen", "Stuck", (3, 20)), ("Test loan sync", "Wei Chen", "", (4, 24)),
        )),
        ("Migrate student records", "Ken Abe, Wei Chen", "",
         (4, 6), (5, 29), 35, "Data inventory", "High", 12000, ()),
        ("Accessibility audit", "", "", (5, 4), (5, 15), 6, "Configure admissions", "Low", 3200, ()),
    )),
    ("Go-live", (
        ("Train registry staff", "Rosa Delgado", "",
         (5, 18), (6, 5), 12, "Configure fees & billing", "Medium", 5400, ()),
        ("Cut-over weekend", "Everyone", "",
         (6, 12), (6, 14), 9, "Migrate student records, Train registry staff", "Critical ⚠️", 0, ()),
        ("Hypercare", "Ken Abe", "", (6, 15), (7, 10), 20, "Cut-over weekend", "Medium", 2000, ()),
        ("Retire old system", "IT Ops", "", None, None, None, "Hypercare", "Low", None, ()),
    )),
)  # fmt: skip


def write(folder):
    """Write the workbook into a folder."""
    path = folder / MARKS.file
    with pages(path, "campus erp", dates="yyyy-mm-dd") as page:
        page.across("A1", bold("Campus ERP"))
        page.across("A2", "Track everything about the student system here. Ask Rosa before you move an item.")
        row = 4
        for group, items in _GROUPS:
            page.across(f"A{row}", bold(group, font_color="#0086C0"))
            page.across(f"A{row + 1}", *_HEADER, bold=True)
            row += 2
            for name, who, status, first, last, days, waits, priority, money, parts in items:
                subitems = ", ".join(part[0] for part in parts)
                dates = (None if day is None else date(2026, *day) for day in (first, last))
                values = (subitems, who, status, *dates, days, waits, priority, money)
                page.across(
                    f"A{row}", name, *(value if value != "" else None for value in values), "Feb 18, 2026 04:12 PM"
                )
                row = _write_parts(page, row + 1, parts)
            effort, money = (sum(item[place] or 0 for item in items) for place in (5, 8))
            page.across(f"G{row}", effort, None, None, money)
            row += 2
    return path


def _write_parts(page, row, parts):
    if parts:
        page.across(f"A{row}", *_SUBHEADER, italic=True)
        row += 1
    for name, who, status, day in parts:
        page.across(f"B{row}", name, who or None, status or None, date(2026, *day))
        row += 1
    return row


_STUCK = ("blocked", "stuck", "Stuck", "on hold")

MARKS = FileMarks(
    file="Campus_ERP_1771431120.xlsx",
    tables=(
        TableMarks(
            sheet="campus erp",
            shape=Shape.TASKS,
            header_rows=(5,),
            first_row=6,
            last_row=31,
            skipped_rows=(9, 12, 13, 15, 19, 24, 25, 27),
            either_rows=(10, 11, 14, 20, 21, 26),
            columns={
                "A": Field.TASK,
                "B": (Field.OTHER, Field.NOTES),
                "C": (Field.PEOPLE, Field.OWNER),
                "D": Field.STATUS,
                "E": Field.START,
                "F": Field.FINISH,
                "G": Field.EFFORT,
                "H": Field.PREDECESSORS,
                "I": Field.PRIORITY,
                "J": (Field.BUDGET, Field.COST),
                "K": (Field.OTHER, Field.DATE),
            },
            values={
                **across(
                    6, A="Current-state interviews", C="Rosa Delgado; Ken Abe", D="done", E="2026-01-12", J="4000"
                ),
                **across(7, C="Ken Abe", F="2026-02-06", G=DoubtKind.UNIT, H="Current-state interviewsFS"),
                **across(8, C=("Data steward", "Data steward (TBC)"), D="in progress", H=NOTHING, J="0"),
                **across(16, A="Configure admissions", E="2026-02-09", G=DoubtKind.UNIT, J="18500"),
                **across(17, C="Consultant 2", H="Fit-gap workshopFS", F="2026-04-24"),
                **across(18, D=_STUCK, G=DoubtKind.UNIT, H="Data inventoryFS; Configure admissionsFS", J="9750"),
                **across(22, C="Ken Abe; Wei Chen", D=NOTHING, E="2026-04-06", J="12000"),
                **across(23, A="Accessibility audit", C=NOTHING, F="2026-05-15"),
                **across(28, H="Configure fees & billingFS", E="2026-05-18"),
                **across(
                    29, A="Cut-over weekend", H="Migrate student recordsFS; Train registry staffFS", F="2026-06-14"
                ),
                **across(30, A="Hypercare", C="Ken Abe", G=DoubtKind.UNIT, J="2000"),
                **across(31, A="Retire old system", C="IT Ops", E=NOTHING, G=NOTHING, H="HypercareFS"),
            },
        ),
    ),
    left_alone=(LeftAlone("campus erp", 1, 2), LeftAlone("campus erp", 32, 32)),
    asks=(Asks(DoubtKind.UNIT, "campus erp"),),
)
