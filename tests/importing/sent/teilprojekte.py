"""German milestones of two projects side by side and a third below.

Dates without a year anywhere in the file, a traffic light.
"""

from benchmarks.importing.marks import Asks, FileMarks, LeftAlone, TableMarks, across
from planner.importing.fields import Field, Shape
from planner.importing.values.reading import DoubtKind
from tests.importing.sent.page import bold, pages, styled

_LIGHTS = {"grün": "#92D050", "gelb": "#FFFF00", "rot": "#FF0000"}
_NETWORK = (
    ("Trassenplanung freigegeben", "15.01.", "grün"),
    ("Tiefbau Los 1 begonnen", "02.03.", "grün"),
    ("Tiefbau Los 1 fertig", "30.06.", "gelb"),
    ("Tiefbau Los 2 fertig", "31.08.", "rot"),
    ("Glasfaser eingeblasen", "25.09.", "gelb"),
    ("Abnahme Netz", "13.11.", "grün"),
)
_CENTRE = (
    ("Container bestellt", "20.01.", "grün"),
    ("Stromanschluss", "17.04.", "rot"),
    ("Klimaanlage geprüft", "22.05.", "gelb"),
    ("Technik eingebaut", "26.06.", "grün"),
    ("Übergabe an Betrieb", "18.12.", "grün"),
)
_SALES = (
    ("Tarife beschlossen", "Fr. Lorenz", "27.02.", "grün"),
    ("Vertragsunterlagen", "Hr. Özdemir", "31.03.", "grün"),
    ("Vorverkauf", "Fr. Lorenz", "01.06.", "gelb"),
    ("1.000 Verträge", "Fr. Lorenz", "30.09.", "gelb"),
    ("Erster Kunde am Netz", "Hr. Özdemir", "30.11.", "grün"),
)


def write(folder):
    """Write the workbook into a folder."""
    path = folder / MARKS.file
    with pages(path, "Meilensteine") as page:
        page.across("A1", "Programm Glasfaser Nord: Meilensteine", bold=True)
        page.across("A3", bold("Teilprojekt Netz"))
        page.across("F3", bold("Teilprojekt Rechenzentrum"))
        page.across("A4", "Meilenstein", "Termin", "Ampel", bold=True)
        page.across("F4", "Meilenstein", "Termin", "Ampel", bold=True)
        page.down("A5", [_lit(row) for row in _NETWORK])
        page.down("F5", [_lit(row) for row in _CENTRE])
        page.across("A13", bold("Teilprojekt Vertrieb"))
        page.across("A14", "Meilenstein", "Verantwortlich", "Termin", "Ampel", bold=True)
        page.down("A15", [_lit(row) for row in _SALES])
        page.across("A22", "Ampel: grün = im Plan, gelb = gefährdet, rot = verspätet", italic=True)
    return path


def _lit(row):
    return (*row[:-1], styled(row[-1], bg_color=_LIGHTS[row[-1]]))


_DATE = (Field.DUE, Field.FINISH, Field.DATE)
_YEAR = (DoubtKind.YEAR,)

MARKS = FileMarks(
    file="Meilensteinübersicht.xlsx",
    tables=(
        TableMarks(
            sheet="Meilensteine",
            shape=Shape.TASKS,
            header_rows=(4,),
            first_row=5,
            last_row=10,
            columns={"A": Field.TASK, "B": _DATE, "C": Field.RAG},
            values={
                **across(5, A="Trassenplanung freigegeben", B=_YEAR, C="green"),
                **across(6, B=_YEAR, C="green"),
                **across(7, A="Tiefbau Los 1 fertig", B=_YEAR, C="amber"),
                **across(8, B=_YEAR, C="red"),
                **across(9, A="Glasfaser eingeblasen", B=_YEAR, C="amber"),
                **across(10, B=_YEAR, C="green"),
            },
        ),
        TableMarks(
            sheet="Meilensteine",
            shape=Shape.TASKS,
            header_rows=(4,),
            first_row=5,
            last_row=9,
            columns={"F": Field.TASK, "G": _DATE, "H": Field.RAG},
            values={
                **across(5, F="Container bestellt", G=_YEAR, H="green"),
                **across(6, F="Stromanschluss", G=_YEAR, H="red"),
                **across(7, F="Klimaanlage geprüft", G=_YEAR, H="amber"),
                **across(8, F="Technik eingebaut", G=_YEAR, H="green"),
                **across(9, F="Übergabe an Betrieb", G=_YEAR, H="green"),
            },
        ),
        TableMarks(
            sheet="Meilensteine",
            shape=Shape.TASKS,
            header_rows=(14,),
            first_row=15,
            last_row=19,
            columns={"A": Field.TASK, "B": (Field.OWNER, Field.PEOPLE), "C": _DATE, "D": Field.RAG},
            values={
                **across(15, A="Tarife beschlossen", B="Fr. Lorenz", C=_YEAR, D="green"),
                **across(16, B="Hr. Özdemir", C=_YEAR, D="green"),
                **across(17, A="Vorverkauf", C=_YEAR, D="amber"),
                **across(18, A="1.000 Verträge", B="Fr. Lorenz", C=_YEAR),
                **across(19, A="Erster Kunde am Netz", C=_YEAR, D="green"),
            },
        ),
    ),
    left_alone=(LeftAlone("Meilensteine", 22, 22),),
    asks=(Asks(DoubtKind.YEAR, "Meilensteine"),),
)
