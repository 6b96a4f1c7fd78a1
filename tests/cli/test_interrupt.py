"""Ctrl-C once ends the work with what it has, twice gives up."""

import signal
import threading

import pytest

from planner.cli.interrupt import until_interrupted


def press_ctrl_c():
    signal.raise_signal(signal.SIGINT)


def test_the_result_is_returned():
    assert until_interrupted(lambda stop: stop.is_set()) is False


def test_an_error_of_the_work_is_raised():
    def work(_):
        raise KeyError("x")

    with pytest.raises(KeyError):
        until_interrupted(work)


def test_a_timeout_error_of_the_work_is_raised_not_taken_for_waiting():
    def work(_):
        raise TimeoutError

    with pytest.raises(TimeoutError):
        until_interrupted(work)


def test_the_first_ctrl_c_asks_the_work_to_end(monkeypatch, capsys):
    pressed = iter([True])
    monkeypatch.setattr("planner.cli.interrupt._wait", lambda _: next(pressed, None) and press_ctrl_c())

    ended = until_interrupted(lambda stop: stop.wait(30))

    assert ended
    assert "best plan so far" in capsys.readouterr().err


def test_the_second_ctrl_c_gives_up(monkeypatch):
    release = threading.Event()
    monkeypatch.setattr("planner.cli.interrupt._wait", lambda _: press_ctrl_c())

    with pytest.raises(KeyboardInterrupt):
        until_interrupted(lambda _: release.wait(30))
    release.set()
