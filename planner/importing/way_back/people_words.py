"""People words: how somebody writes who works on a task: between names, beside shares, and each name itself."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from planner.domain.ids import ResourceId
from planner.domain.units import Percent
from planner.importing.values.named import Named

_MARKS = ("; ", ";", " | ", "\n", ", ", " / ", "/", " & ", " + ", " und ", " and ", " et ", " y ", " e ", " og ", ",")
"""Of a text that holds several, the first in this order counts."""
_SHARES = (
    (re.compile(r"\[\s*\d+ ?%\s*\]"), "{}[{}%]"),
    (re.compile(r"\(\s*\d+ ?%\s*\)"), "{} ({}%)"),
    (re.compile(r"\d+ ?%"), "{} {}%"),
)
_FULL = 100
_USUAL = ", "

Names = tuple[Named, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleWords:
    """How the people of a column are written.

    Attributes:
        between: What stands between two names.
        share: How a share stands beside a name; empty where none does.
        names: What each person is called there.
    """

    between: str = _USUAL
    share: str = ""
    names: Mapping[ResourceId, str] = field(default_factory=dict)

    def written(self, people: Sequence[tuple[ResourceId, str, Percent]]) -> str:
        """Write people, each with their id, name and share in percent."""
        between = self.between
        texts = [self._one(id_, name, share) for id_, name, share in people]
        if between.strip() == "," and any("," in text for text in texts):
            between = "; "
        return between.join(texts)

    def _one(self, id_: ResourceId, name: str, share: Percent) -> str:
        name = self.names.get(id_, name)
        return self.share.format(name, share) if self.share and share != _FULL else name


def words_of(cells: Iterable[tuple[str, Names, Sequence[ResourceId]]]) -> PeopleWords:
    """Look at how the people of a column are written.

    Args:
        cells: Text of each, whom it names, and the ids of those among them that are known.
    """
    marks: Counter[str] = Counter()
    shares: Counter[str] = Counter()
    called: dict[ResourceId, Counter[str]] = {}
    for text, named, ids in cells:
        if len(named) > 1:
            marks.update([mark for mark in _MARKS if mark in text][:1])
        shares.update(form for pattern, form in _SHARES[:2] if pattern.search(text))
        shares.update(["{} {}%"] if _SHARES[2][0].search(text) and not re.search(r"[\[(]", text) else [])
        if len(named) == len(ids):
            for one, id_ in zip(named, ids, strict=True):
                called.setdefault(id_, Counter())[one.name] += 1
    return PeopleWords(
        between=_best(marks) or _USUAL,
        share=_best(shares),
        names={id_: names.most_common(1)[0][0] for id_, names in called.items()},
    )


def _best(counts: Counter[str]) -> str:
    return max(counts, key=lambda mark: counts[mark], default="")
