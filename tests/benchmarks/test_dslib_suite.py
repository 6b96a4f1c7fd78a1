"""DSLIB's suites on the command line: each project beside its baseline, and several as one."""

import json

import pytest

from benchmarks.__main__ import main
from tests.benchmarks import p2x
from tests.benchmarks.p2x import write_p2x


@pytest.fixture
def data(tmp_path):
    instances = tmp_path / "instances"
    (instances / "dslib").mkdir(parents=True)
    write_p2x(instances / "dslib", p2x.p2x(), "one")
    write_p2x(instances / "dslib", p2x.p2x(resources=p2x.DEARER_MASON), "two")
    (instances / "suites.json").write_text(json.dumps({"dslib": ["one", "two"]}))
    return tmp_path


def run(monkeypatch, data, *arguments):
    monkeypatch.setattr("sys.argv", ["benchmarks", "run", *arguments, "--data", str(data), "--time-limit", "20"])
    return main()


def test_projects_stand_beside_their_own_baselines(data, capsys, monkeypatch):
    assert run(monkeypatch, data, "dslib") == 0

    shown = capsys.readouterr().out
    assert "2 of 2 with a sound plan, 2 proved optimal, 2 in the first value" in shown
    assert "against baseline: mean gap -11.11%" in shown


def test_files_named_together_are_merged(data, capsys, monkeypatch):
    assert run(monkeypatch, data, "dslib_merged", "--instances", "one+two") == 0

    assert "makespan 13, budget 924.68" in capsys.readouterr().out


def test_missing_file_of_a_program_is_said(data, capsys, monkeypatch):
    assert run(monkeypatch, data, "dslib_merged") == 2

    assert "no file C2011-09 Commercial IT Project.p2x" in capsys.readouterr().err
