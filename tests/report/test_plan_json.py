"""The plan as JSON: the shape other programs rely on."""

import json
from dataclasses import replace
from datetime import date

from planner.checker.violation import Violation
from planner.domain.ids import ProjectId, TaskId
from planner.domain.outcome import EarliestDelivery, Outcome, Status, Stop
from planner.planning.solve import CheckedOutcome
from planner.report.plan_json import plan_json
from tests.report.sample import sample_outcome, sample_plan, sample_program


def _sample():
    return json.loads(json.dumps(plan_json(sample_program(), sample_outcome(), "Base")))


def _by_id(rows, wanted: str):
    return next(row for row in rows if row["id"] == wanted)


def test_it_says_what_came_of_planning():
    found = _sample()
    assert {key: found[key] for key in ("program", "scenario", "status", "stopped", "seconds", "currency")} == {
        "program": "test",
        "scenario": "Base",
        "status": "feasible",
        "stopped": "time limit",
        "seconds": 12.34,
        "currency": "EUR",
    }
    assert found["goals"][0]["name"] == "net value"
    assert found["goals"][0]["gap"] == 0.05
    assert found["goals"][-1]["bound"] is None


def test_every_project_is_there_selected_or_not():
    projects = _sample()["projects"]
    assert _by_id(projects, "APP") == {
        "id": "APP", "selected": False, "start": None, "finish": None, "due": None, "tardiness_days": 0, "cost": 0.0,
    }  # fmt: skip
    assert _by_id(projects, "DES")["tardiness_days"] == 1
    assert _by_id(projects, "DES")["finish"] == "2027-03-09"


def test_finish_is_the_last_day():
    tasks = _sample()["tasks"]
    assert len(tasks) == len(sample_plan().tasks)
    fair = _by_id(tasks, "MKT-5")
    assert (fair["start"], fair["finish"]) == ("2027-04-14", "2027-04-16")
    milestone = _by_id(tasks, "RD-M1")
    assert milestone["start"] == milestone["finish"] == "2027-02-18"


def test_people_and_pools_are_told_apart():
    tasks = _sample()["tasks"]
    (team,) = _by_id(tasks, "SAL-3")["assignments"]
    assert "person" not in team
    assert (team["pool"], team["skill"], team["share"], team["effort_days"]) == ("field", None, 50, 2.0)
    (designer,) = _by_id(tasks, "DES-1")["assignments"]
    assert (designer["person"], designer["skill"], designer["share"], designer["finish"]) == (
        "dee", "design", 80, "2027-02-12",
    )  # fmt: skip


def test_funds_count_what_was_spent_before_and_what_is_planned():
    found = _sample()
    fund = _by_id(found["funds"], "CAP-27")
    planned = sum(row.amount for row in sample_plan().spending if row.fund == "CAP-27")
    assert fund["period"] == "2027-01-04/2027-07-02"
    assert fund["spent"] == float(planned) + 9000


def test_earliest_deliveries_are_listed_beside_what_is_planned():
    checked = sample_outcome()
    earliest = (
        EarliestDelivery(project=ProjectId("DES"), task=None, end=date(2027, 3, 8), because="It takes until then."),
        EarliestDelivery(project=ProjectId("RD"), task=TaskId("RD-M1"), end=None, because="Nobody can."),
    )
    checked = replace(checked, outcome=replace(checked.outcome, earliest=earliest))
    project, milestone = json.loads(json.dumps(plan_json(sample_program(), checked)))["earliest"]
    assert project["planned"] == "2027-03-09"
    assert (project["project"], project["task"], project["not_before"]) == ("DES", None, "2027-03-05")
    assert (milestone["task"], milestone["not_before"], milestone["because"]) == ("RD-M1", None, "Nobody can.")


def test_violations_and_the_lack_of_a_plan_show():
    violation = Violation(rule="dates", tasks=(TaskId("RD-4"),), message="starts too early")
    found = plan_json(sample_program(), replace(sample_outcome(), violations=(violation,)))
    assert found["violations"] == [{"rule": "dates", "tasks": ["RD-4"], "message": "starts too early"}]
    outcome = Outcome(status=Status.UNKNOWN, plan=None, seconds=60.0, stop=Stop.TIME_LIMIT, remarks=("Half way.",))
    nothing = plan_json(sample_program(), CheckedOutcome(outcome=outcome))
    assert nothing["status"] == "unknown"
    assert nothing["projects"] == nothing["tasks"] == nothing["funds"] == []
    assert nothing["remarks"] == ["Half way."]
