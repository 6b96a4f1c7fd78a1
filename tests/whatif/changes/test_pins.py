"""Pins: decided, and no longer decided."""

import pytest

from planner.domain.ids import ModeId, ResourceId, TaskId
from planner.domain.work import Pins, ResourcePin
from planner.whatif.changes.change import ChangeError
from planner.whatif.changes.pins import Pin, Unpin
from tests.builders import MONDAY, day
from tests.whatif.launch import BEN, BUILD, DESIGN, DONE, IN_HOUSE, PROGRESSING, launch


def test_pins_add_up():
    program = Pin(task=BUILD, start=day(3), mode=IN_HOUSE).apply(launch())
    program = Pin(task=BUILD, resource=BEN).apply(Pin(task=BUILD, resource=BEN).apply(program))
    assert program.task_by_id[BUILD].pins == Pins(start=day(3), mode=IN_HOUSE, resources=(ResourcePin(resource=BEN),))


def test_unpinning_takes_all_pins_back():
    assert Unpin(task=PROGRESSING).apply(launch()).task_by_id[PROGRESSING].pins == Pins()


def test_each_says_what_is_decided():
    change = Pin(task=BUILD, start=MONDAY, mode=IN_HOUSE, resource=BEN)
    assert change.describe(launch()) == (
        "build starts on 4 January 2027 and is done in mode in house and is done by Ben Okoro"
    )
    assert Unpin(task=DESIGN).describe(launch()) == "Design the casing is no longer pinned"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (Pin(task=TaskId("bild"), start=MONDAY), 'no task "bild". Perhaps you mean "build"'),
        (Pin(task=BUILD), "needs a start, a mode or a person"),
        (Pin(task=DONE, start=MONDAY), '"done" is done'),
        (Pin(task=PROGRESSING, start=MONDAY), '"progressing" has started already'),
        (Pin(task=BUILD, mode=ModeId("inhouse")), 'has no mode "inhouse". Perhaps you mean "in house"'),
        (Pin(task=BUILD, resource=ResourceId("bent")), 'no person or pool "bent". Perhaps you mean "ben'),
        (Unpin(task=DESIGN), 'nothing of "design" is pinned'),
        (Unpin(task=TaskId("bild")), 'no task "bild". Perhaps you mean "build"'),
    ],
)
def test_what_cannot_be_says_why(change, message):
    with pytest.raises(ChangeError) as raised:
        change.apply(launch())
    assert message in str(raised.value)
