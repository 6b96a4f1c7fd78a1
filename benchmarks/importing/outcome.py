"""Outcome: what came of a marked cell."""

from collections.abc import Collection
from enum import StrEnum

from benchmarks.importing.marks import FAULT, NOTHING, Expected
from benchmarks.importing.shown import shown
from planner.importing.values.reading import Doubt, DoubtKind, Fault, Read, Reading


class Outcome(StrEnum):
    """From the best to the worst; values are headings."""

    RIGHT = "right"
    """As marked: the value, the question or the fault."""
    DOUBTED = "doubted"
    """Asked about, though a careful reader needs not ask."""
    REFUSED = "refused"
    """Called a fault, though a careful reader can read it."""
    UNREAD = "unread"
    """Nothing came of it."""
    TOLD = "wrong, told"
    """A wrong value with a note, or with a question about its column."""
    SILENT = "silent"
    """A wrong value, or one of another meaning, and nobody is told."""


def judge(expected: Expected, reading: Reading[object] | None, asked: Collection[DoubtKind] = ()) -> Outcome:
    """Compare what was read with its mark.

    Args:
        reading: None if nothing came of the cell.
        asked: Kinds of questions that are asked about the cell's sheet: a proposed answer is no guess then.
    """
    wanted = expected if isinstance(expected, tuple) else (expected,)
    doubts = {word for word in wanted if isinstance(word, DoubtKind)}
    match reading:
        case None:
            return Outcome.RIGHT if NOTHING in wanted else Outcome.UNREAD
        case Fault():
            return Outcome.RIGHT if any(word is FAULT for word in wanted) else Outcome.REFUSED
        case Doubt(kind):
            return Outcome.RIGHT if kind in doubts else Outcome.DOUBTED
        case Read(value, note):
            if _is_among(shown(value), _texts(wanted)) or doubts & set(asked):
                return Outcome.RIGHT
            return Outcome.TOLD if note else Outcome.SILENT


def _texts(wanted: tuple[str, ...]) -> set[str]:
    """Return the marks that are values: not those that are words for a doubt or a fault."""
    return {shown(word) for word in wanted if type(word) is str}


def _is_among(text: str, texts: set[str]) -> bool:
    """Tell whether a text is marked; a team or role that was marked by its name may be taken for a place to fill."""
    return text in texts or text.replace("?", "") in texts
