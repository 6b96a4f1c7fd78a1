"""Overloaded: a door interlock retrofit whose safety case needs more of one engineer than there is before the audit."""

from datetime import date

from planner.domain.ids import ProjectId, ResourceId, ScenarioId, TaskId
from planner.domain.program import Program
from planner.domain.project import Project, SelectionRule
from planner.domain.units import Money
from planner.whatif.changes.dates import MoveDeadline
from planner.whatif.changes.people import Hire
from planner.whatif.scenario import Scenario
from scenarios.programs.people import country_calendar, person, pool, skills
from scenarios.programs.work import (
    begun,
    book,
    done,
    effort,
    lasting,
    links_of,
    milestone,
    need,
    pay,
    support,
    task,
    tasks_of,
)

AUDIT = date(2027, 1, 29)
AUSTRIA = country_calendar("Austria", "Linz office", "AT", None, range(2026, 2028))

PEOPLE = (
    person(
        "huber", "Franziska Huber", "Functional safety engineer", "safety engineering 3", 720, team="Safety",
        away="2026-12-21..2027-01-08 holiday", notes="The only one certified to sign for SIL 2",
    ),
    person("pichler", "Georg Pichler", "Safety engineer", "safety engineering 2, testing 1", 560, team="Safety"),
    person(
        "nowak", "Piotr Nowak", "Embedded developer", "embedded 3", 600, team="Controls",
        away="2027-02-01..2027-02-05 holiday",
    ),
    person("egger", "Lena Egger", "Embedded developer", "embedded 2, testing 1", 500, team="Controls"),
    person("wagner", "Thomas Wagner", "Electrical designer", "electrical 3", 580, team="Controls"),
    person("sarić", "Ivana Sarić", "Electrical designer", "electrical 2", 480, team="Controls", capacity=80),
    person("leitner", "Max Leitner", "Test engineer", "testing 2", 460, team="Test"),
    person(
        "aichinger", "Eva Aichinger", "Project manager", "project lead 3", 650, team="Program office", capacity=60,
    ),
)  # fmt: skip

_LINES = (
    task(
        "SAFE-10", "Hazard and risk analysis",
        effort(need("safety engineering", 8, 3)),
        progress=done("2026-11-02", "2026-11-13", 5_800),
    ),
    task(
        "SAFE-20", "Safety requirements, brake and door interlocks",
        effort(need("safety engineering", 10, 3)),
        after="SAFE-10", progress=begun("2026-11-16", 20, spent=1_440), people="huber",
    ),
    task(
        "SAFE-30", "Safety concept review with the assessor",
        lasting(2, need("safety engineering", level=3), costs=[pay(4_200, "assessor")]),
        after="SAFE-20",
    ),
    task(
        "SAFE-40", "Failure mode analysis, interlock circuit",
        effort(need("safety engineering", 18, 3)),
        after="SAFE-30",
    ),
    task(
        "SAFE-50", "Failure rates and SIL 2 verification",
        effort(need("safety engineering", 12, 3)),
        after="SAFE-40 SS+4, CTRL-30",
    ),
    task("SAFE-60", "Safety validation plan", effort(need("safety engineering", 6, 2)), after="SAFE-20"),
    task(
        "SAFE-70", "Safety case, signed",
        effort(need("safety engineering", 8, 3)),
        after="SAFE-40, SAFE-50, SAFE-60, TEST-30",
    ),
    task(
        "SAFE-80", "Audit by the authority",
        milestone(),
        after="SAFE-70", deadline="2027-01-29",
        notes="The authority's date; the next one is in September",
    ),
    task(
        "CTRL-10", "Interlock circuit, electrical design",
        effort(need("electrical", 12, 3)),
        progress=begun("2026-11-16", 40, spent=2_900), people="wagner",
    ),
    task("CTRL-20", "Cabinet layout and drawings", effort(need("electrical", 10, 2)), after="CTRL-10"),
    task(
        "CTRL-30", "Interlock circuit, prototype board",
        effort(need("electrical", 4, 2), costs=[pay(3_800, "boards")]),
        after="CTRL-10",
    ),
    task("CTRL-40", "Safety controller: door logic", effort(need("embedded", 12, 3)), after="SAFE-30"),
    task("CTRL-50", "Safety controller: diagnostics", effort(need("embedded", 10, 2)), after="CTRL-40 SS+5"),
    task("CTRL-60", "Door firmware: telemetry", effort(need("embedded", 12, 2)), after="CTRL-10 SS+2"),
    task(
        "CTRL-70", "Code review and metrics",
        effort(need("embedded", 4, 3), need("embedded", 4, 2, called="author")),
        after="CTRL-40, CTRL-50",
    ),
    task("TEST-10", "Test rig for doors and brakes", effort(need("testing", 8, 2), costs=[pay(6_500, "rig parts")])),
    task(
        "TEST-20", "Integration test",
        effort(need("testing", 6, 1), book("rig", 6)),
        after="TEST-10, CTRL-30, CTRL-50",
    ),
    task(
        "TEST-30", "Fault injection on the interlocks",
        lasting(4, need("testing", level=2), book("rig")),
        after="TEST-20, CTRL-70 SS",
    ),
    task(
        "TEST-40", "Site acceptance, Linz depot",
        lasting(3, need("testing"), need("electrical", level=2)),
        after="SAFE-80, CTRL-20", due="2027-04-16",
    ),
    task(
        "ROLL-10", "Retrofit kit, parts order",
        lasting(20, costs=[pay(84_000, "60 kits")]),
        after="CTRL-30, CTRL-20",
    ),
    task(
        "ROLL-20", "Depot crews trained",
        lasting(2, need("electrical", level=2), need("project lead", share=30)),
        after="SAFE-80",
    ),
    task(
        "ROLL-30", "Retrofit of the first ten trains",
        lasting(15, need("electrical", level=2, share=50), book("fitters", heads=2)),
        after="ROLL-10, ROLL-20, TEST-40", due="2027-05-14",
    ),
    task("ROLL-40", "Fleet released for service", milestone(), after="ROLL-30", due="2027-05-21"),
    task(
        "LEAD-10", "Project management",
        support(110, need("project lead", level=3, share=30)),
        progress=begun("2026-11-02", 13), people="aichinger",
    ),
    task("INFO-10", "Passenger information: screen concept", effort(need("embedded", 8))),
    task(
        "INFO-20", "Passenger information: prototype",
        effort(need("embedded", 16, 2), costs=[pay(5_500, "screens")]),
        after="INFO-10",
    ),
    task(
        "INFO-30", "Passenger information: trial on one train",
        lasting(5, need("testing")),
        after="INFO-20, ROLL-20",
    ),
)  # fmt: skip

