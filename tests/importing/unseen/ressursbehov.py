"""Norwegian demand of a road authority: roles by month under projects in merged cells, in man-years, and its people.

Months are true dates, some numbers are text with a comma, names of skills carry a level in parentheses.
"""

from datetime import date

from benchmarks.importing.marks import FAULT, NOTHING, FileMarks, LeftAlone, TableMarks, across, periods
from planner.importing.fields import Field, Shape
from tests.importing.sent.page import Worked, bold, pages, styled

_MONTHS = tuple(date(2027, month, 1) for month in range(1, 13))
_ROLES = ("Prosjektleder", "Geotekniker", "Konstruktør bru", "Landmåler", "Byggeleder", "Grunnerverv")
_PROJECTS = (
    ("Rv. 13 Skredsikring Vinje", (1, 10), (0, 1, 3, 4)), ("E39 Bogstunnelen", (1, 12), (0, 1, 2, 3, 4, 5)),
    ("Fv. 57 Kryss Hamre", (3, 8), (0, 3, 5)), ("E16 Gang- og sykkelveg", (2, 11), (0, 3, 4, 5)),
    ("Rv. 5 Kjøsnesfjorden", (1, 6), (0, 1, 4)), ("Bru over Ørsta elv", (4, 12), (0, 1, 2, 3, 4)),
    ("E6 Rassikring Sørelva", (1, 12), (0, 1, 3, 4)), ("Fv. 33 Forsterkning", (5, 9), (0, 3, 4)),
    ("Rv. 9 Setesdal parsell 3", (1, 12), (0, 1, 2, 3, 4, 5)), ("Fergekai Lauvstad", (2, 7), (0, 1, 2)),
    ("E134 Ventetunnel", (7, 12), (0, 1, 2, 3, 4)), ("Rv. 22 Bypass", (1, 12), (0, 1, 2, 3, 4, 5)),
    ("Mindre tiltak", (1, 12), (0, 3, 4)), ("Utredninger", (1, 9), (0, 1, 5)),
)  # fmt: skip
_SIZES = (0.5, 1, 1.5, 0.25, 2, 0.75, "0,5", 1.25)
_LEADERS = ("Aune", "Bråten", "Aune", "Celius", "Dahl", "TBA")
_PEOPLE = (
    ("Eirik Aune", "Geoteknikk", "100", "Geoteknikk (3), Skred (2)", date(2027, 1, 1), None, None),
    ("Maria Bråten", "Bru", "80 %", "Bru (3)", date(2027, 1, 1), None, "Foreldreperm. 1.4.–31.8."),
    ("Jonas Celius", "Landmåling", 0.5, "Landmåling (2), Drone (1)", date(2027, 1, 1), date(2027, 6, 30), None),
    ("Kari Dahl", "Bygg", "100 %", "Byggeledelse (3)", date(2027, 1, 1), None, None),
    ("Nils-Ole Eide", "Bygg", "100 %", "Byggeledelse (2), HMS (2)", date(2027, 3, 15), None, "Nyansatt"),
    (
        "Innleid geotekniker",
        "Geoteknikk",
        "60 %",
        "Geoteknikk (2)",
        date(2027, 2, 1),
        date(2027, 12, 31),
        "Rammeavtale",
    ),
    ("Åse Fjeld", "Eiendom", "100 %", "Grunnerverv (3), Jus (1)", date(2027, 1, 1), None, None),
    ("Vakant stilling 2214", "Bru", "100 %", "Bru", "2. kvartal", None, "Utlyst"),
    ("Tor Gran", "Prosjekt", "90%", "Prosjektledelse (3)", date(2027, 1, 1), date(2027, 9, 30), "Pensjon"),
    ("Liv Hauge", "Prosjekt", "100 %", "Prosjektledelse (2)", date(2027, 1, 1), None, None),
)


def write(folder):
    """Write the workbook into a folder."""
    path = folder / MARKS.file
    with pages(path, "Les meg", "Behov 2027", "Kapasitet", dates="mmm yy") as (about, need, people):
        about.down("B2", [("Ressursbehov 2027",), ("Fyll ut behov i årsverk (1,0 = én person på full tid).",)])
        about.down("B4", [("Frist for innmelding: 15. november 2026",), ("Spørsmål til Liv Hauge",)])
        need.across("A1", bold("Behov per prosjekt, rolle og måned"), None, None, "Tall i årsverk")
        need.across("A3", "Prosjekt", "Rolle", "Linjeleder", *_MONTHS, "Snitt", bold=True)
        row, everything = 4, []
        for number, (project, (first, last), roles) in enumerate(_PROJECTS):
            need.merge(f"A{row}:A{row + len(roles) - 1}", project, text_wrap=True)
            for role in roles:
                months = [_size(number, role, month) if first <= month <= last else None for month in range(1, 13)]
                everything.append([_number(month) for month in months])
                mean = Worked(f"=SUM(D{row}:O{row})/12", round(sum(everything[-1]) / 12, 2))
                need.across(f"B{row}", _ROLES[role], _LEADERS[role], *months, mean)
                row += 1
        sums = [sum(column) for column in zip(*everything, strict=True)]
        means = Worked("=AVERAGE(1)", round(sum(sums) / 12, 2))
        need.across(f"A{row}", "Sum årsverk", None, None, *(Worked("=SUM(1)", one) for one in sums), means, bold=True)
        need.across(f"A{row + 2}", "* Mindre tiltak fordeles på fylkene i mars")
        people.across("A2", "Navn", "Seksjon", "Stilling", "Kompetanse (nivå 1–3)", "Fra", "Til", "Merknad", bold=True)
        for place, (name, section, share, skills, since, until, note) in enumerate(_PEOPLE, 3):
            size = styled(share, num_format="0%") if isinstance(share, float) else share
            look = {"num_format": "dd.mm.yyyy"}
            people.across(f"A{place}", name, section, size, skills, styled(since, **look), _date(until, look), note)
        people.across("A14", "Sum", None, Worked("=SUM(1)", 8.8), bold=True)
    return path


