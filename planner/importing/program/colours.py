"""Colours: which of the colours that a plan is drawn in mean work."""

from collections import Counter
from colorsys import rgb_to_hsv

from planner.domain.source import Source
from planner.importing.program.draft import Draft
from planner.importing.program.sources import Part
from planner.importing.questions import Option

EVERY = "all of them"
_HUES = (
    (15, "red"),
    (45, "orange"),
    (70, "yellow"),
    (165, "green"),
    (200, "turquoise"),
    (260, "blue"),
    (330, "purple"),
)
_PALEST, _DARKEST = 0.12, 0.2
_FULL = 255
_DEGREES = 360


def working_colours(draft: Draft, part: Part) -> frozenset[str] | None:
    """Return the colours of a grid that mean work; None if all do. Several colours are asked about.

    Grids beside dates are not asked about: the dates say it.
    """
    counts = Counter(fill for row in part.table.rows for fill in row.painted.values())
    if len(counts) < 2 or part.table.has_dates:  # noqa: PLR2004 - one colour leaves nothing to ask
        return None
    names = {_named(fill, number): fill for number, fill in enumerate(counts, start=1)}
    answer = draft.ask(
        f"colours of {part.table.sheet}",
        Source(file=part.file.file, sheet=part.table.sheet),
        f"the plan is drawn in {len(counts)} colours ({', '.join(names)}): which of them mean work?",
        [
            Option(answer=EVERY, consequence="a task lasts from its first to its last coloured cell"),
            *(Option(answer=name, consequence=f"cells of other colours do not count ({counts[fill]} are {name})")
              for name, fill in names.items()),
        ],
    )  # fmt: skip
    return None if answer == EVERY else frozenset({names[answer]})


def _named(fill: str, number: int) -> str:
    """Return a colour's name, with a number that tells it from others of the same name."""
    red, green, blue = (int(fill[at : at + 2], 16) / _FULL for at in (0, 2, 4))
    hue, saturation, brightness = rgb_to_hsv(red, green, blue)
    if brightness < _DARKEST:
        name = "black"
    elif saturation < _PALEST:
        name = "grey"
    else:
        name = next((word for limit, word in _HUES if hue * _DEGREES < limit), "red")
    return f"{name} (colour {number})"
