"""A plan made beside the page."""

from decimal import Decimal

import pytest

from planner.domain.goals import GoalKind
from planner.domain.outcome import Outcome, Status, Stop
from planner.intake.ready import Ready
from planner.planning.solve import CheckedOutcome
from planner.solver.options import Options
from planner.solver.progress import Progress
from planner.ui.job import PlanJob
from tests.builders import a_program, a_task

READY = Ready(program=a_program(a_task()), problems=())
PROGRESS = Progress(seconds=1.0, goal=GoalKind.COST, value=Decimal(5), bound=None, found_by="model")


def test_a_small_program_is_planned():
    planned = PlanJob(READY, Options(time_limit=20)).result()

    assert planned.checked.outcome.status is Status.OPTIMAL
    assert planned.program is READY.program


def test_stop_reaches_the_solve_and_progress_reaches_the_page(monkeypatch):
    def make_plan(_, *, stop, on_progress, **__):
        on_progress(PROGRESS)
        assert stop.wait(30)
        return CheckedOutcome(outcome=Outcome(status=Status.UNKNOWN, plan=None, seconds=0.0, stop=Stop.REQUEST))

    monkeypatch.setattr("planner.ui.job.make_plan", make_plan)
    job = PlanJob(READY, Options())
    assert job.is_running

    job.stop()

    assert job.result().checked.outcome.stop is Stop.REQUEST
    assert not job.is_running
    assert job.latest is PROGRESS


def test_what_ends_a_solve_unforeseen_is_raised_to_whoever_asks(monkeypatch):
    def make_plan(*_, **__):
        raise KeyError("gone")

    monkeypatch.setattr("planner.ui.job.make_plan", make_plan)

    with pytest.raises(KeyError, match="gone"):
        PlanJob(READY, Options()).result()
