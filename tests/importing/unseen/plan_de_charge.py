"""French load of an IT department: people by week under a band for each project, and a month of absences in letters.

Loads are days, some are text with a comma; each project has its sum below; the weeks' Mondays have no year.
"""

from datetime import date, timedelta

from benchmarks.importing.marks import FAULT, NOTHING, FileMarks, LeftAlone, TableMarks, across, periods
from planner.importing.fields import Field, Shape
from tests.importing.sent.page import Worked, bold, pages

_MONDAYS = tuple(date(2026, 3, 30) + timedelta(weeks=week) for week in range(13))
_PROFILES = {
    "Aïcha Benhamou": "Chef de projet", "Luc Ferrand": "Architecte", "Nadia Kessler": "Développeur",
    "Thomas Le Goff": "Développeur", "Inès Marchetti": "AMOA", "Paul Vidal": "Testeur", "Dev 2": "Développeur",
    "AMOA à recruter": "AMOA", "Prestataire TMA": "Développeur", "Sophie N'Diaye": "Chef de projet",
    "Karim Oulad": "Exploitation", "Jean-Marc Pérez": "DBA", "Émilie Roux": "Ergonome",
}  # fmt: skip
_RATES = {"Dev 2": "550 €", "Prestataire TMA": "610 €", "AMOA à recruter": "?"}
_PROJECTS = (
    ("P01 – Dématérialisation des actes", ("Aïcha Benhamou", "Luc Ferrand", "Nadia Kessler", "Dev 2", "Paul Vidal")),
    ("P02 – Guichet unique", ("Sophie N'Diaye", "Thomas Le Goff", "Inès Marchetti", "Émilie Roux", "Karim Oulad")),
    ("P03 – SIG cadastre", ("Luc Ferrand", "Jean-Marc Pérez", "Nadia Kessler", "AMOA à recruter")),
    ("P04 – Paie agents", ("Aïcha Benhamou", "Inès Marchetti", "Prestataire TMA", "Paul Vidal", "Jean-Marc Pérez")),
    ("P05 – Intranet", ("Sophie N'Diaye", "Émilie Roux", "Thomas Le Goff")),
    ("P06 – Migration messagerie", ("Karim Oulad", "Jean-Marc Pérez", "Prestataire TMA", "Luc Ferrand")),
    ("P07 – Open data", ("Nadia Kessler", "Inès Marchetti", "Dev 2")),
    ("P08 – Cybersécurité NIS2", ("Luc Ferrand", "Karim Oulad", "Aïcha Benhamou", "Paul Vidal")),
    ("P09 – Cantines scolaires", ("Sophie N'Diaye", "Thomas Le Goff", "AMOA à recruter", "Émilie Roux")),
    ("P10 – Décisionnel RH", ("Jean-Marc Pérez", "Inès Marchetti", "Thomas Le Goff", "Paul Vidal")),
    ("Maintenance / support", ("Karim Oulad", "Nadia Kessler", "Thomas Le Goff", "Jean-Marc Pérez", "Paul Vidal")),
    ("Hors projet (formation, réunions)", ("Aïcha Benhamou", "Luc Ferrand", "Sophie N'Diaye", "Émilie Roux")),
)
_PATTERN = (1, 2, 0.5, None, 3, "1,5", 0, 2.5, 1, None, 4, 0.5, "2,5", 1)
_ABSENCES = {
    "Benhamou A.": {4: "CP", 5: "CP", 6: "CP", 7: "CP"},
    "Ferrand L.": {15: "CP"},
    "Kessler N.": {11: "AM", 12: "AM", 13: "AM"},
    "Le Goff T.": {22: "RTT", 26: "RTT"},
    "Marchetti I.": {18: "F°", 19: "F°"},
    "Vidal P.": {},
    "N'Diaye S.": {15: "RTT", 28: "CP", 29: "CP"},
    "Oulad K.": {4: "TP", 11: "TP", 18: "TP"},
    "Pérez J.-M.": {15: "CP", 20: "CP", 21: "CP", 22: "CP"},
    "Roux É.": {6: "TP", 13: "TP", 20: "TP", 27: "TP"},
}
_HOLIDAYS = (1, 8, 14, 25)


def write(folder):
    """Write the workbook into a folder."""
    path = folder / MARKS.file
    with pages(path, "Charge T2", "Absences mai", dates="dd/mm") as (load, absences):
        load.across("A1", bold("Plan de charge DSI – 2e trimestre 2026"), None, None, None, None, "unité : jour·homme")
        load.across(
            "A3", "Ressource", "Profil", "TJM", *(f"S{day.isocalendar().week}" for day in _MONDAYS), "Total", bold=True
        )
        load.across("D4", *(f"{day:%d/%m}" for day in _MONDAYS), italic=True)
        row, everything = 5, []
        for number, (project, names) in enumerate(_PROJECTS):
            load.merge(f"A{row}:Q{row}", project, bold=True, bg_color="#FCE4D6", align="left")
            weeks = [_days(number, place) for place in range(1, len(names) + 1)]
            for place, (name, days) in enumerate(zip(names, weeks, strict=True), 1):
                total = Worked(f"=SUM(D{row + place}:P{row + place})", sum(map(_number, days)))
                load.across(f"A{row + place}", name, _PROFILES[name], _RATES.get(name), *days, total)
            row += len(names) + 1
            load.across(f"A{row}", "Sous-total", None, None, *_sums(weeks), italic=True)
            everything += weeks
            row += 2
        load.across(f"A{row}", "TOTAL GÉNÉRAL", None, None, *_sums(everything), bold=True)
        load.across(
            f"A{row + 2}", "Capacité nominale : 5 j / semaine. S19 et S20 : ponts à arbitrer avec les chefs de service."
        )
        _write_absences(absences)
    return path


