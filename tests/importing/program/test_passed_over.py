"""What was cut off or left out of a file is said, as gravely as it matters."""

from dataclasses import replace

import pytest

from planner.domain.problem import Severity
from planner.workbook.grid import Grid
from planner.workbook.xlsx.outside import STRAY
from tests.importing.program.sheets import PLAN, a_file, a_sheet, imported

_CUT = "only the first 50,000 rows were read"


def _said(result, severity):
    return [str(one) for one in result.problems if one.severity is severity]


def _with(*sheets: Grid, **more):
    file = a_file("p.xlsx", Plan=PLAN)
    return replace(file, grids=(*file.grids, *sheets), **more)


def test_a_plan_that_was_cut_off_is_a_problem():
    file = a_file("p.xlsx", Plan=PLAN)
    result = imported(replace(file, grids=(replace(file.grids[0], left_out=_CUT),)))

    (problem,) = _said(result, Severity.PROBLEM)
    assert problem.startswith(f"p.xlsx, Plan: the sheet is too large: {_CUT}. Delete")
    assert result.program is None


def test_a_cut_sheet_on_which_nothing_was_understood_may_have_held_the_plan():
    notes = replace(a_sheet("Log", [["some words"], ["and more"]]), left_out=_CUT)
    assert any("p.xlsx, Log: the sheet is too large" in one for one in _said(imported(_with(notes)), Severity.PROBLEM))


def test_a_cut_sheet_that_is_no_part_of_the_plan_is_a_warning():
    copy = replace(a_sheet("Archive", PLAN), left_out=_CUT)
    result = imported(_with(copy))

    assert _said(result, Severity.PROBLEM) == []
    assert any("p.xlsx, Archive: the sheet is too large" in one for one in _said(result, Severity.WARNING))


def test_what_the_reader_passed_over_says_what_to_do():
    result = imported(_with(remarks=(("Plan!XFD9", STRAY),)))
    assert f"p.xlsx, Plan!XFD9: {STRAY}. Delete it, or move it into the table that it belongs to." in _said(
        result, Severity.WARNING
    )


def test_an_empty_list_beside_others_is_a_warning():
    empty = a_sheet("Next", [PLAN[0]])
    result = imported(_with(empty))

    assert _said(result, Severity.PROBLEM) == []
    assert any(
        one.startswith("p.xlsx, Next: the table has a header and no rows") for one in _said(result, Severity.WARNING)
    )


@pytest.mark.parametrize(("title", "field"), [("Priority", "priority"), ("Location", "location")])
def test_a_column_that_no_plan_uses_is_listed(title, field):
    rows = [[*PLAN[0], title], *([*row, "High" if title == "Priority" else "Oslo"] for row in PLAN[1:])]
    result = imported(a_file("p.xlsx", Plan=rows))

    assert any(
        one.startswith(f'p.xlsx, Plan!H1: column "{title}" was left out: no plan uses the {field}.')
        for one in _said(result, Severity.IGNORED)
    )
