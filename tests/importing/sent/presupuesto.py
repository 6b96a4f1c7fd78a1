"""Spanish budget.

Capex and opex with subtotals, months with years across, money as text with points, commas and parentheses.
"""

from benchmarks.importing.marks import FileMarks, LeftAlone, TableMarks, across, periods
from planner.importing.fields import Field, Shape
from tests.importing.sent.page import Worked, bold, pages

_MONTHS = ("ene-26", "feb-26", "mar-26", "abr-26", "may-26", "jun-26")
_CAPEX = (
    ("1.01", "Robots de paletizado (3 uds.)", "120.000,00 €", None, None, "60.000,00 €", None, None, 180000),
    ("1.02", "Obra civil nave 2", None, "18.500,50 €", "18.500,50 €", None, None, None, 37001),
    ("1.03", "Sensores y cuadros", None, None, "9.250,00 €", "9.250,00 €", None, None, 18500),
    ("1.04", "Licencias MES", None, "24.000 €", None, None, None, None, 24000),
    ("1.05", "Devolución fianza", None, None, None, None, None, "(3.200,00 €)", -3200),
)
_OPEX = (
    ("2.01", "Consultoría de procesos", 6400, 6400, 6400, 3200, 0, 0, 22400),
    ("2.02", "Formación operarios", None, None, None, 2750.5, 2750.5, 1375.25, 6876.25),
    ("2.03", "Mantenimiento anual", None, None, None, None, 4100, 4100, 8200),
    ("2.04", "Viajes y dietas", 850, 850, 1200, 1200, 600, 300, 5000),
    ("2.05", "Energía", 400, 400, 400, 650, 900, 900, 3650),
)
_FOLLOWED = (
    ("Robots de paletizado (3 uds.)", "180.000,00 €", "120.000,00 €", "60.000,00 €"),
    ("Obra civil nave 2", "37.001,00 €", "41.870,20 €", "-4.869,20 €"),
    ("Consultoría de procesos", "22.400,00 €", "12.800,00 €", "9.600,00 €"),
    ("Contingencia (8 %)", "24.194,18 €", "0,00 €", "24.194,18 €"),
)


def write(folder):
    """Write the workbook into a folder."""
    path = folder / MARKS.file
    with pages(path, "Presupuesto", "Seguimiento") as (budget, spent):
        budget.across("B1", "Línea de paletizado – Presupuesto 2026", bold=True)
        budget.across("B2", "Importes en euros, IVA no incluido", italic=True)
        budget.across("A4", "Código", "Concepto", "Tipo", *_MONTHS, "Total", bold=True, bg_color="#F8CBAD")
        _block(budget, 5, "CAPEX", _CAPEX)
        budget.across("B10", bold("Subtotal CAPEX"), None, *(None,) * 6, Worked("=SUM(J5:J9)", 256301))
        _block(budget, 12, "OPEX", _OPEX)
        budget.across("B17", bold("Subtotal OPEX"), None, *(None,) * 6, Worked("=SUM(J12:J16)", 46126.25))
        budget.across("B19", bold("TOTAL PROYECTO"), None, *(None,) * 6, Worked("=J10+J17", 302427.25))
        spent.across("A1", "Partida", "Presupuesto", "Gastado", "Disponible", bold=True)
        spent.down("A2", _FOLLOWED)
        spent.across("A6", bold("Total"), "263.595,18 €", "174.670,20 €", "88.924,98 €")
    return path


def _block(page, top, kind, rows) -> None:
    for number, (code, name, *amounts, total) in enumerate(rows, top):
        page.across(
            f"A{number}",
            code,
            name,
            kind,
            *amounts,
            Worked(f"=SUM(D{number}:I{number})", total),
            num_format='#,##0.00 "€"',
        )


MARKS = FileMarks(
    file="Presupuesto_paletizado.xlsx",
    tables=(
        TableMarks(
            sheet="Presupuesto",
            shape=Shape.BUDGET,
            header_rows=(4,),
            first_row=5,
            last_row=16,
            skipped_rows=(10, 11),
            columns={
                "A": (Field.WBS, Field.TASK_ID, Field.NUMBER, Field.OTHER),
                "B": Field.COST_ITEM,
                "C": Field.CATEGORY,
                **periods("D", "I"),
                "J": Field.TOTAL,
            },
            values={
                **across(5, B="Robots de paletizado (3 uds.)", C="CAPEX", D="120000", G="60000", J="180000"),
                **across(6, E="18500.5", F="18500.5"),
                **across(7, F="9250", G="9250"),
                **across(8, E="24000"),
                **across(9, B="Devolución fianza", I="-3200"),
                **across(12, C="OPEX", D="6400", H="0", J="22400"),
                **across(13, G="2750.5", I="1375.25", J="6876.25"),
                **across(16, B="Energía", G="650"),
            },
        ),
        TableMarks(
            sheet="Seguimiento",
            shape=Shape.BUDGET,
            header_rows=(1,),
            first_row=2,
            last_row=5,
            columns={"A": Field.COST_ITEM, "B": Field.BUDGET, "C": Field.SPENT, "D": (Field.OTHER, Field.TOTAL)},
            values={
                **across(2, A="Robots de paletizado (3 uds.)", B="180000", C="120000", D="60000"),
                **across(3, A="Obra civil nave 2", B="37001", C="41870.2", D="-4869.2"),
                **across(4, A="Consultoría de procesos", B="22400", C="12800", D="9600"),
                **across(5, A="Contingencia (8 %)", B="24194.18", C="0"),
            },
        ),
    ),
    left_alone=(LeftAlone("Presupuesto", 17, 19), LeftAlone("Seguimiento", 6, 6)),
)
