"""Portuguese budget of a telecom network, capex and opex by quarter of a fiscal year, and weighted scores of projects.

Money is in thousands of reais, sums stand below each region, cost centres are hidden, weights stand under the criteria.
"""

from benchmarks.importing.marks import FAULT, NOTHING, FileMarks, LeftAlone, TableMarks, across, periods
from planner.importing.fields import Field, Shape
from tests.importing.sent.page import Worked, bold, pages, styled

_REGIONS = (
    ("Norte", (
        ("CC-1101", "Torres e mastros", "CAPEX", 420, 380, "1.250,5", 90),
        ("CC-1102", "Rádios 5G", "CAPEX", 900, 1100, 640, 0),
        ("CC-1190", "Licenças de obra", "OPEX", 35, 35.5, 20, None),
        ("CC-1191", "Energia", "OPEX", 18, 18, 22, 24),
    )),
    ("Sudeste", (
        ("CC-2101", "Torres e mastros", "CAPEX", 1300, 1450, 1200, 300),
        ("CC-2102", "Rádios 5G", "CAPEX", "2.480", 2600, 2100, 750),
        ("CC-2103", "Fibra (backhaul)", "CAPEX", 760, 815.25, 540, "-"),
        ("CC-2190", "Licenças de obra", "OPEX", 80, 64, 40, 12),
        ("CC-2192", "Equipe de implantação", "OPEX", 310, 310, 310, 155),
    )),
    ("Sul", (
        ("CC-3102", "Rádios 5G", "CAPEX", 700, 640, "a definir", 0),
        ("CC-3103", "Fibra (backhaul)", "CAPEX", 260, 300, 120, 0),
        ("CC-3191", "Energia", "OPEX", 11, 11, 14, 15),
        ("CC-3198", "Estorno fornecedor", "OPEX", "(45)", None, None, None),
    )),
    ("Corporativo", (
        ("CC-9001", "Núcleo da rede", "CAPEX", 3200, 1600, 0, 0),
        ("CC-9002", "Software OSS/BSS", "CAPEX", 450, 450, 450, 450),
        ("CC-9090", "Consultoria", "OPEX", 120, 120, 60, 0),
        ("CC-9099", "Contingência", None, 250, 250, 250, 250),
    )),
)  # fmt: skip
_QUARTERS = ("T1 (abr-jun)", "T2 (jul-set)", "T3 (out-dez)", "T4 (jan-mar)")
_CRITERIA = (
    ("Receita", 0.30),
    ("Cobertura", 0.25),
    ("Risco regulatório", 0.20),
    ("Complexidade (inv.)", 0.15),
    ("ESG", 0.10),
)
_PROJECTS = (
    ("PRJ-07", "5G capitais do Norte", "Helena Prado", (4, 5, 3, 2, 2)),
    ("PRJ-12", "Fibra até a torre – Sudeste", "Caio Moura", (5, 3, 2, 3, 2)),
    ("PRJ-15", "Desligamento do 2G", "Rita Simões", (2, 1, 4, 4, 5)),
    ("PRJ-18", "Novo core cloud", "Caio Moura", (4, 2, 2, 1, 3)),
    ("PRJ-21", "Portal do assinante", "Lívia Sá", (3, 1, 1, 4, 1)),
    ("PRJ-22", "FWA rural", "Helena Prado", (2, 5, 5, 3, 4)),
    ("PRJ-26", "Antifraude SIM swap", "Tadeu Rocha", (3, 1, 5, 4, 1)),
    ("PRJ-30", "Painéis solares nas ERBs", "Rita Simões", (1, 1, 2, 3, 5)),
    ("PRJ-31", "Troca de rádios (swap)", "a definir", (4, 4, None, 2, 3)),
)


def write(folder):
    """Write the workbook into a folder."""
    path = folder / MARKS.file
    with pages(path, "Capex-Opex", "Priorização") as (money, ranks):
        money.across("A1", bold("Orçamento Rede 5G – exercício fiscal 2026/27 (abril de 2026 a março de 2027)"))
        money.across("A2", "Valores em R$ mil, sem impostos")
        money.merge("E4:H4", "FY 2026/27", bold=True)
        money.across("A5", "Região", "Centro de custo", "Item", "Tipo", *_QUARTERS, "Total ano", bold=True)
        everything: list[tuple[object, ...]] = []
        row = 6
        for region, items in _REGIONS:
            money.merge(f"A{row}:A{row + len(items) - 1}", region)
            everything += items
            for centre, item, type_, *quarters in items:
                money.across(f"B{row}", centre, item, type_, *quarters, _total([quarters]), num_format="#,##0.0")
                row += 1
            money.across(f"A{row}", f"Subtotal {region}", None, None, None, *_sums(items), italic=True)
            row += 1
        money.across(f"A{row}", "TOTAL GERAL", None, None, None, *_sums(everything), bold=True)
        assets = _sums(item for item in everything if item[2] == "CAPEX")
        money.across(f"A{row + 1}", "do qual CAPEX", None, None, None, *assets)
        money.across(f"A{row + 3}", "Câmbio de referência: US$ 1 = R$ 5,40. Valores entre parênteses são créditos.")
        money.hide_columns("B:B")
        _write_ranks(ranks)
    return path


