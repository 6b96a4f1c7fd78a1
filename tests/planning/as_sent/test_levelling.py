"""Levelling against trying all ways: it fits exactly where it can."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from planner.planning.as_sent.ask import Ask
from planner.planning.as_sent.levelling import Crush, joined, level
from planner.planning.as_sent.sent_task import read_sent
from planner.planning.as_sent.working_days import number_days
from tests.builders import a_program
from tests.planning.as_sent.sent import effort
from tests.properties.effort import examples

_PROGRAM = a_program(effort("A", 1, 0, 4))
(_SENT,) = read_sent(_PROGRAM, number_days(_PROGRAM))


def an_ask(start, end, amount):
    return Ask(sent=_SENT, requirement=_SENT.mode.requirements[0], resource=None, start=start, end=end, amount=amount)


SPANS = st.tuples(st.integers(0, 5), st.integers(1, 4), st.integers(1, 300)).map(
    lambda s: an_ask(s[0], s[0] + s[1], s[2])
)


@examples(300)
@given(room=st.lists(st.sampled_from((0, 50, 100)), min_size=10, max_size=10), asks=st.lists(SPANS, max_size=5))
def test_work_fits_unless_some_stretch_has_more_in_it_than_room(room, asks):
    levelled = level(room, asks, [ask.amount for ask in asks])
    too_full = [span for span in combinations(range(11), 2) if _inside(asks, *span) > sum(room[slice(*span)])]

    assert bool(levelled.crushes) == bool(too_full)
    assert sum(levelled.unplaced.values()) == sum(crush.missing for crush in levelled.crushes)
    for crush in joined(levelled.crushes):
        assert _inside(asks, crush.start, crush.end) > sum(room[crush.start : crush.end])


def _inside(asks, start, end):
    return sum(ask.amount for ask in asks if start <= ask.start and ask.end <= end)


def test_stretches_that_overlap_are_joined():
    crushes = (Crush(start=0, end=3, missing=1), Crush(start=3, end=6, missing=2), Crush(start=2, end=4, missing=5))
    assert joined(crushes) == (Crush(start=0, end=6, missing=8),)


def test_a_stretch_begins_after_the_last_day_on_which_work_that_ends_later_was_done():
    asks = [an_ask(0, 1, 10), an_ask(0, 5, 500), an_ask(1, 2, 150)]
    levelled = level([100] * 5, asks, [ask.amount for ask in asks])
    assert levelled.crushes[0] == Crush(start=1, end=2, missing=50)
