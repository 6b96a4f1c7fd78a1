"""Portuguese construction schedule of work and money.

Two rows for each service, months by number from a start that stands above.
"""

from benchmarks.importing.marks import NOTHING, FileMarks, LeftAlone, TableMarks, across, periods
from planner.importing.fields import Field, Shape
from tests.importing.sent.page import Worked, pages, styled

_ITEMS = (
    ("1", "Serviços preliminares", 48_000, (100, None, None, None, None, None)),
    ("2", "Fundações", 160_000, (25, 50, 25, None, None, None)),
    ("3", "Estrutura de concreto", 420_000, (None, 20, 30, 30, 20, None)),
    ("4", "Alvenaria e vedações", 150_000, (None, None, 20, 40, 40, None)),
    ("5", "Instalações", 210_000, (None, None, 10, 20, 30, 40)),
    ("6", "Acabamentos", 240_000, (None, None, None, None, 40, 60)),
)


def write(folder):
    """Write the workbook into a folder."""
    path = folder / MARKS.file
    with pages(path, "Cronograma FF") as page:
        page.merge("A1:K1", "CRONOGRAMA FÍSICO-FINANCEIRO", bold=True)
        page.down(
            "A2",
            [
                ("Obra:", None, "Escola Municipal Cecília Meireles"),
                ("Início da obra:", None, "01/06/2026"),
                ("Prazo:", None, "6 meses"),
            ],
        )
        page.across(
            "A6",
            *("ITEM", "SERVIÇO", "VALOR (R$)", "% DO TOTAL", ""),
            *(f"MÊS {month}" for month in range(1, 7)),
            bold=True,
            bg_color="#D9D9D9",
        )
        for place, (code, name, value, shares) in enumerate(_ITEMS):
            top = 7 + 2 * place
            for letter, what in zip("ABC", (code, name, f"{value:,}".replace(",", ".") + ",00"), strict=True):
                page.merge(f"{letter}{top}:{letter}{top + 1}", what)
            page.merge(f"D{top}:D{top + 1}", value / 1_228_000, num_format="0.0%")
            amounts = (share and styled(share / 100, num_format="0%", bg_color="#9BC2E6") for share in shares)
            page.across(f"E{top}", "físico", *amounts)
            page.across(
                f"E{top + 1}", "R$", *(share and share * value / 100 for share in shares), num_format="#,##0.00"
            )
        page.across("B19", "TOTAL PARCIAL", Worked("=1", 1_228_000), None, "R$", *(Worked("=1", 1) for _ in range(6)))
        page.across("B20", "TOTAL ACUMULADO", None, None, "R$", *(Worked("=1", 2) for _ in range(6)), bold=True)
        page.across("H23", "Resp. técnico: Eng. Davi Rocha – CREA 12345/D")
    return path


MARKS = FileMarks(
    file="cronograma_fisico_financeiro.xlsx",
    tables=(
        TableMarks(
            sheet="Cronograma FF",
            shape=Shape.BUDGET,
            header_rows=(6,),
            first_row=7,
            last_row=18,
            columns={
                "A": (Field.NUMBER, Field.TASK_ID, Field.WBS, Field.OTHER),
                "B": (Field.COST_ITEM, Field.TASK),
                "C": (Field.BUDGET, Field.COST, Field.TOTAL),
                "D": (Field.SHARE, Field.OTHER, Field.TOTAL, Field.WEIGHT),
                **periods("F", "K"),
            },
            spans={
                "F": "2026-06-01..2026-06-30",
                "G": "2026-07-01..2026-07-31",
                "I": "2026-09-01..2026-09-30",
                "K": "2026-11-01..2026-11-30",
            },
            values={
                **across(7, A="1", B="Serviços preliminares", C="48000"),
                **across(8, F="48000", G=NOTHING),
                **across(9, B="Fundações", C="160000"),
                **across(10, F="40000", G="80000", H="40000"),
                **across(12, G="84000", I="126000"),
                **across(13, B="Alvenaria e vedações", C="150000"),
                **across(14, H="30000", J="60000"),
                **across(16, K="84000"),
                **across(17, B="Acabamentos", C="240000"),
                **across(18, J="96000", K="144000"),
            },
        ),
    ),
    left_alone=(LeftAlone("Cronograma FF", 1, 4), LeftAlone("Cronograma FF", 19, 23)),
)
