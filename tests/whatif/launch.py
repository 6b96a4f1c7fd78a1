"""A small launch program that every kind of change finds something in."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from planner.domain.demand import demand_task
from planner.domain.ids import ModeId, ProjectId, ResourceId, SkillId, TaskId
from planner.domain.people import Leave
from planner.domain.program import Program
from planner.domain.work import AsSent, Pins, Progress, ResourcePin, WorkKind
from tests.builders import (
    MONDAY,
    a_fund,
    a_link,
    a_mode,
    a_person,
    a_pool,
    a_program,
    a_project,
    a_requirement,
    a_task,
    day,
)

DESIGN, REVIEW, BUILD, GATE, PROGRESSING, DONE = (
    TaskId(name) for name in ("design", "review", "build", "gate", "progressing", "done")
)
ANA, BEN, BENCH = ResourceId("ana"), ResourceId("ben"), ResourceId("bench")
MAKE, SELL = ProjectId("make"), ProjectId("sell")
MARCH_DEMAND = TaskId("sell/dev/2027-03")


def launch() -> Program:
    """Build projects Make and Sell: design → review → build → gate, a started and a done task, demand in March."""
    return a_program(
        replace(a_task("design", a_mode("alone", a_requirement(effort=5)), project="make"), name="Design the casing"),
        a_task("review", a_mode("meet", kind=WorkKind.DURATION, duration=2), project="make"),
        a_task(
            "build",
            a_mode("in house", a_requirement(effort=10)),
            a_mode("bought", kind=WorkKind.DURATION, duration=4),
            project="make",
            as_sent=AsSent(first=day(10), last=day(19), resources=(BEN,)),
        ),
        a_task("gate", a_mode("gate", kind=WorkKind.DURATION, duration=0), project="make"),
        a_task(
            "progressing",
            a_mode("M", a_requirement(skill=None, resource="ana", effort=10)),
            project="make",
            progress=Progress(percent=50, started=MONDAY, spent=Decimal(200)),
            pins=Pins(resources=(ResourcePin(resource=ANA),)),
        ),
        a_task("done", project="make", progress=Progress(percent=100, finished=MONDAY)),
        demand_task(project=SELL, skill=SkillId("dev"), month=date(2027, 3, 1), fte=Decimal("1.5")),
        days=120,
        projects=(
            replace(a_project("make", manager="Mia", budget_cap=Decimal(1000)), name="Make it"),
            replace(a_project("sell", manager="Sam"), name="Sell it"),
        ),
        dependencies=(a_link("design", "review", lag=1), a_link("review", "build", lag=2), a_link("build", "gate")),
        people=(
            replace(a_person("ana", leave=(Leave(first=day(5), last=day(9)),), rate=Decimal(400)), name="Ana Silva"),
            replace(a_person("ben"), name="Ben Okoro"),
        ),
        pools=(replace(a_pool("bench"), name="Test bench"),),
        funds=(
            replace(a_fund("opex", amount=1000, spent=Decimal(300)), name="Running costs"),
            a_fund("reserve", amount=500, contingency=True),
        ),
    )


IN_HOUSE, BOUGHT = ModeId("in house"), ModeId("bought")
