"""Sheets that repeat what another sheet of the file says."""

from datetime import date

import pytest

from planner.importing.understand import understand
from planner.importing.versions import ASSIGNED
from tests.importing.program.sheets import TODAY, a_file

FIRST, LAST = date(2027, 1, 4), date(2027, 1, 29)
PLAN = [
    ["ID", "Task name", "Duration (days)", "Start", "Finish", "Resource names"],
    ["1", "Design", 5, FIRST, LAST, "Ana Silva; Ben Okafor"],
    ["2", "Build", 9, FIRST, LAST, "Ben Okafor"],
]
TITLES = ["Task ID", "Task", "Resource", "Units", "Work (hours)"]
DESIGN, BUILD = ["1", "Design", "Ana Silva", 1, 40], ["2", "Build", "Ben Okafor", 1, 72]


@pytest.mark.parametrize(
    ("sheet", "rows", "why"),
    [
        ("Assignments", [DESIGN, BUILD], {1: ASSIGNED}),
        ("Assignments", [DESIGN, ["3", "Test", "Ana Silva", 1, 8]], {}),
    ],
)
def test_assignments_of_tasks_that_are_listed_are_no_further_tasks(sheet, rows, why):
    file = understand(a_file("plan.xml", **{"Tasks": PLAN, sheet: [TITLES, *rows]}), today=TODAY)
    assert len(file.tables) == 2
    assert dict(file.unused) == why
