"""Scenarios that cannot be planned are told of, although nobody plans them now."""

from planner.domain.ids import ResourceId, ScenarioId, SkillId
from planner.domain.people import Skill
from planner.domain.problem import Severity
from planner.whatif.changes.freeze import FreezeBefore
from planner.whatif.changes.leave import AddLeave
from planner.whatif.changes.people import Hire
from planner.whatif.changes.skills import GiveSkill
from planner.whatif.faults import scenario_faults
from planner.whatif.scenario import Scenario
from tests.builders import a_person, a_program, a_task, day

HIRE = Hire(person=ResourceId("Cem"), skills=(Skill(id=SkillId("dev")),))


def away(who: str) -> AddLeave:
    """Build leave of a day."""
    return AddLeave(person=ResourceId(who), first=day(1), last=day(1))


def whats(*changes, base=(), in_doubt=None):
    """Return what is wrong with a scenario of these changes on one of those of `base`."""
    scenarios = (
        Scenario(id=ScenarioId("base-of-it"), changes=tuple(base)),
        Scenario(id=ScenarioId("it"), base=ScenarioId("base-of-it"), changes=changes),
    )
    found = list(scenario_faults(a_program(a_task(), people=(a_person("Ana"),)), scenarios, in_doubt=in_doubt))
    assert all(problem.severity is Severity.WARNING for problem in found)
    return [(problem.what, problem.advice.rsplit(". ", 1)[-1]) for problem in found]


def test_an_unknown_person_is_a_warning():
    said = 'Scenario "it" cannot be planned until this is mended'
    assert whats(away("Bob"), away("Ana"), away("Bea")) == [
        ('the program has no person "Bob"', said),
        ('the program has no person "Bea"', said),
    ]


def test_who_is_hired_in_the_scenario_or_its_base_is_known():
    assert whats(HIRE, away("Cem")) == []
    assert whats(away("Cem"), base=(HIRE,)) == []


def test_a_fault_of_a_base_is_said_once():
    assert whats(base=(away("Bob"),)) == [
        ('the program has no person "Bob"', 'Scenario "base-of-it" cannot be planned until this is mended')
    ]


def test_what_goes_by_a_plan_waits_for_the_plan():
    assert whats(FreezeBefore(before=day(3))) == []


def test_of_a_part_only_names_that_nothing_is_known_of_are_said():
    learn = GiveSkill(resource=ResourceId("Ana"), skill=SkillId("sql"))

    assert [what for what, _ in whats(away("Bob"), away("Bea"), learn, in_doubt={"Bob"})] == [
        'the program has no person "Bea"'
    ]
    assert [what for what, _ in whats(learn)] == ['no task needs skill "sql" and nobody has it']


def test_a_scenario_on_one_that_is_not_there_is_left_to_the_reader():
    lost = Scenario(id=ScenarioId("it"), base=ScenarioId("nowhere"), changes=(away("Bob"),))

    assert list(scenario_faults(a_program(a_task()), (lost,))) == []
