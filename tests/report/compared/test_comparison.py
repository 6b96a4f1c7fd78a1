"""The comparison workbook: scenarios side by side."""

from dataclasses import replace
from decimal import Decimal

import pytest

from planner.measures.spending import total_cost
from planner.report.comparison import write_comparison
from planner.whatif.comparison import compare
from tests.report.compared.case import SCENARIOS, compared
from tests.report.opened import chart_references, header_row, opened, sheet_xml, table

SHEETS = ["Overview", "Goals", "Dates", "People", "Money", "What moved", "Whom to tell", "Assumptions"]


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    path = tmp_path_factory.mktemp("comparison") / "compare.xlsx"
    write_comparison(path, compared())
    return path


@pytest.fixture(scope="module")
def book(path):
    return opened(path)


def _groups(sheet, title: str) -> dict[str, int]:
    """Return the first column of each scenario of the block under a title."""
    row = header_row(sheet, title) + 1
    return {cell.value: cell.column for cell in sheet[row] if cell.value is not None}


def _line(sheet, title: str, name: str) -> int:
    top = header_row(sheet, title)
    return next(row for row in range(top, sheet.max_row + 1) if sheet.cell(row, 1).value == name)


def test_sheets_come_in_reading_order(book):
    assert book.sheetnames == SHEETS


def test_the_overview_has_a_row_for_each_scenario(book):
    rows = table(book["Overview"], header=header_row(book["Overview"], "Scenario"))
    assert [(row["Scenario"], row["Status"]) for row in rows] == [
        ("As it stands", "feasible"),
        ("Hire a translator", "feasible"),
        ("Without sales", "feasible"),
        ("Everything at once", "infeasible"),
    ]
    for row, one in zip(rows[:3], compared().planned, strict=False):
        assert one.plan is not None
        assert Decimal(str(row["Cost to come"])) == total_cost(one.program, one.plan)
    assert rows[3]["Cost to come"] == "–"


def test_the_overview_tells_what_each_changes(book):
    rows = table(book["Overview"], header=header_row(book["Overview"], "What they change") + 1)
    assert [row["Scenario"] for row in rows] == ["Hire a translator", "Without sales"]
    assert "Ivo Marin joins" in rows[0]["Change"]


def test_goals_have_values_differences_and_a_verdict(book):
    rows = table(book["Goals"], header=header_row(book["Goals"], "Goal"))
    cost = [row for row in rows if row["Unit"] == "EUR"][4:]
    assert [row["Which is"] for row in cost] == ["the reference", "worse, but open", "better, but open", "no plan"]
    assert Decimal(str(cost[1]["Difference"])) == Decimal(str(cost[1]["Value"])) - Decimal(str(cost[0]["Value"]))
    unmet = [row for row in rows if row["Unit"] == "person-days"]
    assert [row["Which is"] for row in unmet] == ["the reference", "better", "the same", "no plan"]
    assert unmet[0]["Bound"] == unmet[0]["Value"]


def test_dates_stand_side_by_side_and_what_is_left_out_says_so(book):
    sheet = book["Dates"]
    columns = _groups(sheet, "Projects")
    row = _line(sheet, "Projects", "Sales enablement")
    hired, without, nothing = (columns[name] for name in ("Hire a translator", "Without sales", "Everything at once"))
    before = compared().projects[3].cells
    assert before[1] is not None
    assert sheet.cell(row, hired + 1).value.date() == before[1].last_day
    assert sheet.cell(row, hired + 2).value == before[1].later_by == -13
    assert sheet.cell(row, without).value == "left out"
    assert sheet.cell(row, nothing).value == "–"
    milestones = _groups(sheet, "Milestones")
    assert sheet.cell(_line(sheet, "Milestones", "◆ Field team ready"), milestones["Without sales"]).value == "–"


def test_people_who_come_and_go_are_marked(book):
    sheet = book["People"]
    columns = _groups(sheet, "People and pools")
    assert sheet.cell(_line(sheet, "People and pools", "Ivo Marin"), columns["As it stands"]).value == "–"
    assert sheet.cell(_line(sheet, "People and pools", "Ivo Marin"), columns["Hire a translator"] + 2).value == (
        "newly needed"
    )
    assert sheet.cell(_line(sheet, "People and pools", "Field sales team"), columns["Without sales"] + 2).value == (
        "free now"
    )


def test_money_adds_up_to_the_costs(book):
    sheet = book["Money"]
    columns = _groups(sheet, "Costs to come by category")
    rows = [_line(sheet, "Costs to come by category", name) for name in ("capex", "opex")]
    for one in compared().planned[:3]:
        assert one.plan is not None
        total = sum(Decimal(str(sheet.cell(row, columns[one.title]).value)) for row in rows)
        assert total == total_cost(one.program, one.plan)
        difference = sheet.cell(rows[1], columns[one.title] + 1).value
        assert (difference is None) is (one.title == "As it stands")


def test_every_move_and_everyone_to_tell_is_listed(book):
    moves = table(book["What moved"], header=header_row(book["What moved"], "Scenario"))
    assert len(moves) == sum(len(difference.moves) for difference in compared().differences) > 0
    told = table(book["Whom to tell"], header=header_row(book["Whom to tell"], "Scenario"))
    assert len(told) == sum(len(difference.affected) for difference in compared().differences) > 0
    assert ("Without sales", "Yusuf Kaya", "manages the project") in [
        (row["Scenario"], row["Who"], row["Why"]) for row in told
    ]


def test_a_comparison_without_any_plan_can_be_written(tmp_path):
    write_comparison(tmp_path / "none.xlsx", compare([compared().planned[3]], SCENARIOS))
    assert opened(tmp_path / "none.xlsx").sheetnames == SHEETS


@pytest.mark.parametrize("text", ["=1+1", "{=A1}", "http://example.org/", "+cmd|' /C calc'!A0"])
def test_no_name_of_a_scenario_becomes_a_formula_or_a_link(tmp_path, text):
    planned = []
    for number, one in enumerate(compared().planned):
        named = tuple(replace(project, name=text, manager=text) for project in one.program.projects)
        program = replace(one.program, name=text, currency=text[:40], projects=named)
        scenario = None if one.scenario is None else replace(one.scenario, name=f"{text}{number}")
        planned.append(replace(one, program=program, scenario=scenario))
    write_comparison(tmp_path / "compare.xlsx", compare(planned, SCENARIOS))
    for name, xml in sheet_xml(tmp_path / "compare.xlsx").items():
        assert "<f>" not in xml, name
        assert "<hyperlink" not in xml, name
    references = chart_references(tmp_path / "compare.xlsx")
    assert {reference.partition("!")[0] for reference in references} == {"Overview", "Dates"}
