"""German list of several projects, stacked in one sheet under a band for each.

The sum stands above the work, dates are planned and actual under one heading, efforts are ranges, percents words.
"""

from datetime import date

from benchmarks.importing.marks import FAULT, NOTHING, FileMarks, LeftAlone, TableMarks, across
from planner.importing.fields import Field, Shape
from tests.importing.sent.page import Worked, pages

_BAND = "#BDD7EE"
_PROJECTS = (
    ("Projekt 4711 – Lackieranlage Nord (PL: Fr. Huber)", (
        ("Ausschreibung", "Huber", "5 PT", (1, 12), (1, 23), (1, 12), (1, 28), "100 %", "4711-1"),
        ("Vergabe", "Einkauf", "1-2 PT", (2, 2), (2, 6), (2, 4), (2, 6), "fertig", "4711-2"),
        ("Montage Kabine", "Fa. Dürnau", "3-5 PT", (3, 9), (3, 27), (3, 10), None, "ca. 40 %", "4711-3"),
        ("Inbetriebnahme", "Huber / Fa. Dürnau", "10 PT", (4, 7), (4, 24), None, None, "0 %", "4711-4"),
    )),
    ("Projekt 4720 – Brandschutz Halle 3 (PL: Hr. Öztürk)", (
        ("Gutachten einholen", "Öztürk", "2 PT", (1, 19), (1, 30), (1, 20), (1, 30), "100 %", "4720-1"),
        ("Sprinkler planen", "Büro Keßler", "12 PT", (2, 9), (3, 6), (2, 16), None, "75%", "4720-2"),
        ("Sprinkler einbauen", "Büro Keßler", "20 PT", (3, 23), (5, 8), None, None, "0 %", "4720-3"),
    )),
    ("Projekt 4733 – MES-Anbindung (PL: N.N.)", (
        ("Lastenheft", "Huber", "ca. 8 PT", (2, 2), (2, 20), (2, 2), None, "fast fertig", "4733-1"),
        ("Pilotlinie", "IT / Produktion", "15 PT", (3, 2), (4, 17), None, None, "0 %", "4733-2"),
        ("Roll-out", "IT", "30 PT", (5, 4), (7, 31), None, None, "0 %", "4733-3"),
    )),
)  # fmt: skip


def write(folder):
    """Write the workbook into a folder."""
    path = folder / MARKS.file
    with pages(path, "Übersicht", dates="dd.mm.yyyy") as page:
        page.across("A1", "Mehrprojektübersicht Werk Aalen", None, None, "Stand 06.03.2026", bold=True)
        for area, title in (("A3:A4", "Nr."), ("B3:B4", "Arbeitspaket"), ("C3:C4", "Zuständig"), ("D3:D4", "Aufwand")):
            page.merge(area, title, bold=True)
        page.merge("E3:F3", "Plan", bold=True)
        page.merge("G3:H3", "Ist", bold=True)
        page.across("E4", "Start", "Ende", "Start", "Ende", bold=True)
        page.merge("I3:I4", "Fortschritt", bold=True)
        page.across("B5", "Gesamt", None, Worked("=SUM(1)", "107 PT"), bold=True)
        top = 6
        for band, rows in _PROJECTS:
            page.merge(f"A{top}:I{top}", band, bold=True, bg_color=_BAND, align="left")
            for number, (name, who, effort, *days, done, code) in enumerate(rows, top + 1):
                dates = (date(2026, *day) if day else None for day in days)
                page.across(f"A{number}", code, name, who, effort, *dates, done)
            top += len(rows) + 1
            if band.startswith("Projekt 4720"):
                page.across(f"A{top}", "Achtung: Betriebsurlaub KW 32/33, keine Arbeiten in Halle 3!", italic=True)
                top += 1
        page.across(f"A{top + 1}", "PT = Personentage; Angaben ohne Gewähr")
    return path


MARKS = FileMarks(
    file="Mehrprojektliste_Aalen.xlsx",
    tables=(
        TableMarks(
            sheet="Übersicht",
            shape=Shape.TASKS,
            header_rows=(3, 4),
            first_row=6,
            last_row=19,
            either_rows=(6, 11, 16),
            skipped_rows=(15,),
            columns={
                "A": (Field.TASK_ID, Field.WBS),
                "B": Field.TASK,
                "C": (Field.PEOPLE, Field.OWNER),
                "D": Field.EFFORT,
                "E": Field.START,
                "F": Field.FINISH,
                "G": Field.ACTUAL_START,
                "H": Field.ACTUAL_FINISH,
                "I": Field.PROGRESS,
            },
            values={
                **across(7, A="4711-1", B="Ausschreibung", D="5 d", E="2026-01-12", G="2026-01-12", H="2026-01-28"),
                **across(8, C=("Einkauf", "?Einkauf"), D=FAULT, I=("100", FAULT)),
                **across(9, C="Fa. Dürnau", D=FAULT, G="2026-03-10", H=NOTHING, I=("40", FAULT)),
                **across(10, C="Huber; Fa. Dürnau", D="10 d", F="2026-04-24", I="0"),
                **across(12, B="Gutachten einholen", C="Öztürk", I="100"),
                **across(13, C="Büro Keßler", I="75", E="2026-02-09", G="2026-02-16"),
                **across(17, D=("8 d", FAULT), I=FAULT, B="Lastenheft"),
                **across(18, C="IT; Produktion", D="15 d", F="2026-04-17"),
                **across(19, A="4733-3", D="30 d", F="2026-07-31", I="0"),
            },
        ),
    ),
    left_alone=(LeftAlone("Übersicht", 20, 22),),
)
