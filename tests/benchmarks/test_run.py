"""The runner: a tiny instance of each set from file to verified result."""

import json
from dataclasses import replace

import pytest

from benchmarks.__main__ import main
from benchmarks.run import run_case
from benchmarks.sets.imopse import IMOPSE
from benchmarks.sets.mista import MISTA
from benchmarks.sets.mspsp import MSPSP
from benchmarks.sets.psplib import PSPLIB
from benchmarks.sets.rcmp import MPLIB, MPSPLIB
from benchmarks.sets.rg300 import RG300
from planner.solver.options import Options
from tests.benchmarks import files

OPTIONS = Options(time_limit=20.0, workers=2)


@pytest.mark.parametrize(
    ("form", "text", "objective"),
    [
        (PSPLIB, files.SM, {"makespan": 5}),
        (RG300, files.RCP, {"makespan": 5}),
        (MPLIB, files.RCMP, {"makespan": 5}),
        (MPSPLIB, files.RCMP, {"tpd": 1, "tms": 5}),
        (MISTA, files.MISTA, {"tpd": 4, "tms": 5}),
        (MSPSP, files.MSPSP, {"makespan": 5}),
        (IMOPSE, files.IMOPSE, {"makespan": 6, "cost": 132.5}),
    ],
)
def test_small_instance_is_solved_to_its_known_optimum(tmp_path, form, text, objective):
    (tmp_path / "small.mm").write_text(files.MM)
    path = tmp_path / f"tiny{form.suffix}"
    path.write_text(text)

    result = run_case(form.case(path), suite="tests", options=OPTIONS)

    assert result.problems == ()
    assert (result.status, result.objective) == ("optimal", objective)
    assert result.bound == next(iter(objective.values()))


def test_plan_that_the_sets_rules_refuse_is_unsound(tmp_path):
    path = tmp_path / "tiny.sm"
    path.write_text(files.SM)
    case = replace(PSPLIB.case(path), verify=lambda solution: [f"{len(solution.start)} activities, all wrong"])

    result = run_case(case, suite="tests", options=OPTIONS)

    assert result.status == "unsound"
    assert result.objective is None
    assert result.problems == ("tiny: 4 activities, all wrong",)


def test_values_that_differ_from_the_engines_are_told(tmp_path):
    path = tmp_path / "tiny.sm"
    path.write_text(files.SM)
    case = replace(PSPLIB.case(path), objective=lambda _: {"makespan": 4})

    result = run_case(case, suite="tests", options=OPTIONS)

    assert result.problems == ("makespan is 4 by the rules of the set, but the engine says 5",)


def data_folder(tmp_path):
    instances = tmp_path / "instances"
    (instances / "psplib").mkdir(parents=True)
    (instances / "psplib" / "j60_tiny.sm").write_text(files.SM)
    (instances / "best_known").mkdir()
    (instances / "best_known" / "psplib.csv").write_text("instance,best_ub\nj60_tiny,4\n")
    (instances / "suites.json").write_text(json.dumps({"psplib": ["j60_tiny", "j120_tiny"]}))
    return tmp_path


def test_command_writes_results_that_others_can_verify(tmp_path, capsys, monkeypatch):
    data, out = data_folder(tmp_path), tmp_path / "results.json"
    monkeypatch.setattr(
        "sys.argv", ["benchmarks", "run", "j60", "--data", str(data), "--time-limit", "20", "--out", str(out)]
    )

    assert main() == 0

    (result,) = json.loads(out.read_text())
    assert (result["suite"], result["instance"], result["objective"]) == ("j60", "j60_tiny", {"makespan": 5})
    assert sorted(result["solution"]["start"].values()) in ([0, 0, 2, 5], [0, 0, 3, 5])
    assert set(result["solution"]["mode"]) == {"0.0", "0.1", "0.2", "0.3"}
    assert "+25.0%" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--data", "nowhere"], "suites.json"),
        ([], "needs --data"),
        (["--data", "{data}", "--instances", "j60_other"], "no file j60_other.sm"),
        (["--data", "{data}"], "no file j120_tiny.sm"),
    ],
)
def test_missing_data_is_said_and_ends_with_2(tmp_path, capsys, monkeypatch, arguments, message):
    data = data_folder(tmp_path)
    monkeypatch.setattr("sys.argv", ["benchmarks", "run", "psplib", *(a.format(data=data) for a in arguments)])

    assert main() == 2

    assert message in capsys.readouterr().err


def test_mista_instance_without_its_mm_file_ends_with_2(tmp_path, capsys, monkeypatch):
    folder = tmp_path / "instances" / "mista2013"
    folder.mkdir(parents=True)
    (folder / "A-0.txt").write_text(files.MISTA)
    monkeypatch.setattr("sys.argv", ["benchmarks", "run", "mista2013", "--data", str(tmp_path), "--instances", "A-0"])

    assert main() == 2

    assert "small.mm" in capsys.readouterr().err
