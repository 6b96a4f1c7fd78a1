"""Matching: what a title may stand for, by the words in it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from planner.importing.fields import Field
from planner.importing.vocabulary.grammar import HEAD_FIRST
from planner.importing.vocabulary.index import SHORTEST_CORRECTABLE, Index, Known, key_of
from planner.importing.vocabulary.kindred import kindred
from planner.importing.vocabulary.meaning import Meaning
from planner.importing.vocabulary.qualified import is_measured, measured, qualified
from planner.importing.vocabulary.spelling import is_cjk, tokens
from planner.importing.vocabulary.title import Title, readings_of

_PARTS = re.compile(r"\s*[/|\n\uff0f]\s*")
_PART, _LATER_PART = 0.92, 0.88
_CORRECTED, _CORRECTED_PART = 0.85, 0.78
"""What a word counts that is recognised with a letter wrong, if it is the title or a part of it."""
_FEW_WORDS = 8
"""Longer titles are sentences; only the whole of them counts."""
_FEW_SIGNS = 24
_LONG_WORD = 9
_FEWEST_SIGNS = 2


def meanings_of(text: str, index: Index) -> tuple[Meaning, ...]:
    """Return what a title may stand for, the likeliest first; each field once."""
    titles = list(dict.fromkeys(readings_of(text, index)))
    found = _exact(titles, index) or _in_parts(text, index)
    if not found:
        found = list(_contained(titles, index))
        corrected = [_corrected(title, index) for title in titles]
        if corrected != titles:
            whole = _exact(corrected, index)
            found += [_scaled(meaning, _CORRECTED) for meaning in whole]
            found += [_scaled(meaning, _CORRECTED_PART) for meaning in _contained(corrected, index) if not whole]
    unit = _unit(text, titles, index)
    return tuple(_with_unit(meaning, unit) for meaning in _best(found))


def _exact(titles: Iterable[Title], index: Index) -> list[Meaning]:
    for title in titles:
        known = index.as_written.get(title.plain) or index.words.get("".join(title.words))
        if known and (title.has_sure_unit or any(is_measured(one.field) for one in known)):
            return [meaning for one in known for meaning in (*_meanings(one, title, 1.0), *_also(one, title))]
    return []


def _meanings(known: Known, title: Title, counts: float) -> Iterator[Meaning]:
    for field, share in qualified(known.field, title.qualifier):
        unit = title.unit if is_measured(field) else ""
        score = min(1.0, known.weight * share * measured(field, title.unit_name)) * counts
        yield Meaning(field, round(score, 3), known.word, known.languages[0], unit, title.qualifier)


def _also(known: Known, title: Title) -> Iterator[Meaning]:
    """Yield what else a word stands for, unless a user said what it means."""
    if title.qualifier is None and any(known.languages):
        for field, share in kindred(known.field).items():
            yield from _meanings(replace(known, field=field), title, share)


def _in_parts(text: str, index: Index) -> list[Meaning]:
    """Return what the parts of a title mean, such as those of one in two languages: `Beginn / Start`."""
    parts = [part for part in _PARTS.split(text) if part.strip()]
    if len(parts) == 1:
        return []
    found = []
    for number, part in enumerate(parts):
        counts = _LATER_PART if number else _PART
        found += [_scaled(meaning, counts) for meaning in _exact(readings_of(part, index), index)]
    return found


def _contained(titles: Iterable[Title], index: Index) -> Iterator[Meaning]:
    """Yield the meanings of the longest words inside a title."""
    for title in titles:
        most = _FEW_SIGNS if any(map(is_cjk, title.words)) else _FEW_WORDS
        if len(title.words) > most:
            continue
        spans = list(_spans(title, index))
        for start, end in spans:
            if not any(left <= start and end <= right and (left, right) != (start, end) for left, right in spans):
                for known in _known(title, start, end, index):
                    yield from _meanings(known, title, _counts(title, start, end, known, index))


def _known(title: Title, start: int, end: int, index: Index) -> list[Known]:
    """Return what a part of a title stands for; beside a word that need not be a unit only what has units."""
    known = index.words["".join(title.words[start:end])]
    return [one for one in known if title.has_sure_unit or is_measured(one.field)]


def _spans(title: Title, index: Index) -> Iterator[tuple[int, int]]:
    for start in range(len(title.words)):
        for end in range(start + 1, len(title.words) + 1):
            words = title.words[start:end]
            is_whole = not is_cjk(words[0]) or end - start >= _FEWEST_SIGNS
            if is_whole and words != ("#",) and "".join(words) in index.words:
                yield start, end


def _counts(title: Title, start: int, end: int, known: Known, index: Index) -> float:
    """Return what a word counts that is part of a title: most if the title is about it and says nothing unknown."""
    words = title.words
    share = len("".join(words[start:end])) / len("".join(words))
    is_head = start < title.head <= end or (start == 0 and any(one in HEAD_FIRST for one in known.languages))
    if not is_head:
        return 0.2 + 0.2 * share
    rest = (*words[:start], *words[end : title.head])
    return 0.62 + 0.3 * share if _are_familiar(rest, index) else 0.42 + 0.28 * share


def _are_familiar(words: Sequence[str], index: Index) -> bool:
    """Tell whether the words are a row of words that are known."""
    if not words:
        return True
    return any(
        ("".join(words[:count]) in index.familiar or words[0].isdecimal()) and _are_familiar(words[count:], index)
        for count in range(len(words), 0, -1)
    )


def _corrected(title: Title, index: Index) -> Title:
    words = tuple(_correction(word, index) for word in title.words)
    return replace(title, plain="".join(words), words=words)


@lru_cache(maxsize=20_000)
def _correction(word: str, index: Index) -> str:
    """Return the known word that differs by a letter, or two in long ones; the word itself without any."""
    if word in index.familiar or is_cjk(word) or len(word) < SHORTEST_CORRECTABLE:
        return word
    most = 2 if len(word) >= _LONG_WORD else 1
    others = index.correctable.get(word[0], ())
    found = process.extract(word, others, scorer=OSA.distance, score_cutoff=most, limit=None)
    near = [(distance, other) for other, distance, _ in found if _is_slip(word, other)]
    return min(near, default=(0, word))[1]


def _is_slip(word: str, other: str) -> bool:
    """Tell whether a word is another but for a slip: two letters changed places, one is missing or too many.

    In short words another letter makes another word (score, scope), and so does one more (plant, planet).
    """
    if len(word) == len(other):
        return len(word) >= _LONG_WORD or sorted(word) == sorted(other)
    return len(other) > SHORTEST_CORRECTABLE


def _unit(text: str, titles: Iterable[Title], index: Index) -> str:
    """Return the unit that stands in a title, though it be part of a longer word: of `Man-days` all, else `days`.

    It may be all that a title says beside a qualifier, as in `PT geplant`.
    """
    if key_of(tokens(text)) in index.units:
        return text.strip()
    alone = (" ".join(title.words) for title in titles if title.qualifier is not None and title.plain not in _NO_UNITS)
    whole = (words for words in alone if key_of(words.split()) in index.units)
    return next((title.unit for title in titles if title.unit), "") or next(whole, "")


_NO_UNITS = frozenset({"time", "work", "people"})
"""Units of one language that say something else beside a qualifier in another: planned time, current people."""


def _with_unit(meaning: Meaning, unit: str) -> Meaning:
    return replace(meaning, unit=unit) if not meaning.unit and is_measured(meaning.field) else meaning


def _scaled(meaning: Meaning, counts: float) -> Meaning:
    return replace(meaning, score=round(meaning.score * counts, 3))


def _best(found: Iterable[Meaning]) -> tuple[Meaning, ...]:
    best: dict[Field, Meaning] = {}
    for meaning in found:
        if meaning.field not in best or best[meaning.field].score < meaning.score:
            best[meaning.field] = meaning
    return tuple(sorted(best.values(), key=lambda one: -one.score))
