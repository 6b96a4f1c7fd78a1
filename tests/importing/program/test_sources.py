"""Tables by their shape, in the order of the files, without those that are no part of the plan."""

from planner.importing.fields import Shape
from planner.importing.program.sources import parts_of
from tests.importing.grids import a_grid
from tests.importing.imports import understood

PLAN = "Task | Start | Effort (days)\n{0} design | 2027-03-01 | 5\n{0} build | 2027-03-08 | 8"


def test_parts():
    file = understood(
        a_grid(PLAN.format("A"), name="A"), a_grid(PLAN.format("B"), name="Old", is_hidden=True),
        a_grid("Name | Role | Capacity (%)\nAna Silva | Engineer | 100\nBo Li | Tester | 50", name="People"),
    )  # fmt: skip

    assert [part.table.sheet for part in parts_of([file], Shape.TASKS)] == ["A"]
    assert [part.table.sheet for part in parts_of([file], Shape.TASKS, Shape.PEOPLE)] == ["A", "People"]
