"""Sheets RAID and Stakeholders: read as they are written, and each fault is named by its cell."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from planner.domain.ids import ProjectId
from planner.domain.problem import Severity
from planner.domain.program import Program
from planner.domain.raid import RaidItem, RaidKind
from planner.domain.stakeholder import Stakeholder
from planner.workbook.write import PROGRAM_FILE, write_folder, write_program
from tests.builders import a_person, a_program, a_project, a_task
from tests.workbook.good_workbook import Spot, spoil
from tests.workbook.reading import read_here

FILE = "program.xlsx"
LATE = RaidItem(
    id="R-1",
    kind=RaidKind.RISK,
    text="The licence may come late",
    project=ProjectId("APP"),
    probability="Hoch",
    probability_level=4,
    impact="3/5",
    impact_level=3,
    score=Decimal("12.5"),
    owner="Legal",
    due=date(2027, 2, 1),
)
COUNCIL = Stakeholder(id="City council", organisation="City", project=ProjectId("APP"), influence="high")


def raid_program() -> Program:
    """Build a program with three RAID items and two stakeholders."""
    return a_program(
        a_task(project="APP"),
        projects=(a_project("APP"), a_project("WEB")),
        people=(a_person(),),
        raid=(
            LATE,
            RaidItem(id="I-1", kind=RaidKind.ISSUE, text="Cables are broken", status="open"),
            RaidItem(id="D-1", kind=RaidKind.DECISION, text="Buy or make", project=ProjectId("WEB")),
        ),
        stakeholders=(COUNCIL, Stakeholder(id="Union")),
    )


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Write the program."""
    write_program(tmp_path / FILE, raid_program())
    return tmp_path / FILE


def test_they_are_kept_with_the_cells_they_came_from(path: Path) -> None:
    reading = read_here(path)
    assert reading.program == raid_program()
    assert [str(item.source) for item in reading.program.raid] == [f"{FILE}, RAID!A{row}" for row in (2, 3, 4)]
    assert str(reading.program.stakeholders[1].source) == f"{FILE}, Stakeholders!A3"
    assert [p for p in reading.problems if p.severity is Severity.PROBLEM] == []


def test_in_a_folder_they_stand_in_the_programs_own_workbook(tmp_path: Path) -> None:
    write_folder(tmp_path, raid_program())
    program = read_here(tmp_path).program
    assert program is not None
    assert (program.raid, program.stakeholders) == (raid_program().raid, raid_program().stakeholders)
    assert {str(item.source).split(",")[0] for item in program.raid} == {PROGRAM_FILE}


def test_a_program_needs_neither(path: Path) -> None:
    workbook = openpyxl.load_workbook(path)
    del workbook["RAID"], workbook["Stakeholders"]
    workbook.save(path)
    program = read_here(path).program
    assert program is not None
    assert (program.raid, program.stakeholders) == ((), ())


# Where, what is written there, what the message says.
BAD_CELLS = [
    ("RAID", "I-1", "Item", "R-1", 'RAID item "R-1" stands here twice, first in program.xlsx, RAID!A2'),
    ("RAID", "R-1", "Item", None, "Item is empty"),
    ("RAID", "R-1", "Project", "AP", 'there is no project "AP". Perhaps you mean "APP"'),
    ("RAID", "R-1", "Kind", "danger", 'Kind holds "danger", which is none of its choices'),
    ("RAID", "R-1", "Kind", None, "Kind is empty"),
    ("RAID", "R-1", "Text", None, "Text is empty"),
    ("RAID", "R-1", "Probability level", 6, "Probability level is 6; it must be from 1 to 5"),
    ("RAID", "R-1", "Impact level", 0, "Impact level is 0; it must be at least 1"),
    ("RAID", "R-1", "Impact level", "high", 'Impact level holds text "high", where a number is expected'),
    ("RAID", "R-1", "Score", "high", 'Score holds text "high", where a number is expected'),
    ("RAID", "R-1", "Due", "soon", 'Due holds text "soon", where a date is expected'),
    ("Stakeholders", "Union", "Stakeholder", "City council", 'stakeholder "City council" stands here twice'),
    ("Stakeholders", "Union", "Project", "OPS", 'there is no project "OPS"'),
]


@pytest.mark.parametrize(("sheet", "key", "title", "value", "says"), BAD_CELLS)
def test_a_bad_cell_is_named(path: Path, sheet: str, key: str, title: str, value, says: str) -> None:
    (cell,) = spoil(path, {Spot(sheet=sheet, key=key, title=title): value})
    reading = read_here(path)
    problems = [p for p in reading.problems if p.severity is Severity.PROBLEM]
    assert reading.program is None
    assert len(problems) == 1
    assert says in str(problems[0])
    assert str(problems[0].source) == f"{FILE}, {sheet}!{cell}"
