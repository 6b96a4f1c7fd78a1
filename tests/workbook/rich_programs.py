"""Programs that use every field of the domain, drawn at random; all of them can be written in a workbook."""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal

from hypothesis import strategies as st

from planner.domain.calendar import EVERY_WEEKDAY, Calendar
from planner.domain.demand import demand_task
from planner.domain.goals import DEFAULT_GOALS, Goal, GoalKind
from planner.domain.ids import CalendarId, FundId, ModeId, ProjectId, RequirementId, ResourceId, SkillId, TaskId
from planner.domain.money import Fund
from planner.domain.people import CapacityPeriod, Leave, Person, Pool, Skill
from planner.domain.program import Program
from planner.domain.project import Objective, Project, SelectionRule
from planner.domain.raid import HIGHEST_LEVEL, RaidItem, RaidKind
from planner.domain.stakeholder import Stakeholder
from planner.domain.units import Category
from planner.domain.work import (
    AsSent,
    Cost,
    CostTiming,
    Dependency,
    DependencyKind,
    Estimate,
    Mode,
    Pins,
    Progress,
    Requirement,
    ResourcePin,
    Task,
    WorkKind,
)

FIRST = date(2027, 1, 4)
IDS = ["A", "001", "1.10", "7", "=1+1", "R&D", "Büro 2", "T2FS+3", "x@y.org", "true", "2027-01-04", "-5"]
TEXTS = st.sampled_from(["", "Grow", "=cmd|'/C calc'!A0", "two\nlines", "5", "Ünïcode – “quoted”", "@home", "<b>"])
SKILLS = [SkillId(name) for name in ("dev", "test", "C++", "=x")]
CATEGORIES = [Category(name) for name in ("opex", "capex", "licences")]

dates = st.integers(0, 700).map(lambda n: FIRST + timedelta(days=n))
maybe_date = st.none() | dates
money = st.integers(0, 10**9).map(lambda cents: Decimal(cents) / 100)
days = st.integers(1, 10_000).map(lambda hundredths: Decimal(hundredths) / 100)
shares = st.integers(1, 20).map(lambda n: 5 * n)


def id_lists(least: int, most: int) -> st.SearchStrategy[list[str]]:
    """Draw different ids."""
    return st.lists(st.sampled_from(IDS), min_size=least, max_size=most, unique=True)


@st.composite
def spans(draw: st.DrawFn) -> tuple[date, date]:
    """Draw a first and a last date."""
    first = draw(dates)
    return first, first + timedelta(days=draw(st.integers(0, 60)))


@st.composite
def skill_lists(draw: st.DrawFn) -> tuple[Skill, ...]:
    """Draw skills with levels."""
    names = draw(st.lists(st.sampled_from(SKILLS), max_size=3, unique=True))
    return tuple(Skill(id=name, level=draw(st.integers(1, 4))) for name in names)


@st.composite
def requirements(draw: st.DrawFn, name: str, kind: WorkKind, people: list[str], pools: list[str]) -> Requirement:
    """Draw a requirement of a skill, a person or a pool."""
    resource = draw(st.none() | st.sampled_from([*people, *pools]))
    share = draw(shares)
    return Requirement(
        id=RequirementId(name),
        skill=None if resource else draw(st.sampled_from(SKILLS)),
        resource=ResourceId(resource) if resource else None,
        level=draw(st.integers(1, 3)),
        heads=1 if resource in people else draw(st.integers(1, 3)),
        share=share,
        least_share=draw(st.none() | shares.filter(lambda least: least <= share)),
        effort=draw(days) if kind is WorkKind.EFFORT else None,
        must_staff=draw(st.booleans()),
    )


