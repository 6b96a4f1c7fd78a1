"""Scales: cells that rate something from 1 (very low) to 5 (very high), in words or numbers."""

import re
from functools import lru_cache

from planner.importing.values.plain import CACHE, LONGEST, key, words
from planner.importing.values.reading import Fault, Read, Reading
from planner.importing.values.refusal import quoted, refused, taken, unread
from planner.workbook.grid import Cell, CellType

MOST = 5
_WORDS = {
    1: """
        very low, vl, lowest, negligible, insignificant, trivial, minimal, rare, very unlikely, remote, improbable,
        none, sehr niedrig, sehr gering, vernachlässigbar, unbedeutend, sehr unwahrscheinlich,
        äußerst unwahrscheinlich, très faible, très bas, très basse, négligeable, insignifiant, très improbable,
        muy bajo, muy baja, insignificante, despreciable, muy improbable, raro, rara, muito baixo, muito baixa,
        desprezível, muito improvável, svært lav, meget lav, svært liten, ubetydelig, svært lite sannsynlig,
        svært usannsynlig, ingen, 極低, 非常に低い, とても低い, 極小, 極めて低い, 매우 낮음
        """,
    2: """
        low, lo, l, minor, small, unlikely, marginal, niedrig, gering, klein, unwahrscheinlich, tief, leicht,
        faible, bas, basse, mineur, mineure, peu probable, improbable, petit, bajo, baja, menor, poco probable,
        leve, baixo, baixa, improvável, pouco provável, pequeno, lav, lavt, liten, mindre, lite sannsynlig,
        usannsynlig, 低, 低い, 小, 小さい, 낮음, 하, 저
        """,
    3: """
        medium, med, m, moderate, mid, middle, average, normal, possible, occasional, mittel, mäßig, maessig,
        moderat, möglich, mittelmäßig, durchschnittlich, moyen, moyenne, modéré, modérée, moyennement probable,
        medio, media, moderado, moderada, posible, mediano, médio, média, possível, mediana, middels, mulig, 中,
        中程度, 中くらい, 普通, 보통, 중간
        """,
    4: """
        high, hi, h, major, significant, large, likely, probable, serious, severe, hoch, groß, gross, erheblich,
        wahrscheinlich, bedeutend, schwer, élevé, élevée, haut, haute, fort, forte, majeur, majeure, important,
        importante, grave, significatif, alto, alta, mayor, grande, maior, provável, elevado, elevada, høy, høyt,
        stor, stort, sannsynlig, alvorlig, betydelig, 高, 高い, 大, 大きい, 높음, 상, 고
        """,
    5: """
        very high, vh, highest, critical, catastrophic, extreme, almost certain, very likely, certain, showstopper,
        blocker, sehr hoch, kritisch, katastrophal, extrem, fast sicher, sehr wahrscheinlich, sicher,
        existenzbedrohend, très élevé, très élevée, très haut, très haute, très fort, critique, catastrophique,
        extrême, quasi certain, très probable, muy alto, muy alta, crítico, crítica, catastrófico, extremo,
        casi seguro, muy probable, seguro, muito alto, muito alta, quase certo, muito provável, catastrófica,
        svært høy, meget høy, svært stor, kritisk, katastrofal, svært sannsynlig, nesten sikkert, 極高, 非常に高い,
        とても高い, 極大, 致命的, 重大, 매우 높음, 치명적
        """,
}
_SAID = {word: value for value, table in _WORDS.items() for word in words(table)}
_NUMBERED = re.compile(
    r"(?P<word>[^\d]+?)\s*[(\[:=-]?\s*(?P<n>\d)\s*[)\]]?|(?P<n2>\d)\s*[.:=)-]?\s*[(\[]?(?P<word2>[^\d]+?)[)\]]?"
)
_OF_FIVE = re.compile(r"([1-5])\s*(?:/|of|von|sur|de|av)\s*5")
_STARS = re.compile(r"([★⭐*]{1,5})☆*")
_WANTED = "a rating from 1 to 5"
_ADVICE = "Write a number from 1 to 5, or very low, low, medium, high or very high"


def read_scale(cell: Cell | str) -> Reading[int]:
    """Read a rating; words are 1 for very low, 2 low, 3 medium, 4 high, 5 very high, with a note."""
    if isinstance(cell, str):
        return _in_text(cell)
    match cell.type:
        case CellType.TEXT | CellType.NUMBER:
            return _in_text(cell.text)
        case _:
            return refused(cell, _WANTED, _ADVICE)


@lru_cache(CACHE)
def _in_text(text: str) -> Reading[int]:
    word = key(text).strip("() ")
    if len(word) > LONGEST:
        return unread(text, _WANTED, _ADVICE)
    if word.isdigit() and word.isascii():
        if 1 <= int(word) <= MOST:
            return Read(int(word))
        return Fault(f"holds {quoted(text)}; a rating is from 1 to {MOST}", _ADVICE)
    value = _said(word)
    return unread(text, _WANTED, _ADVICE) if value is None else Read(value, taken(text, f"{value} of {MOST}"))


def _said(word: str) -> int | None:
    if match := _OF_FIVE.fullmatch(word):
        return int(match[1])
    if match := _STARS.fullmatch(word):
        return len(match[1])
    if word not in _SAID and (match := _NUMBERED.fullmatch(word)):
        word = (match["word"] or match["word2"]).strip(" -:=([")
    return _SAID.get(word)
