"""Named: a person, or a role in place of one, as one piece of a cell says it."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from planner.importing.values.placeholders import is_placeholder, says_nothing
from planner.importing.values.plain import LONGEST, key
from planner.importing.values.reading import Read
from planner.importing.values.role_words import role_in
from planner.importing.values.shares import read_share

_MOST = 50
"""More heads than that in one cell are no count."""
_NAME_ALONE = re.compile(r"[^\W\d_]+(?: [^\W\d_]+)*")
_BULLET = re.compile(r"^(?:[-*•·▪►]\s+|\d{1,2}[.)]\s+)")
_ADDRESS = re.compile(r"(?P<name>.*?)\s*<?(?P<mail>(?P<local>[\w.+-]+)@[\w-]+(?:\.[\w-]+)+)>?")
_HANDLE = re.compile(r"@(?P<local>[\w.-]+)")
_LOCAL_WORDS = re.compile(r"[._]+")
_BRACKETS = re.compile(r"\s*(?:\(([^()]*)\)|\[([^\[\]]*)\]|\uff08([^\uff08\uff09]*)\uff09|【([^【】]*)】)\s*")
_SAID_BESIDE = re.compile(r"[,;/]\s")
_SHARE = r"\d{1,3}(?:[.,]\d+)?\s*[%\uff05]|\d(?:[.,]\d+)?\s*(?:FTE|VZÄ|ETP|VZE)"
_SHARE_BEHIND = re.compile(rf"(?P<name>.+?)\s*[-–:@=]?\s*(?P<share>{_SHARE})", re.IGNORECASE)
_SHARE_AHEAD = re.compile(rf"(?P<share>{_SHARE})\s*(?:of|von|de|av|x|-|–|:)?\s*(?P<name>.+)", re.IGNORECASE)
_PART_OF_ONE = re.compile(r"0?[.,]\d+|1(?:[.,]0+)?")
_COUNT_AHEAD = re.compile(r"(?P<count>\d{1,2})\s*(?P<times>[x×*]?)\s*(?P<name>\D.*)", re.IGNORECASE)
_COUNT_BEHIND = re.compile(r"(?P<name>.+?)\s*[x×*]\s*(?P<count>\d{1,2})", re.IGNORECASE)
_TITLED = re.compile(r"(?P<role>[^:@]{1,30}):\s+(?P<name>.+)")
_WORD_ENDS = re.compile(r"[\s\-:]+")


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody who is named in a cell.

    Attributes:
        name: Without what is said beside it; of an e-mail address or a handle the name in it.
        share: Of the person's time, in percent, if it stands beside the name: `Ana Silva [50%]`.
        role: That stands beside the name, or instead of one.
        is_placeholder: Whether no person is named: TBD, N.N., Dev 2, Entwickler (extern).
        text: The piece of the cell, as written.
    """

    name: str
    share: int | None = None
    role: str = ""
    is_placeholder: bool = False
    text: str = ""


def named_in(piece: str, known: Collection[str] = ()) -> Iterator[Named]:
    """Yield who is named in a piece of a cell that holds one name, or a count of a role: `2 x Developer`.

    Args:
        known: Keys of names that are people's, even if they look like a role.
    """
    rest = _BULLET.sub("", piece.strip()).strip(" ,;")
    if not rest or says_nothing(rest):
        return
    if len(rest) > LONGEST:
        yield Named(rest, text=piece.strip())
        return
    if _NAME_ALONE.fullmatch(rest):
        yield replace(_person(rest, "", known), text=piece.strip())
        return
    rest, said = _without_brackets(rest)
    share, rest = _share_beside(rest)
    count, rest = _count_beside(rest)
    titled = _TITLED.fullmatch(rest)
    role, rest = (titled["role"].strip(), titled["name"]) if titled else ("", rest)
    for words in said:
        found = _share_of(words)
        if found is not None and share is None:
            share = found
        elif words.isdigit() and count == 1 and role_in(rest) and 0 < int(words) <= _MOST:
            count = int(words)
        else:
            role = role or words
    named = _person(rest, role, known)
    if named.name:
        yield from [replace(named, share=share, text=piece.strip())] * count


