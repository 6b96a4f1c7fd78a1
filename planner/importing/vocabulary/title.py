"""Title: a text above a column taken apart into its words, unit and qualifier."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from planner.importing.vocabulary.grammar import ARTICLES, PREPOSITIONS, taken_apart
from planner.importing.vocabulary.index import Index, key_of
from planner.importing.vocabulary.meaning import Qualifier
from planner.importing.vocabulary.spelling import Piece, pieces, tokens

_ENDINGS = re.compile(r"(?<=\w)(?:\((?:s|es|e|n|en|in|r|er|a|o|as|os)\)|[/:*]-?(?:in|innen)\b)", re.IGNORECASE)
"""Of words for one or several, for women and men: owner(s), Mitarbeiter:in."""
_BRACKETS = re.compile(r"[(\[{<\uff08\u3010](?P<inside>[^()\[\]{}<>\uff08\uff09\u3010\u3011]*)[)\]}>\uff09\u3011]")
_LONGEST_PHRASE = 5
"""Words of a unit or qualifier; a sign of Chinese script is one."""


@dataclass(frozen=True, slots=True)
class Title:
    """A title taken apart.

    Attributes:
        plain: The title as it is written, but for case and punctuation.
        words: Tokens of what it is about, without articles, unit and qualifier.
        head: How many of the words come before the first preposition.
        unit: As written; empty without one.
        unit_name: What the unit is, such as `days`; empty without one.
        has_sure_unit: Whether the unit stands in brackets, or there is none; at the end of a title it may be a word.
    """

    plain: str
    words: tuple[str, ...]
    head: int
    unit: str = ""
    unit_name: str = ""
    qualifier: Qualifier | None = None
    has_sure_unit: bool = True


def readings_of(text: str, index: Index) -> Iterator[Title]:
    """Yield the title as it stands, then without what may be its unit, then without qualifiers."""
    plain = _ENDINGS.sub("", text.strip())
    yield _title(pieces(plain), index)
    bare = pieces(_BRACKETS.sub(" ", plain))
    inside = [match["inside"] for match in _BRACKETS.finditer(plain)]
    unit = next((one for one in inside if _unit_name(tokens(one), index)), "")
    said = next((found for one in inside if (found := index.qualifiers.get(key_of(tokens(one))))), None)
    if not bare:
        return
    if inside:
        yield from _qualified(bare, index, unit.strip(), said)
    for words, own in _without_unit(bare, index):
        for title in _qualified(words, index, unit.strip() or own, said):
            yield replace(title, has_sure_unit=not own)


def _qualified(words: Sequence[Piece], index: Index, unit: str, said: Qualifier | None) -> Iterator[Title]:
    yield _title(words, index, unit, said)
    rest, found = _without_qualifier(words, index)
    if found is not None:
        yield _title(rest, index, unit, found)


def _title(words: Sequence[Piece], index: Index, unit: str = "", qualifier: Qualifier | None = None) -> Title:
    kept: list[str] = []
    head = 0
    is_head = True
    for piece in words:
        is_head = is_head and (piece.token not in PREPOSITIONS or not kept)
        if piece.token not in ARTICLES:
            kept += [piece.token] if piece.token in index.familiar else taken_apart(piece.token, index.parts)
        head = len(kept) if is_head else head
    if not kept:
        kept = [piece.token for piece in words]
        head = len(kept)
    plain = "".join(piece.plain for piece in words)
    return Title(plain, tuple(kept), head, unit, _unit_name(tokens(unit), index), qualifier)


def _unit_name(words: Sequence[str], index: Index) -> str:
    """Return the name of the unit that all the words together, or each of them, are; of several the first."""
    whole = index.units.get(key_of(words), "") if words else ""
    names = [index.units.get(word, "") for word in words if word not in PREPOSITIONS]
    return whole or (names[0] if names and all(names) else "")


def _without_unit(words: Sequence[Piece], index: Index) -> Iterator[tuple[Sequence[Piece], str]]:
    """Yield the words without a unit at their end, the longest unit first, or a % at their start; last all of them."""
    for count in range(min(_LONGEST_PHRASE, len(words) - 1), 0, -1):
        last = words[-count:]
        if key_of([piece.token for piece in last]) in index.units:
            rest = words[:-count]
            rest = rest[:-1] if len(rest) > 1 and rest[-1].token in PREPOSITIONS else rest
            yield rest, _written(last)
    if len(words) > 1 and words[0].token == "%":
        yield words[1:], "%"
    yield words, ""


def _written(words: Sequence[Piece]) -> str:
    return ("" if all(len(piece.written) == 1 for piece in words) else " ").join(piece.written for piece in words)


def _without_qualifier(words: Sequence[Piece], index: Index) -> tuple[Sequence[Piece], Qualifier | None]:
    """Return the words without the longest qualifier among them; compounds are taken apart before."""
    apart = [part for piece in words for part in _parts(piece, index)]
    for count in range(min(_LONGEST_PHRASE, len(apart) - 1), 0, -1):
        for start in range(len(apart) - count + 1):
            found = index.qualifiers.get(key_of([piece.token for piece in apart[start : start + count]]))
            if found is not None:
                return (*apart[:start], *apart[start + count :]), found
    return words, None


def _parts(piece: Piece, index: Index) -> Sequence[Piece]:
    if piece.token in index.words:
        return (piece,)
    return [Piece(part, part, part) for part in taken_apart(piece.token, index.parts)]