@st.composite
def modes(draw: st.DrawFn, name: str, people: list[str], pools: list[str], *, month: bool = False) -> Mode:
    """Draw a mode of any kind."""
    kind = WorkKind.SUPPORT if month else draw(st.sampled_from(WorkKind))
    least = 1 if kind is WorkKind.EFFORT else 0
    names = draw(st.lists(st.sampled_from(["work", "review", "1"]), min_size=least, max_size=3, unique=True))
    return Mode(
        id=ModeId(name),
        name=draw(TEXTS),
        kind=kind,
        duration=None if kind is WorkKind.EFFORT else 0 if month else draw(st.integers(0, 90)),
        requirements=tuple(draw(requirements(n, kind, people, pools)) for n in names),
        costs=tuple(draw(st.lists(costs(), max_size=2))),
        labour_category=draw(st.none() | st.sampled_from(CATEGORIES)),
    )


@st.composite
def costs(draw: st.DrawFn) -> Cost:
    """Draw a cost."""
    return Cost(
        amount=draw(money),
        category=draw(st.none() | st.sampled_from(CATEGORIES)),
        timing=draw(st.sampled_from(CostTiming)),
        name=draw(TEXTS),
    )


@st.composite
def progresses(draw: st.DrawFn) -> Progress:
    """Draw facts about a task."""
    started, finished = draw(st.just((None, None)) | spans())
    return Progress(
        percent=draw(st.integers(0, 100)),
        remaining=draw(st.none() | days),
        started=started,
        finished=draw(st.sampled_from([None, finished])),
        spent=draw(money),
    )


@st.composite
def tasks(draw: st.DrawFn, name: str, projects: Sequence[str], people: list[str], pools: list[str]) -> Task:
    """Draw a task with anything a task may have."""
    month = draw(st.none() | dates.map(lambda day: day.replace(day=1)))
    names = draw(st.lists(st.sampled_from(["main", "outsourced", "fast"]), min_size=1, max_size=2, unique=True))
    ways = tuple(draw(modes(n, people, pools, month=month is not None)) for n in names)
    needs = [None, *(need.id for need in ways[0].requirements)]
    pinned = draw(st.lists(st.sampled_from([*people, *pools]), max_size=2, unique=True))
    first, last = draw(spans())
    estimate = sorted(draw(st.lists(days, min_size=3, max_size=3)))
    return Task(
        id=TaskId(name),
        project=ProjectId(draw(st.sampled_from(projects))),
        name=draw(TEXTS),
        modes=ways,
        release=draw(maybe_date),
        due=draw(maybe_date),
        deadline=draw(maybe_date),
        month=month,
        progress=draw(progresses()),
        pins=Pins(
            start=draw(maybe_date),
            mode=draw(st.none() | st.sampled_from([way.id for way in ways])),
            resources=tuple(
                ResourcePin(resource=ResourceId(r), requirement=draw(st.sampled_from(needs))) for r in pinned
            ),
        ),
        as_sent=draw(st.none() | st.just(AsSent(first=first, last=last, resources=tuple(map(ResourceId, pinned))))),
        estimate=draw(
            st.none() | st.just(Estimate(optimistic=estimate[0], likely=estimate[1], pessimistic=estimate[2]))
        ),
        notes=draw(TEXTS),
    )


@st.composite
def demands(draw: st.DrawFn, project: str, number: int) -> Task:
    """Draw the month demand of a skill; the number makes its month its own."""
    return demand_task(
        project=ProjectId(project),
        skill=draw(st.sampled_from(SKILLS)),
        month=FIRST.replace(month=number + 1, day=1),
        fte=Decimal(draw(st.integers(1, 60))) / 20,
        level=draw(st.integers(1, 3)),
        must_staff=draw(st.booleans()),
    )


