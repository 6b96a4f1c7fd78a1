"""Labels: what stands before a value above or below a table: `Project manager:`, `Stand`, `As of`."""

import re
from collections.abc import Iterable, Mapping

from planner.importing.vocabulary.meaning import LabelKind
from planner.importing.vocabulary.phrases import Phrases

_COLON = re.compile(r"[:\uff1a]")
_LONGEST_LABEL = 50


class Labels:
    """The labels of all languages."""

    def __init__(self, listed: Iterable[Mapping[LabelKind, tuple[str, ...]]]) -> None:
        every = tuple(listed)
        self._phrases = Phrases({kind: [word for one in every for word in one.get(kind, ())] for kind in LabelKind})

    def kind(self, text: str) -> LabelKind | None:
        """Return what a label announces; None if the text is no label, or a label with its value."""
        if len(text) > _LONGEST_LABEL:
            return None
        before, *after = _COLON.split(text, maxsplit=1)
        return None if any(rest.strip() for rest in after) else next(iter(self._phrases.whole(before)), None)

    def with_value(self, text: str) -> tuple[LabelKind, str] | None:
        """Return what a text announces and says at once, as in `Stand: 03.04.2026`."""
        before, *after = _COLON.split(text, maxsplit=1)
        value = after[0].strip() if after else ""
        kind = self.kind(before)
        return None if kind is None or not value else (kind, value)
