"""French plan.

Lots merged down the side, folded groups, a header that is repeated, subtotals, predecessors by name, dates as text.
"""

from datetime import date

from benchmarks.importing.marks import FAULT, FileMarks, LeftAlone, TableMarks, across
from planner.importing.fields import Field, Shape
from tests.importing.sent.page import Worked, pages, styled

_HEADER = ("Lot", "Tâche", "Responsable", "Charge (j/h)", "Début", "Fin", "Prédécesseur", "Avancement", "Commentaires")
_SCOPING = (
    ("Atelier de lancement", "Claire Dubois", "2", date(2026, 4, 7), date(2026, 4, 8), None, "100 %", None),
    (
        "Recueil des besoins ventes",
        "Claire Dubois et Marc Petit",
        "8,5",
        date(2026, 4, 9),
        "24/04/2026",
        "Atelier de lancement",
        "80 %",
        "attente du DSI",
    ),
    (
        "Recueil des besoins SAV",
        "Amélie Roux",
        "6",
        "13 avril 2026",
        date(2026, 4, 24),
        "Atelier de lancement",
        "50%",
        None,
    ),
    (
        "Cahier des charges validé",
        "M. Lefèvre",
        "0",
        date(2026, 4, 30),
        date(2026, 4, 30),
        "Recueil des besoins ventes ; Recueil des besoins SAV",
        "0 %",
        "jalon",
    ),
)
_BUILD = (
    (
        "Paramétrage des comptes",
        "Marc Petit",
        "12",
        date(2026, 5, 4),
        date(2026, 5, 20),
        "Cahier des charges validé",
        0.25,
        None,
    ),
    (
        "Reprise des contacts",
        "à définir",
        "9,5",
        date(2026, 5, 11),
        "29 mai 2026",
        "Cahier des charges validé",
        0,
        "fichier Excel de 2019",
    ),
    (
        "Interface avec la facturation",
        "Amélie Roux / Marc Petit",
        "15",
        date(2026, 5, 21),
        date(2026, 6, 12),
        "Paramétrage des comptes",
        0,
        None,
    ),
    (
        "Tests d'intégration",
        "Amélie Roux",
        "7",
        date(2026, 6, 15),
        date(2026, 6, 24),
        "Interface avec la facturation;Reprise des contacts",
        0,
        None,
    ),
)
_ROLLOUT = (
    (
        "Formation région Ouest",
        "Claire Dubois",
        "4",
        date(2026, 6, 25),
        date(2026, 6, 30),
        "Tests d'intégration",
        0,
        None,
    ),
    (
        "Formation région Sud",
        "Claire Dubois",
        "4",
        date(2026, 7, 1),
        date(2026, 7, 6),
        "Formation région Ouest",
        0,
        None,
    ),
    ("Mise en production", "Marc Petit", "1", "16/07/2026", "16/07/2026", "Formation région Sud", 0, "fenêtre 20h-23h"),
    ("Bilan", "M. Lefèvre", "1,5", date(2026, 7, 20), date(2026, 7, 21), "Mise en production", 0, None),
)


def write(folder):
    """Write the workbook into a folder."""
    path = folder / MARKS.file
    with pages(path, "Planning", "Paramètres") as (plan, settings):
        plan.merge("A1:I1", "Déploiement du CRM – planning détaillé", bold=True)
        plan.across("A2", "Chef de projet : M. Lefèvre", None, None, "Mis à jour le", date(2026, 4, 20))
        top = 4
        for lot, rows, total in (
            ("Cadrage", _SCOPING, 16.5),
            ("Réalisation", _BUILD, 43.5),
            ("Déploiement", _ROLLOUT, 10.5),
        ):
            plan.across(f"A{top}", *_HEADER, bold=True, bg_color="#D9E1F2")
            plan.merge(f"A{top + 1}:A{top + len(rows)}", lot, bold=True, rotation=90)
            for number, row in enumerate(rows, top + 1):
                plan.outline({number: 1})
                plan.across(f"B{number}", *row[:6])
                plan.across(f"H{number}", styled(row[6], num_format="0 %"), row[7])
            end = top + len(rows) + 1
            plan.across(f"B{end}", "Sous-total", None, Worked(f"=SUM(D{top + 1}:D{end - 1})", total), bold=True)
            top = end + 2
        plan.across(f"B{top - 1}", "TOTAL", None, Worked("=D9+D16+D23", 70.5), bold=True)
        plan.across(f"A{top + 1}", "* Charges en jours/homme, hors congés. Ne pas supprimer cette ligne.", italic=True)
        settings.down("A1", [("Taux journalier", 520), ("Jours par mois", 20), ("Heures par jour", 7)])
    return path


MARKS = FileMarks(
    file="Planning_CRM_v2.xlsx",
    tables=(
        TableMarks(
            sheet="Planning",
            shape=Shape.TASKS,
            header_rows=(4,),
            first_row=5,
            last_row=22,
            skipped_rows=(9, 10, 11, 16, 17, 18),
            columns={
                "A": Field.PHASE,
                "B": Field.TASK,
                "C": (Field.PEOPLE, Field.OWNER),
                "D": Field.EFFORT,
                "E": Field.START,
                "F": Field.FINISH,
                "G": Field.PREDECESSORS,
                "H": Field.PROGRESS,
                "I": Field.NOTES,
            },
            values={
                **across(5, A="Cadrage", B="Atelier de lancement", C="Claire Dubois", D="2 d", E="2026-04-07", H="100"),
                **across(
                    6, C="Claire Dubois; Marc Petit", D="8.5 d", F="2026-04-24", G="Atelier de lancementFS", H="80"
                ),
                **across(7, E="2026-04-13", H="50"),
                **across(8, D="0 d", G="Recueil des besoins ventesFS; Recueil des besoins SAVFS"),
                **across(12, A="Réalisation", D="12 d", H="25"),
                **across(13, C=("?", FAULT), D="9.5 d", F="2026-05-29", I="fichier Excel de 2019"),
                **across(14, C="Amélie Roux; Marc Petit", F="2026-06-12"),
                **across(15, G="Interface avec la facturationFS; Reprise des contactsFS"),
                **across(19, A="Déploiement", B="Formation région Ouest", E="2026-06-25"),
                **across(21, E="2026-07-16", F="2026-07-16", D="1 d", H="0"),
                **across(22, D="1.5 d"),
            },
        ),
    ),
    left_alone=(LeftAlone("Planning", 23, 27), LeftAlone("Paramètres")),
)
