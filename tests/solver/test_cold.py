"""Cold: a large program is planned soundly and in time while the search is still being compiled, or cannot be."""

import subprocess
import sys

import pytest

from planner.checker import check
from planner.domain.outcome import Status, Stop
from planner.solver.cold import NOT_YET
from planner.solver.engine import solve
from planner.solver.options import Options
from planner.solver.progress import Progress
from planner.solver.search import compilation, machine_code
from planner.solver.search.machine_code import Code, provide
from planner.whatif.apply import apply_changes
from planner.whatif.changes.leave import AddLeave
from tests.builders import day
from tests.solver.search.test_annealing import a_large_program

COMPILES = "import sys; sys.stdin.readline(); open(sys.argv[1], 'w')"
FAILS = "import sys; sys.exit('out of luck')"


@pytest.fixture(scope="module")
def program():
    """Build a program too large for one model of the whole."""
    provide(Code.RECIPES)
    return a_large_program(16)


@pytest.fixture
def compiler(monkeypatch, tmp_path):
    """Let nothing be at hand, and a script be the compiler: one that waits for a line, or what `use` is given."""
    begun: list[subprocess.Popen[bytes]] = []
    monkeypatch.setattr(machine_code, "cache_folder", lambda package: tmp_path / package.name)
    monkeypatch.setattr(compilation, "_children", {})

    def use(script):
        def begin(code, *, errors):
            folder = tmp_path / ("compiled" if code is Code.RECIPES else "activity_list")
            folder.mkdir(exist_ok=True)
            words = [sys.executable, "-c", script, str(folder / "complete")]
            begun.append(subprocess.Popen(words, stdin=subprocess.PIPE, stderr=errors))
            return begun[-1]

        monkeypatch.setattr(compilation, "begin", begin)
        return begun

    use(COMPILES)
    yield use
    for process in begun:
        process.kill()
        process.communicate()


def founders(told):
    return list(dict.fromkeys(news.found_by for news in told if news.value is not None))


@pytest.mark.usefixtures("compiler")
def test_a_plan_in_time_does_without_the_search(program):
    told: list[Progress] = []
    outcome = solve(program, options=Options(time_limit=4.0), on_progress=told.append)
    assert outcome.stop is Stop.TIME_LIMIT
    assert outcome.plan is not None
    assert list(check(program, outcome.plan)) == []
    assert founders(told) == ["construction", "neighbourhoods"]
    assert NOT_YET in outcome.remarks


def test_the_search_takes_over_once_it_is_compiled(program, compiler):
    begun = compiler(COMPILES)
    told: list[Progress] = []

    def watch(news):
        told.append(news)
        if news.found_by == "neighbourhoods" and begun[0].poll() is None:
            begun[0].communicate(b"now\n")

    outcome = solve(program, options=Options(time_limit=12.0), on_progress=watch)
    assert founders(told)[:3] == ["construction", "neighbourhoods", "search"]
    assert outcome.remarks == ()
    values = [news.value for news in told if news.value is not None]
    assert values == sorted(values, reverse=True)


def test_a_search_that_cannot_be_compiled_is_said(program, compiler):
    compiler(FAILS)
    told: list[Progress] = []
    outcome = solve(program, options=Options(time_limit=4.0), on_progress=told.append)
    assert outcome.status is Status.FEASIBLE
    assert founders(told) == ["construction", "neighbourhoods"]
    assert any("out of luck" in remark for remark in outcome.remarks)


@pytest.mark.usefixtures("compiler")
def test_an_earlier_plan_is_resumed_without_the_search(program):
    before = solve(program, options=Options(time_limit=2.0)).plan
    changed = apply_changes(program, [AddLeave(person=program.people[0].id, first=day(3), last=day(9))])
    told: list[Progress] = []
    outcome = solve(changed, options=Options(time_limit=3.0), previous=before, on_progress=told.append)
    assert founders(told)[0] == "earlier plan"
    assert outcome.plan is not None
    assert list(check(changed, outcome.plan)) == []


def test_a_budget_of_steps_waits_for_the_compiler(program, compiler):
    compiler("import sys, time; time.sleep(0.5); open(sys.argv[1], 'w')")
    options = Options(time_limit=None, steps=60)
    cold, warm = (solve(program, options=options) for _ in range(2))
    assert cold.plan is not None
    assert cold.plan == warm.plan


@pytest.mark.usefixtures("compiler")
def test_a_budget_of_steps_with_a_limit_of_time_does_not_wait_longer(program):
    outcome = solve(program, options=Options(time_limit=2.0, steps=60))
    assert outcome.stop is Stop.TIME_LIMIT
