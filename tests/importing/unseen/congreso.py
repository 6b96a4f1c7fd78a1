"""Spanish congress: tasks by area with dates that lack the year, some as true dates, some as `D-45`, and its budget.

Money is text with the euro sign, what is less than nothing in parentheses; each chapter of the budget has its sum.
"""

from datetime import date

from benchmarks.importing.marks import FAULT, NOTHING, FileMarks, LeftAlone, TableMarks, across
from planner.importing.fields import Field, Shape
from planner.importing.values.reading import DoubtKind
from tests.importing.sent.page import bold, pages, styled

_AREAS = (
    ("Programa científico", "PRG", (
        ("Comité científico constituido", "Dra. Olmedo", None, "12-ene", "16-ene", "Hecho", 1, None),
        ("Apertura de envío de resúmenes", "Dra. Olmedo", "Secretaría", "02-feb", "30-abr", "Hecho", 1, "PRG-01"),
        ("Revisión por pares", "Comité", None, "04-may", "05-jun", "En curso", 0.4, "PRG-02"),
        ("Programa definitivo", "Dra. Olmedo", "I. Zabala", "08-jun", "26-jun", "Pendiente", 0, "PRG-03"),
        ("Invitación de ponentes", "I. Zabala", None, date(2026, 3, 2), date(2026, 5, 29), "En curso", 0.65, "PRG-01"),
        ("Viajes", "Agencia", "I. Zabala", date(2026, 7, 1), date(2026, 9, 11), "Pendiente", 0, "tras PRG-05"),
    )),
    ("Sede y logística", "LOG", (
        ("Contrato palacio de congresos", "R. Tomé", None, "12-ene", "06-feb", "Hecho", 1, None),
        ("Planos y stands", "R. Tomé", "Montajes Luz", "16-feb", "27-mar", "Hecho", 1, "LOG-01"),
        ("Catering: cata y pedido", "C. Abellán", None, "15-jun", "19-jun", "Pendiente", 0, "LOG-01"),
        ("Señalética", "Montajes Luz", None, "D-45", "D-10", "Pendiente", 0, "LOG-02; PRG-04"),
        ("Montaje", "Montajes Luz", "8 auxiliares", "19-oct", "21-oct", "Pendiente", 0, "LOG-04"),
        ("Desmontaje", "Montajes Luz", "8 auxiliares", "25-oct", "26-oct", "Pendiente", 0, "LOG-05"),
    )),
    ("Inscripciones", "INS", (
        ("Plataforma de registro", "J. Peralta", "Informática", "19-ene", "13-feb", "Hecho", 1, None),
        ("Tarifa reducida", "J. Peralta", None, "16-feb", "30-jun", "En curso", 0.7, "INS-01"),
        ("Tarifa normal", "J. Peralta", None, "01-jul", "16-oct", "Pendiente", 0, "INS-02"),
        ("Acreditaciones impresas", "Azafata 1, Azafata 2", None, "12-oct", "20-oct", "Pendiente", 0, "INS-03"),
    )),
    ("Patrocinio", "PAT", (
        ("Dossier comercial", "C. Abellán", None, "12-ene", "30-ene", "Hecho", 1, None),
        ("Captación de patrocinadores oro", "C. Abellán", "Dirección", "02-feb", "29-may", "Retrasado", 0.5, "PAT-01"),
        ("Simposios satélite", "C. Abellán", "Dra. Olmedo", "01-jun", "31-jul", "Pendiente", 0, "PAT-02, PRG-03"),
        ("Facturación", "Admón.", None, "01-sep", "30-sep", "Pendiente", 0, "PAT-02"),
    )),
    ("Comunicación", "COM", (
        ("Web y redes", "Agencia", "J. Peralta", "19-ene", "27-feb", "Hecho", 1, "INS-01CC"),
        ("Boletín mensual", "Agencia", None, "02-mar", "15-oct", "En curso", "40%", "COM-01"),
        ("Sala de prensa", "por definir", None, "22-oct", "24-oct", "Pendiente", 0, None),
        ("Retransmisión en directo", "AV Norte", None, "22-oct", "24-oct", "Pendiente", None, "LOG-05"),
    )),
)  # fmt: skip
_BUDGET = (
    ("1. Sede", (
        ("Alquiler palacio", "Palacio del Mar", "38.500,00 €", "38.500,00 €", "19.250,00 €", "0,00 €"),
        ("Montaje de stands", "Montajes Luz", "21.000,00 €", "22.450,50 €", "6.300,00 €", "(1.450,50 €)"),
        ("Audiovisuales", "AV Norte", "14.200,00 €", "13.900,00 €", "-", "300,00 €"),
    )),
    ("2. Restauración", (
        ("Cafés y almuerzos", "Catering Ría", "46.750,00 €", "-", "-", "46.750,00 €"),
        ("Cena de gala", "Catering Ría", "18.000,00 €", "-", "-", "18.000,00 €"),
    )),
    ("3. Ponentes", (
        ("Viajes", "Agencia", "27.300,00 €", "4.120,75 €", "4.120,75 €", "23.179,25 €"),
        ("Alojamiento", "Hotel Faro", "15.600,00 €", "15.600,00 €", "3.900,00 €", "0,00 €"),
    )),
    ("4. Personal y otros", (
        ("Secretaría técnica", "Interna", "32.000,00 €", "32.000,00 €", "10.666,67 €", "0,00 €"),
        ("Azafatas", "por contratar", "6.480,00 €", "-", "-", "6.480,00 €"),
        ("Imprevistos (5%)", None, "10.991,50 €", "-", "-", "10.991,50 €"),
    )),
)  # fmt: skip
_TITLES = ("Código", "Área", "Tarea", "Responsable", "Apoyo", "Inicio", "Fin", "Estado", "% avance", "Depende de")


