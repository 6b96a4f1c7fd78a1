"""Package: the parts inside a workbook file, looked at before anything is unpacked, then unpacked piece by piece."""

import copy
import io
import struct
import zipfile
import zlib
from collections.abc import Iterator, Sequence

LARGEST_FILE = 50 * 2**20
LARGEST_PART = 200 * 2**20
LARGEST_TOTAL = 250 * 2**20
MOST_PARTS = 2_000
HIGHEST_RATIO = 200
"""Unpacked to packed size; honest sheets of a program reach about 30."""
_RATIO_MATTERS_ABOVE = 2**20
_PIECE = 2**17
_LOCAL_HEADER = 30
"""Bytes that at least stand before a part's name in the file."""
_PACKINGS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_RESAVE = "Open it in Excel and save it as .xlsx"
_COPY_CELLS = "Copy the cells you need into a new workbook"
_BROKEN = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, ValueError, RuntimeError, LookupError)
"""What zipfile raises on damaged files."""


class RefusedError(Exception):
    """The file as a whole cannot be read.

    Attributes:
        what: What is wrong with it.
        advice: What to do.
    """

    def __init__(self, what: str, advice: str) -> None:
        super().__init__(what)
        self.what = what
        self.advice = advice


class Package:
    """The parts of a file, found by name as Excel finds them: without regard to case."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._parts = {_plain(part.filename): part for part in archive.infolist() if not is_unsafe(part.filename)}
        self.unsafe = tuple(part.filename for part in archive.infolist() if is_unsafe(part.filename))
        """Names that point out of the archive; nothing is ever unpacked to a disk, and these are not read at all."""

    def __contains__(self, name: str) -> bool:
        return _plain(name) in self._parts

    def size(self, name: str) -> int:
        """Return the unpacked size in bytes, as the file claims it; no more is ever unpacked."""
        return self._parts[_plain(name)].file_size

    def pieces(self, name: str) -> Iterator[bytes]:
        """Unpack a part.

        Raises:
            RefusedError: If it is damaged, or larger than the file claims.
        """
        part = self._parts[_plain(name)]
        without_end = copy.copy(part)  # zipfile stops at the size that is claimed and then speaks of a bad checksum
        without_end.file_size = part.file_size + 2 * _PIECE
        size = 0
        try:
            with self._archive.open(without_end) as stream:
                while piece := stream.read(_PIECE):
                    size += len(piece)
                    if size > part.file_size:
                        raise RefusedError(f"part {name} is larger than the file says it is", _COPY_CELLS)
                    yield piece
        except _BROKEN as problem:
            raise RefusedError(
                f"part {name} of the file is damaged", "Send the file again, or save it anew"
            ) from problem


def open_package(content: bytes) -> Package:
    """Open a zip archive of a size that we read.

    Raises:
        RefusedError: If it is no zip, encrypted, too large, packed too tightly or damaged.
    """
    if len(content) > LARGEST_FILE:
        raise RefusedError(f"the file is larger than {LARGEST_FILE // 2**20} MB", "Split it, or remove pictures")
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
    except Exception as problem:  # zipfile raises half a dozen kinds on damaged files
        raise RefusedError("the file is damaged or no Excel workbook", _RESAVE) from problem
    parts = archive.infolist()
    _check_names(parts)
    _check_sizes(parts)
    _check_places(parts, archive.start_dir)
    return Package(archive)


def is_unsafe(name: str) -> bool:
    """Tell whether a name would lead out of the folder that an archive is unpacked to."""
    plain = name.replace("\\", "/")
    return plain.startswith("/") or ":" in plain or ".." in plain.split("/")


def _plain(name: str) -> str:
    return name.replace("\\", "/").lstrip("/").casefold()


def _check_names(parts: Sequence[zipfile.ZipInfo]) -> None:
    if len(parts) > MOST_PARTS:
        raise RefusedError(f"the file has {len(parts):,} parts inside", _RESAVE)
    if len({_plain(part.filename) for part in parts}) < len(parts):
        raise RefusedError("the file holds a part twice, so that programs may read it differently", _RESAVE)
    if any(part.flag_bits & 1 for part in parts):
        raise RefusedError("the file is encrypted", "Remove the password")


def _check_sizes(parts: Sequence[zipfile.ZipInfo]) -> None:
    for part in parts:
        if part.compress_type not in _PACKINGS:
            raise RefusedError(f"part {part.filename} of the file is packed in a way that Excel does not know", _RESAVE)
        ratio = part.file_size / max(1, part.compress_size)
        if part.file_size > LARGEST_PART or (ratio > HIGHEST_RATIO and part.file_size > _RATIO_MATTERS_ABOVE):
            size = f"{part.file_size // 2**20} MB, {ratio:,.0f} times its size"
            raise RefusedError(f"part {part.filename} of the file unpacks to {size}", _COPY_CELLS)
    if sum(part.file_size for part in parts) > LARGEST_TOTAL:
        raise RefusedError("the file unpacks to more than can be read", "Delete sheets and rows it does not need")


def _check_places(parts: Sequence[zipfile.ZipInfo], end: int) -> None:
    """Refuse parts that share bytes: a small file becomes a huge one by them."""
    for part in sorted(parts, key=lambda part: part.header_offset, reverse=True):
        if part.header_offset + _LOCAL_HEADER + part.compress_size > end:
            raise RefusedError(f"part {part.filename} of the file lies over another one", _RESAVE)
        end = part.header_offset
