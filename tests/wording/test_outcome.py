"""Outcomes in words."""

import pytest

from planner.domain.outcome import Outcome, Status, Stop
from planner.wording.outcome import outcome_text


@pytest.mark.parametrize("status", Status)
def test_every_status_has_its_own_words(status):
    text = outcome_text(Outcome(status=status, plan=None, seconds=12.4, stop=Stop.TIME_LIMIT))

    assert text.split(":")[0].split()[0].lower() in ("a", status)
    assert text.endswith("(time limit, 12 s)")
