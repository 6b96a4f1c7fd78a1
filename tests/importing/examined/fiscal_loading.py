"""English loading of people by project and month of a fiscal year that begins in April.

Months are single letters, people are merged over their projects, each has a total below, the grand total stands on top.
"""

from benchmarks.importing.marks import NOTHING, FileMarks, LeftAlone, TableMarks, across, periods
from planner.importing.fields import Field, Shape
from tests.importing.sent.page import Worked, pages

_LETTERS = "AMJJASONDJFM"
_LOADS = (
    ("Farah Aziz", "Lead engineer", (
        ("Atlas", (0.5,) * 6 + (0.25,) * 6),
        ("Borealis", (0.5,) * 3 + (0.75,) * 9),
    )),
    ("Grant Okafor", "Engineer", (
        ("Atlas", (1,) * 4 + (0.5,) * 2 + (None,) * 6),
        ("Cirrus", (None,) * 4 + (0.5,) * 8),
        ("Line support", (0.2,) * 12),
    )),
    ("Helena Brandt*", "Tester", (
        ("Borealis", (None,) * 3 + (0.6,) * 6 + (None,) * 3),
        ("Cirrus", (None,) * 6 + (0.2,) * 6),
    )),
)  # fmt: skip


def write(folder):
    """Write the workbook into a folder."""
    path = folder / MARKS.file
    with pages(path, "Loading") as page:
        page.across("A1", "Resource loading FY26/27", bold=True)
        page.across("A2", "Fiscal year runs April 2026 to March 2027; 1 = full time")
        page.merge("D4:O4", "FY26/27", bold=True, bg_color="#D9D9D9")
        page.across("A5", "Person", "Role", "Project", *_LETTERS, "Avg", bold=True)
        page.across("A6", "All people", None, None, *(Worked("=1", 2.2) for _ in _LETTERS), bold=True)
        top = 7
        for name, role, projects in _LOADS:
            page.merge(f"A{top}:A{top + len(projects) - 1}", name)
            page.merge(f"B{top}:B{top + len(projects) - 1}", role)
            for number, (project, shares) in enumerate(projects, top):
                page.across(f"C{number}", project, *shares, Worked("=1", round(sum(s or 0 for s in shares) / 12, 2)))
            top += len(projects)
            sums = (sum(row[1][place] or 0 for row in projects) for place in range(12))
            page.across(f"C{top}", f"{name.rstrip('*')} total", *(Worked("=1", amount) for amount in sums), italic=True)
            top += 1
        page.across(f"A{top + 1}", "* on parental leave until June")
        page.across(f"A{top + 2}", "red = over 100%")
    return path


MARKS = FileMarks(
    file="FY27 loading (Farah's team).xlsx",
    tables=(
        TableMarks(
            sheet="Loading",
            shape=Shape.CAPACITY,
            header_rows=(4, 5),
            first_row=7,
            last_row=15,
            skipped_rows=(9, 13),
            columns={
                "A": Field.PERSON,
                "B": (Field.ROLE, Field.SKILL),
                "C": Field.PROJECT,
                **periods("D", "O"),
                "P": (Field.TOTAL, Field.OTHER),
            },
            spans={
                "D": "2026-04-01..2026-04-30",
                "E": "2026-05-01..2026-05-31",
                "F": "2026-06-01..2026-06-30",
                "G": "2026-07-01..2026-07-31",
                "L": "2026-12-01..2026-12-31",
                "M": "2027-01-01..2027-01-31",
                "O": "2027-03-01..2027-03-31",
            },
            values={
                **across(
                    7, A="Farah Aziz", B="Lead engineer", C="Atlas", D=("0.5", "50"), I=("0.5", "50"), J=("0.25", "25")
                ),
                **across(8, A="Farah Aziz", C="Borealis", G=("0.75", "75"), F=("0.5", "50")),
                **across(10, A="Grant Okafor", D=("1", "100"), H=("0.5", "50"), J=NOTHING),
                **across(11, A="Grant Okafor", C="Cirrus", H=("0.5", "50")),
                **across(12, B="Engineer", C="Line support", O=("0.2", "20")),
                **across(14, A=("Helena Brandt", "Helena Brandt*"), C="Borealis", G=("0.6", "60")),
                **across(15, A=("Helena Brandt", "Helena Brandt*"), O=("0.2", "20")),
            },
        ),
    ),
    left_alone=(LeftAlone("Loading", 1, 2), LeftAlone("Loading", 16, 20)),
)