def write(folder):
    """Write the workbook into a folder."""
    path = folder / MARKS.file
    with pages(path, "Tareas", "Presupuesto", dates="dd-mmm") as (tasks, money):
        tasks.across("A1", bold("XII Congreso de Cardiología del Norte"))
        tasks.across("A2", "Fechas del congreso:", None, "22 a 24 de octubre de 2026")
        tasks.across("A3", "Coordinación:", None, "R. Tomé", None, None, "Día D =", date(2026, 10, 22))
        tasks.across("A5", *_TITLES, bold=True, bg_color="#E2EFDA")
        row = 6
        for area, code, rows in _AREAS:
            tasks.merge(f"B{row}:B{row + len(rows) - 1}", area)
            for place, (name, who, help_, first, last, state, done, waits) in enumerate(rows, 1):
                share = styled(done, num_format="0%")
                tasks.across(f"A{row}", f"{code}-{place:02}", None, name, who, help_, first, last, state, share, waits)
                row += 1
        tasks.across(f"A{row + 1}", "Las fechas en rojo están pendientes de confirmar con la sede.")
        money.across("A1", bold("Presupuesto (IVA no incluido)"))
        money.across("A3", "Partida", "Proveedor", "Presupuestado", "Comprometido", "Pagado", "Diferencia", bold=True)
        row = 4
        for chapter, items in _BUDGET:
            money.across(f"A{row}", bold(chapter))
            money.down(f"A{row + 1}", items)
            row += len(items) + 1
            money.across(f"A{row}", f"Subtotal {chapter[3:]}", None, _sum(items, 2), _sum(items, 3), italic=True)
            row += 1
        money.across(
            f"A{row}", "TOTAL GASTOS", None, _sum([one for _, items in _BUDGET for one in items], 2), bold=True
        )
    return path


def _sum(items, column):
    cents = sum(
        int(item[column].rstrip(" €").replace(".", "").replace(",", "")) for item in items if item[column] != "-"
    )
    return f"{cents / 100:,.2f} €".translate(str.maketrans(",.", ".,"))


