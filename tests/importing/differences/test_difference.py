"""What two versions of the files say differently, cell by cell."""

from datetime import date

import pytest

from planner.importing.differences.difference import DifferenceKind, differences
from tests.importing.differences.plans import an_import, plan, written
from tests.importing.program.sheets import PLAN, a_file

_LATE = date(2027, 1, 28)


def said(before, after):
    return [str(one) for one in differences(an_import(before), an_import(after)).all]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, []),
        ({(1, 5): 8}, ['task "Design" (T1): effort was 5.00, is 8.00 (plan.xlsx, Plan!F2)']),
        (
            {(1, 5): "a lot"},
            ['task "Design" (T1): effort was 5.00, is unreadable ("a lot") (plan.xlsx, Plan!F2)'],
        ),
        ({(1, 1): "Design it"}, ['task "Design it" (T1) is what was task "Design" (T1) (plan.xlsx, Plan!B2)']),
        ({(1, 0): "D9"}, ['task "Design" (D9) is what was task "Design" (T1) (plan.xlsx, Plan!B2)']),
        (
            {(1, 0): "D9", (1, 1): "Designs"},
            ['task "Designs" (D9) is likely what was task "Design" (T1) (plan.xlsx, Plan!B2)'],
        ),
        (
            {(3, 4): _LATE},
            [
                "the program: last date was 2028-01-22, is 2028-01-28 (plan.xlsx)",
                'task "Launch" (T3): last as sent was 2027-01-22, is 2027-01-28 (plan.xlsx, Plan!E4)',
            ],
        ),
    ],
)
def test_changed_cells_of_a_task(changes, expected):
    assert said(plan(), plan(changes)) == expected


def test_tasks_and_people_come_and_go():
    after = plan(rows=[*PLAN[:2], PLAN[3], ["T4", "Train", "WEB", None, None, 2, "Dana Fox"]])
    found = differences(an_import(plan()), an_import(after))
    kinds = [(one.kind, one.what) for one in found.all]
    assert (DifferenceKind.ADDED, 'task "Train" (T4)') in kinds
    assert (DifferenceKind.REMOVED, 'task "Build" (T2)') in kinds
    assert (DifferenceKind.ADDED, 'person "Dana Fox"') in kinds
    assert (DifferenceKind.REMOVED, 'person "Ben Okafor"') in kinds
    (gone,) = [one for one in found.of(DifferenceKind.REMOVED) if one.sheet == "Tasks"]
    assert str(gone) == 'task "Build" (T2) is gone (it stood in plan.xlsx, Plan!B3)'


def test_both_cells_are_named_where_a_row_moved():
    rows = [PLAN[0], PLAN[2], PLAN[1], PLAN[3]]
    (one,) = said(plan(), plan({(2, 5): 8}, rows=rows))
    assert one == 'task "Design" (T1): effort was 5.00 (plan.xlsx, Plan!F2), is 8.00 (plan.xlsx, Plan!F3)'


def test_rows_and_columns_in_another_order_are_no_difference():
    rows = [list(reversed(row)) for row in [PLAN[0], *reversed(PLAN[1:])]]
    assert not said(plan(), plan(rows=rows))


def test_another_name_of_the_project_file_leaves_its_tasks_the_same():
    rows = [[row[1], *row[3:]] for row in PLAN]
    before, after = a_file("plan v1.xlsx", Plan=rows), a_file("plan v2.xlsx", Plan=rows)
    found = differences(an_import(before), an_import(after))
    assert not found.of(DifferenceKind.ADDED, DifferenceKind.REMOVED)
    assert {one.sheet for one in found.of(DifferenceKind.RENAMED)} == {"Projects", "Tasks"}


def test_leave_that_moves_is_changed_and_not_another():
    def away(first, last):
        header = ["Person", "Leave from", "Leave to", "Reason"]
        return plan(Leave=[header, ["Ana Silva", first, last, "Holiday"], ["Ben Okafor", _LATE, _LATE, "Course"]])

    before, after = away(date(2027, 2, 1), date(2027, 2, 5)), away(date(2027, 2, 8), date(2027, 2, 12))
    found = differences(an_import(before), an_import(after))
    changed = [(one.kind, one.column) for one in found.all if one.sheet == "Leave"]
    assert changed == [(DifferenceKind.CHANGED, "From"), (DifferenceKind.CHANGED, "To")]


def test_the_earlier_version_may_be_a_program_workbook(tmp_path):
    path = written(tmp_path)
    assert not differences(path, an_import(plan())).all
    (one,) = differences(path, an_import(plan({(1, 5): 8}))).all
    assert (one.before.value, one.before.source.cell, one.after.value) == ("5.00", "F2", "8.00")
