"""Columns of a list of tasks that stand for one person each."""

import pytest

from planner.importing.fields import Field, Shape
from tests.importing.imports import a_table


def people(drawn):
    table = a_table(drawn)
    return table.shape, [column.title for column in table.columns if column.field is Field.WORK_OF]


NAMES = ["Ana Silva", "Bo Li", "Cy Osei"]


@pytest.mark.parametrize("more", ["Start", "Effort (days)", "Duration (days)"])
def test_full_names_side_by_side_are_people(more):
    drawn = f"Task | {' | '.join(NAMES)} | {more}\nDesign | 3 | | 2 | 5\nBuild | | 5 | 1.5 | 7\nTest | 2 | 1 | | 3"

    assert people(drawn) == (Shape.TASKS, NAMES)


def test_names_and_a_unit_are_enough():
    head = " | ".join(f"*{title}*" for title in ("Task (days)", *NAMES))
    drawn = f"{head}\nDesign | 3 | | 2\nBuild | | 5 | 1.5\nTest | 2 | 1 |"

    assert people(drawn) == (Shape.TASKS, NAMES)


@pytest.mark.parametrize("group", ["Days per person", "Resources", "Días por persona", "Hours", "Assigned to"])
def test_first_names_under_a_title_that_says_so_are_people(group):
    drawn = f" | {group} | < | Start\nTask | Ana | Bo | \nDesign | 3 | | 2027-03-01\nBuild | | 5 | 2027-03-08"

    assert people(drawn) == (Shape.TASKS, [f"{group} / Ana", f"{group} / Bo"])


@pytest.mark.parametrize(
    "drawn",
    [
        "*Project* | *Strategic Fit* | *Market Reach*\nAtlas | 3 | 4\nBorealis | 5 | 2\nCirrus | 1 | 1",
        "Task | Ana Silva | Bo Li | Start\nDesign | R | A | 2027-03-01\nBuild | A | R | 2027-03-08",
        "Task | Ana Silva | Start\nDesign | 3 | 2027-03-01\nBuild | 5 | 2027-03-08",
        "Task | Plan | Actual | Start\nDesign | 3 | 4 | 2027-03-01\nBuild | 5 | 4 | 2027-03-08",
    ],
)
def test_scores_letters_and_a_name_alone_are_no_work_of_people(drawn):
    assert people(drawn)[1] == []
