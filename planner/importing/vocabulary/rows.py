"""Rows: texts that make a row a total, a legend or a note instead of one of the table's own."""

import re
import unicodedata
from collections.abc import Iterable, Sequence

from planner.importing.vocabulary.grammar import ARTICLES, PREPOSITIONS
from planner.importing.vocabulary.index import Index, key_of
from planner.importing.vocabulary.lexicon import RowWords
from planner.importing.vocabulary.meaning import RowKind
from planner.importing.vocabulary.phrases import Phrases
from planner.importing.vocabulary.spelling import is_cjk, tokens

_COLON = re.compile(r"\s*[:\uff1a]")
_LONGEST_TOTAL = 60
"""Letters; longer texts speak about totals."""
_LONGEST_NOTE = 300


class RowTexts:
    """The words of all languages that tell such rows."""

    def __init__(self, rows: Iterable[RowWords], index: Index) -> None:
        every = tuple(rows)
        self._index = index
        self._total = Phrases({RowKind.TOTAL: [word for row in every for word in row.total]})
        endings = [word for row in every for word in row.total if len(word) > 1 or not is_cjk(word)]
        self._ending = Phrases({RowKind.TOTAL: endings})
        """Words that make a total of what they end: not a single Chinese sign, which ends many words."""
        self._subtotal = Phrases({RowKind.TOTAL: [word for row in every for word in row.subtotal]})
        self._legend = Phrases({RowKind.LEGEND: [word for row in every for word in row.legend]})
        self._note = Phrases({RowKind.NOTE: [word for row in every for word in row.note]})
        words = {word for row in every for word in (*row.total, *row.subtotal, *row.legend, *row.note)}
        self._hint = re.compile("|".join(sorted({re.escape(_bare(word)[:_BEGINNING]) for word in words})))

    def kind(self, text: str) -> RowKind | None:
        """Return what a row is in which the text stands; None if it may be one of a table's own."""
        if self._hint.search(_bare(text)) is None:
            return None
        if self._is_total(text):
            return RowKind.TOTAL
        if self._is_legend(text):
            return RowKind.LEGEND
        is_note = len(text) <= _LONGEST_NOTE and self._note.inside(text)
        return RowKind.NOTE if is_note else None

    def _is_total(self, text: str) -> bool:
        if len(text) > _LONGEST_TOTAL:
            return False
        if self._subtotal.whole(text) or self._subtotal.begins(text) or self._subtotal.ends(text):
            return True
        return bool(self._total.whole(text) or self._ending.ends(text)) or self._adds_up_what_is_known(text)

    def _adds_up_what_is_known(self, text: str) -> bool:
        """Tell whether a total is of something, or goes on with fields, units and numbers: `Total effort (h)`."""
        words = tokens(text)
        if not self._total.begins(text) or any(map(is_cjk, words)):
            return False
        rest = words[1:]
        is_of_something = rest[0] in ARTICLES or rest[0] in PREPOSITIONS
        return is_of_something or _COLON.search(text) is not None or self._are_known(rest)

    def _are_known(self, words: Sequence[str]) -> bool:
        """Tell whether the words are a row of fields, units, qualifiers and numbers."""
        if not words:
            return True
        return any(
            self._is_known(words[:count]) and self._are_known(words[count:]) for count in range(len(words), 0, -1)
        )

    def _is_known(self, words: Sequence[str]) -> bool:
        key = key_of(words)
        is_number = len(words) == 1 and words[0].isdecimal()
        return is_number or key in self._index.words or key in self._index.units or key in self._index.qualifiers

    def _is_legend(self, text: str) -> bool:
        """Tell whether a text is a word for a legend, alone or before a colon: `Key: red = late`."""
        before, colon, _ = _COLON.sub(":", text, count=1).partition(":")
        is_sure = bool(colon) or len(before.strip()) >= _LEGEND_ALONE or any(map(is_cjk, before.strip()))
        return is_sure and bool(self._legend.whole(before))


def _bare(text: str) -> str:
    """Return a text without case and accents, to look quickly whether any of the words may be in it."""
    if text.isascii():
        return text.casefold()
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


_BEGINNING = 4
"""Letters of a word that tell whether a text may hold it, whatever its ending."""
_LEGEND_ALONE = 5
"""Letters of a word that says legend without a colon; a `Key` alone is one of many."""
