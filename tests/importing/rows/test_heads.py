"""Rows and cells of tables of people by period that say for those below them which project or person it is."""

import pytest

from planner.importing.fields import Shape
from planner.importing.rows.build import A_HEADING
from planner.importing.rows.head_kind import HeadKind
from planner.workbook.schema import CapacityRow, DemandRow, PersonRow, TaskRow
from tests.importing.grids import a_grid
from tests.importing.imports import imported, rows

MONTHS = "Apr 2027 | May 2027 | Jun 2027"
BLANK = "| | |"
WORK = "50% | 50% | 50%"
EXPECTED = [
    ("Atlas", "Ana Silva"),
    ("Atlas", "Bo Li"),
    ("Borealis", "Ana Silva"),
    ("Borealis", "Cy Osei"),
]


def sent(*lines, **how):
    return imported(a_grid("\n".join(lines), name="Staffing"), **how)


def booked(result):
    """Return which people are booked for which projects."""
    return sorted((task.project, *task.people_as_sent) for task in rows(result, TaskRow))


def asked(result):
    return [one.id for one in result.questions if one.id.startswith("headings")]


@pytest.mark.parametrize("mark", ["{}", "*{}*"])
@pytest.mark.parametrize("title", ["Resource", "Employee", "Project / person"])
def test_bands_of_projects_over_people_that_stand_below_several(title, mark):
    result = sent(
        f"{title} | {MONTHS}",
        f"{mark.format('Atlas')} {BLANK}",
        f"Ana Silva | {WORK}",
        f"Bo Li | {WORK}",
        f"{mark.format('Borealis')} {BLANK}",
        f"Ana Silva | {WORK}",
        f"Cy Osei | {WORK}",
    )
    (table,) = result.files[0].tables

    assert booked(result) == EXPECTED
    assert [(one.row, one.why) for one in table.skipped] == [(2, A_HEADING), (5, A_HEADING)]
    assert {row.id for row in rows(result, PersonRow)} == {"Ana Silva", "Bo Li", "Cy Osei"}
    assert asked(result) == []


def test_bands_over_several_columns_that_are_called_projects():
    result = sent(
        f"Employee | {MONTHS}",
        "Project Atlas | < | < | <",
        f"Ana Silva | {WORK}",
        "Project Borealis | < | < | <",
        f"Bo Li | {WORK}",
    )

    assert booked(result) == [("Project Atlas", "Ana Silva"), ("Project Borealis", "Bo Li")]


PEOPLE_OVER_PROJECTS = (
    f"Name | {MONTHS}",
    "*Ana Silva* | *100%* | *100%* | *100%*",
    f"Atlas | {WORK}",
    f"Borealis | {WORK}",
    "*Cy Osei* | *50%* | *50%* | *50%*",
    f"Borealis | {WORK}",
)


def test_bands_of_people_over_projects_are_asked_about_and_their_sums_left_out():
    result = sent(*PEOPLE_OVER_PROJECTS)

    assert booked(result) == [("Atlas", "Ana Silva"), ("Borealis", "Ana Silva"), ("Borealis", "Cy Osei")]
    assert {task.share for task in rows(result, TaskRow)} == {50}
    assert asked(result) == ["headings of Staffing"]


def test_the_answer_says_what_bands_are():
    result = sent(*PEOPLE_OVER_PROJECTS, answers={"headings of Staffing": HeadKind.TEAMS})

    assert {row.resource for row in rows(result, CapacityRow)} == {"Atlas", "Borealis"}


def test_indents_show_which_rows_head_others():
    result = sent(
        f"Resource | {MONTHS}",
        "Atlas | 100% | 100% | 100%",
        f"> Ana Silva | {WORK}",
        f"> Bo Li | {WORK}",
        "Borealis | 100% | 100% | 100%",
        f"> Ana Silva | {WORK}",
        f"> Cy Osei | {WORK}",
    )

    assert booked(result) == EXPECTED


@pytest.mark.parametrize(
    "lines",
    [
        (f"Atlas | {BLANK}", f" | Ana Silva | {WORK}", f"Borealis | {BLANK}", f" | Cy Osei | {WORK}"),
        (f"Atlas | Ana Silva | {WORK}", f" | Bo Li | {WORK}", f"Borealis | Cy Osei | {WORK}"),
        (f"Atlas | Ana Silva | {WORK}", f"^ | Bo Li | {WORK}", f"Borealis | Cy Osei | {WORK}"),
    ],
)
def test_cells_at_the_left_hold_for_the_blank_ones_below(lines):
    result = sent(f"Project | Person | {MONTHS}", *lines)

    assert {("Atlas", "Ana Silva"), ("Borealis", "Cy Osei")} <= set(booked(result)) <= set(EXPECTED)
    assert len(booked(result)) == sum("Ana" in line or "Bo L" in line or "Cy" in line for line in lines)


def test_a_blank_cell_says_nothing_where_others_say_the_same_again():
    lines = (f"Ana Silva | Atlas | {WORK}", f"Ana Silva | Borealis | {WORK}", f" | Borealis | {WORK}")

    assert booked(sent(f"Person | Project | {MONTHS}", *lines)) == [("Atlas", "Ana Silva"), ("Borealis", "Ana Silva")]


def test_roles_below_projects_are_their_demand():
    result = sent(
        f"Role | {MONTHS}",
        f"*Atlas* {BLANK}",
        "Engineer | 1 | 1 | 1",
        "Tester | 1 | 1 | 1",
        f"*Borealis* {BLANK}",
        "Engineer | 2 | 2 | 2",
    )

    assert {(row.project, row.skill, row.fte) for row in rows(result, DemandRow)} == {
        ("Atlas", "Engineer", 1),
        ("Atlas", "Tester", 1),
        ("Borealis", "Engineer", 2),
    }


def test_people_without_work_are_no_bands():
    result = sent(f"Name | {MONTHS}", f"Ana Silva {BLANK}", f"Bo Li | {WORK}", f"Cy Osei | {WORK}", f"Di Xu | {WORK}")
    (table,) = result.files[0].tables

    assert (table.shape, len(table.rows)) == (Shape.CAPACITY, 4)


def test_teams_over_people_are_no_projects():
    result = sent(f"Name | {MONTHS}", f"*Team Red* {BLANK}", f"Bo Li | {WORK}", f"*Team Blue* {BLANK}", f"Cy | {WORK}")

    assert {row.resource for row in rows(result, CapacityRow)} == {"Bo Li", "Cy"}
    assert asked(result) == []
