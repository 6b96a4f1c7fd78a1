"""English budget with plan, actual and variance below each month, sums of quarters between, a fiscal year from July.

Money is in thousands of dollars, what is less than nothing stands in parentheses.
"""

from benchmarks.importing.marks import NOTHING, FileMarks, LeftAlone, TableMarks, across
from planner.importing.fields import Field, Shape
from tests.importing.sent.page import Worked, pages

_MONTHS = (("D", "F", "Jul-26"), ("G", "I", "Aug-26"), ("J", "L", "Sep-26"))
_ROWS = (
    ("4100", "Internal labour", "Opex", (42, 40.5, 1.5, 42, 44, "(2.0)", 42, None, None)),
    ("4200", "Contractors", "Opex", (30, 36, "(6.0)", 30, 30, 0, 25, None, None)),
    ("4310", "Cloud hosting", "Opex", (8.5, 8.1, 0.4, 8.5, 8.9, "(0.4)", 9, None, None)),
    ("4410", "Travel", "Opex", (3, 0, 3, 3, 1.2, 1.8, 3, None, None)),
    ("7100", "Servers", "Capex", (0, 0, 0, 120, 118.75, 1.25, 0, None, None)),
    ("7200", "Licences", "Capex", (60, 60, 0, 0, 0, 0, "-", None, None)),
    ("9000", "Management reserve", None, (10, 0, 10, 10, 0, 10, 10, None, None)),
)


def write(folder):
    """Write the workbook into a folder."""
    path = folder / MARKS.file
    with pages(path, "FY27 Q1") as page:
        page.across("A1", "Orion – budget tracker FY27 ($000)", bold=True, font_size=14)
        page.across("A2", "FY27 = Jul 2026 – Jun 2027. Actuals loaded to Aug-26.")
        for letter, title in zip("ABC", ("GL code", "Cost line", "Type"), strict=True):
            page.merge(f"{letter}4:{letter}5", title, bold=True)
        for first, last, month in _MONTHS:
            page.merge(f"{first}4:{last}4", month, bold=True)
            page.across(f"{first}5", "Plan", "Actual", "Var", bold=True)
        page.merge("M4:O4", "Q1 FY27", bold=True)
        page.across("M5", "Plan", "Actual", "Var", bold=True)
        for number, (code, line, type_, amounts) in enumerate(_ROWS, 6):
            plan = sum(amount for amount in amounts[::3] if not isinstance(amount, str))
            page.across(f"A{number}", code, line, type_, *amounts)
            page.across(f"M{number}", Worked("=1", plan), Worked("=1", 1), Worked("=1", plan - 1), italic=True)
        page.across("B13", "TOTAL", None, *(Worked("=SUM(1)", 100) for _ in range(12)), bold=True)
        page.across("A15", "Variance = plan minus actual; negative = overspend")
    return path


_ACTUAL = (Field.SPENT, Field.OTHER)
_VARIANCE = (Field.OTHER, Field.TOTAL)

MARKS = FileMarks(
    file="Orion budget tracker FY27.xlsx",
    tables=(
        TableMarks(
            sheet="FY27 Q1",
            shape=Shape.BUDGET,
            header_rows=(4, 5),
            first_row=6,
            last_row=12,
            columns={
                "A": (Field.OTHER, Field.TASK_ID, Field.NUMBER, Field.WBS),
                "B": Field.COST_ITEM,
                "C": Field.CATEGORY,
                **dict.fromkeys("DGJ", Field.PERIOD),
                **dict.fromkeys("EHK", _ACTUAL),
                **dict.fromkeys("FIL", _VARIANCE),
                **dict.fromkeys("MNO", (Field.TOTAL, Field.OTHER)),
            },
            spans={
                "D": "2026-07-01..2026-07-31",
                "G": "2026-08-01..2026-08-31",
                "J": "2026-09-01..2026-09-30",
            },
            values={
                **across(6, B="Internal labour", C="Opex", D="42000", G="42000", J="42000"),
                **across(7, B="Contractors", D="30000", J="25000"),
                **across(8, D="8500", J="9000"),
                **across(9, B="Travel", G="3000"),
                **across(10, C="Capex", D="0", G="120000"),
                **across(11, D="60000", J=("0", NOTHING)),
                **across(12, B="Management reserve", J="10000"),
            },
        ),
    ),
    left_alone=(LeftAlone("FY27 Q1", 1, 2), LeftAlone("FY27 Q1", 13, 15)),
)
