"""French road map: bars are merged, coloured cells with words in them, over quarters under years; themes at the left.

Above it nothing but a title, below a list of milestones without a year.
"""

from benchmarks.importing.marks import FileMarks, LeftAlone, TableMarks, across, periods
from planner.importing.fields import Field, Shape
from planner.importing.values.reading import DoubtKind
from tests.importing.sent.page import pages

_BLUE, _ORANGE = "#5B9BD5", "#ED7D31"
_THEMES = (
    ("Relation client", (
        ("Refonte de l'espace client", "L. Caron", "D6:F6", "Conception → bêta", _BLUE),
        ("Application mobile", "L. Caron", "F7:H7", "Développement", _BLUE),
        ("Programme fidélité", "à nommer", "H8:I8", None, _ORANGE),
    )),
    ("Logistique", (
        ("Entrepôt automatisé", "B. Weber", "D9:G9", "Travaux", _BLUE),
        ("Suivi des colis", "B. Weber", "E10:F10", None, _BLUE),
    )),
    ("Socle", (
        ("Migration S/4", "Y. Haddad", "D11:I11", "3 vagues", _ORANGE),
        ("Annuaire unique", "Y. Haddad", "D12", None, _BLUE),
        ("Sortie du mainframe", "Y. Haddad", "G13:I13", "Arrêt progressif", _ORANGE),
    )),
)  # fmt: skip
_MILESTONES = (
    ("Bêta espace client", "15 juin", "L. Caron"),
    ("Premier colis automatisé", "2 novembre", "B. Weber"),
    ("Comité d'arrêt mainframe", "30 sept.", "Y. Haddad"),
)


def write(folder):
    """Write the workbook into a folder."""
    path = folder / MARKS.file
    with pages(path, "Feuille de route") as page:
        page.merge("A1:I1", "Feuille de route 2026-2027", bold=True, font_size=16)
        for letter, title in zip("ABC", ("Axe", "Initiative", "Porteur"), strict=True):
            page.merge(f"{letter}4:{letter}5", title, bold=True)
        page.merge("D4:G4", 2026, bold=True)
        page.merge("H4:I4", 2027, bold=True)
        page.across("D5", "T1", "T2", "T3", "T4", "T1", "T2", bold=True)
        top = 6
        for theme, rows in _THEMES:
            page.merge(f"A{top}:A{top + len(rows) - 1}", theme, bold=True)
            for number, (name, who, bar, words, colour) in enumerate(rows, top):
                page.across(f"B{number}", name, who)
                _draw(page, bar, words, colour)
            top += len(rows)
        page.across("A16", "Jalons clés", bold=True)
        page.across("A17", "Jalon", "Date", "Responsable", bold=True)
        page.down("A18", _MILESTONES)
        page.across("E17", "Engagé")
        page.paint("F17", _BLUE)
        page.across("E18", "À arbitrer")
        page.paint("F18", _ORANGE)
    return path


def _draw(page, bar, words, colour) -> None:
    if ":" in bar:
        page.merge(bar, words or "", bg_color=colour)
    else:
        page.paint(bar, colour)


MARKS = FileMarks(
    file="Feuille de route v3.xlsx",
    tables=(
        TableMarks(
            sheet="Feuille de route",
            shape=Shape.TASKS,
            header_rows=(4, 5),
            first_row=6,
            last_row=13,
            columns={
                "A": Field.PHASE,
                "B": (Field.TASK, Field.PROJECT),
                "C": (Field.OWNER, Field.PEOPLE, Field.MANAGER),
                **periods("D", "I"),
            },
            spans={
                "D": "2026-01-01..2026-03-31",
                "G": "2026-10-01..2026-12-31",
                "H": "2027-01-01..2027-03-31",
                "I": "2027-04-01..2027-06-30",
            },
            values={
                **across(6, A="Relation client", B="Refonte de l'espace client", C="L. Caron"),
                **across(7, B="Application mobile"),
                **across(8, C="?"),
                **across(9, A="Logistique", B="Entrepôt automatisé", C="B. Weber"),
                **across(10, B="Suivi des colis"),
                **across(11, A="Socle", B="Migration S/4", C="Y. Haddad"),
                **across(12, B="Annuaire unique"),
                **across(13, B="Sortie du mainframe"),
            },
        ),
        TableMarks(
            sheet="Feuille de route",
            shape=Shape.TASKS,
            header_rows=(17,),
            first_row=18,
            last_row=20,
            columns={
                "A": Field.TASK,
                "B": (Field.DUE, Field.FINISH, Field.DATE),
                "C": (Field.OWNER, Field.PEOPLE),
            },
            values={
                **across(18, A="Bêta espace client", B=("2026-06-15", DoubtKind.YEAR), C="L. Caron"),
                **across(19, A="Premier colis automatisé", B=("2026-11-02", DoubtKind.YEAR)),
                **across(20, B=("2026-09-30", DoubtKind.YEAR), C="Y. Haddad"),
            },
        ),
    ),
    left_alone=(LeftAlone("Feuille de route", 1, 1),),
    may_ask=(DoubtKind.YEAR,),
)
