"""Choose a program: the sample, a program workbook, or project managers' workbooks in layouts of their own."""

import tempfile
from collections.abc import Sequence
from pathlib import Path

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from planner.intake.files import Found, open_files
from planner.samples import bundled_program
from planner.ui import session
from planner.ui.components.as_sent import show_as_sent
from planner.ui.components.import_review import show_import
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
        return session.reading(_SAMPLE, lambda: Found(reading=read_program(bundled_program()))).reading
    files = st.file_uploader(
        "A program workbook, with its projects' workbooks if it has any; or project managers' own files in any layout, "
        "with the answers to the questions about them if you saved some",
        accept_multiple_files=True,
        key="files",
    )
    if not files:
        return None
    answers = dict(session.answers())
    origin = f"{','.join(file.file_id for file in files)} {sorted(answers.items())}"
    found = session.reading(origin, lambda: _read(files, answers))
    if found.imported is not None:
        show_import(found.imported, found.profile)
        if found.imported.sent is not None and found.review is not None:
            show_as_sent(found.imported.sent, found.review)
    return found.reading


def _read(files: Sequence[UploadedFile], answers: dict[str, str]) -> Found:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        paths = [folder / Path(file.name).name for file in files]
        for path, file in zip(paths, files, strict=True):
            path.write_bytes(file.getvalue())
        return open_files(paths, answers)
