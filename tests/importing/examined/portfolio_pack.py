"""English status pack of a project office.

Projects in three pages on one sheet, each with a title `(continued)` and its header again, money in £k, forecasts
beside baselines, lights for schedule, cost and scope, a subtotal for each portfolio.
"""

from datetime import date

from benchmarks.importing.marks import FAULT, FileMarks, LeftAlone, TableMarks, across
from planner.importing.fields import Field, Shape
from tests.importing.sent.page import Worked, bold, pages, styled

_LIGHTS = {"G": "#00B050", "A": "#FFC000", "R": "#FF0000"}
_PAGES = (
    (
        "Retail",
        (
            (
                "RT-01",
                "Self-checkout phase 2",
                "O. Hale",
                "Execute",
                "A",
                "G",
                "G",
                (
                    2026,
                    9,
                    30,
                ),
                (
                    2026,
                    11,
                    13,
                ),
                1250,
                1310,
                640.5,
            ),
            (
                "RT-04",
                "Loyalty re-launch",
                "S. Iqbal",
                "Plan",
                "G",
                "G",
                "A",
                (
                    2026,
                    12,
                    18,
                ),
                (
                    2026,
                    12,
                    18,
                ),
                480,
                480,
                35,
            ),
            (
                "RT-07",
                "Store Wi-Fi",
                "O. Hale",
                "Execute",
                "R",
                "A",
                "G",
                (2026, 6, 30),
                "TBC",
                300,
                345,
                290,
            ),
        ),
    ),
    (
        "Supply chain",
        (
            (
                "SC-02",
                "Depot Doncaster",
                "M. Okoye",
                "Execute",
                "G",
                "R",
                "G",
                (
                    2027,
                    2,
                    26,
                ),
                (
                    2027,
                    2,
                    26,
                ),
                8600,
                9450,
                2210,
            ),
            (
                "SC-03",
                "Route optimiser",
                "T. Lund",
                "Close",
                "G",
                "G",
                "G",
                (
                    2026,
                    3,
                    31,
                ),
                (
                    2026,
                    3,
                    27,
                ),
                210,
                198.4,
                198.4,
            ),
        ),
    ),
    (
        "Corporate",
        (
            (
                "CO-11",
                "Payroll replacement",
                "S. Iqbal",
                "Define",
                "A",
                "A",
                "A",
                (
                    2027,
                    4,
                    1,
                ),
                (
                    2027,
                    7,
                    1,
                ),
                1900,
                1900,
                0,
            ),
            (
                "CO-12",
                "Head-office move",
                "P. Quill",
                "On hold",
                "R",
                "G",
                "G",
                (2026, 10, 1),
                None,
                650,
                0,
                12.75,
            ),
        ),
    ),
)


def write(folder):
    """Write the workbook into a folder."""
    path = folder / MARKS.file
    with pages(path, "Cover", "Portfolio", "Distribution", dates="d-mmm-yy") as (cover, page, people):
        cover.down("B3", [("Transformation Portfolio",), ("Status pack – period 2",), ("Issued", date(2026, 5, 29))])
        top = 1
        for number, (portfolio, rows) in enumerate(_PAGES):
            page.across(f"A{top}", bold(f"{portfolio} portfolio" + (" (continued)" if number else "")))
            _header(page, top + 1)
            for place, row in enumerate(rows, top + 3):
                lights = (styled(letter, bg_color=_LIGHTS[letter]) for letter in row[4:7])
                dates = (date(*day) if isinstance(day, tuple) else day for day in row[7:9])
                page.across(f"A{place}", *row[:4], *lights, *dates, *row[9:])
            end = top + 3 + len(rows)
            sums = (sum(row[column] for row in rows) for column in (9, 10, 11))
            page.across(f"B{end}", f"Subtotal {portfolio}")
            page.across(f"J{end}", *(Worked("=SUM(1)", amount) for amount in sums), italic=True)
            top = end + 2
        page.across(f"B{top}", "Portfolio total", bold=True)
        page.across(f"J{top}", *(Worked("=1", amount) for amount in (13390, 13683.4, 3386.65)), bold=True)
        page.across(f"A{top + 2}", "All figures £k excl. VAT. RAG per PMO handbook v3.")
        people.down("A1", [("Name", "Role"), ("Olivia Hale", "Project manager"), ("Board", "Sponsor group")])
    return path


def _header(page, top) -> None:
    for letter, title in zip("ABCD", ("Ref", "Project", "PM", "Stage"), strict=True):
        page.merge(f"{letter}{top}:{letter}{top + 1}", title, bold=True)
    page.merge(f"E{top}:G{top}", "RAG", bold=True)
    page.merge(f"H{top}:I{top}", "Go-live", bold=True)
    page.merge(f"J{top}:L{top}", "£k", bold=True)
    titles = ("Time", "Cost", "Scope", "Baseline", "Forecast", "Budget", "Forecast", "Spent")
    page.across(f"E{top + 1}", *titles, bold=True)


MARKS = FileMarks(
    file="PMO status pack P2.xlsx",
    tables=(
        TableMarks(
            sheet="Portfolio",
            shape=Shape.PROJECTS,
            header_rows=(2, 3),
            first_row=4,
            last_row=20,
            skipped_rows=(7, 8, 9, 10, 11, 14, 15, 16, 17, 18),
            columns={
                "A": Field.PROJECT_ID,
                "B": Field.PROJECT,
                "C": Field.MANAGER,
                "D": (Field.STATUS, Field.PHASE),
                "E": (Field.RAG, Field.OTHER),
                "F": (Field.RAG, Field.OTHER),
                "G": (Field.RAG, Field.OTHER),
                "H": Field.BASELINE_FINISH,
                "I": (Field.FINISH, Field.DUE),
                "J": Field.BUDGET,
                "K": (Field.COST, Field.OTHER, Field.TOTAL),
                "L": Field.SPENT,
            },
            values={
                **across(4, A="RT-01", B="Self-checkout phase 2", C="O. Hale", H="2026-09-30", I="2026-11-13"),
                **across(5, J="480000", L="35000", I="2026-12-18"),
                **across(6, I=FAULT, J="300000"),
                **across(12, A="SC-02", C="M. Okoye", J="8600000", L="2210000", H="2027-02-26"),
                **across(13, B="Route optimiser", L="198400", I="2026-03-27"),
                **across(19, A="CO-11", I="2027-07-01", L="0"),
                **across(20, B="Head-office move", J="650000", L="12750"),
            },
        ),
    ),
    left_alone=(LeftAlone("Cover"), LeftAlone("Portfolio", 21, 25), LeftAlone("Distribution")),
)
