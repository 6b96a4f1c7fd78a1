"""Progress on a terminal and in a log."""

import io
from decimal import Decimal

from planner.cli.progress_line import ProgressLine
from planner.domain.goals import GoalKind
from planner.solver.progress import Progress


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self):
        """Say so."""
        return True


def at(seconds, goal=GoalKind.COST, note=""):
    return Progress(seconds=seconds, goal=goal, value=Decimal(5), bound=None, found_by="model", note=note)


def test_a_terminal_sees_one_line_rewritten_and_then_gone():
    screen = Terminal()

    with ProgressLine("EUR", stream=screen) as line:
        line(at(1))
        line(at(2))

    assert "\n" not in screen.getvalue()
    assert "2 s  cost 5 EUR" in screen.getvalue()
    assert screen.getvalue().endswith("\r\x1b[2K")


def test_a_log_gets_a_line_for_each_goal_and_each_ten_seconds():
    log = io.StringIO()

    with ProgressLine("EUR", label="cuts", stream=log) as line:
        for progress in (at(1), at(2), at(11), at(12, GoalKind.STEADINESS), at(13, GoalKind.STEADINESS)):
            line(progress)

    assert [text.split("  ")[0] for text in log.getvalue().splitlines()] == ["cuts: 1 s", "cuts: 11 s", "cuts: 12 s"]


def test_a_note_cannot_steer_the_terminal():
    screen = Terminal()

    with ProgressLine("EUR", stream=screen) as line:
        line(at(1, note="\x1b]0;gone\x07"))

    assert "\x1b]" not in screen.getvalue()
