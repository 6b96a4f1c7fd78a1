"""New ids take the place of old ones wherever they are named."""

import pytest

from planner.domain.ids import ProjectId, ResourceId, TaskId
from planner.importing.differences.identity import RESOURCE, TASK
from planner.importing.differences.renames import Renames
from planner.workbook.schema import ChangeSheetRow, TaskRow

_RENAMES = Renames({TASK: {"T1": "A-1", "T10": "A-10"}, RESOURCE: {"Ana": "Ana Silva"}})


@pytest.mark.parametrize(
    ("of", "old", "new"),
    [
        (TASK, "T1", "A-1"),
        (TASK, "T1FS+3", "A-1FS+3"),
        (TASK, "T10SS-2d", "A-10SS-2d"),
        (TASK, "T11", "T11"),
        (TASK, "T1x", "T1x"),
        (RESOURCE, "Ana @ review", "Ana Silva @ review"),
        (RESOURCE, "Anabel", "Anabel"),
    ],
)
def test_an_id_and_what_stands_behind_it(of, old, new):
    assert _RENAMES.of(of, old) == new


def test_all_lists_of_a_row():
    row = TaskRow(
        project=ProjectId("APP"),
        id=TaskId("T2"),
        predecessors=("T1FS", "T3"),
        pinned_resources=("Ana",),
        resource=ResourceId("Ana"),
    )
    new = _RENAMES.in_row(row)
    assert (new.predecessors, new.pinned_resources, new.resource) == (("A-1FS", "T3"), ("Ana Silva",), "Ana Silva")


def test_a_text_of_several_ids():
    assert _RENAMES.in_text(ChangeSheetRow, "task", "T1; T2") == "A-1; T2"
    assert _RENAMES.in_text(TaskRow, "name", "T1; T2") == "T1; T2"
