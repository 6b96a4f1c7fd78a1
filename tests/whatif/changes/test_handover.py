"""Work goes from one to another."""

import pytest

from planner.domain.ids import ResourceId, TaskId
from planner.whatif.changes.change import ChangeError
from planner.whatif.changes.handover import HandOver
from tests.whatif.launch import ANA, BEN, DESIGN, DONE, PROGRESSING, launch

EVA = ResourceId("eva")


def test_hand_over_moves_names_and_pins_of_open_tasks():
    program = HandOver(resource=ANA, to=BEN).apply(launch())
    task = program.task_by_id[PROGRESSING]
    assert task.modes[0].requirements[0].resource == BEN
    assert [pin.resource for pin in task.pins.resources] == [BEN]
    assert program.task_by_id[DONE] == launch().task_by_id[DONE]


def test_hand_over_of_one_task_says_which():
    change = HandOver(resource=ANA, to=BEN, task=DESIGN)
    assert change.describe(launch()) == "Ben Okoro takes over Design the casing from Ana Silva"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (HandOver(resource=ANA, to=EVA), 'the program has no person or pool "eva"'),
        (HandOver(resource=ANA, to=BEN, task=TaskId("desing")), 'no task "desing". Perhaps you mean "design"'),
        (HandOver(resource=BEN, to=ANA), 'no open task names "ben"'),
    ],
)
def test_what_cannot_be_says_why(change, message):
    with pytest.raises(ChangeError) as raised:
        change.apply(launch())
    assert message in str(raised.value)
