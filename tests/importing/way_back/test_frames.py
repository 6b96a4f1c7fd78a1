"""Frames: red lines that are rules of conditional formats, so that they go without a trace."""

import openpyxl
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import PatternFill

from planner.importing.way_back.frames import frame, remove_frames


def rules(sheet):
    return sorted(
        (rule.priority, str(area.sqref), rule.type) for area in sheet.conditional_formatting for rule in area.rules
    )


def a_sheet():
    sheet = openpyxl.Workbook().create_sheet()
    sheet.conditional_formatting.add(
        "A1:A9", CellIsRule(operator="lessThan", formula=["1"], fill=PatternFill("solid", bgColor="FF0000"))
    )
    return sheet


def test_a_frame_comes_before_the_rules_that_are_there():
    sheet = a_sheet()

    frame(sheet, ["A1", "B3"])

    assert rules(sheet) == [(1, "A1 B3", "expression"), (2, "A1:A9", "cellIs")]
    assert not sheet["A1"].has_style


def test_frames_of_an_earlier_copy_are_removed_and_other_rules_stay():
    sheet = a_sheet()
    before = [(area, kind) for _, area, kind in rules(sheet)]
    frame(sheet, ["A1"])

    remove_frames(sheet)

    assert [(area, kind) for _, area, kind in rules(sheet)] == before


def test_many_cells_are_several_rules():
    sheet = openpyxl.Workbook().create_sheet()

    frame(sheet, [f"A{row}" for row in range(1, 402)])

    assert len(rules(sheet)) == 3
