"""Korean film: a schedule by stage, dates spelled in several ways, and a budget beside a list of the crew.

Money is in ten thousands of won, each chapter has its sum, what is not known is `미정`.
"""

from datetime import date

from benchmarks.importing.marks import FAULT, NOTHING, FileMarks, LeftAlone, TableMarks, across
from planner.importing.fields import Field, Shape
from tests.importing.sent.page import Worked, bold, pages

_STAGES = (
    ("프리프로덕션", (
        ("A-1", "시나리오 최종고", "한지우", "2026.03.02", "2026.03.20", 15, None, "완료"),
        ("A-2", "캐스팅", "오세훈 PD", "2026.03.16", "2026.04.17", 25, "A-1", "진행중"),
        ("A-3", "로케이션 헌팅", "로케이션팀", "2026.03.23", "2026.04.24", 25, "A-1", "진행중"),
        ("A-4", "스토리보드", "한지우, 윤가람", "2026-04-06", "2026-05-01", 20, "A-1", "진행중"),
        ("A-5", "미술·세트 설계", "민다솜", "2026-04-13", "2026-05-15", "5주", "A-3", "대기"),
        ("A-6", "촬영 승인(구청)", "제작부", "2026-05-04", "미정", None, "A-3", "대기"),
    )),
    ("프로덕션", (
        ("B-1", "세트 촬영 1차", "촬영팀", date(2026, 6, 1), date(2026, 6, 19), 15, "A-4, A-5", "대기"),
        ("B-2", "강변 야간 촬영", "촬영팀", date(2026, 6, 22), date(2026, 7, 10), 15, "A-6, B-1", "대기"),
        ("B-3", "예비일(우천)", "촬영팀", date(2026, 7, 13), date(2026, 7, 15), 3, "B-2", "대기"),
        ("B-4", "크랭크업", "오세훈 PD", date(2026, 7, 15), date(2026, 7, 15), 0, "B-3", "대기"),
    )),
    ("포스트프로덕션", (
        ("C-1", "현장 편집본", "편집기사(미정)", date(2026, 6, 8), date(2026, 7, 24), 35, "B-1SS+5일", "대기"),
        ("C-2", "본편집", "편집기사(미정)", "2026년 7월 27일", "2026년 9월 4일", 30, "C-1, B-4", "대기"),
        ("C-3", "VFX", "외주(루멘)", "2026년 8월 3일", "2026년 10월 2일", "2개월", "C-2SS", "대기"),
        ("C-4", "음악·믹싱", "배수아", "2026년 9월 7일", "2026년 10월 16일", 30, "C-2", "대기"),
        ("C-5", "DCP 납품", "오세훈 PD", "2026년 10월 30일", "2026년 10월 30일", 1, "C-3, C-4", "대기"),
    )),
)  # fmt: skip
_BUDGET = (
    ("기획비", (("시나리오료", 3000, 3000), ("기획 진행비", 800, 650))),
    ("인건비", (("감독·스태프", 24500, 6100), ("주연 배우", 18000, 9000), ("조·단역", "4,200", 0))),
    ("제작비", (("장비 임차", 7600, 0), ("세트 제작", 9300, 2790), ("로케이션", "미정", 0), ("보험", 450.5, 450.5))),
    ("후반작업", (("편집·DI", 5200, 0), ("VFX", 12000, 1200), ("음악", 3500, 0))),
)
_CREW = (
    ("한지우", "감독", "2026.03.02", "2026.10.30", 700),
    ("오세훈", "프로듀서", "2026.02.01", "2026.12.31", 600),
    ("윤가람", "촬영감독", "2026.04.06", "2026.07.15", 550),
    ("민다솜", "미술감독", "2026.04.13", "2026.07.15", 480),
    ("배수아", "음악감독", "2026.09.07", "2026.10.16", 450),
    ("편집기사(미정)", "편집", "2026.06.08", "2026.09.04", "미정"),
)


def write(folder):
    """Write the workbook into a folder."""
    path = folder / MARKS.file
    with pages(path, "제작일정", "예산·스태프", dates="yyyy-mm-dd") as (plan, money):
        plan.across("A1", bold("장편영화 <강변의 밤> 제작 일정표"))
        plan.across("A2", "작성: 제작부 / 2026.04.10 기준")
        plan.across(
            "A4", "단계", "코드", "작업 내용", "담당", "시작일", "종료일", "작업일수", "선행", "상태", bold=True
        )
        row = 5
        for stage, works in _STAGES:
            plan.merge(f"A{row}:A{row + len(works) - 1}", stage)
            plan.down(f"B{row}", works)
            row += len(works)
        plan.across(f"A{row + 1}", "※ 우천 시 예비일 사용, 일정은 배우 스케줄에 따라 변동 가능")
        money.across("A1", bold("예산 (단위: 만원)"), None, None, None, None, None, bold("스태프 명단"))
        money.across("A3", "구분", "항목", "예산", "집행", "잔액", bold=True)
        money.across("G3", "이름", "직책", "계약 시작", "계약 종료", "월 급여(만원)", bold=True)
        everything: list[tuple[object, ...]] = []
        row = 4
        for chapter, items in _BUDGET:
            for item, amount, spent in items:
                rest = Worked(f"=C{row}-D{row}", _number(amount) - spent)
                money.across(f"A{row}", chapter, item, amount, spent, rest, num_format="#,##0")
                row += 1
            money.across(f"B{row}", "소계", *_sums(items), italic=True)
            everything += items
            row += 1
        money.across(f"A{row}", "총계", None, *_sums(everything), bold=True)
        money.down("G4", _CREW)
    return path


