"""Dropped tasks, and the links around them."""

import pytest

from planner.domain.ids import TaskId
from planner.whatif.changes.bridging import bridged
from planner.whatif.changes.change import ChangeError
from planner.whatif.changes.scope import DropTasks
from tests.builders import a_link
from tests.whatif.launch import BUILD, DESIGN, DONE, MAKE, PROGRESSING, REVIEW, launch


def test_what_waited_for_a_dropped_task_waits_for_what_it_waited_for():
    program = DropTasks(tasks=(REVIEW,)).apply(launch())
    assert REVIEW not in program.task_by_id
    links = {(link.predecessor, link.successor, link.kind.value, link.lag) for link in program.dependencies}
    assert links == {(DESIGN, BUILD, "FS", 3), (BUILD, "gate", "FS", 0)}


def test_chains_of_dropped_tasks_are_bridged_whatever_their_order():
    for tasks in ((REVIEW, BUILD), (BUILD, REVIEW)):
        program = DropTasks(tasks=tasks).apply(launch())
        assert [(link.predecessor, link.successor, link.lag) for link in program.dependencies] == [(DESIGN, "gate", 3)]


@pytest.mark.parametrize(
    ("before", "after", "kind"),
    [
        ("FS", "FS", "FS"),
        ("FS", "SS", "FS"),
        ("SS", "FF", "SF"),
        ("SS", "SS", "SS"),
        ("FF", "FS", "FS"),
        ("SF", "FF", "SF"),
        ("FF", "SS", None),
        ("SF", "SF", None),
    ],
)
def test_a_bridge_joins_the_outer_ends_or_there_was_none(before, after, kind):
    links = bridged((a_link("a", "b", before, 1), a_link("b", "c", after, -3)), TaskId("b"))
    assert [(link.kind.value, link.lag) for link in links] == ([] if kind is None else [(kind, -2)])


def test_a_bridge_is_optional_if_either_link_is():
    links = bridged((a_link("a", "b", optional=True), a_link("b", "c")), TaskId("b"))
    assert [link.optional for link in links] == [True]


def test_money_spent_on_a_dropped_task_is_gone():
    program = DropTasks(tasks=(PROGRESSING,)).apply(launch())
    assert program.project_by_id[MAKE].budget_cap == 800


def test_it_says_which_tasks_are_dropped():
    assert DropTasks(tasks=(DESIGN, BUILD)).describe(launch()) == "Dropped: Design the casing, build"


def test_what_cannot_be_dropped_says_why_all_at_once():
    with pytest.raises(ChangeError) as raised:
        DropTasks(tasks=(DONE, TaskId("desing"))).apply(launch())
    assert [problem.what for problem in raised.value.problems] == [
        '"done" is done and cannot be dropped',
        'the program has no task "desing"',
    ]