OVERLOADED = Program(
    name="Door interlock retrofit",
    first=date(2026, 11, 2),
    last=date(2027, 6, 30),
    status_date=date(2026, 11, 23),
    calendar=AUSTRIA.id,
    calendars=(AUSTRIA,),
    projects=(
        Project(
            id=ProjectId("SAFE"), name="Safety case", manager="Franziska Huber", sponsor="Authority liaison",
            status="red: one engineer for everything", deadline=AUDIT,
        ),
        Project(id=ProjectId("CTRL"), name="Controls", manager="Thomas Wagner", status="green"),
        Project(id=ProjectId("TEST"), name="Test", manager="Max Leitner", status="green", cost_of_delay=Money(4_000)),
        Project(
            id=ProjectId("ROLL"), name="Roll-out", manager="Eva Aichinger", status="green",
            cost_of_delay=Money(15_000),
        ),
        Project(id=ProjectId("LEAD"), name="Project office", manager="Eva Aichinger", status="green"),
        Project(
            id=ProjectId("INFO"), name="Passenger information", manager="Lena Egger", status="idea",
            benefit=Money(60_000), selection=SelectionRule.MAY, only_with=(ProjectId("ROLL"),),
        ),
    ),
    tasks=tasks_of(_LINES),
    dependencies=links_of(_LINES),
    people=PEOPLE,
    pools=(pool("rig", "Door test rig", 1, 90), pool("fitters", "Depot fitters, Linz", 3, 320)),
    unmet_support_price=Money(400),
)  # fmt: skip

BORROWED_ENGINEER = Scenario(
    id=ScenarioId("borrow-engineer"),
    name="Borrow a certified engineer",
    description="The sister company in Graz could lend one from the first week of December.",
    changes=(
        Hire(
            person=ResourceId("graz"),
            name="Certified engineer from Graz",
            skills=skills("safety engineering 3"),
            first=date(2026, 12, 1),
            last=date(2027, 1, 29),
            rate=Money(900),
        ),
    ),
)
MARCH_SLOT = Scenario(
    id=ScenarioId("march-slot"),
    name="Audit on 19 March",
    description="Another operator gives its slot back. Everything else moves with it.",
    changes=(
        MoveDeadline(project=ProjectId("SAFE"), to=date(2027, 3, 19)),
        MoveDeadline(task=TaskId("SAFE-80"), to=date(2027, 3, 19)),
    ),
)
OVERLOADED_QUESTIONS = (BORROWED_ENGINEER, MARCH_SLOT)
