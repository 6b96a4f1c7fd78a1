"""Progress in words."""

from decimal import Decimal

from planner.domain.goals import GoalKind
from planner.solver.progress import Progress
from planner.wording.progress import progress_text


def a_progress(**more):
    given = {"seconds": 12.3, "goal": None, "value": None, "bound": None, "found_by": "model", "note": "", **more}
    return Progress(**given)


def test_before_a_plan_it_says_so():
    assert progress_text(a_progress(), "EUR") == "12 s  looking for a first plan"


def test_value_bound_and_note_are_said():
    progress = a_progress(goal=GoalKind.COST, value=Decimal(410), bound=Decimal(395), note="better plan")

    assert progress_text(progress, "EUR") == "12 s  cost 410 EUR, bound 395 EUR  (better plan)"
