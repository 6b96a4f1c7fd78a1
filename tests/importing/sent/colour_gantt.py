"""English plan whose bars are the only dates.

Mondays across, colours below, phases merged, blank rows between, a row not to delete.
"""

from datetime import date, timedelta

from benchmarks.importing.marks import FileMarks, LeftAlone, TableMarks, across, periods
from planner.importing.fields import Field, Shape
from planner.importing.values.reading import DoubtKind
from tests.importing.sent.page import bold, pages

_BLUE, _GREEN = "#0070C0", "#00B050"
_MONDAYS = tuple(date(2026, 9, 7) + timedelta(weeks=week) for week in range(12))
_LETTERS = "EFGHIJKLMNOP"
_PHASES = (
    (
        "Design",
        (("Stand concept", "Olga", "E:F"), ("Graphics", "Studio Nine", "F:H"), ("3D render approved ◆", "Olga", "I:I")),
    ),
    (
        "Build",
        (
            ("Timber frame", "Joiners", "H:K"),
            ("LED wall", "AV crew / Ben", "J:L"),
            ("Demo robots shipped", "Ben", "L:L"),
            ("Furniture hire", "Olga", "K:K"),
        ),
    ),
    (
        "Show",
        (
            ("Set-up in hall 7", "Joiners, AV crew", "M:M"),
            ("Trade fair", "everyone", "N:N"),
            ("Tear-down", "Joiners", "O:O"),
            ("Lead follow-up", "Sales", "N:P"),
        ),
    ),
)


def write(folder):
    """Write the workbook into a folder."""
    path = folder / MARKS.file
    with pages(path, "Gantt") as page:
        page.across("A1", "Trade fair stand – who does what when", bold=True, font_size=14)
        page.across("A2", "DO NOT DELETE THIS ROW", None, None, None, *range(12), font_color="#A6A6A6")
        page.across("A4", "Phase", "Activity", "Who", "Notes", *_MONDAYS, bold=True, num_format="d mmm")
        top = 5
        for phase, tasks in _PHASES:
            page.merge(f"A{top}:A{top + len(tasks) - 1}", phase, bold=True)
            for number, (name, who, bar) in enumerate(tasks, top):
                first, _, last = bar.partition(":")
                page.across(f"B{number}", name, who)
                page.paint(f"{first}{number}:{last}{number}", _GREEN if phase == "Show" else _BLUE)
            top += len(tasks) + 1
        page.across("D10", "needs power plan")
        page.hide_rows(2)
        page.across("B20", bold("Key"))
        page.across("B21", "preparation")
        page.paint("C21", _BLUE)
        page.across("B22", "on site")
        page.paint("C22", _GREEN)
    return path


MARKS = FileMarks(
    file="stand gantt FINAL final.xlsx",
    tables=(
        TableMarks(
            sheet="Gantt",
            shape=Shape.TASKS,
            header_rows=(4,),
            first_row=5,
            last_row=17,
            skipped_rows=(8, 13),
            columns={
                "A": Field.PHASE,
                "B": Field.TASK,
                "C": (Field.PEOPLE, Field.OWNER),
                "D": Field.NOTES,
                **periods("E", "P"),
            },
            values={
                **across(5, A="Design", B="Stand concept", C="Olga"),
                **across(6, B="Graphics", C="Studio Nine"),
                **across(7, B="3D render approved ◆"),
                **across(9, A="Build", B="Timber frame", C="Joiners"),
                **across(10, C="AV crew; Ben", D="needs power plan"),
                **across(12, B="Furniture hire"),
                **across(14, A="Show", C="Joiners; AV crew"),
                **across(15, B="Trade fair"),
                **across(16, B="Tear-down", C="Joiners"),
                **across(17, B="Lead follow-up", C="Sales"),
            },
        ),
    ),
    left_alone=(LeftAlone("Gantt", 1, 2), LeftAlone("Gantt", 20, 22)),
    may_ask=(DoubtKind.YEAR,),
)
