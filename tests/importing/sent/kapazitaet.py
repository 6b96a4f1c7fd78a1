"""German capacity of people by week with codes of absence, months merged above the weeks, and a list of leave."""

from datetime import date

from benchmarks.importing.marks import FileMarks, LeftAlone, TableMarks, across, periods
from planner.importing.fields import Field, Shape
from planner.importing.values.reading import DoubtKind
from tests.importing.sent.page import Worked, pages

_WEEKS = tuple(range(14, 27))
_PEOPLE = (
    ("Anke Brandt", "Konstruktion", 5, 5, "U", "U", 5, 4, 5, 5, 4, 5, 5, 5, 5),
    ("Björn Çelik", "Konstruktion", 4, 4, 4, 4, 4, 3, 4, 4, 3, 4, "K", 4, 4),
    ("Doris Engel", "Elektrik", 5, 5, 5, 5, 5, 4, 5, 5, 4, 5, 5, "U", "U"),
    ("Emre Fuchs", "Elektrik", "2,5", "2,5", "2,5", "2,5", "2,5", 2, "2,5", "2,5", 2, "2,5", "2,5", "2,5", "2,5"),
    ("Frauke Groß", "Software", 5, "U", 5, 5, 5, 4, 5, 5, 4, 5, 5, 5, 5),
    ("Gerd Hübner", "Software", 3, 3, 3, 3, 3, 3, "V", 3, 3, 3, 3, 3, 3),
    ("Hanna Iversen", "Software", 5, 5, 5, 5, 5, 4, 5, 5, 4, "S", 5, 5, 5),
    ("Ilse Jäger", "Inbetriebnahme", None, None, None, None, 5, 4, 5, 5, 4, 5, 5, 5, 5),
)
_LEAVE = (
    ("Anke Brandt", date(2026, 4, 13), date(2026, 4, 24), 10, "Urlaub"),
    ("Doris Engel", date(2026, 6, 15), date(2026, 6, 26), 10, "Urlaub"),
    ("Frauke Groß", "07.04.2026", "10.04.2026", 4, "Urlaub"),
    ("Björn Çelik", date(2026, 6, 8), date(2026, 6, 12), 5, "Reha"),
    ("Gerd Hübner", date(2026, 5, 11), date(2026, 5, 15), 5, "Vaterschaft"),
    ("Hanna Iversen", date(2026, 6, 1), date(2026, 6, 5), 5, "Schulung"),
    ("alle", date(2026, 5, 1), date(2026, 5, 1), 1, "Feiertag"),
)


def write(folder):
    """Write the workbook into a folder."""
    path = folder / MARKS.file
    with pages(path, "Kapazität Q2", "Urlaub", dates="dd.mm.yy") as (grid, leave):
        grid.across("A1", "Kapazitätsplanung 2026 – Tage je Woche", bold=True)
        grid.merge("C3:F3", "April", bold=True)
        grid.merge("G3:J3", "Mai", bold=True)
        grid.merge("K3:O3", "Juni", bold=True)
        grid.across("A4", "Mitarbeiter", "Team", *(f"KW {week}" for week in _WEEKS), bold=True)
        grid.down("A5", _PEOPLE)
        sums = [sum(day for row in _PEOPLE if isinstance(day := row[place], int)) for place in range(2, 15)]
        grid.across("A13", "Summe Tage", None, *(Worked("=1", value) for value in sums), bold=True)
        grid.down("A15", [("U", "Urlaub"), ("K", "Krank / Reha"), ("V", "Vaterschaftsurlaub"), ("S", "Schulung")])
        leave.across("A2", "Name", "von", "bis", "Arbeitstage", "Grund", bold=True)
        leave.down("A3", _LEAVE)
    return path


def _absent(code):
    return ("0", "0 d", code, "absent")


MARKS = FileMarks(
    file="Kapazitätsplan_2026_Q2.xlsx",
    tables=(
        TableMarks(
            sheet="Kapazität Q2",
            shape=Shape.CAPACITY,
            header_rows=(3, 4),
            first_row=5,
            last_row=12,
            columns={"A": Field.PERSON, "B": Field.TEAM, **periods("C", "O")},
            values={
                **across(5, A="Anke Brandt", B="Konstruktion", C=("5", "5 d"), E=_absent("U"), H=("4", "4 d")),
                **across(6, A="Björn Çelik", D=("4", "4 d"), M=_absent("K")),
                **across(7, N=_absent("U"), O=_absent("U")),
                **across(8, A="Emre Fuchs", C=("2.5", "2.5 d"), H=("2", "2 d"), I=("2.5", "2.5 d")),
                **across(9, D=_absent("U"), E=("5", "5 d")),
                **across(10, I=_absent("V"), J=("3", "3 d")),
                **across(11, B="Software", L=_absent("S")),
                **across(12, A="Ilse Jäger", G=("5", "5 d")),
            },
        ),
        TableMarks(
            sheet="Urlaub",
            shape=Shape.LEAVE,
            header_rows=(2,),
            first_row=3,
            last_row=9,
            columns={
                "A": Field.PERSON,
                "B": Field.FROM,
                "C": Field.TO,
                "D": (Field.DURATION, Field.TOTAL, Field.OTHER),
                "E": Field.REASON,
            },
            values={
                **across(3, A="Anke Brandt", B="2026-04-13", C="2026-04-24", E="Urlaub"),
                **across(4, A="Doris Engel", C="2026-06-26"),
                **across(5, B="2026-04-07", C="2026-04-10"),
                **across(6, B="2026-06-08", E="Reha"),
                **across(7, C="2026-05-15", E="Vaterschaft"),
                **across(8, A="Hanna Iversen", B="2026-06-01", E="Schulung"),
                **across(9, B="2026-05-01"),
            },
        ),
    ),
    left_alone=(LeftAlone("Kapazität Q2", 13, 18),),
    may_ask=(DoubtKind.YEAR,),
)
