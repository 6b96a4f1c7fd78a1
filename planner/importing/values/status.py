"""Status: cells that say how far a task has come, in words or signs."""

from functools import lru_cache

from planner.importing.values.plain import CACHE, key
from planner.importing.values.reading import Fault, Read
from planner.importing.values.refusal import taken, unread
from planner.importing.values.status_words import StatusWord, is_sure, status_of

__all__ = ["StatusWord", "read_status"]

_ADVICE = "Write not started, in progress, done, on hold, blocked or cancelled"


@lru_cache(CACHE)
def read_status(text: str) -> Read[StatusWord] | Fault:
    """Read a status; signs and the states between (in review, delayed) are read with a note."""
    word = key(text).strip("()[] !-:").replace("_", " ")
    status = status_of(word) or status_of(key(text)) or status_of(word.replace("-", " "))
    if status is None and word:
        status = status_of(_without_number(word))
    if status is None:
        return unread(text, "a status", _ADVICE)
    return Read(status, "" if is_sure(word) else taken(text, status))


def _without_number(word: str) -> str:
    """Return `in progress` for `2 - in progress` and for `in progress (50%)`."""
    return word.partition("(")[0].strip().lstrip("0123456789").strip(" -:)")
