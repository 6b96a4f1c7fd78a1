"""Program → workbook → program is the identity."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings

from planner.domain.calendar import Calendar
from planner.domain.ids import CalendarId, ScenarioId
from planner.domain.problem import Severity
from planner.domain.program import Program
from planner.whatif.rows import ChangeRow, change_of
from planner.whatif.scenario import Scenario
from planner.workbook.assembly.calendars import public_holidays
from planner.workbook.cells import read_grids
from planner.workbook.grid import Grid
from planner.workbook.read import read_program
from planner.workbook.write import write_folder, write_program
from tests.builders import a_link, a_mode, a_person, a_program, a_requirement, a_task
from tests.workbook.reading import read_here
from tests.workbook.rich_programs import rich_programs

pytestmark = pytest.mark.slow

SLOW = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))


@SLOW
@given(rich_programs())
def test_a_workbook_reads_back_as_the_same_program(program: Program) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "program.xlsx"
        write_program(path, program)
        reading = read_here(path)
    assert [str(p) for p in reading.problems if p.severity is Severity.PROBLEM] == []
    assert reading.program == program


@SLOW
@given(rich_programs())
def test_a_folder_reads_back_as_the_same_program(program: Program) -> None:
    with TemporaryDirectory() as folder:
        write_folder(Path(folder), program)
        reading = read_here(Path(folder))
    assert [str(p) for p in reading.problems if p.severity is Severity.PROBLEM] == []
    assert reading.program is not None
    assert _sorted(reading.program) == _sorted(program)
    assert reading.program.projects == program.projects


def test_it_reads_back_the_same_through_the_child(tmp_path: Path) -> None:
    task = a_task("B", a_mode("main", a_requirement("work", skill="dev", effort="2.5")))
    program = a_program(a_task("A"), task, dependencies=(a_link("A", "B", "SS", 2),), people=(a_person("Ana Silva"),))
    write_program(tmp_path / "program.xlsx", program)
    assert read_program(tmp_path / "program.xlsx").program == program


def test_public_holidays_come_from_the_country_and_can_be_worked(tmp_path: Path) -> None:
    public = public_holidays("DE", "BY", [2027])
    worked, shutdown = date(2027, 1, 6), date(2027, 1, 8)
    calendar = Calendar(
        id=CalendarId("by"),
        country="DE",
        region="BY",
        days_off=(public - {worked}) | {shutdown},
        worked_holidays=frozenset({worked}),
    )
    program = a_program(a_task(), calendar=calendar.id, calendars=(calendar,))
    write_program(tmp_path / "program.xlsx", program)
    reading = read_here(tmp_path / "program.xlsx")
    assert worked in public
    assert reading.program is None  # nobody is on sheet People
    assert any("public holidays of DE BY" in p.what for p in reading.problems if p.severity is Severity.ASSUMPTION)
    staffed = replace(program, people=(a_person(),))
    write_program(tmp_path / "program.xlsx", staffed)
    assert read_here(tmp_path / "program.xlsx").program == staffed


def test_scenarios_read_back_the_same(tmp_path: Path) -> None:
    hire = change_of(ChangeRow(kind="hire", resource="Bo", name="Bo Berg", text="dev:3; test", first=date(2027, 1, 6)))
    away = change_of(ChangeRow(kind="add leave", resource="Ana", first=date(2027, 1, 4), last=date(2027, 1, 5)))
    scenarios = (
        Scenario(id=ScenarioId("hire"), name="Hire Bo", changes=(hire, away), description="=1+1"),
        Scenario(id=ScenarioId("2"), base=ScenarioId("hire")),
    )
    program = a_program(a_task(), people=(a_person(),))
    write_program(tmp_path / "program.xlsx", program, scenarios)
    write_folder(tmp_path / "folder", program, scenarios)
    assert read_here(tmp_path / "program.xlsx").scenarios == scenarios
    assert read_here(tmp_path / "folder").scenarios == scenarios


def test_the_same_program_is_the_same_file(tmp_path: Path) -> None:
    program = a_program(a_task(), people=(a_person(),))
    write_program(tmp_path / "one.xlsx", program)
    write_program(tmp_path / "two.xlsx", program)
    assert (tmp_path / "one.xlsx").read_bytes() == (tmp_path / "two.xlsx").read_bytes()


def test_a_simple_task_is_one_row_with_its_predecessors(tmp_path: Path) -> None:
    task = a_task("B", a_mode("main", a_requirement("work", skill="dev", effort=3)))
    first = a_task("A", a_mode("main"))
    program = a_program(first, task, dependencies=(a_link("A", "B"),), people=(a_person(),))
    write_program(tmp_path / "program.xlsx", program)
    grids = {grid.name: grid for grid in _grids(tmp_path / "program.xlsx")}
    assert [len(grids[name].rows) for name in ("Modes", "Requirements", "Dependencies")] == [1, 1, 1]
    assert any(cell.value == "A" for cell in grids["Tasks"].rows[2].cells[3:])


def _grids(path: Path) -> tuple[Grid, ...]:
    return read_grids(path.name, path.read_bytes(), frozenset({"tasks", "modes", "requirements", "dependencies"})).grids


def _sorted(program: Program) -> Program:
    key = {project.id: n for n, project in enumerate(program.projects)}
    return replace(
        program,
        tasks=tuple(sorted(program.tasks, key=lambda t: (key[t.project], t.id))),
        dependencies=tuple(sorted(program.dependencies, key=repr)),
    )
