"""French plan with a matrix of responsibilities at its right, times are numbers of weeks, not dates.

A line of remarks stands between the rows of a phase; efforts are ranges; letters such as `R/A` say who does what.
"""

from benchmarks.importing.marks import FAULT, NOTHING, FileMarks, LeftAlone, TableMarks, across
from planner.importing.fields import Field, Shape
from planner.importing.values.reading import DoubtKind
from tests.importing.sent.page import pages

_NAMES = ("A. Benali", "C. Roche", "DSI", "Prestataire")
_PREPARE = (
    (1, "Cartographier les flux", "S14", "S16", "8 j", None, "terminé", ("R", "A", "C", None)),
    (2, "Choisir l'outil", "S17", "S19", "5 à 6 j", "1", "en cours", ("A", "R", "C", "I")),
    (3, "Valider le budget", "S20", "S20", "0,5 j", "2", "à faire", ("I", "A", "R", None)),
)
_DEPLOY = (
    (4, "Installer la préproduction", "S21", "S23", "10 j", "3", "à faire", (None, "A", "C", "R")),
    (5, "Reprise des données", "S22", "S25", "12 j", "4 DD+1s", "à faire", ("C", "A", "I", "R")),
    (6, "Former les référents", "S25", "S26", "4 j", "4", "à faire", ("R/A", "I", None, "C")),
    (7, "Bascule", "S27", "S27", "1 j", "5;6", "à faire", ("R", "A", "R", "R")),
)


def write(folder):
    """Write the workbook into a folder."""
    path = folder / MARKS.file
    with pages(path, "Plan d'actions") as page:
        page.across("A1", "Archivage numérique – plan d'actions 2026", bold=True, font_size=14)
        page.across("A2", "S14 = semaine ISO 14 de 2026")
        page.merge("H3:K3", "RACI", bold=True)
        page.across("A4", "N°", "Action", "Début", "Fin", "Charge", "Dépend de", "État", *_NAMES, bold=True)
        page.merge("A5:K5", "PHASE 1 : PRÉPARER", bold=True, bg_color="#E2EFDA")
        top = _fill(page, 6, _PREPARE)
        page.merge(f"A{top}:K{top}", "PHASE 2 : DÉPLOYER", bold=True, bg_color="#E2EFDA")
        _fill(page, top + 1, _DEPLOY[:2])
        page.across(f"B{top + 3}", "⚠ accès au serveur à demander avant S21 (cf. ticket 8812)", italic=True)
        _fill(page, top + 4, _DEPLOY[2:])
        page.across("A16", "R = réalise, A = approuve, C = consulté, I = informé")
    return path


def _fill(page, top, rows) -> int:
    for number, (*cells, letters) in enumerate(rows, top):
        page.across(f"A{number}", *cells, *letters)
    return top + len(rows)


_LETTERS = (Field.OTHER, Field.OWNER, Field.PEOPLE, Field.PERSON)
_YEAR = DoubtKind.YEAR

MARKS = FileMarks(
    file="plan_actions_archivage.xlsx",
    tables=(
        TableMarks(
            sheet="Plan d'actions",
            shape=Shape.TASKS,
            header_rows=(3, 4),
            first_row=5,
            last_row=14,
            either_rows=(5, 9),
            skipped_rows=(12,),
            columns={
                "A": (Field.TASK_ID, Field.NUMBER),
                "B": Field.TASK,
                "C": Field.START,
                "D": Field.FINISH,
                "E": Field.EFFORT,
                "F": Field.PREDECESSORS,
                "G": Field.STATUS,
                "H": _LETTERS,
                "I": _LETTERS,
                "J": _LETTERS,
                "K": _LETTERS,
            },
            values={
                **across(6, B="Cartographier les flux", C="2026-03-30", D=("2026-04-17", "2026-04-19"), E="8 d"),
                **across(7, A="2", C="2026-04-20", E=FAULT, F="1FS", G="in progress"),
                **across(8, E="0.5 d", F="2FS", D=("2026-05-15", "2026-05-17")),
                **across(10, B="Installer la préproduction", E="10 d", G="not started"),
                **across(11, C="2026-05-25", F="4SS+5d", E="12 d"),
                **across(13, F="4FS", A="6"),
                **across(14, C="2026-06-29", F="5FS; 6FS", E="1 d", B="Bascule"),
                **across(6, F=NOTHING, G="done"),
            },
        ),
    ),
    left_alone=(LeftAlone("Plan d'actions", 1, 2), LeftAlone("Plan d'actions", 16, 16)),
    may_ask=(_YEAR,),
)
