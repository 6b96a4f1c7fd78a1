"""Task lists: the rows of a file and the tasks they became."""

from datetime import date

from planner.importing.fields import Field
from planner.importing.way_back.task_lists import task_lists_of
from tests.importing.way_back.sent_plan import ROWS, imported_from, write_plan


def lists(path, *others):
    return task_lists_of(imported_from(path, *others), path.name)


def test_each_row_has_its_task_and_its_people(tmp_path):
    (tasks,) = lists(write_plan(tmp_path / "plan.xlsx"))

    assert [(line.name, line.tasks, line.people) for line in tasks.lines] == [
        ("Survey", ("A1",), ("Ana", "Ben")),
        ("Design", ("A2",), ("Ben",)),
        ("Build", ("A3",), ("Ana",)),
    ]


def test_the_cell_of_a_field_is_known_where_it_is_blank_too(tmp_path):
    rows = [*ROWS[:2], ("A3", "Build", "Ana", 5, None, None)]
    (tasks,) = lists(write_plan(tmp_path / "plan.xlsx", rows))

    last = tasks.lines[-1]
    assert [tasks.place(last, of) for of in (Field.START, Field.FINISH, Field.COST)] == ["E6", "F6", None]
    assert tasks.named_at(last) == "B6"


def test_a_summary_has_the_tasks_below_it(tmp_path):
    rows = [
        ("1", "Phase one", None, None, date(2027, 3, 1), date(2027, 3, 19)),
        ("1.1", "Survey", "Ana", 5, date(2027, 3, 1), date(2027, 3, 5)),
        ("1.2", "Design", "Ben", 10, date(2027, 3, 8), date(2027, 3, 19)),
        ("2", "Phase two", None, None, date(2027, 3, 22), date(2027, 3, 26)),
        ("2.1", "Build", "Ana", 5, date(2027, 3, 22), date(2027, 3, 26)),
    ]
    header = ("WBS", "Task", "Assigned to", "Duration (days)", "Start", "Finish")
    (tasks,) = lists(write_plan(tmp_path / "plan.xlsx", rows, header=header))

    assert [(line.row.is_summary, len(line.tasks)) for line in tasks.lines] == [
        (True, 2),
        (False, 1),
        (False, 1),
        (True, 1),
        (False, 1),
    ]
    assert tasks.lines[0].tasks == tasks.lines[1].tasks + tasks.lines[2].tasks


def test_rows_of_other_files_are_not_among_them(tmp_path):
    one = write_plan(tmp_path / "one.xlsx")
    two = write_plan(tmp_path / "two.xlsx", [(f"B{n}", *row[1:]) for n, row in enumerate(ROWS)])

    (tasks,) = lists(two, one)

    assert [line.tasks for line in tasks.lines] == [("B0",), ("B1",), ("B2",)]
