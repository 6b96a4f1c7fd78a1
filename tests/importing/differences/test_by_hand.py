"""What people did to a program workbook is told from what the import wrote there."""

from datetime import datetime

import pytest

from planner.importing.differences.by_hand import by_hand
from planner.importing.differences.earlier import read_earlier
from planner.importing.import_files import import_files
from planner.importing.output.workbook import write_imported
from planner.workbook.template import write_template
from tests.importing.differences.plans import an_import, enter, together, written
from tests.importing.program.sheets import TODAY
from tests.importing.sent import SENT

_DAY = datetime(2027, 1, 6)  # noqa: DTZ001 - a cell has no zone


@pytest.mark.parametrize("sent", [pytest.param(sent, id=sent.marks.file) for sent in SENT[::3]])
def test_nobody_did_anything_to_what_was_just_written(tmp_path, sent):
    path = tmp_path / "program.xlsx"
    write_imported(path, import_files([sent.write(tmp_path)], today=TODAY))
    found = by_hand(read_earlier(path))
    assert (found.rows, found.emptied, found.deleted, found.unreadable) == ((), (), (), ())


def test_cells_that_were_added_and_changed(tmp_path):
    edit = together(enter("Tasks", 2, Start_fixed=_DAY, Effort=9), enter("Leave", 2, Person="Ana Silva", From=_DAY))
    task, leave = by_hand(read_earlier(written(tmp_path, edit))).rows
    assert (task.fields, task.added, task.edited) == (["effort", "pinned_start"], {"pinned_start"}, {"effort"})
    assert leave.recorded is None
    assert set(leave.fields) == {"person", "first"}


def test_rows_that_were_moved_are_known_by_what_they_are_about(tmp_path):
    def edit(book):
        book["Tasks"].insert_rows(2)
        enter("Tasks", 4, Effort=9)(book)

    (task,) = by_hand(read_earlier(written(tmp_path, edit))).rows
    assert (task.row.values.id, task.edited) == ("T2", {"effort"})


def test_what_was_taken_away(tmp_path):
    edit = together(enter("Tasks", 2, Effort=None), lambda book: book["Tasks"].delete_rows(4))
    found = by_hand(read_earlier(written(tmp_path, edit)))
    assert [(row.text("id"), name) for row, name in found.emptied] == [("T1", "effort")]
    assert [row.text("id") for row in found.deleted] == ["T3"]


def test_a_workbook_that_no_import_wrote_is_refused(tmp_path):
    path = tmp_path / "program.xlsx"
    write_template(path)
    (problem,) = read_earlier(path).problems
    assert "no sheet Origins" in problem.what


def test_a_row_that_cannot_be_read_is_named(tmp_path):
    edit = enter("Leave", 2, Person="Ana Silva", From="soon")
    assert by_hand(read_earlier(written(tmp_path, edit))).unreadable == ("program.xlsx, Leave!A2",)


def test_the_import_is_the_same_whoever_reads_its_record(tmp_path):
    earlier = read_earlier(written(tmp_path))
    assert len(earlier.recorded) == sum(len(an_import().tables.rows(kind)) for kind in an_import().tables.by_type)
