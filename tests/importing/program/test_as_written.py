"""What rows say in their senders' own words."""

import pytest

from planner.importing.fields import Shape
from planner.importing.program.as_written import status_in
from planner.importing.program.draft import Draft
from planner.importing.program.sources import parts_of
from planner.workbook.schema import ProjectRow
from tests.importing.imports import imported, understood

_LIST = """
Project | Project manager | RAG   | Status      | Achieved      | Next steps
Harbour | Ines            | Amber | In progress | Piles are in  | Wall
Quay    | Ana             |       |             |               |
Dock    | Ben             | Green |             |               | Gates
"""


def records(drawn):
    draft = Draft({})
    return list(draft.every_record(parts_of([understood(drawn)], Shape.PROJECTS, Shape.STATUS)))


@pytest.mark.parametrize(
    ("row", "status"), [(0, "Amber; In progress; Piles are in; Wall"), (1, ""), (2, "Green; Gates")]
)
def test_a_status_is_its_colour_what_was_done_and_what_comes_next(row, status):
    assert status_in(records(_LIST)[row]) == status


def test_lists_and_reports_put_a_status_together_alike():
    projects = imported(_LIST).tables.rows(ProjectRow)

    assert [row.values.status for row in projects] == [status_in(record) for record in records(_LIST)]
