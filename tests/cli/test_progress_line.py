"""Progress on a terminal and in a log."""

import io
from decimal import Decimal

import pytest

from planner.cli.progress_line import ProgressLine
from planner.domain.goals import GoalKind
from planner.solver.progress import Progress

CLEAR = "\r\x1b[2K"


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self):
        """Say so."""
        return True


def at(seconds, goal=GoalKind.COST):
    return Progress(seconds=seconds, goal=goal, value=Decimal(5), bound=None, found_by="model")


@pytest.fixture
def clock(monkeypatch):
    """Return a list whose last entry is the time."""
    now = [100.0]
    monkeypatch.setattr("planner.cli.progress_line.monotonic", lambda: now[-1])
    return now


def test_a_terminal_sees_one_line_rewritten_while_time_passes_and_then_gone(clock):
    screen = Terminal()

    with ProgressLine("EUR", stream=screen) as line:
        line(at(1))
        clock.append(103.0)
        line.tick()
        clock.append(103.1)
        line.tick()

    assert screen.getvalue() == f"{CLEAR}   3 s  cost: 5 EUR{CLEAR}"


def test_a_log_gets_a_line_for_each_goal_and_each_ten_seconds():
    log = io.StringIO()

    with ProgressLine("EUR", stream=log) as line:
        line.begin("cuts")
        for progress in (at(1), at(2), at(11), at(12, GoalKind.STEADINESS), at(13, GoalKind.STEADINESS)):
            line(progress)
            line.tick()

    assert [text[:12] for text in log.getvalue().splitlines()] == [
        "   0 s  cuts",
        "   1 s  cuts",
        "  11 s  cuts",
        "  12 s  cuts",
    ]


def test_a_label_cannot_steer_the_terminal():
    log = io.StringIO()

    with ProgressLine("EUR", stream=log) as line:
        line.begin("\x1b]0;gone\x07")

    assert "\x1b" not in log.getvalue()
