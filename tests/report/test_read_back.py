"""Reading a plan back: as written it is the same plan; as edited it is what the person meant."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.checker import check
from planner.domain.outcome import Outcome, Status, Stop
from planner.domain.people import Leave
from planner.domain.plan import Plan, ScheduledTask
from planner.domain.problem import Severity
from planner.domain.program import Program
from planner.domain.units import CAPEX, OPEX
from planner.domain.work import Progress, WorkKind
from planner.planning.solve import CheckedOutcome
from planner.report.allocation import write_allocation
from planner.report.read_back import read_plan
from tests.builders import (
    a_fund,
    a_mode,
    a_person,
    a_plan,
    a_pool,
    a_program,
    a_project,
    a_requirement,
    a_scheduled,
    a_spending,
    a_task,
    an_assignment,
    day,
)
from tests.report.sample import sample_plan, sample_program


def _written(path, program: Program, plan: Plan):
    outcome = Outcome(status=Status.FEASIBLE, plan=plan, seconds=0.1, stop=Stop.REQUEST)
    write_allocation(path, program, CheckedOutcome(outcome=outcome))
    return path


def _small() -> tuple[Program, Plan]:
    task = a_task("A", a_mode("M", a_requirement(effort="2.5")))
    gate = a_task("G", a_mode("gate", kind=WorkKind.DURATION, duration=0))
    program = a_program(task, gate, people=(a_person(rate=Decimal(400)),), funds=(a_fund(),))
    work = an_assignment("Ana", 0, 3, person_days="2.5", price=400)
    tasks = a_scheduled("A", 0, 3, work), a_scheduled("G", 3, 3, mode="gate")
    return program, a_plan(*tasks, spending=(a_spending("F", 1000),))


@pytest.fixture
def small(tmp_path):
    program, plan = _small()
    return program, plan, _written(tmp_path / "plan.xlsx", program, plan)


def _edit(path, sheet: str, row: int, **cells) -> None:
    """Change cells of a row by their titles (`First_day=...`), as a person would in Excel."""
    book = openpyxl.load_workbook(path)
    titles = [str(cell.value).replace(" ", "_").replace("-", "_") for cell in book[sheet][1]]
    for title, value in cells.items():
        book[sheet].cell(row, titles.index(title) + 1).value = value
    book.save(path)


def test_the_sample_comes_back_as_it_went(sample_workbook):
    reading = read_plan(sample_workbook, sample_program())
    assert reading.problems == ()
    assert reading.plan == sample_plan()


def test_a_name_in_other_letters_is_the_person(small):
    program, plan, path = small
    _edit(path, "Assignments", 2, Person_or_pool=" ANA")
    reading = read_plan(path, program)
    assert reading.plan == plan
    assert [(p.what, p.severity) for p in reading.problems] == [('"ANA" was read as "Ana"', Severity.ASSUMPTION)]


def test_a_moved_task_has_its_new_days(small):
    program, _, path = small
    _edit(path, "Schedule", 2, First_day=day(1), Last_day=day(3))
    plan = read_plan(path, program).plan
    assert plan is not None
    assert (plan.tasks[0].start, plan.tasks[0].end) == (day(1), day(4))
    assert [violation.rule for violation in check(program, plan)] != []


@pytest.mark.parametrize("day_off", [date(2027, 1, 9), date(2027, 1, 10)])
@pytest.mark.parametrize("title", ["First_day", "Last_day"])
def test_a_day_off_survives_for_the_checker(small, title, day_off):
    program, _, path = small
    other = {"First_day": {"Last_day": day(6)}, "Last_day": {"First_day": day(2)}}[title]
    _edit(path, "Schedule", 2, **{title: day_off}, **other)
    reading = read_plan(path, program)
    assert reading.plan is not None
    (warning,) = reading.problems
    assert warning.severity is Severity.WARNING
    assert str(warning.source) == f"plan.xlsx, Schedule!{'F' if title == 'First_day' else 'G'}2"
    assert f"{day_off:%A} {day_off}, which is no working day" in warning.what
    assert any(str(day_off) in violation.message for violation in check(program, reading.plan))


def test_a_day_off_of_an_assignment_survives_for_the_checker(small):
    program, _, path = small
    _edit(path, "Assignments", 2, Last_day=date(2027, 1, 9))
    reading = read_plan(path, program)
    assert reading.plan is not None
    assert reading.plan.tasks[0].assignments[0].end == date(2027, 1, 9)
    assert any("2027-01-09" in violation.message for violation in check(program, reading.plan))


def test_a_milestone_at_the_start_of_a_day_and_one_at_its_end_stay_apart(tmp_path):
    gate = a_mode("gate", kind=WorkKind.DURATION, duration=0)
    program = a_program(*(a_task(name, gate) for name in "ABC"))
    plan = a_plan(*(a_scheduled(name, n, n, mode="gate") for name, n in (("A", 0), ("B", 1), ("C", 5))))
    path = _written(tmp_path / "plan.xlsx", program, plan)
    rows = list(openpyxl.load_workbook(path)["Schedule"].iter_rows(min_row=2, values_only=True))
    assert rows[0][5] == rows[1][5]
    assert read_plan(path, program).plan == plan


def test_a_milestone_without_its_working_days_is_still_one(small):
    program, plan, path = small
    _edit(path, "Schedule", 3, Working_days=None)
    assert read_plan(path, program).plan == plan


def test_a_task_of_one_day_is_no_milestone(tmp_path):
    program = a_program(a_task("A"))
    plan = a_plan(a_scheduled("A", 4, 5))
    assert read_plan(_written(tmp_path / "plan.xlsx", program, plan), program).plan == plan


def test_facts_before_the_program_come_back(tmp_path):
    done = a_task("A", progress=Progress(percent=100, started=date(2026, 12, 21), finished=date(2026, 12, 23)))
    gate = a_task("G", a_mode("gate", kind=WorkKind.DURATION, duration=0), progress=Progress(percent=100))
    program = a_program(done, gate)
    scheduled = ScheduledTask(task=done.id, mode=done.modes[0].id, start=date(2026, 12, 21), end=date(2026, 12, 24))
    plan = a_plan(scheduled, a_scheduled("G", 0, 0, mode="gate"))
    assert read_plan(_written(tmp_path / "plan.xlsx", program, plan), program).plan == plan


def test_blank_person_days_and_cost_are_worked_out_and_mentioned(small):
    program, plan, path = small
    _edit(path, "Assignments", 2, Person_days=None, Cost=None)
    reading = read_plan(path, program)
    assert reading.plan == plan
    assert [(p.severity, str(p.source)) for p in reading.problems] == [
        (Severity.ASSUMPTION, "plan.xlsx, Assignments!J2"),
        (Severity.ASSUMPTION, "plan.xlsx, Assignments!K2"),
    ]


def test_blank_person_days_of_a_shorter_span_are_rate_times_days(small):
    program, _, path = small
    _edit(path, "Assignments", 2, Last_day=day(1), Rate=0.5, Person_days=None, Cost=None)
    plan = read_plan(path, program).plan
    assert plan is not None
    assignment = plan.tasks[0].assignments[0]
    assert (assignment.rate, assignment.person_days, assignment.cost) == (50, Decimal(1), Decimal(400))


def test_wrong_person_days_are_left_to_the_checker(small):
    program, _, path = small
    _edit(path, "Assignments", 2, Person_days=7)
    reading = read_plan(path, program)
    assert reading.plan is not None
    assert reading.plan.tasks[0].assignments[0].person_days == 7
    assert list(check(program, reading.plan)) != []


def test_a_cost_that_the_person_days_do_not_cost_is_worked_out_with_a_warning(small):
    program, plan, path = small
    _edit(path, "Assignments", 2, Cost=999)
    reading = read_plan(path, program)
    assert reading.plan == plan
    (warning,) = reading.problems
    assert warning.severity is Severity.WARNING
    assert str(warning.source) == "plan.xlsx, Assignments!K2"
    assert warning.what == "Cost was worked out again from the person-days: 1000.00 for 999 in K2"


def test_costs_of_many_rows_are_one_note(tmp_path):
    people = a_person(rate=Decimal(400)), a_person("Ben", rate=Decimal(500))
    tasks = [a_task(name, a_mode("M", a_requirement())) for name in "ABCDE"]
    rows = [a_scheduled(name, n, n + 1, an_assignment("Ana", n, n + 1, price=400)) for n, name in enumerate("ABCDE")]
    program = a_program(*tasks, people=people)
    path = _written(tmp_path / "plan.xlsx", program, a_plan(*rows))
    for row in range(2, 7):
        _edit(path, "Assignments", row, Person_or_pool="Ben")
    (note,) = read_plan(path, program).problems
    assert str(note.source) == "plan.xlsx, Assignments!K2"
    assert note.what.endswith("500.00 for 400 in K2, 500.00 for 400 in K3, 500.00 for 400 in K4, and of 2 more rows")


def test_an_unknown_person_is_named_and_kept(small):
    program, _, path = small
    _edit(path, "Assignments", 2, Person_or_pool="Anna")
    reading = read_plan(path, program)
    assert reading.plan is not None
    assert [str(problem) for problem in reading.problems] == [
        'plan.xlsx, Assignments!D2: the program has no person or pool "Anna". Perhaps you mean "Ana".'
    ]
    assert reading.plan.tasks[0].assignments[0].resource == "Anna"


def test_a_deselected_project_is_deselected(small):
    program, _, path = small
    _edit(path, "Projects", 2, Selected="no")
    plan = read_plan(path, program).plan
    assert plan is not None
    assert plan.selected == frozenset()


def test_a_project_without_tasks_stays_selected(tmp_path):
    program = a_program(a_task("A"), projects=(a_project("P"), a_project("Q")))
    plan = a_plan(a_scheduled("A"), selected=("P", "Q"))
    assert read_plan(_written(tmp_path / "plan.xlsx", program, plan), program).plan == plan


@pytest.mark.parametrize(
    ("sheet", "cells", "said"),
    [
        ("Schedule", {"First_day": "next week"}, 'Schedule!F2: task "A": First day holds text'),
        ("Schedule", {"Last_day": None}, 'Schedule!G2: task "A": Last day is empty'),
        ("Schedule", {"Task": None}, "Schedule!B2: Task is empty"),
        ("Assignments", {"Rate": 1.5}, 'Assignments!G2: task "A": Rate is 150%'),
        ("Assignments", {"Cost": "dear"}, 'Assignments!K2: task "A": Cost holds text'),
        ("Assignments", {"Task": "Z"}, 'Assignments!A2: task "Z" has no row on sheet Schedule'),
        ("Spending", {"Amount": None}, 'Spending!H2: fund "F": Amount is empty'),
        ("Projects", {"Selected": "perhaps"}, 'Projects!B2: project "P": Selected holds text "perhaps"'),
    ],
)
def test_what_cannot_be_read_is_named_with_its_cell(small, sheet, cells, said):
    program, _, path = small
    _edit(path, sheet, 2, **cells)
    reading = read_plan(path, program)
    assert reading.plan is None
    assert any(f"plan.xlsx, {said}" in str(problem) for problem in reading.problems), reading.problems


def test_all_problems_come_at_once(small):
    program, _, path = small
    _edit(path, "Schedule", 2, First_day="soon", Last_day="late")
    _edit(path, "Spending", 2, Amount="much")
    assert len(read_plan(path, program).problems) == 3


def test_a_workbook_that_is_no_plan_is_refused(tmp_path):
    program, _ = _small()
    book = openpyxl.Workbook()
    book.save(tmp_path / "other.xlsx")
    reading = read_plan(tmp_path / "other.xlsx", program)
    assert reading.plan is None
    assert reading.problems[0].what.startswith("the workbook has no sheet Projects")
    (tmp_path / "text.xlsx").write_text("no workbook")
    reading = read_plan(tmp_path / "text.xlsx", program)
    assert reading.plan is None
    assert str(reading.problems[0].source) == "text.xlsx"


def test_a_missing_mode_is_the_only_one(small):
    program, plan, path = small
    _edit(path, "Schedule", 2, Mode=None)
    reading = read_plan(path, program)
    assert reading.plan == plan
    assert reading.problems[0].severity is Severity.ASSUMPTION


def test_a_missing_mode_of_several_is_asked_for(tmp_path):
    program = a_program(a_task("A", a_mode("M"), a_mode("N")))
    path = _written(tmp_path / "plan.xlsx", program, a_plan(a_scheduled("A")))
    _edit(path, "Schedule", 2, Mode=None)
    reading = read_plan(path, program)
    assert reading.plan is None
    assert [str(problem) for problem in reading.problems] == [
        "plan.xlsx, Schedule!D2: Mode is empty. Choose one of: M, N."
    ]


def test_blank_person_days_of_support_leave_out_days_away(tmp_path):
    support = a_mode("M", a_requirement(effort=None, share=50), kind=WorkKind.SUPPORT, duration=5)
    ana = a_person(rate=Decimal(400), leave=(Leave(first=day(2), last=day(2)),))
    program = a_program(a_task("A", support), people=(ana,))
    plan = a_plan(a_scheduled("A", 0, 5, an_assignment("Ana", 0, 5, rate=50, person_days=2, price=400)))
    path = _written(tmp_path / "plan.xlsx", program, plan)
    _edit(path, "Assignments", 2, Person_days=None, Cost=None)
    assert read_plan(path, program).plan == plan


def test_sorted_and_extended_tables_are_read(small):
    program, plan, path = small
    book = openpyxl.load_workbook(path)
    sheet = book["Schedule"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
    for number, row in enumerate(reversed(rows), start=2):
        for column, value in enumerate(row, start=1):
            sheet.cell(number, column).value = value
    sheet.cell(1, 14).value = "My remarks"
    sheet.cell(2, 14).value = "ask Tom"
    book.save(path)
    reading = read_plan(path, program)
    assert reading.problems == ()
    assert reading.plan is not None
    assert reading.plan.task_by_id == plan.task_by_id


RATES = {"Ana": Decimal("437.25"), "Bench": Decimal(90)}
AMOUNTS = st.decimals(min_value=0, max_value=10**9, places=4)
SPANS = st.tuples(st.integers(0, 40), st.integers(1, 30)).map(lambda pair: (pair[0], pair[0] + pair[1]))


@st.composite
def _plans(draw):
    assignments = st.builds(
        lambda who, span, rate, given, skill: replace(
            an_assignment(who, *span, rate=rate, person_days=given, skill=skill), cost=given * RATES[who]
        ),
        st.sampled_from(tuple(RATES)),
        SPANS,
        st.integers(1, 100),
        st.decimals(min_value=0, max_value=400, places=2),
        st.sampled_from((None, "dev")),
    )
    tasks = []
    for name in draw(st.lists(st.sampled_from("ABCDE"), unique=True)):
        if draw(st.booleans()):
            tasks.append(a_scheduled(name, *draw(SPANS), *draw(st.lists(assignments, max_size=3))))
        else:
            at = draw(st.integers(0, 40))
            tasks.append(a_scheduled(name, at, at, mode="gate"))
    stretches = st.tuples(st.integers(0, 20), st.integers(0, 20)).map(lambda pair: (pair[0], pair[0] + pair[1]))
    spending = st.builds(a_spending, st.just("F"), AMOUNTS, stretches, category=st.sampled_from((CAPEX, OPEX)))
    selected = draw(st.sets(st.sampled_from("PQ")))
    return a_plan(*tasks, selected=selected, spending=draw(st.lists(spending, max_size=4)))


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(plan=_plans())
def test_every_plan_between_working_days_comes_back(tmp_path, plan):
    modes = a_mode("M", a_requirement()), a_mode("gate", kind=WorkKind.DURATION, duration=0)
    program = a_program(
        *(a_task(name, *modes) for name in "ABCDE"),
        days=80,
        projects=(a_project("P"), a_project("Q")),
        people=(a_person(rate=RATES["Ana"]),),
        pools=(a_pool(rate=RATES["Bench"]),),
        funds=(a_fund(),),
    )
    reading = read_plan(_written(tmp_path / "plan.xlsx", program, plan), program)
    assert reading.problems == ()
    assert reading.plan == plan
