"""Mutant: one good file, spoilt in a way that its number alone decides."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from tests.fuzz.archive import spoil_archive
from tests.fuzz.lines import spoil_lines
from tests.fuzz.markup import spoil_markup
from tests.fuzz.meaning import spoil_meaning
from tests.fuzz.octets import OCTETS
from tests.fuzz.records import spoil_record
from tests.fuzz.samples import Sample
from tests.fuzz.writers import WRITERS

_SPOIL: dict[str, Callable[[Random, bytes], bytes]] = {
    "xlsx": spoil_archive,
    "ods": spoil_archive,
    "fods": spoil_markup,
    "xml": spoil_markup,
    "html": spoil_markup,
    "csv": spoil_lines,
    "xer": spoil_lines,
    "ics": spoil_lines,
    "xls": spoil_record,
}
"""By the ending of a file: what changes its parts and leaves it a file of its format."""
_TABLES = frozenset({"xlsx", "ods", "csv", "html"})


@dataclass(frozen=True, slots=True)
class Mutant:
    """A spoilt file.

    Attributes:
        level: What was spoilt: its bytes, its parts, its meaning.
    """

    name: str
    content: bytes
    level: str


def mutant(samples: Sequence[Sample], seed: int, number: int) -> Mutant:
    """Return the spoilt file of a number."""
    random = Random(f"{seed}/{number}")
    sample = random.choice(samples)
    level = random.choices(("bytes", "parts", "meaning"), (1, 4, 4))[0]
    if level == "meaning" and sample.ending in _TABLES and sample.sheets:
        return _other_meaning(random, sample)
    content = sample.content
    for _ in range(random.choice((1, 1, 1, 2, 3))):
        spoil = random.choice(OCTETS) if level == "bytes" else _SPOIL[sample.ending]
        content = spoil(random, content) if content else content
    return Mutant(sample.name, content, "bytes" if level == "bytes" else "parts")


def _other_meaning(random: Random, sample: Sample) -> Mutant:
    sheets = spoil_meaning(random, sample.sheets)
    content = WRITERS[sample.ending](sheets)
    if random.random() < 0.1:
        return Mutant(sample.name, _SPOIL[sample.ending](random, content), "meaning and parts")
    return Mutant(f"{Path(sample.name).stem}.{sample.ending}", content, "meaning")
