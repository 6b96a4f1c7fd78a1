"""A running job: its progress, and Stop."""

import streamlit as st

from planner.ui import session
from planner.ui.job import PlanJob
from planner.wording.progress import progress_text


@st.fragment(run_every=0.5)
def show_job(job: PlanJob) -> None:
    """Show how far a job is, again and again, until it has ended; then run the whole page once more."""
    if not job.is_running:
        st.rerun()
    left, right = st.columns([6, 1], vertical_alignment="center")
    currency = job.ready.planned.currency
    so_far = "starting" if job.latest is None else progress_text(job.latest, currency)
    left.text(f"{job.ready.title}, {job.seconds:.0f} s: {so_far}")
    if right.button("Stop", key="stop", help="End with the best plan so far", width="stretch"):
        job.stop()


def collect_job() -> None:
    """Keep what an ended job leaves, or say that it ended unforeseen."""
    job = session.job()
    if job is None or job.is_running:
        return
    session.end_job()
    try:
        session.keep(job.result())
    except Exception as error:
        st.error("Planning ended with an unforeseen error; nothing was lost but this plan.", icon=":material/error:")
        st.text(f"{type(error).__name__}: {error}")
