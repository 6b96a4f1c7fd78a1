"""TaskJuggler: what it is given, what is read back, and what it is refused for."""

import shutil
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from benchmarks.peer import UnsupportedError
from benchmarks.peers import UnknownPeerError, peers_named, run_peer
from benchmarks.sets.imopse import IMOPSE
from benchmarks.sets.mspsp import MSPSP
from benchmarks.taskjuggler.limits import refuse_unsupported
from benchmarks.taskjuggler.project import write_project
from benchmarks.taskjuggler.report import interrupted, plan_of, read_report
from planner.checker import check
from planner.domain.ids import ModeId, ProjectId, RequirementId, ResourceId, SkillId, TaskId
from planner.domain.people import Leave, Person, Pool, Skill
from planner.domain.program import Program
from planner.domain.project import Project, SelectionRule
from planner.domain.work import Dependency, DependencyKind, Mode, Requirement, Task, WorkKind
from planner.solver.options import Options
from tests.benchmarks import files

MONDAY = date(2024, 1, 1)
OPTIONS = Options(time_limit=60.0)
HEAD = '"Id";"Start";"End";"Resources"\n'


def work(name, effort):
    need = Requirement(id=RequirementId("r"), skill=SkillId("s"), effort=Decimal(effort))
    mode = Mode(id=ModeId("m"), kind=WorkKind.EFFORT, requirements=(need,))
    return Task(id=TaskId(name), project=ProjectId("P"), modes=(mode,))


PROGRAM = Program(
    name="small",
    first=MONDAY,
    last=date(2024, 2, 29),
    status_date=MONDAY,
    projects=(Project(id=ProjectId("P"), release=date(2024, 1, 2)),),
    tasks=(work("A", "2.5"), work("B", "1")),
    dependencies=(Dependency(predecessor=TaskId("A"), successor=TaskId("B"), lag=2),),
    people=(
        Person(
            id=ResourceId("ann"),
            skills=(Skill(id=SkillId("s")),),
            rate=Decimal(100),
            leave=(Leave(first=date(2024, 1, 3), last=date(2024, 1, 3)),),
        ),
    ),
)


def booked(a, b):
    return read_report(f'{HEAD}"release_20240102";"2024-01-02T00:00";"2024-01-02T00:00";""\n"t0";{a}\n"t1";{b}\n')


def test_project_names_leave_release_gap_and_whole_days():
    text = write_project(PROGRAM, {TaskId("B"): 900})

    for line in (
        "leaves annual 2024-01-03 - 2024-01-04",
        'task release_20240102 "release" { start 2024-01-02 milestone }',
        "depends release_20240102, t0 { onend gaplength 2d }",
        "effort 3d",
        "priority 900",
        "workinghours sun off",
    ):
        assert line in text


def test_report_becomes_a_plan_that_the_checker_accepts():
    rows = booked(
        '"2024-01-02T00:00";"2024-01-05T01:00";"ann (r0)"',
        '"2024-01-10T00:00";"2024-01-10T01:00";"ann (r0)"',
    )

    plan = plan_of(PROGRAM, rows)

    assert list(check(PROGRAM, plan)) == []
    assert (plan.tasks[0].end, plan.tasks[0].assignments[0].cost) == (date(2024, 1, 8), Decimal(250))
    assert interrupted(PROGRAM, rows) == []


def test_task_that_takes_longer_than_its_work_is_interrupted():
    rows = booked(
        '"2024-01-02T00:00";"2024-01-08T01:00";"ann (r0)"',
        '"2024-01-11T00:00";"2024-01-11T01:00";"ann (r0)"',
    )

    assert [task.id for task in interrupted(PROGRAM, rows)] == ["A"]


def half(task):
    (mode,) = task.modes
    need = replace(mode.requirements[0], share=50)
    return replace(task, modes=(replace(mode, requirements=(need,)),))


@pytest.mark.parametrize(
    ("program", "lack"),
    [
        (replace(PROGRAM, projects=(replace(PROGRAM.projects[0], selection=SelectionRule.MAY),)), "leaves no project"),
        (replace(PROGRAM, projects=(replace(PROGRAM.projects[0], budget_cap=Decimal(9)),)), "no funds"),
        (replace(PROGRAM, tasks=(replace(PROGRAM.tasks[0], modes=PROGRAM.tasks[0].modes * 2),)), "no mode"),
        (replace(PROGRAM, tasks=(half(PROGRAM.tasks[0]),)), "parts of a person"),
        (replace(PROGRAM, people=(replace(PROGRAM.people[0], capacity=80),)), "full-time or away"),
        (replace(PROGRAM, pools=(Pool(id=ResourceId("lab"), units=2),)), "no pools of several units"),
        (replace(PROGRAM, people=(replace(PROGRAM.people[0], max_tasks=1),)), "at once"),
        (replace(PROGRAM, dependencies=(replace(PROGRAM.dependencies[0], kind=DependencyKind.FF),)), "links to an end"),
        (replace(PROGRAM, dependencies=(replace(PROGRAM.dependencies[0], lag=-1),)), "leads"),
    ],
)
def test_what_would_be_lost_is_refused(program, lack):
    refuse_unsupported(PROGRAM)

    with pytest.raises(UnsupportedError, match=lack):
        refuse_unsupported(program)


def test_missing_command_is_said(monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda _: None)

    with pytest.raises(UnknownPeerError, match="apt-get install tj3"):
        peers_named(["tj3"])


@pytest.mark.parametrize(("form", "text", "value"), [(MSPSP, files.MSPSP, 5), (IMOPSE, files.IMOPSE, 6)])
def test_taskjuggler_plans_small_instances_soundly(tmp_path, form, text, value):
    path = tmp_path / f"tiny{form.suffix}"
    path.write_text(text)

    result = run_peer(peers_named(["tj3"])["tj3"], form.case(path), suite="tests", options=OPTIONS)

    assert (result.status, result.problems, result.value) == ("feasible", (), value)