def _sums(items):
    """Return the sums of the quarters, and of all of them."""
    quarters = [item[3:] for item in items]
    return [*(_total([column]) for column in zip(*quarters, strict=True)), _total(quarters)]


def _total(rows):
    return Worked("=SUM(1)", sum(_number(amount) for row in rows for amount in row))


def _number(amount):
    if isinstance(amount, str):
        digits = amount.strip("()").replace(".", "").replace(",", ".")
        number = float(digits) if digits[:1].isdigit() else 0
        return -number if amount.startswith("(") else number
    return amount or 0


def _write_ranks(page):
    page.across("B2", bold("Matriz de priorização – comitê de investimentos"))
    page.across("B3", "Notas de 1 (baixo) a 5 (alto)")
    page.across(
        "B5",
        "Código",
        "Projeto",
        "Patrocinador",
        *(name for name, _ in _CRITERIA),
        "Nota ponderada",
        "Ordem",
        bold=True,
    )
    page.across("D6", "Peso", *(styled(weight, num_format="0%") for _, weight in _CRITERIA), Worked("=SUM(E6:I6)", 1))
    totals = [round(sum(w * (s or 0) for (_, w), s in zip(_CRITERIA, row[3], strict=True)), 2) for row in _PROJECTS]
    for number, ((code, name, sponsor, scores), total) in enumerate(zip(_PROJECTS, totals, strict=True), 7):
        rank = 1 + sum(other > total for other in totals)
        page.across(f"B{number}", code, name, sponsor, *scores, Worked("=1", total), Worked("=RANK(1)", rank))
    page.across("B17", "Corte: nota mínima 2,8")


MARKS = FileMarks(
    file="Orcamento Rede 5G 26-27.xlsx",
    tables=(
        TableMarks(
            sheet="Capex-Opex",
            shape=Shape.BUDGET,
            header_rows=(4, 5),
            first_row=6,
            last_row=25,
            skipped_rows=(10, 16, 21),
            columns={
                "A": (Field.OTHER, Field.PROJECT, Field.LOCATION, Field.PHASE, Field.CATEGORY),
                "B": (Field.OTHER, Field.NUMBER, Field.TASK_ID, Field.WBS, Field.CATEGORY),
                "C": Field.COST_ITEM,
                "D": Field.CATEGORY,
                **periods("E", "H"),
                "I": (Field.TOTAL, Field.OTHER),
            },
            spans={
                "E": "2026-04-01..2026-06-30",
                "F": "2026-07-01..2026-09-30",
                "G": "2026-10-01..2026-12-31",
                "H": "2027-01-01..2027-03-31",
            },
            values={
                **across(6, C="Torres e mastros", D="CAPEX", E="420000", G="1250500", H="90000"),
                **across(7, E="900000", H="0"),
                **across(8, C="Licenças de obra", D="OPEX", F="35500", H=NOTHING),
                **across(9, C="Energia", G="22000"),
                **across(12, C="Rádios 5G", E="2480000", F="2600000"),
                **across(13, F="815250", H=("0", NOTHING)),
                **across(15, D="OPEX", H="155000"),
                **across(17, C="Rádios 5G", E="700000", G=FAULT),
                **across(18, F="300000"),
                **across(20, C="Estorno fornecedor", E="-45000", F=NOTHING),
                **across(22, D="CAPEX", E="3200000", G="0"),
                **across(23, C="Software OSS/BSS", H="450000"),
                **across(24, C="Consultoria", G="60000"),
                **across(25, C="Contingência", D=NOTHING, E="250000", H="250000"),
            },
        ),
        TableMarks(
            sheet="Priorização",
            shape=Shape.PRIORITIES,
            header_rows=(5,),
            first_row=6,
            last_row=15,
            either_rows=(6,),
            columns={
                "B": Field.PROJECT_ID,
                "C": Field.PROJECT,
                "D": Field.SPONSOR,
                **dict.fromkeys("EFGHI", (Field.CRITERION, Field.SCORE)),
                "J": (Field.SCORE, Field.TOTAL, Field.OTHER),
                "K": (Field.PRIORITY, Field.NUMBER, Field.OTHER),
            },
            values={
                **across(7, B="PRJ-07", C="5G capitais do Norte", D="Helena Prado", E="4", F="5", I="2"),
                **across(8, E="5", H="3", C="Fibra até a torre – Sudeste"),
                **across(9, G="4", D="Rita Simões"),
                **across(10, B="PRJ-18", F="2"),
                **across(11, C="Portal do assinante", H="4"),
                **across(12, F="5", G="5"),
                **across(13, B="PRJ-26", I="1"),
                **across(14, C="Painéis solares nas ERBs", E="1", I="5"),
                **across(15, B="PRJ-31", G=NOTHING, H="2"),
            },
        ),
    ),
    left_alone=(
        LeftAlone("Capex-Opex", 1, 2),
        LeftAlone("Capex-Opex", 26, 30),
        LeftAlone("Priorização", 1, 3),
        LeftAlone("Priorização", 17, 17),
    ),
)
