"""The JSON of a plan: its names, last days and plain numbers."""

import json
from datetime import date
from decimal import Decimal

from planner.checker.violation import Violation
from planner.cli.plan_json import json_text, plan_document
from planner.domain.goals import GoalKind
from planner.domain.ids import FundId, ModeId, ProjectId, RequirementId, ResourceId, SkillId, TaskId
from planner.domain.outcome import GoalResult, Outcome, Status, Stop
from planner.domain.plan import Assignment, Plan, ScheduledTask, Spending
from planner.domain.units import OPEX
from planner.planning.solve import CheckedOutcome
from tests.builders import a_fund, a_mode, a_person, a_program, a_project, a_requirement, a_task, day


def an_outcome(plan, status=Status.FEASIBLE, **more):
    return CheckedOutcome(
        outcome=Outcome(status=status, plan=plan, seconds=1.25, stop=Stop.TIME_LIMIT, **more),
        violations=(Violation(rule="dates", tasks=(TaskId("A"),), message="late"),) if plan else (),
    )


def a_planned_program():
    work = a_mode("M", a_requirement(effort="3.5"))
    program = a_program(
        a_task("A", work),
        a_task("Gate", a_mode("M", duration=0)),
        people=(a_person(rate=Decimal(100)),),
        projects=(a_project("P", due=day(2)), a_project("Q")),
        funds=(a_fund("F", amount="500.50", spent=Decimal(100)),),
    )
    one = Assignment(
        requirement=RequirementId("R"),
        resource=ResourceId("Ana"),
        skill=SkillId("dev"),
        rate=100,
        start=day(1),
        end=day(5),
        person_days=Decimal("3.5"),
        cost=Decimal(350),
    )
    plan = Plan(
        selected=frozenset({ProjectId("P")}),
        tasks=(
            ScheduledTask(task=TaskId("A"), mode=ModeId("M"), start=day(1), end=day(5), assignments=(one,)),
            ScheduledTask(task=TaskId("Gate"), mode=ModeId("M"), start=day(5), end=day(5)),
        ),
        spending=(
            Spending(
                fund=FundId("F"),
                project=ProjectId("P"),
                category=OPEX,
                first=day(0),
                last=day(9),
                amount=Decimal(350),
            ),
        ),
    )
    return program, plan


def read(program, checked, **more):
    return json.loads(json_text(plan_document(program, checked, **more)))


def test_a_plan_is_written_with_last_days_and_plain_numbers():
    program, plan = a_planned_program()
    goals = (GoalResult(kind=GoalKind.COST, value=Decimal(350), bound=Decimal("332.5")),)

    document = read(program, an_outcome(plan, goals=goals), scenario="cuts")

    assert (document["program"], document["scenario"], document["status"]) == ("test", "cuts", "feasible")
    assert (document["stopped"], document["seconds"]) == ("time limit", 1.25)
    assert document["goals"] == [{"name": "cost", "value": 350, "bound": 332.5, "gap": 0.05}]
    assert document["projects"][0] == {
        "id": "P",
        "selected": True,
        "start": str(day(1)),
        "finish": str(day(4)),
        "due": str(day(2)),
        "tardiness_days": 2,
        "cost": 350,
    }
    assert document["projects"][1]["selected"] is False
    assert document["projects"][1]["start"] is None
    task, gate = document["tasks"]
    assert (task["start"], task["finish"]) == (str(day(1)), str(date(2027, 1, 8)))
    assert (gate["start"], gate["finish"]) == (str(day(4)), str(day(4)))
    assert task["assignments"] == [
        {
            "requirement": "R",
            "person": "Ana",
            "skill": "dev",
            "share": 100,
            "start": str(day(1)),
            "finish": str(day(4)),
            "effort_days": 3.5,
            "cost": 350,
        }
    ]
    assert document["funds"] == [
        {"id": "F", "period": f"{day(0)}/{day(9)}", "amount": 500.5, "spent": 450, "spent_to_date": 100}
    ]
    assert document["violations"] == [{"rule": "dates", "tasks": ["A"], "message": "late"}]


def test_without_a_plan_the_reason_is_there_and_the_rest_is_empty():
    program, _ = a_planned_program()

    document = read(program, an_outcome(None, Status.INFEASIBLE, remarks=("nobody has the skill",)))

    assert (document["status"], document["scenario"]) == ("infeasible", None)
    assert document["remarks"] == ["nobody has the skill"]
    assert document["projects"] == document["tasks"] == document["funds"] == document["violations"] == []
