"""Spanish tasks with people as columns and days in the cells.

Names stand on end under one heading, dates are planned and real, the sums stand above the first task.
"""

from datetime import date

from benchmarks.importing.marks import NOTHING, FileMarks, LeftAlone, TableMarks, across
from planner.importing.fields import Field, Shape
from tests.importing.sent.page import Worked, pages

_NAMES = ("Marta Gil", "Íñigo Sáez", "Lola Peña", "Refuerzo externo")
_ROWS = (
    ("1", "Inventario de contratos", (3, None, 2, None), (4, 6), (4, 15), (4, 7), (4, 17), "100%"),
    ("2", "Plantillas nuevas", (None, 5, "1,5", None), (4, 13), (4, 24), (4, 13), None, "60%"),
    ("3", "Revisión jurídica", (2, None, None, 8), (4, 27), (5, 15), None, None, "0%"),
    ("4", "Formación a sedes", ("0,5", 4, 4, None), (5, 18), (6, 5), None, None, "0%"),
    ("5", "Migración al gestor", (None, 6, None, 12), (5, 18), (6, 26), None, None, "0%"),
    ("6", "Cierre y lecciones", (1, 1, 1, None), (6, 29), (7, 3), None, None, "0%"),
)
_EITHER = (Field.OTHER, Field.PEOPLE, Field.PERSON, Field.EFFORT, Field.WORK_OF)


def write(folder):
    """Write the workbook into a folder."""
    path = folder / MARKS.file
    with pages(path, "Reparto", "Festivos", dates="dd/mm/yyyy") as (page, holidays):
        page.merge("B1:J1", "Gestión contractual – reparto de trabajo", bold=True)
        page.across("B2", "Jefa de proyecto: Marta Gil")
        for area, title in (("A4:A5", "Nº"), ("B4:B5", "Tarea"), ("K4:K5", "% avance"), ("G4:H4", "Previsto")):
            page.merge(area, title, bold=True)
        page.merge("C4:F4", "Días por persona", bold=True)
        page.merge("I4:J4", "Real", bold=True)
        page.across("C5", *_NAMES, bold=True, rotation=90)
        page.across("G5", "Inicio", "Fin", "Inicio", "Fin", bold=True)
        page.across("B6", "TOTAL DÍAS", *(Worked("=SUM(1)", days) for days in (6.5, 16, 8.5, 20)), bold=True)
        for number, (code, task, days, *dates, done) in enumerate(_ROWS, 7):
            page.across(f"A{number}", code, task, *days, *(date(2026, *day) if day else None for day in dates), done)
        holidays.down("A1", [("Festivo", "Fecha"), ("Viernes Santo", date(2026, 4, 3)), ("Mayo", date(2026, 5, 1))])
    return path


MARKS = FileMarks(
    file="Reparto tareas contratos.xlsx",
    tables=(
        TableMarks(
            sheet="Reparto",
            shape=Shape.TASKS,
            header_rows=(4, 5),
            first_row=7,
            last_row=12,
            columns={
                "A": (Field.TASK_ID, Field.NUMBER, Field.WBS),
                "B": Field.TASK,
                "C": _EITHER,
                "D": _EITHER,
                "E": _EITHER,
                "F": _EITHER,
                "G": Field.START,
                "H": Field.FINISH,
                "I": Field.ACTUAL_START,
                "J": Field.ACTUAL_FINISH,
                "K": Field.PROGRESS,
            },
            values={
                **across(7, B="Inventario de contratos", C=("3", "3 d"), G="2026-04-06", I="2026-04-07", K="100"),
                **across(8, D=("5", "5 d"), E=("1.5", "1.5 d"), H="2026-04-24", J=NOTHING, K="60"),
                **across(9, B="Revisión jurídica", F=("8", "8 d"), H="2026-05-15", I=NOTHING),
                **across(10, C=("0.5", "0.5 d"), D=("4", "4 d"), G="2026-05-18"),
                **across(11, H="2026-06-26", F=("12", "12 d")),
                **across(12, B="Cierre y lecciones", H="2026-07-03", K="0"),
            },
        ),
    ),
    left_alone=(LeftAlone("Reparto", 1, 2), LeftAlone("Reparto", 6, 6), LeftAlone("Festivos")),
)
