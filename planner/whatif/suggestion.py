"""Suggestion: the id or name that was meant, probably or certainly."""

from collections.abc import Collection, Mapping

from rapidfuzz import fuzz, process

_CLOSE_ENOUGH = 60
_FEW = 5


def did_you_mean(wanted: str, known: Mapping[str, str]) -> str:
    """Return what to do about the unknown id `wanted`: the id that is close to it, or the few there are.

    Args:
        known: Names by id.
    """
    if not known:
        return "There are none in the program"
    spellings = {word.casefold(): id_ for id_, name in known.items() for word in (name, id_) if word}
    match = process.extractOne(wanted.casefold(), list(spellings), scorer=fuzz.ratio, score_cutoff=_CLOSE_ENOUGH)
    if match is not None:
        return f'Perhaps you mean "{spellings[match[0]]}"'
    if len(known) <= _FEW:
        return "There are " + ", ".join(f'"{id_}"' for id_ in known)
    return "Write its id as in the program"


def alike(wanted: str, known: Collection[str]) -> str | None:
    """Return the one id that `wanted` differs from in capital letters and blanks only; None if it is an id itself."""
    if wanted in known:
        return None
    found = [id_ for id_ in dict.fromkeys(known) if _plain(id_) == _plain(wanted)]
    return found[0] if len(found) == 1 else None


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())
