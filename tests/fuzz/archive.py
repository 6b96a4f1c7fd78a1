"""Archive: a workbook spoilt part by part; its parts are packed anew, so that they are reached."""

import io
import struct
import warnings
import zipfile
from collections.abc import Callable
from random import Random

from tests.fuzz.markup import spoil_markup

Parts = list[tuple[str, bytes]]
_NAMES = (
    "../evil.xml",
    "/etc/x",
    "C:\\x.xml",
    "xl/worksheets/sheet1.xml",
    "XL/WORKBOOK.XML",
    "xl/vbaProject.bin",
    "é\u202e.xml",
    "",
)


def spoil_archive(random: Random, content: bytes) -> bytes:
    """Change one part or which parts there are; mostly the markup of a sheet."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = [(name, archive.read(name)) for name in archive.namelist()]
    except Exception:  # what was spoilt before is no archive any more
        return content
    if not parts:
        return content
    change = spoil_part if random.random() < 0.75 else random.choice(_CHANGES)
    change(random, parts)
    packed = _packed(parts)
    return _with_other_claim(random, packed) if random.random() < 0.03 else packed


def spoil_part(random: Random, parts: Parts) -> None:
    """Change the markup of a part."""
    sheets = [n for n, (name, _) in enumerate(parts) if "sheet" in name or name == "content.xml"]
    at = random.choice(sheets) if sheets and random.random() < 0.6 else random.randrange(len(parts))
    name, content = parts[at]
    parts[at] = name, spoil_markup(random, content)


def _drop(random: Random, parts: Parts) -> None:
    del parts[random.randrange(len(parts))]


def _double(random: Random, parts: Parts) -> None:
    parts.append(random.choice(parts))


def _truncate(random: Random, parts: Parts) -> None:
    at = random.randrange(len(parts))
    name, content = parts[at]
    parts[at] = name, content[: random.randrange(len(content) + 1)]


def _swap(random: Random, parts: Parts) -> None:
    one, other = random.randrange(len(parts)), random.randrange(len(parts))
    (first, content), (second, others) = parts[one], parts[other]
    parts[one], parts[other] = (first, others), (second, content)


def _rename(random: Random, parts: Parts) -> None:
    at = random.randrange(len(parts))
    name, content = parts[at]
    parts[at] = random.choice((*_NAMES, name.upper(), name + "x", name.replace("/", "\\"))), content


def _fill(random: Random, parts: Parts) -> None:
    at = random.randrange(len(parts))
    filling = random.choice((b"", b" " * 3_000_000, b"\x00" * 100, b"<a/>", random.randbytes(200)))
    parts[at] = parts[at][0], filling


_CHANGES: tuple[Callable[[Random, Parts], None], ...] = (_drop, _double, _truncate, _swap, _rename, _fill)


def _packed(parts: Parts) -> bytes:
    held = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        warnings.simplefilter("ignore")  # of a part that is there twice
        for name, content in parts:
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED, 1)
    return held.getvalue()


def _with_other_claim(random: Random, packed: bytes) -> bytes:
    """Let the list of parts claim another size or place for a part."""
    spoilt = bytearray(packed)
    at = -1
    for _ in range(random.randrange(1, 6)):
        following = packed.find(b"PK\x01\x02", at + 1)
        at = following if following >= 0 else at
    if at >= 0:
        place = at + random.choice((8, 10, 16, 20, 24, 28, 30, 32, 42))
        struct.pack_into("<I", spoilt, place, random.choice((0, 1, 1000, 2**31, 2**32 - 1)))
    return bytes(spoilt)
