"""Scenario files."""

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.ids import FundId, ResourceId, ScenarioId, SkillId, TaskId
from planner.domain.people import Skill
from planner.whatif.changes.money import CutFund
from planner.whatif.changes.people import Hire, RemovePerson
from planner.whatif.changes.scope import DropTasks
from planner.whatif.changes.skills import GiveSkill
from planner.whatif.files import read_scenario, read_scenarios, write_scenario
from planner.whatif.scenario import Scenario
from tests.whatif.drawn import changes

LEAN = """\
name = "Lean"
base = "cut"
description = '''
Fewer people,
less scope.'''

[[change]]
kind = "remove person"
person = "ana"   # as agreed
from = 2027-03-01

[[change]]
kind = "hire"
person = "eva"
skills = ["dev:2", "sql"]

[[change]]
kind = "drop tasks"
task = "review"
"""


def problems_of(tmp_path: Path, text: str) -> list[str]:
    path = tmp_path / "lean.toml"
    path.write_text(text, encoding="utf-8")
    reading = read_scenario(path)
    assert reading.scenarios == ()
    return [str(problem) for problem in reading.problems]


def test_a_file_reads_as_people_write_it(tmp_path):
    path = tmp_path / "lean.toml"
    path.write_text(LEAN, encoding="utf-8")
    assert read_scenario(path).scenarios == (
        Scenario(
            id=ScenarioId("lean"),
            name="Lean",
            base=ScenarioId("cut"),
            description="Fewer people,\nless scope.",
            changes=(
                RemovePerson(person=ResourceId("ana"), first=date(2027, 3, 1)),
                Hire(person=ResourceId("eva"), skills=(Skill(id=SkillId("dev"), level=2), Skill(id=SkillId("sql")))),
                DropTasks(tasks=(TaskId("review"),)),
            ),
        ),
    )


def test_changes_remember_their_lines(tmp_path):
    path = tmp_path / "lean.toml"
    path.write_text(LEAN, encoding="utf-8")
    change = read_scenario(path).scenarios[0].changes[0]
    assert [str(change.source), str(change.places["person"])] == ["lean.toml, line 7", "lean.toml, line 9"]


@given(
    st.builds(
        Scenario,
        id=st.text(st.characters(codec="utf-8"), min_size=1).map(str.strip).filter(bool).map(ScenarioId),
        name=st.text(st.characters(codec="utf-8")).map(str.strip),
        changes=st.lists(changes(), max_size=3).map(tuple),
    )
)
def test_a_written_scenario_reads_back_as_the_same(scenario):
    with TemporaryDirectory() as folder:
        path = Path(folder) / "some.toml"
        write_scenario(path, scenario)
        reading = read_scenario(path)
    assert reading.problems == ()
    assert reading.scenarios == (scenario,)


def test_files_are_read_in_their_order(tmp_path):
    paths = [tmp_path / f"{name}.toml" for name in "ab"]
    for path in paths:
        write_scenario(path, Scenario(id=ScenarioId(path.stem), changes=(CutFund(fund=FundId("F")),)))
    assert [scenario.id for scenario in read_scenarios(paths).scenarios] == ["a", "b"]


def test_all_problems_of_a_file_are_told_with_their_lines(tmp_path):
    told = problems_of(
        tmp_path,
        """\
nam = "Lean"
base = 3

[[change]]
kind = "remove persn"

[[change]]
kind = "hire"
persn = "bob"
skills = ["dev:2"]
rate = "much"
capacity = true

[[change]]
person = "ana"
""",
    )
    assert told == [
        'lean.toml, line 1: a scenario has no key "nam". Perhaps you mean "name".',
        'lean.toml, line 2: base is not a text. Write base = "…".',
        'lean.toml, line 5: no change is of kind "remove persn". Perhaps you mean "remove person".',
        'lean.toml, line 9: "hire" has no key "persn". Perhaps you mean "person".',
        'lean.toml, line 12: "hire" cannot read key capacity. '
        "Write a whole number: percent of full-time, 100 if empty.",
        'lean.toml, line 7: "hire" needs key person: a new id.',
        'lean.toml, line 11: "hire" cannot read key rate: "much" is not a number. '
        "Write a number: cost per full-time day.",
        told[7],
    ]
    assert told[7].startswith("lean.toml, line 14: the change has no kind. Write one: hire, remove person, ")


@pytest.mark.parametrize("value", ["2027-03-01T10:00:00", "inf", "[1, 2]", "[]", "false", "{a = 1}"])
def test_values_no_cell_can_hold_are_problems(tmp_path, value):
    told = problems_of(tmp_path, f'[[change]]\nkind = "remove person"\nperson = "ana"\nfrom = {value}\n')
    assert told == [
        'lean.toml, line 4: "remove person" cannot read key from. Write a date: first date without them, all if empty.'
    ]


def test_two_keys_for_the_same_are_a_problem(tmp_path):
    told = problems_of(tmp_path, '[[change]]\nkind = "give skill"\nperson = "a"\npool = "b"\nskill = "dev"\n')
    assert told == ['lean.toml, line 4: "pool" says the same as "person". Keep one.']


def test_other_words_for_a_key_are_understood(tmp_path):
    path = tmp_path / "lean.toml"
    path.write_text('[[change]]\nkind = "give skill"\npool = "bench"\nskill = "dev"\n', encoding="utf-8")
    change = GiveSkill(resource=ResourceId("bench"), skill=SkillId("dev"))
    assert read_scenario(path).scenarios[0].changes == (change,)


@pytest.mark.parametrize("text", ["change = 3", "change = [1]", "[change]\nkind = 'hire'"])
def test_changes_in_no_list_of_tables_are_a_problem(tmp_path, text):
    told = problems_of(tmp_path, text)
    assert told[0].endswith("the changes cannot be read. Begin each change with a line [[change]].")


def test_changes_written_in_one_line_are_named_by_number(tmp_path):
    told = problems_of(tmp_path, "change = [{kind = 'hir'}]")
    assert told == ['lean.toml, change 1: no change is of kind "hir". Perhaps you mean "hire".']


def test_what_is_no_toml_is_a_problem_not_an_exception(tmp_path):
    path = tmp_path / "lean.toml"
    for content in (b"name = Lean", b"\xff\xfe\x00"):
        path.write_bytes(content)
        (problem,) = read_scenario(path).problems
        assert str(problem).startswith("lean.toml: this is no readable scenario file: ")
