"""Registers of stakeholders as they are sent."""

import pytest

from planner.domain.ids import ProjectId
from planner.domain.stakeholder import Stakeholder
from planner.importing.fields import Shape
from tests.importing.program.sheets import PLAN, a_file, imported, said

HEADER = ["Stakeholder", "Organisation", "Project", "Influence", "Interest", "Attitude", "Comments"]
MAYOR = ["Ruth Lindgren", "City of Munich", "APP", "High", "Low", "In favour", "Meet monthly"]


def registered(*rows, header=HEADER):
    """Import a plan with a register of stakeholders."""
    file = a_file("plan.xlsx", Plan=PLAN, Register=[header, *rows])
    result = imported(file, shape=Shape.STAKEHOLDERS)
    assert result.program is not None
    return result


def test_a_row_becomes_a_stakeholder_and_none_of_the_people():
    result = registered(MAYOR)
    assert result.program.stakeholders == (
        Stakeholder(
            id="Ruth Lindgren",
            organisation="City of Munich",
            project=ProjectId("APP"),
            influence="High",
            interest="Low",
            attitude="In favour",
            notes="Meet monthly",
        ),
    )
    assert str(result.program.stakeholders[0].source) == "plan.xlsx, Register!A2"
    assert [person.id for person in result.program.people] == ["Ana Silva", "Ben Okafor"]


@pytest.mark.parametrize(
    ("row", "id_"),
    [
        ([None, "Residents' association", *MAYOR[2:]], "Residents' association"),
        (["Jo; Bo", *MAYOR[1:]], "Jo, Bo"),
        (["A very long name of a committee that nobody ever says in full", *MAYOR[1:]], None),
    ],
)
def test_whoever_is_named_gives_the_id_and_a_name_that_is_no_id_is_kept(row, id_):
    (one,) = registered(row).program.stakeholders
    written = row[0] or row[1]
    assert one.id == (id_ or written[:40].strip())
    assert one.name == ("" if one.id == written else written)


def test_one_who_stands_in_two_projects_is_kept_for_each():
    result = registered(MAYOR, [*MAYOR[:2], "WEB", *MAYOR[3:]])
    assert [(one.id, one.project) for one in result.program.stakeholders] == [
        ("Ruth Lindgren", "APP"),
        ("Ruth Lindgren (WEB)", "WEB"),
    ]
    assert result.program.stakeholders[1].name == "Ruth Lindgren"


def test_a_row_that_names_nobody_is_left_out_and_said():
    result = registered(MAYOR, [None, None, "APP", "High", "High", "Against"])
    assert len(result.program.stakeholders) == 1
    assert said(result, "the row names nobody and was left out")


def test_columns_that_nobody_knows_are_kept_in_the_notes_and_said():
    result = registered([*MAYOR, "A47"], header=[*HEADER, "Room at the fair"])

    assert result.program.stakeholders[0].notes == "Meet monthly\nRoom at the fair: A47"
    assert said(result, '"Room at the fair" was kept in the notes')
