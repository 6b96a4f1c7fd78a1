"""Attempt: reads a file to sheets, or says in plain words why it cannot be read."""

from collections.abc import Callable

from planner.workbook.grid import GridFile
from planner.workbook.package import LARGEST_FILE, RefusedError


def attempt(name: str, content: bytes, convert: Callable[[str, bytes], GridFile]) -> GridFile:
    """Convert a file of bounded size; what it raises as `RefusedError` becomes the file's refusal."""
    try:
        if not content.strip():
            raise RefusedError("the file is empty", "Send it again: the copy may have been cut short")
        if len(content) > LARGEST_FILE:
            raise RefusedError(f"the file is larger than {LARGEST_FILE // 2**20} MB", "Export one project at a time")
        return convert(name, content)
    except RefusedError as refusal:
        return GridFile(name, refused=refusal.what, advice=refusal.advice)
