"""German programme of a building site: trades merged over their work, weeks as coloured bars.

Position numbers are numbers with two places (1.10 is no 1.1), cancelled work is hidden, predecessors say `EA+3 Tage`.
"""

from datetime import date

from benchmarks.importing.marks import FAULT, NOTHING, FileMarks, LeftAlone, TableMarks, across, periods
from planner.importing.fields import Field, Shape
from tests.importing.sent.page import bold, pages, styled
from tests.importing.unseen.workdays import last_of

_TITLES = ("Gewerk", "Pos.", "Leistung", "Firma", "Dauer\n(AT)", "Beginn", "Ende", "Vorgänger", "Kolonne", "Bemerkung")
_TRADES = (
    ("Erdarbeiten", "Tiefbau Harms GmbH", (
        (1.10, "Baustelle einrichten", 5, (3, 2), None, "3 MA", None),
        (1.20, "Oberboden abtragen", 4, (3, 9), "1.10", "4 MA", None),
        (1.30, "Aushub Baugrube", 10, (3, 13), "1.20EA", "4 MA", "Bodengutachten liegt vor"),
    )),
    ("Rohbau", "Bau-Union eG", (
        (2.10, "Bodenplatte", 12, (3, 27), "1.30EA+1 Tag", "8 MA", None),
        (2.20, "Mauerwerk EG", 15, (4, 14), "2.10EA+2 Tage", "8 MA", None),
        (2.30, "Decke über EG", 8, (5, 5), "2.20", "6-8 MA", "Aushärten beachten"),
        (2.40, "Mauerwerk OG", 12, (5, 18), "2.30EA+3 Tage", "8 MA", None),
        (2.50, "Gasbetonwand Nebengebäude", 6, (5, 18), "2.30", "4 MA", "entfällt lt. NA 04"),
        (2.60, "Rohbau fertig", 0, (6, 3), "2.40", None, "Meilenstein"),
    )),
    ("Dach", "Zimmerei Kolb", (
        (3.10, "Dachstuhl aufstellen", 7, (6, 4), "2.60", "5 MA", None),
        (3.20, "Dachdeckung + Klempner", 10, (6, 15), "3.10EA", "4 MA", None),
    )),
    ("Fenster / Fassade", "n. n.", (
        (4.10, "Fenster einbauen", 6, (6, 22), "2.60; 3.10", "3 MA", "Vergabe am 30.04."),
        (4.20, "WDVS + Putz", 18, (6, 30), "4.10AA+5 Tage", "6 MA", None),
    )),
    ("TGA", "Elektro Yildiz / SHK Brandt", (
        (5.10, "Rohinstallation Elektro", 15, (6, 15), "2.60 AA", "3 MA", None),
        (5.20, "Rohinstallation Heizung/Sanitär", "3 Wo", (6, 15), "2.60 AA", "4 MA", None),
        (5.30, "Lüftung", 12, (7, 6), "5.10, 5.20", "2 MA", None),
        (5.40, "Feininstallation", 10, (8, 17), "6.30EE", "5 MA", None),
    )),
    ("Ausbau", "Innenausbau Reiß", (
        (6.10, "Estrich", 5, (7, 22), "5.30", "4 MA", "Trocknung 28 Tage!"),
        (6.20, "Trockenbau", 14, (7, 29), "6.10EA-2 Tage", "5 MA", None),
        (6.30, "Bodenbeläge", 9, (8, 24), "6.10EA+20 Tage", "3 MA", None),
        (6.40, "Maler", 10, "ca. Ende August", "6.20", "4 MA", None),
    )),
    ("Außenanlagen", "n. n.", (
        (7.10, "Spielgeräte, Wege", 15, (8, 31), "4.20", "4 MA", None),
        (7.20, "Bepflanzung", 5, (9, 21), "7.10", "3 MA", None),
        (7.30, "Abnahme durch das Jugendamt", 1, (9, 30), "6.40; 7.20; 5.40", None, None),
    )),
)  # fmt: skip
_CANCELLED = "entfällt"
_FIRST_WEEK, _WEEKS = 10, 31