def _person(rest: str, role: str, known: Collection[str]) -> Named:
    name = _addressed(rest)
    if key(name) in known:
        return Named(name, role=role)
    if is_placeholder(name):
        return Named(name, role=role, is_placeholder=True)
    first, *others = _WORD_ENDS.split(name)
    if others and _holds_a_place(first):
        return Named(name, role=role or _role_beside(name[len(first) :]), is_placeholder=True)
    if others and _holds_a_place(others[-1]) and len(others[-1]) > 1:
        return Named(name, role=role or _role_beside(name[: -len(others[-1])]), is_placeholder=True)
    if instead := role_in(name):
        return Named(f"{name} ({role})" if role else name, role=instead, is_placeholder=True)
    return Named(name, role=role)


_A_POST = re.compile(
    r"(?:(?:positions?|posts?|jobs?|seats?|hires?|stellen?|planstellen?|postes?|puestos?|plazas?|vagas?|stillinge?r?)\b)?[\s#.\d-]*",
    re.IGNORECASE,
)
"""A word for any position, or its number alone, which say nothing of what is done there."""


def _role_beside(text: str) -> str:
    """Return the role beside a word that holds a place: Entwickler of `N.N. Entwickler 2`, none of `TBD 2`."""
    said = text.strip(" -:")
    return "" if _A_POST.fullmatch(said) else role_in(said) or said


_NAMES_TOO = frozenset({"na", "no", "nil", "soon", "vago"})
"""Words that stand for nobody alone, and are names of people beside another: Li Na, No Min-ho."""


def _holds_a_place(word: str) -> bool:
    """Tell whether a word beside others says that no person is named: TBD Developer, Entwickler N.N."""
    return key(word) not in _NAMES_TOO and is_placeholder(word)


def _without_brackets(text: str) -> tuple[str, list[str]]:
    inside = ("".join(groups) for groups in _BRACKETS.findall(text))
    said = [words.strip() for group in inside for words in _SAID_BESIDE.split(group)]
    rest = " ".join(_BRACKETS.sub(" ", text).split())
    return (rest, [words for words in said if words]) if rest else (text.strip("()[]\uff08\uff09【】 "), [])


def _share_beside(text: str) -> tuple[int | None, str]:
    for pattern in _SHARE_BEHIND, _SHARE_AHEAD:
        if match := pattern.fullmatch(text):
            return _share_of(match["share"]), match["name"].strip(" -–:@")
    return None, text


def _share_of(text: str) -> int | None:
    """Return the percent that stands in brackets or with its sign; a bare number only if it is a part of one."""
    if text.isdigit() and not _PART_OF_ONE.fullmatch(text):
        return None
    is_part = _PART_OF_ONE.fullmatch(text)
    reading = read_share(text, column_max=1 if is_part else None, step=1)
    return reading.value if isinstance(reading, Read) else None


def _count_beside(text: str) -> tuple[int, str]:
    for pattern in _COUNT_AHEAD, _COUNT_BEHIND:
        match = pattern.fullmatch(text)
        if (
            match
            and 0 < int(match["count"]) <= _MOST
            and (match.groupdict().get("times", "x") or role_in(match["name"]))
        ):
            return int(match["count"]), match["name"].strip()
    return 1, text


def _addressed(text: str) -> str:
    """Return the name in an e-mail address or a handle: `ana.silva@example.org` is Ana Silva."""
    match = _ADDRESS.fullmatch(text) or _HANDLE.fullmatch(text)
    if match is None:
        return text.strip()
    if name := match.groupdict().get("name"):
        return name.strip(' "')
    parts = [part for part in _LOCAL_WORDS.split(match["local"]) if part]
    return " ".join(part.capitalize() for part in parts) if len(parts) > 1 else match["local"]
