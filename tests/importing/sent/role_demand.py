"""English demand of roles by month without a year, with the team's list stacked below and notes at the side."""

from benchmarks.importing.marks import FAULT, Asks, FileMarks, LeftAlone, TableMarks, across, periods
from planner.importing.fields import Field, Shape
from planner.importing.values.reading import DoubtKind
from tests.importing.sent.page import Worked, bold, pages

_MONTHS = ("April", "May", "June", "July", "August", "September", "October", "November", "December")
_DEMAND = (
    ("Backend developer", 2, 3, 3, 3.5, 3.5, 3, 2, 1, 0.5),
    ("Frontend developer", 1, 2, 2, 2, 2, 2, 1, 0.5, 0),
    ("UX designer", 1, 1, 0.5, 0.5, 0.5, 0, 0, 0, 0),
    ("Test engineer", None, 0.5, 1, 1.5, 2, 2, 1.5, 1, None),
    ("Site reliability engineer", 0.25, 0.25, 0.5, 0.5, 1, 1, 1, 0.5, 0.25),
    ("Business analyst", 1, 1, 1, 0.5, 0.5, 0.5, 0.5, 0, 0),
)
_TEAM = (
    ("Okonkwo, Ada", "Backend developer", 1, "Lagos", "ada.okonkwo@example.com", "$640"),
    ("Park, Min-jun", "Backend developer", 0.8, "Seoul", "minjun.park@example.com", "$590"),
    ("O'Neill, Sean", "Backend developer", 1, "Cork", "sean.oneill@example.com", "$610"),
    ("García, Lucía", "Frontend developer", 1, "Madrid", "lucia.garcia@example.com", "$560"),
    ("van der Berg, Joris", "Frontend developer", 0.6, "Utrecht", "joris.vdberg@example.com", "$580"),
    ("Haddad, Rania", "UX designer", 0.5, "Beirut", "rania.haddad@example.com", "$520"),
    ("Schmidt, Karl", "Test engineer", 1, "Graz", "karl.schmidt@example.com", "$500"),
    ("tbc (contractor)", "Test engineer", 1, "remote", None, "$700"),
    ("Novak, Petra", "Site reliability engineer", 1, "Brno", "petra.novak@example.com", "$655"),
)


def write(folder):
    """Write the workbook into a folder."""
    path = folder / MARKS.file
    with pages(path, "Resourcing") as page:
        page.across("B2", "Payments platform: resourcing (FTE per month)", bold=True, font_size=14)
        page.across("B4", "Role", *_MONTHS, "Total", bold=True, bg_color="#DDEBF7")
        for number, row in enumerate(_DEMAND, 5):
            page.across(f"B{number}", *row, Worked(f"=SUM(C{number}:K{number})", sum(_amounts(row))))
        sums = [sum(_amounts(row)[place] for row in _DEMAND) for place in range(9)]
        page.across(
            "B11", bold("Total FTE"), *(Worked(f"=SUM({c}5:{c}10)", s) for c, s in zip("CDEFGHIJK", sums, strict=True))
        )
        page.across("N4", "Assumptions", bold=True)
        page.down("N5", [("Hiring freeze until July",), ("1 FTE = 18 days a month",), ("Contractors only for test",)])
        page.across("B14", "Team", bold=True, font_size=12)
        page.across("B15", "Name", "Role", "FTE", "Location", "E-mail", "Day rate", bold=True, bg_color="#DDEBF7")
        page.down("B16", _TEAM)
        page.across("B26", "All rates exclude travel.", italic=True)
    return path


def _amounts(row) -> list[float]:
    return [amount or 0 for amount in row[1:]]


MARKS = FileMarks(
    file="payments_resourcing.xlsx",
    tables=(
        TableMarks(
            sheet="Resourcing",
            shape=Shape.DEMAND,
            header_rows=(4,),
            first_row=5,
            last_row=10,
            columns={
                "B": (Field.ROLE, Field.SKILL),
                **periods("C", "K"),
                "L": Field.TOTAL,
            },
            values={
                **across(5, B="Backend developer", C="2", F="3.5", K="0.5"),
                **across(6, C="1", J="0.5", K="0"),
                **across(7, D="1", E="0.5", F="0.5"),
                **across(8, B="Test engineer", D="0.5", F="1.5", I="1.5"),
                **across(9, C="0.25", G="1", K="0.25"),
                **across(10, E="1", F="0.5"),
            },
        ),
        TableMarks(
            sheet="Resourcing",
            shape=Shape.PEOPLE,
            header_rows=(15,),
            first_row=16,
            last_row=24,
            columns={
                "B": Field.PERSON,
                "C": (Field.ROLE, Field.SKILL),
                "D": (Field.CAPACITY, Field.SHARE),
                "E": Field.LOCATION,
                "F": Field.EMAIL,
                "G": Field.RATE,
            },
            values={
                **across(
                    16, B=("Ada Okonkwo", "Okonkwo, Ada"), C="Backend developer", D=("100", "1"), E="Lagos", G="640"
                ),
                **across(
                    17, B=("Min-jun Park", "Park, Min-jun"), D=("80", "0.8"), F="minjun.park@example.com", G="590"
                ),
                **across(18, B=("Sean O'Neill", "O'Neill, Sean"), G="610"),
                **across(20, B=("Joris van der Berg", "van der Berg, Joris"), D=("60", "0.6")),
                **across(21, D=("50", "0.5"), C="UX designer"),
                **across(23, B=("?", "?contractor", FAULT, "tbc (contractor)"), D=("100", "1"), G="700"),
                **across(24, E="Brno"),
            },
        ),
    ),
    left_alone=(LeftAlone("Resourcing", 26, 26),),
    asks=(Asks(DoubtKind.YEAR, "Resourcing"),),
)