def _days(number, place):
    return [_PATTERN[(number * 3 + place * 5 + week) % len(_PATTERN)] for week in range(len(_MONDAYS))]


def _sums(weeks):
    """Return the sums of the weeks, and of all of them."""
    sums = [sum(map(_number, column)) for column in zip(*weeks, strict=True)]
    return [Worked("=SUM(1)", amount) for amount in (*sums, sum(sums))]


def _number(days):
    return float(days.replace(",", ".")) if isinstance(days, str) else days or 0


def _write_absences(page):
    page.across("A1", bold("Absences – mai 2026"))
    page.across("B3", *(("L", "M", "M", "J", "V", "S", "D")[date(2026, 5, day).weekday()] for day in range(1, 32)))
    page.across("A4", "Agent", *range(1, 32), bold=True)
    for row, (name, days) in enumerate(_ABSENCES.items(), 5):
        marks = ("FER" if day in _HOLIDAYS else days.get(day) for day in range(1, 32))
        page.across(f"A{row}", name, *marks)
    page.down(
        "A17", [("CP = congé payé",), ("RTT",), ("AM = arrêt maladie",), ("F° = formation",), ("TP = temps partiel",)]
    )


_BANDS = (13, 21, 28, 36, 42, 49, 55, 62, 69, 76, 84)
_SUBTOTALS = (11, 19, 26, 34, 40, 47, 53, 60, 67, 74, 82)


def _load(number):
    return (number, f"{number} d")


def _away(letters):
    """Return what a day off may come out as: its letters, no time, or a word for it."""
    return (letters, "0", "0 d", "PTO", "sick", "absent", "leave", "yes")


MARKS = FileMarks(
    file="Plan de charge DSI 2026-T2.xlsx",
    tables=(
        TableMarks(
            sheet="Charge T2",
            shape=Shape.CAPACITY,
            header_rows=(3, 4),
            first_row=5,
            last_row=88,
            skipped_rows=(*_SUBTOTALS, *(row + 1 for row in _SUBTOTALS)),
            either_rows=(5, *_BANDS),
            columns={
                "A": (Field.PERSON, Field.PEOPLE),
                "B": (Field.ROLE, Field.SKILL),
                "C": Field.RATE,
                **periods("D", "P"),
                "Q": (Field.TOTAL, Field.OTHER),
            },
            spans={
                "D": "2026-03-30..2026-04-05",
                "E": "2026-04-06..2026-04-12",
                "I": "2026-05-04..2026-05-10",
                "P": "2026-06-22..2026-06-28",
            },
            values={
                **across(6, A="Aïcha Benhamou", B="Chef de projet", D=_load("1.5"), G=_load("1"), P=NOTHING),
                **across(7, A="Luc Ferrand", D=_load("4"), F=_load("2.5")),
                **across(9, A="Dev 2", C="550", H=_load("4")),
                **across(10, B="Testeur", D=_load("0.5")),
                **across(14, A="Sophie N'Diaye", E=NOTHING, F=_load("4")),
                **across(18, A="Karim Oulad", B="Exploitation", I=_load("1.5")),
                **across(25, A=("AMOA à recruter", "AMOA"), C=(FAULT, NOTHING), D=_load("2.5")),
                **across(29, A="Aïcha Benhamou", D=_load("1")),
                **across(31, A="Prestataire TMA", C="610"),
                **across(39, A="Thomas Le Goff", F=_load("2")),
                **across(46, D=_load("2.5"), O=_load("3")),
                **across(52, A="Dev 2", B="Développeur", M=_load("1")),
                **across(59, A="Paul Vidal", N=NOTHING, O=_load("4")),
                **across(66, A="Émilie Roux", J=_load("1"), K=NOTHING),
                **across(73, A="Paul Vidal", H=NOTHING, I=_load("4")),
                **across(81, A="Paul Vidal", F=_load("2")),
                **across(85, A="Aïcha Benhamou", D=_load("4")),
                **across(88, A="Émilie Roux", E=_load("2.5"), O=_load("1"), P=NOTHING),
            },
        ),
        TableMarks(
            sheet="Absences mai",
            shape=Shape.LEAVE,
            header_rows=(3, 4),
            first_row=5,
            last_row=14,
            columns={"A": (Field.PERSON, Field.PEOPLE), **periods("B", "AF")},
            spans={
                "B": "2026-05-01..2026-05-01",
                "L": "2026-05-11..2026-05-11",
                "AF": "2026-05-31..2026-05-31",
            },
            values={
                **across(5, A=("Benhamou A.", "A. Benhamou"), E=_away("CP"), H=_away("CP"), L=NOTHING),
                **across(6, A=("Ferrand L.", "L. Ferrand"), P=_away("CP"), Q=NOTHING),
                **across(7, A=("Kessler N.", "N. Kessler"), L=_away("AM"), N=_away("AM")),
                **across(8, W=_away("RTT"), AA=_away("RTT"), AB=NOTHING),
                **across(10, A=("Vidal P.", "P. Vidal"), E=NOTHING),
                **across(11, A=("N'Diaye S.", "S. N'Diaye"), P=_away("RTT"), AD=_away("CP")),
                **across(12, E=_away("TP"), S=_away("TP")),
                **across(13, A=("Pérez J.-M.", "J.-M. Pérez"), W=_away("CP")),
                **across(14, A=("Roux É.", "É. Roux"), G=_away("TP"), H=NOTHING),
            },
        ),
    ),
    left_alone=(LeftAlone("Charge T2", 1, 1), LeftAlone("Charge T2", 89, 93), LeftAlone("Absences mai", 17, 21)),
)
