"""Skill text: what somebody can do as a list of people says it: `mechanics 3, hydraulics`, `dev (2); test`."""

import re
from collections.abc import Iterator

_BETWEEN = re.compile(r"[;,/\n](?![^(]*\))")
_LEVEL = re.compile(r"(?P<name>.*?[^\W\d_].*?)\s*(?:[:=(]\s*|\s[LN]?)(?P<level>[1-9])\s*\)?", re.IGNORECASE)


def skills_in(text: str) -> Iterator[tuple[str, int | None]]:
    """Yield each skill with the level that stands beside it; None where none does."""
    for part in map(str.strip, _BETWEEN.split(text)):
        match = _LEVEL.fullmatch(part)
        if match:
            yield match["name"].strip(), int(match["level"])
        elif part:
            yield part, None
