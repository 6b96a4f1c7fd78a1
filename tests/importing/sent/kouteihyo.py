"""Japanese plan.

A header of three rows, phases merged down the side, man-days, dates as text and as dates, days across.
"""

from datetime import date, timedelta

from benchmarks.importing.marks import FAULT, FileMarks, LeftAlone, TableMarks, across, periods
from planner.importing.fields import Field, Shape
from planner.importing.values.reading import DoubtKind
from tests.importing.sent.page import Worked, pages

_FIRST_DAY = date(2026, 4, 1)
_PHASES = (("要件定義", 4), ("設計", 4), ("開発", 5), ("テスト", 3))
_ROWS = (
    (1, "業務ヒアリング", "山田 太郎", "5人日", "2026年4月1日", "2026年4月7日", None, "100%"),
    (2, "現行システム調査", "佐藤 花子", "8人日", "2026年4月1日", "2026年4月10日", None, "100%"),
    (3, "要件定義書作成", "山田 太郎・佐藤 花子", "10人日", date(2026, 4, 13), date(2026, 4, 17), "1;2", "60%"),
    (4, "要件レビュー", "鈴木 一郎", "1人日", date(2026, 4, 20), date(2026, 4, 20), "3", "0%"),
    (5, "基本設計", "佐藤 花子", "15人日", date(2026, 4, 21), date(2026, 5, 14), "4", "0%"),
    (6, "画面設計", "高橋 美咲", "1人月", "2026年4月21日", "2026年5月25日", "4", "0%"),
    (7, "帳票設計", "高橋 美咲", "6.5人日", date(2026, 5, 26), date(2026, 6, 3), "6", "0%"),
    (8, "設計レビュー", "鈴木 一郎", "2人日", date(2026, 6, 4), date(2026, 6, 5), "5;7", "0%"),
    (9, "受注機能", "田中 健", "20人日", date(2026, 6, 8), date(2026, 7, 3), "8", "0%"),
    (10, "出荷機能", "未定", "18人日", date(2026, 6, 8), date(2026, 7, 1), "8", "0%"),
    (11, "在庫機能", "田中 健", "12人日", date(2026, 7, 6), date(2026, 7, 22), "9", "0%"),
    (12, "帳票機能", "高橋 美咲", "10人日", date(2026, 6, 8), date(2026, 6, 19), "8", "0%"),
    (13, "データ移行ツール", "佐藤 花子", "15人日", date(2026, 6, 8), date(2026, 6, 26), "8", "0%"),
    (14, "結合テスト", "田中 健、高橋 美咲", "20人日", date(2026, 7, 23), date(2026, 8, 5), "10;11;12;13", "0%"),
    (15, "受入テスト", "山田 太郎", "5人日", date(2026, 8, 6), "2026/8/14", "14", "0%"),
    (16, "本番稼働", "鈴木 一郎", "1人日", "2026年8月17日", "2026年8月17日", "15FS+1日", "0%"),
)


def write(folder):
    """Write the workbook into a folder."""
    path = folder / MARKS.file
    with pages(path, "工程表", "旧版_20260215", "祝日", dates="yyyy/m/d") as (plan, old, holidays):
        plan.across("A1", "販売管理システム更改 工程表", bold=True)
        plan.across("A2", "作成日", None, date(2026, 4, 14), None, "作成者", "山田 太郎")
        _header(plan)
        top = 7
        for phase, count in _PHASES:
            plan.merge(f"A{top}:A{top + count - 1}", phase)
            top += count
        plan.down("B7", _ROWS)
        plan.across("C23", "合計", None, Worked("=SUM(1)", "168.5人日"), bold=True)
        plan.across("A25", "凡例:青=予定")
        plan.paint("K7:O7", "#5B9BD5")
        plan.paint("K8:R8", "#5B9BD5")
        old.across("A1", "作業", "開始", "終了")
        old.down("A2", [(row[1], row[4], row[5]) for row in _ROWS[:9]])
        holidays.down("A1", [("祝日", "日付"), ("昭和の日", date(2026, 4, 29)), ("憲法記念日", date(2026, 5, 3))])
    return path


def _header(plan) -> None:
    for letter, title in zip("ABC", ("工程", "No.", "作業内容"), strict=True):
        plan.merge(f"{letter}4:{letter}6", title, bold=True)
    plan.merge("D4:E4", "体制", bold=True)
    plan.merge("D5:D6", "担当者", bold=True)
    plan.merge("E5:E6", "工数", bold=True)
    plan.merge("F4:G4", "予定", bold=True)
    plan.merge("F5:F6", "開始日", bold=True)
    plan.merge("G5:G6", "終了日", bold=True)
    plan.merge("H4:H6", "先行タスク", bold=True)
    plan.merge("I4:I6", "進捗率", bold=True)
    plan.merge("K4:T4", "2026年4月", bold=True)
    for place, letter in enumerate("KLMNOPQRST"):
        day = _FIRST_DAY + timedelta(days=place)
        plan.across(f"{letter}5", day, num_format="d")
        plan.across(f"{letter}6", "月火水木金土日"[day.weekday()])


MARKS = FileMarks(
    file="工程表_販売管理.xlsx",
    tables=(
        TableMarks(
            sheet="工程表",
            shape=Shape.TASKS,
            header_rows=(4, 5, 6),
            first_row=7,
            last_row=22,
            columns={
                "A": Field.PHASE,
                "B": (Field.TASK_ID, Field.NUMBER),
                "C": Field.TASK,
                "D": Field.PEOPLE,
                "E": Field.EFFORT,
                "F": Field.START,
                "G": Field.FINISH,
                "H": Field.PREDECESSORS,
                "I": Field.PROGRESS,
                **periods("K", "T"),
            },
            values={
                **across(
                    7, A="要件定義", C="業務ヒアリング", D="山田 太郎", E="5 d", F="2026-04-01", G="2026-04-07", I="100"
                ),
                **across(9, D="山田 太郎; 佐藤 花子", E="10 d", H="1FS; 2FS", I="60"),
                **across(11, A="設計", F="2026-04-21"),
                **across(12, E="20 d", G="2026-05-25"),
                **across(13, E="6.5 d"),
                **across(16, D=("?", FAULT), E="18 d"),
                **across(20, D="田中 健; 高橋 美咲", H="10FS; 11FS; 12FS; 13FS"),
                **across(21, G="2026-08-14"),
                **across(22, B="16", C="本番稼働", F="2026-08-17", H="15FS+1d"),
            },
        ),
    ),
    left_alone=(LeftAlone("工程表", 23, 25), LeftAlone("旧版_20260215"), LeftAlone("祝日")),
    may_ask=(DoubtKind.YEAR,),
)
