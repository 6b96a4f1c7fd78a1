"""A program of some size with a sound plan: five projects, 27 tasks, eight people, a pool and four funds."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cache

from planner.domain.calendar import EVERY_WEEKDAY
from planner.domain.demand import demand_task
from planner.domain.goals import GoalKind
from planner.domain.ids import ProjectId, ResourceId, SkillId
from planner.domain.outcome import GoalResult, Outcome, Status, Stop
from planner.domain.people import CapacityPeriod, Leave
from planner.domain.plan import Baseline, Plan, baseline_of
from planner.domain.problem import InputProblem, Severity
from planner.domain.program import Program
from planner.domain.project import SelectionRule
from planner.domain.source import Source
from planner.domain.units import CAPEX, OPEX, Category
from planner.domain.work import AsSent, Cost, CostTiming, Pins, Progress, ResourcePin, WorkKind
from planner.measures.goals import measure
from planner.planning.solve import CheckedOutcome
from tests.builders import (
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
from tests.report.greedy import greedy_plan


def _named(build, id: str, *parts, name: str, **more):
    return replace(build(id, *parts, **more), name=name)


LICENCES = Category("licences")
FAIR = date(2027, 4, 14)


def _work(id: str, project: str, name: str, skill: str, effort: float, **more):
    requirement = a_requirement("lead", skill=skill, effort=effort, share=more.pop("share", 100))
    second = more.pop("second", None)
    others = () if second is None else (a_requirement("second", skill=second[0], effort=second[1]),)
    return _named(
        a_task,
        id,
        a_mode("in-house", requirement, *others, costs=more.pop("costs", ())),
        project=project,
        name=name,
        **more,
    )


def _milestone(id: str, project: str, name: str, **more):
    mode = a_mode("reach", kind=WorkKind.DURATION, duration=0, costs=more.pop("costs", ()))
    return _named(a_task, id, mode, project=project, name=name, **more)


def _support(id: str, project: str, name: str, skill: str, share: int, days: int, **more):
    mode = a_mode(
        "support", a_requirement("pm", skill=skill, effort=None, share=share), kind=WorkKind.SUPPORT, duration=days
    )
    return _named(a_task, id, mode, project=project, name=name, **more)


def _cost(amount: int, category: Category | None = None, timing: CostTiming = CostTiming.START, name: str = "") -> Cost:
    return Cost(amount=Decimal(amount), category=category, timing=timing, name=name)


def _projects():
    money = Decimal
    return (
        _named(
            a_project,
            "RD",
            name="R&D: quiet pump",
            manager="Ines Duarte",
            due=day(70),
            cost_of_delay=money(4000),
            benefit=money(180000),
            labour_category=CAPEX,
            budget_cap=money(150000),
        ),
        _named(
            a_project,
            "DES",
            name="Design & packaging",
            manager="Tom Becker",
            due=day(45),
            cost_of_delay=money(2500),
            benefit=money(40000),
        ),
        _named(
            a_project,
            "MKT",
            name="Marketing launch",
            manager="Sara Lindqvist",
            due=day(75),
            cost_of_delay=money(3000),
            benefit=money(60000),
            budget_cap=money(90000),
        ),
        _named(
            a_project,
            "SAL",
            name="Sales enablement",
            manager="Yusuf Kaya",
            due=day(90),
            cost_of_delay=money(1000),
            benefit=money(35000),
        ),
        _named(
            a_project,
            "APP",
            name="Companion app",
            manager="Mei Chen",
            selection=SelectionRule.MUST_NOT,
            benefit=money(20000),
        ),
    )


def _tasks():
    return (
        _work(
            "RD-1",
            "RD",
            "Requirements and test plan",
            "engineering",
            8,
            progress=Progress(percent=100, started=day(0), finished=day(7), spent=Decimal(4800)),
        ),
        _work(
            "RD-2",
            "RD",
            "Acoustic prototype",
            "engineering",
            18,
            second=("lab", 10),
            progress=Progress(percent=25, started=day(8), spent=Decimal(2700)),
            pins=Pins(resources=(ResourcePin(resource=ResourceId("ada")), ResourcePin(resource=ResourceId("bo")))),
            costs=(_cost(12000, CAPEX, CostTiming.START, "tooling"),),
        ),
        _work("RD-3", "RD", "Firmware for speed control", "software", 22),
        _milestone(
            "RD-M1",
            "RD",
            "Prototype accepted",
            due=day(30),
            costs=(_cost(6000, CAPEX, CostTiming.END, "supplier milestone"),),
        ),
        _work("RD-4", "RD", "Endurance test", "lab", 15, due=day(52)),
        _work("RD-5", "RD", "Certification file", "engineering", 9, share=80),
        _milestone("RD-M2", "RD", "Ready for series production", due=day(62), deadline=day(110)),
        _support("RD-PM", "RD", "Project management", "pm", 20, 60),
        _work("DES-1", "DES", "Housing design", "design", 14, as_sent=AsSent(first=day(10), last=day(23))),
        _work("DES-2", "DES", "Packaging and label", "design", 7),
        _work("DES-3", "DES", "User guide", "writing", 10, due=day(40)),
        _milestone("DES-M1", "DES", "Design freeze", due=day(38)),
        _work(
            "DES-4", "DES", "Photo and video set", "design", 6, costs=(_cost(8500, OPEX, CostTiming.EVENLY, "studio"),)
        ),
        _work("MKT-1", "MKT", "Positioning and messages", "marketing", 6),
        _work("MKT-2", "MKT", "Campaign plan", "marketing", 9),
        _work("MKT-3", "MKT", "Website and shop pages", "software", 12, second=("writing", 5)),
        _work(
            "MKT-4", "MKT", "Press kit", "writing", 6, costs=(_cost(3, LICENCES, CostTiming.START, "photo licences"),)
        ),
        _named(
            a_task,
            "MKT-5",
            a_mode(
                "fair",
                a_requirement("host", skill="marketing", effort=None),
                a_requirement("demo", skill="engineering", effort=None),
                kind=WorkKind.DURATION,
                duration=3,
                costs=(_cost(15000, OPEX, CostTiming.START, "stand"),),
            ),
            project="MKT",
            name="Trade fair",
            release=FAIR,
        ),
        _milestone("MKT-M1", "MKT", "Launch day", due=day(72)),
        demand_task(project=ProjectId("MKT"), skill=SkillId("marketing"), month=date(2027, 3, 1), fte=Decimal("0.5")),
        demand_task(project=ProjectId("MKT"), skill=SkillId("translation"), month=date(2027, 4, 1), fte=Decimal("0.4")),
        _work("SAL-1", "SAL", "Price list and margin model", "marketing", 5),
        _work("SAL-2", "SAL", "Sales training material", "writing", 9),
        _named(
            a_task,
            "SAL-3",
            a_mode(
                "workshop",
                a_requirement("team", resource="field", effort=None, share=50),
                kind=WorkKind.DURATION,
                duration=4,
            ),
            project="SAL",
            name="Train the field team",
        ),
        _milestone("SAL-M1", "SAL", "Field team ready", due=day(88)),
        _support("SAL-PM", "SAL", "Project management", "pm", 10, 30),
        _work("APP-1", "APP", "App concept", "software", 12),
    )


def _people():
    rate = Decimal
    return (
        _named(
            a_person,
            "ada",
            name="Ada Novak",
            skills=("engineering", "lab"),
            level=3,
            rate=rate(640),
            role="Lead engineer",
        ),
        _named(
            a_person,
            "bo",
            name="Bo Larsen",
            skills=("lab", "engineering"),
            rate=rate("480.50"),
            role="Test engineer",
            leave=(Leave(first=day(25), last=day(32), reason="holiday"),),
        ),
        _named(
            a_person,
            "cy",
            name="Cy Okafor",
            skills=("software",),
            rate=rate(560),
            role="Software engineer",
            leave=(Leave(first=day(40), last=day(41)),),
        ),
        _named(a_person, "dee", name="Dee Martin", skills=("design",), capacity=80, rate=rate(500), role="Designer"),
        _named(
            a_person, "eli", name="Eli Roth", skills=("writing",), capacity=60, rate=rate(420), role="Technical writer"
        ),
        _named(
            a_person,
            "fay",
            name="Fay Romano",
            skills=("marketing", "writing"),
            rate=rate(520),
            role="Marketing manager",
            leave=(Leave(first=day(50), last=day(56), reason="parental leave"),),
        ),
        _named(a_person, "gil", name="Gil Santos", skills=("pm",), rate=rate(600), role="Project manager", max_tasks=4),
        _named(
            a_person,
            "hana",
            name="Hana Sato",
            skills=("software", "engineering"),
            rate=rate(590),
            role="Firmware engineer",
            capacity_periods=(CapacityPeriod(first=None, last=day(29), capacity=0),),
        ),
    )


def _links():
    chains = (
        ("RD-1", "RD-2"), ("RD-1", "RD-3"), ("RD-2", "RD-M1"), ("RD-3", "RD-M1"), ("RD-M1", "RD-4"), ("RD-4", "RD-5"),
        ("RD-5", "RD-M2"), ("DES-1", "DES-2"), ("DES-1", "DES-3"), ("DES-2", "DES-M1"), ("DES-3", "DES-M1"),
        ("RD-M1", "DES-4"), ("MKT-1", "MKT-2"), ("MKT-2", "MKT-3"), ("DES-M1", "MKT-4"), ("MKT-3", "MKT-M1"),
        ("MKT-5", "MKT-M1"), ("RD-M2", "MKT-M1"), ("MKT-1", "SAL-1"), ("SAL-1", "SAL-2"), ("SAL-2", "SAL-3"),
        ("SAL-3", "SAL-M1"), ("RD-M2", "SAL-M1"),
    )  # fmt: skip
    return tuple(a_link(before, after, lag=2 if after == "RD-4" else 0) for before, after in chains)


def _funds():
    return (
        _named(
            a_fund,
            "CAP-27",
            name="Product investment 2027",
            amount=120000,
            days=(0, 129),
            category=CAPEX,
            carry_over=True,
            spent=Decimal(9000),
        ),
        _named(a_fund, "OPEX-H1", name="Operations, first quarter", amount=70000, days=(0, 62)),
        _named(a_fund, "OPEX-H2", name="Operations, second quarter", amount=70000, days=(63, 129)),
        _named(a_fund, "RES", name="Reserve", amount=20000, days=(0, 129), contingency=True),
        _named(a_fund, "LIC", name="Photo licences", amount=10, days=(0, 129), category=LICENCES, unit="licences"),
    )


@cache
def sample_program() -> Program:
    """Build the program."""
    holidays = frozenset({date(2027, 3, 26), date(2027, 3, 29), date(2027, 5, 13)})
    return a_program(
        *_tasks(),
        days=130,
        status_date=day(12),
        projects=_projects(),
        people=_people(),
        pools=(_named(a_pool, "field", name="Field sales team", units=4, rate=Decimal(300)),),
        dependencies=_links(),
        funds=_funds(),
        calendars=(replace(EVERY_WEEKDAY, days_off=holidays),),
        unmet_support_price=Decimal(700),
    )


@cache
def sample_plan() -> Plan:
    """Build a sound plan of it."""
    return greedy_plan(sample_program())


@cache
def sample_baseline() -> Baseline:
    """Build a baseline from which the plan differs: the one that would do if nobody were away."""
    program = sample_program()
    people = tuple(replace(person, leave=(), capacity_periods=()) for person in program.people)
    return replace(baseline_of(greedy_plan(replace(program, people=people))), name="plan of December")


def sample_outcome(plan: Plan | None = None) -> CheckedOutcome:
    """Wrap the plan as if a solver had found it."""
    program, plan = sample_program(), plan or sample_plan()
    values = [(goal.kind, measure(program, plan, goal.kind, baseline=sample_baseline())) for goal in program.goals]
    better = Decimal("1.05")
    goals = tuple(
        GoalResult(
            kind=kind,
            value=value,
            bound=None if kind is GoalKind.STEADINESS else value * better if kind.is_maximised else value,
        )
        for kind, value in values
    )
    outcome = Outcome(status=Status.FEASIBLE, plan=plan, goals=goals, seconds=12.34, stop=Stop.TIME_LIMIT)
    return CheckedOutcome(outcome=outcome)


NOTES = (
    InputProblem(
        source=Source(file="program.xlsx", sheet="Tasks", cell="G14", text="2 wks", assumption="10 working days"),
        what='effort of task "RD-2" was read as 10 working days',
        severity=Severity.ASSUMPTION,
    ),
    InputProblem(
        source=Source(file="program.xlsx", sheet="People", cell="B9"),
        what='skill "translation" is asked for, but nobody has it',
        advice="Add it on sheet People or hire",
        severity=Severity.WARNING,
    ),
    InputProblem(
        source=Source(file="marketing.xlsx", sheet="Notes"), what="the sheet was not used", severity=Severity.IGNORED
    ),
)
