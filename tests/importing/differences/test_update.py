"""An import on top of an earlier one keeps what people entered, and tells what no longer fits."""

from datetime import date, datetime

import pytest

from planner.importing.differences.earlier import read_earlier
from planner.importing.differences.recorded import ADDED, EDITED
from planner.importing.output.workbook import write_imported
from planner.workbook.door import read_files
from planner.workbook.schema import (
    ChangeSheetRow,
    GoalRow,
    LeaveRow,
    ModeRow,
    PersonRow,
    PoolRow,
    ScenarioRow,
    TaskRow,
)
from tests.importing.differences.plans import enter, plan, together, updated, written
from tests.importing.program.sheets import PLAN

_DAY = datetime(2027, 1, 6)  # noqa: DTZ001 - a cell has no zone
_PIN = enter("Tasks", 3, Start_fixed=_DAY, People_fixed="Ben Okafor; Ana Silva @ review")
_WITHOUT_BUILD = [row for row in PLAN if row[0] != "T2"]


def row(imported, kind, id_):
    return next(one for one in imported.tables.rows(kind) if one.values.id == id_)


def unfit(since):
    return [str(one) for one in since.unfit]


def kept(since):
    return [(one.sheet, one.column) for one in since.entries if one.fits]


def test_nothing_entered_and_nothing_changed_is_the_same_program(tmp_path):
    after, since = updated(written(tmp_path))
    assert (since.differences.all, since.entries) == ((), ())
    assert after.program is not None


def test_pins_stay_and_are_marked_as_entered_by_hand(tmp_path):
    after, since = updated(written(tmp_path, _PIN), plan({(1, 5): 8}))
    task = row(after, TaskRow, "T2")
    assert task.values.pinned_start == date(2027, 1, 6)
    assert task.values.pinned_resources == ("Ben Okafor", "Ana Silva @ review")
    assert task.source("pinned_start").assumption == ADDED
    assert str(task.source("pinned_start")) == "program.xlsx, Tasks!X3"
    assert row(after, TaskRow, "T1").values.effort == 8
    assert (kept(since), since.unfit) == ([("Tasks", "Start fixed"), ("Tasks", "People fixed")], ())


@pytest.mark.parametrize(
    ("changes", "id_", "named"),
    [
        ({(2, 0): "B-7"}, "B-7", "Build"),
        ({(2, 1): "Build it"}, "T2", "Build it"),
        ({(2, 0): "B", (2, 1): "Builds"}, "B", "Builds"),
    ],
)
def test_entries_follow_a_task_to_its_new_id_and_name(tmp_path, changes, id_, named):
    edit = together(_PIN, enter("Modes", 2, Task="T2", Mode="agency", Duration=10))
    after, since = updated(written(tmp_path, edit), plan(changes))
    task = row(after, TaskRow, id_).values
    assert (task.name, task.pinned_start) == (named, date(2027, 1, 6))
    (mode,) = after.tables.rows(ModeRow)
    assert (mode.values.task, mode.values.duration) == (id_, 10)
    assert not since.unfit


def test_entries_about_what_is_gone_are_named_and_left_out(tmp_path):
    edit = together(
        _PIN,
        enter("Modes", 2, Task="T2", Mode="agency", Duration=10),
        enter("Tasks", 2, People_fixed="Ana Silva; Ben Okafor"),
        enter("Leave", 2, Person="Ben Okafor", From=_DAY),
    )
    after, since = updated(written(tmp_path, edit), plan(rows=_WITHOUT_BUILD))
    told = "\n".join(unfit(since))
    assert 'task "Build" (T2): start fixed "2027-01-06" was left out: task "Build" (T2) is gone' in told
    assert 'way to do "T2 / agency": the row "Task T2, Mode agency, Duration 10" was left out' in told
    assert 'task "Design" (T1): people fixed "Ben Okafor" was left out: person "Ben Okafor" is gone' in told
    assert 'leave of "Ben Okafor / 2027-01-06"' in told
    assert row(after, TaskRow, "T1").values.pinned_resources == ("Ana Silva",)
    assert not after.tables.rows(ModeRow)
    assert not after.tables.rows(LeaveRow)
    assert after.program is not None


def test_scenarios_stay_and_those_that_cannot_be_planned_any_more_are_told(tmp_path):
    edit = together(
        enter("Goals", 2, Goal="cost"),
        enter("Scenarios", 2, Scenario="late", Name="Later"),
        enter("Changes", 2, Scenario="late", Change="drop tasks", Task="T2"),
        enter("Changes", 3, Scenario="late", Change="drop tasks", Task="T1"),
    )
    path = written(tmp_path, edit)
    same, since = updated(path)
    assert [one.id for one in same.scenarios] == ["late"]
    assert not since.unfit
    after, since = updated(path, plan(rows=_WITHOUT_BUILD))
    counts = [len(after.tables.rows(kind)) for kind in (GoalRow, ScenarioRow, ChangeSheetRow)]
    assert counts == [1, 1, 2]
    (told,) = unfit(since)
    assert "T2" in told
    assert 'Scenario "late" cannot be planned until this is mended' in told


