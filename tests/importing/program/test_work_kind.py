"""Words for how work goes; a fixed effort is what the workbook means without one."""

import pytest

from planner.domain.work import WorkKind
from planner.workbook.schema import TaskRow
from tests.importing.imports import imported, rows


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("Fixed Duration", WorkKind.DURATION),
        ("Feste Dauer", WorkKind.DURATION),
        ("Fixed work", None),
        ("Level of effort", WorkKind.SUPPORT),
        ("Begleitung", WorkKind.SUPPORT),
        ("Task", None),
    ],
)
def test_kinds(word, kind):
    (task,) = rows(imported(f"Task | Type | Duration (days) | Assigned to\nBuild | {word} | 5 | Ana Silva"), TaskRow)

    assert task.kind is kind
