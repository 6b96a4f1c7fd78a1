"""The net under every command, in processes of their own: exit codes, Ctrl-C, no traceback."""

import signal
import threading

import pytest

from planner.cli import app as door
from planner.samples import bundled_program

STUCK = """
import time
import planner.cli.planning
planner.cli.planning.make_plan = lambda *_, **__: time.sleep(600)
from planner.cli import main
main()
"""


def wait_for(process, text, seconds=120):
    """Read standard error until a line holds the text."""
    watchdog = threading.Timer(seconds, process.kill)
    watchdog.start()
    seen = []
    while (line := process.stderr.readline()) and text not in line:
        seen.append(line)
    watchdog.cancel()
    assert line, f"never said {text!r}: {''.join(seen)}"


def test_ctrl_c_with_a_plan_in_hand_writes_it_and_ends_with_0(planner_process, tmp_path):
    process = planner_process("plan", bundled_program(), "--out", "plan.xlsx", "--time-limit", 300)
    wait_for(process, "net value")

    process.send_signal(signal.SIGINT)
    stdout, stderr = process.communicate(timeout=120)

    assert process.returncode == 0, stderr
    assert "stopped by request" in stdout
    assert (tmp_path / "plan.xlsx").read_bytes().startswith(b"PK")


def test_ctrl_c_twice_gives_up_and_leaves_nothing(planner_process, program_file, tmp_path):
    process = planner_process("plan", program_file, "--out", "plan.xlsx", start=("-c", STUCK))
    wait_for(process, "looking for a first plan")

    process.send_signal(signal.SIGINT)
    wait_for(process, "best plan so far")
    process.send_signal(signal.SIGINT)
    _, stderr = process.communicate(timeout=60)

    assert process.returncode == 130, stderr
    assert "Traceback" not in stderr
    assert list(tmp_path.iterdir()) == [program_file]


def test_help_answers_without_the_solver(planner_process):
    process = planner_process("--help")
    stdout, _ = process.communicate(timeout=60)

    assert process.returncode == 0
    assert all(command in stdout for command in ("demo", "template", "plan", "check", "compare"))


def test_an_unforeseen_error_is_one_sentence_unless_asked(monkeypatch, capsys):
    def broken():
        raise KeyError("no such thing")

    monkeypatch.setattr(door, "app", broken)
    monkeypatch.setattr("sys.argv", ["planner", "demo"])

    with pytest.raises(SystemExit, match="1"):
        door.main()

    assert capsys.readouterr().err.count("\n") == 1

    monkeypatch.setattr("sys.argv", ["planner", "--debug", "demo"])
    with pytest.raises(KeyError):
        door.main()


def test_only_built_commands_are_there():
    assert {command.name for command in door.app.registered_commands} == {
        "demo",
        "template",
        "import",
        "as-sent",
        "plan",
        "check",
        "compare",
        "give-back",
    }
