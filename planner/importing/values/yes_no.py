"""Yes and no: cells that say whether something is so, in words, marks or numbers."""

from functools import lru_cache

from planner.importing.values.placeholders import says_nothing
from planner.importing.values.plain import CACHE, key, words
from planner.importing.values.reading import Fault, Read
from planner.importing.values.refusal import refused, taken, unread
from planner.workbook.grid import Cell, CellType

_YES = words(
    """
    yes, y, yep, true, t, x, xx, ja, j, wahr, oui, o, vrai, si, sí, s, verdadero, sim, verdadeiro, sann, はい, 有,
    有り, あり, 是, ○, \u3007, ◯, ●, ◎, 済, 예, 네, 유, on, ✓, ✔, ✅, ☑, 🗹, √, 1, +, checked, active, aktiv
    """
)
_NO = words(
    """
    no, n, nope, false, f, nein, falsch, non, faux, falso, não, nei, usann, いいえ, 無, 無し, なし, 否, ×, ✗, ✘, ✖,
    ❌, ☐, ☒, 아니오, 아니요, 무, off, 0, unchecked, inactive, inaktiv
    """
)
_SURE = words("yes, no, true, false, ja, nein, oui, non, si, sí, sim, não, nei, はい, いいえ, 예, 아니오")
_WANTED = "yes or no"
_ADVICE = "Write yes or no"


def read_yes_no(cell: Cell | str) -> Read[bool] | Fault:
    """Read whether something is so; marks are read with a note, a dash as no."""
    if isinstance(cell, str):
        return _in_text(cell)
    match cell.type:
        case CellType.TRUTH:
            return Read(bool(cell.value))
        case CellType.TEXT | CellType.NUMBER:
            return _in_text(cell.text)
        case _:
            return refused(cell, _WANTED, _ADVICE)


@lru_cache(CACHE)
def _in_text(text: str) -> Read[bool] | Fault:
    word = key(text)
    bare = word.strip("()[]!*' ")
    if word in _YES or bare in _YES:
        return Read(True, "" if word in _SURE else taken(text, "yes"))
    if word in _NO or bare in _NO or says_nothing(text):
        return Read(False, "" if word in _SURE else taken(text, "no"))
    return unread(text, _WANTED, _ADVICE)
