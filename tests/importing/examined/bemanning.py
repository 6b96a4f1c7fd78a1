"""Norwegian staffing of consultants.

Loads are ranges and words, rates have their unit behind them, weeks run over the end of a year, marks of footnotes
follow names.
"""

from datetime import date

from benchmarks.importing.marks import FAULT, FileMarks, LeftAlone, TableMarks, across, periods
from planner.importing.fields import Field, Shape
from planner.importing.values.reading import DoubtKind
from tests.importing.sent.page import pages

_WEEKS = (50, 51, 52, 53, 1, 2, 3)
_ROWS = (
    ("Solveig Aas", "Arkitekt", "Kystverket", (9, 1), (12, 18), "100 %", "1 450 kr/t", (100, 100, 0, 0, None, 50, 50)),
    ("Ola Berge (innleid)", "Utvikler", "Kystverket", (10, 5), "løpende", "80 %", "1 180 kr/t", (80,) * 7),
    ("Jorunn Dahl*", "Utvikler", "NAV", (11, 2), (1, 29), "50-60 %", "1 250 kr/t", (50, 50, 0, 0, 50, 50, 50)),
    ("Jorunn Dahl*", "Utvikler", "Internt", (11, 2), (12, 31), "resten", "0", (40, 40, 0, 0, None, None, None)),
    ("Per-Erik Fossum", "Tester", "Posten", (12, 1), (3, 31), "full tid", "1 090 kr/t", (100,) * 7),
    ("N.N. utvikler", "Utvikler", "Posten", (1, 4), (6, 30), "100 %", "ca. 1 200 kr/t", (None,) * 4 + (100,) * 3),
)


def write(folder):
    """Write the workbook into a folder."""
    path = folder / MARKS.file
    with pages(path, "Belegg", dates="d.m.yy") as page:
        page.across("A1", "Bemanningsoversikt – oppdatert 27. november 2026", bold=True)
        page.merge("H3:K3", "2026", bold=True)
        page.merge("L3:N3", "2027", bold=True)
        page.across("A4", "Konsulent", "Rolle", "Kunde", "Fra", "Til", "Belegg", "Timepris", bold=True)
        page.across("H4", *(f"u{week}" for week in _WEEKS), bold=True)
        for number, (name, role, client, first, last, load, rate, weeks) in enumerate(_ROWS, 5):
            end = last if isinstance(last, str) else _day(last)
            page.across(f"A{number}", name, role, client, _day(first), end, load, rate, *weeks)
        page.across("A12", "* delt stilling, se avtale")
        page.across("A13", "Tall i ukekolonnene er prosent av full stilling.")
    return path


def _day(month_day) -> date:
    month, day = month_day
    return date(2026 if month > 6 else 2027, month, day)


MARKS = FileMarks(
    file="Bemanning uke 48.xlsx",
    tables=(
        TableMarks(
            sheet="Belegg",
            shape=Shape.ALLOCATIONS,
            header_rows=(3, 4),
            first_row=5,
            last_row=10,
            columns={
                "A": Field.PERSON,
                "B": (Field.ROLE, Field.SKILL),
                "C": (Field.PROJECT, Field.ORGANISATION),
                "D": (Field.FROM, Field.START),
                "E": (Field.TO, Field.FINISH),
                "F": (Field.SHARE, Field.CAPACITY),
                "G": Field.RATE,
                **periods("H", "N"),
            },
            spans={
                "H": "2026-12-07..2026-12-13",
                "K": "2026-12-28..2027-01-03",
                "L": "2027-01-04..2027-01-10",
                "N": "2027-01-18..2027-01-24",
            },
            values={
                **across(
                    5,
                    A="Solveig Aas",
                    B="Arkitekt",
                    D="2026-09-01",
                    E="2026-12-18",
                    F="100",
                    G=("1450", "11600"),
                    H="100",
                ),
                **across(6, A=("Ola Berge", "Ola Berge (innleid)"), E=FAULT, F="80", G=("1180", "9440")),
                **across(7, A=("Jorunn Dahl", "Jorunn Dahl*"), E="2027-01-29", F=FAULT, L="50"),
                **across(8, C="Internt", F=FAULT, G="0", J="0"),
                **across(9, A="Per-Erik Fossum", E="2027-03-31", F=("100", FAULT), N="100"),
                **across(
                    10, A=("?", "?utvikler", "?Utvikler", "N.N. utvikler"), D="2027-01-04", G=("1200", "9600", FAULT)
                ),
            },
        ),
    ),
    left_alone=(LeftAlone("Belegg", 12, 13),),
    may_ask=(DoubtKind.UNIT,),
)
