"""Lines: text formats spoilt line by line and field by field, and written in other letters."""

import re
from collections.abc import Callable
from random import Random

from tests.fuzz.markup import NUMBERS

Lines = list[str]
_FIELD = re.compile(r"[^\t;,:=|()\r\n]+")
_CODES = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252", "latin-1", "shift_jis", "cp850", "utf-32")
_TEXTS = (
    *NUMBERS,
    '"',
    "'",
    "\x00",
    "\x1a",
    "\u2028",
    "\x85",
    "\x0b",
    "%T",
    "%E",
    "BEGIN:VEVENT",
    "END:VEVENT",
    "20260230",
    "-" * 90,
)
_RULES = (
    "RRULE:FREQ=DAILY",
    "RRULE:FREQ=SECONDLY;INTERVAL=1",
    "RRULE:FREQ=YEARLY;BYMONTH=13;COUNT=999999999",
    "RRULE:FREQ=MONTHLY;BYDAY=-5MO;UNTIL=99991231",
    "RRULE:FREQ=WEEKLY;BYSETPOS=400",
    "RDATE:19000101,99991231",
    "DTSTART:00010101",
    "DTEND;VALUE=DATE:99991231",
    "DURATION:P99999W",
    "DTSTART;TZID=Nowhere/Never:20260301T080000",
)


def spoil_lines(random: Random, content: bytes) -> bytes:
    """Change a few lines, and sometimes the letters they are written in."""
    lines = content.decode("utf-8", errors="replace").splitlines(keepends=True) or [""]
    for _ in range(random.choice((1, 1, 2, 4, 12))):
        random.choice(_CHANGES)(random, lines)
        lines = lines or [""]
    code = random.choice(_CODES) if random.random() < 0.2 else "utf-8"
    return "".join(lines).encode(code, errors="replace")


def _shuffle(random: Random, lines: Lines) -> None:
    random.shuffle(lines)


def _drop(random: Random, lines: Lines) -> None:
    del lines[random.randrange(len(lines))]


def _repeat(random: Random, lines: Lines) -> None:
    at = random.randrange(len(lines))
    lines[at:at] = [lines[at]] * random.choice((1, 1, 3, 200))


def _swap(random: Random, lines: Lines) -> None:
    one, other = random.randrange(len(lines)), random.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]


def _change_field(random: Random, lines: Lines) -> None:
    at = random.randrange(len(lines))
    fields = list(_FIELD.finditer(lines[at]))
    if fields:
        field = random.choice(fields)
        lines[at] = lines[at][: field.start()] + random.choice(_TEXTS) + lines[at][field.end() :]


def _swap_fields(random: Random, lines: Lines) -> None:
    one, other = random.randrange(len(lines)), random.randrange(len(lines))
    source, target = _FIELD.findall(lines[other]), list(_FIELD.finditer(lines[one]))
    if source and target:
        field = random.choice(target)
        lines[one] = lines[one][: field.start()] + random.choice(source) + lines[one][field.end() :]


def _insert(random: Random, lines: Lines) -> None:
    lines.insert(random.randrange(len(lines) + 1), f"{random.choice((*_TEXTS, *_RULES))}\r\n")


def _join(random: Random, lines: Lines) -> None:
    at = random.randrange(len(lines))
    lines[at] = lines[at].rstrip("\r\n")


def _lengthen(random: Random, lines: Lines) -> None:
    at = random.randrange(len(lines))
    lines[at] = random.choice('x;\t,"(') * random.choice((100, 5_000, 140_000)) + lines[at]


_CHANGES: tuple[Callable[[Random, Lines], None], ...] = (
    _shuffle, _drop, _repeat, _swap, _change_field, _change_field, _swap_fields, _swap_fields, _insert, _insert, _join,
    _lengthen,
)  # fmt: skip
