"""The what-if benchmark: its changes are real ones, and its lines say what came of them."""

import pytest

from benchmarks.__main__ import main
from benchmarks.synthetic import synthetic
from benchmarks.whatif import cases
from planner.domain.problem import Severity
from planner.planning.review import review
from planner.planning.solve import make_plan
from planner.solver.options import Options
from tests.found import found

pytestmark = pytest.mark.slow

OPTIONS = Options(time_limit=None, steps=20, workers=1)


@pytest.fixture(scope="module")
def changed():
    program = synthetic(tasks=100, seed=1)
    plan = found(make_plan(program, options=OPTIONS).outcome.plan)
    return program, plan, list(cases(program, plan))


def test_each_change_matters_and_may_be_planned(changed):
    program, plan, drawn = changed
    assert len({case.name for case in drawn}) == len(drawn)
    for case in drawn:
        assert (case.program, case.previous) != (program, plan)
        assert [problem for problem in review(case.program) if problem.severity is Severity.PROBLEM] == []


def test_every_line_has_a_sound_first_plan_and_values(changed, monkeypatch, capsys):
    only = [case for case in changed[2] if case.name == "20 % more effort"]
    monkeypatch.setattr("benchmarks.whatif.cases", lambda *_: only)
    arguments = ("whatif", "--tasks", "100", "--time-limit", "1", "--more", "0.5")
    monkeypatch.setattr("sys.argv", ["benchmarks", *arguments])

    assert main() == 0

    line = capsys.readouterr().out.splitlines()[-1]
    words = line.removeprefix(only[0].name).split()
    assert words[1] == "s"
    assert [float(word.replace(",", "")) <= 0 for word in words[2:]] == [True] * 3