def write(folder):
    """Write the workbook into a folder."""
    path = folder / MARKS.file
    with pages(path, "BZP Rev C", "Kürzel", dates="dd.mm.yy") as (plan, words):
        plan.across(
            "A1", bold("Bauzeitenplan Neubau Kita Lindenweg"), None, None, None, None, "Stand:", date(2026, 2, 23)
        )
        plan.across("A2", "Bauherr: Stadt Werdau  |  Bauleitung: Dipl.-Ing. P. Ahrens  |  AT = Arbeitstage")
        for number, title in enumerate(_TITLES):
            plan.merge(f"{'ABCDEFGHIJ'[number]}4:{'ABCDEFGHIJ'[number]}5", title, bold=True, text_wrap=True)
        plan.merge("K4:AO4", "Kalenderwoche 2026", bold=True)
        plan.across("K5", *range(_FIRST_WEEK, _FIRST_WEEK + _WEEKS), bold=True)
        row = 6
        for trade, firm, works in _TRADES:
            plan.merge(f"A{row}:A{row + len(works) - 1}", trade, rotation=90)
            for position, work, days, start, waits, crew, note in works:
                _line(plan, row, (position, work, firm, days, start, waits, crew, note))
                row += 1
        plan.across(f"C{row + 1}", "Puffer bis Übergabe: 10 AT")
        plan.across(f"C{row + 2}", "Legende:", None, "blau = geplant")
        plan.sheet.freeze_panes(5, 3)
        words.down("A1", [("Kürzel", "Bedeutung"), ("AT", "Arbeitstage"), ("MA", "Mitarbeiter"), ("NA", "Nachtrag")])
        words.down("A5", [("EA", "Ende-Anfang"), ("AA", "Anfang-Anfang"), ("EE", "Ende-Ende")])
    return path


def _line(plan, row, values):
    position, work, firm, days, start, waits, crew, note = values
    is_known = not isinstance(start, str)
    first = date(2026, *start) if is_known else start
    length = days if isinstance(days, int) else 15
    end = last_of(first, length) if is_known else None
    plan.across(f"B{row}", styled(position, num_format="0.00"), work, firm, days, first, end, waits, crew, note)
    if is_known and length:
        for week in range(first.isocalendar().week, end.isocalendar().week + 1):
            plan.paint(f"{_column(week - _FIRST_WEEK)}{row}", "#5B9BD5")
    if note and note.startswith(_CANCELLED):
        plan.hide_rows(row)


def _column(number):
    letters = "KLMNOPQRSTUVWXYZ"
    return letters[number] if number < len(letters) else f"A{'ABCDEFGHIJKLMNO'[number - len(letters)]}"


MARKS = FileMarks(
    file="BZP Kita Lindenweg Rev C.xlsx",
    tables=(
        TableMarks(
            sheet="BZP Rev C",
            shape=Shape.TASKS,
            header_rows=(4, 5),
            first_row=6,
            last_row=29,
            hidden_rows=(13,),
            columns={
                "A": (Field.PHASE, Field.SKILL, Field.ROLE, Field.TEAM),
                "B": (Field.TASK_ID, Field.WBS),
                "C": Field.TASK,
                "D": (Field.PEOPLE, Field.TEAM, Field.ORGANISATION, Field.OWNER),
                "E": Field.DURATION,
                "F": Field.START,
                "G": Field.FINISH,
                "H": Field.PREDECESSORS,
                "I": (Field.HEADS, Field.PEOPLE, Field.TEAM),
                "J": Field.NOTES,
                **periods("K", "AO"),
            },
            spans={
                "K": "2026-03-02..2026-03-08",
                "L": "2026-03-09..2026-03-15",
                "Y": "2026-06-08..2026-06-14",
                "AO": "2026-09-28..2026-10-04",
            },
            values={
                **across(6, A="Erdarbeiten", B="1.10", C="Baustelle einrichten", E="5 d", F="2026-03-02", H=NOTHING),
                **across(7, B="1.20", D="Tiefbau Harms GmbH", H="1.10FS", G="2026-03-12", I=("4", "4 MA")),
                **across(8, A="Erdarbeiten", H="1.20FS", J="Bodengutachten liegt vor"),
                **across(9, A="Rohbau", B="2.10", H="1.30FS+1d", E="12 d"),
                **across(10, A="Rohbau", C="Mauerwerk EG", H="2.10FS+2d", F="2026-04-14"),
                **across(11, I=FAULT, G="2026-05-14"),
                **across(12, H="2.30FS+3d", D="Bau-Union eG"),
                **across(14, B="2.60", E="0 d", H="2.40FS", I=NOTHING),
                **across(16, C="Dachdeckung + Klempner", H="3.10FS", G="2026-06-26"),
                **across(17, A="Fenster / Fassade", H="2.60FS; 3.10FS", F="2026-06-22"),
                **across(18, H="4.10SS+5d", E="18 d"),
                **across(19, B="5.10", H="2.60SS"),
                **across(20, E="15 d", A="TGA", G="2026-07-03"),
                **across(21, H="5.10FS; 5.20FS"),
                **across(22, H="6.30FF", F="2026-08-17"),
                **across(23, J="Trocknung 28 Tage!", C="Estrich"),
                **across(24, H="6.10FS-2d", E="14 d"),
                **across(25, H="6.10FS+20d", B="6.30"),
                **across(26, C="Maler", F=FAULT, G=NOTHING, E="10 d"),
                **across(27, A="Außenanlagen", B="7.10", G="2026-09-18"),
                **across(29, H="6.40FS; 7.20FS; 5.40FS", E="1 d", F="2026-09-30"),
            },
        ),
    ),
    left_alone=(LeftAlone("BZP Rev C", 1, 2), LeftAlone("BZP Rev C", 31, 32), LeftAlone("Kürzel")),
)
