"""Scenarios side by side."""

from dataclasses import replace

import pytest

from planner.domain.ids import ScenarioId, TaskId
from planner.domain.outcome import Status
from planner.whatif.changes.scope import DropTasks
from planner.whatif.changes.selection import ForceIn
from planner.whatif.compared.affected import Affected, Concern
from planner.whatif.comparison import compare
from planner.whatif.scenario import Scenario
from tests.builders import a_mode, a_person, a_pool, a_program, a_project, a_requirement, a_task
from tests.whatif.planned import P, Q, a_plan, planned, worked

A, B, C = TaskId("A"), TaskId("B"), TaskId("C")
MODE = a_mode("M", a_requirement())
PROGRAM = a_program(
    replace(a_task("A", MODE), name="Build the frame"),
    a_task("B", MODE, project="Q"),
    a_task("C", MODE, project="Q"),
    projects=(a_project("P", manager="Mia"), a_project("Q", manager="Sam")),
    people=(replace(a_person("ana"), name="Ana Silva"), a_person("ben")),
    pools=(a_pool("bench", skills=("dev",)),),
)
BEFORE = planned(
    PROGRAM, a_plan(PROGRAM, worked("A", 0, 1, "ana"), worked("B", 1, 1, "ana"), worked("C", 2, 1, "bench"))
)
AFTER = planned(
    PROGRAM,
    a_plan(PROGRAM, worked("A", 0, 1, "ana"), worked("B", 2, 1, "ben"), worked("C", 3, 1, "bench")),
    name="after",
    changes=(ForceIn(project=Q),),
)


def test_whoever_works_on_what_moves_and_its_manager_must_be_told():
    (difference,) = compare([BEFORE, AFTER]).differences
    assert [move.task for move in difference.moves] == ["B", "C"]
    assert difference.affected == (
        Affected(who="Sam", concern=Concern.MANAGES_PROJECT, projects=(Q,), tasks=(B, C)),
        Affected(who="Ana Silva", concern=Concern.WORKS_ON_IT, projects=(Q,), tasks=(B,)),
        Affected(who="ben", concern=Concern.WORKS_ON_IT, projects=(Q,), tasks=(B,)),
    )


def test_changes_are_said_by_name_also_of_what_is_dropped():
    without = DropTasks(tasks=(A,)).apply(PROGRAM)
    dropped = planned(without, a_plan(without, worked("B", 1, 1, "ana")), name="d", changes=(DropTasks(tasks=(A,)),))
    (difference,) = compare([BEFORE, dropped]).differences
    assert difference.changes == ("Dropped: Build the frame",)
    assert [affected.who for affected in difference.affected] == ["Mia", "Sam", "Ana Silva"]


def test_changes_of_the_bases_are_said_unless_the_reference_has_them_too():
    base = Scenario(id=ScenarioId("base"), changes=(ForceIn(project=P),))
    middle = Scenario(id=ScenarioId("middle"), base=base.id, changes=(ForceIn(project=Q),))
    top = Scenario(id=ScenarioId("top"), base=middle.id, changes=(DropTasks(tasks=(C,)),))
    on_top, on_base = replace(AFTER, scenario=top), replace(BEFORE, scenario=base)
    (difference,) = compare([BEFORE, on_top], [top, middle, base]).differences
    assert difference.changes == ("P must be done", "Q must be done", "Dropped: C")
    (difference,) = compare([on_base, on_top], [top, middle, base]).differences
    assert difference.changes == ("Q must be done", "Dropped: C")


def test_every_row_has_a_cell_for_each_scenario():
    none = planned(PROGRAM, None, name="none", status=Status.INFEASIBLE)
    comparison = compare([BEFORE, AFTER, none])
    cells: list[tuple[object, ...]] = [
        *(row.cells for row in comparison.goals),
        *(row.cells for row in comparison.projects),
        *(row.cells for row in comparison.people),
        *(row.cells for row in comparison.categories),
        *(row.cells for row in comparison.funds),
    ]
    assert {len(row) for row in cells} == {3}
    assert all(row[2] is None for row in cells)
    assert [one.outcome.status for one in comparison.planned] == [Status.FEASIBLE, Status.FEASIBLE, Status.INFEASIBLE]


def test_the_first_is_the_reference():
    comparison = compare([AFTER, BEFORE])
    assert comparison.reference is AFTER
    assert [difference.planned for difference in comparison.differences] == [BEFORE]


def test_scenarios_go_by_their_names():
    assert [one.title for one in (BEFORE, AFTER)] == ["As it stands", "after"]


def test_nothing_cannot_be_compared():
    with pytest.raises(ValueError, match="nothing to compare"):
        compare([])
