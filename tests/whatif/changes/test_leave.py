"""Leave added and cancelled."""

import pytest

from planner.domain.ids import ResourceId
from planner.domain.people import Leave
from planner.whatif.changes.change import Change, ChangeError
from planner.whatif.changes.leave import AddLeave, CancelLeave
from tests.builders import day
from tests.whatif.launch import ANA, BEN, launch


def leave_of_ana(change: Change) -> tuple[Leave, ...]:
    person = next(person for person in change.apply(launch()).people if person.id == ANA)
    return person.leave


def test_added_leave_comes_on_top():
    leave = leave_of_ana(AddLeave(person=ANA, first=day(20), last=day(21), reason="move"))
    assert [(part.first, part.last) for part in leave] == [(day(5), day(9)), (day(20), day(21))]


@pytest.mark.parametrize(
    ("first", "last", "left"),
    [
        (None, None, []),
        (day(5), day(9), []),
        (day(6), day(8), [(day(5), day(5)), (day(9), day(9))]),
        (day(8), None, [(day(5), day(7))]),
        (None, day(6), [(day(7), day(9))]),
    ],
)
def test_cancelled_days_are_cut_out(first, last, left):
    leave = leave_of_ana(CancelLeave(person=ANA, first=first, last=last))
    assert [(part.first, part.last) for part in leave] == left


def test_both_say_who_and_when():
    assert AddLeave(person=ANA, first=day(0), last=day(0), reason="exam").describe(launch()) == (
        "Ana Silva is away on 4 January 2027 (exam)"
    )
    assert CancelLeave(person=ANA).describe(launch()) == "Ana Silva is not on leave"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (AddLeave(person=ResourceId("an"), first=day(0), last=day(0)), 'no person "an". Perhaps you mean "ana"'),
        (AddLeave(person=ANA, first=day(1), last=day(0)), "the last date is before the first"),
        (CancelLeave(person=BEN), "Ben Okoro has no leave"),
        (CancelLeave(person=ANA, first=day(20)), "Ana Silva has no leave from 1 February 2027"),
    ],
)
def test_what_cannot_be_says_why(change, message):
    with pytest.raises(ChangeError) as raised:
        change.apply(launch())
    assert message in str(raised.value)
