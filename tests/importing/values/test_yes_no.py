"""Whether something is so."""

import pytest

from planner.importing.values.yes_no import read_yes_no
from planner.workbook.grid import Cell, CellType
from tests.importing.values.outcome import NO_VALUES, fault_of, noted, number, percent, sure, text


@pytest.mark.parametrize("word", ["yes", "Yes", "YES", "true", "ja", "Oui", "sí", "sim", "はい", "예"])
def test_words_for_yes_are_sure(word):
    assert sure(read_yes_no(word)) is True


@pytest.mark.parametrize("word", ["no", "No", "false", "nein", "non", "não", "nei", "いいえ"])
def test_words_for_no_are_sure(word):
    assert sure(read_yes_no(text(word))) is False


@pytest.mark.parametrize("word", ["x", "X", "(x)", "✓", "✔\ufe0f", "☑", "Y", "J", "1", "○", "有", "vrai"])
def test_marks_for_yes_are_noted(word):
    assert noted(read_yes_no(word)) is True


@pytest.mark.parametrize("word", ["n", "0", "-", "×", "✗", "☐", "無", "なし", "n/a", "faux"])
def test_marks_for_no_are_noted(word):
    assert noted(read_yes_no(word)) is False


def test_truth_values_and_numbers_are_read():
    assert sure(read_yes_no(Cell(1, CellType.TRUTH, True))) is True
    assert sure(read_yes_no(Cell(1, CellType.TRUTH, False))) is False
    assert noted(read_yes_no(number(1.0))) is True


@pytest.mark.parametrize("word", ["maybe", "TBD", "2", "Ana", "?"])
def test_other_texts_are_faults(word):
    fault_of(read_yes_no(word))


@pytest.mark.parametrize("cell", [*NO_VALUES, percent(1), number(2), Cell(1, CellType.DATE, "2027-01-02")])
def test_cells_of_other_kinds_are_faults(cell):
    fault_of(read_yes_no(cell))
