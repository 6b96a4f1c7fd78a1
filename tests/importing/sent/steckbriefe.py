"""German table of people that lies on its side.

A column for each person; and a matrix of who answers for what, no plan at all.
"""

from datetime import date

from benchmarks.importing.marks import FAULT, FileMarks, LeftAlone, TableMarks
from planner.importing.fields import Field, Shape
from tests.importing.sent.page import bold, pages

_PEOPLE = (
    ("Name", "Sabine Ott", "Jürgen Weiß", "Mehmet Aydin", "Lea Köhler", "Piotr Wiśniewski", "N.N."),
    ("Personalnummer", "00417", "00522", "00398", "00611", "00609", "–"),
    ("Rolle", "Projektleiterin", "Entwickler", "Entwickler", "Testerin", "Architekt", "Entwickler"),
    ("Abteilung", "PMO", "IT-2", "IT-2", "QS", "IT-1", "IT-2"),
    ("Kapazität", "80 %", "100 %", "50 %", "100 %", "halbtags", "100 %"),
    ("Tagessatz", "820,00 €", "690,00 €", "690,00 €", "1.040,50 €", "910 €", "690,00 €"),
    ("Verfügbar ab", date(2026, 1, 1), date(2026, 1, 1), date(2026, 3, 1), "15.02.2026", date(2026, 1, 1), "offen"),
    ("Verfügbar bis", date(2026, 12, 31), date(2026, 12, 31), date(2026, 9, 30), "31.12.2026", "30.06.2026", None),
    ("Kenntnisse", "Planung", "Java, SQL", "SQL", "Testautomation", "Java; Architektur", "Java"),
    (
        "E-Mail",
        "s.ott@example.de",
        "j.weiss@example.de",
        "m.aydin@example.de",
        "l.koehler@example.de",
        "p.w@example.de",
        None,
    ),
)
_RACI = (
    ("Schritt", "PL", "Dev", "QS", "Fachbereich"),
    ("Anforderungen klären", "A", "C", "I", "R"),
    ("Entwurf", "I", "R", "C", "C"),
    ("Umsetzung", "I", "R", "C", "I"),
    ("Abnahme", "A", "C", "R", "R"),
)


def write(folder):
    """Write the workbook into a folder."""
    path = folder / MARKS.file
    with pages(path, "Team", "RACI", dates="dd.mm.yyyy") as (team, raci):
        team.across("A1", "Projektteam Meldewesen", bold=True)
        for number, (label, *values) in enumerate(_PEOPLE, 3):
            team.across(f"A{number}", bold(label), *values)
        team.across("A15", "Bitte Änderungen an das PMO melden.", italic=True)
        raci.down("A1", _RACI)
    return path


MARKS = FileMarks(
    file="Teamübersicht_Meldewesen.xlsx",
    tables=(
        TableMarks(
            sheet="Team",
            shape=Shape.PEOPLE,
            on_its_side=True,
            header_rows=(1,),
            first_row=2,
            last_row=7,
            columns={
                "3": Field.PERSON,
                "4": Field.PERSON_ID,
                "5": (Field.ROLE, Field.SKILL),
                "6": (Field.TEAM, Field.ORGANISATION),
                "7": Field.CAPACITY,
                "8": Field.RATE,
                "9": Field.AVAILABLE_FROM,
                "10": Field.AVAILABLE_TO,
                "11": Field.SKILL,
                "12": Field.EMAIL,
            },
            values={
                "B3": "Sabine Ott",
                "C3": "Jürgen Weiß",
                "F3": "Piotr Wiśniewski",
                "G3": ("?", "N.N.", FAULT),
                "B4": "00417",
                "C5": "Entwickler",
                "E6": "QS",
                "B7": ("80", "0.8"),
                "D7": ("50", "0.5"),
                "F7": ("50", "0.5"),
                "B8": "820",
                "E8": "1040.5",
                "F8": "910",
                "D9": "2026-03-01",
                "E9": "2026-02-15",
                "G9": FAULT,
                "D10": "2026-09-30",
                "F10": "2026-06-30",
                "B12": "s.ott@example.de",
            },
        ),
    ),
    left_alone=(LeftAlone("Team", 15, 15), LeftAlone("RACI")),
)
