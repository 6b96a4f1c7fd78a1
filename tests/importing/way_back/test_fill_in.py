"""Fill in: planned dates and people in the sender's own columns, and what was there kept."""

from datetime import date

import openpyxl
import pytest

from planner.domain.ids import TaskId
from planner.importing.way_back.fill_in import fill_in
from planner.planning.solve import make_plan
from planner.solver.options import Options
from tests.importing.way_back.rich_plan import what_is_kept, write_rich_plan
from tests.importing.way_back.sent_plan import (
    HEADER,
    ROWS,
    TODAY,
    Formula,
    a_plan_by_hand,
    imported_from,
    later,
    moment,
    people_list,
    write_plan,
)
from tests.report.office import converted


def filled(path, spans, *, out="copy.xlsx", beside=(), **who):
    imported = imported_from(path, *beside)
    plan = a_plan_by_hand(imported.program, spans, **who)
    return fill_in(path, path.with_name(out), imported, imported.program, plan, plan_name="plan 7", today=TODAY)


def plan_sheet(done):
    return openpyxl.load_workbook(done.path)["Plan"]


def words(done):
    sheet = openpyxl.load_workbook(done.path).worksheets[0]
    return [str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None]


def test_dates_and_people_are_written_and_what_was_there_is_a_comment(tmp_path):
    done = filled(write_rich_plan(tmp_path / "plan.xlsx"), later(ROWS), A1=["Ana", "Ben"], A2=["Ana"], A3=["Ana"])

    sheet = plan_sheet(done)
    assert (sheet["E4"].value, sheet["F4"].value) == (moment(2027, 3, 8), moment(2027, 3, 12))
    assert (sheet["E4"].comment.text, sheet["E4"].number_format) == ("was 2027-03-01", "dd.mm.yyyy")
    assert (sheet["C4"].comment, sheet["C5"].value, sheet["C5"].comment.text) == (None, "Ana", "was Ben")
    assert (done.cells, done.is_copy, done.unknown) == (7, True, 0)


@pytest.mark.filterwarnings("ignore:Sparkline")
def test_everything_else_is_as_it_was(tmp_path):
    path = write_rich_plan(tmp_path / "plan.xlsx")
    before = path.read_bytes()

    done = filled(path, later(ROWS))

    assert path.read_bytes() == before
    assert what_is_kept(plan_sheet(done)) == what_is_kept(openpyxl.load_workbook(path)["Plan"])


def test_the_first_sheet_says_which_plan_and_what_moved(tmp_path):
    done = filled(write_plan(tmp_path / "plan.xlsx"), later(ROWS, 14))

    sheet = openpyxl.load_workbook(done.path).worksheets[0]
    rows = [[cell.value for cell in row[:6]] for row in sheet.iter_rows()]
    assert sheet.title == "Planner plan"
    assert 'Plan "plan 7" of program "plan", written here on 4 January 2027.' in words(done)
    assert ["Survey", moment(2027, 3, 1), moment(2027, 3, 15), moment(2027, 3, 5), moment(2027, 3, 19), 10] in rows


def test_formulas_stay_and_an_added_column_says_what_is_planned(tmp_path):
    rows = [(*row[:5], Formula(f"=E{number}+4", row[5])) for number, row in enumerate(ROWS, start=4)]

    done = filled(write_plan(tmp_path / "plan.xlsx", rows), later(ROWS))

    sheet = plan_sheet(done)
    assert sheet["F4"].value == "=E4+4"
    assert [sheet[f"G{row}"].value for row in (3, 4)] == ["Planned finish", moment(2027, 3, 12)]
    assert sheet["G3"].fill.fgColor.rgb == sheet["F3"].fill.fgColor.rgb
    assert any('Column G "Planned finish" was added to sheet Plan: 3 cells of "Finish"' in text for text in words(done))


def test_missing_columns_are_added(tmp_path):
    rows = [(row[0], row[1], row[3]) for row in ROWS]
    path = write_plan(tmp_path / "plan.xlsx", rows, header=(HEADER[0], HEADER[1], HEADER[3]))
    spans = {f"A{n}": (date(2027, 3, n), date(2027, 3, n)) for n in (1, 2, 3)}

    done = filled(path, spans, beside=[people_list(tmp_path)])

    sheet = plan_sheet(done)
    assert [sheet.cell(3, column).value for column in range(4, 7)] == ["Planned start", "Planned finish", None]
    assert sheet["D5"].value == moment(2027, 3, 2)


def test_dates_as_text_stay_text_in_their_spelling(tmp_path):
    rows = [(*row[:4], f"{row[4]:%d/%m/%Y}", f"{row[5]:%d/%m/%Y}") for row in ROWS]

    done = filled(write_plan(tmp_path / "plan.xlsx", rows), later(ROWS))

    sheet = plan_sheet(done)
    assert (sheet["F4"].value, sheet["F4"].comment.text) == ("12/03/2027", "was 05/03/2027")


