"""Peers: judged like the product's own plans, and never left out in silence."""

import importlib.util
import json
from dataclasses import replace

import pytest

from benchmarks.__main__ import main
from benchmarks.case import Solution
from benchmarks.model_peer import model
from benchmarks.peer import Answer, UnsupportedError
from benchmarks.peers import UnknownPeerError, leveler, peers_named, run_peer
from benchmarks.sets.imopse import IMOPSE
from benchmarks.sets.mista import MISTA
from benchmarks.sets.mspsp import MSPSP
from benchmarks.sets.psplib import PSPLIB
from benchmarks.sets.rcmp import MPSPLIB
from planner.solver.options import Options
from tests.benchmarks import files

OPTIONS = Options(time_limit=10.0, workers=2)
FORMATS = [
    (PSPLIB, files.SM),
    (MPSPLIB, files.RCMP),
    (MISTA, files.MISTA),
    (MSPSP, files.MSPSP),
    (IMOPSE, files.IMOPSE),
]


def case_of(folder, form, text):
    (folder / "small.mm").write_text(files.MM)
    path = folder / f"tiny{form.suffix}"
    path.write_text(text)
    return form.case(path)


@pytest.mark.parametrize(("form", "text"), FORMATS)
def test_levelled_instance_is_sound_by_the_rules_of_its_set(tmp_path, form, text):
    result = run_peer(leveler, case_of(tmp_path, form, text), suite="tests", options=OPTIONS)

    assert (result.status, result.problems) == ("feasible", ())
    assert result.value is not None


def test_wrong_answer_is_unsound_and_has_no_value(tmp_path):
    case = case_of(tmp_path, PSPLIB, files.SM)

    result = run_peer(
        lambda _, __: Answer(status="optimal", solution=Solution(start={}, mode={})),
        case,
        suite="tests",
        options=OPTIONS,
    )

    assert (result.status, result.value) == ("unsound", None)
    assert "activity (0, 0) is missing" in result.problems


def test_what_a_peer_cannot_do_is_its_status(tmp_path):
    def refuse(_case, _options):
        raise UnsupportedError("it has no hands")

    result = run_peer(refuse, case_of(tmp_path, PSPLIB, files.SM), suite="tests", options=OPTIONS)

    assert result.status == "not supported: it has no hands"


def test_unknown_peer_is_refused():
    with pytest.raises(UnknownPeerError, match="no peer 'abacus'"):
        peers_named(["abacus"])


def test_missing_package_is_said(monkeypatch):
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)

    with pytest.raises(UnknownPeerError, match="pip install"):
        peers_named(["pyjobshop"])


@pytest.mark.parametrize(
    ("form", "text", "value"),
    [(PSPLIB, files.SM, 5), (MPSPLIB, files.RCMP, 1), (MISTA, files.MISTA, 4), (IMOPSE, files.IMOPSE, 6)],
)
def test_pyjobshop_reaches_the_same_optimum(tmp_path, form, text, value):
    peers = peers_named(["pyjobshop"])

    result = run_peer(peers["pyjobshop"], case_of(tmp_path, form, text), suite="tests", options=OPTIONS)

    assert (result.status, result.value, result.bound, result.problems) == ("optimal", value, value, ())


def test_command_shows_and_writes_peers(tmp_path, capsys, monkeypatch):
    out = tmp_path / "results.json"
    arguments = "run synthetic --instances synthetic_100_1 --time-limit 2 --peers leveler --out"
    monkeypatch.setattr("sys.argv", ["benchmarks", *arguments.split(), str(out)])

    assert main() == 0

    (result,) = json.loads(out.read_text())
    assert result["peers"]["leveler"]["status"] == "feasible"
    assert "against leveler" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("form", "text", "value"),
    [(PSPLIB, files.SM, 5), (MPSPLIB, files.RCMP, 1), (MISTA, files.MISTA, 4), (MSPSP, files.MSPSP, 5)],
)
def test_model_alone_proves_the_same_optimum(tmp_path, form, text, value):
    peers = peers_named(["model"])

    result = run_peer(peers["model"], case_of(tmp_path, form, text), suite="tests", options=OPTIONS)

    assert (result.status, result.value, result.bound, result.problems) == ("optimal", value, value, ())


def test_model_alone_says_that_there_is_no_plan(tmp_path):
    case = case_of(tmp_path, PSPLIB, files.SM)
    scarce = replace(case.program, pools=tuple(replace(pool, units=1) for pool in case.program.pools))

    result = run_peer(model, replace(case, program=scarce), suite="tests", options=OPTIONS)

    assert (result.status, result.solution) == ("infeasible", None)
