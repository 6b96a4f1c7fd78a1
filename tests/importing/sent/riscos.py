"""Portuguese RAID log under a block of facts, risks stacked over issues, with a register of stakeholders."""

from datetime import date

from benchmarks.importing.marks import FAULT, FileMarks, LeftAlone, TableMarks, across
from planner.importing.fields import Field, Shape
from tests.importing.sent.page import pages

_RISKS = (
    (
        "R-01",
        "Atraso na licença ambiental do trecho 2",
        "Alta",
        "Alto",
        "Mitigar: reunião semanal com a agência",
        "João Carvalho",
        date(2026, 5, 15),
        "Aberto",
    ),
    (
        "R-02",
        "Fornecedor único de trilhos",
        "Média",
        "Alto",
        "Transferir: multa contratual",
        "Beatriz Nogueira",
        date(2026, 6, 30),
        "Aberto",
    ),
    ("R-03", "Chuvas acima da média em novembro", "Alta", "Médio", "Aceitar", "Rui Tavares", "30/11/2026", "Aberto"),
    ("R-04", "Greve dos maquinistas", "Baixa", "Alto", "Aceitar", "João Carvalho", None, "Encerrado"),
    (
        "R-05",
        "Perda do engenheiro-chefe",
        "Baixa",
        "Médio",
        "Mitigar: substituto designado",
        "Beatriz Nogueira",
        date(2026, 4, 30),
        "Em andamento",
    ),
    (
        "R-06",
        "Solo instável na ponte do Tua",
        "Média",
        "Alto",
        "Mitigar: sondagem adicional",
        "Rui Tavares",
        date(2026, 5, 8),
        "Em andamento",
    ),
    (
        "R-07",
        "Câmbio do dólar acima de R$ 6,00",
        "Média",
        "Baixo",
        "Transferir: hedge",
        "Financeiro",
        date(2026, 7, 1),
        "Aberto",
    ),
    ("R-08", "Vandalismo na sinalização", "Alta", "Baixo", "Evitar: vigilância", "Rui Tavares", "a definir", "Aberto"),
)
_ISSUES = (
    ("P-01", "Cabos entregues com defeito", "Rui Tavares", date(2026, 4, 2), date(2026, 4, 20), "Em andamento"),
    ("P-02", "Falta de acesso à subestação", "João Carvalho", date(2026, 4, 8), date(2026, 4, 15), "Encerrado"),
    ("P-03", "Projeto executivo sem assinatura", "Beatriz Nogueira", date(2026, 4, 9), None, "Aberto"),
    ("P-04", "Diferença no levantamento topográfico", "Rui Tavares", date(2026, 4, 10), date(2026, 4, 30), "Aberto"),
)
_PARTIES = (
    ("Prefeitura de Mirandela", "Prefeita Helena Sá", "Alta", "Alto", "Favorável", "Reunião mensal"),
    ("Agência ambiental", "Eng. Paulo Dias", "Alta", "Médio", "Neutro", "Relatório trimestral"),
    ("Associação de moradores", "D. Amélia Pires", "Baixa", "Alto", "Contrário", "Assembleia"),
    ("Sindicato", "Carlos Mota", "Média", "Médio", "Neutro", "Boletim"),
)


def write(folder):
    """Write the workbook into a folder."""
    path = folder / MARKS.file
    with pages(path, "Registro de riscos", "Partes interessadas") as (log, parties):
        log.across("B1", "Modernização da Linha do Tua", bold=True, font_size=14)
        log.down(
            "B2",
            [("Gerente:", "Beatriz Nogueira"), ("Data:", date(2026, 4, 14)), ("Versão:", "1.7"), ("Confidencial",)],
        )
        log.across(
            "B7",
            "ID",
            "Descrição do risco",
            "Probabilidade",
            "Impacto",
            "Resposta",
            "Responsável",
            "Prazo",
            "Status",
            bold=True,
        )
        log.down("B8", _RISKS)
        log.across("B18", "Problemas em aberto", bold=True)
        log.across("B19", "Nº", "Problema", "Responsável", "Data de registro", "Prazo", "Situação", bold=True)
        log.down("B20", _ISSUES)
        log.across("B26", "Legenda: Alta > 60 %, Média 30–60 %, Baixa < 30 %")
        parties.across("A2", "Organização", "Nome", "Influência", "Interesse", "Atitude", "Comunicação", bold=True)
        parties.down("A3", _PARTIES)
    return path


MARKS = FileMarks(
    file="registro_de_riscos.xlsx",
    tables=(
        TableMarks(
            sheet="Registro de riscos",
            shape=Shape.RISKS,
            header_rows=(7,),
            first_row=8,
            last_row=15,
            columns={
                "B": Field.RISK_ID,
                "C": Field.RISK,
                "D": Field.PROBABILITY,
                "E": Field.IMPACT,
                "F": Field.RESPONSE,
                "G": Field.OWNER,
                "H": (Field.DUE, Field.DEADLINE),
                "I": Field.STATUS,
            },
            values={
                **across(8, B="R-01", C="Atraso na licença ambiental do trecho 2", G="João Carvalho", H="2026-05-15"),
                **across(9, F="Transferir: multa contratual", H="2026-06-30"),
                **across(10, H="2026-11-30", F="Aceitar"),
                **across(11, B="R-04", I="done"),
                **across(12, I="in progress", G="Beatriz Nogueira"),
                **across(13, H="2026-05-08"),
                **across(14, C="Câmbio do dólar acima de R$ 6,00", G="Financeiro"),
                **across(15, H=FAULT, B="R-08"),
            },
        ),
        TableMarks(
            sheet="Registro de riscos",
            shape=Shape.RISKS,
            header_rows=(19,),
            first_row=20,
            last_row=23,
            columns={
                "B": Field.RISK_ID,
                "C": Field.RISK,
                "D": Field.OWNER,
                "E": Field.DATE,
                "F": (Field.DUE, Field.DEADLINE),
                "G": Field.STATUS,
            },
            values={
                **across(
                    20, B="P-01", C="Cabos entregues com defeito", E="2026-04-02", F="2026-04-20", G="in progress"
                ),
                **across(21, D="João Carvalho", F="2026-04-15", G="done"),
                **across(22, B="P-03", E="2026-04-09", D="Beatriz Nogueira"),
                **across(23, B="P-04", E="2026-04-10", F="2026-04-30"),
            },
        ),
        TableMarks(
            sheet="Partes interessadas",
            shape=Shape.STAKEHOLDERS,
            header_rows=(2,),
            first_row=3,
            last_row=6,
            columns={
                "A": Field.ORGANISATION,
                "B": Field.STAKEHOLDER,
                "C": Field.INFLUENCE,
                "D": Field.INTEREST,
                "E": Field.ATTITUDE,
                "F": (Field.NOTES, Field.OTHER, Field.RESPONSE),
            },
            values={
                **across(3, A="Prefeitura de Mirandela", B="Prefeita Helena Sá", E="Favorável", F="Reunião mensal"),
                **across(4, A="Agência ambiental", B="Eng. Paulo Dias", E="Neutro", F="Relatório trimestral"),
                **across(5, A="Associação de moradores", B="D. Amélia Pires", E="Contrário", F="Assembleia"),
                **across(6, A="Sindicato", B="Carlos Mota", E="Neutro"),
            },
        ),
    ),
    left_alone=(LeftAlone("Registro de riscos", 26, 26),),
)
