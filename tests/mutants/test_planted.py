"""Mutants are kept up to date: each has its text in the tree. Whether tests find them is for `make mutants`."""

import shutil

import pytest

from tests.mutants.mutant import ROOT
from tests.mutants.planted import MUTANTS


def test_enough_bugs_are_planted_in_every_place_that_judges():
    places = [mutant.file.split("/")[0] for mutant in MUTANTS]
    assert len(MUTANTS) >= 24
    assert set(places) == {"solver", "checker", "measures"}


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.breaks)
def test_a_mutant_changes_its_file(mutant, tmp_path):
    copy = tmp_path / "planner" / mutant.file
    copy.parent.mkdir(parents=True)
    shutil.copy(ROOT / "planner" / mutant.file, copy)
    mutant.plant(tmp_path)
    assert copy.read_text() != (ROOT / "planner" / mutant.file).read_text()


def test_a_mutant_whose_text_is_gone_says_so(tmp_path):
    mutant = MUTANTS[0]
    copy = tmp_path / "planner" / mutant.file
    copy.parent.mkdir(parents=True)
    copy.write_text("nothing of it is left")
    with pytest.raises(ValueError, match="0 times"):
        mutant.plant(tmp_path)