@st.composite
def project_lists(draw: st.DrawFn) -> tuple[Project, ...]:
    """Draw projects with every field."""
    names = draw(id_lists(1, 3))
    return tuple(
        Project(
            id=ProjectId(name),
            name=draw(TEXTS),
            manager=draw(TEXTS),
            sponsor=draw(TEXTS),
            status=draw(TEXTS),
            scores=draw(st.sampled_from([(), (("growth", 3), ("risk", -2))])),
            benefit=draw(st.none() | money),
            release=draw(maybe_date),
            due=draw(maybe_date),
            cost_of_delay=draw(st.none() | money),
            deadline=draw(maybe_date),
            budget_cap=draw(st.none() | money),
            selection=draw(st.sampled_from(SelectionRule)),
            exclusive_groups=draw(st.sampled_from([(), ("g",), ("g", "h 2")])),
            only_with=tuple(ProjectId(other) for other in names if other != name),
            labour_category=draw(st.sampled_from(CATEGORIES)),
            may_shift_months=draw(st.integers(0, 3)),
            notes=draw(TEXTS),
        )
        for name in names
    )


@st.composite
def people_lists(draw: st.DrawFn, names: list[str]) -> tuple[Person, ...]:
    """Draw people with every field."""
    return tuple(
        Person(
            id=ResourceId(name),
            name=draw(TEXTS),
            skills=draw(skill_lists()),
            capacity=draw(st.integers(0, 120)),
            capacity_periods=tuple(draw(st.lists(periods(100), max_size=2))),
            leave=tuple(draw(st.lists(leaves(), max_size=2))),
            calendar=draw(st.sampled_from([None, CalendarId("own")])),
            rate=draw(money),
            max_tasks=draw(st.none() | st.integers(1, 3)),
            max_projects=draw(st.none() | st.integers(1, 3)),
            role=draw(TEXTS),
            team=draw(TEXTS),
            email=draw(TEXTS),
            notes=draw(TEXTS),
        )
        for name in names
    )


@st.composite
def periods(draw: st.DrawFn, most: int) -> CapacityPeriod:
    """Draw a capacity by date."""
    first, last = draw(spans())
    return CapacityPeriod(
        first=draw(st.sampled_from([None, first])),
        last=draw(st.sampled_from([None, last])),
        capacity=draw(st.integers(0, most)),
    )


@st.composite
def leaves(draw: st.DrawFn) -> Leave:
    """Draw days away."""
    first, last = draw(spans())
    return Leave(first=first, last=last, reason=draw(TEXTS))


@st.composite
def pool_lists(draw: st.DrawFn, names: list[str]) -> tuple[Pool, ...]:
    """Draw pools with every field."""
    return tuple(
        Pool(
            id=ResourceId(name),
            name=draw(TEXTS),
            units=draw(st.integers(0, 9)),
            capacity_periods=tuple(draw(st.lists(periods(9), max_size=2))),
            skills=draw(skill_lists()),
            rate=draw(money),
            unconfirmed=draw(st.booleans()),
            notes=draw(TEXTS),
        )
        for name in names
    )


@st.composite
def funds(draw: st.DrawFn, name: str, projects: list[str]) -> Fund:
    """Draw a fund."""
    first, last = draw(spans())
    return Fund(
        id=FundId(name),
        name=draw(TEXTS),
        amount=draw(money),
        spent=draw(money),
        first=first,
        last=last,
        category=draw(st.sampled_from(CATEGORIES)),
        projects=frozenset(map(ProjectId, draw(st.lists(st.sampled_from(projects), max_size=2)))),
        carry_over=draw(st.booleans()),
        contingency=draw(st.booleans()),
        released=draw(st.booleans()),
        unit=draw(st.sampled_from([None, "licences"])),
        notes=draw(TEXTS),
    )


@st.composite
def links(draw: st.DrawFn, names: list[str]) -> Dependency:
    """Draw a dependency."""
    return Dependency(
        predecessor=TaskId(draw(st.sampled_from(names))),
        successor=TaskId(draw(st.sampled_from(names))),
        kind=draw(st.sampled_from(DependencyKind)),
        lag=draw(st.integers(-5, 5)),
        optional=draw(st.booleans()),
        notes=draw(st.sampled_from(["", "", "", "why"])),
    )


