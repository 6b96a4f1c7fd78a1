"""What the sample must show; a change of the data that loses one of these is seen here."""

from planner.domain.demand import demanded_fte
from planner.domain.project import SelectionRule
from planner.domain.remaining import Stage, stage
from planner.domain.work import DependencyKind, WorkKind
from planner.whatif.apply import apply_scenario
from scenarios.programs.launch.program import LAUNCH
from scenarios.programs.launch.questions import LAUNCH_QUESTIONS


def test_size():
    assert 115 <= len(LAUNCH.tasks) <= 130
    assert len(LAUNCH.people) == 30


def test_people_have_leave_part_time_two_countries_and_come_and_go():
    assert {calendar.country for calendar in LAUNCH.calendars} == {None, "DE", "IT"}
    assert any(person.leave for person in LAUNCH.people)
    assert any(0 < person.capacity < 100 for person in LAUNCH.people)
    assert any(period.capacity == 0 and period.first is None for p in LAUNCH.people for period in p.capacity_periods)
    assert any(period.capacity == 0 and period.last is None for p in LAUNCH.people for period in p.capacity_periods)


def test_the_five_projects_feed_one_another():
    between = {
        (LAUNCH.task_by_id[link.predecessor].project, LAUNCH.task_by_id[link.successor].project)
        for link in LAUNCH.integration_points()
    }
    feeds = {"RD": "DES", "DES": "RD", "MKT": "SAL", "SAL": "DIS", "DIS": "SAL"}
    assert set(feeds.items()) <= between


def test_three_funds_over_four_quarters():
    assert {fund.id.split()[0] for fund in LAUNCH.funds} == {"CAPEX", "OPEX", "RESERVE"}
    assert len({(fund.first, fund.last) for fund in LAUNCH.funds}) == 4
    assert any(fund.carry_over for fund in LAUNCH.funds)
    assert any(fund.projects for fund in LAUNCH.funds)
    assert all(fund.contingency and not fund.released for fund in LAUNCH.funds if fund.id.startswith("RESERVE"))


def test_the_rules_that_are_used():
    assert {rule.selection for rule in LAUNCH.projects} == {SelectionRule.MUST, SelectionRule.MAY}
    assert sum("brand experience" in project.exclusive_groups for project in LAUNCH.projects) == 2
    assert {mode.kind for task in LAUNCH.tasks for mode in task.modes} == set(WorkKind)
    assert {DependencyKind.FS, DependencyKind.SS, DependencyKind.FF} <= {link.kind for link in LAUNCH.dependencies}
    assert {stage(task) for task in LAUNCH.tasks} == set(Stage)
    assert any(task.pins.start for task in LAUNCH.tasks)
    assert any(task.deadline for task in LAUNCH.tasks)
    assert any(link.optional for link in LAUNCH.dependencies)
    assert any(task.estimate for task in LAUNCH.tasks)
    assert any(task.as_sent for task in LAUNCH.tasks)
    assert sum(len(task.modes) > 1 for task in LAUNCH.tasks) >= 10
    assert any(demanded_fte(task) for task in LAUNCH.tasks if task.month)


def test_five_questions_that_can_be_asked():
    assert len(LAUNCH_QUESTIONS) == 5
    for question in LAUNCH_QUESTIONS:
        assert apply_scenario(LAUNCH, LAUNCH_QUESTIONS, question.id) != LAUNCH
