"""Choose a program: the sample, or workbooks of one's own."""

import tempfile
from collections.abc import Sequence
from pathlib import Path

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from planner.samples import bundled_program
from planner.ui import session
from planner.workbook.read import Reading, read_program

_SAMPLE = "Sample program"
_OWN = "My workbooks"


def pick_source() -> str:
    """Return where the program comes from."""
    return st.segmented_control(
        "Program", [_SAMPLE, _OWN], default=_SAMPLE, required=True, key="source", label_visibility="collapsed"
    )


def pick_program(source: str) -> Reading | None:
    """Return what was read from the chosen files, None as long as none are chosen."""
    if source == _SAMPLE:
        return session.reading(_SAMPLE, lambda: read_program(bundled_program()))
    files = st.file_uploader(
        "A program workbook; or one together with its projects' workbooks",
        type=["xlsx"],
        accept_multiple_files=True,
        key="files",
    )
    if not files:
        return None
    return session.reading(",".join(file.file_id for file in files), lambda: _read(files))


def _read(files: Sequence[UploadedFile]) -> Reading:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for file in files:
            (folder / Path(file.name).name).write_bytes(file.getvalue())
        return read_program(folder if len(files) > 1 else folder / Path(files[0].name).name)