_LATE = ("in progress", "delayed", "late", "Retrasado")


def _in_2026(month_day):
    return (f"2026-{month_day}", DoubtKind.YEAR)


MARKS = FileMarks(
    file="Congreso Cardio 2026 - planning y presupuesto.xlsx",
    tables=(
        TableMarks(
            sheet="Tareas",
            shape=Shape.TASKS,
            header_rows=(5,),
            first_row=6,
            last_row=29,
            columns={
                "A": Field.TASK_ID,
                "B": (Field.PHASE, Field.TEAM),
                "C": Field.TASK,
                "D": (Field.OWNER, Field.PEOPLE),
                "E": (Field.PEOPLE, Field.NOTES, Field.OTHER),
                "F": Field.START,
                "G": Field.FINISH,
                "H": Field.STATUS,
                "I": Field.PROGRESS,
                "J": Field.PREDECESSORS,
            },
            values={
                **across(
                    6, A="PRG-01", B="Programa científico", D="Dra. Olmedo", F=_in_2026("01-12"), H="done", I="100"
                ),
                **across(7, C="Apertura de envío de resúmenes", G=_in_2026("04-30"), J="PRG-01FS"),
                **across(8, H="in progress", I="40", F=_in_2026("05-04")),
                **across(9, B="Programa científico", H="not started", I="0", J="PRG-03FS"),
                **across(10, F="2026-03-02", G="2026-05-29", I="65"),
                **across(11, D="Agencia", F="2026-07-01", J="PRG-05FS"),
                **across(12, A="LOG-01", B="Sede y logística", D="R. Tomé", J=NOTHING),
                **across(15, F=("2026-09-07", FAULT), G=("2026-10-12", FAULT), J="LOG-02FS; PRG-04FS"),
                **across(16, F=_in_2026("10-19"), J="LOG-04FS"),
                **across(19, I="70", G=_in_2026("06-30")),
                **across(21, D="Azafata 1; Azafata 2", C="Acreditaciones impresas"),
                **across(23, H=_LATE, I="50"),
                **across(24, J="PAT-02FS; PRG-03FS", B="Patrocinio"),
                **across(26, J="INS-01SS", F=_in_2026("01-19")),
                **across(27, I="40", G=_in_2026("10-15")),
                **across(28, D=("?", "por definir", NOTHING, FAULT), J=NOTHING),
                **across(29, A="COM-04", D="AV Norte", I=NOTHING, J="LOG-05FS"),
            },
        ),
        TableMarks(
            sheet="Presupuesto",
            shape=Shape.BUDGET,
            header_rows=(3,),
            first_row=4,
            last_row=20,
            skipped_rows=(8, 12, 16),
            either_rows=(4, 9, 13, 17),
            columns={
                "A": Field.COST_ITEM,
                "B": (Field.OTHER, Field.ORGANISATION, Field.OWNER),
                "C": Field.BUDGET,
                "D": (Field.OTHER, Field.COST),
                "E": Field.SPENT,
                "F": (Field.OTHER, Field.TOTAL),
            },
            values={
                **across(5, A="Alquiler palacio", C="38500", D="38500", E="19250"),
                **across(6, A="Montaje de stands", C="21000", D="22450.5", E="6300"),
                **across(7, C="14200", E=("0", NOTHING)),
                **across(10, A="Cafés y almuerzos", C="46750", D=("0", NOTHING)),
                **across(11, C="18000"),
                **across(14, C="27300", E="4120.75"),
                **across(15, A="Alojamiento", E="3900"),
                **across(18, C="32000", D="32000", E="10666.67"),
                **across(19, A="Azafatas", C="6480"),
                **across(20, A="Imprevistos (5%)", C="10991.5", E=("0", NOTHING)),
            },
        ),
    ),
    left_alone=(LeftAlone("Tareas", 1, 3), LeftAlone("Tareas", 31, 31), LeftAlone("Presupuesto", 21, 22)),
    may_ask=(DoubtKind.YEAR,),
)
