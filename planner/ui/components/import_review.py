"""Import review: what was understood of workbooks in layouts of their own, and the questions about them."""

import tempfile
from collections.abc import Sequence
from pathlib import Path

import streamlit as st

from planner.importing.output.understood import OWN_FORM
from planner.importing.output.workbook import write_imported
from planner.importing.profile import Profile, profile_text
from planner.importing.program.assemble import Imported
from planner.importing.questions import Question
from planner.ui import session
from planner.whatif.changes.wording import counted


def show_import(imported: Imported, profile: Profile | None) -> None:
    """Show the questions, each with its answers, and on request what every column was taken for."""
    numbered = list(enumerate(imported.questions))
    if imported.open_questions:
        count = counted(len(imported.open_questions), "question")
        st.info(f"{count} about the files. The proposed answers hold until you choose others.")
    for number, question in numbered:
        if question.is_open:
            _ask(number, question)
    answered = [(number, question) for number, question in numbered if not question.is_open]
    if answered:
        with st.expander(f"{counted(len(answered), 'answer')} given before"):
            for number, question in answered:
                _ask(number, question)
    with st.container(horizontal=True, vertical_alignment="center"):
        st.download_button(
            "Program workbook",
            data=lambda: _workbook(imported),
            file_name="program.xlsx",
            icon=":material/download:",
            help="All of it as one program workbook, with where each value came from.",
        )
        if profile is not None:
            st.download_button(
                "Answers",
                data=profile_text(profile),
                file_name="answers.toml",
                icon=":material/download:",
                help="The answers in force. Load them with the next version of these files: nothing is asked twice.",
            )
    with st.expander("What was understood"):
        st.dataframe(_columns(imported), hide_index=True)


def _ask(number: int, question: Question) -> None:
    """Ask a question; texts of files are shown as they are, never as markup."""
    answers = [option.answer for option in question.options]
    asked, answered = st.columns([3, 1], vertical_alignment="center")
    asked.text(f"{question.source}: {question.what}\n{question.consequence}")
    chosen = answered.selectbox(
        "Answer", answers, index=answers.index(question.taken), key=f"answer_{number}", label_visibility="collapsed"
    )
    if chosen != question.taken:
        session.answer(question.id, str(chosen))
        st.rerun()


def _columns(imported: Imported) -> Sequence[dict[str, str | float]]:
    columns: list[dict[str, str | float]] = [
        {
            "File": file.file,
            "Sheet": table.sheet,
            "Table": f"left out: {file.unused[position]}" if position in file.unused else str(table.shape),
            "Column": column.title,
            "Taken for": str(column.field),
            "How sure": column.confidence,
            "Because": column.because,
        }
        for file in imported.files
        for position, table in enumerate(file.tables)
        for column in table.columns
        if column.period is None
    ]
    return columns + [{"File": name, "Table": OWN_FORM} for name in imported.template_files]


def _workbook(imported: Imported) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "program.xlsx"
        write_imported(path, imported)
        return path.read_bytes()
