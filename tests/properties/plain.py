"""Plain programs: tasks of fixed durations that take from pools alone, drawn at random."""

from decimal import Decimal

from hypothesis import strategies as st

from planner.domain.goals import Goal, GoalKind
from planner.domain.project import Project
from planner.domain.units import Category
from planner.domain.work import Cost, WorkKind
from tests.builders import a_fund, a_link, a_mode, a_pool, a_program, a_project, a_requirement, a_task, day

DAYS = 12
COUNTED = Category("tokens")
_GOALS = (GoalKind.MAKESPAN, GoalKind.TOTAL_DELAY, GoalKind.WEIGHTED_TARDINESS, GoalKind.NET_VALUE)


@st.composite
def plain_programs(draw, most_tasks=4):
    """Draw a program of two projects, some pools and tasks with modes, links, dates and a fund that may be short."""
    units = draw(st.lists(st.integers(1, 2), min_size=1, max_size=2))
    tasks = [_task(draw, number, units) for number in range(draw(st.integers(2, most_tasks)))]
    links = [
        a_link(f"T{first}", f"T{second}", lag=draw(st.integers(-1, 1)))
        for second in range(len(tasks))
        for first in range(second)
        if draw(st.integers(0, 3)) == 0
    ]
    kinds = draw(st.lists(st.sampled_from(_GOALS), min_size=1, max_size=2, unique=True))
    return a_program(
        *tasks,
        days=DAYS,
        projects=[_project(draw, number) for number in range(2)],
        pools=[a_pool(f"Q{n}", units=number) for n, number in enumerate(units)],
        funds=[a_fund("F", amount=draw(st.integers(2, 8)), days=(0, DAYS - 1), category=COUNTED, unit="tokens")],
        dependencies=tuple(links),
        stated_goals=tuple(Goal(kind=kind) for kind in kinds),
    )


def _project(draw, number) -> Project:
    due = draw(st.none() | st.integers(0, 4).map(day))
    return a_project(f"P{number}", due=due, cost_of_delay=Decimal(draw(st.sampled_from((0, 100, 300)))))


def _task(draw, number, units):
    modes = [_mode(draw, f"M{n}", units) for n in range(draw(st.integers(1, 2)))]
    dates = {name: day(draw(st.integers(0, 3))) for name in ("release", "due") if draw(st.integers(0, 3)) == 0}
    deadline = {"deadline": day(draw(st.integers(5, DAYS - 1)))} if draw(st.integers(0, 3)) == 0 else {}
    return a_task(f"T{number}", *modes, project=f"P{draw(st.integers(0, 1))}", **dates, **deadline)


def _mode(draw, name, units):
    """Draw a mode; now and then one that needs more than its pool ever has."""
    pools = draw(st.lists(st.integers(0, len(units) - 1), max_size=len(units), unique=True))
    requirements = [
        a_requirement(f"R{pool}", resource=f"Q{pool}", effort=None, heads=draw(st.integers(1, units[pool])))
        for pool in pools
    ]
    costs = (Cost(amount=Decimal(draw(st.integers(1, 3))), category=COUNTED),) if draw(st.booleans()) else ()
    return a_mode(name, *requirements, kind=WorkKind.DURATION, duration=draw(st.integers(0, 3)), costs=costs)
