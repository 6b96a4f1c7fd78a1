"""How well what a column holds goes with what it may mean."""

import pytest

from planner.importing.fields import Field
from planner.importing.mapping.evidence import Evidence
from planner.importing.mapping.fits import EMPTY, fit

DATES = Evidence(filled=1, distinct=1, dates=1)
NUMBERS = Evidence(filled=1, distinct=1, numbers=1, small=1, ids=1, links=1)
NAMES = Evidence(filled=1, distinct=0.5, texts=1, names=1)
COUNTED = Evidence(filled=1, distinct=0.5, texts=1, counted=1)
PERCENT = Evidence(filled=1, distinct=0.5, numbers=1, percents=1)


@pytest.mark.parametrize(
    ("seen", "better", "worse"),
    [
        (DATES, Field.START, Field.EFFORT),
        (DATES, Field.DUE, Field.PEOPLE),
        (DATES, Field.DATE, Field.PREDECESSORS),
        (NUMBERS, Field.EFFORT, Field.PEOPLE),
        (NUMBERS, Field.TASK_ID, Field.START),
        (NAMES, Field.OWNER, Field.EFFORT),
        (NAMES, Field.PERSON, Field.COST),
        (COUNTED, Field.HEADS, Field.TEAM),
        (PERCENT, Field.SHARE, Field.EFFORT),
        (PERCENT, Field.CAPACITY, Field.ROLE),
        (PERCENT, Field.PROGRESS, Field.DURATION),
    ],
)
def test_the_cells_go_better_with_one_field(seen, better, worse):
    assert fit(better, seen) > fit(worse, seen)


@pytest.mark.parametrize("field", Field)
def test_every_field_has_a_fit_between_none_and_full(field):
    assert all(0 <= fit(field, seen) <= 1 for seen in (DATES, NUMBERS, NAMES, PERCENT))
    assert fit(field, Evidence()) == EMPTY
