"""Names: who is who across all files: the spellings of a name, and the questions before two of them become one."""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from rapidfuzz.distance import OSA

from planner.domain.source import Source
from planner.importing.questions import DecisionKind, Option, Question

SAME = "the same"
TWO = "two people"
_SHORTEST_SLIP = 5
"""Letters of the shortest name in which one wrong letter is taken for a slip."""


@dataclass(frozen=True, slots=True)
class Written:
    """A name as it stands somewhere.

    Attributes:
        is_listed: Whether it stands in a list of people, and not just beside some work.
    """

    name: str
    source: Source
    is_listed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """Which person each spelling means.

    Attributes:
        by_spelling: The name a person is known by, for each spelling (see `folded`).
        sources: Where each person is named first, in a list if possible.
        questions: Those that stand before two spellings became one.
    """

    by_spelling: Mapping[str, str] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)
    questions: tuple[Question, ...] = ()

    def person(self, name: str) -> str | None:
        """Return the name that the person written so is known by."""
        return self.by_spelling.get(folded(name))

    @property
    def people(self) -> tuple[str, ...]:
        """The names of all people, in the order they were met."""
        return tuple(self.sources)


@lru_cache(maxsize=50_000)
def folded(name: str) -> str:
    """Return a name without case, accents and double blanks."""
    plain = name.casefold()
    if not plain.isascii():
        plain = "".join(char for char in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(char))
    return " ".join(plain.replace(".", ". ").split())


def who_is_who(written: Iterable[Written], known: Mapping[str, str], answers: Mapping[str, str]) -> Names:
    """Decide which spellings mean one person.

    Spellings that differ in case, accents and blanks alone are one. A first name, a last name, initials or a slip of
    one letter mean the one person they can mean, unless the answer to the question says otherwise.

    Args:
        known: Names by other spellings, from profiles.
        answers: Answers of profiles, by the question's id.
    """
    first: dict[str, Written] = {}
    for one in sorted(written, key=lambda one: (not one.is_listed, -len(one.name.split()))):
        first.setdefault(folded(one.name), one)
    aliases = {folded(other): name for other, name in known.items()}
    by_spelling: dict[str, str] = {}
    sources: dict[str, Source] = {}
    questions: list[Question] = []
    for key, one in first.items():
        name = aliases.get(key)
        if name is None:
            name, question = _meant(one, key, sources, answers)
            questions += [question] if question is not None else []
        known_as = by_spelling.setdefault(folded(name), name)
        by_spelling[key] = known_as
        sources.setdefault(known_as, one.source)
    return Names(by_spelling=by_spelling, sources=sources, questions=tuple(questions))


def _meant(
    one: Written, key: str, people: Mapping[str, Source], answers: Mapping[str, str]
) -> tuple[str, Question | None]:
    candidates = [name for name in people if _may_be(key, folded(name))]
    if len(candidates) != 1:
        return one.name, None
    other = candidates[0]
    id_ = f"{one.name} is {other}"
    answer = answers.get(id_)
    question = Question(
        kind=DecisionKind.PERSON,
        id=id_,
        source=one.source,
        what=f'is "{one.name}" the same person as "{other}"?',
        options=(
            Option(answer=SAME, consequence=f'the work of both is that of "{other}"'),
            Option(answer=TWO, consequence="each has a capacity of their own"),
        ),
        answer=answer if answer in (SAME, TWO) else None,
    )
    return (other if question.taken == SAME else one.name), question


def _may_be(short: str, full: str) -> bool:
    """Tell whether a folded spelling may be short for a folded full name, or a slip of it."""
    if "@" in short:
        return short.partition("@")[0].replace(".", " ").replace("_", " ").split() == full.split()
    parts, wholes = short.split(), full.split()
    if len(wholes) > 1 and len(parts) == 1 and not parts[0].endswith("."):
        return parts[0] in wholes or _is_handle(parts[0], wholes)
    if len(parts) == len(wholes) > 1 and parts != wholes:
        if all(_is_short_for(part, whole) for part, whole in zip(parts, wholes, strict=True)):
            return True
        if sorted(parts) == sorted(wholes):
            return True
    is_long = min(len(short), len(full)) >= _SHORTEST_SLIP and not any(map(str.isdigit, short + full))
    return is_long and OSA.distance(short, full, score_cutoff=1) == 1


def _is_handle(word: str, wholes: list[str]) -> bool:
    """Tell whether a word is an account name: the first letter of the first name and the last name."""
    return word in {wholes[0][0] + wholes[-1], wholes[0] + wholes[-1][0]} and len(word) >= _SHORTEST_SLIP


def _is_short_for(part: str, whole: str) -> bool:
    return part == whole or (len(part.rstrip(".")) == 1 and whole.startswith(part.rstrip(".")))
