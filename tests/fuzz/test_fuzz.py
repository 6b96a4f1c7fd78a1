"""A few dozen spoilt files on every run, always the same; `make fuzz` goes on with others."""

import os
from time import sleep

import pytest

from tests.fuzz.keeper import Keeper
from tests.fuzz.mutant import mutant
from tests.fuzz.samples import samples_in
from tests.fuzz.tally import Tally, finding
from tests.fuzz.worker import Answer, answer

_FILES = 48
_MEMORY = 1_024


@pytest.fixture(scope="module")
def samples(tmp_path_factory):
    return samples_in(tmp_path_factory.mktemp("fuzz"), old_formats=False)


def test_good_files_are_read(samples):
    for sample in samples:
        given = answer(sample.name, sample.content)
        assert (given.refused, given.error) == (None, ""), sample.name


@pytest.mark.parametrize("number", range(_FILES))
def test_spoilt_files_are_read_or_refused(samples, number):
    spoilt = mutant(samples, 2026, number)
    assert not answer(spoilt.name, spoilt.content).error


def test_a_number_decides_how_a_file_is_spoilt(samples):
    assert [mutant(samples, 1, n) for n in range(20)] == [mutant(samples, 1, n) for n in range(20)]
    assert len({mutant(samples, seed, 1).content for seed in range(20)}) > 10


def test_spoilt_files_are_others_than_the_good_ones_and_many_can_be_read(samples):
    good = {sample.content for sample in samples}
    spoilt = [mutant(samples, 2026, number) for number in range(_FILES)]
    same = sum(one.content in good for one in spoilt)
    read = sum(answer(one.name, one.content).refused is None for one in spoilt)
    assert same < _FILES / 8
    assert read > _FILES / 3


def _dies(pipe, memory):
    pipe.send(None)
    pipe.recv()
    os._exit(memory % 100)


def _hangs(pipe, _):
    pipe.send(None)
    pipe.recv()
    sleep(600)


@pytest.mark.parametrize(("work", "says"), [(_dies, "died: exit code 24"), (_hangs, "hung")])
def test_a_worker_that_dies_or_hangs_is_a_finding_and_another_is_started(monkeypatch, work, says):
    monkeypatch.setattr("tests.fuzz.keeper.work", work)
    with Keeper(seconds=2, memory=_MEMORY) as keeper:
        assert says in keeper.take_in("a.csv", b"a;b").error
        assert says in keeper.take_in("a.csv", b"a;b").error


def test_a_worker_goes_on_after_a_file():
    with Keeper(memory=_MEMORY) as keeper:
        answers = [keeper.take_in("a.csv", content) for content in (b"Task;Days\nDesign;5\n", b"", b"a;b\n1;2\n")]
    assert [(one.refused is None, one.error) for one in answers] == [(True, ""), (False, ""), (True, "")]


def test_what_breaks_is_told_apart_by_its_place():
    trace = 'Traceback:\n  File "/x/planner/importing/table.py", line 7, in f\n    f()\nValueError: no'
    tally = Tally()
    assert finding(Answer(None, trace, 0.1, 90)) == "importing/table.py:7, in f ValueError: no"
    assert [tally.add(n, "csv", Answer(None, trace, 0.1, 90)) for n in range(4)] == [True, True, True, False]
    assert not tally.add(4, "csv", Answer("damaged", "", 0.1, 90))
    assert tally.lines(2.0)[:2] == [
        "5 files in 2 s, 2.5 a second",
        "  csv         0 read       1 refused       4 broken",
    ]
