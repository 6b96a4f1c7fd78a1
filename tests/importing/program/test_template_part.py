"""A workbook in the planner's own form among the files: it is read strictly and completes what sheets say."""

from datetime import date

import pytest

from planner.importing.program.assemble import assemble
from planner.importing.program.template_part import is_template, read_template_part
from planner.importing.understand import understand
from planner.workbook.grid import GridFile
from tests.importing.program.sheets import TODAY, a_file

PROGRAM: list[list[object]] = [
    ["Program"],
    ["Name", "Launch"],
    ["First date", date(2027, 1, 4)],
    ["Last date", date(2027, 12, 31)],
    ["Status date", date(2027, 1, 4)],
]
PLAN = [
    ["Task ID", "Task", "Skill", "Start", "Finish", "Effort (days)", "Assigned to", "Predecessors"],
    ["T1", "Design", "design", date(2027, 1, 4), date(2027, 1, 8), 5, "A. Silva", None],
    ["T2", "Build", "dev", date(2027, 1, 11), date(2027, 1, 15), 5, "Ben Okafor, Test lab", "T1"],
]
PEOPLE: list[list[object]] = [
    ["Person", "Name", "Skills", "Most tasks"],
    ["silva", "Ana Silva", "design", 2],
    ["ben", "Ben Okafor", "dev"],
]


def completed(*, plan=PLAN, name="Mobile app.xlsx", **sheets):
    """Import a plan with a workbook in the planner's own form beside it."""
    part = a_file("program.xlsx", **{"Program": PROGRAM, "People": PEOPLE, **sheets})
    assert is_template(part)
    sent = [understand(a_file(name, Plan=plan), today=TODAY)]
    return assemble(sent, name="", today=TODAY, part=read_template_part([part]))


def program_of(result):
    assert result.program is not None, list(map(str, result.problems))
    return result.program


@pytest.mark.parametrize(
    ("sheets", "expected"),
    [
        ({"Program": PROGRAM, "People": PEOPLE}, True),
        ({"Read me": [["How to fill this workbook"]], "People": PEOPLE}, True),
        ({"Plan": PLAN}, False),
        ({"People": [["Person", "Town"], ["Ana", "Porto"]]}, False),
        ({"People": PEOPLE, "Plan": PLAN}, False),
        ({"People": [["Name", "Skills"], ["Ana", "dev"]]}, False),
        ({}, False),
    ],
)
def test_a_workbook_is_the_planner_s_own_by_all_its_sheets_and_titles(sheets, expected):
    assert is_template(a_file("some.xlsx", **sheets)) is expected


def test_a_refused_file_is_none():
    assert not is_template(GridFile("some.xlsx", refused="it is locked"))


def test_the_program_itself_is_as_stated_and_nothing_is_asked_about_its_dates():
    result = completed()
    program = program_of(result)
    assert (program.name, program.first, program.last) == ("Launch", date(2027, 1, 4), date(2027, 12, 31))
    assert "status date" not in {question.id for question in result.questions}


def test_people_have_the_stated_ids_and_limits_wherever_sheets_name_them():
    program = program_of(completed())
    assert {person.id: person.max_tasks for person in program.people}["silva"] == 2
    assert program.task_by_id["T1"].as_sent.resources == ("silva",)


def test_a_pool_that_a_sheet_names_is_no_person():
    program = program_of(completed(Pools=[["Pool", "Name", "Units"], ["lab", "Test lab", 2]]))
    assert [pool.id for pool in program.pools] == ["lab"]
    assert program.task_by_id["T2"].as_sent.resources == ("ben", "lab")
    assert {person.id for person in program.people} == {"silva", "ben"}


def test_a_project_is_known_by_its_name():
    program = program_of(completed(Projects=[["Project", "Name", "Benefit"], ["APP", "Mobile app", 1000]]))
    assert [(project.id, project.benefit) for project in program.projects] == [("APP", 1000)]
    assert {task.project for task in program.tasks} == {"APP"}


