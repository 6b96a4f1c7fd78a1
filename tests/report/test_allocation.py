"""The allocation workbook: its sheets, its totals and its safety."""

import re
from dataclasses import replace
from decimal import Decimal

import pytest

from planner.checker.violation import Violation
from planner.domain.goals import GoalKind
from planner.domain.outcome import Outcome, Status, Stop
from planner.domain.problem import InputProblem, Severity
from planner.domain.program import Program
from planner.domain.source import Source
from planner.measures.fair_load import given_by_person
from planner.measures.goals import measure
from planner.measures.spending import total_cost
from planner.measures.support import total_unmet
from planner.measures.tardiness import cost_of_delay
from planner.planning.solve import CheckedOutcome
from planner.report.allocation import write_allocation
from planner.report.read_back import read_plan
from tests.builders import a_plan, a_program, a_project, a_scheduled, a_task
from tests.report.opened import chart_references, header_row, opened, sheet_xml, table
from tests.report.sample import NOTES, sample_baseline, sample_outcome, sample_plan, sample_program

SHEETS = [
    "Summary", "Gantt", "People by week", "Skills by month", "Milestones", "Money", "Late", "Earliest",
    "Unmet support", "Changes", "Assumptions", "Projects", "Schedule", "Assignments", "Spending",
]  # fmt: skip
NASTY = ("=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "{=A1}", "http://example.org/", "\x01\x0bbell", "a" * 40_000)


@pytest.fixture(scope="module")
def book(sample_workbook):
    return opened(sample_workbook)


def _money(value: object) -> Decimal:
    return Decimal(str(value)).quantize(Decimal("0.01"))


def _sum(rows, title: str) -> Decimal:
    return sum((Decimal(str(row[title] or 0)) for row in rows), Decimal(0))


def test_sheets_come_in_reading_order(book):
    assert book.sheetnames == SHEETS


def test_the_tables_have_stable_names_and_unique_titles(book):
    tables = {name: sheet.tables for name, sheet in ((s.title, s) for s in book.worksheets) if sheet.tables}
    assert {name: list(found) for name, found in tables.items()} == {
        name: [f"t_{name}"] for name in ("Projects", "Schedule", "Assignments", "Spending")
    }
    for found in tables.values():
        titles = [column.name.casefold() for column in next(iter(found.values())).tableColumns]
        assert len(set(titles)) == len(titles)


def test_every_sheet_that_is_long_keeps_its_header_in_view_and_prints_on_one_page_width(book):
    for sheet in book.worksheets:
        assert sheet.sheet_properties.pageSetUpPr.fitToPage, sheet.title
        assert sheet.page_setup.fitToHeight == 0
        assert sheet.page_setup.orientation == "landscape"
        if sheet.title not in ("Summary", "Money"):
            assert sheet.freeze_panes is not None, sheet.title


def test_person_days_agree_everywhere(book):
    program, plan = sample_program(), sample_plan()
    given = sum((a.person_days for task in plan.tasks for a in task.assignments), Decimal(0))
    assert _sum(table(book["Assignments"]), "Person-days") == given
    weeks = table(book["People by week"], header=header_row(book["People by week"], "Person or pool"))
    lines, total = weeks[:-1], weeks[-1]
    assert _sum(lines, "Planned") == Decimal(str(total["Planned"])) == given
    by_week = [value for title, value in total.items() if re.match(r"\d{4}-", title)]
    assert sum(map(Decimal, map(str, by_week))) == given
    skills = table(book["Skills by month"], header=header_row(book["Skills by month"], "Project"))
    assert Decimal(str(skills[-1]["Total"])) == given
    assert _sum((row for row in skills if row[""] == "unstaffed"), "Total") == total_unmet(program, plan)


def test_each_persons_weeks_add_up_to_what_they_give(book):
    sheet = book["People by week"]
    given = given_by_person(sample_program(), sample_plan())
    rows = {row["Person or pool"]: row for row in table(sheet, header=header_row(sheet, "Person or pool"))}
    for person in sample_program().people:
        weeks = [value for title, value in rows[person.name].items() if re.match(r"\d{4}-", title)]
        assert sum(map(Decimal, map(str, weeks))) == given.get(person.id, 0)


def test_money_agrees_everywhere(book):
    program, plan = sample_program(), sample_plan()
    cost = total_cost(program, plan)
    sheet = book["Money"]
    by_project = table(sheet, header=header_row(sheet, "Costs to come by project") + 1)
    assert _money(_sum((row for row in by_project if row["Category"] != "licences"), "Total")) == _money(cost)
    by_month = table(sheet, header=header_row(sheet, "Month"))
    assert _money(_sum(by_month, "Total")) == _money(by_month[-1]["So far"]) == _money(cost)
    assert _money(_sum(table(book["Projects"]), "Cost to come")) == _money(cost)
    paid = sum((row.amount for row in plan.spending), Decimal(0))
    assert _money(_sum(table(book["Spending"]), "Amount")) == _money(paid)
    assert _money(_sum(table(sheet, header=header_row(sheet, "Fund")), "Planned")) == _money(paid)
    labour = _sum(by_month, "Labour")
    assert _money(_sum(table(book["Assignments"]), "Cost")) == _money(labour)


def test_each_fund_has_left_what_its_stretches_leave(book):
    sheet = book["Money"]
    funds = {row["Fund"]: row for row in table(sheet, header=header_row(sheet, "Fund"))}
    stretches = table(sheet, header=header_row(sheet, "Funds by time") + 1)
    for name in {row["Fund"] for row in stretches}:
        rows = [row for row in stretches if row["Fund"] == name]
        assert _money(_sum(rows, "Planned")) == _money(funds[name]["Planned"])
        assert _money(rows[-1]["Left after it"]) == _money(funds[name]["Left"])


def test_lateness_and_unmet_support_agree_with_the_measures(book):
    program, plan = sample_program(), sample_plan()
    late = table(book["Late"], header=header_row(book["Late"], "Project"))
    assert _money(_sum(late, "Cost of delay")) == _money(cost_of_delay(program, plan))
    assert _money(_sum(table(book["Projects"]), "Cost of delay")) == _money(cost_of_delay(program, plan))
    unmet = table(book["Unmet support"], header=header_row(book["Unmet support"], "Project"))
    assert _sum(unmet, "Person-days") == total_unmet(program, plan)
    assert _sum(unmet, "Price") == total_unmet(program, plan) * program.unmet_support_price
    changes = table(book["Changes"], header=header_row(book["Changes"], "Project"))
    assert len(changes) == measure(program, plan, GoalKind.LEAST_CHANGE, baseline=sample_baseline())


def test_the_summary_says_how_good_the_plan_is(book):
    sheet = book["Summary"]
    assert "Scenario: As it is" in sheet["A2"].value
    assert sheet["A4"].value == "Feasible: a sound plan, not proved best in every goal"
    assert "12.3 s" in sheet["A5"].value
    assert "the time limit was reached" in sheet["A5"].value
    goals = table(sheet, header=header_row(sheet, "Goal"))
    assert [row["Goal"] for row in goals][:2] == ["1. net value", "2. unmet support"]
    assert goals[0]["Known"] == "at most 5.0% from the best"
    assert goals[0]["The bound holds"] == "among all plans"
    assert goals[2]["The bound holds"] == "among plans that keep net value, unmet support at the values reached"
    assert goals[4]["Bound"] == "–"
    projects = {row["Project"]: row for row in table(sheet, header=header_row(sheet, "Project"))}
    assert projects["Companion app"]["Selected"] == "no"
    assert projects["Companion app"]["First day"] is None
    assert projects["Design & packaging"]["Days late"] == 1


def test_assumptions_name_their_cells(book):
    rows = table(book["Assumptions"], header=header_row(book["Assumptions"], "Kind"))
    assert [row["Kind"] for row in rows] == ["warning", "assumption", "ignored"]
    assert (rows[1]["File"], rows[1]["Sheet"], rows[1]["Cell"], rows[1]["Text there"]) == (
        "program.xlsx", "Tasks", "G14", "2 wks",
    )  # fmt: skip


def test_violations_stand_on_the_summary(tmp_path):
    checked = replace(sample_outcome(), violations=(Violation(rule="funds", message="fund LIC pays 3 too much"),))
    write_allocation(tmp_path / "plan.xlsx", sample_program(), checked)
    texts = [row[0] for row in opened(tmp_path / "plan.xlsx")["Summary"].iter_rows(values_only=True)]
    assert "Do not rely on this plan: it breaks rules in 1 place" in texts
    assert "✗ funds: fund LIC pays 3 too much" in texts


def test_without_a_plan_there_are_a_summary_and_the_assumptions(tmp_path):
    outcome = Outcome(
        status=Status.INFEASIBLE, plan=None, seconds=1.0, stop=Stop.INFEASIBLE, remarks=("Nobody can translate.",)
    )
    write_allocation(tmp_path / "plan.xlsx", sample_program(), CheckedOutcome(outcome=outcome), notes=NOTES)
    book = opened(tmp_path / "plan.xlsx")
    assert book.sheetnames == ["Summary", "Assumptions"]
    assert book["Summary"]["A4"].value == "Infeasible: proved, twice, that no plan obeys all rules"
    assert book["Summary"]["A6"].value == "Nobody can translate."


def test_an_empty_plan_can_be_written_and_read(tmp_path):
    program = a_program(projects=(a_project("P"), a_project("Q")))
    plan = a_plan(selected=("Q",))
    outcome = Outcome(status=Status.OPTIMAL, plan=plan, seconds=0.1, stop=Stop.PROVED)
    write_allocation(tmp_path / "plan.xlsx", program, CheckedOutcome(outcome=outcome))
    assert opened(tmp_path / "plan.xlsx").sheetnames == SHEETS
    assert read_plan(tmp_path / "plan.xlsx", program).plan == plan


def _poisoned(program: Program, text: str) -> Program:
    return replace(
        program,
        name=text,
        currency=text[:40],
        projects=tuple(replace(p, name=text, manager=text) for p in program.projects),
        tasks=tuple(replace(t, name=text) for t in program.tasks),
        people=tuple(replace(p, name=text, role=text) for p in program.people),
        pools=tuple(replace(p, name=text) for p in program.pools),
        funds=tuple(replace(f, name=text, unit=text[:40] if f.unit else None) for f in program.funds),
    )


@pytest.mark.parametrize("text", NASTY)
def test_no_text_of_a_user_becomes_a_formula_or_a_link(tmp_path, text):
    program = _poisoned(sample_program(), text)
    checked = sample_outcome()
    outcome = replace(checked.outcome, remarks=(text,))
    checked = CheckedOutcome(outcome=outcome, violations=(Violation(rule="dates", message=text),))
    note = InputProblem(
        source=Source(file=text, sheet=text, cell=text, text=text), what=text, severity=Severity.WARNING
    )
    baseline = replace(sample_baseline(), name=text)
    path = tmp_path / "plan.xlsx"
    write_allocation(path, program, checked, notes=(note,), baseline=baseline, scenario=text)
    for name, xml in sheet_xml(path).items():
        assert "<f>" not in xml, name
        assert "<f " not in xml, name
        assert "<hyperlink" not in xml, name
    assert chart_references(path)
    assert all(reference.startswith("Money!$") for reference in chart_references(path))
    for sheet in opened(path).worksheets:
        assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)
    assert read_plan(path, program).plan == sample_plan()


def test_ids_that_look_like_numbers_and_formulas_survive(tmp_path):
    ids = ("001", "1.10", "=1+1", "TRUE", "2027-01-04")
    program = a_program(*(a_task(name, project="007") for name in ids))
    plan = a_plan(*(a_scheduled(name) for name in ids), selected=("007",))
    outcome = Outcome(status=Status.FEASIBLE, plan=plan, seconds=0.1, stop=Stop.REQUEST)
    write_allocation(tmp_path / "plan.xlsx", program, CheckedOutcome(outcome=outcome))
    reading = read_plan(tmp_path / "plan.xlsx", program)
    assert reading.problems == ()
    assert reading.plan == plan
