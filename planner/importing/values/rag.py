"""Rag: cells that say with a letter, a word, a sign or their colour how well something goes."""

import re
from colorsys import rgb_to_hsv
from enum import StrEnum
from functools import lru_cache

from planner.importing.values.plain import CACHE, key, words
from planner.importing.values.reading import Fault, Read
from planner.importing.values.refusal import quoted, taken, unread


class Rag(StrEnum):
    """The colour of a status."""

    RED = "red"
    AMBER = "amber"
    GREEN = "green"
    BLUE = "blue"
    """Done, where it is used."""


_WORDS = {
    Rag.RED: """
        red, rot, rouge, rojo, roja, vermelho, vermelha, rød, raud, 赤, 赤色, 빨강, 빨간색, 적색, critical,
        kritisch, critique, crítico, kritisk, off track, 🔴, 🟥, ❗, ❌
        """,
    Rag.AMBER: """
        amber, yellow, orange, gelb, bernstein, jaune, amarillo, amarilla, ámbar, naranja, amarelo, amarela,
        laranja, gul, oransje, 黄, 黄色, 橙, オレンジ, 노랑, 노란색, 황색, at risk, gefährdet, à risque, en riesgo,
        em risco, 🟡, 🟨, 🟠, 🟧, ⚠
        """,
    Rag.GREEN: """
        green, grün, gruen, vert, verte, verde, grønn, grøn, 緑, 緑色, 青信号, 초록, 초록색, 녹색, on track,
        im plan, im zeitplan, sur la bonne voie, en buen camino, no caminho certo, i rute, 🟢, 🟩, ✅
        """,
    Rag.BLUE: "blue, blau, bleu, azul, blå, 青, 青色, 파랑, 파란색, 🔵, 🟦",
}
_LETTERS = {"r": Rag.RED, "a": Rag.AMBER, "y": Rag.AMBER, "g": Rag.GREEN, "b": Rag.BLUE}
_SAID = {word: rag for rag, table in _WORDS.items() for word in words(table)}
_HEX = re.compile(r"#?([0-9A-Fa-f]{6})")
_HUES = ((20, Rag.RED), (68, Rag.AMBER), (175, Rag.GREEN), (265, Rag.BLUE), (330, None), (361, Rag.RED))
"""Degrees of the colour wheel up to which a colour is called so; violet is none of them."""
_PALEST, _DARKEST = 0.15, 0.25
_ADVICE = "Write red, amber or green"


def read_rag(text: str | None, fill: str | None = None) -> Read[Rag] | Fault:
    """Read the colour of a status from a text, or from the colour of the cell where the text says none.

    Args:
        fill: Colour of the cell's background as `RRGGBB`.
    """
    reading = _in_text(text or "")
    return _in_fill(fill) if isinstance(reading, Fault) and fill else reading


@lru_cache(CACHE)
def _in_text(text: str) -> Read[Rag] | Fault:
    word = key(text).strip("()[] -:!")
    if rag := _SAID.get(word) or _SAID.get(key(text)):
        return Read(rag, "" if rag.value == word else taken(text, rag))
    if rag := _LETTERS.get(word):
        return Read(rag, taken(text, rag))
    if match := _HEX.fullmatch(text.strip()):
        return _in_fill(match[1])
    return unread(text, "red, amber or green", _ADVICE)


@lru_cache(CACHE)
def _in_fill(fill: str) -> Read[Rag] | Fault:
    match = _HEX.fullmatch(fill.strip())
    if match is None:
        return Fault(f"has the colour {quoted(fill)}, which is none", _ADVICE)
    red, green, blue = (int(match[1][at : at + 2], 16) / 255 for at in (0, 2, 4))
    hue, saturation, brightness = rgb_to_hsv(red, green, blue)
    rag = next(rag for limit, rag in _HUES if hue * 360 < limit)
    if rag is None or saturation < _PALEST or brightness < _DARKEST:
        return Fault(f"has the colour {match[1]}, which is neither red, amber nor green", _ADVICE)
    return Read(rag, f"the colour {match[1]} was read as {rag}")