def test_a_row_about_a_task_of_a_sheet_completes_it_and_keeps_both_places():
    result = completed(Tasks=[["Project", "Task", "Spent", "Start fixed"], ["Mobile app", "T1", 700, date(2027, 1, 5)]])
    task = program_of(result).task_by_id["T1"]
    assert (task.name, task.progress.spent, task.pins.start) == ("Design", 700, date(2027, 1, 5))
    (row,) = [row for table in result.tables.by_type.values() for row in table[0].rows if row.says("spent")]
    assert str(row.source("spent")).startswith("program.xlsx, Tasks!C2")
    assert str(row.source("name")).startswith("Mobile app.xlsx, Plan!B2")


def test_where_both_say_something_else_the_stated_value_counts_and_is_said():
    result = completed(Tasks=[["Project", "Task", "Effort"], ["Mobile app", "T1", 8]])
    assert program_of(result).task_by_id["T1"].modes[0].requirements[0].effort == 8
    (said,) = [str(problem) for problem in result.problems if "Effort is taken from here" in problem.what]
    assert said.startswith("program.xlsx, Tasks!C2")
    assert "Mobile app.xlsx, Plan!F2" in said


def test_further_ways_and_links_stand_beside_what_was_sent():
    result = completed(
        Modes=[["Task", "Mode", "Duration"], ["T1", "bought", 3]],
        Dependencies=[["Predecessor", "Successor", "Lag", "Optional"], ["T1", "T2", 2, "yes"]],
    )
    program = program_of(result)
    assert [mode.id for mode in program.task_by_id["T1"].modes] == ["main", "bought"]
    assert [(link.lag, link.optional) for link in program.dependencies] == [(2, True)]


def test_scenarios_are_kept():
    rows = [["Scenario", "Name"], ["calm", "Calm"]]
    assert [scenario.id for scenario in completed(Scenarios=rows).scenarios] == ["calm"]


def test_what_is_wrong_there_is_said_with_its_cell():
    result = completed(Tasks=[["Project", "Task", "Spent"], ["Mobile app", "T1", "much"]])
    assert result.program is None
    assert any(str(problem).startswith("program.xlsx, Tasks!C2") for problem in result.problems)


def test_a_pool_may_stand_in_a_list_of_people_and_beside_a_skill():
    plan: list[list[object]] = [
        ["Task ID", "Task", "Task type", "Skill", "Start", "Finish", "Duration (days)", "Share of time", "Assigned to"],
        ["T1", "Move", "Fixed duration", "dev", date(2027, 1, 4), date(2027, 1, 8), 5, "50 %", "2 x Crew"],
    ]
    listed: list[list[object]] = [
        ["Resource", "E-mail", "Capacity"],
        ["Crew", None, "100 %"],
        ["Ben Okafor", "ben@example.org", "100 %"],
    ]
    part = a_file("program.xlsx", Program=PROGRAM, People=PEOPLE, Pools=[["Pool", "Units"], ["crew", 3]])
    sent = [understand(a_file("app.xlsx", Plan=plan, Team=listed), today=TODAY)]
    program = program_of(assemble(sent, name="", today=TODAY, part=read_template_part([part])))
    needs = [(need.skill, need.resource, need.heads, need.share) for need in program.tasks[0].modes[0].requirements]
    assert needs == [("dev", None, 1, 50), (None, "crew", 2, 100)]
    assert [pool.id for pool in program.pools] == ["crew"]


def test_further_people_of_a_sheet_are_of_its_own_way_to_do_the_task():
    plan = [*PLAN[:2], [None, None, "dev", None, None, 4, "Ben Okafor"], PLAN[2]]
    program = program_of(completed(plan=plan, Modes=[["Task", "Mode", "Duration"], ["T1", "bought", 3]]))
    assert [[need.skill for need in mode.requirements] for mode in program.task_by_id["T1"].modes] == [
        ["design", "dev"],
        [],
    ]
