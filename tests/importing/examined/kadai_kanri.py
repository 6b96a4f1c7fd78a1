"""Japanese log of issues over a log of risks, with dates of the Reiwa era, and the team on a sheet of its own."""

from benchmarks.importing.marks import FAULT, NOTHING, FileMarks, LeftAlone, TableMarks, across
from planner.importing.fields import Field, Shape
from tests.importing.sent.page import pages

_ISSUES = (
    (
        "課-01",
        "検収データの文字化け",
        "令和8年4月6日",
        "高",
        "佐々木",
        "R8.4.24",
        "R8.4.22",
        "完了",
        "文字コードを統一",
    ),
    (
        "課-02",
        "バッチ処理が夜間に終わらない",
        "令和8年4月10日",
        "高",
        "中村",
        "R8.5.15",
        None,
        "対応中",
        "並列化を検討",
    ),
    ("課-03", "帳票の承認欄が未確定", "令和8年4月13日", "中", "小林(業務部)", "R8.5.8", None, "未着手", None),
    ("課-04", "テスト端末が不足", "令和8年4月20日", "低", "佐々木", "未定", None, "保留", "総務に依頼済"),
)
_ISSUE_TITLES = ("No.", "課題内容", "発生日", "優先度", "担当者", "対応期限", "完了日", "状況", "対応内容")
_RISKS = (
    ("R1", "要員の離脱", "中", "大", "軽減:引継資料を整備", "中村", "R8.6.30"),
    ("R2", "法改正による仕様変更", "低", "大", "受容", "小林", "R8.9.30"),
    ("R3", "データセンタ移転と時期が重なる", "高", "中", "回避:移行日を1週間前倒し", "佐々木", "R8.7.31"),
)
_TEAM = (
    ("佐々木 亮", "PL", "株式会社みなと情報", "100%", "120万円", "2026/4/1", "2027/3/31"),
    ("中村 彩", "SE", "株式会社みなと情報", "80%", "95万円", "2026/4/1", "2026/12/31"),
    ("小林 直樹", "業務担当", "業務部", "20%", None, "2026/4/1", "2027/3/31"),
    ("林 志明", "PG", "協力会社", "100%", "70万円", "2026/6/1", "2026/10/31"),
)


def write(folder):
    """Write the workbook into a folder."""
    path = folder / MARKS.file
    with pages(path, "課題・リスク", "体制", "記入要領") as (log, team, help_):
        log.across("A1", "課題・リスク管理表", bold=True)
        log.across("A2", "プロジェクト名:", None, "購買システム刷新", None, "更新日:", "令和8年4月27日")
        log.across("A4", "■課題一覧", bold=True)
        log.across(
            "A5",
            *["No.", "課題内容", "発生日", "優先度", "担当者", "対応期限", "完了日", "状況", "対応内容"],
            bold=True,
        )
        log.down("A6", _ISSUES)
        log.across("A12", "■リスク一覧", bold=True)
        log.across("A13", "No.", "リスク内容", "発生確率", "影響度", "対応方針", "担当者", "期限", bold=True)
        log.down("A14", _RISKS)
        log.across("A18", "※優先度「高」は週次会議で報告のこと")
        team.across("A2", "氏名", "役割", "所属", "稼働率", "単価(月)", "参画日", "離任日", bold=True)
        team.down("A3", _TEAM)
        help_.down("A1", [("記入要領",), ("1. 日付は和暦で記入",), ("2. 完了した課題は削除しない",)])
    return path


_DUE = (Field.DUE, Field.DEADLINE)

MARKS = FileMarks(
    file="課題リスク管理表_購買.xlsx",
    tables=(
        TableMarks(
            sheet="課題・リスク",
            shape=Shape.RISKS,
            header_rows=(5,),
            first_row=6,
            last_row=9,
            columns={
                "A": (Field.RISK_ID, Field.NUMBER),
                "B": Field.RISK,
                "C": Field.DATE,
                "D": Field.PRIORITY,
                "E": (Field.OWNER, Field.PEOPLE),
                "F": _DUE,
                "G": (Field.ACTUAL_FINISH, Field.DATE),
                "H": Field.STATUS,
                "I": Field.RESPONSE,
            },
            values={
                **across(6, A="課-01", B="検収データの文字化け", E="佐々木", F="2026-04-24", G="2026-04-22", H="done"),
                **across(7, B="バッチ処理が夜間に終わらない", C="2026-04-10", F="2026-05-15", H="in progress"),
                **across(8, E=("小林", "小林(業務部)"), F="2026-05-08", H="not started", I=NOTHING),
                **across(9, F=FAULT, I="総務に依頼済"),
            },
        ),
        TableMarks(
            sheet="課題・リスク",
            shape=Shape.RISKS,
            header_rows=(13,),
            first_row=14,
            last_row=16,
            columns={
                "A": (Field.RISK_ID, Field.NUMBER),
                "B": Field.RISK,
                "C": Field.PROBABILITY,
                "D": Field.IMPACT,
                "E": Field.RESPONSE,
                "F": (Field.OWNER, Field.PEOPLE),
                "G": _DUE,
            },
            values={
                **across(14, A="R1", B="要員の離脱", E="軽減:引継資料を整備", F="中村", G="2026-06-30"),
                **across(16, B="データセンタ移転と時期が重なる", F="佐々木", G="2026-07-31"),
            },
        ),
        TableMarks(
            sheet="体制",
            shape=Shape.PEOPLE,
            header_rows=(2,),
            first_row=3,
            last_row=6,
            columns={
                "A": Field.PERSON,
                "B": (Field.ROLE, Field.SKILL),
                "C": (Field.ORGANISATION, Field.TEAM),
                "D": (Field.SHARE, Field.CAPACITY),
                "E": Field.RATE,
                "F": (Field.AVAILABLE_FROM, Field.FROM),
                "G": (Field.AVAILABLE_TO, Field.TO),
            },
            values={
                **across(
                    3, A="佐々木 亮", B="PL", D=("100", "1"), E=("60000", "1200000"), F="2026-04-01", G="2027-03-31"
                ),
                **across(4, D=("80", "0.8"), E=("47500", "950000"), G="2026-12-31"),
                **across(6, A="林 志明", F="2026-06-01", E=("35000", "700000")),
            },
        ),
    ),
    left_alone=(LeftAlone("課題・リスク", 18, 18), LeftAlone("記入要領")),
)
