"""Japanese ward of a university hospital: leave of a month in letters, and a plan of work in person-days.

Days stand over their weekdays, half days have a letter of their own; dates of the plan lack the year
and have a weekday.
"""

from datetime import date

from benchmarks.importing.marks import FAULT, NOTHING, FileMarks, LeftAlone, TableMarks, across, periods
from planner.importing.fields import Field, Shape
from planner.importing.values.reading import DoubtKind
from tests.importing.sent.page import Worked, bold, pages

_LEAVE = {
    "青木 恵": {1: "有", 11: "有", 12: "有"}, "石田 健太": {7: "夏", 8: "夏"}, "上野 沙織": {14: "半"},
    "江口 誠": {18: "出", 19: "出", 20: "出"}, "大西 真由": {}, "片山 徹": {21: "有", 22: "有"},
    "木下 あゆみ": {1: "育", **{day: "育" for day in range(7, 30) if date(2026, 5, day).weekday() < 5}},
    "久保田 隆": {15: "半", 29: "有"}, "小池 さくら": {25: "研", 26: "研"}, "派遣A": {8: "有"},
}  # fmt: skip
_WORKS = (
    ("要件定義", (
        ("現行業務の調査", "青木、石田", 12, "4/1(水)", "4/17(金)", "100%", None),
        ("要望の取りまとめ", "青木", 8, "4/20(月)", "5/1(金)", "80%", "1"),
        ("要件定義書レビュー", "大西・片山", 3, "5/11(月)", "5/13(水)", "0%", "2"),
    )),
    ("設計", (
        ("画面設計", "上野", "15人日", "5/14(木)", "6/5(金)", "0%", "3"),
        ("帳票設計", "江口", 10, "5/21(木)", "6/5(金)", "0%", "3"),
        ("DB設計", "派遣A", 0.5, "5/14(木)", "5/14(木)", "0%", "3"),
        ("設計承認", "片山", 0, "6/8(月)", "6/8(月)", None, "4,5,6"),
    )),
    ("構築・試験", (
        ("開発", "派遣A、派遣B", "2人月", "6/9(火)", "7/17(金)", "0%", "7"),
        ("単体試験", "派遣B", 10, "7/6(月)", "7/24(金)", "0%", "8"),
        ("結合試験", "江口、久保田", 14, "7/27(月)", "8/7(金)", "0%", "9"),
        ("利用者教育", "未定", 6, "8月上旬", "8月下旬", "0%", "10"),
        ("切替・稼働", "全員", 4, "9/1(火)", "9/2(水)", "0%", "10、11"),
    )),
)  # fmt: skip


def write(folder):
    """Write the workbook into a folder."""
    path = folder / MARKS.file
    with pages(path, "5月休暇予定", "作業計画") as (leave, plan):
        leave.across("A1", bold("勤務・休暇予定表 2026年5月(医療情報部)"))
        leave.across("A3", "氏名", *range(1, 32), "有休計", bold=True)
        leave.across("B4", *("月火水木金土日"[date(2026, 5, day).weekday()] for day in range(1, 32)))
        for row, (name, days) in enumerate(_LEAVE.items(), 5):
            taken = sum({"有": 1, "半": 0.5}.get(letter, 0) for letter in days.values())
            leave.across(f"A{row}", name, *(days.get(day) for day in range(1, 32)), Worked("=1", taken))
        leave.across("A16", "凡例:有=有給休暇 半=半休 夏=夏季休暇 出=出張 育=育児休業 研=研修")
        leave.across("A17", "※3日〜6日は祝日")
        plan.across("A1", bold("電子カルテ更新 作業計画(2026年度)"))
        plan.across(
            "A3", "No", "工程", "作業", "担当", "工数(人日)", "着手予定", "完了予定", "進捗", "先行No", bold=True
        )
        row = 4
        for phase, works in _WORKS:
            plan.merge(f"B{row}:B{row + len(works) - 1}", phase)
            for work, who, effort, first, last, done, waits in works:
                plan.across(f"A{row}", row - 3, None, work, who, effort, first, last, done, waits)
                row += 1
        plan.across(f"C{row}", "工数計(人日)", None, Worked("=SUM(1)", 67.5), bold=True)
    return path


