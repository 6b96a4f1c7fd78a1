"""People by week: colours by utilisation, and an overload that nobody can overlook."""

from planner.domain.people import Leave
from planner.report.sheets.people_by_week import add_people_by_week
from planner.sheets.book import Book
from tests.builders import a_person, a_plan, a_program, a_scheduled, a_task, an_assignment, day
from tests.report.opened import header_row, opened

FIRST_WEEK = 7
BOTH = (a_person(), a_person("Bo"))


def _sheet(path, *work, people=BOTH):
    program = a_program(a_task("A"), people=people)
    with Book(path) as book:
        add_people_by_week(book, program, a_plan(a_scheduled("A", 0, 10, *work)))
    return opened(path)["People by week"]


def _rows(sheet, title: str) -> dict[str, int]:
    top = header_row(sheet, title) + 1
    return {sheet.cell(row, 1).value: row for row in (top + 1, top + 2, top + 3)}


def test_each_rule_compares_what_is_planned_with_what_the_same_person_offers(tmp_path):
    sheet = _sheet(tmp_path / "p.xlsx", an_assignment("Ana", 0, 10))
    planned, offered = _rows(sheet, "Planned person-days"), _rows(sheet, "Offered person-days")
    (coloured,) = sheet.conditional_formatting
    assert str(coloured.sqref) == f"G{planned['Ana']}:H{planned['Bo']}"
    formulas = [rule.formula[0] for rule in coloured.rules]
    assert formulas[0] == f"ROUND(G{planned['Ana']}-G{offered['Ana']},4)>0"
    assert all(f"G{offered['Ana']}" in formula and f"G{planned['Ana']}" in formula for formula in formulas)
    assert len(formulas) == 5


def test_planned_offered_and_free_stand_below_one_another(tmp_path):
    sheet = _sheet(tmp_path / "p.xlsx", an_assignment("Ana", 0, 3))
    cells = [
        sheet.cell(_rows(sheet, f"{title} person-days")["Ana"], FIRST_WEEK).value
        for title in ("Planned", "Offered", "Free")
    ]
    assert cells == [3, 5, 2]


def test_an_overloaded_day_is_marked_though_the_week_has_room(tmp_path):
    sheet = _sheet(tmp_path / "p.xlsx", an_assignment("Ana", 0, 1), an_assignment("Ana", 0, 1, rate=50))
    cell = sheet.cell(_rows(sheet, "Planned person-days")["Ana"], FIRST_WEEK)
    assert cell.value == 1.5
    assert "!" in cell.number_format
    assert cell.fill.fgColor.rgb == "FFC00000"


def test_leave_is_marked(tmp_path):
    away = a_person("Bo", leave=(Leave(first=day(0), last=day(5)),))
    sheet = _sheet(tmp_path / "p.xlsx", an_assignment("Ana", 0, 10), people=(a_person(), away))
    row = _rows(sheet, "Planned person-days")["Bo"]
    assert (sheet.cell(row, FIRST_WEEK).value, "away" in sheet.cell(row, FIRST_WEEK).number_format) == (0, True)
    assert "°" in sheet.cell(row, FIRST_WEEK + 1).number_format
    assert "°" not in sheet.cell(row - 1, FIRST_WEEK + 1).number_format


def test_without_work_the_sheet_says_so(tmp_path):
    assert _sheet(tmp_path / "p.xlsx")["A4"].value == "Nobody has work in this plan."
