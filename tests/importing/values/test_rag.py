"""Colours of a status."""

import pytest

from planner.importing.values.rag import Rag, read_rag
from tests.importing.values.outcome import fault_of, noted, sure

WORDS = {
    Rag.RED: "R,rot,rouge,rojo,vermelho,rød,赤,빨강,🔴,off track,#FF0000",
    Rag.AMBER: "A,Y,yellow,orange,gelb,jaune,amarillo,amarelo,gul,黄,🟡,at risk,FFC000",
    Rag.GREEN: "G,grün,vert,verde,grønn,緑,초록,🟢,on track,im Plan",
    Rag.BLUE: "B,blau,bleu,azul,blå,青,🔵",
}
FILLS = {
    Rag.RED: "FF0000 C00000 FFC7CE F8696B FF5050",
    Rag.AMBER: "FFC000 FFFF00 FFEB9C ED7D31 F4B084",
    Rag.GREEN: "00B050 92D050 C6EFCE 63BE7B 70AD47",
    Rag.BLUE: "0070C0 5B9BD5 00B0F0",
}


@pytest.mark.parametrize("rag", [Rag.RED, Rag.AMBER, Rag.GREEN, Rag.BLUE])
def test_english_words_are_sure(rag):
    assert sure(read_rag(rag.value.title())) is rag


@pytest.mark.parametrize(("word", "rag"), [(word, rag) for rag, words in WORDS.items() for word in words.split(",")])
def test_letters_signs_and_other_words_are_noted(word, rag):
    assert noted(read_rag(word)) is rag


@pytest.mark.parametrize(("fill", "rag"), [(fill, rag) for rag, fills in FILLS.items() for fill in fills.split()])
def test_the_colour_of_a_cell_is_noted(fill, rag):
    assert noted(read_rag(None, fill)) is rag
    assert noted(read_rag("", fill)) is rag


def test_the_text_goes_before_the_colour():
    assert sure(read_rag("green", "FF0000")) is Rag.GREEN


@pytest.mark.parametrize("fill", ["D9D9D9", "000000", "FFFFFF", "7030A0", "nothing"])
def test_other_colours_say_nothing(fill):
    fault_of(read_rag(None, fill))


@pytest.mark.parametrize("word", ["", "TBD", "V", "foo", "grey", "5"])
def test_other_texts_are_faults(word):
    fault_of(read_rag(word))
