"""Wishes: what is to stand in which cell, and which cells stay."""

from datetime import date

from planner.importing.fields import Field
from planner.importing.way_back.lines import days_moved, lines_of
from planner.importing.way_back.planned import planned_of
from planner.importing.way_back.task_lists import task_lists_of
from planner.importing.way_back.wishes import AS_IT_WAS, HAS_BEGUN, people_field, wishes_of
from tests.importing.way_back.sent_plan import (
    HEADER,
    ROWS,
    a_plan_by_hand,
    imported_from,
    later,
    people_list,
    write_plan,
)


def wished(path, spans, *, profile=None, beside=(), **who):
    imported = imported_from(path, *beside, profile=profile)
    (tasks,) = task_lists_of(imported, path.name)
    plan = a_plan_by_hand(imported.program, spans, **who)
    of_people = people_field(imported, tasks)
    planned = [planned_of(line, imported.program, plan) for line in tasks.lines]
    lines = lines_of(tasks, planned, of_people)
    return imported.program, lines, list(wishes_of(tasks, lines, of_people))


def test_starts_finishes_and_people_have_their_cells(tmp_path):
    _, _, wishes = wished(write_plan(tmp_path / "plan.xlsx"), later(ROWS), A1=["Ana"])

    first = [(wish.of, wish.place, wish.old, wish.new) for wish in wishes[:3]]
    assert first == [
        (Field.START, "E4", date(2027, 3, 1), date(2027, 3, 8)),
        (Field.FINISH, "F4", date(2027, 3, 5), date(2027, 3, 12)),
        (Field.PEOPLE, "C4", None, "Ana"),
    ]


def test_what_is_so_already_stays(tmp_path):
    _, _, wishes = wished(write_plan(tmp_path / "plan.xlsx"), later(ROWS, 0), A1=["Ben", "Ana"], A2=["Ben"])

    assert {wish.stays for wish in wishes} == {AS_IT_WAS}
    assert [wish.new for wish in wishes if wish.of is Field.PEOPLE] == ["Ana, Ben", "Ben"]


def test_those_who_stay_are_named_first(tmp_path):
    rows = [("A1", "Survey", "Zoe", 5, *ROWS[0][4:]), ("A2", "Design", "Ana", 10, *ROWS[1][4:])]
    _, _, wishes = wished(write_plan(tmp_path / "plan.xlsx", rows), later(rows), A1=["Ana", "Zoe"])

    assert next(wish.new for wish in wishes if wish.of is Field.PEOPLE) == "Zoe, Ana"


def test_a_start_that_is_a_fact_stays(tmp_path):
    rows = [(*ROWS[0], "In progress"), (*ROWS[1], "Not started")]
    path = write_plan(tmp_path / "plan.xlsx", rows, header=(*HEADER, "Status"))
    _, _, wishes = wished(path, later(ROWS[:2]))

    assert [wish.stays for wish in wishes if wish.of is not Field.PEOPLE] == [HAS_BEGUN, "", "", ""]


def test_a_milestone_keeps_its_blank_start_blank(tmp_path):
    rows = [*ROWS, ("M1", "Opening", None, 0, None, date(2027, 3, 26))]
    spans = {**later(ROWS), "M1": (date(2027, 4, 2), date(2027, 4, 2))}
    _, _, wishes = wished(write_plan(tmp_path / "plan.xlsx", rows), spans)

    of_milestone = [wish for wish in wishes if wish.name == "Opening"]
    assert [(wish.place, bool(wish.stays), wish.new) for wish in of_milestone] == [
        ("E7", True, date(2027, 4, 2)),
        ("F7", False, date(2027, 4, 2)),
    ]


def test_a_milestone_asks_for_no_start_where_there_is_no_column_for_it(tmp_path):
    header = ("ID", "Milestone", "Duration (days)", "Finish")
    rows = [(f"M{n}", name, 0, date(2027, 3, 26)) for n, name in enumerate(("Opened", "Approved", "Closed"))]
    spans = {f"M{n}": (date(2027, 4, 2), date(2027, 4, 2)) for n in range(3)}
    path = write_plan(tmp_path / "plan.xlsx", rows, header=header)
    _, _, wishes = wished(path, spans, beside=[people_list(tmp_path)])

    assert [wish.of for wish in wishes] == [Field.FINISH] * 3


def test_moved_days_are_working_days(tmp_path):
    program, lines, _ = wished(write_plan(tmp_path / "plan.xlsx"), later(ROWS, 14))

    assert [days_moved(program, line) for line in lines] == [10, 10, 10]
