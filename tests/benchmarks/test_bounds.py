"""The bounds of others, and the summary beside them."""

import pytest

from benchmarks.__main__ import main
from benchmarks.bounds import Line, summary
from benchmarks.bucket_lp import bucket_bound
from planner.domain.goals import GoalKind
from planner.solver.bound import know
from planner.solver.instance.program import compile_program
from tests.builders import a_link, a_mode, a_person, a_program, a_project, a_requirement, a_task, day


def a_known(*, due):
    """Three weeks and a half of Ana's work, cut in two tasks in a row, due after so many days."""
    tasks = [a_task(name, a_mode("M", a_requirement(effort=9))) for name in "AB"]
    projects = [a_project("P", due=day(due))]
    program = a_program(*tasks, dependencies=(a_link("A", "B"),), projects=projects, people=(a_person("Ana"),), days=30)
    return know(compile_program(program))


def test_the_linear_program_knows_work_only_by_the_bucket():
    """Five ninths of both tasks lie in the first ten days; the rest is done on day 10 or later, six days late."""
    assert bucket_bound(a_known(due=4), GoalKind.TOTAL_DELAY, 10.0) == pytest.approx(6 * 4 / 9)
    assert bucket_bound(a_known(due=20), GoalKind.TOTAL_DELAY, 10.0) == 0


def a_line(full, buckets, other):
    return Line(name="X", seconds=1.0, dates=0.0, shared=0.0, full=full, buckets=buckets, others={"model": other})


def test_the_summary_counts_where_the_bound_is_better():
    assert list(summary([a_line(5.0, 2.0, 4.0), a_line(5.0, 3.0, 5.0), a_line(0.0, None, None)])) == [
        "better than all peers on 1 of 3, equal on 2",
        "at least twice the linear program over buckets on 1 of 2 where it ended in time",
    ]


def test_the_command_prints_a_line_for_each_program(monkeypatch, capsys):
    words = [
        "benchmarks",
        "bounds",
        "synthetic",
        "--instances",
        "synthetic_100_1",
        "--time-limit",
        "0.5",
        "--peers",
        "",
    ]
    monkeypatch.setattr("sys.argv", words)
    assert main() == 0
    assert "synthetic_100_1" in capsys.readouterr().out
