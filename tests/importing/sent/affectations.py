"""French list of who works on what.

Days of the month first as text, shares as numbers and as text, and a team with open places.
"""

from datetime import date

from benchmarks.importing.marks import FAULT, FileMarks, LeftAlone, TableMarks, across
from planner.importing.fields import Field, Shape
from tests.importing.sent.page import Worked, pages, styled

_NAMES = ("Sophie Martin", "Julien Moreau", "Fatou Diop", "Élodie Garnier", "Nguyễn Thị Mai", "Paul Le Goff")
_PROJECTS = ("Refonte portail", "Paie 2027", "Entrepôt Lyon", "Support N3")
_SPANS = (("05/01/2026", "27/03/2026"), ("30/03/2026", "26/06/2026"), ("29/06/2026", "30/09/2026"))
_SHARES = (0.5, 0.25, "50 %", 0.75, "25%", 1, 0.2)


def _allocations():
    for person, name in enumerate(_NAMES):
        for span, (first, last) in enumerate(_SPANS):
            place = person * 3 + span
            yield name, _PROJECTS[place % 4], first, last, styled(_SHARES[place % 7], num_format="0%"), None
            if place % 3 == 1:
                yield name, _PROJECTS[(place + 1) % 4], first, last, styled("10 %"), "revue mensuelle"


def write(folder):
    """Write the workbook into a folder."""
    path = folder / MARKS.file
    with pages(path, "Affectations", "Équipe", "Lisez-moi") as (list_, team, readme):
        list_.across("A1", "Affectations 2026", bold=True)
        list_.across("E1", "Extraction du", date(2026, 2, 2))
        list_.across("A3", "Collaborateur", "Projet", "Du", "Au", "Taux", "Remarque", bold=True, bg_color="#E2EFDA")
        rows = list(_allocations())
        list_.down("A4", rows)
        list_.across("A29", "Nombre de lignes", None, None, None, Worked("=COUNTA(A4:A27)", len(rows)))
        team.down(
            "A1", [("Nom", "Fonction", "Équipe", "Capacité", "TJM", "Disponible à partir du", "Jusqu'au")], bold=True
        )
        team.down("A2", _TEAM)
        readme.down("A1", [("Une ligne par collaborateur, projet et période.",), ("Contact : bureau des projets",)])
    return path


_TEAM = (
    ("Sophie Martin", "Architecte", "Données", "100 %", "650 €", "01/01/2026", None),
    ("Julien Moreau", "Développeur", "Web", "80 %", "480 €", "01/01/2026", None),
    ("Fatou Diop", "Développeuse", "Web", "100 %", "495,50 €", "16/02/2026", None),
    ("Élodie Garnier", "Cheffe de produit", "Produit", "50 %", "520 €", "01/01/2026", "31/08/2026"),
    ("Nguyễn Thị Mai", "Testeuse", "Qualité", "100 %", "410 €", "01/01/2026", None),
    ("Paul Le Goff", "Administrateur", "Exploitation", "0,6", "1 050 €", "01/01/2026", None),
    ("Développeur n°2 (à recruter)", "Développeur", "Web", "100 %", "480 €", "01/04/2026", None),
)

MARKS = FileMarks(
    file="Affectations équipe.xlsx",
    tables=(
        TableMarks(
            sheet="Affectations",
            shape=Shape.ALLOCATIONS,
            header_rows=(3,),
            first_row=4,
            last_row=27,
            columns={
                "A": Field.PERSON,
                "B": Field.PROJECT,
                "C": (Field.FROM, Field.START),
                "D": (Field.TO, Field.FINISH),
                "E": Field.SHARE,
                "F": Field.NOTES,
            },
            values={
                **across(4, A="Sophie Martin", B="Refonte portail", C="2026-01-05", D="2026-03-27", E="50"),
                **across(5, B="Paie 2027", C="2026-03-30", D="2026-06-26", E="25"),
                **across(6, B="Entrepôt Lyon", E="10", F="revue mensuelle"),
                **across(7, D="2026-09-30", E="50"),
                **across(8, A="Julien Moreau", B="Support N3", E="75"),
                **across(9, B="Refonte portail", E="25"),
                **across(11, B="Paie 2027", E="100"),
                **across(12, A="Fatou Diop", E="20", C="2026-01-05"),
            },
        ),
        TableMarks(
            sheet="Équipe",
            shape=Shape.PEOPLE,
            header_rows=(1,),
            first_row=2,
            last_row=8,
            columns={
                "A": Field.PERSON,
                "B": (Field.ROLE, Field.SKILL),
                "C": Field.TEAM,
                "D": (Field.CAPACITY, Field.SHARE),
                "E": Field.RATE,
                "F": Field.AVAILABLE_FROM,
                "G": Field.AVAILABLE_TO,
            },
            values={
                **across(2, A="Sophie Martin", B="Architecte", D=("100", "1"), E="650", F="2026-01-01"),
                **across(3, C="Web", D=("80", "0.8"), E="480"),
                **across(4, E="495.5", F="2026-02-16"),
                **across(5, D=("50", "0.5"), G="2026-08-31"),
                **across(6, A="Nguyễn Thị Mai"),
                **across(7, D=("60", "0.6"), E="1050"),
                **across(8, A=("?", "?Développeur", FAULT, "Développeur n°2 (à recruter)"), F="2026-04-01"),
            },
        ),
    ),
    left_alone=(LeftAlone("Affectations", 29, 29), LeftAlone("Lisez-moi")),
)