def test_a_changed_cell_stays_until_its_file_says_something_else(tmp_path):
    path = written(tmp_path, enter("Tasks", 2, Effort=9))
    same, since = updated(path)
    assert row(same, TaskRow, "T1").values.effort == 9
    assert EDITED in row(same, TaskRow, "T1").source("effort").assumption
    assert not since.unfit
    other, since = updated(path, plan({(1, 5): 7}))
    assert row(other, TaskRow, "T1").values.effort == 7
    assert unfit(since) == [
        'task "Design" (T1): effort "9.00" gave way: plan.xlsx, Plan!F2 says "7.00" now (program.xlsx, Tasks!D2)'
    ]


def test_an_added_cell_stays_beside_what_a_file_says_of_it_now(tmp_path):
    path = written(tmp_path, enter("Tasks", 2, Due=_DAY))
    header = [*PLAN[0], "Due"]
    rows = [header, *([*row, date(2027, 1, 8)] for row in PLAN[1:])]
    after, since = updated(path, plan(rows=rows))
    assert row(after, TaskRow, "T1").values.due == date(2027, 1, 6)
    assert row(after, TaskRow, "T2").values.due == date(2027, 1, 8)
    (entry,) = since.entries
    assert 'in place of "2027-01-08", which plan.xlsx, Plan!H2 says' in str(entry)


def test_what_a_file_says_by_now_is_no_entry_any_more(tmp_path):
    path = written(tmp_path, enter("Tasks", 2, Effort=8))
    after, since = updated(path, plan({(1, 5): 8}))
    assert row(after, TaskRow, "T1").source("effort").assumption is None
    assert since.entries == ()


def test_a_task_that_was_added_by_hand_becomes_that_of_a_file(tmp_path):
    edit = enter("Tasks", 5, Project="WEB", Task="T9", Name="Train", Effort=3, Person_or_pool="Ana Silva")
    path = written(tmp_path, edit)
    alone, since = updated(path)
    assert row(alone, TaskRow, "T9").values.effort == 3
    assert kept(since) == [("Tasks", "")]
    sent, since = updated(path, plan(rows=[*PLAN, ["T9", "Train", "WEB", None, None, 4, "Ana Silva"]]))
    assert [str(one.values.id) for one in sent.tables.rows(TaskRow)].count("T9") == 1


def test_pools_for_missing_roles_keep_their_units(tmp_path):
    rows = [[*PLAN[0][:-1], "Role"], *([*one[:-1], "Welder"] for one in PLAN[1:])]
    path = written(tmp_path, enter("Pools", 2, Units=3), plan(rows=rows))
    after, since = updated(path, plan(rows=rows))
    (pool,) = after.tables.rows(PoolRow)
    assert (pool.values.units, since.unfit) == (3, ())


def test_a_person_added_for_a_missing_role_takes_the_place_of_its_pool(tmp_path):
    rows = [[*PLAN[0][:-1], "Role"], *([*one[:-1], "Welder"] for one in PLAN[1:])]
    edit = together(enter("People", 2, Person="Eve", Skills="Welder"), lambda book: book["Pools"].delete_rows(2))
    after, _ = updated(written(tmp_path, edit, plan(rows=rows)), plan(rows=rows))
    assert [one.values.id for one in after.tables.rows(PersonRow)] == ["Eve"]
    assert not after.tables.rows(PoolRow)


def test_what_was_taken_away_and_is_back_is_told(tmp_path):
    edit = together(enter("Tasks", 2, Effort=None), lambda book: book["Tasks"].delete_rows(4))
    _, since = updated(written(tmp_path, edit))
    told = "\n".join(unfit(since))
    assert 'task "Design" (T1): effort "5.00" had been emptied and is filled in again' in told
    assert 'task "Launch" (T3) had been deleted and is back' in told.replace(": the row", "")


def test_entries_survive_one_update_after_another(tmp_path):
    path = written(tmp_path, together(_PIN, enter("Tasks", 2, Effort=9), enter("Goals", 2, Goal="cost")))
    for file in (plan(), plan({(3, 5): 6}), plan({(3, 5): 7})):
        after, since = updated(path, file)
        write_imported(path, after, since)
        assert not since.unfit
        assert row(after, TaskRow, "T2").values.pinned_start == date(2027, 1, 6)
        assert row(after, TaskRow, "T1").values.effort == 9
        assert len(after.tables.rows(GoalRow)) == 1
    _, since = updated(path, plan({(1, 5): 7}))
    assert [one for one in unfit(since) if 'effort "9.00" gave way' in one]


def test_only_files_make_differences(tmp_path):
    path = written(tmp_path, together(_PIN, enter("Tasks", 2, Effort=9)))
    after, since = updated(path)
    assert since.differences.all == ()
    write_imported(path, after, since)
    assert updated(path)[1].differences.all == ()
    assert [one.column for one in updated(path, plan({(1, 5): 7}))[1].differences.all] == ["Effort"]


def test_the_sheet_says_all_of_it(tmp_path):
    path = written(tmp_path, _PIN)
    after, since = updated(path, plan({(1, 5): 8}, rows=_WITHOUT_BUILD))
    write_imported(path, after, since)
    (grid,) = [one for one in read_files([path], None)[0].grids if one.name == "Changes since"]
    assert len(grid.rows) == 1 + len(since.entries) + len(since.differences.all)
    assert not read_earlier(path).problems
