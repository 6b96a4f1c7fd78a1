"""German release plan of three agile teams.

Sprints across with spans of dates without a year, story points in the cells, epics by team, velocity below.
"""

from benchmarks.importing.marks import FAULT, NOTHING, FileMarks, LeftAlone, TableMarks, across, periods
from planner.importing.fields import Field, Shape
from planner.importing.values.reading import DoubtKind
from tests.importing.sent.page import Worked, bold, pages

_SPRINTS = ("05.01.-16.01.", "19.01.-30.01.", "02.02.-13.02.", "16.02.-27.02.", "02.03.-13.03.", "16.03.-27.03.")
_EPICS = (
    ("E-101", "Kundenkonto anlegen", "Falke", 1, 34, (13, 13, 8, None, None, None), None),
    ("E-102", "Zählerstand per Foto", "Falke", 2, 29, (None, 5, 8, 8, 8, None), "E-101"),
    ("E-103", "Tarifrechner", "Milan", 1, 40, (20, 20, None, None, None, None), None),
    ("E-104", "Abschlag ändern", "Milan", 3, 21, (None, None, 13, 8, None, None), "E-101, E-103"),
    ("E-105", "Chatbot", "Milan", 5, "XL", (None, None, None, None, 13, 13), None),
    ("E-106", "Protokollierung", "Bussard", 4, 18, (3, 3, 3, 3, 3, 3), None),
    ("E-107", "Umzug in die Cloud", "Bussard", 2, 55, (None, 10, 15, 15, 15, None), "E-106"),
)
_VELOCITY = (
    ("Falke", (18, 20, 16, 20, 20, 20)),
    ("Milan", (20, 20, 20, 18, 20, 20)),
    ("Bussard", (15, 15, 18, 18, 18, 15)),
)


def write(folder):
    """Write the workbook into a folder."""
    path = folder / MARKS.file
    with pages(path, "PI 26.1") as page:
        page.across("A1", bold("Releaseplan Kundenportal – PI 26.1 (Januar bis März 2026)"))
        page.across("A2", "Angaben in Story Points", italic=True)
        for letter, title in zip("ABCDEL", ("ID", "Epic", "Team", "Prio", "SP gesamt", "Abhängig von"), strict=True):
            page.merge(f"{letter}4:{letter}5", title, bold=True)
        page.across("F4", *(f"Sprint {number}" for number in range(1, 7)), bold=True)
        page.across("F5", *_SPRINTS, bold=True)
        for number, (key, epic, team, rank, points, sprints, after) in enumerate(_EPICS, 6):
            page.across(f"A{number}", key, epic, team, rank, points, *sprints, after)
        page.across("B13", "Summe", None, None, Worked("=1", 197), *(Worked("=1", 36) for _ in range(6)), bold=True)
        page.across("B16", bold("Velocity"))
        page.across("B17", "Team", bold=True)
        page.across("F17", *(f"Sprint {number}" for number in range(1, 7)), bold=True)
        for number, (team, speeds) in enumerate(_VELOCITY, 18):
            page.across(f"B{number}", team)
            page.across(f"F{number}", *speeds)
    return path


MARKS = FileMarks(
    file="Releaseplan_PI26-1.xlsx",
    tables=(
        TableMarks(
            sheet="PI 26.1",
            shape=Shape.TASKS,
            header_rows=(4, 5),
            first_row=6,
            last_row=12,
            columns={
                "A": Field.TASK_ID,
                "B": Field.TASK,
                "C": (Field.TEAM, Field.PEOPLE),
                "D": Field.PRIORITY,
                "E": Field.STORY_POINTS,
                **periods("F", "K"),
                "L": Field.PREDECESSORS,
            },
            spans={
                "F": ("2026-01-05..2026-01-16", DoubtKind.YEAR),
                "H": ("2026-02-02..2026-02-13", DoubtKind.YEAR),
                "K": ("2026-03-16..2026-03-27", DoubtKind.YEAR),
            },
            values={
                **across(
                    6, A="E-101", B="Kundenkonto anlegen", C=("Falke", "?Falke"), D="1", E="34", F="13", L=NOTHING
                ),
                **across(7, L="E-101FS", G="5", F=NOTHING),
                **across(8, B="Tarifrechner", E="40", G="20"),
                **across(9, L="E-101FS; E-103FS", H="13"),
                **across(10, J="13", D="5", E=FAULT),
                **across(12, L="E-106FS", C=("Bussard", "?Bussard"), E="55"),
            },
        ),
    ),
    left_alone=(LeftAlone("PI 26.1", 13, 13),),
    may_ask=(DoubtKind.YEAR,),
)
