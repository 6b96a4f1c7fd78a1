"""Norwegian plan.

Phases in bold, durations in weeks as words, predecessors by WBS number, weeks (uke) across with numbers of days.
"""

from datetime import date

from benchmarks.importing.marks import FAULT, FileMarks, LeftAlone, TableMarks, across, periods
from planner.importing.fields import Field, Shape
from planner.importing.values.reading import DoubtKind
from tests.importing.sent.page import Worked, pages

_ROWS = (
    ("1", "Forprosjekt", None, None, None, None, None, None),
    ("1.1", "Kartlegge behov", "Kari Nordmann", "2 uker", date(2026, 8, 17), date(2026, 8, 28), None, 0.5),
    (
        "1.2",
        "Velge leverandør",
        "Kari Nordmann og Ola Hansen",
        "3 uker",
        date(2026, 8, 31),
        date(2026, 9, 18),
        "1.1",
        0,
    ),
    ("1.3", "Beslutningspunkt BP3", "Styringsgruppen", "0", date(2026, 9, 21), date(2026, 9, 21), "1.2", 0),
    ("2", "Gjennomføring", None, None, None, None, None, None),
    ("2.1", "Montere ladere i Bergen", "Ola Hansen", "4 uker", date(2026, 9, 22), "19. oktober 2026", "1.3", 0),
    (
        "2.2",
        "Montere ladere i Ålesund",
        "Østby Elektro AS",
        "15 dager",
        date(2026, 9, 22),
        date(2026, 10, 12),
        "1.3",
        0,
    ),
    ("2.3", "Integrere betaling", "Sølvi Ødegård", "2,5 uker", date(2026, 9, 22), date(2026, 10, 8), "1.3", 0),
    ("2.4", "Brukertest", "ikke avklart", "1 uke", date(2026, 10, 20), date(2026, 10, 26), "2.1;2.2;2.3", 0),
    ("2.5", "Godkjenning fra DSB", "Kari Nordmann", "10 dager", date(2026, 10, 20), "02.11.2026", "2.1", 0),
    ("3", "Avslutning", None, None, None, None, None, None),
    ("3.1", "Overlevering til drift", "Sølvi Ødegård", "3 dager", date(2026, 11, 3), date(2026, 11, 5), "2.4;2.5", 0),
    ("3.2", "Sluttrapport", "Kari Nordmann", "1 uke", date(2026, 11, 6), date(2026, 11, 12), "3.1", 0),
)
_DAYS = {11: {"J": 5, "K": 5}, 12: {"L": 5, "M": 5, "N": 5}, 15: {"O": 4, "P": 4}}


def write(folder):
    """Write the workbook into a folder."""
    path = folder / MARKS.file
    with pages(path, "Framdriftsplan", "Gammel plan 2025", dates="dd.mm.yyyy") as (plan, old):
        plan.across("A1", "Framdriftsplan – hurtigladere Vestlandet")
        plan.across("A3", "Prosjektleder", "Kari Nordmann", None, "Oppdatert", date(2026, 8, 24))
        plan.across(
            "A9",
            "Nr.",
            "Aktivitet",
            "Ansvarlig",
            "Varighet",
            "Startdato",
            "Sluttdato",
            "Avhengig av",
            "% ferdig",
            bold=True,
        )
        plan.across("J9", *(f"uke {week}" for week in range(34, 41)), bold=True)
        for number, row in enumerate(_ROWS, 10):
            plan.across(f"A{number}", *row[:7], bold=row[2] is None)
            if row[7] is not None:
                plan.across(f"H{number}", row[7], num_format="0 %")
        for number, days in _DAYS.items():
            for letter, amount in days.items():
                plan.across(f"{letter}{number}", amount)
        plan.across(
            "B23", "Sum dager", *(None,) * 7, *(Worked("=SUM(J10:J22)", total) for total in (5, 5, 5, 5, 5, 4, 4))
        )
        plan.across("A25", "Ikke slett denne raden", 1, 2, 3)
        old.across("A1", "Aktivitet", "Start", "Slutt")
        old.down("A2", [(row[1], row[4], row[5]) for row in _ROWS[1:8]])
    return path


MARKS = FileMarks(
    file="framdriftsplan.xlsx",
    tables=(
        TableMarks(
            sheet="Framdriftsplan",
            shape=Shape.TASKS,
            header_rows=(9,),
            first_row=10,
            last_row=22,
            summaries=(10, 14, 20),
            depths={10: 0, 11: 1, 14: 0, 22: 1},
            columns={
                "A": (Field.WBS, Field.TASK_ID),
                "B": Field.TASK,
                "C": (Field.PEOPLE, Field.OWNER),
                "D": Field.DURATION,
                "E": Field.START,
                "F": Field.FINISH,
                "G": Field.PREDECESSORS,
                "H": Field.PROGRESS,
                **periods("J", "P"),
            },
            values={
                **across(11, A="1.1", B="Kartlegge behov", C="Kari Nordmann", D="10 d", E="2026-08-17", H="50", J="5"),
                **across(12, C="Kari Nordmann; Ola Hansen", D="15 d", G="1.1FS", M="5"),
                **across(13, B="Beslutningspunkt BP3", D=("0 d", DoubtKind.UNIT)),
                **across(15, D="20 d", F="2026-10-19", O="4"),
                **across(16, C="Østby Elektro AS", D="15 d", F="2026-10-12"),
                **across(17, D="12.5 d"),
                **across(18, C=("?", FAULT), G="2.1FS; 2.2FS; 2.3FS"),
                **across(19, F="2026-11-02", D="10 d"),
                **across(22, A="3.2", G="3.1FS", D="5 d"),
            },
        ),
    ),
    left_alone=(LeftAlone("Framdriftsplan", 23, 25), LeftAlone("Gammel plan 2025")),
    may_ask=(DoubtKind.YEAR, DoubtKind.UNIT),
)
