"""As sent: what does not add up in the plans as project managers sent them, before anything is planned."""

import re
import tempfile
from pathlib import Path

import streamlit as st

from planner.domain.program import Program
from planner.planning.as_sent.in_short import Topic, headline, topics
from planner.planning.as_sent.review import AsSentReview
from planner.report.as_sent.workbook import write_as_sent

_MARKUP = re.compile(r"([\\`*_{}\[\]()#+!$:~|<>-])")
"""What Streamlit would take for markup in a label: a program may call its money what it likes."""


def show_as_sent(program: Program, review: AsSentReview) -> None:
    """Show who is overloaded, what is late, which links break and what is missing, each opened on request."""
    with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
        st.subheader("As sent", width="content")
        st.download_button(
            "Review",
            data=lambda: _workbook(program, review),
            file_name="as-sent.xlsx",
            icon=":material/download:",
            help="All of it as a workbook, with a heat map of people and weeks.",
        )
    st.text(f"{headline(review)}:")
    for topic in topics(program, review):
        _show_topic(topic)


def _show_topic(topic: Topic) -> None:
    if not topic.sentences:
        st.text(topic.title)
        return
    label = _MARKUP.sub(r"\\\1", topic.title)
    with st.expander(label, icon=":material/warning:" if topic.is_grave else ":material/info:"):
        st.dataframe([{"What": sentence} for sentence in topic.sentences], hide_index=True)


def _workbook(program: Program, review: AsSentReview) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "as-sent.xlsx"
        write_as_sent(path, program, review)
        return path.read_bytes()
