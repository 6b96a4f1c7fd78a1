"""Matching: what a title may stand for, by the words in it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from rapidfuzz.distance import OSA, Indel

from planner.importing.fields import Field
from planner.importing.vocabulary.grammar import HEAD_FIRST
from planner.importing.vocabulary.index import Index, Known, key_of
from planner.importing.vocabulary.meaning import Meaning
from planner.importing.vocabulary.qualified import is_measured, measured, qualified
from planner.importing.vocabulary.spelling import is_cjk, tokens
from planner.importing.vocabulary.title import Title, readings_of

_PARTS = re.compile(r"\s*[/|\n\uff0f]\s*")
_PART, _LATER_PART = 0.92, 0.88
_CORRECTED = 0.85
"""What a word counts that is recognised with a letter wrong."""
_FEW_WORDS = 8
"""Longer titles are sentences; only the whole of them counts."""
_FEW_SIGNS = 24
_LONG_WORD = 9
_FEWEST_SIGNS = 2


def meanings_of(text: str, index: Index) -> tuple[Meaning, ...]:
    """Return what a title may stand for, the likeliest first; each field once."""
    titles = list(readings_of(text, index))
    found = _exact(titles, index) or _in_parts(text, index)
    if not found:
        found = list(_contained(titles, index))
        corrected = [_corrected(title, index) for title in titles]
        if corrected != titles:
            again = _exact(corrected, index) or list(_contained(corrected, index))
            found += [_scaled(meaning, _CORRECTED) for meaning in again]
    unit = _unit(text, titles, index)
    return tuple(_with_unit(meaning, unit) for meaning in _best(found))


def _exact(titles: Iterable[Title], index: Index) -> list[Meaning]:
    for title in titles:
        known = index.as_written.get(title.plain) or index.words.get("".join(title.words))
        if known:
            return [meaning for one in known for meaning in _meanings(one, title, 1.0)]
    return []


def _meanings(known: Known, title: Title, counts: float) -> Iterator[Meaning]:
    for field, share in qualified(known.field, title.qualifier):
        score = min(1.0, known.weight * share * measured(field, title.unit_name)) * counts
        yield Meaning(field, round(score, 3), known.word, known.languages[0], title.unit, title.qualifier)


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
                for known in index.words["".join(title.words[start:end])]:
                    yield from _meanings(known, title, _counts(title, start, end, known, index))


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


def _correction(word: str, index: Index) -> str:
    """Return the known word that differs by a letter, or two in long ones; the word itself without any."""
    if word in index.familiar or is_cjk(word) or len(word) < _LONGEST_FIXED:
        return word
    most = 2 if len(word) >= _LONG_WORD else 1
    near = [other for other in index.correctable if _is_near(word, other, most)]
    return near[0] if len(near) == 1 else min(near, key=lambda one: OSA.distance(word, one), default=word)


_LONGEST_FIXED = 5


def _is_near(word: str, other: str, most: int) -> bool:
    """Tell whether two words are the same but for slips; in short ones another letter is another word: score, scope."""
    if abs(len(word) - len(other)) > most or word[0] != other[0]:
        return False
    distance = OSA.distance(word, other, score_cutoff=most)
    if distance > most:
        return False
    is_same_length = len(word) == len(other)
    return len(word) >= _LONG_WORD or not is_same_length or Indel.distance(sorted(word), sorted(other)) == 0


def _unit(text: str, titles: Iterable[Title], index: Index) -> str:
    """Return the unit that stands in a title, though it be part of a longer word: of `Man-days` all, else `days`."""
    if key_of(tokens(text)) in index.units:
        return text.strip()
    return next((title.unit for title in titles if title.unit), "")


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
