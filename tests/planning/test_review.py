"""What the review says of a program as a whole; each case is a sound program with one thing changed."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from planner.domain.ids import ModeId, ProjectId, RequirementId, ResourceId
from planner.domain.people import CapacityPeriod, Leave
from planner.domain.problem import Severity
from planner.domain.program import Program
from planner.domain.project import SelectionRule
from planner.domain.source import Source
from planner.domain.units import CAPEX, OPEX, Category, Money
from planner.domain.work import Cost, Dependency, Mode, Pins, Progress, ResourcePin, Task, WorkKind
from planner.planning.review import review
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

MAY, MUST_NOT = SelectionRule.MAY, SelectionRule.MUST_NOT
PROBLEM, WARNING, ASSUMPTION = Severity.PROBLEM, Severity.WARNING, Severity.ASSUMPTION
STARTED = Progress(percent=50, started=day(0))
PAID = (a_person(rate=Money(1)),)
RUST = a_mode("M", a_requirement("R", skill="rust"))
DEV = a_mode("N", a_requirement("R"))
NO_RUST = 'task "A" needs skill "rust", which nobody has'


def staffed(*tasks: Task, **more: Any) -> Program:
    """Build a program in which Ana can do `dev`."""
    return a_program(*tasks, people=more.pop("people", (a_person(),)), **more)


def effort(name: str = "A", **need: Any) -> Task:
    """Build a task of effort with one requirement."""
    return a_task(name, a_mode("M", a_requirement("R", **need)))


def support(**need: Any) -> Mode:
    """Build a support mode of two days."""
    return a_mode("M", a_requirement("R", effort=None, **need), kind=WorkKind.SUPPORT, duration=2)


def milestone(name: str, **more: Any) -> Task:
    """Build a milestone."""
    return a_task(name, a_mode("M", kind=WorkKind.DURATION, duration=0), **more)


def pinned(*resources: ResourcePin, start: date | None = None, **more: Any) -> Task:
    """Build a task with pins."""
    return replace(effort(), pins=Pins(start=start, resources=resources), **more)


def remarks(program: Program) -> list[tuple[Severity, str]]:
    """Review a program."""
    return [(problem.severity, problem.what) for problem in review(program)]


def test_a_sound_program_has_nothing_to_review() -> None:
    links = a_link("A", "B"), a_link("B", "C", "FF", -2), a_link("A", "B", "SS", 1)
    assert remarks(staffed(effort("A"), effort("B"), milestone("C"), dependencies=links)) == []


CASES: dict[str, tuple[Program, Severity, str]] = {
    "deadline before release": (
        staffed(replace(effort(), release=day(5), deadline=day(4))),
        PROBLEM,
        f'the deadline {day(4)} of task "A" lies before its release date {day(5)}',
    ),
    "deadline before the project's release": (
        staffed(replace(effort(), deadline=day(4)), projects=(a_project(release=day(5)),)),
        PROBLEM,
        f'the deadline {day(4)} of task "A" lies before its release date {day(5)}',
    ),
    "project's deadline before its release": (
        staffed(effort(), projects=(a_project(release=day(5), deadline=day(4)),)),
        PROBLEM,
        f'the deadline {day(4)} of project "P" lies before its release date {day(5)}',
    ),
    "project due before its release": (
        staffed(effort(), projects=(a_project(release=day(5), due=day(4), cost_of_delay=Money(1)),)),
        WARNING,
        f'project "P" is due on {day(4)}, before its release date {day(5)}',
    ),
    "due before release": (
        staffed(replace(effort(), release=day(5), due=day(4)), projects=(a_project(cost_of_delay=Money(1)),)),
        WARNING,
        f'task "A" is due on {day(4)}, before its release date {day(5)}',
    ),
    "deadline has passed": (
        staffed(replace(effort(), deadline=day(1)), status_date=day(2)),
        PROBLEM,
        f'the deadline {day(1)} of task "A" has passed on the status date, and the task is not done',
    ),
    "project's deadline has passed": (
        staffed(effort("A"), effort("B"), status_date=day(2), projects=(a_project(deadline=day(1)),)),
        PROBLEM,
        f'the deadline {day(1)} of project "P" has passed on the status date, and task "A" and 1 more are not done',
    ),
    "deadline after the project's": (
        staffed(replace(effort(), deadline=day(8)), projects=(a_project(deadline=day(7)),)),
        WARNING,
        f'the deadline {day(8)} of task "A" lies after the deadline {day(7)} of its project',
    ),
    "due after the project's deadline": (
        staffed(replace(effort(), due=day(8)), projects=(a_project(deadline=day(7), cost_of_delay=Money(1)),)),
        WARNING,
        f'the due date {day(8)} of task "A" lies after the deadline {day(7)} of its project',
    ),
    "release after the last date": (
        staffed(replace(effort(), release=day(10))),
        PROBLEM,
        f'the release date {day(10)} of task "A" lies after the program\'s last date {day(9)}',
    ),
    "project's release after the last date": (
        staffed(effort(), projects=(a_project(release=day(10)),)),
        PROBLEM,
        f'the release date {day(10)} of project "P" lies after the program\'s last date {day(9)}',
    ),
    "status date after the last date": (
        staffed(status_date=day(10)),
        PROBLEM,
        f"no working day lies between the status date {day(10)} and the last date {day(9)}",
    ),
    "waits for itself": (
        staffed(effort(), dependencies=(a_link("A", "A", "SF"),)),
        PROBLEM,
        'task "A" waits for itself',
    ),
    "a start waits for its own end": (
        staffed(effort("A"), effort("B"), dependencies=(a_link("A", "B", "SS", -3), a_link("B", "A"))),
        PROBLEM,
        'tasks wait for each other in a circle: "A" → "B" → "A"',
    ),
    "skill nobody has": (staffed(a_task("A", RUST)), PROBLEM, NO_RUST),
    "skill nobody has in a may-do project": (
        staffed(a_task("A", RUST), projects=(a_project(selection=MAY),)),
        WARNING,
        NO_RUST,
    ),
    "skill nobody has in one of two modes": (staffed(a_task("A", RUST, DEV)), WARNING, NO_RUST),
    "skill nobody has in the pinned mode": (
        staffed(replace(a_task("A", RUST, DEV), pins=Pins(mode=ModeId("M")))),
        PROBLEM,
        NO_RUST,
    ),
    "support nobody can give": (staffed(a_task("A", support(skill="rust"))), WARNING, NO_RUST),
    "support nobody can give but must": (
        staffed(a_task("A", support(skill="rust", must_staff=True))),
        PROBLEM,
        NO_RUST,
    ),
    "level nobody has": (
        staffed(effort(level=3)),
        PROBLEM,
        'task "A" needs skill "dev" at level 3; the best has level 1',
    ),
    "more heads than people": (
        staffed(effort(heads=2)),
        PROBLEM,
        'task "A" needs 2 heads with skill "dev"; only 1 can',
    ),
    "more heads than a pool has units": (
        staffed(effort(skill="test", heads=5, share=50), pools=(a_pool(units=2, skills=("test",)),)),
        PROBLEM,
        'task "A" needs 5 heads with skill "test"; only 4 can',
    ),
    "leave over the whole time": (
        staffed(
            effort(),
            people=(
                a_person(),
                a_person("Bo", leave=(Leave(first=day(0), last=day(5)), Leave(first=day(6), last=day(30)))),
            ),
        ),
        WARNING,
        f'"Bo" is on leave over the whole time that is planned, {day(0)} to {day(9)}',
    ),
    "no capacity": (
        staffed(effort(), people=(a_person(), a_person("Bo", capacity=0))),
        WARNING,
        f'"Bo" has no capacity on any day from {day(0)} to {day(9)}',
    ),
    "a pool without units": (
        staffed(effort(), pools=(a_pool(units=0),)),
        WARNING,
        f'pool "Bench" has no units from {day(0)} on',
    ),
    "capacities overlap": (
        staffed(
            effort(),
            people=(
                a_person(
                    capacity_periods=(
                        CapacityPeriod(first=day(3), last=None, capacity=50),
                        CapacityPeriod(first=None, last=day(3), capacity=80),
                    )
                ),
            ),
        ),
        PROBLEM,
        f'two capacities of "Ana" hold on {day(3)}',
    ),
    "pinned before the status date": (
        staffed(pinned(start=day(1)), status_date=day(2)),
        PROBLEM,
        f'the fixed start {day(1)} of task "A" lies before the status date {day(2)}',
    ),
    "pinned after the last date": (
        staffed(pinned(start=day(10))),
        PROBLEM,
        f'the fixed start {day(10)} of task "A" lies after the program\'s last date {day(9)}',
    ),
    "pinned before the release date": (
        staffed(pinned(start=day(1), release=day(2))),
        PROBLEM,
        f'the fixed start {day(1)} of task "A" lies before its release date {day(2)}',
    ),
    "pinned start of a started task": (
        staffed(pinned(start=day(1), progress=STARTED)),
        ASSUMPTION,
        f'task "A" has begun: its fixed start {day(1)} says nothing',
    ),
    "pinned person without the skill": (
        staffed(
            pinned(ResourcePin(resource=ResourceId("Bo"), requirement=RequirementId("R"))),
            people=(a_person(), a_person("Bo", skills=())),
        ),
        PROBLEM,
        '"Bo" is fixed to task "A", but has not the skill it asks for its requirement "R"',
    ),
    "finished in the future": (
        staffed(replace(effort(), progress=Progress(started=day(0), finished=day(1)))),
        PROBLEM,
        f'task "A" is reported as finished on {day(1)}, after the status date',
    ),
    "started in the future": (
        staffed(replace(effort(), progress=Progress(started=day(1)))),
        PROBLEM,
        f'task "A" is reported as started on {day(1)}, after the status date',
    ),
    "progress without a start": (
        staffed(replace(effort(), progress=Progress(percent=50))),
        ASSUMPTION,
        'task "A" has progress but no start: the status date is taken',
    ),
    "done without a finish": (
        staffed(replace(effort(), progress=Progress(percent=100, started=day(0)))),
        ASSUMPTION,
        'task "A" is done but has no finish: the status date is taken',
    ),
    "started ahead of its predecessor": (
        staffed(effort("A"), replace(effort("B"), progress=STARTED), dependencies=(a_link("A", "B"),)),
        ASSUMPTION,
        'task "B" has begun ahead of "A": the FS link says nothing',
    ),
    "done ahead of its predecessor": (
        staffed(
            effort("A"),
            replace(effort("B"), progress=Progress(started=day(0), finished=day(0))),
            dependencies=(a_link("A", "B", "FF"),),
        ),
        ASSUMPTION,
        'task "B" is done ahead of "A": the FF link says nothing',
    ),
    "category without a fund": (
        staffed(effort(), people=PAID),
        ASSUMPTION,
        'costs of category "opex" (labour of 1 person-day) are not limited: no fund names it',
    ),
    "fund that nothing costs": (
        staffed(effort(), people=PAID, funds=(a_fund(), a_fund("G", category=CAPEX))),
        WARNING,
        'fund "G" pays category "capex", which nothing costs',
    ),
    "fund outside the program": (
        staffed(effort(), people=PAID, funds=(a_fund(), a_fund("G", days=(20, 30)))),
        WARNING,
        f'fund "G" ({day(20)} to {day(30)}) cannot pay anything that is still to be planned',
    ),
    "no benefit where others have one": (
        staffed(
            effort(),
            a_task("B", project="Q"),
            projects=(a_project(benefit=Money(9)), a_project("Q", selection=MAY)),
        ),
        ASSUMPTION,
        'project "Q" states no benefit: 0 is taken',
    ),
    "due date without cost of delay": (
        staffed(replace(effort(), due=day(5))),
        ASSUMPTION,
        'project "P" has due dates but no cost of delay: 1 a week is taken',
    ),
    "spent more than the cap": (
        staffed(
            replace(effort(), progress=Progress(percent=5, started=day(0), spent=Money(11))),
            projects=(a_project(budget_cap=Money(10)),),
        ),
        PROBLEM,
        'project "P" has spent 11 already, more than its cap of 10',
    ),
    "project without tasks": (
        staffed(projects=(a_project("Q"),)),
        WARNING,
        'project "Q" has no tasks',
    ),
    "two that must be done exclude each other": (
        staffed(
            effort(),
            a_task("B", project="Q"),
            projects=(a_project(exclusive_groups=("g",)), a_project("Q", exclusive_groups=("g",))),
        ),
        PROBLEM,
        'projects "P" and "Q" must be done, but exclude each other by group "g"',
    ),
    "only with one that must not be done": (
        staffed(
            effort(),
            a_task("B", project="Q"),
            projects=(a_project(only_with=(ProjectId("Q"),)), a_project("Q", selection=MUST_NOT)),
        ),
        PROBLEM,
        'project "P" goes only with project "Q", which must not be done',
    ),
    "waits for a project that must not be done": (
        staffed(
            effort(),
            a_task("B", project="Q"),
            projects=(a_project(), a_project("Q", selection=MUST_NOT)),
            dependencies=(a_link("B", "A"),),
        ),
        PROBLEM,
        'task "A" waits for "B", whose project must not be done',
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_one_thing_is_said(name: str) -> None:
    program, severity, what = CASES[name]
    assert remarks(program) == [(severity, what)]


def test_what_keeps_a_may_do_project_from_being_done_is_a_warning_that_says_so() -> None:
    program = staffed(replace(effort(), deadline=day(1)), status_date=day(2), projects=(a_project(selection=MAY),))
    ((severity, what),) = remarks(program)
    assert severity is WARNING
    assert what.endswith('so that project "P" cannot be done')


def test_a_milestone_may_stand_on_the_day_before_its_release() -> None:
    assert remarks(staffed(milestone("A", release=day(5), deadline=day(4)))) == []


def test_what_is_over_is_no_matter() -> None:
    done = replace(a_task("A", RUST), deadline=day(0), progress=Progress(started=day(0), finished=day(1)))
    program = staffed(done, status_date=day(2), people=(a_person(leave=(Leave(first=day(0), last=day(8)),)),))
    assert remarks(program) == []


def test_start_to_start_one_way_and_finish_to_finish_the_other_is_no_circle() -> None:
    links = a_link("A", "B", "SS"), a_link("B", "A", "FF")
    assert remarks(staffed(effort("A"), effort("B"), dependencies=links)) == []


def test_dates_are_named_by_their_own_cells() -> None:
    cells = {
        fact: Source(file="p.xlsx", sheet="Projects", cell=f"{c}2") for fact, c in (("release", "C"), ("deadline", "D"))
    }
    project = a_project(release=day(5), deadline=day(4), source=cells["release"], places=cells)
    (problem,) = review(staffed(effort(), projects=(project,)))
    assert problem.source == cells["deadline"]


def absent(**more: Any) -> Program:
    """Build a program in which the only one who can do `dev` has no capacity."""
    people = (a_person(), a_person("Bo", skills=("test",), capacity=0), a_person("Cy", skills=("test",), capacity=0))
    return staffed(effort("A"), effort("B", skill="test"), effort("C", skill="test"), people=people, **more)


def test_a_skill_whose_holders_are_never_there_is_a_problem_said_once() -> None:
    what = f'nobody who has skill "test" is there on any day from {day(0)} to {day(9)}, and task "B" and 1 more need it'
    assert [one for one in remarks(absent()) if "skill" in one[1]] == [(PROBLEM, what)]
    may = absent(projects=(a_project(selection=MAY),))
    assert [one[0] for one in remarks(may) if "skill" in one[1]] == [WARNING]


def test_who_is_never_there_is_no_problem_where_another_has_the_skill() -> None:
    program = staffed(effort(), people=(a_person(), a_person("Bo", capacity=0)))
    assert [severity for severity, _ in remarks(program)] == [WARNING]


def test_a_long_circle_is_named_by_its_ends() -> None:
    names = [f"T{number}" for number in range(500)]
    links = tuple(a_link(before, after) for before, after in zip(names, [*names[1:], names[0]], strict=True))
    (problem,) = review(staffed(*map(effort, names), dependencies=links))
    assert '"T0" → "T1" → "T2"' in problem.what
    assert "… 488 more …" in problem.what
    assert problem.what.endswith('→ "T499" → "T0"')


def test_every_circle_is_named_with_its_cells() -> None:
    def link(before: str, after: str, cell: str) -> Dependency:
        return replace(a_link(before, after), source=Source(file="p.xlsx", sheet="Dependencies", cell=cell))

    cells = {"A2": "AB", "A3": "BC", "A4": "CA", "A5": "DE", "A6": "ED"}
    links = tuple(link(ends[0], ends[1], cell) for cell, ends in cells.items())
    found = [p for p in review(staffed(*map(effort, "ABCDE"), dependencies=links)) if "circle" in p.what]
    named = [[cell for cell in cells if f"!{cell}" in str(problem)] for problem in found]
    assert sorted(named) == [["A2", "A3", "A4"], ["A5", "A6"]]


def test_the_cell_of_the_requirement_is_named() -> None:
    source = Source(file="p.xlsx", sheet="Requirements", cell="D7")
    task = a_task("A", a_mode("M", replace(a_requirement("R", skill="Dev."), source=source)))
    (problem,) = review(staffed(task))
    said = 'p.xlsx, Requirements!D7: task "A" needs skill "Dev.", which nobody has. Perhaps "dev" is meant.'
    assert str(problem) == said


@pytest.mark.parametrize(
    ("offered", "wanted", "advice"),
    [
        (("design, pm",), "pm", '"Ana" has "design, pm": separate skills with semicolons'),
        (("design:3, pm",), "Design", '"Ana" has "design:3, pm": separate skills with semicolons'),
        (("design", "pm"), "design, pm", "Ask for one skill in a row, and for the others on sheet Requirements"),
        (("design", "pm"), "paint, sing", "Add it to someone on sheet People, or change the task"),
    ],
)
def test_commas_are_pointed_out_where_nobody_has_a_skill(offered: tuple[str, ...], wanted: str, advice: str) -> None:
    program = staffed(effort(skill=wanted), people=(a_person(skills=offered),))
    assert [found.advice for found in review(program)] == [advice]


def test_a_category_that_is_nearly_a_funded_one_is_asked_about_at_each_cell() -> None:
    cells = [Source(file="p.xlsx", sheet="Costs", cell=cell) for cell in ("E2", "E3")]
    costs = [
        Cost(amount=Money(amount), category=Category("capx"), source=cells[n]) for n, amount in enumerate((900, 70))
    ]
    tasks = [a_task(name, a_mode("M", costs=(cost,))) for name, cost in zip("AB", costs, strict=True)]
    funds = (a_fund(category=CAPEX), a_fund("G", category=OPEX))
    found = [p for p in review(staffed(*tasks, people=PAID, funds=funds)) if "capx" in p.what]
    assert [(p.source, p.severity) for p in found] == [(cell, WARNING) for cell in cells]
    assert "nothing limits its 900 EUR" in found[0].what
    assert found[0].advice.startswith('Perhaps you mean "capex".')


@pytest.mark.parametrize(
    ("category", "funded", "severity"),
    [
        ("Capex", "capex", WARNING),
        ("licences", "licenses", WARNING),
        ("capex", "opex", ASSUMPTION),
        ("phase 1", "phase 2", ASSUMPTION),
        ("travel", "opex", ASSUMPTION),
    ],
)
def test_a_category_is_near_or_another(category: str, funded: str, severity: Severity) -> None:
    task = a_task("A", a_mode("M", costs=(Cost(amount=Money(9), category=Category(category)),)))
    found = review(staffed(task, funds=(a_fund(category=Category(funded)),)))
    assert [p.severity for p in found if "9 EUR" in p.what] == [severity]


def test_what_a_category_costs_is_summed_over_its_cells_and_the_dearest_way_of_each_task() -> None:
    cells = [Source(file="p.xlsx", sheet="Costs", cell=f"E{row}") for row in range(2, 8)]
    costs = [Cost(amount=Money(100), category=Category("travel"), source=cell) for cell in cells]
    dear, cheap = (
        a_mode(name, kind=WorkKind.DURATION, duration=1, costs=tuple(costs[n:])) for name, n in (("M", 1), ("N", 3))
    )
    done = replace(a_task("B", a_mode("M", costs=(costs[0],))), progress=Progress(started=day(0), finished=day(0)))
    (found,) = (p for p in review(staffed(a_task("A", dear, cheap), done)) if "travel" in p.what)
    assert found.source == cells[1]
    assert "(500 EUR) are not limited" in found.what
    assert found.what.endswith("it stands in Costs!E4, Costs!E5, Costs!E6 and 1 more too")


def test_a_fund_that_carries_over_still_pays() -> None:
    past = replace(a_fund(), first=day(0) - timedelta(days=60), last=day(0) - timedelta(days=30))
    assert [s for s, _ in remarks(staffed(effort(), people=PAID, funds=(past,)))] == [WARNING]
    assert remarks(staffed(effort(), people=PAID, funds=(replace(past, carry_over=True),))) == []


def test_pinned_people_who_are_asked_for_by_name_or_skill_are_fine() -> None:
    named = a_task("A", a_mode("M", a_requirement("R", resource="Ana"), a_requirement("S", skill="test")))
    pins = Pins(
        start=day(2), resources=(ResourcePin(resource=ResourceId("Ana")), ResourcePin(resource=ResourceId("Bo")))
    )
    people = (a_person(), a_person("Bo", skills=("test",)))
    assert remarks(staffed(replace(named, pins=pins), people=people)) == []


def test_a_link_that_is_optional_or_overtaken_does_not_need_its_project() -> None:
    projects = (a_project(), a_project("Q", selection=MUST_NOT))
    link = a_link("B", "A", optional=True)
    assert remarks(staffed(effort(), a_task("B", project="Q"), projects=projects, dependencies=(link,))) == []
    begun = replace(effort(), progress=STARTED)
    program = staffed(begun, a_task("B", project="Q"), projects=projects, dependencies=(a_link("B", "A"),))
    assert [severity for severity, _ in remarks(program)] == [ASSUMPTION]


def test_tasks_are_called_by_id_and_name() -> None:
    task = replace(a_task("A", RUST), name="Build the app")
    assert remarks(staffed(task)) == [(PROBLEM, 'task "A" (Build the app) needs skill "rust", which nobody has')]
