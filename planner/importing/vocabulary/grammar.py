"""Grammar: the few words and rules that tell what a title of several words is about."""

from collections.abc import Sequence

COMPOUNDING = frozenset({"de", "no", ""})
"""Languages that write several words as one: Projektstart, prosjektstart; words that a user added may be in one."""
HEAD_FIRST = frozenset({"fr", "es", "pt"})
"""Languages in which what a title is about comes first: date de début du projet."""
ARTICLES = frozenset(
    [
        "the",
        "a",
        "an",
        "of",
        "der",
        "den",
        "des",
        "dem",
        "de",
        "du",
        "d",
        "l",
        "la",
        "le",
        "les",
        "del",
        "el",
        "los",
        "las",
        "da",
        "do",
        "das",
        "dos",
        "av",
        "au",
        "aux",
    ]
)
"""Words that may be there or not."""
PREPOSITIONS = frozenset(
    [
        "of",
        "on",
        "in",
        "for",
        "to",
        "from",
        "by",
        "with",
        "at",
        "per",
        "about",
        "against",
        "under",
        "der",
        "des",
        "von",
        "vom",
        "zu",
        "zum",
        "zur",
        "für",
        "fur",
        "fuer",
        "am",
        "im",
        "an",
        "aus",
        "mit",
        "bei",
        "pro",
        "je",
        "de",
        "du",
        "d",
        "des",
        "sur",
        "pour",
        "par",
        "en",
        "dans",
        "avec",
        "aux",
        "au",
        "del",
        "sobre",
        "para",
        "por",
        "con",
        "da",
        "do",
        "das",
        "dos",
        "com",
        "em",
        "no",
        "na",
        "av",
        "til",
        "fra",
        "på",
        "pa",
        "paa",
        "med",
        "om",
    ]
)
"""Words after which a title only says of what: start date of task."""
_LINKS = ("", "s", "n", "en", "e", "er", "es")
_SHORTEST_PART = 3


def without_articles(words: Sequence[str]) -> tuple[str, ...]:
    """Return the words without articles, unless there are no others."""
    return tuple(word for word in words if word not in ARTICLES) or tuple(words)


def taken_apart(word: str, parts: frozenset[str]) -> tuple[str, ...]:
    """Return the parts of a compound word: `projektstart` is `projekt`, `start`; the word itself if it is none."""
    for cut in range(len(word) - _SHORTEST_PART, _SHORTEST_PART - 1, -1):
        last = word[cut:]
        first = _known_stem(word[:cut], parts)
        if first is not None and last in parts:
            return first, last
    return (word,)


def _known_stem(start: str, parts: frozenset[str]) -> str | None:
    for link in _LINKS:
        stem = start.removesuffix(link) if link else start
        if start.endswith(link) and stem in parts and len(stem) >= _SHORTEST_PART:
            return stem
    return None
