"""The compilation beside a solve: begun once, over when all is at hand, and what goes wrong is said."""

import subprocess
import sys

import pytest

from planner.solver.search import compilation, machine_code
from planner.solver.search.compilation import Compilation
from planner.solver.search.machine_code import Code

READY = "import sys; open(sys.argv[1], 'w')"
FAILS = "import sys; print('out of', file=sys.stderr); sys.exit('luck')"
DIES = "import os; os._exit(9)"
WAITS = "import sys; sys.stdin.readline()"


@pytest.fixture
def starts(monkeypatch, tmp_path):
    """Let nothing be at hand, and run a script of the test's instead of the compiler; return what was begun."""
    begun: list[subprocess.Popen[bytes]] = []
    monkeypatch.setattr(machine_code, "cache_folder", lambda package: tmp_path / package.name)
    monkeypatch.setattr(compilation, "_children", {})
    for name in ("compiled", "activity_list"):
        (tmp_path / name).mkdir()

    def use(script):
        def begin(code, *, errors):
            marker = tmp_path / ("compiled" if code is Code.RECIPES else "activity_list") / "complete"
            words = [sys.executable, "-c", script, str(marker)]
            begun.append(subprocess.Popen(words, stdin=subprocess.PIPE, stderr=errors))
            return begun[-1]

        monkeypatch.setattr(compilation, "begin", begin)
        return begun

    yield use
    for process in begun:
        process.communicate()


def never():
    return False


def test_it_is_over_when_everything_is_at_hand(starts):
    starts(READY)
    both = Compilation(Code)
    both.wait(is_enough=never)
    assert both.is_done
    assert both.is_over
    assert both.fault is None


def test_what_is_at_hand_is_not_compiled_again(starts):
    begun = starts(READY)
    Compilation([Code.LISTS]).wait(is_enough=never)
    assert Compilation([Code.LISTS]).is_done
    assert len(begun) == 1


def test_two_solves_share_a_compiler(starts):
    begun = starts(WAITS)
    first, second = (Compilation([Code.RECIPES]) for _ in range(2))
    assert not first.is_over
    assert not second.is_over
    assert len(begun) == 1


def test_it_is_begun_again_after_a_failure(starts):
    begun = starts(FAILS)
    Compilation([Code.RECIPES]).wait(is_enough=never)
    Compilation([Code.RECIPES]).wait(is_enough=never)
    assert len(begun) == 2


@pytest.mark.parametrize(("script", "fault"), [(FAILS, "luck"), (DIES, "the compiler ended with code 9")])
def test_a_compiler_that_ends_too_soon_is_a_fault(starts, script, fault):
    starts(script)
    failing = Compilation([Code.RECIPES])
    failing.wait(is_enough=never)
    assert not failing.is_done
    assert failing.is_over
    assert failing.fault == fault


def test_a_compiler_that_cannot_be_started_is_a_fault(starts, monkeypatch):
    starts(WAITS)

    def fail(*_, **__):
        raise OSError("no such thing")

    monkeypatch.setattr(compilation, "begin", fail)
    failing = Compilation([Code.RECIPES])
    assert failing.is_over
    assert failing.fault == "no such thing"
