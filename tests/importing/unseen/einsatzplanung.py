"""German consultancy: a long list of who is booked on what in which month, its people, and an export of recorded hours.

Personnel numbers came out as floats, days are person-days with a comma, months are `03/2026`.
"""

from datetime import date, timedelta

from benchmarks.importing.marks import FAULT, NOTHING, FileMarks, LeftAlone, TableMarks, across
from planner.importing.fields import Field, Shape
from tests.importing.sent.page import Worked, bold, pages

_STAFF = (
    ("10023.0", "Bergmann, Ute", "Senior Consultant", "Hamburg", "1.120 €", 100, "SAP FI (Experte), S/4 (gut)"),
    ("10041.0", "Çelik, Emre", "Consultant", "Köln", "940 €", 100, "ABAP (Experte)"),
    ("10057.0", "Döring, Falk", "Manager", "Hamburg", "1.480 €", 80, "Projektleitung (Experte)"),
    ("10058.0", "Engel, Marie-Luise", "Consultant", "Leipzig", "940 €", 60, "Testmanagement (gut)"),
    ("10063.0", "Fuchs, Jan", "Werkstudent", "Köln", "35 €/h", 50, "Excel (gut)"),
    ("10072.0", "Graf, Susanne", "Senior Consultant", "Leipzig", "1.120 €", 100, "SAP MM (Experte)"),
    (None, "Freelancer 1", "Consultant", "remote", "1.050 €", 100, "S/4 (gut)"),
    (None, "N.N. (Entwickler)", "Consultant", "offen", None, 100, "ABAP"),
)
_PROJECTS = (
    ("4711-01", "Nordwerft S/4HANA"), ("4711-02", "Nordwerft Archivierung"), ("4802-01", "Stadtwerke Rollout"),
    ("4850-01", "Pharma Validierung"), ("9000-00", "Intern / Akquise"),
)  # fmt: skip
_MONTHS = ("01/2026", "02/2026", "03/2026", "04/2026", "05/2026", "06/2026")
_DAYS = (8, 12, "4,5", 15, 6, 10, "2,5", 18, 5)
_ENTRIES = ("Workshop", "Customizing", "Test", "Reise", "Abstimmung", "Doku")


def write(folder):
    """Write the workbook into a folder."""
    path = folder / MARKS.file
    with pages(path, "Einsatzplanung", "Mitarbeiter", "Zeiten Export", dates="dd.mm.yyyy") as (plan, staff, times):
        plan.across("A1", bold("Einsatzplanung 1. Halbjahr 2026"), None, None, "Stand 19.12.2025")
        plan.across(
            "A3", "PersNr", "Name", "Projekt-Nr.", "Projekt", "Monat", "PT geplant", "Status", "Tagessatz", bold=True
        )
        bookings = list(_bookings())
        plan.down("A4", bookings)
        plan.across(f"E{4 + len(bookings)}", "Summe PT", Worked("=SUM(1)", 1300), bold=True)
        plan.sheet.autofilter(2, 0, 2 + len(bookings), 7)
        staff.across(
            "A1",
            "PersNr",
            "Name",
            "Level",
            "Standort",
            "Tagessatz",
            "Arbeitszeit %",
            "Skills",
            "Urlaub Rest",
            bold=True,
        )
        staff.down("A2", [(*row, 30 - number) for number, row in enumerate(_STAFF)])
        times.across(
            "A1", "Personalnr.", "Mitarbeiter", "Datum", "PSP-Element", "Std.", "Text", "freigegeben", bold=True
        )
        times.down("A2", list(_times()))
    return path


def _bookings():
    for number, (id_, name, _, _, rate, _, _) in enumerate(_STAFF):
        for place, month in enumerate(_MONTHS):
            for turn in range(3):
                code, project = _PROJECTS[(number + turn * 2) % len(_PROJECTS)]
                index = number * 7 + place * 3 + turn * 4
                if index % 8 == 5:
                    continue
                state = ("fest", "Option", "angefragt")[(number + place) % 3]
                days = "nach Bedarf" if index % 29 == 11 else _DAYS[index % len(_DAYS)]
                yield (id_, name, code, project, month, days, state, rate)


