"""A program is ready once its scenario is applied and nothing in the whole stands in the way."""

from datetime import date

import pytest

from planner.domain.ids import ProjectId, ScenarioId
from planner.domain.problem import InputProblem, Severity
from planner.intake.ready import UnknownScenarioError, find_scenario, make_ready
from planner.whatif.changes.dates import MoveDueDate
from planner.whatif.scenario import Scenario
from planner.workbook.read import Reading
from tests.builders import a_link, a_program, a_task

LATER = Scenario(
    id=ScenarioId("later"), name="A later date", changes=(MoveDueDate(project=ProjectId("P"), to=date(2027, 3, 1)),)
)


def a_reading(program, *scenarios, problems=()):
    return Reading(program=program, scenarios=scenarios, problems=problems)


@pytest.mark.parametrize("name", ["later", "LATER", " a later date "])
def test_a_scenario_is_found_by_id_or_name(name):
    assert find_scenario([LATER], name) is LATER


def test_base_is_the_program_as_it_is():
    assert find_scenario([LATER], "Base") is None


def test_an_unknown_scenario_is_told_with_those_there_are():
    with pytest.raises(UnknownScenarioError, match='no scenario "x"; there are "base", "later"'):
        find_scenario([LATER], "x")


def test_the_scenario_s_changes_are_applied():
    ready = make_ready(a_reading(a_program(a_task()), LATER), LATER)

    assert ready.planned.project_by_id[ProjectId("P")].due == date(2027, 3, 1)
    assert (ready.title, ready.scenario_id) == ("A later date", "later")


def test_a_change_of_what_is_not_there_is_an_input_problem():
    lost = Scenario(id=ScenarioId("lost"), changes=(MoveDueDate(project=ProjectId("Q")),))

    ready = make_ready(a_reading(a_program(a_task()), lost), lost)

    assert ready.program is None
    assert any('"Q"' in problem.what for problem in ready.problems)
    with pytest.raises(ValueError, match="input problems"):
        _ = ready.planned


def test_the_program_is_reviewed_as_a_whole():
    circle = a_program(a_task("A"), a_task("B"), dependencies=(a_link("A", "B"), a_link("B", "A")))

    ready = make_ready(a_reading(circle))

    assert ready.program is None
    assert [problem.severity for problem in ready.problems] == [Severity.PROBLEM]


def test_what_was_found_while_reading_stays():
    note = InputProblem(source=None, what="one tab was not read", severity=Severity.IGNORED)

    ready = make_ready(a_reading(a_program(a_task()), problems=(note,)))

    assert note in ready.problems
    assert ready.program is not None
