"""Scenarios on scenarios."""

import pytest

from planner.domain.ids import ScenarioId
from planner.domain.source import Source
from planner.whatif.changes.change import ChangeError
from planner.whatif.scenario import Scenario, base_circles, chain


def a_scenario(id_: str, base: str | None = None) -> Scenario:
    return Scenario(
        id=ScenarioId(id_), base=None if base is None else ScenarioId(base), source=Source(file=f"{id_}.toml")
    )


def test_a_chain_begins_with_the_first_base():
    scenarios = [a_scenario("c", "b"), a_scenario("a"), a_scenario("b", "a")]
    assert [scenario.id for scenario in chain(scenarios, ScenarioId("c"))] == ["a", "b", "c"]


def test_an_unknown_base_is_named_in_the_file_that_names_it():
    with pytest.raises(ChangeError) as raised:
        chain([a_scenario("hire-two"), a_scenario("b", "hire-tow")], ScenarioId("b"))
    assert str(raised.value) == 'b.toml: there is no scenario "hire-tow". Perhaps you mean "hire-two".'


@pytest.mark.parametrize("start", ["a", "b", "c", "d"])
def test_a_circle_is_found_wherever_one_enters_it(start):
    scenarios = [a_scenario("a", "b"), a_scenario("b", "c"), a_scenario("c", "a"), a_scenario("d", "a")]
    with pytest.raises(ChangeError) as raised:
        chain(scenarios, ScenarioId(start))
    assert str(raised.value) == (
        'a.toml: scenarios build on each other in a circle: "a", "b", "c". Let one of them build on the program itself.'
    )


def test_a_scenario_on_itself_is_a_circle():
    with pytest.raises(ChangeError, match='in a circle: "a"\\.'):
        chain([a_scenario("a", "a")], ScenarioId("a"))


def test_scenarios_that_build_on_nothing_or_on_others_make_no_circle():
    assert list(base_circles([a_scenario("b", "a"), a_scenario("a"), a_scenario("x", "unknown")])) == []


def test_each_circle_is_told_once():
    scenarios = [a_scenario("a", "b"), a_scenario("b", "a"), a_scenario("x", "a"), a_scenario("y", "y")]
    assert [problem.what for problem in base_circles(scenarios)] == [
        'scenarios build on each other in a circle: "a", "b"',
        'scenarios build on each other in a circle: "y"',
    ]


def test_a_scenario_without_a_name_goes_by_its_id():
    assert a_scenario("a").title == "a"
    assert Scenario(id=ScenarioId("a"), name="Lean").title == "Lean"
