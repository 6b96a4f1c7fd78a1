"""Choose a scenario, and how long to plan it."""

import streamlit as st

from planner.intake.ready import AS_IT_STANDS, BASE, Ready, find_scenario, make_ready
from planner.workbook.read import Reading

_USUAL_SECONDS = 20
_MOST_SECONDS = 300


def pick_scenario(reading: Reading) -> Ready:
    """Return the program after the chosen scenario's changes."""
    titles = {BASE: AS_IT_STANDS, **{scenario.id: scenario.title for scenario in reading.scenarios}}
    chosen = st.selectbox("Scenario", list(titles), format_func=titles.__getitem__, key="scenario")
    return make_ready(reading, find_scenario(reading.scenarios, chosen))


def pick_seconds() -> float:
    """Return the time limit in seconds."""
    return float(
        st.number_input("Seconds", min_value=1, max_value=_MOST_SECONDS, value=_USUAL_SECONDS, step=5, key="seconds")
    )
