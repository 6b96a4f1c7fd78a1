"""Choose a scenario, and how long to plan it."""

import streamlit as st

from planner.intake.ready import Ready, make_ready
from planner.whatif.scenario import Scenario
from planner.workbook.read import Reading

_PROGRAM_AS_IT_IS = "The program as it is"
_USUAL_SECONDS = 20
_MOST_SECONDS = 300


def pick_scenario(reading: Reading) -> Ready:
    """Return the program after the chosen scenario's changes."""
    options: list[Scenario | None] = [None, *reading.scenarios]
    scenario = st.selectbox(
        "Scenario", options, format_func=lambda one: _PROGRAM_AS_IT_IS if one is None else one.title, key="scenario"
    )
    if scenario is not None and scenario.description:
        st.text(scenario.description)
    return make_ready(reading, scenario)


def pick_seconds() -> float:
    """Return the time limit in seconds."""
    return float(
        st.number_input("Seconds", min_value=1, max_value=_MOST_SECONDS, value=_USUAL_SECONDS, step=5, key="seconds")
    )