_HALF = ("半", "0.5", "50", "0.5 d", "half", "half day")


def _in_2026(month_day):
    return (f"2026-{month_day}", DoubtKind.YEAR)


def _away(letter):
    """Return what a day off may come out as: its letter, no time, or a word for it."""
    return (letter, "0", "0 d", "PTO", "absent", "leave", "yes")


MARKS = FileMarks(
    file="休暇予定と作業計画_医療情報部.xlsx",
    tables=(
        TableMarks(
            sheet="5月休暇予定",
            shape=Shape.LEAVE,
            header_rows=(3, 4),
            first_row=5,
            last_row=14,
            columns={
                "A": (Field.PERSON, Field.PEOPLE),
                **periods("B", "AF"),
                "AG": (Field.TOTAL, Field.OTHER),
            },
            spans={
                "B": "2026-05-01..2026-05-01",
                "K": "2026-05-10..2026-05-10",
                "AF": "2026-05-31..2026-05-31",
            },
            values={
                **across(5, A="青木 恵", B=_away("有"), C=NOTHING, L=_away("有"), M=_away("有")),
                **across(6, A="石田 健太", H=_away("夏"), I=_away("夏"), J=NOTHING),
                **across(7, A="上野 沙織", O=_HALF, N=NOTHING),
                **across(9, A="大西 真由", P=NOTHING),
                **across(10, A="片山 徹", V=_away("有"), W=_away("有")),
                **across(11, A="木下 あゆみ", B=_away("育"), S=_away("育")),
                **across(12, P=_HALF, AD=_away("有")),
                **across(14, A="派遣A", I=_away("有"), AF=NOTHING),
            },
        ),
        TableMarks(
            sheet="作業計画",
            shape=Shape.TASKS,
            header_rows=(3,),
            first_row=4,
            last_row=15,
            columns={
                "A": (Field.TASK_ID, Field.NUMBER),
                "B": Field.PHASE,
                "C": Field.TASK,
                "D": (Field.PEOPLE, Field.OWNER),
                "E": Field.EFFORT,
                "F": Field.START,
                "G": Field.FINISH,
                "H": Field.PROGRESS,
                "I": Field.PREDECESSORS,
            },
            values={
                **across(
                    4, A="1", B="要件定義", C="現行業務の調査", D="青木; 石田", E="12 d", F=_in_2026("04-01"), H="100"
                ),
                **across(5, B="要件定義", D="青木", G=_in_2026("05-01"), H="80", I="1FS"),
                **across(6, C="要件定義書レビュー", D="大西; 片山", F=_in_2026("05-11"), H="0"),
                **across(7, B="設計", E="15 d", I="3FS"),
                **across(9, E="0.5 d", D="派遣A"),
                **across(10, A="7", E="0 d", H=NOTHING, I="4FS; 5FS; 6FS"),
                **across(11, B="構築・試験", D="派遣A; 派遣B", E="40 d", G=_in_2026("07-17")),
                **across(13, D="江口; 久保田", E="14 d", F=_in_2026("07-27")),
                **across(14, C="利用者教育", D=("?", "未定", NOTHING, FAULT), F=FAULT, G=FAULT),
                **across(15, A="12", B="構築・試験", G=_in_2026("09-02"), I="10FS; 11FS"),
            },
        ),
    ),
    left_alone=(
        LeftAlone("5月休暇予定", 1, 1),
        LeftAlone("5月休暇予定", 16, 17),
        LeftAlone("作業計画", 1, 1),
        LeftAlone("作業計画", 16, 16),
    ),
    may_ask=(DoubtKind.YEAR,),
)
