"""German plan.

A header of two merged rows, ranks by Excel's indent, PT with decimal commas, weeks (KW) across without a year.
"""

from datetime import date

from benchmarks.importing.marks import FAULT, FileMarks, LeftAlone, TableMarks, across, periods
from planner.importing.fields import Field, Shape
from planner.importing.values.reading import DoubtKind
from tests.importing.sent.page import Worked, pages, styled

_TASK, _PHASE = 1, 0
_ROWS = (
    ("1", "Vorbereitung", _PHASE, None, None, None, None, None, None),
    ("1.1", "Projektauftrag klären", _TASK, "K. Müller", None, date(2026, 3, 2), date(2026, 3, 6), "3 PT", "3 PT"),
    (
        "1.2",
        "Ist-Prozesse aufnehmen",
        _TASK,
        "Müller / Schulz",
        "1.1",
        date(2026, 3, 9),
        date(2026, 3, 27),
        "18 PT",
        "9,5 PT",
    ),
    ("1.3", "Lastenheft abgenommen", _TASK, "Dr. Weiß", "1.2", date(2026, 3, 31), date(2026, 3, 31), "0 PT", None),
    ("2", "Konzeption", _PHASE, None, None, None, None, None, None),
    ("2.1", "Fachkonzept Einkauf", _TASK, "Schulz", "1.3", date(2026, 4, 1), date(2026, 4, 24), "12,5 PT", None),
    ("2.2", "Fachkonzept Lager", _TASK, "Şahin", "1.3", date(2026, 4, 1), date(2026, 4, 24), "14 PT", None),
    ("2.3", "Schnittstellen zur Waage", _TASK, "N.N.", "2.2EA+2t", "29.04.2026", date(2026, 5, 15), "8 PT", None),
    (
        "2.4",
        "Berechtigungskonzept",
        _TASK,
        "Schulz, Şahin",
        "2.1;2.2",
        date(2026, 4, 27),
        date(2026, 5, 8),
        "6 PT",
        None,
    ),
    ("3", "Realisierung", _PHASE, None, None, None, None, None, None),
    (
        "3.1",
        "Customizing Einkauf",
        _TASK,
        "Fa. Brandt (extern)",
        "2.1",
        date(2026, 5, 11),
        date(2026, 6, 19),
        "30 PT",
        None,
    ),
    (
        "3.2",
        "Customizing Lager",
        _TASK,
        "Fa. Brandt (extern)",
        "2.2",
        date(2026, 5, 11),
        date(2026, 6, 26),
        "1.5 PM",
        None,
    ),
    ("3.3", "Datenübernahme Probelauf", _TASK, "Şahin", "3.1AA+5t", date(2026, 5, 18), "offen", "7,5 PT", None),
    ("3.4", "Schulungsunterlagen", _TASK, "K. Müller", "3.1", date(2026, 6, 22), "10.07.2026", "40 h", None),
    ("4", "Einführung", _PHASE, None, None, None, None, None, None),
    ("4.1", "Schulung Key-User", _TASK, "K. Müller", "3.4", date(2026, 7, 13), date(2026, 7, 17), "5 PT", None),
    ("4.2", "Produktivsetzung", _TASK, "Dr. Weiß", "3.2;3.3;4.1", date(2026, 8, 3), date(2026, 8, 3), "1 PT", None),
)


def write(folder):
    """Write the workbook into a folder."""
    path = folder / MARKS.file
    names = ("Projektplan", "Plan_2026-01-15", "Listen (nicht löschen)")
    with pages(path, *names, dates="dd.mm.yyyy") as (plan, old, lists):
        plan.merge("A1:H1", "Projektplan ERP-Einführung Werk Süd", bold=True, font_size=14)
        plan.down("A2", [("Projektleitung:", None, "Dr. Weiß"), ("Stand:", None, date(2026, 3, 20))])
        _header(plan)
        for number, (wbs, name, rank, who, after, start, end, planned, spent) in enumerate(_ROWS, 7):
            look = {"bold": rank == _PHASE}
            plan.across(
                f"A{number}", wbs, styled(name, indent=rank, **look), who, after, start, end, planned, spent, **look
            )
        plan.across("B24", "Summe", None, None, None, None, Worked("=105", 105), Worked("=12.5", 12.5), bold=True)
        for number, area in ((8, "J8"), (9, "K9:M9"), (12, "N12:P12"), (13, "N13:P13")):
            plan.paint(area, "#00B050" if number == 8 else "#FFC000")
        plan.down("A26", [("Grün = erledigt, Gelb = in Arbeit",), ("PT = Personentage, PM = Personenmonate (20 PT)",)])
        old.across("A1", "PSP", "Vorgang", "Beginn", "Ende")
        old.down("A2", [(row[0], row[1], row[5], row[6]) for row in _ROWS[:10]])
        lists.down("A1", [("Ressourcen",), ("K. Müller",), ("Schulz",), ("Şahin",), ("Dr. Weiß",)])
    return path


def _header(plan) -> None:
    for area, title in (("A5:A6", "PSP-Code"), ("B5:B6", "Vorgang"), ("C5:C6", "Bearbeiter"), ("D5:D6", "Vorgänger")):
        plan.merge(area, title, bold=True)
    plan.merge("E5:F5", "Termine", bold=True)
    plan.merge("G5:H5", "Aufwand", bold=True)
    plan.across("E6", "Beginn", "Ende", "Plan", "Ist", bold=True)
    plan.merge("J5:Q5", "Kalenderwochen", bold=True)
    plan.across("J6", *(f"KW {week}" for week in range(10, 18)), bold=True)


MARKS = FileMarks(
    file="ERP Einführung – Projektplan.xlsx",
    tables=(
        TableMarks(
            sheet="Projektplan",
            shape=Shape.TASKS,
            header_rows=(5, 6),
            first_row=7,
            last_row=23,
            summaries=(7, 11, 16, 21),
            depths={7: 0, 8: 1, 11: 0, 12: 1, 23: 1},
            columns={
                "A": Field.WBS,
                "B": Field.TASK,
                "C": Field.PEOPLE,
                "D": Field.PREDECESSORS,
                "E": Field.START,
                "F": Field.FINISH,
                "G": Field.EFFORT,
                "H": Field.ACTUAL_EFFORT,
                **periods("J", "Q"),
            },
            values={
                **across(8, A="1.1", B="Projektauftrag klären", C="K. Müller", E="2026-03-02", G="3 d", H="3 d"),
                **across(9, C="Müller; Schulz", D="1.1FS", G="18 d", H="9.5 d"),
                **across(12, F="2026-04-24", G="12.5 d"),
                **across(14, C=("?", FAULT), D="2.2FS+2d", E="2026-04-29"),
                **across(15, C="Schulz; Şahin", D="2.1FS; 2.2FS"),
                **across(18, D="2.2FS", G="30 d"),
                **across(19, D="3.1SS+5d", F=FAULT, G="7.5 d"),
                **across(20, F="2026-07-10", G="5 d"),
                **across(23, A="4.2", C="Dr. Weiß", D="3.2FS; 3.3FS; 4.1FS", G="1 d"),
            },
        ),
    ),
    left_alone=(LeftAlone("Projektplan", 24, 27), LeftAlone("Plan_2026-01-15"), LeftAlone("Listen (nicht löschen)")),
    may_ask=(DoubtKind.YEAR,),
)
