"""Records: an old Excel workbook spoilt record by record, as its table of parts leaves it whole."""

import struct
from random import Random

_BEGINNING = b"\x09\x08\x10\x00"
"""The record that a sheet or workbook begins with."""
_TELLING = (0, 1, 0xFF, 0x7FFF, 0x8000, 0xFFFF)


def spoil_record(random: Random, content: bytes) -> bytes:
    """Change what a record says, its kind or its length, or let two change places."""
    places = _places(content)
    if not places:
        return content
    spoilt = bytearray(content)
    at, length = random.choice(places)
    how = random.randrange(5)
    if how == 0:
        struct.pack_into("<H", spoilt, at, random.choice((0x00, 0x06, 0x0A, 0x3C, 0xFC, 0x203, 0xFD, 0xE5, 0x208)))
    elif how == 1:
        struct.pack_into("<H", spoilt, at + 2, random.choice((0, 1, max(0, length - 1), length + 1, 0x2020, 0xFFFF)))
    elif how == 2 and length >= 2:
        struct.pack_into("<H", spoilt, at + 4 + 2 * random.randrange(length // 2), random.choice(_TELLING))
    elif how == 3 and length:
        spoilt[at + 4 + random.randrange(length)] = random.randrange(256)
    else:
        other, size = random.choice(places)
        count = min(length, size)
        spoilt[at + 4 : at + 4 + count] = content[other + 4 : other + 4 + count]
    return bytes(spoilt)


def _places(content: bytes) -> list[tuple[int, int]]:
    """Return where records begin, and their lengths, as long as they follow one another."""
    places, at = [], content.find(_BEGINNING)
    while 0 <= at <= len(content) - 4:
        kind, length = struct.unpack_from("<HH", content, at)
        if at + 4 + length > len(content) or (kind, length) == (0, 0):
            break
        places.append((at, length))
        at += 4 + length
    return places
