"""Korean WBS whose three ranks stand in three columns.

Man-months under `공수(M/M)`, grades behind names, dates as text with points, planned and actual under one heading.
"""

from datetime import date

from benchmarks.importing.marks import NOTHING, FileMarks, LeftAlone, TableMarks, across
from planner.importing.fields import Field, Shape
from tests.importing.sent.page import Worked, pages

_ROWS = (
    (
        "1. 분석",
        "1.1 요구사항",
        "현업 인터뷰",
        "김민수 책임",
        0.5,
        "2026.04.01",
        "2026.04.14",
        "2026.04.01",
        "2026.04.15",
        "100%",
        "인터뷰 결과서",
    ),
    (
        None,
        None,
        "요구사항 정의서 작성",
        "이서연 선임",
        0.75,
        "2026.04.15",
        "2026.05.06",
        "2026.04.16",
        None,
        "80%",
        "요구사항 정의서",
    ),
    (
        None,
        "1.2 현행분석",
        "현행 시스템 분석",
        "박지훈 선임, 이서연 선임",
        1,
        "2026. 4. 15.",
        "2026. 5. 12.",
        None,
        None,
        "30%",
        "현행 분석서",
    ),
    (
        "2. 설계",
        "2.1 아키텍처",
        "아키텍처 설계",
        "김민수 책임",
        1.25,
        "2026.05.13",
        "2026.06.09",
        None,
        None,
        "0%",
        "아키텍처 설계서",
    ),
    (
        None,
        "2.2 화면",
        "화면 설계",
        "최유진 전임",
        1.5,
        "2026.05.13",
        "2026.06.23",
        None,
        None,
        "0%",
        "화면 설계서",
    ),
    (
        None,
        None,
        "화면 리뷰",
        "전원",
        0.1,
        "2026.06.24",
        "2026.06.25",
        None,
        None,
        "0%",
        None,
    ),
    (
        "3. 구현",
        "3.1 회원",
        "회원 가입",
        "박지훈 선임",
        2,
        "2026.06.26",
        "2026.08.06",
        None,
        None,
        "0%",
        "소스코드",
    ),
    (
        None,
        None,
        "본인 인증 연동",
        "미정",
        1,
        "2026.07.01",
        "2026.08.13",
        None,
        None,
        "0%",
        "소스코드",
    ),
    (
        None,
        "3.2 결제",
        "PG 연동",
        "최유진 전임",
        2.5,
        "2026.06.26",
        "2026.08.28",
        None,
        None,
        "0%",
        "소스코드",
    ),
    (
        "4. 시험",
        "4.1 통합",
        "통합 시험",
        "이서연 선임, 최유진 전임",
        1.5,
        "2026.08.31",
        "2026.09.18",
        None,
        None,
        "0%",
        "시험 결과서",
    ),
    (
        None,
        "4.2 오픈",
        "서비스 오픈",
        "김민수 책임",
        0,
        "2026.10.01",
        "2026.10.01",
        None,
        None,
        "0%",
        None,
    ),
)


def write(folder):
    """Write the workbook into a folder."""
    path = folder / MARKS.file
    with pages(path, "WBS", "개정이력", dates="yyyy-mm-dd") as (plan, history):
        plan.across("A1", "차세대 회원·결제 시스템 구축 WBS", bold=True)
        plan.across("A2", "PM: 김민수 책임", None, None, None, "기준일", date(2026, 5, 4))
        singles = (("A", "단계"), ("B", "활동"), ("C", "작업"), ("D", "담당자"), ("E", "공수(M/M)"), ("J", "진척률"))
        for letter, title in (*singles, ("K", "산출물")):
            plan.merge(f"{letter}4:{letter}5", title, bold=True)
        plan.merge("F4:G4", "계획", bold=True)
        plan.merge("H4:I4", "실적", bold=True)
        plan.across("F5", "시작일", "종료일", "시작일", "종료일", bold=True)
        plan.down("A6", _ROWS)
        plan.across("A17", "합계", None, None, None, Worked("=SUM(E6:E16)", 12.1), bold=True)
        history.down(
            "A1", [("버전", "일자", "내용"), ("1.0", "2026.03.30", "최초 작성"), ("1.1", "2026.05.04", "진척 반영")]
        )
    return path


MARKS = FileMarks(
    file="WBS_차세대_v1.1.xlsx",
    tables=(
        TableMarks(
            sheet="WBS",
            shape=Shape.TASKS,
            header_rows=(4, 5),
            first_row=6,
            last_row=16,
            columns={
                "A": Field.PHASE,
                "B": (Field.PHASE, Field.PARENT),
                "C": Field.TASK,
                "D": (Field.PEOPLE, Field.OWNER),
                "E": Field.EFFORT,
                "F": Field.START,
                "G": Field.FINISH,
                "H": Field.ACTUAL_START,
                "I": Field.ACTUAL_FINISH,
                "J": Field.PROGRESS,
                "K": (Field.NOTES, Field.OTHER),
            },
            values={
                **across(6, A="1. 분석", C="현업 인터뷰", E="10 d", F="2026-04-01", G="2026-04-14", I="2026-04-15"),
                **across(7, E="15 d", H="2026-04-16", I=NOTHING, J="80"),
                **across(8, D=("박지훈; 이서연", "박지훈 선임; 이서연 선임"), E="20 d", F="2026-04-15", G="2026-05-12"),
                **across(9, A="2. 설계", E="25 d", D=("김민수", "김민수 책임")),
                **across(10, C="화면 설계", E="30 d", G="2026-06-23"),
                **across(11, E="2 d", F="2026-06-24"),
                **across(13, D="?", C="본인 인증 연동"),
                **across(14, E="50 d", G="2026-08-28"),
                **across(15, A="4. 시험", D=("이서연; 최유진", "이서연 선임; 최유진 전임")),
                **across(16, C="서비스 오픈", E="0 d", F="2026-10-01"),
            },
        ),
    ),
    left_alone=(LeftAlone("WBS", 17, 17), LeftAlone("개정이력")),
)
