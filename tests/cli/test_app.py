"""The net under every command, in processes of their own: exit codes, Ctrl-C, no traceback."""

import signal
import time

import pytest

from planner.cli import app as door
from planner.samples import bundled_program


def wait_for(process, text, seconds=60):
    """Read standard error until a line holds the text."""
    deadline = time.monotonic() + seconds
    seen = []
    while time.monotonic() < deadline:
        line = process.stderr.readline()
        seen.append(line)
        if text in line:
            return
        if not line and process.poll() is not None:
            break
    raise AssertionError(f"never said {text!r}: {''.join(seen)}{process.stdout.read()}")


def test_ctrl_c_with_a_plan_in_hand_writes_it_and_ends_with_0(planner_process, tmp_path):
    process = planner_process("plan", bundled_program(), "--out", "plan.xlsx", "--time-limit", 300)
    wait_for(process, "net value")

    process.send_signal(signal.SIGINT)
    stdout, stderr = process.communicate(timeout=120)

    assert process.returncode == 0, stderr
    assert "stopped by request" in stdout
    assert (tmp_path / "plan.xlsx").read_bytes().startswith(b"PK")


def test_ctrl_c_twice_gives_up_and_leaves_nothing(planner_process, tmp_path):
    process = planner_process("plan", bundled_program(), "--out", "plan.xlsx", "--time-limit", 300)
    wait_for(process, "first plan")

    process.send_signal(signal.SIGINT)
    wait_for(process, "best plan so far")
    process.send_signal(signal.SIGINT)
    _, stderr = process.communicate(timeout=120)

    assert "Traceback" not in stderr
    assert process.returncode in (0, 130)  # 0 where the plan was written before the second one arrived
    assert [path.name for path in tmp_path.iterdir()] == (["plan.xlsx"] if process.returncode == 0 else [])


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
        "plan",
        "check",
        "compare",
    }
