"""Rows of a header that say the day of the week of each column."""

import pytest

from planner.importing.detect.weekdays import weekdays_of
from planner.workbook.grid import Cell, CellType
from tests.importing.grids import a_block


def cells(*texts):
    return [Cell(column, CellType.TEXT, text) for column, text in enumerate(texts, start=2)]


@pytest.mark.parametrize(
    ("texts", "first"),
    [
        ("V S D L M M J V S D L M M J", 4),
        ("M D M D F S S M D M D F", 0),
        ("Mo Di Mi Do Fr Mo Di Mi", 0),
        ("Thu Fri Sat Sun Mon Tue", 3),
        ("金 土 日 月 火 水 木", 4),
        ("수 목 금 토 일 월", 2),
        ("q q s s d s t q", 2),
        ("Ma Ti On To Fr Lø Sø", 0),
        ("l m x j v", 0),
    ],
)
def test_names_one_after_the_other_are_weekdays(texts, first):
    found = weekdays_of(cells(*texts.split()))

    assert len(found) == len(texts.split())
    assert found[2] == first


@pytest.mark.parametrize("texts", ["S S S S S S", "M L M S X L", "J F M A M J J A", "Mo Di Mi", "CP CP RTT AM CP"])
def test_other_letters_are_none(texts):
    assert weekdays_of(cells(*texts.split())) == {}


LETTERS = " | ".join("VSDLMMJ" * 2)
NUMBERS = " | ".join(map(str, range(1, 15)))
ROWS = "Ana Silva | CP | | | CP | CP\nBo Li | RTT | | | | AM\n"


@pytest.mark.parametrize(
    "header",
    [f" | {LETTERS}\nAgent | {NUMBERS}\n", f"Agent | {NUMBERS}\n | {LETTERS}\n", f"Agent | {LETTERS}\n | {NUMBERS}\n"],
    ids=["above", "below", "beside the title"],
)
def test_they_are_part_of_the_header_of_day_numbers(header):
    block = a_block(header + ROWS)

    assert block.header_rows == (1, 2)
    assert block.rows == (3, 4)
    assert block.titles[1] == "Agent"
