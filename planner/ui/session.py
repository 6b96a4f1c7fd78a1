"""What the page remembers between reruns. The only module that touches st.session_state."""

from collections.abc import Callable

import streamlit as st

from planner.domain.plan import Plan
from planner.intake.files import Found
from planner.ui.job import PlanJob, Planned

_LOADED_FROM = "loaded_from"
_READING = "reading"
_JOB = "job"
_PLANS = "plans"
_ANSWERS = "answers"


def reading(origin: str, read: Callable[[], Found]) -> Found:
    """Return what was read from `origin`, reading it at most once; another origin forgets jobs and plans."""
    if st.session_state.get(_LOADED_FROM) != origin:
        end_job()
        st.session_state[_READING] = read()
        st.session_state[_PLANS] = {}
        st.session_state[_LOADED_FROM] = origin
    found: Found = st.session_state[_READING]
    return found


def answers() -> dict[str, str]:
    """Return the answers to questions about imported files, by the question's id."""
    found: dict[str, str] = st.session_state.setdefault(_ANSWERS, {})
    return found


def answer(question: str, text: str) -> None:
    """Remember an answer."""
    answers()[question] = text


def job() -> PlanJob | None:
    """Return the job of this session, running or ended, if any."""
    found: PlanJob | None = st.session_state.get(_JOB)
    return found


def begin(job: PlanJob) -> None:
    """Remember a job; one that still runs is stopped."""
    end_job()
    st.session_state[_JOB] = job


def end_job() -> None:
    """Stop and forget the job."""
    running = st.session_state.pop(_JOB, None)
    if running is not None:
        running.stop()


def keep(planned: Planned) -> None:
    """Remember what came of planning a scenario."""
    plans: dict[str, Planned] = st.session_state.setdefault(_PLANS, {})
    plans[planned.ready.scenario_id] = planned


def plan_to_begin_from(scenario: str) -> Plan | None:
    """Return the latest plan of this scenario, or else of the program as it is."""
    found = (planned(id_) for id_ in (scenario, ""))
    return next((one.checked.outcome.plan for one in found if one is not None and one.checked.outcome.plan), None)


def planned(scenario: str) -> Planned | None:
    """Return what came of planning this scenario; an empty id is the program as it is."""
    plans: dict[str, Planned] = st.session_state.get(_PLANS, {})
    return plans.get(scenario)
