"""The template: empty, with help, drop-downs and examples; and easy to fill."""

from datetime import date
from pathlib import Path

import openpyxl
import pytest

from planner.domain.ids import ResourceId, SkillId, TaskId
from planner.domain.problem import Severity
from planner.domain.work import WorkKind
from planner.workbook.schema import EXAMPLE, SHEETS
from planner.workbook.schema.column import columns_of
from planner.workbook.template import write_template
from tests.workbook.reading import read_here


@pytest.fixture
def template(tmp_path: Path) -> Path:
    """Write the template."""
    write_template(tmp_path / "template.xlsx")
    return tmp_path / "template.xlsx"


def test_read_back_it_says_that_it_is_empty(template: Path) -> None:
    reading = read_here(template)
    assert reading.program is None
    assert [str(p) for p in reading.problems] == [
        "template.xlsx: the workbook is still empty. Fill in sheets Program, Projects, Tasks and People."
    ]


def test_every_sheet_has_its_columns_notes_and_an_example(template: Path) -> None:
    workbook = openpyxl.load_workbook(template)
    assert workbook.sheetnames == ["Read me", *(row_type.sheet for row_type in SHEETS), "Lists"]
    for row_type in SHEETS:
        sheet, columns = workbook[row_type.sheet], columns_of(row_type)
        if row_type.is_vertical:
            assert [sheet.cell(row=n, column=1).value for n in range(2, len(columns) + 2)] == [c.title for c in columns]
            continue
        assert [cell.value for cell in sheet[1]] == [c.title for c in columns]
        assert all(cell.comment is not None for cell in sheet[1])
        assert str(sheet["A2"].value).startswith(EXAMPLE)
        assert [name.removeprefix("t_") for name in sheet.tables] == [row_type.sheet.lower()]


def test_columns_with_choices_have_drop_downs(template: Path) -> None:
    workbook = openpyxl.load_workbook(template)
    for row_type in SHEETS:
        offered = [c for c in columns_of(row_type) if c.form.choices or c.lists is not None]
        assert len(workbook[row_type.sheet].data_validations.dataValidation) == len(offered), row_type.sheet


def test_drop_downs_of_ids_point_at_the_column_of_ids(template: Path) -> None:
    workbook = openpyxl.load_workbook(template)
    rules = {rule.formula1 for rule in workbook["Dependencies"].data_validations.dataValidation}
    column = next(cell.column_letter for cell in workbook["Tasks"][1] if cell.value == "Task")
    assert any(str(formula).startswith(f"Tasks!${column}$2") for formula in rules)


def test_the_examples_are_good_input_once_unmarked(template: Path) -> None:
    """Whoever copies an example row and fills in the ids around it gets no complaint about its form."""
    workbook = openpyxl.load_workbook(template)
    for row_type in SHEETS:
        if not row_type.is_vertical:
            cell = workbook[row_type.sheet]["A2"]
            cell.value = str(cell.value).removeprefix(f"{EXAMPLE} ")
    workbook.save(template)
    said = [str(p) for p in read_here(template).problems if p.severity is Severity.PROBLEM]
    assert not [s for s in said if "holds" in s or "cannot be read" in s]


def test_a_simple_program_needs_few_cells(template: Path) -> None:
    workbook = openpyxl.load_workbook(template)
    program = workbook["Program"]
    for cell, value in {"B3": date(2027, 1, 4), "B4": date(2027, 6, 30), "B5": date(2027, 1, 4)}.items():
        program[cell] = value
    program["B2"] = "Launch"
    _fill(workbook["Projects"], Project="APP")
    _fill(workbook["People"], Person="Ana", Skills="dev:3; test")
    _fill(workbook["Tasks"], Project="APP", Task=1, Effort=12.5, Skill="dev")
    _fill(workbook["Tasks"], Project="APP", Task="2", Duration=3, Predecessors=1)
    _fill(workbook["Tasks"], Project="APP", Task="3", Duration=0, Predecessors="1FF+2; 2")
    workbook.save(template)
    reading = read_here(template)
    assert [p.severity for p in reading.problems] == [Severity.IGNORED]
    assert "rows marked" in reading.problems[0].what
    assert reading.program is not None
    tasks = reading.program.task_by_id
    assert tasks[TaskId("1")].modes[0].requirements[0].skill == SkillId("dev")
    assert tasks[TaskId("2")].modes[0].kind is WorkKind.DURATION
    assert tasks[TaskId("3")].is_milestone
    assert [(d.predecessor, d.successor, d.kind, d.lag) for d in reading.program.dependencies] == [
        ("1", "2", "FS", 0),
        ("1", "3", "FF", 2),
        ("2", "3", "FS", 0),
    ]
    assert reading.program.people[0].id == ResourceId("Ana")


def _fill(sheet, **values) -> None:
    titles = [cell.value for cell in sheet[1]]
    row = next(n for n in range(3, 99) if sheet.cell(row=n, column=1).value is None)
    for title, value in values.items():
        sheet.cell(row=row, column=titles.index(title) + 1).value = value
