"""Ratings from 1 to 5."""

import pytest

from planner.importing.values.scales import read_scale
from planner.workbook.grid import Cell, CellType
from tests.importing.values.outcome import NO_VALUES, fault_of, noted, number, percent, sure, text

WORDS = {
    1: "very low,sehr gering,très faible,muy bajo,muito baixo,svært lav,極低,rare,VL",
    2: "low,L,niedrig,gering,faible,bajo,baja,baixo,lav,liten,低,낮음,unlikely,Low (1),1 - low",
    3: "medium,Medium,M,med.,mittel,moyen,medio,médio,middels,中,보통,possible,Medium (2),2: medium",
    4: "high,H,hoch,élevé,alto,alta,høy,stor,高,높음,likely,High (3),3 - hoch,4/5,★★★★",
    5: "very high,VH,sehr hoch,très élevé,muy alto,muito alto,svært høy,極高,almost certain,critical,5 of 5",
}


@pytest.mark.parametrize(
    ("word", "value"), [(word, value) for value, words in WORDS.items() for word in words.split(",")]
)
def test_words_are_ratings_with_a_note(word, value):
    assert noted(read_scale(word)) == value
    assert noted(read_scale(text(word))) == value


@pytest.mark.parametrize("value", [1, 2, 3, 4, 5])
def test_numbers_are_sure(value):
    assert (
        sure(read_scale(number(value)))
        == sure(read_scale(number(float(value))))
        == sure(read_scale(str(value)))
        == value
    )


@pytest.mark.parametrize("word", ["0", "6", "10", "2.5", "-1", "70%", "TBD", "foo", "6/5", "?"])
def test_other_texts_are_faults(word):
    fault_of(read_scale(word))


@pytest.mark.parametrize(
    "cell", [*NO_VALUES, percent(0.5), number(2.5), Cell(1, CellType.DATE, "2027-01-02"), Cell(1, CellType.TRUTH, True)]
)
def test_cells_of_other_kinds_are_faults(cell):
    fault_of(read_scale(cell))