def _sums(items):
    """Return the sums of the budget, of what was spent, and of the rest."""
    budget, spent = sum(_number(item[1]) for item in items), sum(item[2] for item in items)
    return [Worked("=SUM(1)", amount) for amount in (budget, spent, budget - spent)]


def _number(amount):
    if isinstance(amount, str):
        return int(amount.replace(",", "")) if amount[0].isdigit() else 0
    return amount


_WAITING = ("not started", "대기")
_EDITOR = ("편집기사", "편집기사(미정)")
_REST = (Field.OTHER, Field.TOTAL)

MARKS = FileMarks(
    file="강변의밤_제작일정_예산.xlsx",
    tables=(
        TableMarks(
            sheet="제작일정",
            shape=Shape.TASKS,
            header_rows=(4,),
            first_row=5,
            last_row=19,
            columns={
                "A": Field.PHASE,
                "B": (Field.TASK_ID, Field.WBS),
                "C": Field.TASK,
                "D": (Field.PEOPLE, Field.OWNER),
                "E": Field.START,
                "F": Field.FINISH,
                "G": (Field.DURATION, Field.EFFORT),
                "H": Field.PREDECESSORS,
                "I": Field.STATUS,
            },
            values={
                **across(5, A="프리프로덕션", B="A-1", C="시나리오 최종고", D="한지우", E="2026-03-02", I="done"),
                **across(6, D=("오세훈", "오세훈 PD"), F="2026-04-17", G="25 d", H="A-1FS", I="in progress"),
                **across(8, D="한지우; 윤가람", E="2026-04-06", F="2026-05-01"),
                **across(9, G="25 d", H="A-3FS", I=_WAITING),
                **across(10, A="프리프로덕션", E="2026-05-04", F=FAULT, G=NOTHING),
                **across(11, A="프로덕션", D="촬영팀", E="2026-06-01", H="A-4FS; A-5FS"),
                **across(13, C="예비일(우천)", G="3 d", F="2026-07-15"),
                **across(14, B="B-4", G="0 d", H="B-3FS"),
                **across(15, D=_EDITOR, H="B-1SS+5d", E="2026-06-08"),
                **across(16, E="2026-07-27", F="2026-09-04", H="C-1FS; B-4FS"),
                **across(17, G="40 d", H="C-2SS", F="2026-10-02"),
                **across(19, A="포스트프로덕션", B="C-5", G="1 d", H="C-3FS; C-4FS", E="2026-10-30"),
            },
        ),
        TableMarks(
            sheet="예산·스태프",
            shape=Shape.BUDGET,
            header_rows=(3,),
            first_row=4,
            last_row=18,
            skipped_rows=(6, 10, 15),
            columns={
                "A": (Field.CATEGORY, Field.PHASE),
                "B": Field.COST_ITEM,
                "C": Field.BUDGET,
                "D": Field.SPENT,
                "E": _REST,
            },
            values={
                **across(4, A="기획비", B="시나리오료", C="30000000", D="30000000"),
                **across(5, C="8000000", D="6500000"),
                **across(7, A="인건비", B="감독·스태프", C="245000000", D="61000000"),
                **across(9, C="42000000", D="0"),
                **across(12, C="93000000", D="27900000"),
                **across(13, B="로케이션", C=FAULT),
                **across(14, C="4505000", D="4505000"),
                **across(17, A="후반작업", B="VFX", C="120000000", D="12000000"),
                **across(18, C="35000000", D="0"),
            },
        ),
        TableMarks(
            sheet="예산·스태프",
            shape=Shape.PEOPLE,
            header_rows=(3,),
            first_row=4,
            last_row=9,
            columns={
                "G": Field.PERSON,
                "H": (Field.ROLE, Field.SKILL),
                "I": (Field.AVAILABLE_FROM, Field.FROM, Field.START),
                "J": (Field.AVAILABLE_TO, Field.TO, Field.FINISH),
                "K": (Field.RATE, Field.COST),
            },
            values={
                **across(4, G="한지우", H="감독", I="2026-03-02", J="2026-10-30", K=("350000", "7000000")),
                **across(5, G="오세훈", H="프로듀서", J="2026-12-31", K=("300000", "6000000")),
                **across(6, G="윤가람", I="2026-04-06", K=("275000", "5500000")),
                **across(7, H="미술감독", K=("240000", "4800000")),
                **across(8, G="배수아", I="2026-09-07"),
                **across(9, G=_EDITOR, J="2026-09-04", K=FAULT),
            },
        ),
    ),
    left_alone=(
        LeftAlone("제작일정", 1, 2),
        LeftAlone("제작일정", 21, 21),
        LeftAlone("예산·스태프", 1, 1),
        LeftAlone("예산·스태프", 19, 20),
    ),
)
