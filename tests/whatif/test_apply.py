"""Scenarios applied."""

import pytest

from planner.domain.ids import ResourceId, ScenarioId, SkillId, TaskId
from planner.domain.people import Skill
from planner.domain.plan import Baseline, BaselineTask
from planner.whatif.apply import apply_scenario
from planner.whatif.changes.change import ChangeError
from planner.whatif.changes.freeze import FreezeBefore
from planner.whatif.changes.people import Hire, RemovePerson
from planner.whatif.changes.pins import Pin
from planner.whatif.scenario import Scenario
from tests.builders import day
from tests.whatif.launch import BUILD, DESIGN, launch

EVA = ResourceId("eva")
HIRE = Scenario(id=ScenarioId("hire"), changes=(Hire(person=EVA, skills=(Skill(id=SkillId("dev")),)),))
PIN = Scenario(id=ScenarioId("pin"), base=HIRE.id, changes=(Pin(task=DESIGN, resource=EVA),))
FREEZE = Scenario(id=ScenarioId("freeze"), changes=(FreezeBefore(before=day(15)),))


def test_changes_of_the_base_come_first():
    program = apply_scenario(launch(), [PIN, HIRE], PIN.id)
    assert program.task_by_id[DESIGN].pins.resources[0].resource == EVA


def test_the_program_itself_stays_as_it_is():
    program = launch()
    apply_scenario(program, [HIRE], HIRE.id)
    assert program == launch()


def test_without_its_base_a_change_names_what_does_not_exist():
    alone = Scenario(id=PIN.id, changes=PIN.changes)
    with pytest.raises(ChangeError, match='no person or pool "eva"'):
        apply_scenario(launch(), [alone], alone.id)


def test_problems_of_all_changes_are_told_together():
    broken = Scenario(
        id=ScenarioId("broken"),
        changes=(
            RemovePerson(person=ResourceId("anna")),
            Pin(task=TaskId("bild"), start=day(0)),
            *HIRE.changes,
        ),
    )
    with pytest.raises(ChangeError) as raised:
        apply_scenario(launch(), [broken], broken.id)
    assert [problem.what for problem in raised.value.problems] == [
        'the program has no person "anna"',
        'the program has no task "bild"',
    ]


def test_a_given_baseline_counts_instead_of_the_dates_as_sent():
    baseline = Baseline(tasks=(BaselineTask(task=DESIGN, start=day(3), end=day(4)),))
    as_sent = apply_scenario(launch(), [FREEZE], FREEZE.id)
    given = apply_scenario(launch(), [FREEZE], FREEZE.id, baseline=baseline)
    assert [as_sent.task_by_id[task].pins.start for task in (DESIGN, BUILD)] == [None, day(10)]
    assert [given.task_by_id[task].pins.start for task in (DESIGN, BUILD)] == [day(3), None]