@st.composite
def goal_lists(draw: st.DrawFn) -> tuple[Goal, ...]:
    """Draw goals with tolerances, or the usual ones."""
    kinds = draw(st.lists(st.sampled_from(GoalKind), max_size=4, unique=True))
    drawn = tuple(
        Goal(kind=kind, tolerance=draw(money), tolerance_percent=Decimal(draw(st.integers(0, 500))) / 10)
        for kind in kinds
    )
    return drawn or DEFAULT_GOALS


@st.composite
def raid_items(draw: st.DrawFn, name: str, projects: Sequence[ProjectId]) -> RaidItem:
    """Draw a RAID item."""
    levels = st.none() | st.integers(1, HIGHEST_LEVEL)
    return RaidItem(
        id=name,
        kind=draw(st.sampled_from(RaidKind)),
        text=draw(TEXTS.filter(bool)),
        project=draw(st.none() | st.sampled_from(projects)),
        probability=draw(TEXTS),
        probability_level=draw(levels),
        impact=draw(TEXTS),
        impact_level=draw(levels),
        score=draw(st.none() | money.map(lambda score: -score)),
        owner=draw(TEXTS),
        response=draw(TEXTS),
        trigger=draw(TEXTS),
        status=draw(TEXTS),
        due=draw(maybe_date),
        notes=draw(TEXTS),
    )


@st.composite
def stakeholders(draw: st.DrawFn, name: str, projects: Sequence[ProjectId]) -> Stakeholder:
    """Draw a stakeholder."""
    return Stakeholder(
        id=name,
        name=draw(TEXTS),
        organisation=draw(TEXTS),
        role=draw(TEXTS),
        project=draw(st.none() | st.sampled_from(projects)),
        interest=draw(TEXTS),
        influence=draw(TEXTS),
        attitude=draw(TEXTS),
        email=draw(TEXTS),
        notes=draw(TEXTS),
    )


OWN = Calendar(
    id=CalendarId("own"),
    name="Four days",
    weekdays=frozenset({0, 1, 3, 4}),
    days_off=frozenset({date(2027, 2, 2)}),
    worked_holidays=frozenset({date(2027, 5, 3)}),
)


@st.composite
def rich_programs(draw: st.DrawFn) -> Program:
    """Draw a program with every kind of fact; the references are right, the rest need not make sense."""
    projects = draw(project_lists())
    resources = draw(id_lists(2, 4))
    people, pools = resources[:1], resources[1:]
    names = draw(id_lists(1, 4))
    ids = [project.id for project in projects]
    own_tasks = [draw(tasks(name, ids, people, pools)) for name in names]
    demand = [draw(demands(draw(st.sampled_from(ids)), n)) for n in range(draw(st.integers(0, 2)))]
    all_names = [*names, *(task.id for task in demand)]
    return Program(
        name=draw(TEXTS.filter(bool)),
        first=FIRST,
        last=FIRST + timedelta(days=700),
        status_date=draw(dates),
        currency=draw(st.sampled_from(["EUR", "CHF"])),
        calendar=draw(st.sampled_from([EVERY_WEEKDAY.id, OWN.id])),
        calendars=(EVERY_WEEKDAY, OWN),
        objectives=(Objective(id="growth", name=draw(TEXTS), weight=draw(st.integers(0, 9))), Objective(id="risk")),
        projects=projects,
        tasks=(*own_tasks, *demand),
        dependencies=tuple(draw(st.lists(links(all_names), max_size=5, unique=True))),
        people=draw(people_lists(people)),
        pools=draw(pool_lists(pools)),
        funds=tuple(draw(funds(name, list(ids))) for name in draw(id_lists(0, 3))),
        stated_goals=draw(goal_lists()),
        unmet_support_price=draw(money),
        raid=tuple(draw(raid_items(name, ids)) for name in draw(id_lists(0, 2))),
        stakeholders=tuple(draw(stakeholders(name, ids)) for name in draw(id_lists(0, 2))),
        notes=draw(TEXTS),
    )
