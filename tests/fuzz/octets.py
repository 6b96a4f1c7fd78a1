"""Octets: a file spoilt byte by byte, as by a bad copy."""

from collections.abc import Callable
from random import Random

_TELLING = (b"\x00", b"\xff", b"\xff\xff", b"\x7f\xff\xff\xff", b"\x80\x00\x00\x00", b"\xff\xff\xff\xff", b"PK\x03\x04")
_LONGEST_RUN = 400


def _flip(random: Random, content: bytes) -> bytes:
    spoilt = bytearray(content)
    for _ in range(random.choice((1, 1, 2, 5, 30))):
        spoilt[random.randrange(len(spoilt))] ^= 1 << random.randrange(8)
    return bytes(spoilt)


def _overwrite(random: Random, content: bytes) -> bytes:
    at, telling = random.randrange(len(content)), random.choice(_TELLING)
    return content[:at] + telling + content[at + len(telling) :]


def _cut(random: Random, content: bytes) -> bytes:
    return content[: random.randrange(len(content))]


def _remove(random: Random, content: bytes) -> bytes:
    first, last = _run(random, content)
    return content[:first] + content[last:]


def _repeat(random: Random, content: bytes) -> bytes:
    first, last = _run(random, content)
    return content[:last] + content[first:last] * random.choice((1, 1, 2, 50)) + content[last:]


def _insert(random: Random, content: bytes) -> bytes:
    at = random.randrange(len(content))
    return content[:at] + random.randbytes(random.randrange(1, 40)) + content[at:]


def _move(random: Random, content: bytes) -> bytes:
    first, last = _run(random, content)
    rest = content[:first] + content[last:]
    at = random.randrange(len(rest) + 1)
    return rest[:at] + content[first:last] + rest[at:]


def _run(random: Random, content: bytes) -> tuple[int, int]:
    first = random.randrange(len(content))
    return first, min(len(content), first + random.randrange(1, _LONGEST_RUN))


OCTETS: tuple[Callable[[Random, bytes], bytes], ...] = (_flip, _overwrite, _cut, _remove, _repeat, _insert, _move)