def _date(day, look):
    return None if day is None else styled(day, **look)


def _number(size):
    return float(size.replace(",", ".")) if isinstance(size, str) else size or 0


def _size(number, role, month):
    return _SIZES[(number * 2 + role * 3 + (month - 1) // 4) % len(_SIZES)]


def _heads(number):
    """Return what a number of man-years may come out as: itself, or percent of one."""
    return (number, f"{float(number) * 100:g}")


MARKS = FileMarks(
    file="Ressursbehov 2027 - portefølje veg.xlsx",
    tables=(
        TableMarks(
            sheet="Behov 2027",
            shape=Shape.DEMAND,
            header_rows=(3,),
            first_row=4,
            last_row=61,
            columns={
                "A": Field.PROJECT,
                "B": (Field.ROLE, Field.SKILL),
                "C": (Field.OTHER, Field.OWNER, Field.MANAGER, Field.PERSON),
                **periods("D", "O"),
                "P": (Field.TOTAL, Field.OTHER),
            },
            spans={
                "D": "2027-01-01..2027-01-31",
                "E": "2027-02-01..2027-02-28",
                "I": "2027-06-01..2027-06-30",
                "O": "2027-12-01..2027-12-31",
            },
            values={
                **across(
                    4, A="Rv. 13 Skredsikring Vinje", B="Prosjektleder", D=_heads("0.5"), L=_heads("1.5"), N=NOTHING
                ),
                **across(7, A="Rv. 13 Skredsikring Vinje", B="Byggeleder", D=_heads("2"), L=_heads("0.5")),
                **across(8, A="E39 Bogstunnelen", O=_heads("2")),
                **across(10, B="Konstruktør bru", H=_heads("1")),
                **across(13, A="E39 Bogstunnelen", B="Grunnerverv", D=_heads("1"), O=_heads("0.25")),
                **across(14, A="Fv. 57 Kryss Hamre", E=NOTHING, F=_heads("2")),
                **across(17, E=_heads("0.5")),
                **across(21, A="Rv. 5 Kjøsnesfjorden", J=NOTHING, I=_heads("1")),
                **across(26, A="Bru over Ørsta elv", B="Konstruktør bru", G=_heads("0.5")),
                **across(32, A="E6 Rassikring Sørelva", O=_heads("1.5")),
                **across(36, A="Rv. 9 Setesdal parsell 3", K=_heads("1")),
                **across(44, A="Fergekai Lauvstad", J=_heads("1")),
                **across(45, A="E134 Ventetunnel", I=NOTHING, J=_heads("0.75")),
                **across(55, A="Rv. 22 Bypass", B="Grunnerverv", H=_heads("0.5")),
                **across(58, A="Mindre tiltak", O=_heads("0.5")),
                **across(61, A="Utredninger", B="Grunnerverv", L=_heads("0.25"), M=NOTHING),
            },
        ),
        TableMarks(
            sheet="Kapasitet",
            shape=Shape.PEOPLE,
            header_rows=(2,),
            first_row=3,
            last_row=12,
            columns={
                "A": Field.PERSON,
                "B": (Field.TEAM, Field.ORGANISATION),
                "C": (Field.CAPACITY, Field.SHARE),
                "D": Field.SKILL,
                "E": (Field.AVAILABLE_FROM, Field.FROM),
                "F": (Field.AVAILABLE_TO, Field.TO),
                "G": Field.NOTES,
            },
            values={
                **across(3, A="Eirik Aune", B="Geoteknikk", C=("100", "1"), E="2027-01-01", F=NOTHING),
                **across(4, A="Maria Bråten", C=("80", "0.8"), G="Foreldreperm. 1.4.–31.8."),
                **across(5, C=("50", "0.5"), F="2027-06-30"),
                **across(7, A="Nils-Ole Eide", E="2027-03-15"),
                **across(8, A="Innleid geotekniker", C=("60", "0.6"), F="2027-12-31"),
                **across(9, A="Åse Fjeld", B="Eiendom"),
                **across(10, A="Vakant stilling 2214", E=(FAULT, "2027-04-01"), G="Utlyst"),
                **across(11, C=("90", "0.9"), F="2027-09-30"),
                **across(12, A="Liv Hauge", C=("100", "1")),
            },
        ),
    ),
    left_alone=(
        LeftAlone("Les meg"),
        LeftAlone("Behov 2027", 1, 1),
        LeftAlone("Behov 2027", 62, 64),
        LeftAlone("Kapasitet", 14, 14),
    ),
)
