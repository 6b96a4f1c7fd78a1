"""The files as they were sent give the same program as the template, each in its sender's own layout."""

from collections.abc import Iterable
from functools import cache
from pathlib import Path

import pytest

from planner.domain.problem import Severity
from planner.domain.program import Program
from planner.domain.remaining import Stage, stage
from planner.domain.work import Dependency, Mode, Task
from planner.importing.fields import Shape
from planner.importing.import_files import import_files
from planner.importing.profile import read_profile
from planner.importing.program.assemble import Imported
from scenarios.programs.launch.messy.write import write_messy
from scenarios.programs.launch.program import LAUNCH
from scenarios.programs.launch.questions import LAUNCH_QUESTIONS
from scenarios.write import AS_SENT
from tests.scenarios.test_write import content

PROFILE = AS_SENT / "profile.toml"


@cache
def imported() -> Imported:
    """Import the committed files with the answers beside them."""
    profile = read_profile(PROFILE)
    assert profile.problems == ()
    return import_files([AS_SENT], profile=profile.profile)


@cache
def program() -> Program:
    result = imported()
    assert result.program is not None, [str(one) for one in result.problems if one.severity is Severity.PROBLEM]
    return result.program


def twins() -> list[tuple[Task, Task]]:
    """Return each task of the template with the one of the same id that was sent."""
    return [(task, program().task_by_id[task.id]) for task in LAUNCH.tasks if task.month is None]


def differing(of) -> dict[str, tuple[object, object]]:
    """Return by id what a function says of both twins where it says different things."""
    return {task.id: (of(task), of(sent)) for task, sent in twins() if of(task) != of(sent)}


def test_the_committed_files_are_those_the_script_writes(tmp_path: Path):
    write_messy(tmp_path)
    written = sorted(path.name for path in tmp_path.iterdir())
    assert written == sorted(path.name for path in AS_SENT.iterdir() if path != PROFILE)
    assert [name for name in written if content(AS_SENT / name) != content(tmp_path / name)] == []


def test_nothing_is_wrong_and_every_question_is_answered():
    assert [str(one) for one in imported().problems if one.severity is Severity.PROBLEM] == []
    assert [str(one) for one in imported().open_questions] == []


def test_the_profile_holds_no_answer_that_nobody_asks_for():
    profile = read_profile(PROFILE).profile
    assert profile is not None
    unanswered = import_files([AS_SENT])
    assert set(profile.answers) <= {question.id for result in (imported(), unanswered) for question in result.questions}


def test_many_layouts_are_read():
    shapes = {table.shape for file in imported().files for table in file.used}
    assert {Shape.TASKS, Shape.DEMAND, Shape.PEOPLE, Shape.CAPACITY, Shape.LEAVE, Shape.BUDGET} <= shapes
    assert {Path(file.file).suffix for file in imported().files} == {".xlsx", ".csv", ".ods", ".xml"}
    headers = {
        tuple(column.title for column in table.columns)
        for file in imported().files
        for table in file.used
        if table.shape is Shape.TASKS
    }
    assert len(headers) >= 5


@pytest.mark.parametrize(
    "name", ["name", "first", "last", "status_date", "currency", "calendars", "objectives", "pools"]
)
def test_the_program_itself_is_the_same(name):
    assert getattr(program(), name) == getattr(LAUNCH, name)


def test_projects_are_the_same():
    assert program().projects == LAUNCH.projects


def test_tasks_have_the_same_names_and_projects_in_the_same_number():
    assert differing(lambda task: (task.name, task.project)) == {}
    assert len(program().tasks) == len(LAUNCH.tasks)


def test_tasks_ask_for_the_same_work():
    """The first way has no name in a sheet of tasks."""
    assert differing(lambda task: [_work(mode) for mode in task.modes]) == {}
    assert differing(lambda task: [mode.id for mode in task.modes[1:]]) == {}


def test_tasks_cost_the_same():
    assert differing(lambda task: [mode.costs for mode in task.modes]) == {}


@pytest.mark.parametrize("name", ["release", "due", "deadline", "progress", "pins", "estimate", "notes"])
def test_dates_progress_and_decisions_are_the_same(name):
    assert differing(lambda task: getattr(task, name)) == {}


def test_dates_and_people_as_sent_are_the_same():
    assert differing(_as_sent) == {}


def test_dependencies_are_the_same():
    assert _sorted(program().dependencies) == _sorted(LAUNCH.dependencies)


def test_demand_is_the_same():
    assert _demand(program()) == _demand(LAUNCH)


def test_people_can_do_the_same_at_the_same_rate():
    names = ("id", "name", "role", "team", "skills", "rate", "calendar", "max_tasks", "max_projects", "email", "notes")
    assert [[getattr(one, name) for name in names] for one in program().people] == [
        [getattr(one, name) for name in names] for one in LAUNCH.people
    ]


@pytest.mark.parametrize("person", LAUNCH.people, ids=lambda person: person.id)
def test_people_are_there_on_the_same_days(person):
    sent = next(one for one in program().people if one.id == person.id)
    days = list(LAUNCH.working_calendar.days(LAUNCH.now, LAUNCH.working_calendar.after(LAUNCH.last)))
    assert [day for day in days if program().capacity_on(sent, day) != LAUNCH.capacity_on(person, day)] == []


def test_leave_is_the_same():
    def leave_of(one: Program) -> dict[str, set[tuple[object, ...]]]:
        return {p.id: {(leave.first, leave.last, leave.reason) for leave in p.leave} for p in one.people}

    assert leave_of(program()) == leave_of(LAUNCH)


def test_funds_are_the_same():
    names = ("id", "amount", "spent", "first", "last", "category", "projects", "carry_over", "contingency", "notes")
    assert [[getattr(fund, name) for name in names] for fund in program().funds] == [
        [getattr(fund, name) for name in names] for fund in LAUNCH.funds
    ]


def test_the_five_questions_are_there():
    assert imported().scenarios == LAUNCH_QUESTIONS


def test_each_value_can_be_traced_to_a_cell_that_somebody_wrote():
    tables = imported().tables.by_type.values()
    rows = [row for parts in tables for table in parts for row in table.rows]
    sources = [row.source(name) for row in rows for name in row.place.cells]
    sent = {path.name for path in AS_SENT.iterdir()}
    assert [source for source in sources if source.file not in sent] == []


def _work(mode: Mode) -> tuple[object, ...]:
    needs = [(n.skill, n.resource, n.level, n.heads, n.share, n.least_share, n.effort) for n in mode.requirements]
    return mode.kind, mode.duration, sorted(needs, key=str)


def _as_sent(task: Task) -> tuple[object, ...] | None:
    """Return dates and people in the sender's plan of what is not done, pools that the work books anyway left out."""
    people = {person.id for person in LAUNCH.people}
    if stage(task) is Stage.DONE or task.id not in _SENT:
        return None
    sent = task.as_sent
    return None if sent is None else (sent.first, sent.last, sorted(one for one in sent.resources if one in people))


_SENT = frozenset(task.id for task in LAUNCH.tasks if task.as_sent is not None)


def _demand(one: Program) -> list[tuple[object, ...]]:
    tasks = [task for task in one.tasks if task.month is not None]
    needs = [(task.project, task.month, task.modes[0].requirements[0]) for task in tasks]
    return sorted(
        ((project, month, need.skill, need.level, need.share, need.heads) for project, month, need in needs), key=str
    )


def _sorted(links: Iterable[Dependency]) -> list[tuple[str, str, str, int, bool]]:
    return sorted((one.predecessor, one.successor, one.kind, one.lag, one.optional) for one in links)