def test_a_summary_spans_its_parts_and_a_milestone_shows_its_day(tmp_path):
    rows = [
        ("1", "Phase", None, None, ROWS[0][4], ROWS[1][5]),
        ("1.1", *ROWS[0][1:]),
        ("1.2", *ROWS[1][1:]),
        ("1.3", "Approved", None, 0, ROWS[1][5], ROWS[1][5]),
    ]
    path = write_plan(tmp_path / "plan.xlsx", rows, header=("WBS", *HEADER[1:]))
    imported = imported_from(path)
    ids = [task.id for task in imported.program.tasks]
    days = [(date(2027, 3, 8), date(2027, 3, 12)), (date(2027, 3, 15), date(2027, 3, 26)), (date(2027, 3, 26),) * 2]

    done = filled(path, dict(zip(ids, days, strict=True)))

    sheet = plan_sheet(done)
    assert (sheet["E4"].value, sheet["F4"].value) == (moment(2027, 3, 8), moment(2027, 3, 26))
    assert (sheet["E7"].value, sheet["F7"].value) == (moment(2027, 3, 26), moment(2027, 3, 26))


def test_what_is_not_planned_and_what_is_elsewhere_is_listed(tmp_path):
    one = write_plan(tmp_path / "one.xlsx")
    two = write_plan(tmp_path / "two.xlsx", [(f"B{n}", *row[1:]) for n, row in enumerate(ROWS)])
    imported = imported_from(one, two)
    plan = a_plan_by_hand(imported.program, {**later(ROWS[:2]), "B0": (date(2027, 3, 1), date(2027, 3, 5))})

    done = fill_in(one, tmp_path / "copy.xlsx", imported, imported.program, plan, today=TODAY)

    said = words(done)
    assert said[said.index("Rows left as they are") + 3 :][:2] == ["Build", "the plan says nothing of it"]
    elsewhere = said[said.index("Planned, but no row of this file") + 5 :]
    assert elsewhere[:2] == ["two", "1"]


def test_rows_that_are_no_task_of_the_program_are_counted(tmp_path):
    path = write_plan(tmp_path / "plan.xlsx")
    other = imported_from(write_plan(tmp_path / "other.xlsx", [(f"B{n}", *row[1:]) for n, row in enumerate(ROWS)]))

    done = fill_in(path, tmp_path / "copy.xlsx", imported_from(path), other.program, a_plan_by_hand(other.program, {}))

    assert (done.unknown, done.cells) == (3, 0)


def test_a_file_of_another_kind_gets_the_plan_alone(tmp_path):
    path = tmp_path / "plan.csv"
    path.write_text("ID,Task,Start,Finish\n" + "".join(f"{r[0]},{r[1]},{r[4]},{r[5]}\n" for r in ROWS))

    done = filled(path, later(ROWS), beside=[people_list(tmp_path)])

    assert (done.is_copy, done.cells) == (False, 0)
    assert {"Survey", "2027-03-12 00:00:00"} <= set(words(done))


def test_the_file_itself_is_never_written(tmp_path):
    path = write_plan(tmp_path / "plan.xlsx")

    with pytest.raises(ValueError, match="not overwritten"):
        filled(path, later(ROWS), out="plan.xlsx")


def test_a_plan_that_was_solved_opens_in_another_program(tmp_path):
    path = write_rich_plan(tmp_path / "plan.xlsx")
    imported = imported_from(path)
    solved = make_plan(imported.program, options=Options(time_limit=None, steps=20, workers=1)).outcome.plan
    assert solved is not None

    done = fill_in(path, tmp_path / "copy.xlsx", imported, imported.program, solved, today=TODAY)

    (tmp_path / "office").mkdir()
    theirs = openpyxl.load_workbook(converted(done.path, tmp_path / "office", "xlsx"))["Plan"]
    for row, task in zip((4, 5, 6), ("A1", "A2", "A3"), strict=True):
        assert theirs[f"E{row}"].value.date() == solved.task_by_id[TaskId(task)].start


def test_a_filled_copy_is_read_as_the_plan_it_holds(tmp_path):
    done = filled(write_plan(tmp_path / "plan.xlsx"), later(ROWS), A1=["Ana", "Ben"], A2=["Ben"], A3=["Ana"])

    book = openpyxl.load_workbook(done.path)
    del book["Planner plan"]
    book.save(tmp_path / "again.xlsx")
    again = imported_from(tmp_path / "again.xlsx")

    sent = {task.id: (task.as_sent.first, task.as_sent.last) for task in again.program.tasks}
    assert sent == later(ROWS)
