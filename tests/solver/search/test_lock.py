"""The lock: one process at a time is inside, and one that is killed inside keeps nobody out."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
INSIDE = """
import sys
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from planner.solver.search.lock import one_at_a_time
with one_at_a_time(Path(sys.argv[2])):
    print("inside", flush=True)
    sys.stdin.readline()
"""


@pytest.fixture
def enter(tmp_path):
    """Return a function that starts a process which wants to go inside, and stays there until it is told to leave."""
    started: list[subprocess.Popen[str]] = []

    def begin():
        words = [sys.executable, "-c", INSIDE, str(ROOT), str(tmp_path / "lock")]
        started.append(subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True))
        return started[-1]

    yield begin
    for process in started:
        process.kill()
        process.communicate()


def is_inside(process):
    return process.stdout.readline() == "inside\n"


def test_the_second_waits_for_the_first(enter):
    first = enter()
    assert is_inside(first)
    second = enter()
    with pytest.raises(subprocess.TimeoutExpired):
        second.wait(timeout=1)
    first.communicate("leave\n")
    assert is_inside(second)


def test_a_process_that_is_killed_inside_lets_the_next_one_in(enter):
    first = enter()
    assert is_inside(first)
    second = enter()
    first.send_signal(signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM)
    assert is_inside(second)
