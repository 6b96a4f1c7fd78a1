"""Mercury: six projects that bring one messenger to five platforms, from a published planning sheet.

The sheet is `Mercury Simple` of `Tables.xlsx` in the examples of the *Technical Program Manager's Handbook, Second
Edition* (Packt, MIT licence; `scenarios/mercury/NOTICE`). Milestones, predecessors and efforts are the sheet's. People,
dates and due dates are ours: the sheet has none.
"""

import calendar
from collections.abc import Iterator
from datetime import date

from planner.domain.ids import ProjectId, ResourceId, ScenarioId
from planner.domain.program import Program
from planner.domain.project import Project
from planner.domain.units import Money
from planner.domain.work import AsSent, Requirement
from planner.whatif.changes.people import Hire
from planner.whatif.scenario import Scenario
from scenarios.programs.people import person, skills
from scenarios.programs.work import Line, effort, links_of, need, task, tasks_of

YEAR = 2027
DAYS_PER_SHEET_WEEK = 5

_SHEET: tuple[tuple[int, str, str, tuple[int, ...], int, int, int], ...] = (
    (1, "Windows", "P2P Subsystem Ready", (), 8, 1, 2),
    (2, "Windows", "UI Ready", (1,), 16, 3, 6),
    (3, "Windows", "E2E Testing Complete", (2,), 4, 7, 7),
    (4, "macOS", "P2P Subsystem Ready", (), 8, 1, 2),
    (5, "macOS", "UI Ready", (4,), 16, 3, 6),
    (6, "macOS", "E2E Testing Complete", (5,), 4, 7, 7),
    (7, "Linux", "P2P Subsystem Ready", (), 8, 1, 2),
    (8, "Linux", "UI Ready", (7,), 16, 3, 6),
    (9, "Linux", "E2E Testing Complete", (8,), 4, 7, 7),
    (10, "Android", "P2P Subsystem Ready", (), 8, 1, 2),
    (11, "Android", "UI Ready", (10,), 16, 3, 6),
    (12, "Android", "E2E Testing Complete", (11,), 4, 7, 7),
    (13, "iOS", "P2P Subsystem Ready", (), 8, 1, 2),
    (14, "iOS", "UI Ready", (13,), 16, 3, 6),
    (15, "iOS", "E2E Testing Complete", (14,), 4, 7, 7),
    (16, "Mercury", "Windows to macOS Integration Testing", (3, 6), 2, 8, 8),
    (17, "Mercury", "Windows to Android Integration Testing", (3, 12), 2, 8, 8),
    (18, "Mercury", "Windows to Linux Integration Testing", (3, 9), 2, 8, 8),
    (19, "Mercury", "Windows to iOS Integration Testing", (3, 15), 2, 8, 8),
    (20, "Mercury", "macOS to Linux Integration Testing", (6, 9), 2, 8, 8),
    (21, "Mercury", "macOS to Android Integration Testing", (6, 12), 2, 8, 8),
    (22, "Mercury", "macOS to iOS Integration Testing", (6, 15), 2, 8, 8),
    (23, "Mercury", "Linux to Android Integration Testing", (9, 12), 2, 8, 8),
    (24, "Mercury", "Linux to iOS Integration Testing", (9, 15), 2, 8, 8),
    (25, "Mercury", "Android to iOS Integration Testing", (12, 15), 2, 8, 8),
)
"""ID, project, milestone, predecessors, effort in weeks, first and last month drawn in the sheet."""

_PROJECT_OF = {number: project for number, project, *_ in _SHEET}
_LATE_MISSPELT = {17: 'The sheet spells it "Anroid"', 3: 'The sheet spells the project "WIndows"'}


def _id(number: int) -> str:
    return f"{_PROJECT_OF[number]}-{number}"


def _needs(project: str, milestone: str, weeks: int) -> tuple[Requirement, ...]:
    days = weeks * DAYS_PER_SHEET_WEEK
    if project == "Mercury":
        return (need("integration testing", days),)
    if milestone == "E2E Testing Complete":
        return (need("testing", days),)
    return (need(f"{project} development", days),)


def _lines() -> Iterator[Line]:
    for number, project, milestone, predecessors, weeks, first, last in _SHEET:
        yield task(
            _id(number),
            milestone,
            effort(*_needs(project, milestone, weeks)),
            after=", ".join(_id(before) for before in predecessors),
            as_sent=AsSent(first=date(YEAR, first, 1), last=date(YEAR, last, calendar.monthrange(YEAR, last)[1])),
            notes=_LATE_MISSPELT.get(number, ""),
        )


PEOPLE = (
    person("danielle", "Danielle Wednesday", "SDE lead", "Windows development", 800, team="Windows Team"),
    person("bob", "Bob Belkan", "SDE", "Windows development, testing", 650, team="Windows Team"),
    person("mac", "macOS developer", "SDE", "macOS development, iOS development", 700, team="Apple Team"),
    person("ios", "iOS developer", "SDE", "iOS development, macOS development", 700, team="Apple Team"),
    person("linux", "Linux developer", "SDE", "Linux development", 650, team="Linux Team"),
    person("android", "Android developer", "SDE", "Android development", 650, team="Android Team"),
    person("tester1", "Desktop tester", "SDET", "testing, integration testing", 500, team="Mercury Test"),
    person("tester2", "Mobile tester", "SDET", "testing, integration testing", 500, team="Mercury Test"),
    person("tester3", "Integration tester", "SDET", "testing, integration testing", 500, team="Mercury Test"),
)

_LINES = tuple(_lines())

MERCURY = Program(
    name="Mercury",
    first=date(YEAR, 1, 4),
    last=date(YEAR, 10, 29),
    status_date=date(YEAR, 1, 4),
    currency="USD",
    projects=tuple(
        Project(
            id=ProjectId(name),
            name=name,
            manager={"Windows": "Cassette Santoro", "Linux": "Artem Danyluk", "Mercury": "Josh Teter"}.get(name, ""),
            due=date(YEAR, 8, 31) if name == "Mercury" else date(YEAR, 7, 31),
            cost_of_delay=Money(1_000),
        )
        for name in dict.fromkeys(_PROJECT_OF.values())
    ),
    tasks=tasks_of(_LINES),
    dependencies=links_of(_LINES),
    people=PEOPLE,
    notes="Sheet 'Mercury Simple'; see README.md and NOTICE beside this workbook",
)

MORE_TESTERS = Scenario(
    id=ScenarioId("more-testers"),
    name="Two more testers in July and August",
    description="How many testers does the drawn plan take?",
    changes=tuple(
        Hire(
            person=ResourceId(f"extra{number}"),
            name=f"Extra tester {number}",
            skills=skills("testing, integration testing"),
            first=date(YEAR, 7, 1),
            last=date(YEAR, 8, 31),
            rate=Money(700),
        )
        for number in (1, 2)
    ),
)
MERCURY_QUESTIONS = (MORE_TESTERS,)