def _times():
    for number in range(90):
        id_, name, *_ = _STAFF[number % 6]
        day = date(2025, 11, 3) + timedelta(days=number // 6 + 2 * (number // 30))
        hours = ("7,50", "8,00", "4,25", "6,00")[number % 4]
        yield (
            id_,
            name,
            day,
            f"{_PROJECTS[number % 5][0]}.{number % 3 + 1}",
            hours,
            _ENTRIES[number % 6],
            "X" if number % 7 else None,
        )


_FREE = ("?", "?Entwickler", "N.N. (Entwickler)")


def _name(last, first):
    return (f"{first} {last}", f"{last}, {first}")


def _number(whole):
    return (whole, f"{whole}.0")


def _month(number):
    return (f"2026-{number:02}-01", f"2026-{number:02}-01..2026-{number:02}-{(31, 28, 31, 30, 31, 30)[number - 1]}")


MARKS = FileMarks(
    file="Einsatzplanung_H1_2026.xlsx",
    tables=(
        TableMarks(
            sheet="Einsatzplanung",
            shape=Shape.ALLOCATIONS,
            header_rows=(3,),
            first_row=4,
            last_row=129,
            columns={
                "A": (Field.PERSON_ID, Field.OTHER),
                "B": Field.PERSON,
                "C": Field.PROJECT_ID,
                "D": Field.PROJECT,
                "E": (Field.FROM, Field.START, Field.DATE),
                "F": Field.EFFORT,
                "G": (Field.STATUS, Field.OTHER),
                "H": Field.RATE,
            },
            values={
                **across(
                    4, A=_number("10023"), B=_name("Bergmann", "Ute"), C="4711-01", E=_month(1), F="8 d", H="1120"
                ),
                **across(9, D="Intern / Akquise", E=_month(2), F=FAULT),
                **across(10, F="2.5 d", E=_month(3), D="Nordwerft S/4HANA"),
                **across(20, A=_number("10023"), E=_month(6), F="10 d"),
                **across(21, A=_number("10041"), B=_name("Çelik", "Emre"), H="940"),
                **across(29, F="4.5 d", C="4850-01"),
                **across(37, B=_name("Döring", "Falk"), H="1480", F="10 d"),
                **across(52, B=_name("Engel", "Marie-Luise"), E=_month(1), F="18 d"),
                **across(65, F=FAULT, D="Nordwerft S/4HANA"),
                **across(67, B=_name("Fuchs", "Jan"), C="9000-00", H=("280", "35")),
                **across(82, E=_month(6), F="2.5 d"),
                **across(99, A=_number("10072"), B=_name("Graf", "Susanne"), F="6 d"),
                **across(100, A=NOTHING, B="Freelancer 1", F="2.5 d", H="1050"),
                **across(114, B="Freelancer 1", E=_month(6), F="4.5 d"),
                **across(115, B=_FREE, H=NOTHING, F="6 d"),
                **across(129, B=_FREE, C="4711-02", E=_month(6), F="8 d"),
            },
        ),
        TableMarks(
            sheet="Mitarbeiter",
            shape=Shape.PEOPLE,
            header_rows=(1,),
            first_row=2,
            last_row=9,
            columns={
                "A": (Field.PERSON_ID, Field.OTHER),
                "B": Field.PERSON,
                "C": (Field.ROLE, Field.LEVEL),
                "D": Field.LOCATION,
                "E": Field.RATE,
                "F": (Field.CAPACITY, Field.SHARE),
                "G": Field.SKILL,
                "H": (Field.OTHER, Field.NOTES),
            },
            values={
                **across(2, A=_number("10023"), B=_name("Bergmann", "Ute"), D="Hamburg", E="1120", F=("100", "1")),
                **across(3, B=_name("Çelik", "Emre"), E="940", D="Köln"),
                **across(4, B=_name("Döring", "Falk"), F=("80", "0.8")),
                **across(5, B=_name("Engel", "Marie-Luise"), F=("60", "0.6"), D="Leipzig"),
                **across(6, E=("280", "35"), F=("50", "0.5")),
                **across(8, A=NOTHING, B="Freelancer 1", E="1050", D="remote"),
                **across(9, B=_FREE, E=NOTHING, F=("100", "1")),
            },
        ),
    ),
    left_alone=(
        LeftAlone("Einsatzplanung", 1, 1),
        LeftAlone("Einsatzplanung", 130, 130),
        LeftAlone("Zeiten Export"),
    ),
)
