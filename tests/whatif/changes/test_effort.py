"""More or less work."""

from datetime import date
from decimal import Decimal

import pytest

from planner.domain.demand import demanded_fte
from planner.domain.ids import ModeId, ProjectId, TaskId
from planner.domain.remaining import remaining_effort
from planner.domain.work import Pins, Progress, WorkKind
from planner.whatif.changes.change import ChangeError
from planner.whatif.changes.effort import RiskHappens, ScaleEffort
from tests.builders import MONDAY, a_mode, a_program, a_requirement, a_task
from tests.whatif.launch import DESIGN, DONE, MAKE, MARCH_DEMAND, PROGRESSING, SELL, launch

GATE, REVIEW = TaskId("gate"), TaskId("review")


def test_a_projects_open_work_grows_and_the_rest_stays():
    before, after = launch(), ScaleEffort(project=MAKE, by_percent=Decimal(20)).apply(launch())
    assert after.task_by_id[DESIGN].modes[0].requirements[0].effort == 6
    assert after.task_by_id[REVIEW].modes[0].duration == 2
    assert after.task_by_id[GATE] == before.task_by_id[GATE]
    assert after.task_by_id[DONE] == before.task_by_id[DONE]
    assert after.task_by_id[MARCH_DEMAND] == before.task_by_id[MARCH_DEMAND]


def test_month_demand_keeps_its_form():
    program = ScaleEffort(project=SELL, by_percent=Decimal(50)).apply(launch())
    task = program.task_by_id[MARCH_DEMAND]
    assert demanded_fte(task) == Decimal("2.25")
    assert [(r.heads, r.share) for r in task.modes[0].requirements] == [(2, 100), (1, 25)]
    assert task.month == date(2027, 3, 1)


def test_one_task_shrinks_but_never_to_nothing():
    program = ScaleEffort(task=REVIEW, by_percent=Decimal(-90)).apply(launch())
    assert program.task_by_id[REVIEW].modes[0].duration == 1
    assert program.task_by_id[DESIGN] == launch().task_by_id[DESIGN]


def test_what_remains_of_a_started_task_is_scaled():
    program = ScaleEffort(task=PROGRESSING, by_percent=Decimal(20)).apply(launch())
    task = program.task_by_id[PROGRESSING]
    assert remaining_effort(task, task.modes[0], task.modes[0].requirements[0]) == 6
    left = a_program(a_task("A", a_mode("M", a_requirement(effort=8)), progress=Progress(remaining=Decimal(3))))
    task = ScaleEffort(task=TaskId("A"), by_percent=Decimal(50)).apply(left).task_by_id[TaskId("A")]
    assert task.progress.remaining == Decimal("4.5")


def test_a_risk_adds_days_to_durations_and_to_the_person_days_of_each_head():
    program = RiskHappens(name="Tool breaks", task=REVIEW, days=3).apply(launch())
    program = RiskHappens(name="Tool breaks", task=DESIGN, days=3).apply(program)
    assert program.task_by_id[REVIEW].modes[0].duration == 5
    assert program.task_by_id[DESIGN].modes[0].requirements[0].effort == 8


def test_a_risk_adds_to_what_remains_of_a_started_task():
    program = RiskHappens(name="Tool breaks", task=PROGRESSING, days=3).apply(launch())
    task = program.task_by_id[PROGRESSING]
    assert remaining_effort(task, task.modes[0], task.modes[0].requirements[0]) == 8
    two_modes = a_program(
        a_task(
            "A",
            a_mode("slow", kind=WorkKind.DURATION, duration=9),
            a_mode("fast", kind=WorkKind.DURATION, duration=4),
            progress=Progress(percent=50, started=MONDAY),
            pins=Pins(mode=ModeId("fast")),
        )
    )
    task = RiskHappens(name="Rain", task=TaskId("A"), days=2).apply(two_modes).task_by_id[TaskId("A")]
    assert task.progress.remaining == 4


def test_a_risk_adds_percent():
    program = RiskHappens(name="Tool breaks", task=DESIGN, by_percent=Decimal(30)).apply(launch())
    assert program.task_by_id[DESIGN].modes[0].requirements[0].effort == Decimal("6.5")


def test_each_says_what_changes():
    assert ScaleEffort(project=MAKE, by_percent=Decimal(20)).describe(launch()) == "Make it takes 20 % more work"
    assert ScaleEffort(task=DESIGN, by_percent=Decimal(-10)).describe(launch()) == (
        "Design the casing takes 10 % less work"
    )
    assert RiskHappens(name="Rain", task=DESIGN, days=1).describe(launch()) == (
        "Rain: Design the casing takes 1 more day"
    )
    assert RiskHappens(name="Rain", task=DESIGN, by_percent=Decimal(5)).describe() == "Rain: design takes 5 % more work"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (ScaleEffort(by_percent=Decimal(1)), "needs either a project or a task"),
        (ScaleEffort(project=MAKE, by_percent=Decimal(-100)), "nothing would be left"),
        (ScaleEffort(project=ProjectId("mike"), by_percent=Decimal(1)), 'no project "mike". Perhaps you mean "make"'),
        (ScaleEffort(task=TaskId("gatee"), by_percent=Decimal(1)), 'no task "gatee". Perhaps you mean "gate"'),
        (RiskHappens(name="R", task=TaskId("gatee"), days=1), 'no task "gatee". Perhaps you mean "gate"'),
        (RiskHappens(name="R", task=DONE, days=1), '"done" is done'),
        (RiskHappens(name="R", task=GATE, days=1), '"gate" is a milestone'),
        (RiskHappens(name="R", task=MARCH_DEMAND, days=1), "it has no days"),
        (RiskHappens(name="R", task=DESIGN), "either days or a percent"),
        (RiskHappens(name="R", task=DESIGN, days=0), "either days or a percent"),
        (RiskHappens(name="R", task=DESIGN, days=1, by_percent=Decimal(1)), "either days or a percent"),
    ],
)
def test_what_cannot_be_says_why(change, message):
    with pytest.raises(ChangeError) as raised:
        change.apply(launch())
    assert message in str(raised.value)
